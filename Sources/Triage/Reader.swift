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
    /// That chance where it is said in plain words, whatever the model makes of them.
    static let plainlySaid = 0.9
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
    private var lessons = Lessons([])

    package init(model: Model) { self.model = model }

    /// The same reader after what people of a workspace corrected; what is unlike all of it is read as before.
    package func adapted(by lessons: [Lesson]) -> Reader {
        var adapted = self
        adapted.lessons = Lessons(lessons.map { ($0, vector(of: $0.text)) })
        return adapted
    }

    /// Empty for what has no words: that is read by no example.
    private func vector(of text: String) -> Lessons.Vector {
        let tokens = Token.all(in: Cleaned(text).scalars)
        guard tokens.contains(where: { $0.kind == .word }) else { return [] }
        return model.vocabulary.vector(of: extractor.hits(in: tokens)).compared
    }

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
        let fineChances = model.fineChances(scores)
        var chances = Arithmetic.softmax(model.categoryScores(fineChances), temperature: model.facts.temperature)
        var standstill = Arithmetic.sigmoid(Double(scores[Model.Column.blocker]))
        if Standstill.builtIn.isPlainlySaid(in: tokens) { standstill = max(standstill, Self.plainlySaid) }
        // Nothing that was said is nothing that stands in the way.
        if !tokens.contains(where: { $0.kind == .word }) {
            chances = Category.allCases.map { $0 == .nothing ? 0.96 : 0.01 }
        } else if !lessons.isEmpty {
            let votes = lessons.votes(on: vector.compared)
            chances = votes.category.applied(to: chances)
            standstill = votes.severity.applied(to: [standstill, 1 - standstill])[0]
        }
        let ranked = chances.indices.sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
        let (category, second) = (Category.allCases[ranked[0]], Category.allCases[ranked[1]])
        let fine = model.subreason(of: category, scores)
        let (confidence, next) = (chances[ranked[0]], chances[ranked[1]])
        let stopped = category != .nothing && standstill >= Self.blockerThreshold
        let evidence = zip(EvidenceKind.vitals, Model.Column.evidence)
            .filter { Arithmetic.sigmoid(Double(scores[$0.1])) >= Self.evidenceThreshold }.map(\.0)
        var direction = zip(model.shares(of: category, fineChances), model.shares(of: second, fineChances)).map {
            $0 - $1
        }
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
