import Daemon
import Testing

@Suite("Files that are no configuration")
struct SettingsYAMLTests {
    private func problems(_ bytes: [UInt8]) -> [String] {
        var folder = PaperFolder()
        folder.files["straw.yaml"] = bytes
        return folder.problems()
    }

    @Test(
        "a text that is not YAML is reported where it stops being so",
        arguments: [
            ("people: {\n", "1:10"), ("a: [b,\nc: d\n", "1:4"), ("a: 'b\n", "1:4"), ("a: b: c\n", "1:5"),
            ("a:\n\t- b\n", "2:1"),
            ("a: *b\n", "1:4"),
            ("a: 1\n---\nb: 2\n", "2:1"), ("a: \"\\ud800\"\n", "1:7"),
        ])
    func syntax(text: String, place: String) {
        let problems = problems(Array(text.utf8))
        #expect(problems.count == 1)
        #expect(problems.first?.contains("this is not YAML") == true, "\(problems)")
        #expect(problems.first?.hasPrefix("straw.yaml:\(place): ") == true, "\(problems)")
    }

    @Test("an empty file says how to begin", arguments: ["", "\n", "# nothing\n", "---\n", "null\n", "~"])
    func empty(text: String) {
        let problems = problems(Array(text.utf8))
        #expect(problems.count == 1)
        #expect(
            problems.first?.contains("the configuration is empty; begin with sources, people and products") == true,
            "\(problems)")
    }

    @Test("broken UTF-8 has a place")
    func brokenText() {
        #expect(
            problems(Array("a: 1\nb: é".utf8) + [0xFF]) == [
                "straw.yaml:2:5: the bytes here are not UTF-8; save the file as UTF-8 text"
            ])
        #expect(problems([0x61, 0xC0, 0xAF]).first?.hasPrefix("straw.yaml:1:2: the bytes here are not UTF-8") == true)
    }

    @Test("a NUL and other control characters have a place")
    func controls() {
        #expect(
            problems(Array("a: 1\nbc\u{0}".utf8)) == ["straw.yaml:2:3: the character U+0 cannot stand here; remove it"])
        #expect(problems(Array("a\u{9B}".utf8)).first?.hasPrefix("straw.yaml:1:2: the character U+9B") == true)
    }

    @Test("a byte order mark is no part of the first key")
    func byteOrderMark() {
        #expect(problems([0xEF, 0xBB, 0xBF] + Array(Paper.complete("log: {level: debug}").utf8)) == [])
    }

    @Test("a file of more than 1 MiB is not read")
    func tooLarge() {
        let comment = [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) - Paper.complete("").utf8.count)
        #expect(problems(Array(Paper.complete("").utf8) + comment) == [])
        #expect(
            problems(Array(Paper.complete("").utf8) + comment + [35]).first?.contains("it has more than 1048576 bytes")
                == true)
    }

    @Test("a few lines that stand for billions of values are refused")
    func laughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<30 {
            text +=
                "a\(level): &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        #expect(problems(Array(text.utf8)).first?.hasPrefix("straw.yaml:1:5: anchors and aliases") == true)
    }

    @Test("a tag is refused, since nothing would come of it")
    func tags() {
        let text = Paper.complete("ledger: !secret ledger")
        #expect(
            problems(Array(text.utf8)).map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:1:9: tags (`!secret`) are not read"
            ])
    }

    @Test("ten thousand levels are refused", arguments: ["[", "{a: ", "- "])
    func deep(level: String) {
        let problems = problems(Array(String(repeating: level, count: 10_000).utf8))
        #expect(problems.count == 1, "\(problems)")
    }

    @Test("a list at the top is no configuration")
    func list() {
        #expect(
            problems(Array("- a\n".utf8)).first?.hasPrefix("straw.yaml:1:1: the configuration must be named values")
                == true)
    }

    @Test("keys that stand twice in several places, or three times, are each told")
    func repeated() {
        let text = Paper.complete("log:\n  level: info\n  level: info\n  level: info\nlog: {}\nwords: 1")
        #expect(
            PaperFolder(["straw.yaml": text]).problems().map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:3:3: `level` stands here a second time, after line 2",
                "straw.yaml:4:3: `level` stands here a second time, after line 2",
                "straw.yaml:5:1: `log` stands here a second time, after line 1",
                "straw.yaml:6:1: `words` is not known",
            ])
    }
}
