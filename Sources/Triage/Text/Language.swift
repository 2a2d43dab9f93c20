/// Which language a message is in, by its most common words; enough to answer in it, not to study it.
enum Language {
    /// `en`, `es`, `de`, `fr`, `pt`, or `und`.
    static func identify(_ tokens: [Token]) -> String {
        var scores = [Int](repeating: 0, count: lists.count)
        var words = 0
        var latin = 0
        for token in tokens where token.kind == .word {
            words += 1
            if token.form.contains(where: { $0.value < 0x250 && $0 != "#" }) { latin += 1 }
            guard let languages = known[token.code] else { continue }
            for index in lists.indices where languages & (1 << UInt8(index)) != 0 { scores[index] += 1 }
        }
        guard words > 0, latin * 2 > words, let best = scores.max() else { return "und" }
        let leaders = scores.indices.filter { scores[$0] == best }
        guard best > 0, leaders.count == 1, let leader = leaders.first,
            best * 8 >= words
        else { return "und" }
        return lists[leader].code
    }

    /// In which of the lists a word stands, a bit for each.
    private static let known: CodeTable<UInt8> = {
        var known: [UInt64: UInt8] = [:]
        for (index, list) in lists.enumerated() {
            for word in list.words { known[Token.code(of: word.unicodeScalars), default: 0] |= 1 << UInt8(index) }
        }
        return CodeTable(known)
    }()

    private static let lists: [(code: String, words: Set<String>)] = [
        (
            "en",
            """
            the a an and or of to in on at for with is are was were be been it's its it this that we you i they he she my our
            your their not no don't can't won't have has had do does did will would can could but from by about there what who
            when where how why all any some out up down back only just than then them us me so if as yet still until since after
            before nobody nothing never waiting again works done fixed thanks morning without team week day days people server
            none more test tests lunch review reviewed demo help hello hi ok good great nice hey everyone new first last next
            merged shipped same need needs want know think looks make made take see get got going went come way thing things one
            two three says said gave give still also here now never always too very much many other another lol cheers yes
            i'm i've we've we're isn't aren't hasn't haven't doesn't didn't anyone someone today tomorrow yesterday blocked please
            """
        ),
        (
            "es",
            """
            el la los las un una unos unas y o de del al en con por para que no se lo le les es son esta estan hay ha han hemos
            pero como mas muy ya sin sobre todo todos nos nuestro nuestra mi su sus esto eso quien cuando donde desde hasta
            porque tenemos puede pueden hoy ayer manana nadie nada todavia sigue seguimos gracias equipo semana dias somos ni
            """
        ),
        (
            "de",
            """
            der die das den dem des ein eine einen einem einer und oder von zu zum zur im am auf mit fur ist sind war waren wir
            ihr sie er es ich nicht kein keine keinen noch nur auch aber wie was wer wenn dass weil bis seit haben hat hatte wird
            werden kann konnen uns unser unsere mich mir sich aus bei nach uber ohne schon heute gestern morgen niemand nichts
            immer wieder danke woche tage tagen man vom ins gibt
            """
        ),
        (
            "fr",
            """
            le la les un une des du de et ou en au aux avec pour par sur dans que qui ne pas plus se ce cette ces est sont etait
            on nous vous ils elles il elle je j'ai c'est n'est n'a n'avons qu'on d'un d'une l'equipe mais comme tout tous notre nos
            mon ma son sa ses leur sans depuis jusqu'a rien personne toujours encore aujourd'hui hier demain merci semaine jours
            avons ont a ete y moi quand
            """
        ),
        (
            "pt",
            """
            o os as um uma uns umas e ou de do da dos das no na nos nas em com por para pelo pela que nao se lhe esta estao ha
            tem temos foi sao mas como mais muito ja sem sobre tudo todos nosso nossa meu minha seu sua isso isto quem quando
            onde desde ate porque pode podem hoje ontem amanha ninguem nada ainda obrigado obrigada equipa equipe semana dias ao a
            """
        ),
    ].map { code, words in
        (code, Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)))
    }
}
