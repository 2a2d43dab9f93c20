/// Mail addresses, as strict as letters need: nothing in them may end a header line.
enum MailAddress {
    static func isRight(_ text: String) -> Bool {
        text.wholeMatch(of: #/[^\s<>,;:"\\@\p{C}]{1,64}@(?:[^\s<>,;:"\\@\[\]\p{C}]{1,253}|\[[0-9A-Fa-f:.]+\])/#) != nil
    }

    /// `Straw <straw@example.org>`, or the address alone.
    static func mailbox(_ text: String) -> MailSettings.Mailbox? {
        if isRight(text) { return .init(name: nil, address: text) }
        guard let match = text.wholeMatch(of: #/"?([^"<>\p{C}]*?)"? *<([^<>]+)>/#), isRight(String(match.2)) else {
            return nil
        }
        return .init(name: match.1.isEmpty ? nil : String(match.1), address: String(match.2))
    }
}
