internal import Impediments

/// Makes a model from a corpus, bit for bit the same each time.
package struct Trainer: Sendable {
    private static let mostFeatures = 90_000
    /// Authors are read in groups, each by a model that has learned from all other groups.
    package static let groups = 5

    private let extractor = FeatureExtractor(lexicon: .builtIn)
    /// Is told what is being done.
    private let progress: @Sendable (String) -> Void

    package init(progress: @escaping @Sendable (String) -> Void = { _ in }) { self.progress = progress }

    /// The model of a whole corpus, with its confidence set by authors whom it had not read.
    package func train(_ corpus: Corpus) -> Model {
        let parts = corpus.authors.map { prepare($0.examples) }
        let weighed = parts.count > 1 ? weigh(parts) : nil
        progress("training on \(corpus.examples.count) messages")
        let all = parts.flatMap(\.self)
        var model = fit(all)
        model.facts.corpus = corpus.checksum
        // Of one author alone nothing was held back that could tell how sure to be.
        let samples = weighed?.samples.flatMap(\.self) ?? all.map { sample($0, by: model) }
        model.weighing = WeighingTrainer().fit(samples)
        model.facts.temperature = weighed.map { temperature(of: $0) } ?? 1
        return model
    }

    /// What is made of each message by a model that has not learned from its author.
    package func unread(_ corpus: Corpus) -> [Unread] {
        let weighed = weigh(corpus.authors.map { prepare($0.examples) })
        let temperature = temperature(of: weighed)
        let readers = weighed.models.map { model in
            var model = model
            model.facts.temperature = temperature
            return Reader(model: model)
        }
        return corpus.authors.enumerated().flatMap { index, author in
            author.examples.map { example in
                Unread(
                    author: author.name, example: example,
                    reading: readers[index % readers.count].read(example.text))
            }
        }
    }

    /// A model for each group of authors that has learned from all others, and what they say of each author whom they
    /// have not read.
    private struct Weighed {
        var models: [Model]
        /// By author.
        var samples: [[WeighingTrainer.Sample]]
    }

    /// How statements are weighed is learned from statements about authors not learned from: of those learned from, a
    /// model is far too sure. Nor has any of the models learned to weigh from its own group.
    private func weigh(_ parts: [[Prepared]]) -> Weighed {
        let count = min(Self.groups, parts.count)
        var models = (0..<count).map { group in
            progress("learning from all authors but group \(group + 1) of \(count)")
            return fit(parts.enumerated().filter { $0.offset % count != group }.flatMap(\.element))
        }
        progress("learning to weigh what they say")
        let samples = parts.enumerated().map { index, part in part.map { sample($0, by: models[index % count]) } }
        for group in models.indices {
            models[group].weighing = WeighingTrainer().fit(
                samples.enumerated().filter { $0.offset % count != group }.flatMap(\.element))
        }
        return Weighed(models: models, samples: samples)
    }

    private struct Prepared {
        var example: Example
        var passage: Passage
    }

    private func prepare(_ examples: [Example]) -> [Prepared] {
        examples.map { Prepared(example: $0, passage: Passage(Cleaned($0.text).scalars, by: extractor)) }
    }

    private func sample(_ prepared: Prepared, by model: Model) -> WeighingTrainer.Sample {
        let (whole, parts) = model.statements(of: prepared.passage)
        let tokens = prepared.passage.tokens
        return WeighingTrainer.Sample(
            inputs: Weighing.inputs(
                whole, parts: parts, tokens: tokens.count, isPlain: Standstill.builtIn.isPlainlySaid(in: tokens)),
            category: Category.allCases.firstIndex(of: prepared.example.category) ?? 0,
            flags: Array(JointTrainer.Target(prepared.example).flags[Model.Column.blocker..<Model.Column.count]))
    }

    private func fit(_ examples: [Prepared]) -> Model {
        let targets = examples.map { JointTrainer.Target($0.example) }
        let hits = examples.map(\.passage.hits)
        let vocabulary = Vocabulary(
            of: hits, labels: targets.map { $0.subreason * 2 + Int($0.flags[Model.Column.blocker]) },
            kinds: Subreason.allCases.count * 2, most: Self.mostFeatures)
        return Model(
            facts: .init(corpus: 0, features: extractor.fingerprint, temperature: 1), vocabulary: vocabulary,
            learned: JointTrainer().fit(
                hits.map { vocabulary.vector(of: $0).entries }, targets, rows: vocabulary.keys.count))
    }

    /// The temperature at which the readings of unread authors are as sure as they are right.
    private func temperature(of weighed: Weighed) -> Double {
        Calibration.temperature(
            of: weighed.samples.enumerated().flatMap { index, samples in
                let weighing = weighed.models[index % weighed.models.count].weighing
                return samples.map { sample in
                    (
                        scores: weighing.scores(of: sample.inputs)[..<Category.allCases.count].map(Double.init),
                        target: sample.category
                    )
                }
            })
    }
}

extension Model {
    /// Rounds what was learned to a byte for each weight.
    init(facts: Facts, vocabulary: Vocabulary, learned: JointTrainer.Weights) {
        var largest = Columns(repeating: 0, count: Self.width)
        for (index, weight) in learned.values.enumerated() {
            largest[index % Self.width] = max(largest[index % Self.width], abs(weight))
        }
        let steps = largest.map { $0 > 0 ? $0 / 127 : 1 }
        let weights = learned.values.enumerated().map { index, weight in
            Int8(max(-127, min(127, (weight / steps[index % Self.width]).rounded())))
        }
        self.init(
            facts: facts, vocabulary: vocabulary, weights: weights, steps: steps, biases: learned.biases,
            weighing: .none)
    }
}
