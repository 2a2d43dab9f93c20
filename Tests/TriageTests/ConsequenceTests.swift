import Impediments
import Testing

@testable import Triage

@Suite("What only follows from what stands in the way")
struct ConsequenceTests {
    @Test(
        "behind an impediment, what somebody cannot do and what is so for everybody only follows from it",
        arguments: [
            ("I can not test everything for the release", true), ("The release cannot go out", true),
            ("Ich kann das Release nicht prüfen", true), ("Je ne peux pas tout tester", true),
            ("No puedo probar todo para la entrega", true), ("Não posso testar tudo para a entrega", true),
            ("The map is white for everybody", true), ("Die Karte ist für alle weiß", true),
            ("La carte est blanche pour tous", true), ("El mapa sale blanco para todos", true),
            ("O mapa aparece branco para todos", true), ("I can't log in to the test server", false),
            ("Also the printer is dead for all of us", false), ("Can nobody help?", false),
            ("I can't fix it: the only licence is bound to the old server", false),
        ])
    func consequence(text: String, follows: Bool) {
        let tokens = Token.all(in: Array(text.unicodeScalars))
        #expect(Standstill.builtIn.isConsequence(tokens, of: .resources) == follows)
        #expect(!Standstill.builtIn.isConsequence(tokens))
    }
}
