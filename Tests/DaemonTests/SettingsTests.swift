import Curl
import Impediments
import Testing

@testable import Daemon

@Suite("A configuration that is right")
struct SettingsTests {
    @Test("what is left out is as the documentation says")
    func defaults() throws {
        let settings = try PaperFolder(["straw.yaml": Paper.complete("")]).load("straw.yaml")
        #expect(settings.server == ServerSettings())
        #expect(settings.server.host == "127.0.0.1" && settings.server.port == 8080)
        #expect(settings.server.publicURL == "http://127.0.0.1:8080")
        #expect(settings.server.maxBody == 1_048_576)
        #expect(settings.server.linkKey == nil)
        #expect(settings.ledger == .sqlite(path: "var/straw.db"))
        #expect(settings.network.allow.map(\.prefix) == [8, 128])
        #expect(settings.log == LogSettings())
        #expect(settings.tokens.isEmpty)
        let workspace = try #require(settings.workspaces.first)
        #expect(workspace.name == "default")
        #expect(workspace.file == "straw.yaml")
        #expect(workspace.sources.map(\.name) == ["chat"])
        #expect(workspace.sources.first?.listen == .all)
        #expect(workspace.sources.first?.maxBody == 1_048_576)
        #expect(workspace.sources.first?.kind == .generic(secrets: [Secret(Paper.secret)], replyURL: nil))
        #expect(workspace.directory.policy == .default)
        #expect(workspace.directory.digest == DigestPlan(weekday: 1, hour: 8, minute: 0, heartbeat: true))
        #expect(workspace.mail.route == nil)
        #expect(workspace.mail.from == .init(name: "Straw", address: "straw@localhost"))
        #expect(workspace.mail.tls == .auto)
        #expect(workspace.reader.corrections == .apply)
        #expect(workspace.retention == RetentionSettings(text: .seconds(90 * 86400), figures: .seconds(730 * 86400)))
    }

    @Test("every documented key is known")
    func documented() throws {
        let text = """
            workspace: default
            server: {listen: 127.0.0.1:8080, public_url: http://127.0.0.1:8080, max_body: 1MiB, link_key: null}
            ledger: sqlite:var/straw.db
            sources:
              chat:
                kind: generic
                secret: whsec_${secret:var/chat.key}
                reply_url: null
                listen: all
            people:
              funder: {name: The funder, role: funder, mail: funder@example.org, chat: "chat:U07", zone: Europe/London, language: en, quiet: null, hours: null}
              lead: {name: The lead, role: lead, chat: "chat:U02"}
            products:
              intake:
                title: Intake
                phase: building
                zone: Europe/London
                working_hours: Mon-Fri 09:00-17:00
                holidays: []
                lead: lead
                product_owner: null
                idea_owner: null
                funder: funder
                deputy: null
                value_per_week: null
                day_rate: null
                promises: []
                teams:
                  forms: {size: 7, channels: ["chat:C0123", "chat:general"]}
            policy: {}
            digest: {day: monday, time: "08:00", heartbeat: true}
            mail: {url: null, from: "Straw <straw@localhost>", username: null, password: null, tls: auto}
            network: {allow: [127.0.0.0/8, "::1/128"], ca: null}
            retention: {text: 90d, figures: 730d}
            api: {tokens: []}
            log: {level: info, format: text}
            """
        let secrets = ["var/chat.key": "MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u"]
        let settings = try PaperFolder(["straw.yaml": text], secrets: secrets).load("straw.yaml")
        let workspace = try #require(settings.workspaces.first)
        // What is documented as a default is one.
        let plain = try PaperFolder(["straw.yaml": Paper.complete("")]).load("straw.yaml")
        #expect(settings.server == plain.server && settings.ledger == plain.ledger)
        #expect(settings.network == plain.network && settings.log == plain.log)
        #expect(workspace.sources == plain.workspaces.first?.sources)
        #expect(workspace.mail == plain.workspaces.first?.mail)
        #expect(workspace.retention == plain.workspaces.first?.retention)
        #expect(workspace.directory.digest == plain.workspaces.first?.directory.digest)
    }

    @Test("null and an empty value mean the default")
    func nulls() throws {
        let text = "policy:\nlog: ~\nmail: {url: null, username: null}\nserver: {link_key: null, listen: }\n"
        let settings = try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml")
        #expect(settings.server == ServerSettings())
        #expect(settings.workspaces.first?.mail == MailSettings())
    }

