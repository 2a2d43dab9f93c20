extension Lexicon {
    static let peopleWords: [(Concept, String)] = [
        (
            .user,
            """
            user, end user, customer, client, patient, citizen, resident, tenant, passenger, commuter, traveller, guest, visitor
            participant, respondent, tester panel, panel, interviewee, subscriber, member, shopper, buyer, consumer, seller
            expert, subject matter expert, sme, specialist, practitioner, stakeholder, business side, domain expert
            nurse, doctor, gp, surgeon, physician, consultant surgeon, midwife, paramedic, pharmacist, dentist, optician, vet
            radiologist, radiographer, anaesthetist, anesthetist, cardiologist, oncologist, pathologist, therapist
            physio, physiotherapist, psychologist, psychiatrist, carer, caregiver, care worker, health visitor, matron
            ward sister, clinician, consultant, registrar, lab technician, phlebotomist, hygienist, dietitian, chemist
            teacher, pupil, student, parent, headteacher, head teacher, professor, lecturer, tutor, librarian, dean
            school, governor, childminder, nanny, apprentice, trainee, coach, referee, umpire, athlete, jockey, trainer
            farmer, grower, shepherd, vintner, winemaker, beekeeper, fisherman, fisher, fishermen, forester, ranger
            gardener, miller, butcher, baker, cheesemaker, brewer, distiller, chef, cook, waiter, waitress, barista
            bartender, sommelier, host, hotelier, receptionist, concierge, housekeeper, cleaner, porter, caretaker, janitor
            driver, lorry driver, trucker, courier, rider, cyclist, taxi, bus driver, tram driver, train driver, conductor
            signaller, shunter, dispatcher, controller, pilot, co-pilot, cabin crew, crew, captain, skipper, sailor
            stevedore, docker, harbour master, harbourmaster, boatman, ferryman, mechanic, fitter, welder, plumber
            electrician, carpenter, joiner, roofer, bricklayer, mason, plasterer, painter, glazier, scaffolder, surveyor
            builder, foreman, forklift, crane operator, machinist, operator, operative, picker, packer, warehouse, storeman
            stocktaker, shift lead, shift leader, line worker, assembler, miner, driller, quarryman, blaster, smelter
            founder, blacksmith, potter, weaver, tailor, seamstress, dyer, tanner, cobbler, shoemaker, jeweller, goldsmith
            watchmaker, luthier, tuner, printer, bookbinder, engraver, glassblower, furrier, hairdresser, barber
            beautician, masseur, tattooist, florist, undertaker, mortician, gravedigger, priest, vicar, imam, rabbi, nun
            monk, chaplain, judge, magistrate, bailiff, clerk, court clerk, usher, lawyer, solicitor, barrister, notary
            paralegal, prosecutor, police, officer, constable, detective, sergeant, inspector, warden, prison, guard
            firefighter, fire crew, coastguard, lifeguard, soldier, gunner, sniper, marine, veteran, reservist, customs
            border, immigration, social worker, caseworker, case worker, case handler, benefits, adviser, advisor, assessor
            underwriter, actuary, broker, trader, banker, teller, cashier, bookkeeper, accountant, auditor, claims handler
            adjuster, loss adjuster, valuer, estate agent, landlord, letting agent, agent, call centre, call handler, clerks
            shopkeeper, retailer, merchant, stallholder, wholesaler, merchandiser, store manager, shop assistant, salesperson
            rep, sales rep, travel agent, tour guide, guide, curator, archivist, archaeologist, conservator, historian
            journalist, reporter, editor, photographer, camera, producer, director, actor, actress, dancer, musician
            organist, conductor, composer, stagehand, lighting, usherette, projectionist, author, translator, interpreter
            scientist, biologist, geologist, astronomer, oceanographer, meteorologist, forecaster, statistician
            entomologist, botanist, zookeeper, keeper, ornithologist, astronaut, mathematician, technician
            refuse collector, binman, bin men, street sweeper, lamplighter, sewer, water board, meter reader, lineman
            linesman, grid, engineer on site, substation, plant, miner's, furnace, kiln, depot, ward, clinic, hospital, surgery
            pharmacy, parish, council, court, harbour, port, airport, airline, union, guild, association, cooperative
            refugee, asylum, migrant, pensioner, elderly, widow, blind, deaf, wheelchair, disabled, youth, teenager, kid
            child, children, men, women, family, families, neighbour, volunteer, donor, charity, beneficiary, householder
            locksmith, chimney sweep, roaster, falconer, diver, climber, rescuer, sheriff, mayor, alderman, councillor
            minister, ambassador, diplomat, consul, attaché, spokesperson, clairvoyant, croupier, bookmaker, auctioneer
            pawnbroker, sculptor, restorer, stonemason, thatcher, cooper, farrier, saddler, groom, breeder, milker, picker
            usuario, usuaria, cliente, clientes, paciente, pacientes, enfermera, enfermeras, medico, medicos, profesores
            conductores, agricultores, utilisateur, utilisateurs, client, clients, infirmiere, infirmieres, medecin
            medecins, patients, conducteurs, agriculteurs, nutzer, kunde, kunden, patienten, arzt, arzte, arztin
            pflegekrafte, pfleger, fahrer, lehrer, landwirte, utilizador, utilizadores, usuarios, utentes, medicos
            enfermeiros, enfermeiras, motoristas, professores
            """
        ),
        (
            .maker,
            """
            developer, dev, devs, engineer, eng, coder, programmer, tester, qa, sdet, designer, ux, ui, researcher
            analyst, ba, dba, devops, sre, sysadmin, architect, data scientist, frontend, front end, backend, back end
            fullstack, full stack, mobile dev, ios dev, android dev, contractor, freelancer, intern, junior, senior, graduate
            grad, team, squad, pair, our team, mate, teammate, colleague, newbie, starter, joiner, new starter, hire, new hire
            writer, content designer, technical writer, statistician, modeller, firmware, embedded
            desarrollador, desarrolladora, desarrolladores, equipo, probador, diseñador, diseñadora, ingeniero
            développeur, développeuse, développeurs, équipe, testeur, testeuse, ingénieur, concepteur
            entwickler, entwicklerin, mannschaft, kollege, kollegin, kollegen, ingenieur, testerin
            desenvolvedor, desenvolvedora, programador, programadora, equipa, equipe, engenheiro, colega
            """
        ),
        (
            .namedRole,
            """
            product owner, po, scrum master, sm, scrummaster, delivery lead, delivery manager, tech lead, team lead, product manager
            pm, project manager, lead dev, lead, service owner, business analyst, head of product, release manager, test lead
            agile coach, idea owner, process owner, interim, proxy, deputy, stand-in, cover, chief, cto, owner
            """
        ),
        (
            .management,
            """
            manager, management, boss, director, head of, exec, executive, ceo, cfo, coo, vp, board, committee, steering
            steerco, sponsor, funder, leadership, c-level, senior management, hr, human resources, chair, secretary, upstairs
            jefe, jefa, direccion, chef, direction, vorstand, leitung, geschaftsfuhrung, chefe, direcao, diretoria
            """
        ),
        (
            .otherTeam,
            """
            other team, platform team, platform, infra team, infra, identity team, payments team, data team, security team
            ops, ops team, operations, helpdesk, help desk, it desk, service desk, it department, central it, network team
            core team, integration team, squad next door, neighbouring team, sister team, another team, upstream, downstream
            middleware, mainframe team, their team, their api, their side, facilities, procurement, purchasing, legal, compliance
            infosec, security, finance, accounting, communications, comms, marketing, press office
            """
        ),
        (
            .vendor,
            """
            vendor, supplier, third party, third-party, provider, manufacturer, partner, agency, outsourcer, contract, reseller
            aws, azure, google, apple, microsoft, oracle, sap, salesforce, proveedor, fournisseur, lieferant, fornecedor, hersteller
            """
        ),
    ]
}
