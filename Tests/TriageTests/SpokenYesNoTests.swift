import Testing
import Triage

@Suite("Whether it is over, said by yes or no")
struct SpokenYesNoTests {
    @Test(
        "a yes",
        arguments: [
            "yes", "Yes!", "yep, all good", "Yes it is", "yes, it's over, thanks", "ja", "Ja, alles gut", "oui",
            "Oui, c’est bon", "sí", "si", "Sí, todo bien", "sim", "Sim, já está", "@straw yes", "yes yes",
        ])
    func saysYes(_ text: String) { #expect(Spoken.yesOrNo(in: text) == true) }

    @Test(
        "a no",
        arguments: [
            "no", "nope", "nope, gone again", "it's gone again", "No, still there", "no, sorry", "nein", "leider nein",
            "Nein, noch nicht", "Nein, leider", "non", "Non, toujours là", "no, sigue ahí", "não", "Não, ainda não",
            "not yet",
        ])
    func saysNo(_ text: String) { #expect(Spoken.yesOrNo(in: text) == false) }

    @Test(
        "whether it is back",
        arguments: [
            ("yes", true), ("ja", true), ("yes, down again", true), ("no", false), ("nein", false),
            ("no, works", false), ("não, já funciona", false), ("all good", false), ("leider", nil), ("yes?", nil),
            ("thanks", nil),
        ] as [(String, Bool?)])
    func isBack(_ text: String, _ isBack: Bool?) { #expect(Spoken.isBackOrNot(in: text) == isBack) }

    @Test(
        "neither",
        arguments: [
            "", "no problem", "yes but the nurses have no time", "no because nobody came", "yes?", "ok", "nobody knows",
            "no, all good", "yes, still there", "ja, das mit dem Server war schlimm", "sim senhor", "sorry", "leider",
        ])
    func saysNeither(_ text: String) { #expect(Spoken.yesOrNo(in: text) == nil) }
}