    @Test("people, products and teams are read whole")
    func directory() throws {
        let text = """
            people:
              lead: {chat: "chat:u1"}
              deputy: {mail: d@example.org}
              funder: {name: The funder, role: funder, mail: f@example.org, chat: "chat:a:b", zone: Europe/London, language: de, quiet: 19:00-08:00, hours: Mon-Thu 10:00-16:00}
            products:
              intake:
                title: Intake
                phase: live
                zone: Europe/Berlin
                working_hours: Mon-Fri 08:00-16:00
                lead: lead
                product_owner: lead
                idea_owner: lead
                funder: funder
                deputy: deputy
                value_per_week: {unit: "£", low: 20000, high: 60000.5}
                promises: [one, two]
                teams:
                  forms: {size: 7, channels: ["chat:general", "chat:!room:example.org"]}
                  empty:
            """
        let directory = try #require(
            try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.directory)
        let funder = try #require(directory.people["funder"])
        #expect(
            funder
                == Person(
                    id: "funder", name: "The funder", role: "funder", mail: "f@example.org",
                    chat: .init(source: "chat", user: "a:b"), zone: "Europe/London", language: "de",
                    quiet: try QuietHours("19:00-08:00"), hours: try WeeklyHours("Mon-Thu 10:00-16:00")))
        #expect(directory.people["lead"]?.name == "lead")
        let product = try #require(directory.products["intake"])
        #expect(
            product
                == Product(
                    id: "intake", title: "Intake", phase: .live, zone: "Europe/Berlin",
                    hours: try WeeklyHours("Mon-Fri 08:00-16:00"), lead: "lead", productOwner: "lead",
                    ideaOwner: "lead",
                    funder: "funder", deputy: "deputy", valuePerWeek: MoneyRange(unit: "£", low: 20000, high: 60000.5),
                    promises: ["one", "two"],
                    teams: [
                        Team(id: "empty"),
                        Team(
                            id: "forms", size: 7,
                            channels: [
                                .init(source: "chat", id: "general"), .init(source: "chat", id: "!room:example.org"),
                            ]),
                    ]))
    }

    @Test("every number of the ladder has the key of its name, and is read into its own place")
    func policy() throws {
        let names = Mirror(reflecting: Policy.default).children.compactMap(\.label)
        #expect(!names.isEmpty)
        for (name, value) in Mirror(reflecting: Policy.default).children {
            let name = try #require(name)
            let key = String(name.flatMap { $0.isUppercase ? "_" + $0.lowercased() : String($0) })
            let line: String
            // Long enough to be new, in an order that contradicts nothing.
            switch value {
            case is Policy.BySeverity: line = "\(key): {stopped: 1.5wh, slowing: 2.5wh}"
            case is Span: line = "\(key): \(name == "preview" || name == "funderAcknowledges" ? "1.5wh" : "20wd")"
            case is Int: line = "\(key): \(name == "interruptsPerWeek" ? 7 : 2 + (name == "holds" ? 1 : 0))"
            default: line = "\(key): 0.25"
            }
            let policy = try #require(
                try PaperFolder(["straw.yaml": Paper.complete("policy: {\(line)}")]).load("straw.yaml").workspaces
                    .first?
                    .directory.policy)
            let changed = zip(Mirror(reflecting: policy).children, Mirror(reflecting: Policy.default).children)
                .filter { String(describing: $0.value) != String(describing: $1.value) }.compactMap(\.0.label)
            #expect(changed == [name], "\(line)")
        }
    }

    @Test("mail leaves by each of its ways")
    func mail() throws {
        let routes: [(String, MailSettings.Route)] = [
            ("smtp://mail.example.org:2525", .smtp(host: "mail.example.org", port: 2525, implicitTLS: false)),
            ("smtp://mail.example.org", .smtp(host: "mail.example.org", port: 587, implicitTLS: false)),
            ("smtps://mail.example.org/", .smtp(host: "mail.example.org", port: 465, implicitTLS: true)),
            ("smtp://[::1]:25", .smtp(host: "::1", port: 25, implicitTLS: false)),
            ("file:var/mail", .folder(path: "var/mail")), ("stdout:", .standardOutput),
        ]
        for (url, route) in routes {
            let text = "mail: {url: \"\(url)\", from: bot@example.org, username: me, password: word, tls: required}"
            let mail = try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.mail
            #expect(
                mail
                    == MailSettings(
                        route: route, from: .init(name: nil, address: "bot@example.org"), username: Secret("me"),
                        password: Secret("word"), tls: .required))
        }
    }

    @Test("a matrix source may take larger deliveries, and keeps its inviters")
    func matrix() throws {
        let text = """
            server: {max_body: 2MiB}
            sources:
              m: {kind: matrix, homeserver: "https://h.example.org/", as_token: a, hs_token: b, user: "@straw:example.org", inviters: ["@*:example.org"], listen: addressed}
              small: {kind: generic, max_body: 64KiB, secret: [\(Paper.secret), whsec_MDEyMzQ1Njc4OWFiY2RlZg==]}
            """
        let sources = try #require(
            try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.sources)
        #expect(sources.map(\.maxBody) == [8 << 20, 64 << 10])
        #expect(sources.map(\.listen) == [.addressed, .all])
        #expect(
            sources.first?.kind
                == .matrix(
                    MatrixSettings(
                        homeserver: "https://h.example.org", asToken: Secret("a"), hsToken: Secret("b"),
                        user: "@straw:example.org", inviters: ["@*:example.org"])))
        #expect(
            sources.last?.kind
                == .generic(secrets: [Secret(Paper.secret), Secret("whsec_MDEyMzQ1Njc4OWFiY2RlZg==")], replyURL: nil))
    }

    @Test("a slack source has one signing secret or several, and Slack's own address unless another is named")
    func slack() throws {
        let text = """
            sources:
              a: {kind: slack, signing_secret: 0123456789abcdef, bot_token: xoxb-1}
              b: {kind: slack, signing_secret: [fedcba9876543210, 0123456789abcdef], bot_token: xoxb-2, team: T1, api_url: "http://127.0.0.1:1/api/"}
            """
        let sources = try #require(
            try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.sources)
        let old = Secret("0123456789abcdef")
        #expect(
            sources.map(\.kind) == [
                .slack(
                    SlackSettings(
                        signingSecrets: [old], botToken: Secret("xoxb-1"), apiURL: "https://slack.com/api", team: nil)),
                .slack(
                    SlackSettings(
                        signingSecrets: [Secret("fedcba9876543210"), old], botToken: Secret("xoxb-2"),
                        apiURL: "http://127.0.0.1:1/api", team: "T1")),
            ])
    }

    @Test("the machine is that of the first file; each file keeps its own mail and people")
    func twoFiles() throws {
        let digest = String(repeating: "AB", count: 32)
        let one = Paper.complete(
            "workspace: one\nserver: {listen: \"[::]:9000\", max_body: 3MiB}\nledger: sqlite:one.db\napi: {tokens: [{name: t, scope: admin, sha256: \"\(digest)\", workspace: two}]}"
        )
        let two =
            "workspace: two\nserver: {listen: \"localhost:1\", max_body: 5MiB}\nledger: sqlite:two.db\nlog: {level: trace}\nmail: {url: \"stdout:\"}\nsources: {other: {kind: generic, secret: \(Paper.secret)}}\npeople: {ada: {}}\nproducts: {}\n"
        let settings = try PaperFolder(["one.yaml": one, "two.yaml": two]).load("one.yaml", "two.yaml")
        #expect(settings.server.host == "::" && settings.server.port == 9000)
        #expect(settings.server.publicURL == "http://[::1]:9000")
        #expect(settings.ledger == .sqlite(path: "one.db"))
        #expect(settings.log.level == .info)
        #expect(settings.workspaces.flatMap(\.sources).map(\.maxBody) == [3 << 20, 3 << 20])
        #expect(settings.workspaces.map(\.name) == ["one", "two"])
        #expect(settings.workspaces.map(\.mail.route) == [nil, .standardOutput])
        #expect(settings.workspaces.map(\.directory.people.count) == [0, 1])
        #expect(settings.tokens == [APIToken(name: "t", scope: .admin, sha256: digest.lowercased(), workspace: "two")])
    }

    @Test("a network has ranges and further authorities")
    func network() throws {
        let pem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"
        let text = Paper.complete("network: {allow: [10.0.0.0/8, \"fd00::/8\", 192.168.1.1], ca: ca.pem}")
        let network = try PaperFolder(["straw.yaml": text, "ca.pem": pem]).load("straw.yaml").network
        #expect(network.allow.map(\.prefix) == [8, 8, 32])
        #expect(network.authorities == Array(pem.utf8))
    }

    @Test("holidays of several files are the days of all of them")
    func holidays() throws {
        func file(_ day: String) -> String {
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:\(day)\r\nDTSTART;VALUE=DATE:\(day)\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
        let text = Paper.complete("products: {p: {holidays: [a.ics, b.ics]}}")
        let folder = PaperFolder(["straw.yaml": text, "a.ics": file("20260306"), "b.ics": file("20261225")])
        let holidays = try #require(try folder.load("straw.yaml").workspaces.first?.directory.products["p"]?.holidays)
        #expect(holidays.contains(CalendarDay(year: 2026, month: 3, day: 6)))
        #expect(holidays.contains(CalendarDay(year: 2026, month: 12, day: 25)))
        #expect(!holidays.contains(CalendarDay(year: 2026, month: 3, day: 7)))
    }
}
