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
}
