extension Lexicon {
    static let stateWords: [(Concept, String)] = [
        (
            .absent,
            """
            no, not, none, never, without, nobody, no one, noone, nothing, nowhere, neither, nor, lack, lacks, lacking, missing, absent
            zero, haven't, hasn't, hadn't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, can't, cannot, ain't, nae
            empty, short of, out of, gone, expired, lapsed, revoked, denied, refused, rejected, declined, locked, lost, unavailable
            no hay, sin, ningun, ninguna, nadie, falta, faltan, pas de, sans, aucun, aucune, personne, manque, kein, keine, keinen
            keiner, ohne, niemand, fehlt, fehlen, nicht, nie, sem, nenhum, nenhuma, ninguem, falta, nao, noch nicht, not yet, yet
            """
        ),
        (
            .waiting,
            """
            wait, waiting, await, awaiting, pending, queue, queued, delayed, delay, late, overdue, promised, since, still, chasing
            chased, chase, held up, hold up, hangs on, depends, dependent, relies, until, till, soon, eta, next week, esperando, espera
            esperamos, attente, attend, attendons, warten, wartet, warte, esperar, aguardando, aguardar, seguimos, toujours, immer noch
            """
        ),
        (
            .busy,
            """
            busy, swamped, snowed under, overloaded, no time, no slot, no slots, fully booked, booked, booked out, booked solid, diary
            calendar, schedule, rescheduled, reschedule, cancelled, canceled, cancels, cancel, no-show, no show, no shows, didn't show
            didn't turn up, never turned up, stood up, postponed, half an hour, hour, minutes, min, peak season, season, harvest
            exam, exams, shift, shifts, rota, overtime, peak, rush, year end, quarter end, month end, winter pressures, lambing
            ocupado, ocupada, ocupados, ocupadas, no tienen tiempo, debordes, debordees, occupe, pas le temps, keine zeit, zeit
            beschaftigt, ausgebucht, sem tempo, ocupadas, agenda
            """
        ),
        (
            .away,
            """
            leave, on leave, holiday, holidays, vacation, sick, ill, off, flu, covid, hospital, maternity, paternity, parental, sabbatical
            ooo, out of office, absent, away, part time, part-time, % , burnout, burned out, signed off, injured, jury duty, garden leave
            mornings only, fridays only, two days a week, one day a week, half days, baja, vacaciones, conge, malade, krank, urlaub
            elternzeit, ferias, doente, licenca
            """
        ),
        (
            .gone,
            """
            left, leaver, leavers, leaving, resigned, quit, quits, retired, retires, gone, laid off, redundancy, redundant, fired, let go
            handed in, notice, last day, farewell, departed, moved on, ended, contract ended, not renewed, poached, attrition, turnover
            disbanded, dissolved, split up, se fue, renuncio, dimitio, parti, demissionne, gekundigt, saiu, demitiu
            """
        ),
        (
            .moved,
            """
            moved, pulled, borrowed, lent, loaned, seconded, reassigned, transferred, shared, share, shares, split, taken, took, pulled off
            pulled onto, on loan, another project, other project, other product, firefighting, fire fighting, incident, on call, on-call
            support rota, drafted, drafted into, called back, claimed, nicked, stolen, commandeered, redeployed, reallocated, prioritised
            prestado, prestada, trasladado, prete, affecte, abgezogen, ausgeliehen, versetzt, emprestado, emprestada, transferido
            """
        ),
        (
            .hiring,
            """
            vacancy, vacant, vacancies, hire, hired, hiring, hiring freeze, hiring stop, recruit, recruiting, recruiter, recruitment
            headcount, req, requisition, candidate, candidates, interview panel, applicant, applicants, job ad, advert, offer, onboard
            onboarding, unfilled, fill, filled, replacement, replaced, successor, backfill, start date, starts, joins, joined, posting
            contratar, contratacion, vacante, embauche, recrutement, poste, stelle, einstellung, einstellen, vaga, contratacao
            """
        ),
        (
            .fewness,
            """
            only, alone, just me, just one, one person, one of us, two of us, three of us, single, one-man, understaffed, short-staffed
            short staffed, undermanned, skeleton, too few, down to, not enough, enough people, stretched, thin, bus factor, capacity, hands
            pairs of hands, half a, solo, on my own, by myself, each of us, remaining, between us, somos dos, solo yo, seul, seule
            allein, zu wenige, sozinho, sozinha, poucos, pocos
            """
        ),
        (
            .skill,
            """
            skill, skills, knows, know how, knowledge, experience, experienced, expertise, learn, learning, learned, taught, teach
            training, self-taught, tutorial, tutorials, youtube, stackoverflow, beginner, novice, speaks, fluent, familiar, understands
            cobol, rust, kotlin, swift, haskell, scala, erlang, fortran, vhdl, verilog, fpga, abap, elixir, perl, lisp, prolog
            terraform, react, kafka, postgres, machine learning, statistics, accessibility expert, crypto, has ever, ever done
            ever written, ever built, sabe, saber, connait, sait, kennt, kann, kenntnisse, conhece
            """
        ),
        (
            .unknown,
            """
            who, whom, whose, anyone, anybody, nobody knows, no idea, no clue, unknown, don't know, do not know, knows who, find
            recruited, recruit, list, contact list, sign-ups, signups, sign ups, no replies, no reply, replied, replies, unanswered, no answer
            no response, responds, bounced, voicemail, ghosted, silence, crickets, tumbleweed, wrong people, profile, persona, guess
            guessing, guessed, guesses, imagine, assumption, assumptions, invented, quien, quienes, qui, wer, wen, quem
            """
        ),
        (
            .precious,
            """
            senior, important, vip, precious, valuable, critical, too important, not to be disturbed, disturb, disturbed, protected
            shielded, above, level, rank, seniority, famous, star, only the, too good, irreplaceable, indispensable, essential, released
            release them, spare, spared, can't be spared, can't spare, take them off, off the floor, pulled off the, wichtig, importante
            importantes, importants, unabkommlich
            """
        ),
        (
            .costly,
            """
            expensive, cost, costs, afford, rate, day rate, hourly, per hour, an hour, per session, incentive, incentives, reward
            honorarium, honoraria, gift card, gift cards, vouchers, travel, flights, flight, train fare, hotel, mileage, charter, compensation
            compensate, reimburse, overtime, locum, cover cost, fee, too much, priced, caro, cara, cher, chere, teuer, kosten, honorar
            """
        ),
        (
            .gate,
            """
            gatekeeper, gatekeeps, gatekept, go through, goes through, through them, via, filter, filters, filtered, summarises, summary
            relay, relays, relayed, forward, forwards, passes on, permission, permitted, allowed, not allowed, allow, forbid, forbidden
            forbids, ban, banned, lets us, let us, won't let, keeps us, wants to be in, between us, on behalf, speaks for, speak for
            account manager, account managers, sales, key account, introduction, introduce, intro, contact directly, direct contact
            directly, knows best, i am the user, i know what they, no need to talk, behind, middleman, proxies, deja, dejan, laisse
            permiso, autorisation, darf, durfen, erlaubt, permissao, autorizacao, deixa, deixam
            """
        ),
        (
            .decision,
            """
            decide, decides, decided, decision, decisions, undecided, choose, choice, pick, agree, agreed, disagree, direction, which way
            either, or, option, options, mind, changed, change, changing, flip, flipflop, u-turn, vote, strategy, roadmap, contradict
            contradictory, unclear, ambiguous, vague, clarity, clarify, decidir, decision, entscheiden, entscheidung, entscheidet, decisao
            """
        ),
        (
            .approval,
            """
            approve, approves, approved, approval, sign off, sign-off, signoff, signed, sign, signature, signatures, authorise, authorised
            authorisation, green light, clearance, cleared, rubber stamp, stamp, blessing, nod, review board, architecture board, ok from
            go-ahead, permission to release, accept, accreditation, accredited, certified, assessment, pen test, pentest, audit
            aprobar, aprobacion, aprobado, firma, firmar, validation, valider, signe, freigabe, genehmigung, genehmigt, unterschrift
            aprovacao, aprovar, assinatura
            """
        ),
    ]
}
