extension Lexicon {
    static let thingWords: [(Concept, String)] = [
        (
            .basics,
            """
            laptop, lappy, computer, pc, macbook, mac, machine, keyboard, mouse, monitor, screen, screens, dock, dongle, cable
            charger, headset, phone, handset, sim, mobile, tablet, ipad, badge, pass, keycard, key card, fob, lanyard, key
            door, gate, building, office, room, meeting room, desk, chair, table, socket, power, heating, aircon, light, roof, leak
            toilet, kitchen, wifi, wi-fi, wlan, internet, network, broadband, uplink, connection, connectivity, signal, 4g, 5g
            lan, ethernet, switch, port, bandwidth, vpn, email, mailbox, mail account, account, hot desk, portakabin, cabin
            parking, floor, whiteboard, projector, printer, rucksack, oficina, portatil, ordenador, bureau, ordinateur
            rechner, buro, schreibtisch, escritorio, computador, sala, salle, raum, despacho
            """
        ),
        (
            .environment,
            """
            environment, env, staging, stage, test env, sandbox, preprod, pre-prod, uat, integration env, server, box, vm
            host, cluster, kube, k8s, kubernetes, namespace, node, runner, ci, pipeline, build agent, build farm, jenkins
            deploy, deployment, prod, production, live, database, db, instance, cloud, tenant, subscription, firewall, port, dns, cert
            certificate, tls, credentials, credential, password, login, log in, permission, permissions, rights, role, admin
            access, repo, repository, ssh, token, quota, storage, disk, gpu, rig, test rig, bench, testbed, lab, hil, track
            device farm, simulator, emulator, prototype board, dev kit, devkit, board, sensor, hardware, robot, vehicle
            entorno, servidor, permisos, environnement, serveur, acces, umgebung, testumgebung, zugang, zugriff, ambiente, acesso
            """
        ),
        (
            .tool,
            """
            licence, license, licences, licenses, seat, seats, subscription, tool, tools, tooling, ide, software, figma, sketch
            miro, jira, confluence, intellij, rider, xcode, matlab, photoshop, adobe, slack, zoom, teams, browserstack
            postman, tableau, power bi, snowflake, databricks, github, gitlab, sonar, compiler, toolchain, debugger, plugin
            trial, renewal, activation, scanner, analyser, oscilloscope, programmer cable, probe, soldering, calibration
            jtag, autocad, solidworks, ansys, lizenz, lizenzen, licencia, licencias, licenca, licencas, herramienta
            herramientas, outil, outils, werkzeug, ferramenta, ferramentas
            """
        ),
        (
            .data,
            """
            data, dataset, data set, test data, sample, samples, export, extract, dump, csv, spreadsheet, records, recordings
            register, feed, fixtures, anonymised, anonymized, masked, synthetic, training data, labels, labelled, snapshot
            historical, logs, telemetry, transcripts, images, scans, lookups, reference data, map tiles, catalogue, datos, donnees
            daten, testdaten, dados, muestra, archive, archives, copy of production, real data
            """
        ),
        (
            .money,
            """
            budget, money, cash, invoice, invoices, purchase order, cost centre, cost center, funding, fund, grant, tranche
            payment, pay, paid, unpaid, payroll, salary, spend, spending, credit, credit card, card, expense, expenses, voucher
            vouchers, price, quote, procurement, approval limit, cap, cut, cuts, overspend, fee, fees, finance, accounts payable
            treasurer, pot, wallet, euro, euros, dollars, pounds, bucks, quid, $, €, £, k, grand, financial year, fiscal, po
            presupuesto, dinero, factura, facturas, pago, facture, factures, paiement, geld, rechnung, rechnungen, zahlung
            orcamento, dinheiro, fatura, faturas, pagamento, verba
            """
        ),
        (
            .law,
            """
            gdpr, privacy, dpo, ethics, irb, consent, nda, contract, legal, law, lawyer's, regulation, regulator, compliance
            audit, accessibility, certification, certificate authority, tender, procurement rules, works council, union, betriebsrat
            datenschutz, dsgvo, rgpd, lopd, lgpd
            """
        ),
        (
            .process,
            """
            process, meeting, meetings, standup, retro, planning, template, form, forms, checklist, bureaucracy, paperwork
            change board, cab, change freeze, freeze, ticket, tickets, jira board, board, workflow, wip, estimate, estimates, estimation
            story points, handover, handoff, review, code review, pull request, pr, prs, merge, branch, branching, release train
            requirements, requirement, scope, spec, priorities, priority, backlog, refinement, acceptance criteria, definition of done
            policy, ritual, report, reporting, slides, timesheet, timesheets, raci, runbook, ceremony, documentation, wiki, conflict
            reunion, reunioes, prozess, processus, proceso, processo
            """
        ),
        (
            .broken,
            """
            bug, defect, crash, flaky, flake, fail, fails, failure, error, exception, regression, leak, timeout, timed out, slow query
            outage, down, offline, 500, 502, 503, 404, corrupt, broken, breaks, broke, red, hang, hung, deadlock, race, nullpointer
            stack trace, segfault, oom, dies, died, dead, reboots, glitch, bugged, borked, busted, kaputt, defekt, ausfall, roto
            caido, fallo, panne, casse, plante, erreur, fehler, quebrado, falha, erro, upside down, wrong, drift, misaligned, freezes
            throws, rejects, refuses to, nothing links, does not compile, doesn't compile, won't compile, won't build, latency, migration
            dependency hell, tech debt, legacy, refactor, memory, cpu
            """
        ),
        (
            .stopped,
            """
            blocked, blocker, blocking us, stuck, stopped, stop, halted, halt, standstill, stalled, idle, parked, on hold, on ice
            shelved, shelf, frozen, at a stop, dead stop, dead in the water, nothing, zero, can't start, cannot, can't, couldn't
            unable, impossible, no way, nowhere, nothing moves, nothing happens, nothing else, not started, unstarted, untouched
            won't, will not, can not, won't ship, not a line, not one, not a single, empty, pens down, tools down, sits, sitting, rests
            waits, lies, lying, hasn't moved, doesn't move, won't move, grounded, dark, blank, white, halted, cancelled release
            no release, no go, missed, slipped, off the wall, nobody can, no one can, until then, dead, paused, suspended, postponed
            parado, parada, bloqueado, bloqueada, bloqueados, bloque, bloquee, bloques, arrete, arret, steht, stehen, stillstand
            blockiert, nichts, geht nicht, nao conseguimos, no podemos, ne pouvons, rien, nada, parados, impossivel, imposible
            """
        ),
        (
            .slowed,
            """
            slow, slower, slowly, slowing, slows, meanwhile, in the meantime, workaround, work around, annoying, irritating, bit
            a bit, though, so we, instead, by hand, manually, otherwise, fine, ok, okay, bearable, cope, coping, manage, managing
            takes longer, drags, limps, limping, half, sometimes, every other, again, tedious, fiddly, clumsy, clumsily, temporary
            for now, for the time being, mocked, mock, stub, amusing, cosmetic, minor, nit, meh, grr, ugh, sigh, still works, carry on
            lento, lentamente, lent, lentement, langsam, devagar, mientras, solange, umstandlich, en attendant, entretanto, aunque
            """
        ),
    ]
}
