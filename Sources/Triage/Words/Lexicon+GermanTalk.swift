extension Lexicon {
    /// German: states and talk, in the forms in which the words are written; none are made.
    static let germanTalk: [(Concept, String)] = [
        (
            .they,
            """
            sie, ihnen, ihr, ihre, ihrem, ihren, ihrer, ihres, er, ihm, ihn, sein, seine, seinem, seinen, seiner
            seines, deren, dessen, denen, die anderen, die andern, die leute, die da, der da, jemand, jemanden
            jemandem, irgendjemand, irgendwer, irgendeiner, bei ihnen, von denen, bei denen, mit denen, sie haben
            sie sind, er hat, er ist, sie hat, sie ist
            """
        ),
        (
            .absent,
            """
            kein, keine, keinen, keiner, keinem, keines, keins, nicht, nichts, nie, niemals, niemand, niemanden
            niemandem, nirgends, nirgendwo, ohne, weder, noch nicht, noch nichts, noch kein, noch keine, noch keinen
            noch niemand, noch nie, nicht da, nicht vorhanden, nicht verfugbar, nicht erreichbar, nicht vorliegt
            nicht mehr da, nicht bekommen, nicht besetzt, nicht zu finden, gar nicht, gar kein, gar keine, gar nichts
            uberhaupt nicht, uberhaupt kein, uberhaupt keine, uberhaupt keinen, kein einziger, kein einziges
            keine einzige, keinen einzigen, nix, nich, ned, koa, fehlt, fehlen, fehlte, fehlten, gefehlt, fehlend
            fehlende, fehlenden, fehlender, fehlendes
            """
        ),
        (
            .stopped,
            """
            blockiert, blockieren, blockierte, blockierend, blockade, geblockt, steht still, stehen still, stillstand
            stillgelegt, liegt still, liegen still, steht seit, stehen seit, steht alles, alles steht, stehen wir
            wir stehen, wir hangen, hangen fest, hangt fest, hangen seit, hangt seit, festgefahren, feststecken
            stecken fest, steckt fest, stecken seit, sitzen fest, sitzt fest, gestoppt, gestopptes, stoppt, angehalten
            auf eis, auf eis gelegt, auf halde, geparkt, liegt brach, liegt rum, liegt herum, liegen rum
            liegengeblieben, bleibt liegen, bleiben liegen, liegt seit, liegen seit, lahmgelegt
            """
        ),
        (
            .slowed,
            """
            langsam, langsamer, langsame, langsamen, lahm, lahme, zah, zaher, schleppend, schleppt sich, zieht sich
            verlangsamt, bremst, bremst uns, gebremst, dauert langer, dauert ewig, dauert lange, ewig lange
            umstandlich, umstandlicher, umstandliche, muhsam, muhsame, muhsamer, muhselig, nervig, nervige, nervt
            nerven uns, lastig, lastige, argerlich, unschon, doof, blod, unpraktisch, holprig, zeitraubend, aufwendig
            aufwandig, notlosung, behelf, behelfen uns, behelfsmassig, ubergangslosung, umgehen das, umgehung
            """
        ),
        (
            .waiting,
            """
            warten, wartet, warte, wartete, warteten, gewartet, wartend, wartezeit, wartezeiten, warteschlange
            warteliste, wartestellung, abwarten, warten auf, wartet auf, warten seit, wartet seit, warten immer noch
            warten weiter, erwarten, erwartet, ausstehend, ausstehende, ausstehenden, steht aus, stehen aus
            steht noch aus, stehen noch aus, lasst auf sich, auf sich warten, lange uberfallig, uberfallig, uberfallige
            uberfalligen, verspatet, verspatung, verspaten, verzogert, verzogern, verzogert sich, verzogerung
            verzogerungen, verzug, in verzug, vertrostet, vertrosten, hingehalten, versprochen
            """
        ),
        (
            .broken,
            """
            kaputt, kaputte, kaputten, kaputtes, kaputter, kaputtgegangen, defekt, defekte, defekten, defektes, fehler
            fehlern, fehlerhaft, fehlerhafte, fehlermeldung, fehlermeldungen, fehlercode, fehlerbild, programmfehler
            softwarefehler, absturz, absturze, abgesturzt, sturzt ab, sturzen ab, abschmiert, schmiert ab, abgeschmiert
            abgeraucht, raucht ab, hangt sich auf, aufgehangt, friert ein, eingefroren der, ausfall, ausfalle
            ausgefallen, fallt aus, fallen aus, gestort, storung, storungen, offline gegangen, nicht stabil, instabil
            instabile, wackelt, wackelig
            """
        ),
        (
            .busy,
            """
            keine zeit, keinerlei zeit, zeitmangel, zeitnot, keine luft, keine kapazitat, keine kapazitaten
            keinen termin, keine termine, keinen slot, kein termin, beschaftigt, beschaeftigt, vielbeschaftigt
            ausgebucht, ausgelastet, voll ausgelastet, uberlastet, uberlastung, uberbucht, uberfordert, uberrannt
            land unter, vollig dicht, voll verplant, verplant, ausgeplant, durchgetaktet, terminkalender, kalender voll
            kalender ist voll, voller kalender, terminlich, termine, termin, terminen, terminfindung, terminvorschlag
            terminvorschlage, verschoben, verschieben, verschiebt, verschieben standig, verlegt, abgesagt, absage
            absagen, absagt
            """
        ),
        (
            .away,
            """
            urlaub, im urlaub, in urlaub, urlaube, urlaubszeit, jahresurlaub, resturlaub, sonderurlaub, betriebsferien
            ferien, sommerferien, schulferien, feiertag, feiertage, bruckentag, bruckentage, krank, erkrankt
            krankgemeldet, krankgeschrieben, krankschreibung, krankmeldung, krankenstand, krankheit, krankheitsbedingt
            krankheitsfall, langzeitkrank, dauerkrank, grippe, erkaltet, erkaltung, corona, operiert, reha
            im krankenhaus, unfall, verletzt, beinbruch erlitten, burn-out, ausgebrannt, elternzeit, in elternzeit
            mutterschutz, im mutterschutz, vaterzeit, vatermonate, karenz, in karenz
            """
        ),
        (
            .gone,
            """
            gekundigt, gekundigte, kundigt, kundigen, kundigte, kundigung, kundigungen, kuendigt, gekuendigt
            hat hingeschmissen, hingeschmissen, hingeworfen, verlassen uns, verlasst uns, hat uns verlassen
            verlasst das team, verlassen das team, verlassen die firma, verlasst die firma, ausgeschieden, scheidet aus
            scheiden aus, ausscheiden, weggang, abgang, abgange, weggegangen, ist weg, sind weg, ist gegangen
            sind gegangen, gegangen, geht weg, hort auf, hat aufgehort, horen auf, aufgehort, letzter tag, letzten tag
            letzter arbeitstag, abschied, abschiedsfeier, verabschiedet, rente, in rente, rentenalter, ruhestand
            im ruhestand
            """
        ),
        (
            .moved,
            """
            abgezogen, abziehen, zieht ab, abzogen, ziehen uns, weggezogen vom, abgeworben intern, abgestellt
            abgeordnet, abordnung, ausgeliehen, ausleihen, verliehen, verleihen, geliehen, leihweise, ausgeborgt
            versetzt, versetzung, umgesetzt in, umgezogen ins, umverteilt, umverteilung, umbesetzt, umgeschichtet
            umpriorisiert, anderem projekt, anderes projekt, anderen projekt, andere projekt, anderen projekten
            andere projekte, anderes produkt, anderen produkt, anderem produkt, nachbarprojekt, grossprojekt
            leuchtturmprojekt, prestigeprojekt, chefprojekt, in einem anderen, zwei projekte, zwei projekten
            drei projekten, mehrere projekte, mehreren projekten, aufgeteilt, aufgeteilt auf
            """
        ),
        (
            .hiring,
            """
            stelle, stellen, offene stelle, offene stellen, offenen stellen, stellenausschreibung, ausschreibung
            ausgeschrieben, stellenanzeige, stellenanzeigen, stellenplan, stellenbesetzung, stellenstopp, planstelle
            planstellen, vakant, vakante, vakanz, vakanzen, unbesetzte stelle, nachbesetzung, nachbesetzen, nachbesetzt
            besetzt werden, neu besetzen, besetzung, neubesetzung, einstellen, eingestellt, einstellung, einstellungen
            einstellungsstopp, einstellungsgesprach, neueinstellung, neueinstellungen, bewerber, bewerberin, bewerbern
            bewerberinnen, bewerbung, bewerbungen, bewerbungsgesprach, bewerbungsgesprache, vorstellungsgesprach
            kandidat, kandidaten, kandidatin, kandidatinnen
            """
        ),
        (
            .fewness,
            """
            nur noch, nur ein, nur eine, nur einen, nur einer, nur zwei, nur zu zweit, nur zu dritt, nur ich
            nur wir zwei, bin allein, allein, alleine, ganz allein, ganz alleine, alleiniger, einzelkampfer
            einzelkampferin, ein-mann-team, einmannteam, one-man-show, einziger, einzige, einzigen, einziges
            der einzige, die einzige, als einziger, als einzige, zu zweit, zu dritt, zu viert, zwei leute, zwei mann
            zwei personen, drei leute, eine person, einer von uns, zwei von uns, wir zwei, wir beide, wir beiden
            wir drei, zu wenig, zu wenige, zu wenig leute, zu wenig hande, zu klein
            """
        ),
        (
            .skill,
            """
            kenntnis, kenntnisse, kenntnissen, fachkenntnis, fachkenntnisse, vorkenntnisse, grundkenntnisse
            programmierkenntnisse, sprachkenntnisse, wissen, fachwissen, spezialwissen, kopfwissen, wissenstrager
            wissenslucke, wissenslucken, wissenstransfer, wissensubergabe, wissensinsel, wissensinseln, know-how
            knowhow, erfahrung, erfahrungen, erfahrene, erfahrenen, erfahrener, unerfahren, berufserfahrung, ahnung
            keine ahnung von, keinen plan von, kann niemand cobol, kennt, kennen, kennt sich aus, kennen sich aus
            auskennt, auskennen, kenne mich, gekannt, beherrscht, beherrschen, beherrschte, versteht, verstehen
            fahigkeit, fahigkeiten
            """
        ),
        (
            .contact,
            """
            sprechen mit, sprechen, sprich mit, spricht mit, gesprochen, sprachen mit, reden, reden mit, redet, geredet
            redeten, unterhalten mit, unterhalten uns, gesprach, gesprache, gesprachen, nutzergesprach, nutzergesprache
            kundengesprach, kundengesprache, telefonat, telefonate, telefoniert, telefonieren, angerufen, anrufen
            ruft an, rief an, anruf, anrufe, ruckruf, zuruckrufen, angeschrieben, anschreiben, schreibt an, kontakt
            kontakte, kontakten, nutzerkontakt, kundenkontakt, kontakt zu, kontaktieren, kontaktiert, kontaktaufnahme
            zugang zu nutzern, zugang zu kunden, befragen, befragt
            """
        ),
        (
            .gate,
            """
            durfen, darf, durfte, durften, durfen nicht, darf nicht, nicht durfen, darf niemand, darf keiner, erlaubt
            erlauben, erlaubnis, nicht erlaubt, unerlaubt, gestattet, gestatten, nicht gestattet, untersagt, untersagen
            verboten, verbietet, verbieten, verbot, unerwunscht, nicht erwunscht, nicht gewollt, lasst uns nicht
            lassen uns nicht, lasst niemanden, lassen niemanden, lasst keinen, lasst mich nicht, lassen mich nicht
            lasst keiner, lasst nicht zu, lassen nicht zu, nicht zugelassen, abgeschirmt, abschirmt, schirmt
            schirmt ab, schirmen ab, abgeblockt, blockt ab, blocken ab, mauert, mauern, turhuter
            """
        ),
        (
            .precious,
            """
            wichtig, wichtige, wichtigen, wichtiger, zu wichtig, hochrangig, hochrangige, hochrangigen, ranghoch
            ranghohe, hochkaratig, hochkaratige, unabkommlich, unabkommliche, unentbehrlich, unentbehrliche
            unersetzlich, unersetzbar, unverzichtbar, entbehrlich, nicht entbehrlich, nicht entbehren, entbehren
            kostbar, kostbare, kostbaren, wertvoll, wertvolle, wertvollen, zu wertvoll, nicht gestort, nicht storen
            nicht stort, gestort werden, ungestort, storen durfen, nicht abgelenkt, nicht ablenken, ablenkung, geschont
            schonen, schont, geschutzt, schutzt seine, schutzen ihre, vip-kunden, vip-kunde, premiumkunden
            """
        ),
        (
            .costly,
            """
            teuer, teure, teuren, teurer, teures, zu teuer, sauteuer, schweineteuer, sundhaft, sundhaft teuer
            unbezahlbar, unerschwinglich, kosten, kostet, kostete, kosteten, kostenpflichtig, kostenfrage
            kostengrunden, kosten zu viel, kostet zu viel, kostspielig, kostspielige, reisekosten, fahrtkosten
            fahrkosten, fahrgeld, anfahrt, anreise, anreisekosten, flugkosten, flugticket, flugtickets, fluge, flug
            zugticket, zugtickets, bahnticket, bahntickets, bahnfahrt, hotelkosten, ubernachtung, ubernachtungen
            ubernachtungskosten, hotels, kilometergeld, leihwagen, mietwagen
            """
        ),
        (
            .unknown,
            """
            wer, wen, wem, wessen, wer sind, wer ist, wer nutzt, wer benutzt, wissen nicht wer, weiss niemand
            weiss keiner, keiner weiss, niemand weiss, kein mensch weiss, weiss nicht, wissen nicht, wissen wir nicht
            keine ahnung, null ahnung, keinen schimmer, keinen blassen schimmer, keinen plan, ratlos, ratselhaft
            unbekannt, unbekannte, unbekannten, unbekannter, anonym, anonyme, anonymen, kennen niemanden, kennen keinen
            kenne keinen, kenne niemanden, kennt niemand, kennt keiner, niemand kennt, keiner kennt, nicht kennen
            finden niemanden, finden keine, finden keinen, findet niemanden, finde keinen, finde niemanden, wo finden
            finden wir
            """
        ),
        (
            .decision,
            """
            entscheiden, entscheidet, entschied, entschieden, unentschieden, entscheide, entscheidung, entscheidungen
            entscheidungsvorlage, entscheidungstrager, entscheider, entscheiderin, entscheidern, grundsatzentscheidung
            richtungsentscheidung, produktentscheidung, entscheidungsfindung, entscheidungsfreude, niemand entscheidet
            keiner entscheidet, beschluss, beschlusse, beschlossen, beschliessen, beschliesst, festgelegt, festlegen
            legt sich fest, festlegung, einigen, einigen sich, geeinigt, einigung, uneinig, uneinigkeit, uneins, einig
            nicht einig, sich nicht einig, streiten, streitet, gestritten, streiten sich, streit, wahlen zwischen
            auswahl, auswahlen, ausgewahlt
            """
        ),
        (
            .approval,
            """
            freigabe, freigaben, freigeben, freigegeben, freigibt, gibt frei, geben frei, nicht freigegeben
            freigabeprozess, release-freigabe, produktionsfreigabe, genehmigung, genehmigungen, genehmigen, genehmigt
            genehmigte, nicht genehmigt, ungenehmigt, genehmigungsverfahren, genehmigungsprozess, zustimmung, zustimmen
            stimmt zu, stimmen zu, zugestimmt, einwilligung vom, bewilligt, bewilligen, bewilligung, unterschrift
            unterschriften, unterschreiben, unterschreibt, unterschrieben, unterzeichnet, unterzeichnen, unterzeichnung
            gegenzeichnen, gegengezeichnet, signiert, absegnen, abgesegnet, segen, segen von, abgenickt, abnicken
            nickt ab, grunes licht
            """
        ),
        (
            .process,
            """
            prozess, prozesse, prozessen, prozesses, vorgehen, vorgehensmodell, ablauf, ablaufe, ablaufen, verfahren
            verfahrens, besprechung, besprechungen, besprechungs, sitzung, sitzungen, sitzungsmarathon, meetingmarathon
            regeltermin, regeltermine, jour fixe, abstimmungsrunde, abstimmungsrunden, abstimmungstermine
            statusbericht, statusberichte, statusrunde, statusmeeting, berichte, berichtswesen, bericht schreiben
            folien, foliensatz, powerpoint, formular, formulare, formularen, antragsformular, vorlage, vorlagen
            checkliste, checklisten, burokratie, burokratisch, burokratische, buerokratie, papierkram, papierkrieg
            """
        ),
        (
            .law,
            """
            datenschutz, datenschutzes, datenschutzer, datenschutzerin, datenschutzern, datenschutzbeauftragte
            datenschutzbeauftragten, datenschutzbeauftragter, datenschutzrechtlich, datenschutzprufung
            datenschutz-folgenabschatzung, folgenabschatzung, dsb, dsfa, dsgvo, ds-gvo, bdsg, av-vertrag, avv
            auftragsverarbeitung, auftragsverarbeitungsvertrag, personenbezogen, personenbezogene, personenbezogenen
            schweigepflicht, arztliche schweigepflicht, geheimhaltung, geheimhaltungsvereinbarung, verschwiegenheit
            verschwiegenheitserklarung, vertraulichkeit, vertraulich, vertrauliche, vertrauliches, einwilligung
            einwilligungen, einwilligungserklarung, einverstandniserklarung, ethik, ethikkommission, ethikantrag
            ethikrat, rechtlich, rechtliche, rechtlichen, rechtsgrundlage, rechtsprufung, rechtslage
            """
        ),
        (
            .over,
            """
            gelost, geloest, gelosst, ist gelost, problem gelost, hat sich gelost, erledigt, hat sich erledigt
            erledigte, behoben, beseitigt, repariert, gefixt, gefixed, bereinigt, ausgeraumt, geklart, ist geklart
            hat sich geklart, aufgeklart, geradegezogen, in ordnung gebracht, endlich, endlich da, endlich bekommen
            endlich wieder, wieder da, ist wieder da, sind wieder da, zuruck aus dem, wieder gesund, wieder an bord
            wieder im buro, wieder online, wieder oben, wieder grun, wieder verfugbar, wieder erreichbar, lauft wieder
            laufen wieder, lauft jetzt, laufen jetzt, geht wieder, gehen wieder, geht jetzt, gehts wieder
            geht's wieder, tut wieder, tut's wieder, klappt wieder, klappt jetzt, funktioniert wieder
            funktionieren wieder, funktioniert jetzt, konnen wieder, kann wieder, konnen weitermachen
            konnen jetzt weiter, jetzt weiter, haben wieder, hat wieder, haben jetzt, hat jetzt, jetzt da
            jetzt auch da, nicht mehr blockiert, nicht mehr notig, nicht mehr gebraucht, kein problem mehr
            keine probleme mehr
            """
        ),
        (
            .working,
            """
            fertig, fertiggestellt, ist fertig, sind fertig, fertig geworden, abgeschlossen, abgeschlossene, vollendet
            grun, alles grun, ist grun, sind grun, grune tests, gruene tests, gemergt, gemerged, eingecheckt
            zusammengefuhrt, ausgeliefert, ausgeliefert am, ausgerollt, rollen aus, deployt, deployed auf, released am
            veroffentlicht, veroffentlichen, livegang, live gegangen, ist live, sind live, jetzt live, geht live
            produktiv, produktiv gegangen, produktiv gesetzt, in betrieb, in betrieb genommen, umgesetzt, implementiert
            eingebaut, gebaut, entwickelt, programmiert, geschrieben und, getestet, durchgetestet, erfolgreich
            """
        ),
        (
            .gratitude,
            """
            danke, danke dir, danke euch, dankeschon, dankeschoen, vielen dank, besten dank, herzlichen dank
            tausend dank, lieben dank, merci vielmals, vergelts gott, dank dir, dank euch, dankbar, bedanken
            bitteschon, gern geschehen, gerne doch, super, klasse, toll, tolle arbeit, prima, spitze, genial, geil
            mega, hammer, grossartig, wunderbar, herrlich, fantastisch, gute arbeit, starke leistung, gut gemacht
            chapeau, hut ab, respekt, stolz, gluckwunsch, gluckwunsche, herzlichen gluckwunsch, gratulation, gratuliere
            gratulieren, alles gute, geburtstag
            """
        ),
        (
            .question,
            """
            weiss jemand, weiss einer, weiss wer, hat jemand, hat einer, hat wer, hat schon jemand, kann jemand
            kann einer, kann mir jemand, konnte jemand, kennt jemand, kennt einer, kennt wer, kennt ihr, gibt es
            gibt's, gibt es schon, gibts schon, gibt es eigentlich, wie geht, wie macht, wie macht ihr, wie macht man
            wie kann, wie kann ich, wie komme ich, wie konnen wir, wie heisst, wie lange, wie viel, wie viele, wie oft
            was ist, was sind, was meint, was meint ihr, was haltet ihr, was denkt ihr, was heisst, was bedeutet
            was passiert, wo ist, wo sind, wo finde ich, wo liegt, wo steht, wann ist
            """
        ),
        (
            .plan,
            """
            plane, planen, plant, geplant, geplante, geplanten, eingeplant, einplanen, planung, planungen, vorhaben
            haben vor, habe vor, nehmen uns vor, vorgenommen, vorschlag, vorschlage, vorschlagen, schlage vor
            schlagt vor, schlagen vor, vorgeschlagen, mein vorschlag, idee, entwurf, entwurfe, konzept, werden wir
            wir werden, ich werde, werde ich, wird demnachst, wird bald, lasst uns, lass uns, sollen wir mal
            wollen wir mal, ich wurde gern, wurde vorschlagen, wurde sagen, ich mochte, wir mochten, wir wollen
            ich will, mache ich morgen, machen wir morgen, mache ich heute, machen wir heute
            """
        ),
        (
            .supposing,
            """
            wenn, wenn wir, wenn ich, wenn man, wenn die, falls, falls wir, falls die, falls jemand, falls es, sofern
            im fall, im falle, fur den fall, angenommen, mal angenommen, nehmen wir an, gesetzt den fall, vorausgesetzt
            unter der annahme, was ware, was ware wenn, was wenn, was passiert wenn, stellt euch vor, stell dir vor
            stellen wir uns, ware, waren wir, waere, ware es, hatten wir, hatte ich gern, wurden wir, wurde uns
            wurde man, konnte passieren, konnte sein, konnten wir dann, konnte werden, theoretisch, rein theoretisch
            hypothetisch, hypothetische, gedankenspiel, gedankenexperiment, risiko, risiken
            """
        ),
        (
            .announcement,
            """
            hinweis, hinweise, ankundigung, ankundigungen, bekanntgabe, bekanntmachung, mitteilung, mitteilungen
            rundmail, rundschreiben, newsletter, information, informationen, zur info, zur information, nur zur info
            kurze info, kleine info, info, infos, info an alle, fur alle, an alle, alle mitarbeiter
            alle mitarbeitenden, liebe alle, liebe kollegen, liebe kolleginnen, zur erinnerung, erinnerung
            nicht vergessen, denkt dran, denkt daran, bitte beachten, bitte beachtet, beachtet, achtung
            wichtiger hinweis, ab sofort, ab montag, ab morgen, ab heute, ab januar, ab dem, mit wirkung, gilt ab
            gilt fur, gultig ab
            """
        ),
        (
            .past,
            """
            war, warst, waren, gewesen, ist gewesen, hatte, hatten, hattest, wurde, wurden, gab, gab es, gabs, ging
            gingen, kam, kamen, lief, liefen, stand, standen, lagen, machte, machten, bekam, bekamen, wollte, wollten
            musste, mussten, gestern, vorgestern, gestern abend, vorhin, vorher, fruher, frueher, damals, einst, einmal
            seinerzeit, ehemals, zuvor, neulich, kurzlich, letztens, unlangst, letzte woche
            """
        ),
        (
            .again,
            """
            wieder, wieder mal, mal wieder, schon wieder, immer wieder, wieder nicht, wieder nichts, wieder kein
            wieder keine, erneut, erneute, erneuten, abermals, nochmal, nochmals, noch einmal, noch mal, wiederholt
            wiederholte, wiederholen, zum wiederholten mal, immer noch, immernoch, immer noch nicht, immer noch kein
            immer noch keine, noch immer, nach wie vor, weiterhin, unverandert, wie gestern, wie gehabt, wie immer
            wie letzte woche, wie letztes mal, wie vorher, wie schon, dasselbe, derselbe, dieselbe, gleiche wie
            das gleiche, der gleiche, die gleiche, gleicher stand, selber stand, selbe spiel, standig
            """
        ),
        (
            .time,
            """
            tag, tage, tagen, arbeitstag, arbeitstage, werktag, werktage, werktagen, woche, wochen, kalenderwoche, kw
            monat, monate, monaten, monats, jahr, jahre, jahren, jahres, halbjahr, halbes jahr, quartal, quartale
            quartals, stunde, stunden, minute, sekunden, heute, morgen, montag, dienstag, mittwoch, donnerstag, freitag
            samstag, sonnabend, sonntag, montags, dienstags, mittwochs, donnerstags, freitags, montagmorgen
            freitagnachmittag, januar, janner, februar, marz, maerz, mai, juni, juli, oktober, dezember, ostern
            pfingsten, weihnachten, silvester
            """
        ),
        (
            .showing,
            """
            gezeigt, zeigen, zeigt, zeigten, zeigte, vorgezeigt, vorgefuhrt, vorfuhren, vorfuhrung, vorfuhrungen
            fuhrt vor, fuhren vor, fuhrten vor, vorgestellt, vorstellen, stellten vor, prasentiert, prasentieren
            prasentierten, prasentation, prasentationen, praesentation, praesentiert, demonstriert, demonstration
            livedemo, live-demo, kundendemo, demo beim, demo bei, demo vor, demotermin, demo-termin, probelauf
            probelaufe, testlauf mit, testlaufe mit, pilotbetrieb, pilotphase, pilotierung, pilotprojekt, pilotgruppe
            pilotanwender, pilotfiliale, pilotschule, pilotstation, pilotstandort, betaphase
            """
        ),
        (
            .using,
            """
            benutzt, benutzen, benutzten, benutzte, nutzt, nutzen, nutzten, nutzte, genutzt, verwendet, verwenden
            verwendeten, angewendet, angewandt, bedient, bedienen, bedienten, bedienung, eingesetzt, im einsatz
            im echten einsatz, im echtbetrieb, echtbetrieb, im alltag, im arbeitsalltag, in der praxis, im feld
            im realbetrieb, echte nutzer, echten nutzern, echte kunden, echten kunden, echte anwender, echten anwendern
            probiert, probierten, ausprobiert, ausprobierten, probierte aus, probierten aus, durchprobiert
            durchgeklickt, durchgespielt, getippt, tippte, tippten, tippen, geklickt
            """
        ),
        (
            .us,
            """
            wir, uns, unser, unsere, unserem, unseren, unserer, unseres, unsrer, ich, mich, mir, mein, meine, meinem
            meinen, meiner, meines, bei uns, von uns, mit uns, fur uns, fuer uns, bei mir, von mir, wir alle, uns allen
            selber, unsereins, i bin, wir haben, ich habe, ich hab, wir sind, ich bin
            """
        ),
    ]
}
