internal import Foundation
package import Impediments

/// What a language model may say of a text: values of closed sets that fit each other, and not a word of its own.
package struct ModelLabels: Sendable, Equatable {
    package var category: Category
    package var subreason: Subreason
    package var blocker: Bool
    package var evidence: [EvidenceKind]

    package init(category: Category, subreason: Subreason, blocker: Bool, evidence: [EvidenceKind] = []) {
        self.category = category
        self.subreason = subreason
        self.blocker = blocker
        self.evidence = evidence
    }

    /// - Parameter answer: one JSON object exactly as the schema wants it; `nil` for anything else.
    init?(answer: String) {
        let said: Said
        do { said = try JSONDecoder().decode(Said.self, from: Data(answer.utf8)) } catch { return nil }
        guard said.hasNothingElse, said.subreason.category == said.category,
            !(said.blocker && said.category == .nothing), said.evidence.allSatisfy(EvidenceKind.vitals.contains)
        else { return nil }
        self.init(
            category: said.category, subreason: said.subreason, blocker: said.blocker,
            evidence: EvidenceKind.vitals.filter(said.evidence.contains))
    }

    /// The schema that an answer keeps to, in the subset that `strict` takes: every key required, and no others.
    static let schema = """
        {"type":"object","properties":{\
        "category":{"type":"string","enum":\(names(Category.allCases))},\
        "subreason":{"type":"string","enum":\(names(Subreason.allCases))},\
        "blocker":{"type":"boolean"},\
        "evidence":{"type":"array","items":{"type":"string","enum":\(names(EvidenceKind.vitals))}}},\
        "required":["category","subreason","blocker","evidence"],"additionalProperties":false}
        """

    private static func names(_ all: some Sequence<some RawRepresentable<String>>) -> String {
        JSONText.list(all.map(\.rawValue))
    }

    private struct Said: Decodable {
        let category: Category
        let subreason: Subreason
        let blocker: Bool
        let evidence: [EvidenceKind]
        let hasNothingElse: Bool

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let all = try decoder.container(keyedBy: Key.self)
            category = try all.decode(Category.self, forKey: Key(stringValue: "category"))
            subreason = try all.decode(Subreason.self, forKey: Key(stringValue: "subreason"))
            blocker = try all.decode(Bool.self, forKey: Key(stringValue: "blocker"))
            evidence = try all.decode([EvidenceKind].self, forKey: Key(stringValue: "evidence"))
            hasNothingElse = all.allKeys.count == 4
        }
    }
}
