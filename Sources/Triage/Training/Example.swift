internal import Foundation
package import Impediments

/// One labelled message of a corpus or of a file to be evaluated.
package struct Example: Sendable, Equatable, Decodable {
    package var text: String
    package var category: Category
    package var blocker: Bool
    package var subreason: Subreason
    package var evidence: [EvidenceKind]

    package init(
        text: String, category: Category, blocker: Bool, subreason: Subreason, evidence: [EvidenceKind] = []
    ) {
        self.text = text
        self.category = category
        self.blocker = blocker
        self.subreason = subreason
        self.evidence = evidence
    }

    private enum Key: String, CodingKey { case text, category, blocker, subreason, evidence }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        text = try fields.decode(String.self, forKey: .text)
        category = try fields.decode(Category.self, forKey: .category)
        blocker = try fields.decode(Bool.self, forKey: .blocker)
        subreason = try fields.decode(Subreason.self, forKey: .subreason)
        evidence = try fields.decodeIfPresent([EvidenceKind].self, forKey: .evidence) ?? []
        guard subreason.category == category else {
            throw DecodingError.dataCorruptedError(
                forKey: .subreason, in: fields,
                debugDescription: "\(subreason.rawValue) is no subreason of \(category.rawValue)")
        }
        guard category != .nothing || !blocker else {
            throw DecodingError.dataCorruptedError(
                forKey: .blocker, in: fields, debugDescription: "a message that is no impediment cannot be a blocker")
        }
    }

    /// Reads one line of JSON.
    ///
    /// - Throws: `BadLine` with the column and what is wrong.
    package init(line: some Collection<UInt8>) throws(BadLine) {
        let bytes = Array(line)
        _ = try BadLine.text(of: bytes)
        do {
            self = try JSONDecoder().decode(Example.self, from: Data(bytes))
        } catch {
            throw BadLine(error, in: bytes)
        }
    }
}
