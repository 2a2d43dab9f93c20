import Foundation
import Impediments
import Testing

@testable import Daemon

/// `docs/ladder.md` names every rule by its stored reason and every number by its key.
@Suite("The page of the ladder")
struct LadderPageTests {
    private static func page(_ name: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/\(name)"), encoding: .utf8)
    }

    /// The rows of the table whose heading begins with these words, cell by cell.
    private static func table(_ heading: String, in page: String) -> [[String]] {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("| " + heading) }) else { return [] }
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    /// Every key of `policy`, as a configuration with a wrong one lists them.
    private static var keys: [String] {
        let keys = Mirror(reflecting: Policy.default).children.compactMap(\.label).map { name in
            name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
        }
        return keys
    }

    @Test("Every stored reason stands in its table, with a test that is there", arguments: Rule.Name.allCases)
    func rules(name: Rule.Name) throws {
        let rows = Self.table("stored reason", in: try Self.page("ladder.md"))
        let row = try #require(
            rows.first { $0.first == "`\(name.rawValue)`" }, "\(name.rawValue) is not in docs/ladder.md")
        try #require(row.count == 4, "\(row)")
        let test = try #require(row[3].firstMatch(of: /`([A-Za-z]+)\.([A-Za-z]+)`/), "\(row[3]) names no test")
        let tests = try Self.sources().filter { $0.contains("struct \(test.1) {") }
        #expect(tests.contains { $0.contains("func \(test.2)(") }, "there is no test \(row[3])")
    }

    private static func sources() throws -> [String] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try ["ImpedimentsTests", "DaemonTests", "CorrespondenceTests"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: tests.appending(path: folder), includingPropertiesForKeys: nil
            ).filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
        }
    }

    @Test("Every number has a key that the configuration knows, and stands on both pages", arguments: keys)
    func numbers(key: String) throws {
        let text = Paper.complete("policy: {\(key): {nonsense: 1}}")
        let problems = PaperFolder(["straw.yaml": text]).problems()
        #expect(!problems.contains { $0.contains("`\(key)` is not known") }, "policy.\(key) cannot be configured")
        #expect(try Self.page("ladder.md").contains("`\(key)"), "\(key) is not in docs/ladder.md")
        let rows = Self.table("key | default | rule", in: try Self.page("configuration.md"))
        #expect(rows.contains { $0[0].contains("`\(key)") }, "\(key) is not in docs/configuration.md")
    }

    @Test("The page names no reason and no key that is not there")
    func nothingElse() throws {
        let rows = Self.table("stored reason", in: try Self.page("ladder.md"))
        let names = Set(Rule.Name.allCases.map { "`\($0.rawValue)`" })
        #expect(rows.map { $0[0] }.filter { !names.contains($0) } == [])
        let keys = Set(Self.keys)
        let named = rows.flatMap { $0[2].matches(of: /`([a-z_]+)(?:\.[a-z]+)?`/).map { String($0.1) } }
        #expect(
            named.filter {
                !keys.contains($0) && !["quiet", "holidays", "absent", "digest", "deputy", "phase"].contains($0)
            } == [])
    }
}
