import Impediments
import Testing
import Triage

@Suite("Cues")
struct CuesTests {
    @Test(
        "money that should have been paid by now",
        arguments: [
            ("the invoice is overdue since January", true), ("Our contractors haven't been paid for two months", true),
            ("the second tranche of the grant has still not arrived", true), ("AWS cut us off, unpaid invoice", true),
            ("wir sind seit Mai nicht bezahlt worden", true),
            ("La facture était due le 20 février et n’a pas été payée", true),
            ("La factura vencía el 20 de febrero y no se ha pagado", true),
            ("A fatura venceu a 20 de fevereiro e não foi paga", true), ("the invoice is due next week", false),
            ("no budget for the licence", false), ("the contractors have been paid at last", false),
            ("lunch is late", false), ("", false),
        ])
    func seesUnpaidMoney(_ text: String, _ expected: Bool) {
        #expect(Cues.isMoneyPastDue(text) == expected)
    }

    @Test(
        "whether somebody speaks of nothing but their own machine, tool or account",
        arguments: [
            ("My laptop is broken, I cannot work.", Subreason.basics, "en", true),
            ("my artifactory account is disabled, I can't deploy anything", .environments, "en", true),
            ("Hi everyone, my licence has expired", .tools, "en", true),
            ("Mein Laptop ist kaputt, ich kann nicht arbeiten.", .basics, "de", true),
            ("Mon ordinateur est en panne, je ne peux pas travailler.", .basics, "fr", true),
            ("Mi portátil no arranca, no puedo trabajar.", .basics, "es", true),
            ("O meu portátil avariou, não posso trabalhar.", .basics, "pt", true),
            ("We have no room and no computers, nobody can work.", .basics, "en", false),
            ("My laptop is broken and nobody has a spare one", .basics, "en", false),
            ("Everyone has lost the licence, me as well", .tools, "en", false),
            ("Mein Laptop ist kaputt, wir haben keinen anderen", .basics, "de", false),
            ("I can't deploy, the test environment is down", .environments, "en", false),
            ("I have nobody to test with", .nobody, "en", false), ("Laptop dead, can't work", .basics, "en", false),
            ("My laptop is broken", .basics, "und", false),
        ] as [(String, Subreason, String, Bool)])
    func speaksOfOne(_ text: String, _ subreason: Subreason, _ language: String, _ expected: Bool) {
        #expect(Cues.isOfOnePerson(text, subreason, in: language) == expected)
    }
}
