import Daemon
import Impediments
import Testing

@Suite("Variables, files and secrets in a configuration")
struct SettingsInterpolationTests {
    private func name(_ written: String, _ folder: PaperFolder = PaperFolder()) throws -> String? {
        var folder = folder
        folder.files["straw.yaml"] = Array(Paper.complete("people: {ada: {name: \"\(written)\"}}").utf8)
        return try folder.load("straw.yaml").workspaces.first?.directory.people["ada"]?.name
    }

    @Test("each form is replaced, anywhere in a string and more than once")
    func forms() throws {
        let folder = PaperFolder(
            ["name.txt": "Grace\n\n"], variables: ["FIRST": "Ada", "EMPTY": ""], secrets: ["a/b.key": "c2VjcmV0"])
        #expect(try name("${env:FIRST}", folder) == "Ada")
        #expect(try name("<${env:FIRST}> <${env:FIRST}>", folder) == "<Ada> <Ada>")
        #expect(try name("${env:FIRST:-x}", folder) == "Ada")
        #expect(try name("${env:GONE:-the default: x}", folder) == "the default: x")
        #expect(try name("${env:EMPTY:-x}", folder) == "x")
        #expect(try name("a${env:EMPTY}b", folder) == "ab")
        // One newline is trimmed, as a shell's `echo` writes one.
        #expect(try name("${file:name.txt}", folder) == "Grace\n")
        #expect(try name("${secret:a/b.key}", folder) == "c2VjcmV0")
        #expect(try name("$5 and $x and {y}", folder) == "$5 and $x and {y}")
    }

    @Test("what was put in is not read again")
    func once() throws {
        #expect(try name("${env:A}", PaperFolder(variables: ["A": "${env:B}", "B": "b"])) == "${env:B}")
    }

    @Test(
        "what cannot be replaced has a place",
        arguments: [
            ("${env:GONE}", "the variable GONE is not set; set it, or write ${env:GONE:-default}"),
            ("${env:1X}", "this `${env:…}` names no variable"), ("${vault:x}", "this `${…}` is not known"),
            ("${}", "this `${…}` is not known"), ("${env:}", "this `${…}` is not known"),
            ("a ${env:X", "`${` has no closing `}`"), ("${file:gone}", "gone cannot be read: there is no such file"),
            ("${secret:kept/key}", "the secret kept/key cannot be had: permission is denied"),
        ])
    func faults(written: String, what: String) {
        let problems = Paper.problems("people:\n  ada: {name: \"\(written)\"}")
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("straw.yaml:2:15: `people.ada.name`: \(what)") == true, "\(problems)")
    }

    @Test("numbers, sizes, addresses and words of a list may come from variables")
    func everywhere() throws {
        let text = """
            server: {listen: "${env:HOST}:9000", max_body: "${env:SIZE}"}
            policy: {holds: "${env:HOLDS}", preview: "${env:PREVIEW}"}
            digest: {heartbeat: "${env:BEAT}", day: "${env:DAY}"}
            """
        let settings = try PaperFolder(
            ["straw.yaml": Paper.complete(text)],
            variables: [
                "HOST": "::1", "SIZE": "2MiB", "HOLDS": "5", "PREVIEW": "1wh", "BEAT": "false", "DAY": "friday",
            ]
            .merging(["HOST": "[::1]"]) { $1 }
        ).load("straw.yaml")
        #expect(settings.server.host == "::1")
        #expect(settings.server.port == 9000)
        #expect(settings.server.maxBody == 2 << 20)
        let directory = try #require(settings.workspaces.first?.directory)
        #expect(directory.policy.holds == 5)
        #expect(directory.policy.preview == .workingHours(1))
        #expect(directory.digest.weekday == 5)
        #expect(!directory.digest.heartbeat)
    }

    @Test("a problem shows what stands in the file, never what was put in its place")
    func problemsKeepSecrets() {
        let variables = ["HUSH": "hush-hush"]
        for text in [
            "server: {public_url: \"${env:HUSH}\"}", "server: {link_key: \"${env:HUSH}\"}", "ledger: \"${env:HUSH}\"",
            "mail: {url: \"${env:HUSH}\"}", "mail: {from: \"${env:HUSH}\"}", "log: {level: \"${env:HUSH}\"}",
            "policy: {holds: \"${env:HUSH}\"}", "digest: {time: \"${env:HUSH}\"}",
            "people: {ada: {quiet: \"${env:HUSH}\"}}",
            "people: {ada: {hours: \"${env:HUSH}\"}}", "people: {ada: {chat: \"${env:HUSH}\"}}",
            "people: {ada: {chat: \"${env:HUSH}:u1\"}}", "products: {p: {lead: \"${env:HUSH}\"}}",
            "products: {p: {holidays: [\"${env:HUSH}\"]}}", "sources: {chat: {kind: \"${env:HUSH}\"}}",
            "sources: {chat: {kind: generic, secret: \"${env:HUSH}\"}}",
            "products: {p: {teams: {t: {channels: [\"${env:HUSH}:x\"]}}}}",
        ] {
            let problems = Paper.problems(text, variables: variables)
            #expect(problems.count == 1, "\(text): \(problems)")
            #expect(!problems.contains { $0.contains("hush-hush") }, "\(problems)")
        }
    }
}
