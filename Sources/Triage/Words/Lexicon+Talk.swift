extension Lexicon {
    static let talkWords: [(Concept, String)] = [
        (
            .over,
            """
            fixed, sorted, solved, resolved, no longer, not any more, anymore, unblocked, found it, back, is back, back up, up again, works
            working again, arrived, landed, granted, came through, got it, finally, at last, restored, renewed, signed this morning, cleared
            all good, done, panic over, false alarm, never mind, nvm, scratch that, ignore, carry on, was my, my fault, thanks to, in the end
            turned out, used to be, used to, was blocked, were blocked, history, over, closed, here now, now works, now has, has now, finally got
            resuelto, arreglado, solucionado, ya funciona, por fin, resolu, repare, regle, enfin, gelost, erledigt, behoben, endlich, wieder da
            lauft wieder, resolvido, consertado, finalmente, ja funciona
            """
        ),
        (
            .working,
            """
            green, merged, shipped, released, deployed, went live, is live, live now, done, finished, completed, closed, demo went, went well
            passing, passes, ready, halfway, progress, started, picked up, picking up, reviewed, delivered, rolled out, published, on track
            landed, in place, up and running, wrote, built, paired, fertig, listo, lista, termine, livre, pronto, terminado, ausgeliefert
            """
        ),
        (
            .gratitude,
            """
            thanks, thank you, thx, ty, cheers, ta, great, lovely, nice, congrats, congratulations, happy, birthday, welcome, good morning
            morning, good night, night, hello, hi all, lol, haha, ha, cake, biscuits, coffee, lunch, pizza, beer, pub, drinks, party, weekend
            love, bravo, kudos, well done, proud, yay, woohoo, enjoy, see you, bye, gracias, merci, danke, obrigado, obrigada, hola, bonjour
            moin, guten morgen, buenos dias, bom dia, 🎉, 🙏, 👏, 👍, 🎂, ❤, 🥳, 😂, 🍰, ☕
            """
        ),
        (
            .question,
            """
            ?, anyone know, does anyone, do we, can we, can you, could you, could someone, how do, how does, what is, what's, where is, where's
            which, when, when is, should we, should i, is there, are there, any idea, quick one, q:, question, who has, who's got, honest q, why
            shall we, shall i, would you, may i, may we, ist, hat jemand, alguien sabe, quelqu'un, alguem
            """
        ),
        (
            .plan,
            """
            plan, plans, planned, proposal, propose, suggest, suggestion, idea, let's, lets, will, we'll, i'll, i'd, going to, gonna, next sprint
            tomorrow, next week, agenda, schedule, draft, goal, sprint goal, roadmap, booked for, aim, aiming, intend, todo, to do, split the
            timebox, spike, order, bring, invite, vamos a, on va, wir werden, vamos, proxima, next month, coming, upcoming, maybe, could
            """
        ),
        (
            .supposing,
            """
            if, imagine, suppose, supposing, what if, hypothetically, in case, would, would've, might, worst case, risk, pretend, had we, were we
            unless, were to, should it, say we, if ever, thought experiment, let's say, si, wenn, falls, se, hatten, waren, could have, fiction
            """
        ),
        (
            .announcement,
            """
            fyi, announcement, heads up, heads-up, reminder, notice, please note, psa, from monday, as of, effective, all staff, everyone, all hands
            moved to, new policy, is now, notes in, minutes, released, release notes, maintenance window, will be down, closes, opens, new
            joins us, welcome to, office closed, aviso, rappel, hinweis, erinnerung, lembrete
            """
        ),
        (
            .past,
            """
            was, were, had, did, been, yesterday, last week, last sprint, last year, last month, ago, before, earlier, once, back then
            this morning, fue, estaba, habia, etait, avait, war, hatte, gestern, ayer, hier, ontem, estava, tinha
            """
        ),
        (
            .again,
            """
            again, still, same, same as, as yesterday, as before, third, fourth, fifth, second, 4th, 3rd, 2nd, once more, yet again, another
            every, each, keeps, keep, repeatedly, always, otra vez, encore, wieder, de novo, ainda, sigue, seguimos, todavia
            """
        ),
        (
            .time,
            """
            day, days, week, weeks, month, months, sprint, sprints, quarter, year, monday, tuesday, wednesday, thursday, friday, january
            february, march, april, may, june, july, august, september, october, november, december, easter, christmas, spring, summer
            autumn, winter, morning, hours, dia, dias, semana, semanas, jour, jours, semaine, semaines, tag, tage, tagen, woche, wochen
            mes, meses, mois, monat, monate
            """
        ),
        (
            .showing,
            """
            demo, demoed, demo'd, demos, showed, shown, show, showing, presented, walkthrough, show and tell, feedback, reacted, reaction
            showcase, pilot, beta, trial run, trialled, fair, sprint review, mostramos, montre, gezeigt, vorgefuhrt, mostramos, apresentamos
            """
        ),
        (
            .using,
            """
            used, uses, using, use, tried, tapped, clicked, typed, logged in, scanned, ordered, booked it, installed, signed up, downloads
            on their own, in production, live in, transactions, bookings, orders, took, opened, struggled, liked, loved, hated, said, told us
            asked for, cried, laughed, first time, real, in the field, usaron, probaron, utilise, essaye, benutzt, probiert, usaram, testaram
            """
        ),
        (
            .contact,
            """
            talk, talked, talks, talking, speak, spoke, spoken, interview, interviews, interviewed, session, sessions, meet, met, call, called, calls
            visit, visited, shadow, shadowed, observed, watched, sat with, sat by, usability, user test, user tests, user testing, research, survey
            workshop, rang, ring, phoned, email, emailed, ask, asked, conversation, chat with, listen, listened, focus group, ride-along
            hablar, hablamos, entrevista, entrevistas, parler, entretien, entretiens, reden, sprechen, gesprache, gesprach, falar, falamos
            conversar, diary study, visits, invite, invited, recruited
            """
        ),
        (
            .us,
            "we, us, our, ours, i, my, me, mine, we're, we've, i'm, i've, nosotros, nuestro, nuestra, nous, notre, wir, uns, unser, nos, nosso, nossa"
        ),
        (
            .they,
            "they, them, their, theirs, he, she, his, her, him, they're, they've, he's, she's, someone, somebody, ellos, ils, elles, sie, ihr, eles, elas"
        ),
    ]
}
