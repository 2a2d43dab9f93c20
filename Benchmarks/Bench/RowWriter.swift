import Foundation
import GRDB
import Impediments
import Ledger
import Letters

/// Writes the rows of one workspace, in the shape of the newest schema.
final class RowWriter {
    private let quarter: Town.Quarter
    private let db: Database
    private var chain: Chain
    private let inbox, impediment, event, seal, link, text, outbox, evidence: Statement
    /// By source, how many letters wait to be fetched.
    private var kept: [String: Int] = [:]
    private var blocks: [Int: (first: Int64, last: Int64)] = [:]

    init(_ db: Database, _ quarter: Town.Quarter) throws {
        self.db = db
        self.quarter = quarter
        chain = Chain(workspace: quarter.name)
        inbox = try db.makeStatement(
            sql: """
                INSERT INTO inbox (workspace, source, event_id, conversation, state, received_ms, settled_ms)
                VALUES (?, ?, ?, ?, 'done', ?, ?)
                """)
        impediment = try db.makeStatement(
            sql: """
                INSERT INTO impediment (workspace, number, state, is_open, product, team, category, severity, raised_ms,
                    due_ms, touched_ms, is_asked, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        event = try db.makeStatement(
            sql: "INSERT INTO event (workspace, sequence, impediment, at_ms, body) VALUES (?, ?, ?, ?, ?)")
        seal = try db.makeStatement(sql: "INSERT INTO seal (workspace, sequence, hash) VALUES (?, ?, ?)")
        link = try db.makeStatement(
            sql: """
                INSERT INTO message_link (workspace, source, channel, message, root_channel, root, impediment)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        text = try db.makeStatement(
            sql: "INSERT INTO personal_text (workspace, key, person, erased, body) VALUES (?, ?, ?, 0, ?)")
        outbox = try db.makeStatement(
            sql: """
                INSERT INTO outbox (workspace, key, address, source, lane, state, attempts, next_attempt_ms, settled_ms,
                    reply, body) VALUES (?, ?, ?, ?, ?, 'sent', 1, ?, ?, ?, ?)
                """)
        evidence = try db.makeStatement(
            sql: "INSERT INTO evidence (workspace, product, kind, at_ms, body) VALUES (?, ?, ?, ?, ?)")
    }

    func start(at moment: Int64) throws {
        try db.beginTransaction()
        try db.execute(
            sql: "INSERT INTO workspace (name, started_ms) VALUES (?, ?)", arguments: [quarter.name, moment])
    }

    func end(_ count: Int) throws {
        for (block, span) in blocks {
            try db.execute(
                sql: "INSERT INTO impediment_block VALUES (?, ?, ?, ?)",
                arguments: [quarter.name, block, span.first, span.last])
        }
        try db.execute(
            sql: "UPDATE workspace SET last_impediment = ? WHERE name = ?", arguments: [count, quarter.name])
        try db.commit()
    }

    func write(_ life: Life, _ values: Template.Values) throws {
        let (workspace, number, raised) = (quarter.name, values.number, values.raised)
        let touched = raised + (life.steps.last?.after ?? 0)
        try impediment.execute(arguments: [
            workspace, number, life.state.rawValue, life.state.isOpen, values.product, values.team,
            life.category.rawValue, life.severity.rawValue, raised, life.due?.milliseconds, touched,
            life.isAsked, life.impediment.filled(with: values),
        ])
        let block = blocks[number / 1000] ?? (raised, raised)
        blocks[number / 1000] = (min(block.first, raised), max(block.last, raised))
        for step in life.steps {
            let body = step.event.filled(with: values)
            let at = raised + step.after
            let sealed = try chain.seal(
                SealedEvent(
                    sequence: chain.last.sequence + 1, impediment: Int64(number), at: Instant(milliseconds: at),
                    body: body))
            try event.execute(arguments: [workspace, sealed.sequence, number, at, body])
            try seal.execute(arguments: [workspace, sealed.sequence, Data(sealed.hash)])
        }
        try writeMessages(values)
        try text.execute(arguments: [
            workspace, "\(values.source)/\(values.team)/\(values.message)", "~0123456789abcdef0123",
            life.text.filled(with: values),
        ])
        try writeLetters(life, values)
        if number % 20 == 0 { try writeEvidence(values) }
    }

    /// What raised it, and an answer in its thread.
    private func writeMessages(_ values: Template.Values) throws {
        for (index, message) in [values.message, values.message + "a"].enumerated() {
            let at = values.raised + Int64(index) * 3_600_000
            try inbox.execute(arguments: [
                quarter.name, values.source, "msg_" + message, "\(values.source)/\(values.team)", at, at + 40,
            ])
            try link.execute(arguments: [
                quarter.name, values.source, values.team, message, values.team, values.message, values.number,
            ])
        }
    }

    private func writeLetters(_ life: Life, _ values: Template.Values) throws {
        let address = Address.thread(source: values.source, channel: values.team, thread: values.message)
        let json =
            #"{"thread":{"channel":"\#(values.team)","source":"\#(values.source)","thread":"\#(values.message)"}}"#
        for (index, letter) in life.letters.enumerated() {
            let at = values.raised + Int64(index) * 3_600_000
            kept[values.source, default: 0] += 1
            try outbox.execute(arguments: [
                quarter.name, "IMP-\(values.number)/\(index)/\(values.message)", json, values.source, address.lane, at,
                at + 50, kept[values.source], letter.filled(with: values),
            ])
        }
    }

    private func writeEvidence(_ values: Template.Values) throws {
        let kind = EvidenceKind.allCases[values.number / 20 % 2]
        let proof = Evidence(
            product: values.product, team: values.team, kind: kind, at: Instant(milliseconds: values.raised), text: nil)
        try evidence.execute(arguments: [
            quarter.name, values.product, kind.rawValue, values.raised, try StoredJSON.text(proof),
        ])
    }
}
