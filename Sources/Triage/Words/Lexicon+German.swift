extension Lexicon {
    /// German: people and things, in the forms in which the words are written; none are made.
    static let germanThings: [(Concept, String)] = [
        (
            .user,
            """
            nutzer, nutzerin, nutzern, nutzers, nutzerinnen, nutzende, nutzenden, endnutzer, endnutzern, endanwender
            anwender, anwenderin, anwendern, anwenderinnen, benutzer, benutzern, benutzerin, benutzerinnen, kunde
            kundin, kunden, kundinnen, kundschaft, endkunden, endkunde, grosskunden, stammkunden, bestandskunden
            neukunden, privatkunden, geschaftskunden, pilotkunde, pilotkunden, testkunden, kaufer, kauferin, kaufern
            verbraucher, verbrauchern, verbraucherin, abonnent, abonnenten, abonnentin, besucher, besucherin, besuchern
            gast, gaste, gasten, proband, probanden, probandin, probandinnen, testperson, testpersonen, testnutzer
            testnutzern, versuchspersonen, befragte, befragten, interviewpartner, interviewpartnerin, interviewpartnern
            studienteilnehmer, teilnehmer, teilnehmerin, teilnehmern, teilnehmerinnen, teilnehmende, teilnehmenden
            mitglied, mitglieder, mitgliedern, burger, burgerin, burgern, burgerinnen, einwohner, einwohnern, anwohner
            anwohnern, anwohnerin, bewohner, bewohnern, bewohnerin, bewohnerinnen, mieter, mieterin, mietern
            mieterinnen, vermieter, vermieterin, vermietern, fahrgast, fahrgaste, fahrgasten, pendler, pendlern
            pendlerin, reisende, reisenden, passagier, passagiere, passagieren, urlauber, touristen, tourist
            fachexperte, fachexperten, fachexpertin, fachseite, fachbereich, fachbereiche, fachabteilung
            fachabteilungen, fachleute, fachleuten, fachanwender, sachbearbeiter, sachbearbeiterin, sachbearbeitern
            sachbearbeiterinnen, sachbearbeitung, patient, patientin, patientinnen, versicherte, versicherten
            angehorige, angehorigen, arzt, arztin, arzte, arzten, arztinnen, aerzte, hausarzt, hausarzte, hausarztin
            oberarzt, oberarztin, oberarzte, assistenzarzt, assistenzarzte, chefarzt, chefarzte, kinderarzt, tierarzt
            tierarztin, tierarzte, zahnarzt, zahnarzte, zahnarztin, notarzt, notarzte, chirurg, chirurgen, chirurgin
            radiologe, radiologen, radiologin, kardiologe, kardiologen, anasthesist, anasthesisten, narkosearzte
            internisten, pathologen, pathologin, therapeut, therapeuten, therapeutin, therapeutinnen, physiotherapeut
            physiotherapeuten, logopaden, logopadin, ergotherapeuten, psychologe, psychologen, psychologin, psychiater
            psychiaterin, pfleger, pflegern, pflegerin, pflegerinnen, pflegekraft, pflegekrafte, pflegekraften
            pflegepersonal, pflegedienst, pflegende, pflegenden, krankenpfleger, altenpfleger, altenpflegerin
            altenpflegerinnen, krankenschwester, krankenschwestern, schwestern, stationsschwester, stationsleitung
            pflegeheim, altenheim, hebamme, hebammen, sanitater, sanitatern, rettungssanitater, rettungsdienst
            rettungskrafte, apotheker, apothekerin, apothekern, apotheke, apotheken, optiker, optikerin, optikern
            arzthelferin, arzthelferinnen, sprechstundenhilfe, laborant, laboranten, laborantin, laborantinnen, klinik
            kliniken, krankenhaus, krankenhauser, arztpraxis, arztpraxen, lehrer, lehrern, lehrerin, lehrerinnen
            lehrkraft, lehrkrafte, lehrkraften, schuler, schulern, schulerin, schulerinnen, studierende, studierenden
            student, studenten, studentin, studentinnen, eltern, mutter, muttern, vater, vatern, erzieher, erzieherin
            erziehern, erzieherinnen, tagesmutter, kita, kitas, schule, schulen, schulleiter, schulleiterin
            schulleitung, dozent, dozenten, dozentin, dozentinnen, professoren, professorin, bibliothekar
            bibliothekarin, bibliothekare, bibliothekarinnen, azubi, azubis, auszubildende, auszubildenden, lehrling
            lehrlinge, fahrschuler, fahrlehrer, fahrlehrern, trainerin, schiedsrichter, schiedsrichtern, sportler
            sportlern, sportlerin, turner, turnerin, landwirt, landwirtin, landwirten, bauer, bauern, bauerin
            bauerinnen, winzer, winzern, winzerin, winzerinnen, imker, imkern, imkerin, imkerinnen, fischer, fischern
            fischerin, forster, forstern, forsterin, jager, jagern, jagerin, schafer, schaferin, gartner, gartnern
            gartnerin, melker, melkern, melkerin, zuchter, zuchterin, hofladen, metzger, metzgern, metzgerin, metzgerei
            fleischer, backer, backern, backerin, backerei, backereien, konditor, konditoren, konditorin, brauer
            brauern, brauerin, brauerei, brauereien, kasern, kaserei, muller, mullerin, koch, koche, kochen, kochin
            kochinnen, kuchenchef, kellner, kellnern, kellnerin, kellnerinnen, servicekrafte, wirt, wirte, wirtin
            gastwirt, gastwirte, gastronom, gastronomen, hotelgaste, hotelier, hoteliers, rezeptionist, rezeptionistin
            rezeptionisten, zimmermadchen, reinigungskraft, reinigungskrafte, putzfrau, putzkrafte, hausmeister
            hausmeistern, hausmeisterin, pfortner, fahrer, fahrern, fahrerin, fahrerinnen, lkw-fahrer, lkw fahrer
            busfahrer, busfahrern, busfahrerin, taxifahrer, taxifahrern, taxifahrerin, strassenbahnfahrer
            trambahnfahrer, lokfuhrer, lokfuhrern, lokfuhrerin, triebfahrzeugfuhrer, zugbegleiter, zugbegleitern
            zugbegleiterin, schaffner, schaffnern, schaffnerin, fahrdienstleiter, fahrdienstleiterin, rangierer
            rangierern, stellwerk, kurier, kuriere, kurierfahrer, paketbote, paketboten, zusteller, zustellern
            """
        ),
        (
            .maker,
            """
            entwickler, entwicklern, entwicklerin, entwicklerinnen, softwareentwickler, softwareentwicklerin
            webentwickler, frontendler, frontendlerin, backendler, backendlerin, frontend-entwickler
            backend-entwickler, frontend entwickler, backend entwickler, mobile-entwickler, app-entwickler
            ios-entwickler, android-entwickler, java-entwickler, datenbankentwickler, embedded-entwickler
            spieleentwickler, programmierer, programmierern, programmiererin, programmiererinnen, informatiker
            informatikerin, informatikern, ingenieur, ingenieure, ingenieuren, ingenieurin, ingenieurinnen
            softwareingenieur, testingenieur, testern, testerin, testerinnen, qs, qs-team, qa-leute, testautomatisierer
            gestalter, gestalterin, gestaltern, designern, designerin, designerinnen, ux-designer, ux-designerin
            ux-designern, ui-designerin, ux-researcherin, ux-forscherin, nutzerforscher, nutzerforscherin, analytiker
            analystin, analysten, datenanalyst, datenanalystin, architekten, architektin, softwarearchitekt
            softwarearchitektin, systemarchitekt, admins, administrator, administratoren, administratorin
            systemadministrator, systemadministratorin, datenbankadministrator, devops-mann, devops-leute, werkstudent
            werkstudenten, werkstudentin, werkstudentinnen, praktikant, praktikanten, praktikantin, praktikantinnen
            freiberufler, freiberuflern, freiberuflerin, freelancerin, freier mitarbeiter
            """
        ),
        (
            .namedRole,
            """
            produktverantwortliche, produktverantwortlicher, produktverantwortlichen, produkteigner, produkteignerin
            produktmanager, produktmanagerin, produktmanagern, produktleiter, produktleiterin, produktleitung
            projektleiter, projektleiterin, projektleitung, projektleitern, projektmanager, projektmanagerin
            teilprojektleiter, teilprojektleiterin, projektverantwortliche, teamleiter, teamleiterin, teamleitung
            teamleitern, teamchef, teamchefin, technische leitung, technischer leiter, technische leiterin
            entwicklungsleiter, entwicklungsleiterin, entwicklungsleitung, cheftechniker, chefentwickler
            chefentwicklerin, chefarchitekt, chefarchitektin, testleiter, testleiterin, testmanager, testmanagerin
            releasemanager, release-manager, releasemanagerin, scrum masterin, scrum-master, scrum-masterin
            scrummasterin
            """
        ),
        (
            .management,
            """
            chefin, chefs, chefetage, cheffe, chefebene, abteilungsleiter, abteilungsleiterin, abteilungsleitung
            abteilungsleitern, bereichsleiter, bereichsleiterin, bereichsleitung, gruppenleiter, gruppenleiterin
            gruppenleitung, hauptabteilungsleiter, referatsleiter, referatsleiterin, referatsleitung, amtsleiter
            amtsleiterin, amtsleitung, werksleiter, werksleiterin, werksleitung, geschaftsfuhrer, geschaftsfuhrerin
            geschaftsfuhrern, geschaftsfuhrung, geschaftsleitung, vorstand, vorstande, vorstands, vorstandin
            aufsichtsrat, verwaltungsrat, vorsitzende, vorsitzender, vorgesetzte, vorgesetzten, vorgesetzter
            fuhrungskraft, fuhrungskrafte, fuhrungskraften, fuhrungsebene, fuhrungskreis, direktor, direktorin
            """
        ),
        (
            .otherTeam,
            """
            anderes team, andere team, anderen team, anderem team, andere teams, anderen teams, nachbarteam
            nachbarteams, schwesterteam, plattformteam, plattform-team, infrastrukturteam, infra-team, netzwerkteam
            netzwerk-team, netzwerkabteilung, datenteam, datenbankteam, sicherheitsteam, security-team, it-sicherheit
            informationssicherheit, betriebsteam, it-betrieb, rechenzentrum, rz-betrieb, rechenzentrums, it-abteilung
            edv, edv-abteilung, edv-leute, zentrale it, konzern-it, haus-it, unsere it, it-support, it-helpdesk
            schnittstellenteam, api-team, host-team, hostteam, grossrechner-team, kernsystem, integrationsteam
            andere abteilung, anderen abteilung, nachbarabteilung, andere abteilungen
            """
        ),
        (
            .vendor,
            """
            lieferant, lieferanten, lieferantin, zulieferer, zulieferern, zulieferteam, hersteller, herstellern
            herstellers, anbieter, anbietern, anbieters, drittanbieter, drittanbietern, dienstleister, dienstleistern
            dienstleisters, it-dienstleister, externer dienstleister, provider-seite, hoster, hostern, hosting-anbieter
            cloud-anbieter, softwarehaus, softwarehauses, systemhaus, agentur, agenturen, partnerfirma, fremdfirma
            fremdfirmen, externe firma, externen firma, subunternehmer, unterauftragnehmer, auftragnehmer
            auftragnehmern, vertragspartner, geschaftspartner, partnerunternehmen, distributor, telekom
            wiederverkaufer, grosshandler, zahlungsdienstleister, zahlungsanbieter, personaldienstleister
            """
        ),
        (
            .basics,
            """
            rechner, rechnern, dienstrechner, arbeitsrechner, leihrechner, leihgerat, ersatzgerat, endgerat, endgerate
            notebook, notebooks, laptops, klapprechner, dienstlaptop, dienstnotebook, tastatur, tastaturen, maus
            bildschirm, bildschirme, bildschirmen, monitore, monitoren, dockingstation, dockingstations, netzteil
            netzteile, ladekabel, ladegerat, kabel, netzwerkkabel, adapter, kopfhorer, headsets, diensthandy
            diensthandys, diensttelefon, telefone, sim-karte, sim-karten, simkarte, tablets, ausweis, dienstausweis
            hausausweis, zutritt, zutrittskarte, zutrittsausweis
            """
        ),
        (
            .environment,
            """
            umgebung, umgebungen, testumgebung, testumgebungen, testsystem, testsysteme, testsystems, testserver
            entwicklungsumgebung, entwicklungssystem, entwicklungsserver, integrationsumgebung, integrationssystem
            abnahmeumgebung, abnahmesystem, produktivumgebung, produktivsystem, produktionssystem, produktionsumgebung
            vorproduktion, referenzumgebung, referenzsystem, schulungsumgebung, schulungssystem, stagingumgebung
            staging-umgebung, staging-server, staging-system, servern, serverraum, bauserver, buildserver, build-server
            ci-server, build-agent, build-pipeline, pipelines, cluster-zugang, knoten, rechencluster, grossrechner
            datenbank, datenbanken, datenbankserver, datenbankzugang, datenbankzugriff, mandant im system, testmandant
            """
        ),
        (
            .tool,
            """
            lizenz, lizenzen, lizensen, lizenzschlussel, lizenzserver, softwarelizenz, softwarelizenzen, jira-lizenz
            figma-lizenz, entwicklerlizenz, entwicklerlizenzen, einzelplatzlizenz, testlizenz, testlizenzen
            probelizenz, testversion, probeversion, vollversion, demoversion, lizenzverlangerung, lizenz verlangern
            wartungsvertrag, abo, abos, abonnement, freischaltcode, aktivierung, aktivieren, aktivierungsschlussel
            werkzeug, werkzeuge, werkzeugen, werkzeugkette, testwerkzeug, testwerkzeuge, hilfsmittel, programme
            programmen, anwendungssoftware, fachsoftware, spezialsoftware, entwicklungswerkzeug, entwicklungswerkzeuge
            designwerkzeug, designtool, testtool, testtools, analysetool
            """
        ),
        (
            .data,
            """
            daten, datensatz, datensatze, datensatzen, testdaten, testdatensatz, testdatensatze, testfalle mit daten
            echtdaten, produktivdaten, produktionsdaten, realdaten, stammdaten, bewegungsdaten, kundendaten
            patientendaten, messdaten, messwerte, messwerten, messreihe, messreihen, sensordaten, fahrdaten
            trainingsdaten, beispieldaten, musterdaten, referenzdaten, rohdaten, bestandsdaten, altdaten
            vergleichsdaten, wetterdaten, geodaten, kartendaten, kartenmaterial, preisdaten, artikeldaten, artikelstamm
            historische daten, synthetische daten, datenabzug, datenabzuge, datenbankabzug, abzug, abzuge
            produktionsabzug, produktivabzug, kopie der daten
            """
        ),
        (
            .money,
            """
            geld, gelder, geldern, geldmangel, budgets, restbudget, budgetkurzung, budgetfreigabe, budgetsperre
            budgetstopp, etat, haushalt, haushaltssperre, haushaltsmittel, haushaltsjahr, mittel, mitteln, fordermittel
            forderung, fordergelder, forderbescheid, projektmittel, finanzierung, finanziert, finanzieren, zuschuss
            zuschusse, rechnung, rechnungen, rechnungsnummer, rechnungsstellung, mahnung, mahnungen, bestellung
            bestellungen, bestellnummer, bestellanforderung, banf, kostenstelle, kostenstellen, kostentrager, zahlung
            zahlungen, bezahlt, bezahlen, bezahlung, bezahlte, unbezahlt
            """
        ),
    ]
}
