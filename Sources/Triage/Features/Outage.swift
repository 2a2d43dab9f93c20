/// A plain statement that a thing is out of order: "the staging server is down". Most of what is said of servers is
/// chatter, so a model learns to think of chatter where it reads of one; what is said as plainly as this is none.
struct Outage: Sendable {
    static let builtIn = Outage()

    /// By first word; each is the words that must follow it. Words by their codes.
    private let phrases: CodeTable<[[UInt64]]>

    private init() {
        let states = Self.states.flatMap { state in
            Self.beings.flatMap { being in Self.whiles.map { "\(being) \($0)\(state)" } }
        }
        phrases = CodeTable((states + Self.whole).map { Token.codes(of: $0) }.byFirst())
    }

    /// Whether a short message says so and nothing takes it back, sets a time for it or asks.
    func isPlainlySaid(in tokens: [Token]) -> Bool {
        let words = tokens.count { $0.kind == .word }
        // Hardly any message says so, and only then what takes it back is looked for.
        return words <= Self.short && saysState(tokens, words)
            && !tokens.contains { $0.isSign("?") || Self.doubts.contains($0.code) }
    }

    private func saysState(_ tokens: [Token], _ words: Int) -> Bool {
        if words <= Self.shortest, let last = tokens.last, tokens.count > 1, Self.bare.contains(last.code),
            !Self.acts.contains(tokens[tokens.count - 2].code)
        {
            return true
        }
        // Something has to stand before it: "down" alone is said of much.
        return tokens.indices.dropFirst().contains { index in
            phrases[tokens[index].code]?.contains { rest in
                tokens.count - index > rest.count
                    && rest.indices.allSatisfy { tokens[index + 1 + $0].code == rest[$0] }
            } ?? false
        }
    }

    private static let short = 9
    /// "VPN down": of so few words the last is the state.
    private static let shortest = 3
    private static let bare = Set(
        "down | broken | offline | unreachable | dead | crashed | kaputt | tot | ausgefallen | caído | avariado".phrases
            .flatMap { Token.codes(of: $0) })
    /// "Slow down", "calm down", "half dead".
    private static let acts = Set(
        """
        slow | calm | shut | break | write | sit | come | go | going | cool | double | turn | scale | wind | note | cut
        | tone | heads | thumbs | up | half | nearly | mentally | brain | not | drop | dropped | goes | went | one | two
        """.phrases.flatMap { Token.codes(of: $0) })
    private static let beings = ["is", "are", "ist", "sind", "est", "sont", "está", "están", "estão"]
    private static let whiles = [
        "", "still ", "again ", "immer noch ", "noch ", "wieder ", "schon wieder ", "toujours ",
    ]
    private static let states = [
        "down", "broken", "offline", "gone", "unreachable", "unavailable", "not available", "not working",
        "not reachable", "dead",
        "out of order", "kaputt", "weg", "ausgefallen", "abgestürzt", "nicht erreichbar", "nicht verfügbar", "en panne",
        "hors service", "inaccessible", "cassé", "caído", "caída", "roto", "rota", "fuera de servicio", "avariado",
        "avariada", "em baixo", "fora do ar", "fora de serviço",
    ]
    private static let whole = [
        "crashed", "crashed again", "does not work", "doesn't work", "stopped working", "keeps crashing",
        "funktioniert nicht", "geht nicht", "läuft nicht", "geht nicht mehr", "läuft nicht mehr", "ne marche pas",
        "ne marche plus", "ne fonctionne pas", "ne fonctionne plus", "no funciona", "não funciona", "sigue caído",
        "se ha caído",
    ]

    /// Anywhere: it is over, thought of, meant, or to come.
    private static let doubts = Set(
        """
        if | when | until | was | were | would | will | might | may | could | should | never | nobody | yesterday | tonight
        | tomorrow | maintenance | purpose | planned | unless | hope | joke | longer | anymore | friday | weekend | like
        | falls | wenn | bis | war | waren | wird | werden | gestern | morgen | heute | geplant | wartung | nachts | quand
        | était | sera | hier | demain | prévu | maintenance | cuando | estaba | mañana | ayer | mantenimiento | quando
        | estava | amanhã | ontem | manutenção | cannot | and | but | und | aber | et | mais | y | pero | e | mas | so
        """.phrases.flatMap { Token.codes(of: $0) })
}
