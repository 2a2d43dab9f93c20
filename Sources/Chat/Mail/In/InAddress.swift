/// A mailbox as a header writes it: `"A name" <box@example.org>`.
struct MailBox: Sendable, Hashable {
    /// In lower case.
    var address: String
    var name: String?

    /// The mailboxes of a header, in their order; what is none is passed over.
    static func list(_ header: String) -> [MailBox] {
        pieces(header).prefix(ChatLimits.mailRecipients).compactMap(MailBox.init)
    }

    /// `nil` where it is no mailbox that could be written to.
    init?(_ text: some StringProtocol) {
        let plain = Self.withoutComments(String(text))
        if let open = plain.lastIndex(of: "<"), let close = plain[open...].firstIndex(of: ">") {
            address = plain[plain.index(after: open)..<close].lowercased().trimmed
            let words = MailWords.decoded(String(plain[..<open]).trimmed.filter { $0 != "\"" && $0 != "\\" }).trimmed
            name = words.isEmpty ? nil : words
        } else {
            address = plain.lowercased().trimmed
        }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 254,
            address.unicodeScalars.allSatisfy({
                $0.value > 0x20 && $0.value != 0x7F && !"<>,;:\"\\()[]".unicodeScalars.contains($0)
            })
        else { return nil }
    }

    /// Parts between commas that stand in no quotation and no brackets.
    private static func pieces(_ header: String) -> [Substring] {
        var (pieces, start, isQuoted, depth): ([Substring], String.Index, Bool, Int) = ([], header.startIndex, false, 0)
        for index in header.indices {
            switch header[index] {
            case "\"": isQuoted.toggle()
            case "<", "(": if !isQuoted { depth += 1 }
            case ">", ")": if !isQuoted { depth = max(0, depth - 1) }
            case ",", ";":
                guard !isQuoted, depth == 0 else { continue }
                pieces.append(header[start..<index])
                start = header.index(after: index)
            // `Undisclosed recipients:` names a group.
            case ":": if !isQuoted, depth == 0 { start = header.index(after: index) }
            default: break
            }
        }
        return pieces + [header[start...]]
    }

    private static func withoutComments(_ text: String) -> String {
        guard text.contains("(") else { return text }
        var (out, depth, isQuoted) = ("", 0, false)
        for character in text {
            if character == "\"", depth == 0 { isQuoted.toggle() }
            if character == "(", !isQuoted {
                depth += 1
            } else if character == ")", depth > 0 {
                depth -= 1
            } else if depth == 0 {
                out.append(character)
            }
        }
        return out
    }
}

/// The address under which mail comes in, `straw@in.example.org`, and what may stand behind its `+`.
package struct MailPlace: Sendable, Hashable {
    package let local: String
    package let domain: String

    /// `nil` where it is no address, or has a `+` itself.
    package init?(_ address: String) {
        guard let box = MailBox(address), !address.contains("+"), box.address == address.lowercased().trimmed else {
            return nil
        }
        let parts = box.address.split(separator: "@")
        local = String(parts[0])
        domain = String(parts[1])
    }

    package var address: String { "\(local)@\(domain)" }
    package func address(with tag: String) -> String { "\(local)+\(tag)@\(domain)" }

    /// What stands behind the `+`, where the mailbox is ours; an empty text where nothing does.
    func tag(of box: MailBox) -> String? {
        let parts = box.address.split(separator: "@")
        guard parts.count == 2, parts[1] == domain else { return nil }
        if parts[0] == local { return "" }
        guard parts[0].hasPrefix(local + "+") else { return nil }
        return String(parts[0].dropFirst(local.count + 1))
    }
}
