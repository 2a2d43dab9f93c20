import Chat
import Foundation
import Impediments
import Letters
import Testing

@Suite("Mail that comes in")
struct MailInTests {
    let source: MailSource

    init() throws { source = try MailSource() }

    @Test("who, where to, what about, and what it answers")
    func whole() throws {
        let mail = try #require(
            source.mail(
                "No test environment.\r\n", "References: <a@x.org>\r\n <b@x.org>", "In-Reply-To: <b@x.org>",
                "Received: from a by b; Tue, 14 Nov 2023 23:11:00 +0100 (CET)"))
        #expect(mail.id == "<m1@example.org>")
        #expect(mail.tag == "forms")
        #expect(mail.author == Author(id: "anna@example.org", name: "Anna Ask"))
        #expect(mail.subject == "Where is it?")
        #expect(mail.text == "No test environment.")
        #expect(mail.references == ["<a@x.org>", "<b@x.org>"])
        let inbound = source.decoded(MailSource.whole("x", ["Received: x; Tue, 14 Nov 2023 23:11:00 +0100 (CET)"]))
            .first?.inbound
        #expect(inbound?.at == Instant(rfc3339: "2023-11-14T22:11:00Z"))
    }

    @Test(
        "headers in other character sets are read",
        arguments: [
            ("=?utf-8?B?SsO8cmdlbg==?=", "Jürgen"), ("=?ISO-8859-1?Q?J=FCrgen_M=FCller?=", "Jürgen Müller"),
            ("=?windows-1252?q?=80_5?= =?utf-8?q?,_J=C3=BC?=", "€ 5, Jü"),
            ("=?utf-8*de?q?=C3=9Cber?= den Weg", "Über den Weg"),
            ("=?x?y", "=?x?y"), ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="), ("plain", "plain"),
        ])
    func words(written: String, read: String) throws {
        #expect(try #require(source.mail("x", "Subject: \(written)")).subject == read)
    }

    @Test("a folded header is one")
    func folded() throws {
        #expect(try #require(source.mail("x", "Subject: one\r\n two\r\n\tthree")).subject == "one two three")
    }

    @Test(
        "bodies are decoded by their encoding and character set",
        arguments: [
            ("utf-8", "quoted-printable", "Gr=C3=BC=\r\n=C3=9Fe =3D ok", "Grüße = ok"),
            ("iso-8859-1", "quoted-printable", "Gr=FC=DFe", "Grüße"),
            ("windows-1252", "quoted-printable", "=80=93", "€“"),
            ("iso-8859-15", "quoted-printable", "5 =A4", "5 €"), ("utf-8", "base64", "R3LDvMOfZQ==", "Grüße"),
            ("utf-8", "base64", "R3LD\r\nvMOf\r\nZQ", "Grüße"), ("us-ascii", "7bit", "plain", "plain"),
            ("utf-16le", "base64", "RwByAPwA", "Grü"), ("unheard-of", "8bit", "Grüße", "Grüße"),
        ])
    func bodies(charset: String, encoding: String, written: String, read: String) throws {
        let mail = source.mail(
            written, "Content-Type: text/plain; charset=\"\(charset)\"", "Content-Transfer-Encoding: \(encoding)")
        #expect(try #require(mail).text == read)
    }

    @Test("of two forms of the same the plain one is read, wherever it stands, and no attachment")
    func alternatives() throws {
        let inner =
            "--in\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n--in\r\nContent-Type: text/plain\r\n\r\nPlain\r\n--in--\r\n"
        let body =
            "--out\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n\(inner)\r\n--out\r\nContent-Type: text/plain\r\n"
            + "Content-Disposition: attachment; filename=a.txt\r\n\r\nAttached\r\n--out--\r\n"
        let mail = source.mail(body, "Content-Type: multipart/mixed;\r\n boundary=\"out\"")
        #expect(try #require(mail).text == "Plain")
    }

    @Test("format=flowed: lines that were broken for the way are put together")
    func flowed() throws {
        let mail = source.mail(
            "We have no test \r\nenvironment.\r\n Second.\r\n-- \r\nAnna\r\n", "Content-Type: text/plain; format=flowed"
        )
        #expect(try #require(mail).text == "We have no test environment.\nSecond.")
    }

    @Test("a mail of HTML alone is read as text, without its styles and without what it answers")
    func html() throws {
        let body = """
            <html><head><style>p {color: red}</style><title>t</title></head><body><!-- x --><p>Caf&eacute; &amp; M&#252;ller\
            <br>second&nbsp;line</p><div>third</div><script>alert(1)</script>
            <div class="gmail_quote">On Monday Straw wrote:<blockquote>old</blockquote></div></body></html>
            """
        let mail = try #require(source.mail(body, "Content-Type: text/html; charset=utf-8", "In-Reply-To: <a@b>"))
        #expect(mail.text == "Café & Müller\nsecond line\n\nthird")
    }

    // MARK: Limits

    private func nested(_ depth: Int) -> String {
        var body = "deep"
        var type = "text/plain"
        for level in 1..<depth {
            body = "--b\(level)\r\nContent-Type: \(type)\r\n\r\n\(body)\r\n--b\(level)--\r\n"
            type = "multipart/mixed; boundary=b\(level)"
        }
        return MailSource.whole(body, ["Content-Type: \(type)"])
    }

    @Test("parts within each other are read up to the limit, and not past it")
    func depth() {
        #expect(source.mail(whole: nested(ChatLimits.mailDepth))?.text == "deep")
        #expect(source.decoded(nested(ChatLimits.mailDepth + 1)).first?.reason?.contains("within each other") == true)
    }

    @Test("as many parts as are allowed are read, and not one more")
    func parts() {
        func mail(_ count: Int) -> String {
            let parts = (1...count).map { "--b\r\nContent-Type: text/plain\r\n\r\n\($0)\r\n" }.joined()
            return MailSource.whole(parts + "--b--\r\n", ["Content-Type: multipart/mixed; boundary=b"])
        }
        // The whole is a part too.
        #expect(source.mail(whole: mail(ChatLimits.mailParts - 1))?.text == "1")
        #expect(source.decoded(mail(ChatLimits.mailParts)).first?.reason?.contains("parts") == true)
    }

    @Test("headers are read up to the limit, and not past it")
    func headers() {
        let others = MailSource.whole("x", ["Subject: -"]).utf8.count - 3
        func mail(_ bytes: Int) -> String {
            MailSource.whole("x", ["Subject: -", "X-Long: " + String(repeating: "y", count: bytes - others - 10)])
        }
        #expect(source.mail(whole: mail(ChatLimits.mailHeaderBytes))?.text == "x")
        #expect(source.decoded(mail(ChatLimits.mailHeaderBytes + 1)).first?.reason?.contains("longer") == true)
    }

    @Test("a long text is cut, and said to be")
    func long() throws {
        let mail = try #require(source.mail(String(repeating: "wörd ", count: 100_000)))
        #expect(mail.text.utf8.count <= ChatLimits.readingBytes)
        #expect(mail.notes.contains(.cutAtLimit))
    }

    @Test(
        "whatever comes, something is made of it, and nothing breaks",
        arguments: [
            "", "\r\n", "x", ":", "From: \r\n\r\n", "From: a\r\n\r\nx", "\u{0}\u{0}",
            "Content-Type: multipart/mixed\r\n\r\nx",
            "Content-Type: multipart/mixed; boundary=\"\r\n\r\n--\r\n--", "From: <<>>@@\r\nTo: ,,,\r\n\r\n=",
            "a: =?=?=?\r\n\r\n",
        ])
    func broken(mail: String) {
        let decoded = source.decoded(mail)
        #expect(decoded.count == 1 && decoded.first?.reason != nil)
    }

    @Test("a mail that was sent to nobody of ours is not read; one that was brought for us is")
    func recipients() throws {
        #expect(
            source.decoded(MailSource.whole("x", ["To: other@example.org"])).first?.reason?.contains(
                "straw@in.example.org") == true)
        let brought = source.mail(
            "x", "To: \"A, b\" <list@example.org>, c@example.org", "Delivered-To: STRAW@in.example.org")
        #expect(try #require(brought).tag == nil)
        let group = source.mail("x", "To: friends: a@b.c, straw+x@in.example.org;")
        #expect(try #require(group).tag == "x")
    }

    @Test(
        "mails that are made to be slow are read like any other",
        arguments: [
            String(repeating: "\n", count: 260_000), String(repeating: "On x\n", count: 50_000),
            String(repeating: "> \n", count: 80_000),
            String(repeating: "<div><", count: 40_000), String(repeating: "<style></style>", count: 15_000),
            String(repeating: "&", count: 260_000), String(repeating: "Best\n", count: 50_000),
        ])
    func slow(body: String) {
        for type in ["text/plain; format=flowed", "text/html"] {
            let decoded = source.decoded(MailSource.whole(body, ["Content-Type: \(type)", "In-Reply-To: <a@b.c>"]))
            #expect(decoded.count == 1)
        }
    }

    // MARK: Machines

    @Test(
        "what a machine wrote, or goes to many, is acknowledged and not kept",
        arguments: [
            "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (rejected)", "Precedence: bulk",
            "Precedence: list",
            "Precedence: Junk", "List-Id: <x.example.org>", "From: MAILER-DAEMON@example.org",
            "From: No-Reply <noreply@example.org>",
            "From: no-reply+1@example.org", "X-Autoreply: yes",
        ])
    func machines(header: String) {
        #expect(source.decoded(MailSource.whole("done", [header])).isEmpty)
    }

    @Test("what says that no machine wrote it is read")
    func byHand() { #expect(source.mail("done", "Auto-Submitted: no")?.text == "done") }

    @Test("a bounce names the status and the mail that came back")
    func bounce() throws {
        let report = """
            --b\r\nContent-Type: text/plain\r\n\r\nSorry, done.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
            Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; f@example.org\r\nAction: failed\r\n\
            Status: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <letter-1@example.org>\r\n\r\nold\r\n--b--\r\n
            """
        let headers = [
            "From: MAILER-DAEMON@mx.example.org", "Return-Path: <>",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "To: straw+b-x@in.example.org",
        ]
        let mail = try #require(source.mail(whole: MailSource.whole(report, headers)))
        #expect(mail.bounce == InboundMail.Bounce(status: "5.1.1", letter: "<letter-1@example.org>"))
        #expect(mail.text.isEmpty)
        let late = report.replacing("failed", with: "delayed").replacing("5.1.1", with: "4.4.1")
        #expect(source.decoded(MailSource.whole(late, headers)).isEmpty)
    }
}
