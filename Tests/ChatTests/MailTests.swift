import Chat
import Foundation
import Impediments
import Letters
import Testing

@Suite("Mail")
struct MailTests {
    let address = Address.mail(mailbox: "funder@example.org", name: "The funder")

    func mail(
        _ letter: Letter, to address: Address? = nil, html: String = "<p>x</p>", following: String? = nil
    ) throws -> MailMessage {
        try MailEncoder(from: "Straw <straw@example.org>")
            .encode(letter, to: address ?? self.address, htmlBody: html, following: following)
    }

    func value(_ name: String, of mail: MailMessage) -> String? { mail.headers.first { $0.name == name }?.value }

    @Test("the headers of a first letter")
    func headers() throws {
        let mail = try mail(letter(key: "IMP-1/ask", mailThread: "IMP-1/funder"))
        #expect(mail.from == "straw@example.org")
        #expect(mail.to == "funder@example.org")
        #expect(value("Date", of: mail) == "Tue, 14 Nov 2023 22:13:20 +0000")
        #expect(value("From", of: mail) == "\"Straw\" <straw@example.org>")
        #expect(value("To", of: mail) == "\"The funder\" <funder@example.org>")
        #expect(value("Subject", of: mail) == "IMP-1: a decision is wanted")
        #expect(value("Auto-Submitted", of: mail) == "auto-generated")
        #expect(value("List-Id", of: mail) == "<straw.example.org>")
        #expect(value("Message-ID", of: mail)?.wholeMatch(of: #/<letter-[0-9a-f]{32}@example\.org>/#) != nil)
        #expect(value("In-Reply-To", of: mail) == nil)
        #expect(Set(mail.headers.map(\.name)).count == mail.headers.count)
    }

    @Test("the same letter makes the same bytes; another key or reader another id")
    func stable() throws {
        #expect(try mail(letter()).bytes == mail(letter()).bytes)
        let other = Address.mail(mailbox: "deputy@example.org", name: nil)
        let ids = try [mail(letter()), mail(letter(key: "k")), mail(letter(), to: other)].map {
            value("Message-ID", of: $0)
        }
        #expect(Set(ids).count == 3)
    }

    @Test("a later letter of a thread answers the first one")
    func threading() throws {
        let first = try mail(letter(key: "ask", mailThread: "IMP-1/funder"))
        let later = try mail(letter(key: "reminder", mailThread: "IMP-1/funder"), following: "ask")
        let id = try #require(value("Message-ID", of: first))
        #expect(value("In-Reply-To", of: later) == id)
        #expect(value("References", of: later)?.hasSuffix("\r\n \(id)") == true)
        #expect(value("References", of: later)?.hasPrefix(value("References", of: first) ?? "-") == true)
        #expect(value("References", of: try mail(letter())) == nil)
        #expect(value("In-Reply-To", of: try mail(letter(key: "ask", mailThread: "t"), following: "ask")) == nil)
    }

    @Test(
        "an address that is none, or that hides something, is refused",
        arguments: [
            "funder", "@example.org", "a@b@c", "fünder@example.org", "a b@example.org",
            "a@example.org\r\nRCPT TO:<x@y>", "a@example.org\n",
            "<a@example.org>", "a@example.org,b@example.org", "a@-example.org", "", "a\u{0}@example.org",
        ])
    func badAddresses(mailbox: String) {
        #expect(throws: EncodingFailure.self) { try mail(letter(), to: .mail(mailbox: mailbox, name: nil)) }
        // As a sender, angle brackets are how the mailbox is written.
        guard !mailbox.hasPrefix("<") else { return }
        #expect(throws: EncodingFailure.self) { try MailEncoder(from: "Straw <\(mailbox)>") }
    }

    @Test("a name with a line break is refused, and so is a letter that is for a chat")
    func badNames() {
        let named = Address.mail(mailbox: "a@example.org", name: "A\r\nBcc: x@example.org")
        #expect(throws: EncodingFailure.self) { try mail(letter(), to: named) }
        #expect(throws: EncodingFailure.self) { try mail(letter(), to: .direct(source: "chat", user: "u")) }
        #expect(throws: EncodingFailure.self) { try MailEncoder(from: "Straw\nBcc: x <straw@example.org>") }
    }

