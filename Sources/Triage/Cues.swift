/// Two things that a message can be about whatever its category, found by words alone.
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

    /// Conduct, harassment, health or safety of a person: automation stops and a person takes over (DOMAIN 5).
    ///
    /// A false alarm costs a kind sentence, a miss costs much more; yet systems "die" and are "abused" every day,
    /// so words that people also use of machines count only beside a person.
    package static func isAboutConduct(_ text: String) -> Bool {
        let words = Words(text)
        return words.has(conduct) || (words.has(harm) && words.has(person))
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
        | didn't pay | haven't paid | hasn't paid | no pago | sin pagar | vencida | vencidas | impayee | impayees | unbezahlt
        | uberfallig | nicht bezahlt | em atraso | atrasada | atrasado | en retard | pas ete payes | pas ete paye
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

    private static let conduct = list(
        """
        harassed | harassment | harassing | harasses | bullied | bullying | bullies me | groped | grope | molested | sexual | sexist
        | racist | racism | homophobic | transphobic | antisemitic | discriminated | discrimination | suicidal | suicide | self harm
        | kill myself | hurt myself | end my life | panic attack | panic attacks | breakdown | nervous breakdown | stalked | stalking me
        | threatened me | threatens me | threatened her | threatened him | shouted at me | shouts at me | screamed at me
        | yelled at me | yells at me | insulted me | insults me | hit me | pushed me | touched me | touches me | unwanted advances | afraid of him
        | afraid of her | scared of him | scared of her | don't feel safe | doesn't feel safe | not feel safe | feel unsafe | feels unsafe
        | humiliated | humiliates | intimidated | intimidation | retaliation | retaliated | drunk at work | whistleblow | violence
        | acoso | acosa | harcelement | harcele | belastigt | belastigung | gemobbt | mobbing | assedio | assediada
        """)
    private static let harm = list(
        """
        abusive | assault | assaulted | fainted | injured | in tears | depressed | burned out | burnt out | electrocuted | ambulance
        | bleeding | threatened | unsafe at work
        """)
    private static let person = list(
        """
        i'm | i am | me | she | he | her | him | his | they | colleague | coworker | someone | somebody | manager | boss | intern | woman | man
        | teammate | staff | worker
        """)

    private static func list(_ phrases: String) -> Set<String> { Set(phrases.phrases) }

    /// The words of a message, and its runs of up to five.
    private struct Words {
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
