extension Lexicon {
    /// French: people and things, in the forms in which the words are written; none are made.
    static let frenchThings: [(Concept, String)] = [
        (
            .user,
            """
            utilisateur, utilisatrice, utilisateurs, utilisatrices, l'utilisateur, l'utilisatrice, d'utilisateurs
            d'utilisateur, l'usager, usager, usagere, usagers, d'usagers, client, cliente, clients, clientes, clientele
            patient, patiente, patients, patientes, citoyen, citoyenne, citoyens, citoyennes, locataire, locataires
            resident, residente, residents, residentes, passager, passagere, passagers, passageres, voyageur, voyageuse
            voyageurs, voyageuses, visiteur, visiteuse, visiteurs, visiteuses, participant, participante, participants
            participantes, abonne, abonnee, abonnes, abonnees, adherent, adherente, adherents, acheteur, acheteuse
            acheteurs, acheteuses, consommateur, consommatrice, consommateurs, vendeur, vendeuse, vendeurs, vendeuses
            expert metier, experts metier, l'expert metier, praticien, praticienne, praticiens, praticiennes, panel
            testeurs externes, beneficiaire, beneficiaires, assure, assuree, assures, contribuable, contribuables
            administre, administres, habitant, habitants, habitante, riverain, riverains, voisin, voisine, voisins
            infirmier, infirmiere, infirmiers, infirmieres, l'infirmiere, l'infirmier, d'infirmieres, aide-soignant
            aide-soignante, aides-soignants, aides-soignantes, aide soignante, aides soignantes, soignant, soignante
            soignants, soignantes, medecin, medecins, docteur, docteurs, docteure, toubib, toubibs, generaliste
            generalistes, chirurgien, chirurgienne, chirurgiens, chirurgiennes, sage-femme, sages-femmes, ambulancier
            ambulanciere, ambulanciers, pharmacien, pharmacienne, pharmaciens, pharmaciennes, pharmacie, pharmacies
            dentiste, dentistes, orthodontiste, orthodontistes, opticien, opticienne, opticiens, veterinaire
            veterinaires, veto, vetos, radiologue, radiologues, manipulateurs radio, manip radio, anesthesiste
            anesthesistes, cardiologue, cardiologues, oncologue, oncologues, dermatologue, dermatologues, pediatre
            pediatres, gynecologue, gynecologues, urgentiste, urgentistes, therapeute, therapeutes, kine, kines
            kinesitherapeute, kinesitherapeutes, orthophoniste, orthophonistes, ergotherapeute, ergotherapeutes
            psychologue, psychologues, psychiatre, psychiatres, psy, psys, aidant, aidante, aidants, auxiliaire de vie
            auxiliaires de vie, aide a domicile, aides a domicile, brancardier, brancardiers, laborantin, laborantine
            laborantins, biologiste, biologistes, dieteticien, dieteticienne, dieteticiens, podologue, podologues
            osteopathe, osteopathes, hopital, hopitaux, l'hopital, clinique, cliniques, ehpad, ehpads, chu
            les urgences, bloc operatoire, enseignant, enseignante, enseignants, enseignantes, l'enseignant
            d'enseignants, prof, profs, professeur, professeure, professeurs, instituteur, institutrice, instituteurs
            instit, instits, maitresse, maitresses, eleve, eleves, l'eleve, d'eleves, lyceen, lyceens, lyceenne
            collegien, collegiens, etudiant, etudiante, etudiants, etudiantes, d'etudiants, doctorant, doctorante
            doctorants, parents, parent d'eleve, parents d'eleves, proviseur, proviseurs, principal du college
            directrice d'ecole, ecole, ecoles, l'ecole, lycee, lycees, college, colleges, universite, creche, creches
            bibliothecaire, bibliothecaires, documentaliste, documentalistes, assistante maternelle
            assistantes maternelles, nounou, nounous, puericultrice, puericultrices, baby-sitter, animateur, animatrice
            animateurs, animatrices, educateur, educatrice, educateurs, educatrices, apprenti, apprentie, apprentis
            apprenties, entraineur, entraineuse, entraineurs, arbitre, arbitres, athlete, athletes, sportif, sportive
            sportifs, jockey, jockeys, cavalier, cavaliere, cavaliers, moniteur, moniteurs, monitrice, agriculteur
            agricultrice, agriculteurs, agricultrices, d'agriculteurs, l'agriculteur, paysan, paysanne, paysans
            exploitant agricole, exploitants agricoles, eleveur, eleveuse, eleveurs, eleveuses, d'eleveurs, berger
            bergere, bergers, maraicher, maraichere, maraichers, vigneron, vigneronne, vignerons, viticulteur
            viticultrice, viticulteurs, caviste, cavistes, apiculteur, apicultrice, apiculteurs, pecheur, pecheuse
            pecheurs, ostreiculteur, ostreiculteurs, mareyeur, mareyeurs, forestier, forestiere, forestiers, bucheron
            bucheronne, bucherons, garde forestier, gardes forestiers, garde-chasse, chasseur, chasseurs, jardinier
            jardiniere, jardiniers, paysagiste, paysagistes, pepinieriste, pepinieristes, meunier, meuniere, meuniers
            boucher, bouchere, bouchers, charcutier, charcutiers, boulanger, boulangere, boulangers, boulangeres
            boulangerie, boulangeries, patissier, patissiere, patissiers, chocolatier, chocolatiers, fromager
            fromagere, fromagers, poissonnier, poissonniere, poissonniers, epicier, epiciere, epiciers, brasseur
            brasseurs, distillateur, distillateurs, cuisinier, cuisiniere, cuisiniers, cuisinieres, traiteur, traiteurs
            serveur de salle, serveuse, serveuses, barman, barmans, barmaid, barista, baristas, sommelier, sommeliere
            sommeliers, restaurateur, restauratrice, restaurateurs, hotelier, hoteliere, hoteliers, receptionniste
            receptionnistes, concierge, concierges, gardien
            """
        ),
        (
            .maker,
            """
            developpeur, developpeuse, developpeurs, developpeuses, dev, devs, codeur, codeuse, codeurs, programmeur
            programmeuse, programmeurs, informaticien, informaticienne, informaticiens, ingenieur, ingenieure
            ingenieurs, ingenieures, l'ingenieur, d'ingenieurs, d'ingenieur, l'equipe, equipe, d'equipe, equipes
            d'equipes, equipier, equipiere, equipiers, coequipier, coequipiere, coequipiers, collegue, collegues
            confrere, consoeur, binome, binomes, trinome, testeur, testeuse, testeurs, testeuses, recetteur, recetteurs
            qualiticien, qualiticienne, concepteur, conceptrice, concepteurs, designer, designers, designeur
            designeuse, graphiste, graphistes, maquettiste, webdesigner, ergonome, ergonomes, l'ergonome, ux, ui
            analyste, analystes, l'analyste, d'analyste, admin sys, adminsys, administrateur systeme
            administratrice systeme, administrateurs systeme, devops, sre, dba, architecte, architectes, l'architecte
            d'architecte, data scientist, data engineer, statisticien, statisticienne, statisticiens, modelisateur
            modelisatrice, integrateur web, integratrice web, front
            """
        ),
        (
            .namedRole,
            """
            product owner, product owners, po, le po, la po, proxy po, scrum master, scrummaster, scrum masters, le sm
            la sm, chef de produit, cheffe de produit, chefs de produit, chef de projet, cheffe de projet
            chefs de projet, cdp, cp, directeur de projet, directrice de projet, responsable produit
            responsables produit, responsable de projet, responsable technique, responsable d'application
            responsable qualite, responsable test, responsable recette, tech lead, lead tech, techlead, lead dev
            leaddev, lead, leader technique, referent technique, referente technique, referent metier, referente metier
            chef d'equipe, cheffe d'equipe, chefs d'equipe, coach agile, coachs agiles, amoa, amoe, moa
            """
        ),
        (
            .management,
            """
            direction, la direction, manager, managers, manageur, manageuse, management, mon chef, ma cheffe, le chef
            la cheffe, les chefs, chef, cheffe, chefs, patron, patronne, patrons, boss, directeur, directrice
            directeurs, directrices, directeur general, directrice generale, dg, la dg, pdg, le pdg, dga, daf, la daf
            drh, la drh, dsi, le dsi, responsable, responsables, hierarchie, la hierarchie, n+1, n+2, codir, comex
            copil, cosui, coproj, comite
            """
        ),
        (
            .otherTeam,
            """
            autre equipe, l'autre equipe, une autre equipe, autres equipes, equipe plateforme, l'equipe plateforme
            equipe infra, l'equipe infra, equipe reseau, l'equipe reseau, equipe securite, l'equipe securite
            equipe data, l'equipe data, equipe paiement, l'equipe paiement, equipe paiements, equipe identite
            equipe integration, equipe support, equipe transverse, equipe voisine, equipes voisines, leur equipe
            leur api, leur cote, l'infra, infra, la plateforme, la prod info, l'exploitation, exploitants, l'exploit
            equipe d'exploitation, support informatique, support it, service informatique, services informatiques
            le support, hotline, assistance informatique, centre de services, helpdesk, la dsi, dsi, ssi, rssi, le rssi
            """
        ),
        (
            .vendor,
            """
            fournisseur, fournisseuse, fournisseurs, fournisseuses, prestataire, prestataires, sous-traitant
            sous-traitante, sous-traitants, sous traitant, sous-traitance, editeur, editeurs, l'editeur, d'editeur
            l'editeur logiciel, hebergeur, hebergeurs, l'hebergeur, infogerant, infogereur, infogerance, l'infogerance
            integrateur, integrateurs, l'integrateur, fabricant, fabricants, constructeur, constructeurs, equipementier
            equipementiers, revendeur, revendeurs, distributeur, distributeurs, partenaire, partenaires, tiers, agence
            agences, l'agence, esn, ssii, l'esn, cabinet de conseil, cabinet, societe externe
            """
        ),
        (
            .basics,
            """
            ordinateur, ordinateurs, l'ordinateur, d'ordinateur, d'ordinateurs, un ordi, ordi, ordis, l'ordi, d'ordi
            pc, pc portable, pc portables, portable, portables, poste de travail, postes de travail, macbook, clavier
            claviers, souris, ecran, ecrans, l'ecran, d'ecran, d'ecrans, station d'accueil, dock, adaptateur, cable
            cables, chargeur, chargeurs, casque, casques, micro, webcam, telephone, telephones, smartphone, smartphones
            carte sim, tablette, tablettes, imprimante, imprimantes, l'imprimante, badge
            """
        ),
        (
            .environment,
            """
            environnement, environnements, l'environnement, d'environnement, environnement de test
            environnement de recette, environnement de dev, environnement d'integration, env, l'env, envs, d'env
            recette, la recette, preprod, pre-prod, la preprod, preproduction, pre-production, homologation, l'homol
            homol, qualif, la qualif, qualification, bac a sable, sandbox, staging, uat, integration, l'integration
            prod, la prod, production, en prod, serveur, serveurs, machine virtuelle, machines virtuelles, vm, vms
            conteneur, conteneurs, cluster, clusters, kube, namespace, noeud
            """
        ),
        (
            .tool,
            """
            licence, licences, une licence, jeton de licence, abonnement, abonnements, l'abonnement, d'abonnement
            outil, outils, l'outil, d'outil, d'outils, outillage, l'outillage, logiciel, logiciels, progiciel
            progiciels, appli tierce, ide, l'ide, editeur de code, figma, sketch, miro, klaxoon, jira, confluence
            redmine, mantis, trello, notion, intellij, eclipse, vscode, visual studio, xcode, matlab, photoshop, adobe
            suite adobe, catia, slack, teams, zoom, mattermost, browserstack
            """
        ),
        (
            .data,
            """
            donnees, donnee, les donnees, de donnees, jeu de donnees, jeux de donnees, jeu de test, jeux de test
            jeu d'essai, jeux d'essai, donnees de test, donnees reelles, vraies donnees, donnees de prod
            donnees de reference, donnees historiques, historique, l'historique, historiques, dataset, datasets, data
            echantillon, echantillons, l'echantillon, d'echantillons, export, exports, l'export, d'export, extraction
            extractions, l'extraction, extrait, extraits, dump, dumps, csv, fichier excel, excel, tableur
            fichier client, fichiers clients, fichier source, enregistrement, enregistrements, registre, registres
            """
        ),
        (
            .money,
            """
            budget, budgets, budgetaire, budgetaires, le budget, argent, l'argent, d'argent, sous, fric, thune, pognon
            tresorerie, la treso, facture, factures, facturation, facturer, facture impayee, bon de commande
            bons de commande, bdc, centre de cout, centres de cout, code projet, ligne budgetaire, enveloppe budgetaire
            l'enveloppe, enveloppe, financement, financements, financer, finance, financee, finances, subvention
            subventions, bourse, credit, credits, tranche, tranche ferme, paiement, paiements, payer, paye, payee, payes
            """
        ),
    ]
}
