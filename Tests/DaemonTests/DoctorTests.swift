import Foundation
import Impediments
import Ledger
import TestKit
import Testing

@testable import Daemon

@Suite("The doctor", .timeLimit(.minutes(1)))
struct DoctorTests {
    private let scratch: Scratch
    private let now = Instant(milliseconds: 1_772_442_600_000)

    init() throws {
        scratch = try Scratch()
    }

    /// Gone with the test.
    private final class Scratch: Sendable {
        let url = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")

        init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

        deinit {
            do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path)") }
        }
    }

    private var folder: URL { scratch.url }

    private var ledger: String { folder.appending(path: "straw.db").path }

    /// What is found, with a ledger that `fill` has filled.
    private func findings(
        _ more: String = "", fill: ((any Ledger) async throws -> Void)? = nil
    ) async throws -> [Finding] {
        if let fill {
            let ledger = try await SQLiteLedger.open(path: ledger)
            try await fill(ledger)
            try await ledger.close()
        }
        let text = "workspace: home\nledger: \"sqlite:\(ledger)\"\n\(more)"
        let settings = try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml")
        let (found, told) = AsyncStream.makeStream(of: Finding.self)
        let now = now
        try await Doctor(settings, now: { now }, watch: { _ in }).examine { told.yield($0) }
        told.finish()
        return await found.reduce(into: []) { $0.append($1) }
    }

    private func bad(_ findings: [Finding]) -> [Finding] {
        findings.filter { $0.verdict == .wrong || $0.verdict == .away }
    }

    @Test("nothing is wrong with a ledger in use, and everything is looked at")
    func healthy() async throws {
        let found = try await findings { try await $0.fillWithSamples() }
        #expect(bad(found) == [])
        let checks = Set(found.map(\.check))
        let expected: Set = [
            "configuration", "ledger", "write", "pages", "contents", "schema", "chain", "clock", "backlog", "disk",
            "source", "mail", "outbox", "quarantine", "workspace",
        ]
        #expect(checks == expected)
        #expect(found.first { $0.check == "chain" }?.what.contains("6 events") == true)
        #expect(found.first { $0.check == "workspace" }?.subject == "other")
    }

    @Test("a secret that is not there is told beside a ledger in use only")
    func missingSecret() async throws {
        func told() async throws -> [Finding] {
            let text = Paper.complete("workspace: home\nledger: \"sqlite:\(ledger)\"")
            var settings = try PaperFolder(["straw.yaml": text]).load("straw.yaml")
            settings.missingSecrets = ["var/chat.key"]
            let now = now
            let (found, tell) = AsyncStream.makeStream(of: Finding.self)
            try await Doctor(settings, now: { now }, watch: { _ in }).examine { tell.yield($0) }
            tell.finish()
            return await found.reduce(into: []) { $0.append($1) }.filter { $0.check == "secret" }
        }
        #expect(try await told() == [])
        _ = try await findings { _ in }
        #expect(try await told() == [])
        _ = try await findings { try await $0.fillWithSamples() }
        let found = try await told()
        #expect(found.map(\.verdict) == [.note])
        #expect(found.first?.subject == "var/chat.key")
    }

    @Test("where there is no ledger yet, none is made")
    func none() async throws {
        let found = try await findings()
        #expect(found.first { $0.check == "ledger" }?.verdict == .note)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test("a seal that does not fit its event is wrong, and names the workspace and the event")
    func changed() async throws {
        let found = try await findings { ledger in
            try await ledger.fillWithSamples()
            let forged = Seal(sequence: 2, hash: Array(repeating: 7, count: 32))
            try await ledger.write { try $0.save([forged], in: "other") }
        }
        #expect(bad(found).map(\.check) == ["chain"])
        #expect(bad(found).first?.subject == "other")
        #expect(bad(found).first?.what.contains("event") == true)
    }

    @Test("a damaged page is wrong, and a backup is what helps")
    func damaged() async throws {
        _ = try await findings { try await $0.fillWithSamples() }
        let marker = Data("https://hall.example/1".utf8)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: ledger))
        let page = try #require(bytes.range(of: marker)).lowerBound / 4096
        bytes.replaceSubrange(page * 4096..<page * 4096 + 4096, with: Data(repeating: 0xA5, count: 4096))
        try bytes.write(to: URL(fileURLWithPath: ledger))
        let found = bad(try await findings())
        #expect(found.contains { $0.check == "pages" && $0.remedy?.contains("straw restore") == true })
    }

    @Test("an event from the future is a matter of the clock")
    func future() async throws {
        let now = now
        func add(_ seconds: Int) -> @Sendable (any Ledger) async throws -> Void {
            { ledger in
                try await ledger.write { transaction in
                    guard var impediment = try transaction.impediment(ImpedimentID(1), in: "home") else { return }
                    let late = now + .seconds(seconds)
                    try transaction.append([.owned(by: PersonKey("p"))], of: impediment.id, in: "home", at: late)
                    impediment.owner = PersonKey("p")
                    try transaction.save(impediment, due: nil, in: "home")
                }
            }
        }
        _ = try await findings { try await $0.fillWithSamples() }
        #expect(bad(try await findings(fill: add(5))) == [])
        let found = bad(try await findings(fill: add(6)))
        #expect(found.map(\.check) == ["clock"])
    }

    /// A ledger whose database has a clock of its own.
    private struct RemoteLedger: LedgerWrapper {
        let inner: any Ledger
        let moment: Instant
        func clock() async throws -> Instant? { moment }
    }

    @Test(
        "the database's clock is told from two seconds on, ahead or behind",
        arguments: [
            (-2001, true), (-2000, true), (-1999, false), (0, false), (1999, false), (2000, true), (3_661_000, true),
        ])
    func databaseClock(milliseconds: Int, isTold: Bool) async throws {
        let (ledger, now) = (try SQLiteLedger.inMemory(), now)
        func found(in ledger: any Ledger) async throws -> [Finding] {
            let examination = LedgerExamination(ledger: ledger, configured: [], now: { now }, watch: { _ in })
            let (found, told) = AsyncStream.makeStream(of: Finding.self)
            try await examination.examine { told.yield($0) }
            told.finish()
            return await found.filter { $0.check == "clock" && $0.subject == "database" }
                .reduce(into: []) { $0.append($1) }
        }
        let finding = try await found(
            in: RemoteLedger(inner: ledger, moment: now + .milliseconds(milliseconds))
        ).first
        #expect(finding?.verdict == (isTold ? .note : .ok))
        #expect((finding?.remedy != nil) == isTold)
        #expect(isTold == (finding?.what.contains(milliseconds < 0 ? " s behind" : "ahead of") == true))
        #expect(try await found(in: ledger) == [])
    }

    @Test("little room is told before there is none")
    func disk() {
        let least = DiskExamination.least
        #expect(DiskExamination.finding("/", free: least, ledger: 1).verdict == .ok)
        #expect(DiskExamination.finding("/", free: least - 1, ledger: 1).verdict == .wrong)
        #expect(DiskExamination.finding("/", free: least, ledger: least + 1).verdict == .note)
    }

    @Test("a finding is one line, and one object")
    func lines() {
        let finding = Finding("source", "chat", .wrong, "it is closed", remedy: "open it")
        #expect(finding.line == "wrong  source chat: it is closed; open it")
        #expect(
            finding.json
                == #"{"check":"source","subject":"chat","verdict":"wrong","what":"it is closed","remedy":"open it"}"#)
        #expect(Finding("clock", nil, .ok, "it is noon").line == "ok     clock: it is noon")
    }
}
