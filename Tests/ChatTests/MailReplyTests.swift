import Chat
import Impediments
import Letters
import Testing

@Suite("What was newly written in a mail")
struct MailReplyTests {
    let source: MailSource

    init() throws { source = try MailSource() }

    private func words(_ body: String, isReply: Bool = true) throws -> String {
        let mail = isReply ? source.mail(body, "In-Reply-To: <letter-1@example.org>") : source.mail(body)
        return try #require(mail).text
    }

    @Test(
        "the quoted original goes, as each mail program writes it",
        arguments: [
            "mine by Friday\n\nOn Mon, 2 Mar 2026 at 09:00, Straw <straw@example.org> wrote:\n\n> Asked: a name.\n> Answer `1`\n",
            "mine by Friday\n\nOn Mon, 2 Mar 2026 at 09:00, Straw <straw+r-abcdefghijklmnop@in.example.org>\nwrote:\n> done\n",
            "mine by Friday\n\nAm 02.03.26 um 09:00 schrieb Straw:\n> erledigt\n",
            "mine by Friday\n\nLe lun. 2 mars 2026 à 09:00, Straw a écrit :\n\nvieux\n",
            "mine by Friday\n\nEl lun, 2 mar 2026, Straw escribió:\n> viejo\n",
            "mine by Friday\n\nEm seg., 2 de mar. de 2026, Straw escreveu:\n> velho\n",
            "mine by Friday\n\n-----Original Message-----\nFrom: Straw\nSent: Monday\n\ndone\n",
            "mine by Friday\n\n________________________________\nFrom: Straw <straw@example.org>\nSent: Monday, 2 March 2026\nTo: F\n\ndone\n",
            "mine by Friday\n\nVon: Straw <straw@example.org>\nGesendet: Montag, 2. März 2026 09:00\nAn: F\nBetreff: x\n\ndone\n",
            "mine by Friday\n\nDe : Straw <straw@example.org>\nEnvoyé : lundi 2 mars\n\nfini\n",
            "> quoted before\n> done\n\nmine by Friday\n",
            "mine by Friday\n\nSent from my iPhone\n\n> done\n", "mine by Friday\n-- \nFay Fundley\nThe board\n",
            "mine by Friday\n\nBest regards,\nFay\n", "mine by Friday\n\nMit freundlichen Grüßen\nF. Fundley\n",
            "mine by Friday\n\nThis email and any attachments are confidential and intended solely for\nthe addressee.\n\nBoard Ltd\n",
        ])
    func cut(body: String) throws { #expect(try words(body) == "mine by Friday") }

    @Test("what was answered between the lines of the original stays")
    func between() throws {
        let body = "Hello,\n\nOn Monday Straw wrote:\n> Asked: a name.\nops will send one\n> By when?\nFriday\n"
        #expect(try words(body) == "Hello,\n\nops will send one\nFriday")
    }

    @Test("in a mail of its own, what somebody wrote is what its author has to say")
    func own() throws {
        let body = "A nurse wrote:\nwe cannot log in since Monday.\nWork is stopped.\n"
        #expect(try words(body, isReply: false) == "A nurse wrote:\nwe cannot log in since Monday.\nWork is stopped.")
    }

    @Test(
        "words that only begin like a farewell or a notice stay",
        arguments: [
            "Thanks to the new certificate it works.", "The information is missing: nobody answers.",
            "Best would be a rented environment until Friday.", "From Monday on we have no room.\nDates are not known.",
        ])
    func kept(body: String) throws { #expect(try words(body) == body) }
}
