import Daemon
import Impediments
import Testing

/// A team that is answered in its own language, among people who are not. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: a team's language")
struct ThreadLanguageTests {
    private static func casting(_ language: String) throws -> String {
        let usual = Casting.usual
        let channels = "channels: [\"chat:general\"]"
        try #require(usual.contains(channels))
        return usual.replacing(channels, with: channels + ", language: \(language)")
    }

    @Test("A conversation in German: receipt, answers by word, what is open, why, what is wrong, the end")
    func german() async throws {
        let played = try await Stage(Self.casting("de-AT")).play([
            say("2026-03-02T10:00", "m1", "Seit gestern ist die Testumgebung weg, wir können nichts ausliefern."),
            say("2026-03-02T10:10", "m2", "übernehme ich", by: "u2", in: "m1"),
            say("2026-03-02T10:20", "m3", "nicht Arbeitsmittel", by: "u2", in: "m1"),
            say("2026-03-02T10:30", "m4", "@straw was ist offen?", by: "u3"),
            say("2026-03-02T10:40", "m5", "immer noch keine Testumgebung", by: "u3"),
            say("2026-03-02T10:50", "m6", "dasselbe wie IMP-1", by: "u3", in: "m5"),
            say("2026-03-02T11:00", "m7", "wie geht es weiter?", by: "u3", in: "m1"),
            say("2026-03-02T11:10", "m8", "erledigt", by: "u2", in: "m1"),
        ])
        #expect(played.objections.isEmpty)
        let said = played.thread().map(\.text).joined(separator: "\n\n")
        #expect(
            said == """
                IMP-1: keine lauffähige Umgebung (Arbeitsmittel). Die Arbeit steht still.
                Wer übernimmt es? Sagt `übernehme ich`. Übernimmt es bis 14:00 Uhr niemand, hört eure \
                Teamleitung davon; ist es am Mittwoch um 10:00 Uhr noch da, auch der Geldgeber.
                Falsch verstanden? `langsamer`, `nicht Arbeitsmittel`, `kein Hindernis`

                IMP-1: jemand im Team übernimmt es. Ist es bis morgen um 10:00 Uhr nicht erledigt, hört eure \
                Teamleitung davon; ist es am Mittwoch um 10:00 Uhr noch da, auch der Geldgeber.

                IMP-1: also nicht Arbeitsmittel. Was dann? `Team`, `Zugang zu Nutzern`, `Sonstiges` oder `kein \
                Hindernis`.

                1 offen im Team forms:
                - IMP-1 keine lauffähige Umgebung, gestoppt seit 10:00 Uhr; jemand im Team kümmert sich darum

                IMP-2: keine lauffähige Umgebung (Arbeitsmittel). Die Arbeit geht langsamer.
                Wer übernimmt es? Sagt `übernehme ich`. Ist es bis Donnerstag um 10:40 Uhr nicht erledigt, hört eure \
                Teamleitung davon; im Bericht des Geldgebers steht es ab Montag, 16. März.
                Falsch verstanden? `kein Hindernis`, `dasselbe wie IMP-1`

                IMP-1: IMP-2 zählt von nun an hier mit: zweimal gemeldet.

                IMP-2: wird von nun an mit IMP-1 zusammengezählt. `nicht dasselbe` trennt es wieder.

                IMP-1: keine lauffähige Umgebung, offen.
                Wenn niemand etwas tut:
                - morgen um 10:00 Uhr: die Teamleitung hört davon
                - morgen um 14:00 Uhr: die Teamleitung sieht, was an den Geldgeber ginge
                - am Mittwoch um 10:00 Uhr: der Geldgeber wird gefragt, vertraulich und ohne Namen

                IMP-1: nach einer Arbeitsstunde erledigt, sagt jemand im Team. Kommt es wieder, sagt `wieder \
                offen`.
                """)
        #expect(try played.impediment(1).state == "resolved")
        #expect(try played.impediment(2).mergedInto == "IMP-1")
    }

    @Test("The lead and the funder of such a team keep their own", arguments: ["de", "fr", "es", "pt"])
    func others(language: String) async throws {
        func play(_ casting: String) async throws -> Stage.Played {
            try await Stage(casting).play(
                [say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-10T18:00")
        }
        let (english, other) = (try await play(Casting.usual), try await play(try Self.casting(language)))
        #expect(english.briefs == other.briefs)
        #expect(english.lines.count == other.lines.count && english.lines.count > 5)
        for (a, b) in zip(english.lines, other.lines) { #expect((a.text == b.text) == !a.to.hasPrefix("channel:")) }
    }
}
