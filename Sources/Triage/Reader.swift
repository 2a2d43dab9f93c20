internal import Foundation
package import Impediments

/// Reads a message: what it says, how sure that is, and which words decided.
package struct Reader: Sendable {
    /// Below this confidence the category is as often wrong as right, measured on authors not learned from.
    static let leastConfidence = 0.45
    /// Two labels closer than this cannot be told apart: better to ask.
    static let leastGap = 0.12
    /// A chance of work being stopped above this is said to be so; the price of a false alarm is credibility.
    static let blockerThreshold = 0.5
    /// Evidence is rare, so that its chances come out low; this one balances false and missed evidence on authors
    /// not learned from.
    static let evidenceThreshold = 0.3
    /// A further impediment in a message must be read more clearly than the message itself.
    static let leastConfidenceOfFurther = 0.75
    static let mostFurther = 3

    /// How many unicode scalars of a message are read; a receipt says where there was more.
    package static let limit = Cleaned.limit

    private let model: Model
    private let extractor = FeatureExtractor(lexicon: .builtIn)

    package init(model: Model) { self.model = model }

    /// The reader with the model that comes with Straw.
    ///
    /// - Throws: `ModelFile.Failure`, or the file system's error where the resource is not beside the executable.
    package static func shipped() throws -> Reader { Reader(model: try shippedModel()) }

    package static func shippedModel() throws -> Model {
        // `Bundle.module` ends the process where there is none, so the place beside the executable is looked at.
        let place = Bundle.main.bundleURL.appending(path: "straw_Triage.resources/Resources/model.bin")
        guard FileManager.default.isReadableFile(atPath: place.path) else { throw ModelFile.Failure.missing }
        return try ModelFile.model(from: [UInt8](Data(contentsOf: place)))
    }

    package func read(_ text: String) -> Reading {
        let cleaned = Cleaned(text).scalars
        let tokens = Token.all(in: cleaned)
        let language = Language.identify(tokens)
        var whole = read(tokens, of: cleaned, language: language)
        whole.more = further(than: whole, in: cleaned)
        return whole
    }

    private func read(_ tokens: [Token], of scalars: [Unicode.Scalar], language: String) -> Reading {
        let hits = extractor.hits(in: tokens)
        let vector = model.vocabulary.vector(of: hits)
        let scores = model.scores(of: vector.entries)
        var chances = Arithmetic.softmax(model.categoryScores(scores), temperature: model.facts.temperature)
        // Nothing that was said is nothing that stands in the way.
        if !tokens.contains(where: { $0.kind == .word }) {
            chances = Category.allCases.map { $0 == .nothing ? 0.96 : 0.01 }
        }
        let ranked = chances.indices.sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
        let (category, second) = (Category.allCases[ranked[0]], Category.allCases[ranked[1]])
        let fine = model.subreason(of: category, scores)
        let (confidence, next) = (chances[ranked[0]], chances[ranked[1]])
        let stopped =
            category != .nothing
            && (Arithmetic.sigmoid(Double(scores[Model.Column.blocker])) >= Self.blockerThreshold
                || Standstill.builtIn.isPlainlySaid(in: tokens))
        let evidence = zip(EvidenceKind.vitals, Model.Column.evidence)
            .filter { Arithmetic.sigmoid(Double(scores[$0.1])) >= Self.evidenceThreshold }.map(\.0)
        var direction = zip(model.shares(of: category, scores), model.shares(of: second, scores)).map { $0 - $1 }
        direction[fine.column] += 0.5
        let reasons = Reasons(model: model, vector: vector, direction: direction)
        return Reading(
            category: category, subreason: fine.subreason, blocker: stopped, confidence: confidence,
            evidence: tokens.isEmpty ? [] : evidence, runnerUp: .init(category: second, confidence: next),
            abstain: confidence < Self.leastConfidence || confidence - next < Self.leastGap, language: language,
            why: reasons.words(of: hits, tokens: tokens, in: scalars))
    }

    /// Further impediments that the parts of a message say clearly, of another kind than the whole.
    private func further(than whole: Reading, in scalars: [Unicode.Scalar]) -> [Reading] {
        guard whole.isImpediment else { return [] }
        let parts = Parts.split(scalars)
        guard parts.count > 1 else { return [] }
        var found: [Reading] = []
        for part in parts {
            let tokens = Token.all(in: part)
            if Standstill.builtIn.isConsequence(tokens) { continue }
            let reading = read(tokens, of: part, language: whole.language)
            guard reading.isImpediment, !reading.abstain, reading.confidence >= Self.leastConfidenceOfFurther,
                ([whole] + found).allSatisfy({ $0.category != reading.category })
            else { continue }
            found.append(reading)
        }
        return Array(found.prefix(Self.mostFurther))
    }
}

extension Reader: CustomStringConvertible {
    /// Whoever prints what holds a reader (a service group does at every start) would write down the whole model.
    package var description: String { "Reader" }
}
