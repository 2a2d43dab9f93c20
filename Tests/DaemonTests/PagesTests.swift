import Correspondence
import Crypto
import Curl
import Foundation
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

extension DaemonTests {
    @Suite("The funder's pages")
    struct PagesTests {
        private static let key = Array(SHA256.hash(data: Data("a key for the links".utf8)))

        /// A daemon with one blocker, and links to its pages.
        private struct Scene {
            let daemon: RunningDaemon
            let impediment: ImpedimentID

            func link(_ answer: Answer, person: String = "funder", at moment: Instant = .wallClock) throws -> String {
                try path(LinkRequest(person: person, page: .answer(impediment, answer), at: moment))
            }
            func path(_ request: LinkRequest) throws -> String {
                try #require(Links(key: PagesTests.key, publicURL: "").url(for: request, in: "default"))
            }
            func state() async throws -> Impediment {
                let id = impediment
                return try #require(try await daemon.ledger.read { try $0.impediment(id, in: "default") })
            }
            func code(of path: String) async throws -> String {
                let page = try await daemon.ask("GET", path).text
                let found = try #require(page.firstMatch(of: #/name="code" value="([^"]+)"/#))
                return String(found.1)
            }
            func post(_ path: String, _ form: String) async throws -> CurlResponse {
                try await daemon.ask(
                    "POST", path, body: Array(form.utf8),
                    headers: [CurlHeader("Content-Type", "application/x-www-form-urlencoded")])
            }
        }

        private func scene(people: String = "", _ body: (Scene) async throws -> Void) async throws {
            let text = RunningDaemon.configuration.replacing(
                "127.0.0.1:0\"", with: "127.0.0.1:0\", link_key: a key for the links"
            ).replacing("people: {", with: "people: {\(people)")
            try await RunningDaemon.run(text) { daemon in
                _ = try await daemon.say(
                    "We have no test environment, nothing can be deployed, we are blocked.", id: "m1")
                _ = try await daemon.signed("GET", "/hooks/chat/replies?in_reply_to=m1&wait=20")
                try await body(Scene(daemon: daemon, impediment: ImpedimentID(1)))
            }
        }

        @Test("looking changes nothing, and nothing of it is kept or told to anybody else")
        func looking() async throws {
            try await scene { scene in
                let before = try await scene.state()
                let page = try await scene.daemon.ask("GET", try scene.link(Answer(.seen)))
                #expect(page.status == 200)
                #expect(page.header("Cache-Control") == "no-store")
                #expect(page.header("Referrer-Policy") == "no-referrer")
                #expect(page.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
                #expect(try await scene.state() == before)
            }
        }

        @Test("a form acts with the code of its own page only")
        func codes() async throws {
            try await scene { scene in
                let link = try scene.link(Answer(.mine))
                let other = try await scene.code(of: scene.link(Answer(.seen)))
                let before = try await scene.state()
                for form in ["date=2999-01-04", "code=&date=2999-01-04", "code=\(other)&date=2999-01-04"] {
                    #expect(try await scene.post(link, form).status == 403)
                }
                #expect(try await scene.state() == before)
                let done = try await scene.post(link, "code=\(try await scene.code(of: link))&date=2999-01-04")
                #expect(done.status == 200)
                #expect(done.text.contains("is noted") && done.text.contains("4 January 2999"))
                let after = try await scene.state()
                #expect(after.ask.promise?.on == CalendarDay("2999-01-04"))
                // Pressed twice: it is said once.
                let again = try await scene.post(link, "code=\(try await scene.code(of: link))&date=2999-01-04")
                #expect(again.status == 200 && again.text.contains("4 January 2999"))
                #expect(try await scene.state() == after)
            }
        }

        @Test("an answer that lacks something changes nothing, says so, and can be given again")
        func lacking() async throws {
            try await scene { scene in
                let link = try scene.link(Answer(.mine))
                for field in ["", "&date=", "&date=soon", "&date=2999-01-04&date=2999-01-05"] {
                    let answer = try await scene.post(link, "code=\(try await scene.code(of: link))" + field)
                    #expect(answer.status == 422)
                    #expect(answer.text.contains("still needs: a day"))
                    #expect(answer.text.contains("<form"))
                    #expect(!answer.text.contains("noted"))
                }
                #expect(try await scene.state().ask.promise == nil)
            }
        }

        @Test("a link that is cut, tampered with, too old, or of somebody who is not there opens nothing")
        func closed() async throws {
            try await scene { scene in
                let link = try scene.link(Answer(.seen))
                let old = try scene.link(Answer(.seen), at: .wallClock - .seconds(61 * 86400))
                let stranger = try scene.link(Answer(.seen), person: "nobody")
                for (path, status) in [(String(link.dropLast()), 404), ("/f/x.y", 404), (old, 410), (stranger, 404)] {
                    #expect(try await scene.daemon.ask("GET", path).status == status)
                    #expect(try await scene.post(path, "code=x").status == status)
                }
            }
        }

        @Test("it is passed on to somebody chosen by name, and whoever is not asked any more is told so")
        func passedOn() async throws {
            let anna = "anna: {name: Anna Schmidt, mail: anna@example.org, language: de}, "
            try await scene(people: anna) { scene in
                let link = try scene.link(Answer(.delegate))
                let page = try await scene.daemon.ask("GET", link).text
                #expect(!page.contains("Anna Schmidt"))
                let code = try await scene.code(of: link)
                let done = try await scene.post(link, "code=\(code)&to=anna%20schmidt")
                #expect(done.status == 200 && done.text.contains("Anna Schmidt"))
                #expect(try await scene.state().ask.delegatedTo == "anna")

                let annas = try scene.link(Answer(.seen), person: "anna")
                #expect(try await scene.daemon.ask("GET", annas).status == 200)
                let annasCode = try await scene.code(of: annas)
                #expect(try await scene.post(link, "code=\(code)&to=lead").status == 200)
                let before = try await scene.state()
                let shown = try await scene.daemon.ask("GET", annas)
                let pressed = try await scene.post(annas, "code=\(annasCode)")
                for closed in [shown, pressed] {
                    #expect(closed.status == 410)
                    #expect(closed.text.contains("Sie werden dazu nicht mehr gefragt"))
                    #expect(!closed.text.contains("zerteilt"))
                }
                #expect(try await scene.state() == before)
            }
        }

        @Test("a form larger than a form can be is refused with a page")
        func tooLong() async throws {
            try await scene { scene in
                let link = try scene.link(Answer(.moreInfo))
                let form = "code=\(try await scene.code(of: link))&text=" + String(repeating: "x", count: 64 * 1024)
                let answer = try await scene.post(link, form)
                #expect(answer.status == 413)
                #expect(answer.text.contains("Nothing was changed"))
            }
        }

        @Test("what a person wrote is kept without the secrets in it")
        func masked() async throws {
            try await scene { scene in
                let link = try scene.link(Answer(.decline))
                let secret = "ghp_" + String(repeating: "a1B2", count: 9)
                let answer = try await scene.post(link, "code=\(try await scene.code(of: link))&reason=see+\(secret)")
                #expect(answer.status == 200)
                let letters = try await scene.daemon.ledger.read {
                    try $0.outbox(matching: .init(states: [.waiting, .sent]))
                }
                #expect(letters.allSatisfy { !$0.letter.content.plainText.contains(secret) })
            }
        }
    }
}
