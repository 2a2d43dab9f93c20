/// What a message is about beside its category, found by words alone.
package enum Cues {
    /// Money that should have been paid by now: the lead gets the preview at once (DOMAIN 6.3).
    ///
    /// Of a message that was read as `money`; elsewhere "the payment is late" may be about a product.
    package static func isMoneyPastDue(_ text: String) -> Bool {
        let words = Words(text)
        guard !words.has(over) else { return false }
        if words.has(unpaidByItself) { return true }
        return words.has(owed) && words.has(late)
    }

    private static let owed = list(
        """
        invoice | invoices | invoiced | salary | salaries | wages | pay | payroll | payment | payments | paid | grant | tranche | purchase order
        | factura | facturas | facture | factures | rechnung | rechnungen | fatura | faturas | funding | reimbursement | expenses
        """)
    private static let late = list(
        """
        overdue | past due | unpaid | not released | withheld | not paid | never paid | isn't paid | hasn't been paid | haven't been paid | not been paid
        | hasn't arrived | haven't arrived | not arrived | late | still waiting | still outstanding | outstanding | weeks ago
        | months ago | was due | were due | due last | hasn't come | haven't come | never came | still not | still hasn't | in arrears
        | should have been paid | should have come | days late | weeks late | months late | wasn't paid | weren't paid
        | didn't pay | haven't paid | hasn't paid | unbezahlt | uberfallig | nicht bezahlt | nicht gezahlt | war fallig
        | no pago | sin pagar | vencida | vencidas | vencio | vencia | no se ha pagado | no se pago | no pagada | no ha sido pagada
        | impayee | impayees | en retard | pas ete payes | pas ete paye | pas ete payee | pas ete payees | pas encore payee
        | pas encore paye | etait due | em atraso | atrasada | atrasado | nao foi paga | nao foi pago | nao foram pagas
        | nao foram pagos | nao pagaram | por pagar | venceu
        """)
    private static let unpaidByItself = list(
        """
        unpaid invoice | unpaid invoices | haven't been paid | hasn't been paid | not been paid | wasn't paid | weren't paid
        | nobody has been paid | no pay since | no salary | sin cobrar | pas ete payes | nicht bezahlt worden
        | until they are paid | until we are paid | until we're paid
        """)
    private static let over = list(
        "has been paid now | paid at last | finally paid | was paid today | got paid | paid this morning | now paid | is paid now"
    )

    static func list(_ phrases: String) -> Set<String> { Set(phrases.phrases) }

    /// The words of a message, and its runs of up to five.
    struct Words {
        private var runs: Set<String> = []

        init(_ text: String) {
            let words = Token.all(in: Cleaned(text).scalars).filter { $0.kind == .word }.map(\.text)
            for start in words.indices {
                var run = ""
                for word in words[start..<min(start + 5, words.count)] {
                    run += run.isEmpty ? word : " " + word
                    runs.insert(run)
                }
            }
        }

        func has(_ phrases: Set<String>) -> Bool { !runs.isDisjoint(with: phrases) }
    }
}
