/// How a transaction ends: what it did stays, or is taken back.
enum MemoryEnding { case commit, rollBack }

/// Rows under unique keys that can be put back as they were when the transaction began.
struct MemoryTable<Key: Hashable, Row> {
    private(set) var rows: [Key: Row] = [:]
    /// How each row that the open transaction touched was before it; `nil` inside: it was not there.
    private var before: [Key: Row?] = [:]

    subscript(key: Key) -> Row? {
        get { rows[key] }
        set {
            if before.index(forKey: key) == nil { before.updateValue(rows[key], forKey: key) }
            rows[key] = newValue
        }
    }

    mutating func end(_ ending: MemoryEnding) {
        guard !before.isEmpty else { return }
        if ending == .rollBack {
            for (key, row) in before { rows[key] = row }
        }
        before = [:]
    }
}

/// Keys in their order, which can be put back in the same way.
struct MemoryOrder<Key: Comparable> {
    private(set) var keys: [Key] = []
    private enum Change { case put, taken }
    private var changes: [(Change, Key)] = []

    mutating func insert(_ key: Key) {
        let place = place(of: key)
        guard place == keys.count || keys[place] != key else { return }
        keys.insert(key, at: place)
        changes.append((.put, key))
    }

    mutating func remove(_ key: Key) {
        let place = place(of: key)
        guard place < keys.count, keys[place] == key else { return }
        keys.remove(at: place)
        changes.append((.taken, key))
    }

    /// The first place whose key is not before this one.
    private func place(of key: Key) -> Int {
        // What is new is mostly the last.
        if let last = keys.last, last < key { return keys.count }
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func end(_ ending: MemoryEnding) {
        guard !changes.isEmpty else { return }
        if ending == .rollBack {
            for (change, key) in changes.reversed() {
                switch change {
                case .put: remove(key)
                case .taken: insert(key)
                }
            }
        }
        changes = []
    }
}

/// Rows that are only ever appended.
struct MemoryLog<Row> {
    private(set) var rows: [Row] = []
    private var committed = 0

    mutating func append(_ row: Row) { rows.append(row) }
    mutating func end(_ ending: MemoryEnding) {
        if ending == .rollBack { rows.removeLast(rows.count - committed) }
        committed = rows.count
    }
}

/// A single number, such as the last that was given out.
struct MemoryCounter {
    private(set) var last: Int64 = 0
    private var committed: Int64 = 0

    mutating func next() -> Int64 {
        last += 1
        return last
    }
    mutating func end(_ ending: MemoryEnding) {
        if ending == .rollBack { last = committed }
        committed = last
    }
}
