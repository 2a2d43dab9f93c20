import Impediments
import Testing
import Triage

@Suite("A yes with the number of an option")
struct SpokenChoiceTests {
    @Test(
        "chooses it",
        arguments: [
            ("yes go ahead with 2", "2"), ("Yes, 1", "1"), ("Go with 1, thanks!", "1"), ("Fine by me, 1.", "1"),
            ("OK let's go with option 3 please", "3"), ("I approve option 2", "2"), ("ja, machen wir 2", "2"),
            ("Einverstanden, bitte weiter mit 1", "1"), ("Passt für mich, Nummer 2, danke", "2"),
            ("Oui, allez-y avec la 2", "2"), ("D’accord pour moi : non", nil), ("d'accord, 1, merci", "1"),
            ("Sí, adelante con la opción 2", "2"), ("vale, 3", "3"), ("Sim, avancem com a 1, obrigada", "1"),
            ("no, go with 2", nil), ("yes but not 2", nil), ("yes go ahead with 2?", nil), ("approved", nil),
            ("yes, in 2 days", nil), ("go with 1 or 2", nil), ("yes", nil), ("1", nil),
            ("we will go with 2 servers", nil), ("yes 12", nil),
        ] as [(String, String?)])
    func chooses(_ text: String, _ option: String?) { #expect(Spoken.choice(in: text)?.answer.option == option) }

    @Test("of one that is named before it")
    func named() {
        let wanted = SpokenAnswer(impediment: ImpedimentID(7), answer: Answer(.decide, option: "2"))
        #expect(Spoken.choice(in: "7: yes, go ahead with 2") == wanted)
    }
}