    @Test(
        "nothing in a subject begins a header of its own, and every line keeps its length",
        arguments: [
            "a\r\nBcc: x@example.org", "a\nb\u{0}c", "=?utf-8?B?AAAA?=",
            "Größe und 🦜 " + String(repeating: "ü🦜", count: 200),
            String(repeating: "word ", count: 60), String(repeating: "w", count: 300), "", "a\u{2028}Bcc: b",
            " spaced  out ",
        ])
    func subjects(subject: String) throws {
        let mail = try mail(letter(subject: subject))
        let head = String(decoding: mail.bytes, as: UTF8.self).split(separator: "\r\n\r\n").first ?? ""
        for line in head.split(separator: "\r\n") {
            #expect(line.utf8.count <= 78)
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
            #expect(line.hasPrefix(" ") || line.firstMatch(of: #/^[A-Z][A-Za-z-]+: /#) != nil)
            #expect(!line.hasPrefix("Bcc"))
        }
    }

    @Test("whatever is no word in a subject becomes a blank")
    func blankSubjects() throws {
        let mail = try mail(letter(subject: " a\r\nBcc: x@example.org\u{0}\tb\u{2028}c "))
        #expect(value("Subject", of: mail) == "a Bcc: x@example.org b c")
    }

    @Test("bodies are quoted-printable: ASCII, short lines, CRLF, and no blank at the end of one")
    func bodies() throws {
        let text = String(repeating: "lang ü = 🦜 ", count: 100) + "\nend \n.\n\r\nlast\u{1}"
        let bytes = try mail(letter(paragraphs: [Prose(verbatim: text), "next"]), html: text).bytes
        #expect(bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A })
        let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\u{1}").split(separator: "\u{1}")
        #expect(
            lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") && $0.utf8.count <= 78 && !$0.hasSuffix(" ") })
    }

    @Test("the text holds the paragraphs apart, the items together, and the links of the actions")
    func text() throws {
        let mail = try mail(
            letter(
                paragraphs: ["Head", Prose("one").item(), Prose("two").item(), "tail"],
                actions: [.init(Answer(.seen), label: "Seen", url: "https://s/1"), .init(Answer(.own), label: "Own")]))
        #expect(mail.text == "Head\r\n\r\n- one\r\n- two\r\n\r\ntail\r\n\r\nSeen: https://s/1")
    }
}

extension MailTests {
    @Test("what can be done with a mail stands in its headers; an address that is none is refused")
    func offers() throws {
        let offers = MailOffers(
            replyTo: "straw+r-abc@in.example.org", unsubscribeURL: "https://straw.example/f/t",
            unsubscribeAddress: "straw+u-abc@in.example.org", bounces: "straw+b-abc@in.example.org")
        func mail(_ offers: MailOffers) throws -> MailMessage {
            try MailEncoder(from: "straw@example.org").encode(letter(), to: address, htmlBody: "", offers: offers)
        }
        let full = try mail(offers)
        #expect(full.from == "straw+b-abc@in.example.org")
        #expect(value("From", of: full) == "<straw@example.org>")
        #expect(value("Reply-To", of: full) == "<straw+r-abc@in.example.org>")
        #expect(
            value("List-Unsubscribe", of: full)
                == "<https://straw.example/f/t>,\r\n <mailto:straw+u-abc@in.example.org?subject=unsubscribe>")
        #expect(value("List-Unsubscribe-Post", of: full) == "List-Unsubscribe=One-Click")
        let plain = try mail(MailOffers())
        for name in ["Reply-To", "List-Unsubscribe", "List-Unsubscribe-Post"] { #expect(value(name, of: plain) == nil) }
        for bad in [
            MailOffers(replyTo: "a\r\nBcc: x@y.z"), MailOffers(bounces: "x"),
            MailOffers(unsubscribeURL: "https://a>\r\nx"),
        ] {
            #expect(throws: EncodingFailure.self) { try mail(bad) }
        }
    }

    @Test("a mail that answers one says so, and is told from what we write by ourselves")
    func answers() throws {
        let back = try mail(letter(inReplyTo: "<m1@example.org>", mailThread: "IMP-1/funder"))
        #expect(value("Auto-Submitted", of: back) == "auto-replied")
        #expect(value("In-Reply-To", of: back) == "<m1@example.org>")
        #expect(value("References", of: back)?.hasSuffix("\r\n <m1@example.org>") == true)
        let inTheirs = try mail(letter(inReplyTo: "<m2@example.org>", mailThread: "<m1@example.org>"))
        #expect(value("References", of: inTheirs) == "<m1@example.org>\r\n <m2@example.org>")
        let first = try mail(letter(inReplyTo: "<m1@example.org>", mailThread: "<m1@example.org>"))
        #expect(value("In-Reply-To", of: first) == "<m1@example.org>")
        // The id of a message in a chat is none of a mail.
        #expect(value("In-Reply-To", of: try mail(letter(inReplyTo: "m1"))) == nil)
        #expect(value("In-Reply-To", of: try mail(letter(inReplyTo: "<a@b\r\nBcc: x@y>"))) == nil)
    }
}
