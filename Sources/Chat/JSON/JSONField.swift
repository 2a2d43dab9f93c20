/// One place in a JSON value, so that a complaint can say where: `data.author.id: missing`.
struct JSONField {
    let value: JSON?
    let path: String

    init(_ value: JSON?, path: String = "") {
        self.value = value
        self.path = path
    }

    subscript(key: String) -> JSONField {
        JSONField(value?[key], path: path.isEmpty ? key : "\(path).\(key)")
    }

    /// Neither there nor `null`.
    var isAbsent: Bool { value == nil || value == .null }

    func complaint(_ what: String) -> Unreadable { Unreadable("\(path.isEmpty ? "body" : path): \(what)") }

    private func wanted(_ kind: String) -> Unreadable {
        complaint(value == nil ? "missing" : "must be \(kind)")
    }

    func object() throws(Unreadable) -> JSONField {
        guard case .object? = value else { throw wanted("an object") }
        return self
    }

    func items() throws(Unreadable) -> [JSONField] {
        guard case .array(let items)? = value else { throw wanted("a list") }
        return items.enumerated().map { JSONField($1, path: "\(path)[\($0)]") }
    }

    func text() throws(Unreadable) -> String {
        guard case .string(let text)? = value else { throw wanted("a text") }
        return text
    }

    /// An id or another short word: not empty, bounded, without control characters.
    func identifier() throws(Unreadable) -> String {
        let text = try text()
        if text.isEmpty { throw complaint("empty") }
        if text.utf8.count > ChatLimits.identifierBytes {
            throw complaint("longer than \(ChatLimits.identifierBytes) bytes")
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw complaint("holds control characters")
        }
        return text
    }

    func flag(default absent: Bool) throws(Unreadable) -> Bool {
        if isAbsent { return absent }
        guard case .bool(let value)? = value else { throw wanted("true or false") }
        return value
    }

    func integer() throws(Unreadable) -> Int64 {
        guard case .number(let digits)? = value, let number = Int64(digits) else { throw wanted("a whole number") }
        return number
    }

    /// `nil` where it is absent; otherwise as `read` finds it.
    func optional<Value>(_ read: (JSONField) throws(Unreadable) -> Value) throws(Unreadable) -> Value? {
        isAbsent ? nil : try read(self)
    }
}
