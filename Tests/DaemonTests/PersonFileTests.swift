import Foundation
import Impediments
import Letters
import TestKit
import Testing

@testable import Daemon
@testable import Ledger

@Suite("Who a person is, for export and erasure")
struct PersonFileTests {
    private func settings(_ people: String) throws -> Settings {
        let sources =
            "sources: {chat: {kind: generic, secret: \(Paper.secret)}, \"chat2\": {kind: generic, secret: \(Paper.secret)}}"
        return try PaperFolder(["straw.yaml": Paper.complete("\(sources)\n\(people)")]).load("straw.yaml")
    }

    private func lines(_ file: PersonFile) async throws -> [String] {
        let (found, told) = AsyncStream.makeStream(of: String.self)
        try await file.export { told.yield($0) }
        told.finish()
        return await found.reduce(into: []) { $0.append($1) }
    }

    @Test("somebody configured is known by the key, by the account of before, and by the mailbox")
    func configured() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let before = try settings("people: {}")
        let workshop = try await Workshop(before, ledger: ledger)
        let key = workshop.workspaces(of: before)[0].key(of: "a:b", at: "chat")
        let after = try settings("people: {anna: {chat: \"chat:a:b\", mail: anna@example.org}}")
        for id in ["anna", "chat:a:b"] {
            let file = try #require(try await PersonFile(id, after, ledger: ledger))
            #expect(file.traces.count == 1)
            #expect(file.traces.first?.keys == [key, PersonKey("anna")])
            #expect(file.traces.first?.accounts == [.init(source: "chat", user: "a:b")])
            #expect(file.traces.first?.mailboxes == ["anna@example.org"])
        }
        let other = try #require(try await PersonFile("chat2:a:b", after, ledger: ledger))
        #expect(other.traces.first?.keys.contains(key) == false)
        #expect(other.traces.first?.keys.count == 1)
    }

    @Test("a name that is neither is nobody", arguments: ["nobody", "chat:", "elsewhere:u1", ""])
    func nobody(id: String) async throws {
        let ledger = try SQLiteLedger.inMemory()
        #expect(try await PersonFile(id, settings("people: {anna: {chat: \"chat:u1\"}}"), ledger: ledger) == nil)
    }

    @Test("asking about a person makes no salt")
    func noSalt() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let file = try #require(try await PersonFile("chat:u1", settings("people: {}"), ledger: ledger))
        #expect(file.traces.first?.keys == [])
        #expect(try await ledger.read { try $0.fact("person_salt", in: "default") } == nil)
        #expect(try await lines(file).count == 1)
    }

    @Test("what is exported is one object a line, and what was erased is told")
    func lines() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let settings = try settings("people: {}")
        let workspace = try await Workshop(settings, ledger: ledger).workspaces(of: settings)[0]
        let key = workspace.key(of: "u1", at: "chat")
        try await ledger.write { transaction in
            let text = PersonalText(
                key: TextKey("chat/general/m1"), person: key, words: "No \"keys\".", author: Author(id: "u1"))
            try transaction.save(text, in: "default")
        }
        let file = try #require(try await PersonFile("chat:u1", settings, ledger: ledger))
        let exported = try await lines(file)
        #expect(exported.count == 2)
        for line in exported { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        #expect(exported[0].contains(#""accounts":["chat:u1"]"#))
        #expect(exported[1].contains(#""kind":"text","workspace":"default","id":"chat/general/m1""#))
        #expect(exported[1].contains(#"No \"keys\"."#))
        let erased = try #require(try await file.erase().first)
        #expect(erased.1.json(in: erased.workspace).hasPrefix(#"{"workspace":"default","texts":1,"#))
        #expect(try await !lines(file).joined().contains("keys\\\""))
    }

    @Test("what could not be recalled says what it was, where it lies, and under which id")
    func gone() {
        let gone = Erasure.Gone(
            letter: 7, purpose: "receipt", impediment: "IMP-1", remoteID: "$abc", at: Instant(milliseconds: 0),
            wasToThem: false, source: "hall")
        #expect(
            gone.line
                == "could not be recalled: receipt IMP-1, to others, with their words, at hall, known there as $abc, "
                + "sent 1970-01-01T00:00:00Z")
    }
}
