import Chat
import Foundation
import Impediments
import Letters

/// Requests to Slack as Markdown: what stands in their blocks, in the order in which it stands there.
struct SlackGallery: Sendable {
    static let head = """
        # What Slack shows

        One story on a virtual clock, made of the requests that leave for Slack: each text and each button below is in the
        blocks of a request. A test plays the story, and fails where this page says something else. Buttons are in
        brackets; what people say is in italics. Times are the team's.


        """

    private let platform = SlackPlatform(
        source: "company", signingSecrets: ["0123456789abcdef"], botToken: "xoxb-1")

    func said(by who: String, at moment: Instant, _ words: String) -> String {
        "*\(Self.time(moment)), \(who) \(words)*\n"
    }

    /// `nil` for what is no message.
    func entry(for letter: Letter, at moment: Instant) throws -> String? {
        guard let address = letter.addresses.first(where: { $0.source == "company" }) else { return nil }
        var context = SendContext(
            now: moment,
            facts: [
                Address.directFact(of: "U0LEAD"): "D0LEAD", Address.directFact(of: "U0FUNDER"): "D0FUNDER",
            ])
        if letter.replaces != nil { context.replacedID = "1772442000.000100" }
        guard case .request(let request) = try platform.encode(letter, to: address, context: context) else {
            return nil
        }
        let body = try JSONReader.read(request.body)
        guard case .array(let blocks)? = body["blocks"] else { return nil }
        let place: String =
            switch address {
            case .direct(_, "U0LEAD"): "privately to the lead"
            case .direct(_, "U0FUNDER"): "privately to the funder"
            default: letter.replaces == nil ? "in the thread" : "in the thread, where the first answer now reads"
            }
        let lines = blocks.flatMap(Self.lines).map { $0.isEmpty ? ">" : "> \($0)" }
        return "**\(Self.time(moment)), Straw, \(place)** (\(letter.purpose.rawValue))\n\n"
            + lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of block: JSON) -> [String] {
        switch block.string("type") {
        case "section", "header": return (markdown(block["text"]) + "\n").components(separatedBy: "\n")
        case "rich_text": return items(block["elements"]).flatMap(rich) + [""]
        case "context": return items(block["elements"]).map { markdown($0) } + [""]
        case "divider": return ["---", ""]
        case "actions": return [items(block["elements"]).map(control).joined(separator: " "), ""]
        case let other: return ["a block of the type \(other ?? "none")", ""]
        }
    }

    /// Words that hold marks of their own; nothing of them is markup.
    private static func rich(_ element: JSON) -> [String] {
        if element.string("type") == "rich_text_list" {
            return items(element["elements"]).flatMap(rich).map { "• \($0)" }
        }
        let words = items(element["elements"]).map { $0.string("text") ?? $0.string("url") ?? "" }.joined()
        let mark = element.string("type") == "rich_text_quote" ? "> " : ""
        return words.components(separatedBy: "\n").map { mark + $0 }
    }

    private static func control(_ element: JSON) -> String {
        switch element.string("type") {
        case "button": return "`[ \(element["text"]?.string("text") ?? "") ]`"
        case "overflow":
            let options = items(element["options"]).compactMap { $0["text"]?.string("text") }
            return "`[ ⋯ \(options.joined(separator: " / ")) ]`"
        default:
            let options = items(element["options"]).compactMap { $0["text"]?.string("text") }
            return "`[ \(element["placeholder"]?.string("text") ?? "") ▾ \(options.joined(separator: " / ")) ]`"
        }
    }

    private static func items(_ value: JSON?) -> [JSON] { if case .array(let items)? = value { items } else { [] } }

    /// `*strong*` is `**strong**` here, and lines that follow each other stay lines.
    private static func markdown(_ text: JSON?) -> String {
        guard let text, let words = text.string("text") else { return "" }
        let strong = words.replacing("*", with: text.string("type") == "mrkdwn" ? "**" : "*")
        // Links stand in angle brackets that nobody wrote.
        let plain = linked(strong).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
            "&amp;", with: "&")
        return plain.replacing("\n", with: "  \n")
    }

    /// `<https://…|title>` is a title that can be clicked; the address says nothing to a reader.
    private static func linked(_ words: String) -> String {
        var (shown, rest) = ("", words[...])
        while let start = rest.firstRange(of: "<http"), let end = rest[start.upperBound...].firstIndex(of: ">") {
            let title = rest[start.upperBound..<end].split(separator: "|").last.map(String.init) ?? ""
            shown += rest[..<start.lowerBound] + "<u>\(title)</u>"
            rest = rest[rest.index(after: end)...]
        }
        return shown + rest
    }

    private static func time(_ moment: Instant) -> String {
        let names = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
        let day = names[Int(moment.milliseconds / 86_400_000) % 7]
        let number = moment.rfc3339.prefix(10).suffix(2).drop { $0 == "0" }
        return "\(day) \(number) March, \(moment.rfc3339.dropFirst(11).prefix(5))"
    }
}
