import Daemon
import Testing

/// A mistake in a configuration, and how its report begins.
struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var report: String

    init(_ text: String, _ report: String) {
        self.text = text
        self.report = report
    }

    var testDescription: String { report }
}

@Suite("Mistakes in a configuration")
struct SettingsProblemTests {
    @Test(
        "a mistake is reported once, at its place",
        arguments: [
            // Keys
            Mistake("log:\n  levle: info", "2:3: `levle` is not known in `log`; did you mean `level`?"),
            Mistake("color: red", "1:1: `color` is not known; known here: api, digest,"),
            Mistake(
                "log:\n  level: info\n  format: text\n  level: debug",
                "4:3: `level` stands here a second time, after line 2"),
            Mistake("log: {level: info, \"level\": debug}", "1:20: `level` stands here a second time"),
            Mistake(
                "people:\n  1: {mail: a@example.org}\n  \"1\": {mail: b@example.org}",
                "3:3: `1` stands here a second time"),
            Mistake("? [a, b]\n: 1", "1:3: a key must be a word"),
            Mistake("workspace: a/b", "1:12: `workspace`: `a/b` is not a name"),
            // Types
            Mistake("log: loud", "1:6: `log` must be named values"),
            Mistake("log: {level: [info]}", "1:14: `log.level` must be text"),
            Mistake("log: {level: loud}", "1:14: `log.level` cannot be `loud`; write one of: trace, debug"),
            Mistake("log: {level: inof}", "1:14: `log.level` cannot be `inof`; did you mean `info`?"),
            Mistake("digest: {heartbeat: \"true\"}", "1:21: `digest.heartbeat` must be true or false"),
            Mistake("network: {allow: 10.0.0.0/8}", "1:18: `network.allow` must be a list"),
            Mistake("policy: {holds: two}", "1:17: `policy.holds` must be a whole number from 0 to 1000"),
            Mistake("policy: {holds: -1}", "1:17: `policy.holds` must be a whole number"),
            Mistake("policy: {holds: 1.5}", "1:17: `policy.holds` must be a whole number"),
            Mistake("policy: {starting_factor: 0}", "1:27: `policy.starting_factor` must be a number from"),
            Mistake(
                "people: {ada: {name: 7, mail: a@example.org}}", "1:22: `people.ada.name` must be text and not a number"
            ),
            Mistake("people: {ada: {name: true}}", "1:22: `people.ada.name` must be text and not yes or no"),
            Mistake("people: {ada: {name: \" \"}}", "1:22: `people.ada.name`: ` ` is not anything that can be read"),
            // Sources
            Mistake("sources:\n  chat:\n    secret: \(Paper.secret)", "2:3: `sources.chat.kind` is missing"),
            Mistake("sources: {chat: {kind: generic}}", "1:11: `sources.chat.secret` is missing"),
            Mistake("sources: {chat: {kind: generic, secret: []}}", "1:41: `sources.chat.secret` has no secret"),
            Mistake(
                "sources: {chat: {kind: generic, secret: hunter2}}",
                "1:41: `sources.chat.secret` must be whsec_ and base64"),
            Mistake(
                "sources: {chat: {kind: generic, secret: [\(Paper.secret), whsec_c2hvcnQ=]}}",
                "1:82: `sources.chat.secret[1]` must be whsec_ and base64 of at least 16 bytes"),
            Mistake(
                "sources: {chat: {kind: generic, secret: \(Paper.secret), reply_url: \"ftp://example.org\"}}",
                "1:92: `sources.chat.reply_url`: `ftp://example.org` is not a web address"),
            Mistake(
                "sources: {chat: {kind: zulip, token: x}}",
                "1:24: kind zulip is not supported by this version; use generic, mail, matrix, slack, github or gitlab"),
            Mistake(
                "sources: {chat: {kind: slack, signing_secret: short, bot_token: xoxb-1}}",
                "1:47: `sources.chat.signing_secret` must be the app's Signing Secret"),
            Mistake(
                "sources: {chat: {kind: slack, signing_secret: 0123456789abcdef, bot_token: xoxp-1}}",
                "1:76: `sources.chat.bot_token` must be the Bot User OAuth Token"),
            Mistake(
                "sources: {chat: {kind: slack, bot_token: xoxb-1}}",
                "1:11: `sources.chat.signing_secret` is missing"),
            Mistake(
                "sources: {chat: {kind: genric}}",
                "1:24: `sources.chat.kind` cannot be `genric`; did you mean `generic`?"),
            Mistake("sources:\n  \"a/b\": {kind: generic}", "2:3: `a/b` cannot be the name of a source"),
            Mistake("sources: {chat: }", "1:11: `sources.chat` has no kind"),
            Mistake(
                "sources: {m: {kind: matrix, homeserver: \"http://h\", as_token: a, hs_token: b, user: straw}}",
                "1:85: `sources.m.user`: `straw` is not a user id"),
            Mistake(
                "sources: {m: {kind: matrix, homeserver: \"http://h\", as_token: \"a b\", hs_token: b, user: \"@s:h\"}}",
                "1:63: `sources.m.as_token` must be a token without spaces"),
            Mistake(
                "sources: {m: {kind: matrix, homeserver: \"http://h\", as_token: a, user: \"@s:h\"}}",
                "1:11: `sources.m.hs_token` is missing"),
            // People
            Mistake("people: {ada: {mail: nobody}}", "1:22: `people.ada.mail`: `nobody` is not a mail address"),
            Mistake("people: {ada: {mail: \"a@example.org\\r\\nBcc: b@example.org\"}}", "1:22: `people.ada.mail`:"),
            Mistake(
                "people: {ada: {chat: \"caht:u1\"}}",
                "1:22: `people.ada.chat`: there is no source `caht`; did you mean `chat`?"),
            Mistake("people: {ada: {chat: u1}}", "1:22: `people.ada.chat`: `u1` is not a source and an id"),
            Mistake(
                "people: {ada: {zone: Europe/Atlantis}}",
                "1:22: `people.ada.zone`: `Europe/Atlantis` is not a time zone"),
            Mistake(
                "people: {ada: {language: klingonese}}", "1:26: `people.ada.language`: `klingonese` is not a language"),
            Mistake(
                "products: {a: {teams: {b: {language: klingonese}}}}",
                "1:38: `products.a.teams.b.language`: `klingonese` is not a language"),
            Mistake("people: {ada: {quiet: late}}", "1:23: `people.ada.quiet`:"),
            Mistake(
                "people: {ada: {hours: Mon-Fri}}",
                "1:23: `people.ada.hours`: `Mon-Fri` has no times; write Mon-Fri 09:00-17:00"),
            Mistake(
                "people:\n  ada: {chat: \"chat:u1\"}\n  bob: {chat: \"chat:u1\"}",
                "3:15: `people.bob.chat`: the account chat:u1 belongs to two people, also in line 2"),
            // Products
            Mistake(
                "products: {p: {funder: nobody}}",
                "1:24: `products.p.funder`: there is no person `nobody`; add it to `people`"),
            Mistake(
                "people: {lead: {mail: a@example.org}}\nproducts: {p: {lead: laed}}",
                "2:22: `products.p.lead`: there is no person `laed`; did you mean `lead`?"),
            Mistake(
                "people: {lead: {name: Lead}}\nproducts: {p: {lead: lead}}",
                "2:22: `products.p.lead`: lead cannot be reached; give people.lead a chat"),
            Mistake(
                "products: {p: {phase: done}}", "1:23: `products.p.phase` cannot be `done`; write one of: starting"),
            Mistake("products: {p: {zone: Mars}}", "1:22: `products.p.zone`: `Mars` is not a time zone"),
            Mistake("products: {p: {working_hours: always}}", "1:31: `products.p.working_hours`:"),
            Mistake(
                "products: {p: {holidays: [days.ics]}}",
                "1:27: `products.p.holidays[0]`: days.ics cannot be read: there is no such file"),
            Mistake(
                "products: {p: {day_rate: {unit: x, low: 9, high: 1}}}",
                "1:26: `products.p.day_rate`: low is above high"),
            Mistake("products: {p: {day_rate: {unit: x, low: 9}}}", "1:16: `products.p.day_rate.high` is missing"),
            Mistake(
                "products: {p: {teams: {t: {size: 0}}}}",
                "1:34: `products.p.teams.t.size` must be a whole number from 1"),
            Mistake(
                "products: {p: {teams: {t: {channels: [\"chta:general\"]}}}}",
                "1:39: `products.p.teams.t.channels[0]`: there is no source `chta`; did you mean `chat`?"),
            Mistake(
                "products:\n  p: {teams: {t: {channels: [\"chat:a\"]}}}\n  q: {teams: {t: {channels: [\"chat:a\"]}}}",
                "3:30: `products.q.teams.t.channels[0]`: chat:a is listed twice, also in line 2"),
            // Numbers of the ladder
            Mistake("policy: {preview: 4 hours}", "1:19: `policy.preview`: `4 hours` is not a length of time"),
            Mistake("policy: {preview: 4}", "1:19: `policy.preview` must be text and not a number"),
            Mistake(
                "policy: {lead_acknowledges: {stopped: soon}}",
                "1:39: `policy.lead_acknowledges.stopped`: `soon` is not a length"),
            Mistake("policy: {owner_wanted: 4wh}", "1:24: `policy.owner_wanted` must be named values"),
            Mistake(
                "policy: {preview: 2wd}",
                "1:19: `policy.preview` (2wd) is not shorter than `policy.funder_if_unresolved` (2wd)"),
            Mistake(
                "policy: {funder_if_unresolved: 10m, lead_if_unresolved: {stopped: 1m}}",
                "1:32: `policy.preview` (4wh) is not shorter than"),
            Mistake(
                "policy: {funder_acknowledges: 6wd}",
                "1:31: `policy.funder_acknowledges` (6wd) is longer than `policy.deputy_after` (5wd)"),
            Mistake(
                "policy: {lead_if_unresolved: {slowing: 9wd}}",
                "1:40: `policy.lead_if_unresolved.slowing` (9wd) is longer than `policy.digest_if_slowing` (5wd)"),
            Mistake("policy: {interrupts_per_week: 0}", "1:31: `policy.interrupts_per_day` (1) is more than"),
            // Digest, mail, machine
            Mistake("digest: {day: someday}", "1:15: `digest.day` cannot be `someday`"),
            Mistake("digest: {time: 24:00}", "1:16: `digest.time`: `24:00` is not a time of day"),
            Mistake("mail: {url: \"http://example.org\"}", "1:13: `mail.url` is not an address for mail"),
            Mistake("mail: {url: \"smtp://me:word@example.org\"}", "1:13: `mail.url` holds a user name"),
            Mistake("mail: {username: me}", "1:18: `mail.username` and `mail.password` belong together"),
            Mistake("mail: {from: nobody}", "1:14: `mail.from`: `nobody` is not a sender"),
            Mistake("mail: {tls: maybe}", "1:13: `mail.tls` cannot be `maybe`"),
            Mistake("server: {listen: \"8080\"}", "1:18: `server.listen`: `8080` is not an address to listen at"),
            Mistake("server: {listen: \"localhost:70000\"}", "1:18: `server.listen`:"),
            Mistake(
                "server: {public_url: example.org}", "1:22: `server.public_url`: `example.org` is not a web address"),
            Mistake("server: {max_body: 1GB}", "1:20: `server.max_body`: `1GB` is not a size"),
            Mistake("server: {max_body: 100MiB}", "1:20: `server.max_body`: `100MiB` is not a size from 1024 to"),
            Mistake("server: {link_key: short}", "1:20: `server.link_key` must be a key of at least 16 characters"),
            Mistake(
                "ledger: \"postgres://me:word@host/straw?nonsense=1\"",
                "1:9: `ledger` is no address of a PostgreSQL database; write postgres://USER@HOST/DATABASE"),
            Mistake("ledger: \"postgres://me:word@host\"", "1:9: `ledger` is no address of a PostgreSQL database"),
            Mistake("ledger: var/straw.db", "1:9: `ledger` must be sqlite:PATH or postgres://USER@HOST/DATABASE"),
            Mistake(
                "network: {allow: [10.0.0.1/8]}", "1:19: `network.allow[0]`: `10.0.0.1/8` is not a range of addresses"),
            Mistake("network: {ca: ca.pem}", "1:15: `network.ca`: ca.pem cannot be read: there is no such file"),
            Mistake("network: {ca: straw.yaml}", "1:15: `network.ca`: the file holds no certificate"),
            Mistake(
                "reader: {corrections: aply}", "1:23: `reader.corrections` cannot be `aply`; did you mean `apply`?"),
            Mistake("reader: {correction: hold}", "1:10: `correction` is not known in `reader`; did you mean"),
            Mistake("retention: {text: 2wd}", "1:19: `retention.text`: `2wd` is not a length of time; write 90d"),
            Mistake(
                "api: {tokens: [{name: a, scope: read, sha256: abc}]}",
                "1:47: `api.tokens[0].sha256` must be the SHA-256"),
            Mistake("api: {tokens: [{name: a, scope: read}]}", "1:16: `api.tokens[0].sha256` is missing"),
        ])
    func reported(_ mistake: Mistake) {
        let problems = Paper.problems(mistake.text)
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("straw.yaml:" + mistake.report) == true, "\(problems)")
    }

    @Test("what is needed is missing at the top, all three at once")
    func needed() {
        let problems = PaperFolder(["straw.yaml": "log: {level: info}\n"]).problems()
        #expect(
            problems.map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:1:1: `people` is missing", "straw.yaml:1:1: `products` is missing",
                "straw.yaml:1:1: `sources` is missing",
            ])
    }

    @Test("a configuration with ten mistakes reports ten places, in order")
    func ten() {
        let text = """
            workspace: "two words"
            sources:
              chat:
                kind: generic
                secret: nonsense
                liste: all
            people:
              lead: {mail: nobody}
              lead: {mail: lead@example.org, zone: Moon/Base}
            products:
              intake:
                holidays: [missing.ics]
                funder: nobody
                teams: {forms: {size: many, channels: ["other:general"]}}
            policy: {preview: soon}
            """
        let places = PaperFolder(["straw.yaml": text]).problems().map { $0.split(separator: " ")[0] }
        #expect(
            places == [
                "straw.yaml:1:12:", "straw.yaml:5:13:", "straw.yaml:6:5:", "straw.yaml:8:16:", "straw.yaml:9:3:",
                "straw.yaml:12:16:", "straw.yaml:13:13:", "straw.yaml:14:27:", "straw.yaml:14:44:", "straw.yaml:15:19:",
            ])
    }

    @Test("names are unique over all files, and each file is told")
    func severalFiles() {
        let one = Paper.complete("workspace: north")
        let two = Paper.complete(
            "\nworkspace: north\napi: {tokens: [{name: a, scope: read, sha256: \"\(String(repeating: "a", count: 64))\", workspace: nroth}]}"
        )
        let problems = PaperFolder(["one.yaml": one, "two.yaml": two]).problems(["one.yaml", "two.yaml"])
        #expect(
            problems.map { $0.prefix { $0 != ";" } } == [
                "two.yaml:2:12: this is also the workspace of one.yaml",
                "two.yaml:3:126: `api.tokens`: there is no workspace `nroth`",
                "two.yaml:4:11: the source `chat` is also in one.yaml",
            ])
    }

    @Test("two tokens of one name are refused")
    func tokenNames() {
        let token = "{name: a, scope: read, sha256: \"\(String(repeating: "a", count: 64))\"}"
        let problems = Paper.problems("api:\n  tokens:\n    - \(token)\n    - \(token)")
        #expect(problems == ["straw.yaml:4:7: two tokens have this name; give each its own name"])
    }

    @Test("a file that is not there is a problem of that file")
    func missingFile() {
        #expect(
            PaperFolder().problems(["gone.yaml"]).first?.hasPrefix(
                "gone.yaml:1:1: the configuration cannot be read: there is no such file;") == true)
    }

    @Test("working time and time of the clock are compared over a working week")
    func mixedUnits() {
        // 168 hours of the clock are 40 of work: 20h are less than 5 of them, 3d are 17, and 2wd are 16.
        #expect(Paper.problems("policy: {preview: 20h}") == [])
        #expect(
            Paper.problems("policy: {preview: 3d}").map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:1:19: `policy.preview` (3d) is not shorter than `policy.funder_if_unresolved` (2wd)"
            ])
        #expect(Paper.problems("policy: {preview: 15wh}") == [])
        #expect(Paper.problems("policy: {preview: 16wh}").count == 1)
    }
}
