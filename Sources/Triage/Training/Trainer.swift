internal import Impediments

/// Makes a model from a corpus, bit for bit the same each time.
package struct Trainer: Sendable {
    /// Features of fewer messages than this are not learned: they would name single messages.
    private static let minimumMessages = 2

    private let extractor = FeatureExtractor(lexicon: .builtIn)
    /// Is told what is being done.
    private let progress: @Sendable (String) -> Void

    package init(progress: @escaping @Sendable (String) -> Void = { _ in }) { self.progress = progress }

    /// The model of a whole corpus, with its confidence set by authors whom it had not read.
    package func train(_ corpus: Corpus) -> Model {
        let parts = corpus.authors.map { prepare($0.examples) }
        let temperature = parts.count > 1 ? temperature(over: parts) : 1
        progress("temperature \(temperature); training on \(corpus.examples.count) messages")
        var model = fit(parts.flatMap(\.self))
        model.facts.corpus = corpus.checksum
        model.facts.temperature = temperature
        return model
    }

    /// What a model trained on all authors but one makes of that one, for each in turn.
    package func leaveOneAuthorOut(_ corpus: Corpus) -> [(author: String, evaluation: Evaluation)] {
        let parts = corpus.authors.map { prepare($0.examples) }
        let temperature = temperature(over: parts)
        return corpus.authors.indices.map { index in
            progress("reading \(corpus.authors[index].name) without having learned from it")
            return (corpus.authors[index].name, evaluate(index, of: parts, temperature: temperature))
        }
    }

    /// What a model trained on all other authors makes of one. Confidence is as it comes, not calibrated.
    package func evaluate(leavingOut author: Int, of corpus: Corpus) -> Evaluation {
        evaluate(author, of: corpus.authors.map { prepare($0.examples) }, temperature: 1)
    }

    private func evaluate(_ author: Int, of parts: [[Prepared]], temperature: Double) -> Evaluation {
        var model = fit(others(than: author, in: parts))
        model.facts.temperature = temperature
        let reader = Reader(model: model)
        var evaluation = Evaluation()
        for example in parts[author].map(\.example) { evaluation.add(reader.read(example.text), for: example) }
        return evaluation
    }

    private struct Prepared {
        var example: Example
        var hits: [FeatureExtractor.Hit]
    }

    private func prepare(_ examples: [Example]) -> [Prepared] {
        examples.map { Prepared(example: $0, hits: extractor.hits(in: Token.all(in: Cleaned($0.text).scalars))) }
    }

    private func others(than index: Int, in parts: [[Prepared]]) -> [Prepared] {
        parts.enumerated().filter { $0.offset != index }.flatMap(\.element)
    }

    private func fit(_ examples: [Prepared]) -> Model {
        let vocabulary = Vocabulary(of: examples.map(\.hits), minimum: Self.minimumMessages)
        let vectors = examples.map { vocabulary.vector(of: $0.hits) }
        let labels = examples.map(\.example)
        let rows = vocabulary.buckets.count
        func head(_ classes: Int, _ target: (Example) -> Int) -> SoftmaxTrainer.Weights {
            SoftmaxTrainer().fit(vectors, labels.map(target), classes: classes, rows: rows)
        }
        var heads = [
            head(Category.allCases.count) { Category.allCases.firstIndex(of: $0.category) ?? 0 },
            head(2) { $0.blocker ? 1 : 0 }.asOneColumn,
            head(Subreason.allCases.count) { Subreason.allCases.firstIndex(of: $0.subreason) ?? 0 },
        ]
        for kind in EvidenceKind.vitals {
            heads.append(head(2) { $0.evidence.contains(kind) ? 1 : 0 }.asOneColumn)
        }
        return Model(
            facts: .init(corpus: 0, features: extractor.fingerprint, temperature: 1), vocabulary: vocabulary,
            heads: heads)
    }

    /// The temperature at which the readings of unread authors are as sure as they are right.
    private func temperature(over parts: [[Prepared]]) -> Double {
        var scored: [(scores: [Double], target: Int)] = []
        for (index, part) in parts.enumerated() {
            progress("setting confidence: author \(index + 1) of \(parts.count)")
            let model = fit(others(than: index, in: parts))
            for prepared in part {
                let scores = model.scores(of: model.vocabulary.vector(of: prepared.hits))
                scored.append(
                    (model.categoryScores(scores), Category.allCases.firstIndex(of: prepared.example.category) ?? 0))
            }
        }
        return Calibration.temperature(of: scored)
    }
}

extension SoftmaxTrainer.Weights {
    /// Yes against no, as one score.
    fileprivate var asOneColumn: Self {
        let pairs = stride(from: 0, to: values.count, by: 2).map { values[$0 + 1] - values[$0] }
        return Self(classes: 1, values: pairs, biases: [biases[1] - biases[0]])
    }
}

extension Model {
    /// Puts the heads side by side and rounds their weights to a byte each.
    init(facts: Facts, vocabulary: Vocabulary, heads: [SoftmaxTrainer.Weights]) {
        let rows = vocabulary.buckets.count
        var weights = [Int8](repeating: 0, count: rows * Column.count)
        var steps: [Float] = []
        var biases: [Float] = []
        for head in heads {
            for label in 0..<head.classes {
                let column = steps.count
                var largest = 0.0
                for row in 0..<rows { largest = max(largest, abs(head.values[row * head.classes + label])) }
                let step = Float(largest > 0 ? largest / 127 : 1)
                for row in 0..<rows {
                    let rounded = (head.values[row * head.classes + label] / Double(step)).rounded()
                    weights[row * Column.count + column] = Int8(max(-127, min(127, rounded)))
                }
                steps.append(step)
                biases.append(Float(head.biases[label]))
            }
        }
        self.init(facts: facts, vocabulary: vocabulary, weights: weights, steps: steps, biases: biases)
    }
}
