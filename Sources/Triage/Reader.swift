internal import Foundation
package import Impediments

/// Reads a message: what it says, how sure that is, and which words decided.
package struct Reader: Sendable {
    /// Below this confidence the category is as often wrong as right, measured on authors not learned from.
    static let leastConfidence = 0.45
    /// Two labels closer than this cannot be told apart: better to ask.
    static let leastGap = 0.12
    /// In a channel there is more that stops nothing than in the corpus, and a team that is disturbed for nothing stops
    /// to believe: so much is added to its score.
    static let chatterShift = 0.9
    /// So much more where there are hardly any words: of what is said in two or three nearly all is chatter.
    static let shiftOfFewWords = 0.7
    private static let fewestTelling = 3
    /// So much less where a thing is plainly said to be out of order.
    static let outageShift = 3.0
    /// A chance of work being stopped above this is said to be so; the price of a false alarm is credibility.
    static let blockerThreshold = 0.4
    /// That chance where it is said in plain words, whatever the model makes of them.
    static let plainlySaid = 0.9
    /// On authors not learned from the F1 is best here; what is wrongly taken for a proof of life goes to the funder.
    static let evidenceThreshold = 0.4
    /// Facts are asked for, not what is planned, supposed or asked; yet such a message may presuppose one.
    static let evidenceThresholdBesideFacts = 0.5
    static let mostFurther = 3
    /// Where fewer than this share of so many words are known, it is in another language.
    private static let leastKnown: Float = 0.45
    private static let fewestForeign = 3
    /// How far a reading is believed in a language that nothing was learned from: not far enough to be sure.
    private static let trustInForeign = 0.3

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
        let passage = Passage(Cleaned(text).scalars, by: extractor)
        return passage.hasWords ? model.vocabulary.vector(of: passage.hits).compared : []
    }

    /// The reader with the model that comes with Straw.
    ///
    /// - Throws: `ModelFile.Failure`, or the file system's error where the resource is not beside the executable.
    package static func shipped() throws -> Reader { Reader(model: try shippedModel()) }

    package static func shippedModel() throws -> Model {
        // `Bundle.module` ends the process where there is none, so the place beside the executable is looked at.
        let place = Bundle.main.bundleURL.appending(path: "straw_Triage.resources/Resources/model.bin")
        guard FileManager.default.isReadableFile(atPath: place.path) else { throw ModelFile.Failure.missing }
        return try ModelFile.model(from: [UInt8](Data(contentsOf: place, options: .alwaysMapped)))
    }

    package func read(_ text: String) -> Reading {
        let passage = Passage(Cleaned(text).scalars, by: extractor)
        let (whole, parts) = model.statements(of: passage)
        let language = Language.identify(passage.tokens)
        let isForeign = isForeign(passage, whole)
        let verdict = verdict(on: whole, parts: parts, tokens: passage.tokens, isForeign: isForeign)
        var reading = reading(verdict, of: passage, language: language)
        if isForeign { reading.isForeign = true }
        reading.more = further(than: reading, parts, of: passage)
        return reading
    }

    /// What a statement and those of its parts come to, before anything is made of it.
    private struct Verdict {
        var statement: Statement
        /// Of the categories, in their order.
        var chances: [Double]
        /// The chance that work is stopped.
        var standstill: Double
        /// Of the kinds of evidence that a message can hold.
        var evidence: [Double]
        /// Places of the categories, the likeliest first.
        var ranked: [Int]

        var category: Category { Category.allCases[ranked[0]] }
        var confidence: Double { chances[ranked[0]] }
        var second: (category: Category, confidence: Double) { (Category.allCases[ranked[1]], chances[ranked[1]]) }
        var isUnsure: Bool { confidence < leastConfidence || confidence - second.confidence < leastGap }
    }

    private func verdict(
        on statement: Statement, parts: [Statement], tokens: [Token], isForeign: Bool = false
    ) -> Verdict {
        let isPlain = Standstill.builtIn.isPlainlySaid(in: tokens)
        var scores = model.weighing.scores(
            of: Weighing.inputs(statement, parts: parts, tokens: tokens.count, isPlain: isPlain)
        ).map(Double.init)
        let categories = Category.allCases.count
        scores[Category.nothing.place] += Self.leaningToChatter(tokens)
        var chances = Arithmetic.softmax(Array(scores[..<categories]), temperature: model.facts.temperature)
        var standstill = Arithmetic.sigmoid(scores[categories])
        if isPlain { standstill = max(standstill, Self.plainlySaid) }
        // Nothing that was said is nothing that stands in the way.
        let hasWords = tokens.contains { $0.kind == .word }
        if !hasWords {
            chances = Category.allCases.map { $0 == .nothing ? 0.96 : 0.01 }
        } else if isForeign {
            chances = chances.map { Self.trustInForeign * $0 + (1 - Self.trustInForeign) / Double(categories) }
        }
        if hasWords, !lessons.isEmpty {
            let votes = lessons.votes(on: statement.vector.compared)
            chances = votes.category.applied(to: chances)
            standstill = votes.severity.applied(to: [standstill, 1 - standstill])[0]
        }
        return Verdict(
            statement: statement, chances: chances, standstill: standstill,
            evidence: scores[(categories + 1)...].map { hasWords ? Arithmetic.sigmoid($0) : 0 },
            ranked: chances.indices.sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 })
    }

    /// What is added to the score of none, whatever the words weigh.
    private static func leaningToChatter(_ tokens: [Token]) -> Double {
        let isShort = tokens.count { $0.kind == .word } <= fewestTelling
        let isOutage = Outage.builtIn.isPlainlySaid(in: tokens)
        return chatterShift + (isShort ? shiftOfFewWords : 0) - (isOutage ? outageShift : 0)
    }

    private func reading(_ verdict: Verdict, of passage: Passage, language: String) -> Reading {
        let category = verdict.category
        let fine = model.subreason(of: category, verdict.statement.scores)
        let isBesideFacts = [.question, .planning, .hypothetical].contains(fine.subreason)
        let leastEvidence = isBesideFacts ? Self.evidenceThresholdBesideFacts : Self.evidenceThreshold
        return Reading(
            category: category, subreason: fine.subreason,
            blocker: category != .nothing && verdict.standstill >= Self.blockerThreshold,
            confidence: verdict.confidence,
            evidence: zip(EvidenceKind.vitals, verdict.evidence).filter { $0.1 >= leastEvidence }.map(\.0),
            runnerUp: Reading.RunnerUp(
                category: verdict.second.category, confidence: verdict.second.confidence,
                subreason: model.subreason(of: verdict.second.category, verdict.statement.scores).subreason),
            abstain: verdict.isUnsure, language: language,
            why: why(verdict, fine.column, in: passage))
    }

    /// Whether it is in a language that nothing was learned from: better to ask than to guess. A word or two that
    /// nobody wrote before are a greeting or a name in most channels, and in letters of another script a sentence.
    private func isForeign(_ passage: Passage, _ statement: Statement) -> Bool {
        let known = statement.vector.knownShare
        let words = passage.tokens.count { $0.kind == .word }
        guard words < Self.fewestForeign else { return known < Self.leastKnown }
        return words > 0 && known == 0 && passage.isInAnotherScript
    }

    /// The words that speak for the category and its finer label, rather than for the next best category.
    private func why(_ verdict: Verdict, _ fine: Int, in passage: Passage) -> [String] {
        var direction = zip(
            model.shares(of: verdict.category, verdict.statement),
            model.shares(of: verdict.second.category, verdict.statement)
        ).map { $0 - $1 }
        direction[fine] += 0.5
        return Reasons(model: model, vector: verdict.statement.vector, direction: direction).words(of: passage)
    }

    /// Further impediments that the parts of a message say clearly, of another kind than the whole. One in forty messages
    /// of the corpus gets one.
    private func further(than whole: Reading, _ parts: [Statement], of passage: Passage) -> [Reading] {
        guard whole.isImpediment else { return [] }
        var found: [Reading] = []
        for (number, (part, place)) in zip(parts, passage.parts).enumerated()
        where !lessons.isEmpty || part.likeliest != .nothing && part.likeliest != whole.category {
            let tokens = Array(passage.tokens[place])
            let isBehindAnother = parts[..<number].contains { $0.likeliest != .nothing }
            if Standstill.builtIn.isConsequence(tokens, of: isBehindAnother ? whole.category : nil) { continue }
            let own = self.verdict(on: part, parts: [], tokens: tokens)
            guard own.category != .nothing, !own.isUnsure, own.confidence >= Reading.leastConfidenceOfAnother,
                ([whole] + found).allSatisfy({ $0.category != own.category })
            else { continue }
            var further = reading(own, of: passage, language: whole.language)
            further.part = number
            found.append(further)
        }
        return Array(found.prefix(Self.mostFurther))
    }
}

extension Reader: CustomStringConvertible {
    /// Whoever prints what holds a reader (a service group does at every start) would write down the whole model.
    package var description: String { "Reader" }
}
