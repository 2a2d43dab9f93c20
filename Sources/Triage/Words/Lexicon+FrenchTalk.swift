extension Lexicon {
    /// French: states and talk, in the forms in which the words are written; none are made.
    static let frenchTalk: [(Concept, String)] = [
        (
            .they,
            """
            ils, elles, il, elle, eux, lui, leur, leurs, les leurs, le leur, la leur, son, sa, ses, celui-ci, celle-ci
            ceux, celles, ceux-ci, ceux-la, celui, celle, eux-memes, elles-memes, lui-meme, elle-meme, ils ont
            elles ont, ils sont, elles sont, il a, elle a, il est, elle est, qu'ils, qu'elles, qu'il, qu'elle, s'ils
            s'il, chez eux, chez elles, chez lui, d'eux, d'elles, d'elle, certains, certaines
            """
        ),
        (
            .absent,
            """
            pas de, pas d', pas encore, pas un, pas une, pas assez, pas la, pas le, pas d'acces, pas de budget, pas
            aucun, aucune, n'a aucun, jamais, jamais eu, sans, sans aucun, sans acces, sans nouvelles, personne ne
            personne n'a, ni, non, zero, manque, manquent, manquait, manquer, il manque, nous manque, manquant
            manquante, manquants, manquantes, absent, absente, absents, absentes, n'a, n'a pas, n'ai pas, n'avons
            n'avons pas, n'ont, n'ont pas, n'a plus, n'avons plus, on a pas, j'ai pas, n'y a, il n'y a, n'y a pas
            y a pas, y'a pas, y a plus, y'a plus, y a aucun, n'est pas, n'est
            """
        ),
        (
            .stopped,
            """
            bloque, bloquee, bloques, bloquees, bloquer, bloquent, nous bloque, me bloque, blocage, blocages, bloquant
            bloquante, bloquants, bloqueur, coince, coincee, coinces, coincees, arret, a l'arret, l'arret, en arret
            arrete, arretee, arretes, arretees, s'arrete, stoppe, stoppee, stoppes, stop, en pause, mis en pause
            suspendu, suspendue, suspendus, en suspens, gele, gelee, geles, fige, figee, figes, au point mort
            point mort, paralyse, paralysee, paralyses
            """
        ),
        (
            .slowed,
            """
            lent, lente, lents, lentes, lenteur, lenteurs, lentement, plus lent, plus lente, plus lentement, ralenti
            ralentie, ralentis, au ralenti, ralentit, ralentissent, ralentir, nous ralentit, ralentissement
            ralentissements, traine, trainent, rame, ramer, rament, ca rame, boite un peu, cahin-caha, tant bien que
            en attendant, entre-temps, entretemps, pendant ce temps, contournement, contourner, contourne, contournons
            moyen detourne, solution de contournement, solution de secours, solution de repli, plan b, bricolage
            bricole, bricolons, rustine, rustines, a la main
            """
        ),
        (
            .waiting,
            """
            attend, attends, attendons, attendent, attendre, attendu, attendue, on attend, j'attends, en attente
            en attente de, attente, l'attente, dans l'attente, file d'attente, liste d'attente, en file, dans la file
            patiente encore, patienter, patientons, pas encore recu, toujours en attente, toujours pas recu
            toujours rien, toujours pas de, en cours d'instruction, en souffrance, en retard, retard, retards, retarde
            retardee, retardes, tarde, tardent, tarder, traine depuis, promis, promise, promises, nous avait promis
            depuis, depuis des semaines, depuis des mois, depuis lundi, depuis hier, depuis longtemps
            """
        ),
        (
            .broken,
            """
            bug, bugs, bugue, bugge, buggee, bogue, bogues, bugguer, defaut, anomalie, anomalies, l'anomalie
            d'anomalies, ano, anos, dysfonctionnement, dysfonctionnements, panne, pannes, en panne, tombe en panne, hs
            hors ligne, casse, cassee, casses, cassees, cassent, pete, petee, petes, peter, ca pete, pete la ci, foire
            foiree, foireux, foireuse, plante, plantent, plantee, plantes, plantage, plantages, crash, crashe, crashent
            crashs
            """
        ),
        (
            .busy,
            """
            occupe, occupee, occupes, occupees, trop occupe, trop occupes, trop occupees, debordee, deborde, debordes
            debordees, surcharge, surchargee, surcharges, surchargees, surbooke, surbookee, surbookes, submerge
            submergee, submerges, sous l'eau, la tete sous, sous la vague, charrette, charette, pas le temps
            pas de temps, plus le temps, aucun creneau, pas de creneau, pas un creneau, creneau, creneaux
            plage horaire, aucune disponibilite, disponibilite, disponibilites, dispo, dispos, pas dispo, pas dispos
            pas disponible, pas disponibles, complet, complets, agenda, agendas
            """
        ),
        (
            .away,
            """
            conge, conges, en conge, en conges, vacances, en vacances, rtt, en rtt, jours de rtt, malade, malades
            arret maladie, en arret maladie, conge maladie, maladie, en maladie, souffrant, souffrante, grippe, grippee
            covid, gastro, angine, hospitalise, hospitalisee, hospitalisation, a l'hosto, operation du genou, opere
            operee, blesse, blessee, accident de travail, accident, jambe cassee, bras casse, convalescence, maternite
            conge maternite, conge mat, conge mater, en conge mat, paternite, conge paternite, conge pat
            conge parental, parental, enceinte
            """
        ),
        (
            .gone,
            """
            parti, partis, parties, est parti, est partie, sont partis, s'en va, s'en vont, s'en est alle, nous quitte
            nous quittent, nous a quittes, nous ont quittes, a quitte, ont quitte, quitte, quitte l'equipe
            quitte la boite, quitter, depart, departs, son depart, le depart de, pot de depart, demission, demissions
            demissionne, demissionner, demissionnaire, a demissionne, ont demissionne, a pose sa, pose sa dem, sa dem
            preavis, en preavis, son preavis, dernier jour, derniere semaine, derniers jours, retraite, la retraite
            en retraite, a la retraite, parti en retraite, licencie, licenciee, licencies
            """
        ),
        (
            .moved,
            """
            prete, pretee, pretes, pretees, pret de, preter, prete a, affecte, affectee, affectes, affectees, reaffecte
            reaffectee, reaffectes, reaffectees, reaffectation, detache, detachee, detaches, detachees, detachement
            mute, mutee, mutes, mutation, transfere, transferee, transferes, deplace, deplacee, deplaces, redeploye
            redeployee, redeployes, pris par, prise par, repris par, recupere par, recuperee par, nous a pris
            nous ont pris, nous prend, on nous prend, pique, piquee, piques, nous a pique, nous pique
            """
        ),
        (
            .hiring,
            """
            recruter, recrute, recrutent, recrutons, recrutee, recrutes, recrutement, recrutements, le recrutement
            recruteur, recruteuse, recruteurs, embaucher, embauche, embauches, embauchent, embauchons, embauchee
            l'embauche, d'embauche, gel des embauches, gel des recrutements, gel d'embauche, poste, postes
            poste vacant, postes vacants, poste ouvert, postes ouverts, poste a pourvoir, vacant, vacante, vacants
            vacance de poste, pourvoir, a pourvoir, pourvu, pourvue, pas pourvu, non pourvu, candidat, candidate
            candidats, candidates, candidature, candidatures, postulant, postulants
            """
        ),
        (
            .fewness,
            """
            seul, seule, seuls, seules, tout seul, toute seule, tout seuls, plus que, n'est plus que, ne sommes que
            sommes que, on est que, qu'un, qu'une, qu'un seul, qu'une seule, un seul, une seule, un seul dev
            une seule personne, que deux, que trois, que moi, plus que moi, juste moi, a deux, a trois, on est deux
            on est trois, sommes deux, sommes trois, nous deux, deux personnes, une personne, une personne pour
            deux pour, sous-effectif, sous-effectifs, en sous-effectif, sous effectif, effectif reduit, equipe reduite
            sous-staffe, sous-staffee, sous-staffes, sous-dimensionne, sous-dimensionnee, pas assez nombreux
            """
        ),
        (
            .skill,
            """
            competence, competences, competent, competente, competents, competences manquantes, sait, savent, savons
            ne sait, sait faire, savoir-faire, savoir faire, saurait, sache, qui sache, qui sait, connait, connaissent
            connaissons, connaisse, s'y connait, y connait rien, connaissance, connaissances, connaisseur, maitrise
            maitrisent, maitriser, maitrisons, maitrise pas, expertise, l'expertise, d'expertise, experience
            l'experience, d'experience, experimente, experimentee, experimentes, chevronne, aguerri, expert en
            experte en, specialiste, specialistes, apprendre, apprend
            """
        ),
        (
            .contact,
            """
            parler, parle, parlons, parlent, parle avec, parle a, on a parle, ai parle, avons parle, parler a
            parler aux, parler avec, leur parler, lui parler, discuter, discute, discutons, discutent, discussion
            discussions, echanger, echange avec, echanger avec, echanges avec, echangeons, dialogue, dialoguer
            entretien, entretiens, l'entretien, d'entretien, d'entretiens, entretien utilisateur
            entretiens utilisateurs, entretiens utilisateur, interview, interviews, l'interview, d'interviews
            interviewer, interviewe, interviewee, interviewes, interviewent, session, sessions, seance, seances
            """
        ),
        (
            .gate,
            """
            passer par, passe par, passent par, passons par, doit passer par, tout passe par, via, filtre, filtrent
            filtrer, filtree, filtres, filtrees, intermediaire, intermediaires, l'intermediaire, par l'intermediaire
            interlocuteur unique, porte-parole, fait barrage, faire barrage, barrage, ecran entre, fait ecran, cerbere
            chasse gardee, relais, relaie, relaient, transmet, transmettent, transmettra, transmettre, transmis
            transmise, resume, resumes, compte-rendu, nous resume, fait suivre, permission, permissions, la permission
            permet, permettent, permet pas, ne permet pas, permis
            """
        ),
        (
            .precious,
            """
            important, importante, importants, importantes, trop important, trop importants, trop importantes, vip
            vips, precieux, precieuse, precieuses, trop precieux, son temps, leur temps, critique, critiques
            indispensable, indispensables, irremplacable, irremplacables, essentiel, essentielle, essentiels, cle pour
            personnes cles, personne cle, haut place, haut places, haut grade, hauts fonctionnaires, haute direction
            cadre superieur, cadres superieurs, cadres dirigeants, au-dessus de, trop haut, grade, grades, rang
            hierarchiquement, ancien, anciens, chef de clinique, chefs de clinique, mandarin, mandarins, ponte
            """
        ),
        (
            .costly,
            """
            cher, chere, chers, cheres, trop cher, trop chere, trop chers, trop cheres, hors de prix, couteux, couteuse
            couteuses, trop couteux, onereux, onereuse, cout, couts, le cout, coute, coutent, couter, couterait
            coute cher, coute trop cher, coutent cher, coute une fortune, coute un bras, un bras, une fortune, prix fou
            exorbitant, exorbitante, pas les moyens, les moyens de, n'a pas les, inabordable, tarif, tarifs, tjm
            le tjm, taux journalier, taux horaire, l'heure, de l'heure, euros l'heure, par heure, par seance
            par session
            """
        ),
        (
            .unknown,
            """
            a qui, pour qui, avec qui, chez qui, qui contacter, a qui demander, a qui parler, qui utilise
            qui utilisera, qui s'en sert, qui que ce, on ne sait, sait pas qui, ne sait pas, ne savons pas, savons pas
            sais pas, sais pas qui, personne ne sait, nul ne sait, aucune idee, pas la moindre, moindre idee, inconnu
            inconnue, inconnus, inconnues, mystere, trouver, trouve pas, trouvons pas, trouve personne
            n'a trouve personne, trouver des utilisateurs, trouver des testeurs, recruter des testeurs
            recruter des participants, recruter des utilisateurs, volontaire, volontaires, aucun volontaire
            aucun inscrit, inscrits, inscrit, inscription, inscriptions, liste, liste de contacts
            """
        ),
        (
            .decision,
            """
            decider, decide, decidee, decides, decident, decidons, decision, decisions, la decision, pas decide
            indecis, indecise, indecision, l'indecision, aucune decision, trancher, tranche, tranchee, tranchent
            tranchons, n'a tranche, pas tranche, arbitrer, arbitre entre, arbitrage, arbitrages, l'arbitrage
            d'arbitrage, arbitree, choisir, choisit, choisi, choisie, choisissent, choix, le choix, d'accord
            pas d'accord, se mettre d'accord, accord, desaccord, desaccords, accorder leurs violons
            direction a prendre, quelle direction, orientation, orientations, l'orientation
            """
        ),
        (
            .approval,
            """
            approuver, approuve, approuvee, approuves, approuvees, approuvent, approbation, approbations, l'approbation
            d'approbation, valider, valide, validee, valides, validees, valident, validera, validation, validations
            la validation, pas valide, non valide, pas validee, signer, signe, signee, signes, signees, signent
            signature, signatures, la signature, pas signe, a signer, parapheur, le parapheur, cosigner, contresigner
            visa, le visa, visas, tampon, coup de tampon, tamponner, feu vert, le feu vert, go, le go
            """
        ),
        (
            .process,
            """
            processus, process, procedure, procedures, la procedure, procedural, reunion, reunions, la reunion
            de reunions, reunionite, point hebdo, point quotidien, standup, stand-up, daily, le daily, melee
            melee quotidienne, retro, la retro, retrospective, retrospectives, planification, sprint planning
            planning poker, rituel, rituels, ceremonie, ceremonies, agilite, methode agile, cycle en v
            modele de document, gabarit, gabarits, template, formulaire, formulaires, un formulaire, checklist
            check-list, paperasse, la paperasse, paperasserie, bureaucratie, bureaucratique, administratif
            """
        ),
        (
            .law,
            """
            rgpd, le rgpd, gdpr, cnil, la cnil, dpo, le dpo, la dpo, vie privee, confidentialite, confidentiel
            confidentielle, confidentielles, donnees personnelles, donnees de sante, donnees sensibles, secret medical
            secret professionnel, secret defense, secret bancaire, protection des donnees, consentement, consentements
            formulaire de consentement, comite d'ethique, comite ethique, ethique, l'ethique, cpp
            accord de confidentialite, clause de confidentialite, nda, un nda, contrat, contrats, le contrat
            contractuel, contractuelle, contractuellement, clause, clauses, avenant, avenants, l'avenant, convention
            conventions, juridique, juridiques
            """
        ),
        (
            .over,
            """
            resolu, resolue, resolus, resolues, regle, reglee, regles, c'est regle, c'est resolu, est regle
            probleme resolu, probleme regle, repare, reparee, repares, reparees, corrige, corrigee, corriges, corrigees
            fixe hier, c'est fixe, debloque, debloquee, debloques, debloquees, on est debloques, a ete debloque
            retabli, retablie, retablis, retablies, restaure, restauree, restaures, renouvele, renouvelee, renouveles
            recupere, recuperee, recuperes, retrouve, retrouvee, retrouves, c'est bon, tout est bon, c'est ok, est ok
            tout est ok, tout roule, ca roule, remarche, ca remarche, remarchent, refonctionne, ca marche
            ca marche maintenant, marche maintenant, marche a nouveau, marche de nouveau, remis en marche
            remis en route, fonctionne a nouveau, fonctionne de nouveau, fonctionne maintenant, fonctionne enfin
            marche enfin, enfin, est enfin la, enfin recu
            """
        ),
        (
            .working,
            """
            vert, verte, au vert, tout est vert, ci verte, build vert, tests verts, merge, mergee, merges, fusionne
            fusionnee, livre, livree, livres, livrees, livre en prod, deploye, deployee, deployes, deployees
            en prod depuis, mis en prod, mise en ligne, mis en ligne, en ligne, est en ligne, publie, publiee, publies
            sorti, sortie, sortis, termine, terminee, termines, terminees, fini, finie, finis, finies, acheve, achevee
            boucle, bouclee, bouclees, c'est fait, ferme
            """
        ),
        (
            .gratitude,
            """
            merci, mercis, merci beaucoup, un grand merci, grand merci, merci a tous, mille mercis, remercie
            remercions, bravo, bravo a tous, felicitations, felicite, chapeau, bien joue, beau travail, bon travail
            beau boulot, bon boulot, joli, super, genial, geniale, top, au top, nickel, parfait, excellent, cool
            chouette, formidable, magnifique, fier, fiere, fiers, fieres, content, contente, contents, heureux
            heureuse, ravi, ravie, ravis, joyeux anniversaire, bon anniversaire, anniversaire, joyeux noel
            """
        ),
        (
            .question,
            """
            ?, est-ce que, est-ce qu'on, est-ce qu'il, est ce que, qu'est-ce que, qu'est-ce qu'on, c'est quoi
            quelqu'un sait, quelqu'un a, quelqu'un connait, quelqu'un peut, quelqu'un pourrait, qui sait, qui a
            qui peut, qui veut, savez-vous, sais-tu, tu sais si, vous savez si, peux-tu, tu peux, pouvez-vous
            vous pouvez, pourrais-tu, tu pourrais, pourriez-vous, peut-on, pouvons-nous, puis-je, doit-on, devons-nous
            faut-il, dois-je, devrait-on, comment, comment on, comment faire, comment faites-vous, pourquoi, quand
            c'est quand, quand est-ce, quel, quelle, quels, quelles
            """
        ),
        (
            .plan,
            """
            plan, plans, prevu, prevue, prevus, prevues, prevoit, prevoir, prevoyons, planifie, planifiee, planifies
            planifier, programme, programmee, proposition, propositions, proposer, propose, je propose, on propose
            proposons, suggere, suggerer, suggestion, suggestions, idee, l'idee, on va, je vais, nous allons, allons
            vont, va faire, on pourrait, je pourrais, pourrait, pourrions, on devrait, devrait, il faudrait, faudrait
            je voudrais, j'aimerais, on aimerait, aimerions, on compte, comptons
            """
        ),
        (
            .supposing,
            """
            si, s'il, s'ils, si on, si jamais, si l'on, si nous, et si, meme si, sauf si, au cas ou, dans le cas
            en cas de, en cas d', au pire, dans le pire, pire des cas, le pire, suppose, supposons, supposons que
            a supposer, imagine, imaginons, imaginez, imaginons que, admettons, admettons que, mettons que, disons que
            hypothetique, hypothetiquement, hypothese ou, dans l'hypothese, en theorie, theorique, theoriquement
            fictif, fictive, fiction, exemple fictif, serait, seraient, serions, serait bloque, serions bloques, aurait
            auraient
            """
        ),
        (
            .announcement,
            """
            annonce, annonces, annoncer, annoncee, info, infos, pour info, pour information, a noter, notez, noter que
            veuillez noter, rappel, petit rappel, rappel a tous, rappelons, n'oubliez pas, n'oublie pas, attention
            avis, avis a tous, avis a la, communique, communication, note de service, note interne, newsletter
            a compter de, a compter du, a partir de, a partir du, des lundi, des demain, dorenavant, desormais
            effectif le, entre en vigueur, en vigueur, a tous, a toutes, cher tous, chers tous, chers collegues
            bonjour a tous, tout le monde, l'ensemble du personnel, ensemble des equipes, pleniere
            """
        ),
        (
            .past,
            """
            etait, etaient, etais, etions, etiez, j'etais, c'etait, n'etait, n'etaient, avait, avaient, avions, avais
            j'avais, n'avait, n'avions, n'avaient, qu'avait, a ete, ont ete, avons ete, fut, furent, eut, y avait
            pouvait, pouvaient, pouvions, devait, devions, devaient, fallait, faisait, faisaient, faisions, allait
            attendait, attendions, attendaient, manquait, manquaient, marchait, marchaient, fonctionnait, voulait
            voulaient, travaillait, utilisait
            """
        ),
        (
            .again,
            """
            encore, encore une fois, encore un, encore une, a nouveau, de nouveau, une fois encore, une nouvelle fois
            toujours, toujours pas, toujours le meme, toujours la meme, idem, pareil, meme chose, la meme chose
            meme probleme, le meme, la meme, les memes, comme hier, comme d'hab, comme d'habitude, comme la semaine
            comme avant, rebelote, bis repetita, bis, rebis, troisieme, quatrieme, cinquieme, deuxieme, sixieme
            seconde fois, deuxieme fois, troisieme fois, quatrieme fois, 2e, 3e, 4e, 5e, 2eme, 3eme, 4eme, n-ieme
            enieme, une enieme fois
            """
        ),
        (
            .time,
            """
            jour, jours, journee, journees, semaine, semaines, mois, trimestre, trimestres, semestre, semestres, annee
            annees, an, ans, d'ans, l'annee, l'an, heure, heures, d'heures, minute, seconde, secondes, quinzaine
            quinze jours, huit jours, huitaine, decennie, siecle, sprint, sprints, iteration, iterations, l'iteration
            lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, vendredis, janvier, fevrier, mars, avril
            mai, juin, juillet, aout, septembre, octobre, novembre, decembre, d'avril, d'aout, d'octobre, paques
            """
        ),
        (
            .showing,
            """
            demo, demos, la demo, demonstration, demonstrations, demontrer, demontre, montrer, montre, montree, montres
            montrees, montrent, montrons, a montre, avons montre, ai montre, on a montre, montrer aux, presenter
            presente, presentee, presentes, presentees, presentent, presentons, a presente, avons presente, ai presente
            on a presente, presentation, presentations, retour, retours, les retours, retours utilisateurs
            retour utilisateur, retours positifs, retours des clients, bons retours, feedback, feedbacks, reaction
            reactions, reagi, reagissent, a reagi, ont reagi
            """
        ),
        (
            .using,
            """
            utiliser, utilise, utilisee, utilises, utilisees, utilisent, utilisait, utilisaient, ont utilise, a utilise
            utilisation, l'utilisation, usage, usages, l'usage, d'usage, se sert, se servent, se sert de, s'en sert
            s'en servent, s'est servi, se sont servis, servi, essayer, essaye, essayee, essaient, essayent, essaie
            ont essaye, a essaye, teste, testee, testes, testees, testent, ont teste, a teste, clique, cliquent
            cliquer, ont clique, a clique, tape, tapent, tapote, saisi
            """
        ),
        (
            .us,
            """
            nous, on, je, j'ai, moi, me, m'a, m'ont, mon, ma, mes, le mien, la mienne, les miens, notre, nos, le notre
            la notre, les notres, chez nous, entre nous, nous-memes, nous autres, moi-meme, nous avons, nous sommes
            on a, on est, je suis, j'etais, j'avais, j'attends, je n'ai, n'avons, avons, sommes, avions, etions
            pouvons, devons, de notre cote, cote equipe, qu'on, l'on, si on, nous n'avons, on n'a, qu'on a
            """
        ),
    ]
}
