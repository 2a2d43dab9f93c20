internal import Chat
internal import Foundation
internal import Hummingbird
internal import Impediments

/// The fields of a posted form; an empty field counts as not given, and a field given twice as not given.
struct Form {
    private var fields: [String: String] = [:]

    init(_ request: Request) async throws {
        self.init(String(buffer: try await request.wholeBody(upTo: Limits.formBody)))
    }

    init(_ body: String) {
        var seen: Set<String> = []
        for pair in body.split(separator: "&").prefix(Limits.formFields) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingPercentEncoding ?? ""
            }
            guard let name = parts.first else { continue }
            fields[name] = seen.insert(name).inserted && parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil
        }
    }

    subscript(name: String) -> String? { fields[name] }

    /// What a person wrote, made fit to be kept, like the words of a chat.
    func words(_ name: String) -> String? { fields[name].map(IncomingText.plain) }

    /// An answer with what the reader put in.
    func completing(_ answer: Answer) -> Answer {
        var answer = answer
        answer.option = words("option") ?? answer.option
        answer.text = words("text") ?? answer.text
        answer.reason = words("reason") ?? answer.reason
        answer.to = words("to") ?? answer.to
        answer.date = fields["date"].flatMap { CalendarDay($0) } ?? answer.date
        answer.category = fields["category"].flatMap(Category.init(rawValue:)) ?? answer.category
        answer.severity = fields["severity"].flatMap(Severity.init(rawValue:)) ?? answer.severity
        answer.into = words("into") ?? answer.into
        answer.recommendation = words("recommendation") ?? answer.recommendation
        answer.neededBy = fields["needed_by"].flatMap { CalendarDay($0) } ?? answer.neededBy
        answer.reviewDate = fields["review_date"].flatMap { CalendarDay($0) } ?? answer.reviewDate
        answer.effort = fields["effort"].flatMap { Double($0) } ?? answer.effort
        answer.days = fields["days"].flatMap { Int($0) } ?? answer.days
        return answer
    }
}
