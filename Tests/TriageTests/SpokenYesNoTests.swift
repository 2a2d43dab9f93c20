import Impediments
import Testing
import Triage

@Suite("Whether it is over, said by yes or no")
struct SpokenYesNoTests {
    @Test(
        "a yes",
        arguments: [
            "yes", "Yes!", "yep, all good", "Yes it is", "yes, it's over, thanks", "ja", "Ja, alles gut", "oui",
            "Oui, c’est bon", "sí", "si", "Sí, todo bien", "sim", "Sim, já está", "@straw yes", "yes yes", "sim, feito",
            "Sim, está feito", "sí, hecho", "Oui, c'est fait", "ja, behoben", "yes, sorted",
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
            ("no, works", false), ("não, feito", false), ("não, já funciona", false), ("all good", false),
            ("leider", nil), ("yes?", nil), ("thanks", nil),
        ] as [(String, Bool?)])
    func isBack(_ text: String, _ isBack: Bool?) { #expect(Spoken.isBackOrNot(in: text) == isBack) }

    @Test(
        "yes, and that it is done, tells the end unasked",
        arguments: [
            ("ja, erledigt", true), ("Yes, done!", true), ("yes, it's fixed, thanks", true), ("sim, feito", true),
            ("oui, c’est réglé", true), ("sí, resuelto", true), ("já está resolvido", true), ("yes", false),
            ("yes, all good", false), ("yes, done?", false), ("done", false), ("yes, done with lunch", false),
            ("no, done", false), ("ja, noch nicht erledigt", false),
        ])
    func isDone(_ text: String, _ isDone: Bool) {
        #expect(Spoken.yesDone(in: text) == (isDone ? SpokenAnswer(answer: Answer(.done)) : nil))
    }

    @Test(
        "neither",
        arguments: [
            "", "no problem", "yes but the nurses have no time", "no because nobody came", "yes?", "ok", "nobody knows",
            "no, all good", "yes, still there", "ja, das mit dem Server war schlimm", "sim senhor", "sorry", "leider",
        ])
    func saysNeither(_ text: String) { #expect(Spoken.yesOrNo(in: text) == nil) }
}
