internal import Chat
internal import Impediments
package import Ledger

extension LedgerSummary {
    /// For a person: the numbers by which a ledger is known again.
    package var line: String {
        let newest = newestEvent.map { ", the newest of \($0.rfc3339)" } ?? ""
        return "schema \(schema), impediments \(impediments), events \(events)\(newest), "
            + "letters waiting \(lettersWaiting)"
    }

    /// One object; `file` is where it is kept, `bytes` its size.
    package func json(file: String, bytes: Int? = nil) -> String {
        let rows = rows.sorted { $0.key < $1.key }.map { JSON.Member($0.key, JSON($0.value)) }
        let size = bytes.map { JSON($0) } ?? .null
        let object: JSON = [
            "file": .string(file), "bytes": size, "schema": JSON(schema),
            "impediments": JSON(impediments), "events": JSON(events),
            "newest_event": JSON(newestEvent?.rfc3339), "letters_waiting": JSON(lettersWaiting),
            "rows": .object(rows),
        ]
        return object.text
    }
}

extension Migration {
    package var line: String {
        from == to ? "is at schema \(to) already" : "was at schema \(from), is at schema \(to) now"
    }

    package func json(of ledger: String) -> String {
        let object: JSON = [
            "ledger": .string(ledger), "from": JSON(from), "to": JSON(to),
        ]
        return object.text
    }
}
