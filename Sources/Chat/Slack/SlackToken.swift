/// What stands between `<` and `>` in a message: a name, a group, a date, a link. All in bytes, still escaped.
enum SlackToken {
    /// The three signs that Slack escapes, and no others.
    static let entities: [(name: [UInt8], sign: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")),
    ]

    static func named(_ name: [UInt8], _ sign: UInt8) -> [UInt8] { name.first == sign ? name : [sign] + name }

    /// `here`, `channel`, `subteam^S1`, `date^1700000000^{date}`.
    static func special(_ name: [UInt8], label: [UInt8]) -> [UInt8] {
        if name.starts(with: "date^".utf8) { return label.isEmpty ? Array(name.dropFirst(5)) : label }
        if name.starts(with: "subteam^".utf8) {
            return named(label.isEmpty ? Array(name.dropFirst(8)) : label, UInt8(ascii: "@"))
        }
        for group in ["here", "channel", "everyone"] where name.elementsEqual(group.utf8) {
            return named(name, UInt8(ascii: "@"))
        }
        return label.isEmpty ? named(name, UInt8(ascii: "@")) : label
    }

    /// A scheme and what follows it; `a < b > c`, from somebody who types signs as they are, is none.
    static func isAddress(_ target: ArraySlice<UInt8>) -> Bool {
        guard let colon = target.firstIndex(of: UInt8(ascii: ":")), colon > target.startIndex else { return false }
        return target[..<colon].allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "+") }
            && !target.contains(where: \.isSpace)
    }

    /// `ticket 7 (https://…)`; an address that Slack only made a link of stays as it was typed.
    static func link(_ url: [UInt8], label: [UInt8]) -> [UInt8] {
        if label.isEmpty || label == url { return url }
        let afterScheme = url.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        let bare = Array(afterScheme.starts(with: "//".utf8) ? afterScheme.dropFirst(2) : afterScheme)
        if bare == label || bare == label + [UInt8(ascii: "/")] { return label }
        return label + " (".utf8 + url + ")".utf8
    }

    static func unescaped(_ escaped: ArraySlice<UInt8>) -> [UInt8] {
        guard escaped.contains(UInt8(ascii: "&")) else { return Array(escaped) }
        var bytes: [UInt8] = []
        var rest = escaped
        while let byte = rest.first {
            let entity = byte == UInt8(ascii: "&") ? entities.first { rest.starts(with: $0.name) } : nil
            bytes.append(entity?.sign ?? byte)
            rest = rest.dropFirst(entity?.name.count ?? 1)
        }
        return bytes
    }
}
