extension Lexicon {
    /// More English words: trades and roles of people whom a product can be for.
    static let tradeWords: [(Concept, String)] = [
        (
            .user,
            """
            staff nurse, district nurse, charge nurse, school nurse, nursing assistant, healthcare assistant
            anaesthetic nurse, scrub nurse, theatre nurse, triage nurse, doula, health worker, healthcare worker, medic
            ambulance crew, ambulance driver, first responder, first aider, urologist, neurologist, neurosurgeon
            nephrologist, dermatologist, gynaecologist, gynecologist, obstetrician, paediatrician, pediatrician
            geriatrician, haematologist, hematologist, rheumatologist, endocrinologist, immunologist, epidemiologist
            virologist, microbiologist, toxicologist, audiologist, ophthalmologist, optometrist, orthoptist
            orthodontist, dental nurse, dental assistant, podiatrist, chiropodist, chiropractor, osteopath
            acupuncturist, herbalist, homeopath, sonographer, perfusionist, prosthetist, orthotist, embryologist
            geneticist, genetic counsellor, pharmacologist, pharmacy technician, dispenser, occupational therapist
            speech therapist, art therapist, counsellor, counselor, psychotherapist, inpatient, outpatient, diabetic
            asthmatic, dialysis patient, amputee, survivor, convalescent, blood donor, organ donor
            transplant coordinator, medical secretary, hospital porter, mortuary attendant, coroner, care home
            nursing home, hospice, hospice worker, home help, home carer, live-in carer, support worker, key worker
            foster carer, foster parent, adopter, guardian, godparent, grandparent, grandmother, grandfather, granny
            grandad, mother, father, mum, dad, single parent, newborn, toddler, baby, infant, schoolchild
            schoolchildren, sixth former, undergraduate, postgraduate, alumni, alumnus, fresher, learner
            learner driver, trainee pilot, cadet, conscript, private soldier, corporal, lance corporal, lieutenant
            colonel, brigadier, admiral, commodore, midshipman, midshipmen, petty officer, quartermaster, bosun
            boatswain, helmsman, helmsmen, first mate, chief mate, deckhand, seafarer, seaman, seamen, mariner
            submariner, naval officer, airman, airmen, squadron leader, paratrooper, infantry, infantryman
            artilleryman, sapper, military police, peacekeeper, bomb disposal, deminer, army chaplain, rear admiral
            lighthouse keeper, harbour pilot, tug master, tugboat crew, lock keeper, lockkeeper, bargee, bargeman
            bargemen, ferry crew, cruise passenger, stoker, ship's cook, ship's engineer, shipwright, boatbuilder
            sailmaker, rigger, ropemaker, longshoreman, longshoremen, crane driver, freight forwarder, shipping clerk
            customs officer, customs agent, trawlerman, trawlermen, lobsterman, crabber, oysterman, whaler, fishmonger
            fish farmer, net maker, angler, ghillie, gamekeeper, hunter, huntsman, woodcutter, lumberjack, sawyer
            tree surgeon, arborist, forest ranger, park ranger, park keeper, groundsman, groundsmen, greenkeeper
            landscaper, nurseryman, horticulturist, seedsman, agronomist, crofter, smallholder, tenant farmer
            dairy farmer, pig farmer, poultry farmer, sheep farmer, arable farmer, rice farmer, coffee grower
            tea picker, fruit picker, grape picker, hop picker, farmhand, farm worker, farm manager, ploughman
            tractor driver, combine driver, drover, cowherd, goatherd, cowboy, rancher, herder, herdsman, herdsmen
            shearer, sheep shearer, stockman, stockmen, stable hand, stable lad, livestock auctioneer, cattle dealer
            horse dealer, racehorse trainer, dog breeder, dog walker, dog handler, dog groomer, pet owner, dog owner
            cat owner, horse owner, veterinarian, veterinary nurse, vet nurse, kennel maid, cattery, animal shelter
            apiarist, mushroom picker, forager, truffle hunter, orchardist, olive grower, cider maker, cellarman
            cellar master, cellar hand, maltster, tea taster, wine merchant, publican, innkeeper, landlady, landladies
            barmaid, barman, barkeeper, busboy, dishwasher, kitchen porter, sous chef, head chef, pastry chef
            confectioner, chocolatier, pizzaiolo, caterer, dinner lady, dinner ladies, canteen, canteen staff
            maitre d', diner, restaurateur, street vendor, hawker, market trader, costermonger, greengrocer, grocer
            newsagent, tobacconist, ironmonger, draper, haberdasher, milliner, glover, furniture maker, cabinetmaker
            cabinet maker, upholsterer, french polisher, wheelwright, coachbuilder, woodturner, woodcarver
            basket maker, broom maker, candlemaker, soap maker, perfumer, papermaker, calligrapher, illuminator, gilder
            silversmith, coppersmith, tinsmith, gunsmith, cutler, swordsmith, armourer, bell founder, bellringer
            bell ringer, clockmaker, instrument maker, violin maker, piano tuner, organ builder, lacemaker, knitter
            quilter, embroiderer, needleworker, dressmaker, pattern cutter, fashion designer, fashion model
            leatherworker, harness maker, bootmaker, ceramicist, glass blower, glassmaker, lens grinder, stained glass
            enameller, etcher, lithographer, typesetter, compositor, press operator, signwriter, sign writer
            picture framer, toymaker, doll maker, puppeteer, hobbyist, crafter, modelmaker, stamp collector
            coin dealer, antique dealer, dealer, ragpicker, scrap dealer, waste picker, recycler, dustman, dustmen
            window cleaner, road sweeper, drain cleaner, pest controller, rat catcher, exterminator, fumigator
            pool attendant, handyman, handymen, decorator, paperhanger, floor layer, paver, pipefitter, pipelayer
            gasfitter, gas fitter, gas engineer, heating engineer, boilerman, boiler operator, stationary engineer
            lift engineer, lift attendant, elevator mechanic, insulation installer, solar installer, wind technician
            turbine technician, roughneck, driller's mate, derrickman, roustabout, toolpusher, mud logger, oil worker
            platform worker, offshore worker, pipeline inspector, refinery operator, control room operator
            plant operator, reactor operator, nuclear operator, power engineer, grid operator, cable jointer, jointer
            splicer, telegraphist, telephone operator, switchboard operator, telephonist, radio operator
            wireless operator, coal miner, pitman, collier, pit deputy, shotfirer, shot firer, mine rescue
            mine surveyor, tunneller, prospector, gold panner, gem cutter, diamond cutter, gemmologist, saltworker
            peat cutter, charcoal burner, lime burner, brickmaker, quarry worker, steelworker, ironworker
            foundry worker, toolmaker, die maker, millwright, sheet metal worker, boilermaker, riveter, galvaniser
            electroplater, paint sprayer, lathe operator, cnc operator, machine setter, factory worker, factory hand
            mill hand, mill worker, loom operator, textile worker, garment worker, sewing machinist, paper mill
            bottler, canner, cannery, slaughterman, slaughterhouse, meat inspector, meat packer, food inspector
            hygiene inspector, health inspector, safety officer, safety inspector, fire inspector, fire marshal
            fire warden, building inspector, factory inspector, tax inspector, taxpayer, tax officer, tax collector
            ticket inspector, school inspector, quality inspector, shop floor, shop steward, trade unionist
            works council, night watchman, watchman, watchmen, night porter, doorman, doormen, bouncer, bodyguard
            security guard, lollipop lady, crossing guard, traffic warden, parking attendant, toll collector
            petrol attendant, railwayman, railwaymen, signalman, signalmen, trackman, track worker, platelayer
            pointsman, stationmaster, station master, station staff, train guard, train crew, train manager, brakeman
            brakemen, fireman, firemen, engine driver, locomotive driver, freight driver, wagon examiner
            tram conductor, platform staff, ticket clerk, ticket seller, bus conductor, coach driver, minicab, cabbie
            cab driver, taxi driver, chauffeur, carter, van driver, delivery driver, delivery rider, postman, postmen
            postwoman, postmaster, postmistress, mail carrier, mail sorter, bike messenger, removal men, removal man
            haulier, tanker driver, motorist, motorcyclist, biker, pedestrian, hitchhiker, hiker, walker, rambler
            camper, caravanner, holidaymaker, tourist, backpacker, pilgrim, flyer, frequent flyer, first officer
            flight engineer, flight attendant, steward, stewardess, air hostess, purser, air traffic controller
            ground crew, ground handler, baggage handler, check-in agent, gate agent, ramp agent, aircraft mechanic
            aircraft engineer, test pilot, glider pilot, balloonist, drone pilot, helicopter pilot, skydiver
            parachutist, cosmonaut, flight director, physicist, astrophysicist, zoologist, ecologist, marine biologist
            hydrologist, glaciologist, seismologist, volcanologist, palaeontologist, paleontologist, ichthyologist
            herpetologist, mycologist, anthropologist, ethnologist, sociologist, linguist, lexicographer, philologist
            economist, econometrician, criminologist, demographer, geographer, cartographer, mapmaker, crystallographer
            metallurgist, spectroscopist, biochemist, lab assistant, laboratory assistant, postdoc, phd student
            doctoral student, fieldworker, field worker, field officer, field staff, birdwatcher, birder, stargazer
            taxidermist, aquarist, conservationist, environmentalist, principal investigator, educator, schoolteacher
            schoolmaster, primary teacher, maths teacher, music teacher, swimming teacher, dance teacher
            driving instructor, ski instructor, instructor, teaching assistant, classroom assistant, nursery nurse
            nursery worker, kindergarten, kindergarten teacher, au pair, babysitter, governess, school cook
            school secretary, bursar, rector, chancellor, provost, examiner, invigilator, proctor, schoolkid
            scout leader, scout, girl guide, youth worker, youth leader, mentor, mentee, careers adviser, pastor
            parson, curate, deacon, deaconess, archdeacon, bishop, archbishop, abbot, abbess, friar, verger, sexton
            sacristan, churchwarden, altar server, choirmaster, chorister, choir, choirboy, congregation, parishioner
            worshipper, missionary, missionaries, preacher, lay preacher, cantor, muezzin, mullah, theologian
            catechist, funeral director, embalmer, pallbearer, mourner, bereaved, widower, orphan, attorney, advocate
            conveyancer, legal secretary, legal aid, public defender, defendant, plaintiff, claimant, appellant
            litigant, witness, witnesses, juror, arbitrator, mediator, ombudsman, probation officer, parole officer
            prison officer, jailer, prisoner, inmate, offender, ex-offender, crime victim, policeman, policemen
            policewoman, police officer, superintendent, chief constable, traffic police, border guard
            fingerprint examiner, private detective, investigator, interrogator, spy, intelligence officer
            cryptographer, lawmaker, member of parliament, senator, congressman, civil servant
            """
        )
    ]
}
