internal import Impediments

/// Makes a model from a corpus, bit for bit the same each time.
package struct Trainer: Sendable {
    private static let mostFeatures = 150_000
    /// Authors are read in groups, each by a model that has learned from all other groups.
    package static let groups = 5

    private let extractor = FeatureExtractor(lexicon: .builtIn)
    /// Is told what is being done.
    private let progress: @Sendable (String) -> Void

    package init(progress: @escaping @Sendable (String) -> Void = { _ in }) { self.progress = progress }

    /// The model of a whole corpus, with its confidence set by authors whom it had not read.
    package func train(_ corpus: Corpus) -> Model {
        let parts = corpus.authors.map { prepare($0.examples) }
        let temperature = parts.count > 1 ? temperature(of: groups(of: parts), over: parts) : 1
        progress("temperature \(temperature); training on \(corpus.examples.count) messages")
        var model = fit(parts.flatMap(\.self))
        model.facts.corpus = corpus.checksum
        model.facts.temperature = temperature
        return model
    }

    /// What a model makes of an author from whom it has not learned, for each author.
    package func unread(_ corpus: Corpus) -> [(author: String, evaluation: Evaluation)] {
        let parts = corpus.authors.map { prepare($0.examples) }
        var models = groups(of: parts)
        let temperature = temperature(of: models, over: parts)
        for index in models.indices { models[index].facts.temperature = temperature }
        let readers = models.map { Reader(model: $0) }
        return corpus.authors.enumerated().map { index, author in
            var evaluation = Evaluation()
            for example in author.examples {
                evaluation.add(readers[index % readers.count].read(example.text), for: example)
            }
            return (author.name, evaluation)
        }
    }

    /// For each group of authors a model that has learned from all others.
    private func groups(of parts: [[Prepared]]) -> [Model] {
        let count = min(Self.groups, parts.count)
        return (0..<count).map { group in
            progress("learning from all authors but group \(group + 1) of \(count)")
            return fit(parts.enumerated().filter { $0.offset % count != group }.flatMap(\.element))
        }
    }

    private struct Prepared {
        var example: Example
        var hits: [FeatureExtractor.Hit]
    }

    private func prepare(_ examples: [Example]) -> [Prepared] {
        examples.map { Prepared(example: $0, hits: extractor.hits(in: Token.all(in: Cleaned($0.text).scalars))) }
    }

    private func fit(_ examples: [Prepared]) -> Model {
        let targets = examples.map { JointTrainer.Target($0.example) }
        let vocabulary = Vocabulary(
            of: examples.map(\.hits), labels: targets.map { $0.subreason * 2 + Int($0.flags[Model.Column.blocker]) },
            kinds: Subreason.allCases.count * 2,
            most: Self.mostFeatures)
        let vectors = examples.map { vocabulary.vector(of: $0.hits).entries }
        return Model(
            facts: .init(corpus: 0, features: extractor.fingerprint, temperature: 1), vocabulary: vocabulary,
            learned: JointTrainer().fit(vectors, targets, rows: vocabulary.keys.count))
    }

    /// The temperature at which the readings of unread authors are as sure as they are right.
    private func temperature(of models: [Model], over parts: [[Prepared]]) -> Double {
        let scored = parts.enumerated().flatMap { index, part in
            let model = models[index % models.count]
            return part.map { prepared in
                let scores = model.scores(of: model.vocabulary.vector(of: prepared.hits).entries)
                return (
                    scores: model.categoryScores(model.fineChances(scores)),
                    target: Category.allCases.firstIndex(of: prepared.example.category) ?? 0
                )
            }
        }
        return Calibration.temperature(of: scored)
    }
}

extension Model {
    /// Rounds what was learned to a byte for each weight.
    init(facts: Facts, vocabulary: Vocabulary, learned: JointTrainer.Weights) {
        var largest = Columns(repeating: 0, count: Column.count)
        for (index, weight) in learned.values.enumerated() {
            largest[index % Column.count] = max(largest[index % Column.count], abs(weight))
        }
        let steps = largest.map { $0 > 0 ? $0 / 127 : 1 }
        let weights = learned.values.enumerated().map { index, weight in
            Int8(max(-127, min(127, (weight / steps[index % Column.count]).rounded())))
        }
        self.init(facts: facts, vocabulary: vocabulary, weights: weights, steps: steps, biases: learned.biases)
    }
}
