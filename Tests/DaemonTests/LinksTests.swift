import Correspondence
import Foundation
import Impediments
import Testing

@testable import Daemon

@Suite("Signed links")
struct LinksTests {
    private let now = Instant(milliseconds: 1_790_000_000_000)
    private let links = Links(key: Array("a key of a test".utf8), publicURL: "https://straw.example/behind/")

    private func token(_ answer: Answer = Answer(.seen)) throws -> String {
        let request = LinkRequest(person: "funder", page: .answer(ImpedimentID(7), answer), at: now)
        let url = try #require(links.url(for: request, in: "default"))
        #expect(url.hasPrefix("https://straw.example/behind/f/"))
        return String(url.dropFirst("https://straw.example/behind/f/".count))
    }

    @Test("a link stands for one person, one thing and sixty days")
    func ticket() throws {
        let token = try token(Answer(.decide, option: "2"))
        guard case .valid(let ticket) = links.verdict(on: token, at: now + .seconds(60 * 86400)) else {
            Issue.record("not valid on its last day")
            return
        }
        #expect(ticket.person == "funder")
        #expect(ticket.answer == Answer(.decide, option: "2"))
        #expect(links.verdict(on: token, at: now + .seconds(60 * 86400 + 1)) == .expired)
    }

    @Test("no character of it may be changed, and another key opens nothing")
    func tampered() throws {
        let token = try token()
        for index in token.indices {
            let other: Character = token[index] == "A" ? "B" : "A"
            let changed = token.replacingCharacters(in: index...index, with: String(other))
            // The last character of a code carries spare bits, so it may spell the same code.
            if token.index(after: index) == token.endIndex { continue }
            #expect(links.verdict(on: changed, at: now) == .invalid)
        }
        #expect(Links(key: [1, 2, 3], publicURL: "").verdict(on: token, at: now) == .invalid)
        for odd in ["", ".", "..", token + ".", token + token] {
            #expect(links.verdict(on: odd, at: now) == .invalid)
        }
    }

    @Test("a form's code belongs to one link and is not the link's own")
    func formCode() throws {
        let token = try token()
        let code = links.formCode(for: token)
        #expect(links.isValid(formCode: code, for: token))
        #expect(!links.isValid(formCode: code, for: try self.token(Answer(.done))))
        #expect(!links.isValid(formCode: String(token.split(separator: ".")[1]), for: token))
    }
}
