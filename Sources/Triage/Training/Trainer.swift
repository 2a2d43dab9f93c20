internal import Impediments

/// Makes a model from a corpus, bit for bit the same each time.
package struct Trainer: Sendable {
    private static let mostFeatures = 100_000
    /// Authors are read in groups, each by a model that has learned from all other groups.
    package static let groups = 5

    private let extractor = FeatureExtractor(lexicon: .builtIn)
    /// Is told what is being done.
    private let progress: @Sendable (String) -> Void

    package init(progress: @escaping @Sendable (String) -> Void = { _ in }) { self.progress = progress }

    /// The model of a whole corpus, with its confidence set by authors whom it had not read.
    package func train(_ corpus: Corpus) -> Model { train(corpus, holdBack(corpus)) }

    /// - Parameter held: of the same corpus.
    package func train(_ corpus: Corpus, _ held: HeldBack) -> Model {
        progress("training on \(corpus.examples.count) messages")
        let all = held.prepared.flatMap(\.self)
        var model = fit(all)
        model.facts.corpus = corpus.checksum
        // Of one author alone nothing was held back that could tell how sure to be.
        let isHeldBack = corpus.authors.count > 1
        model.weighing = WeighingTrainer().fit(
            isHeldBack ? held.samples.flatMap(\.self) : all.map { sample($0, by: model) })
        model.facts.temperature = isHeldBack ? held.temperature : 1
        return model
    }

    /// What is made of each message by a model that has not learned from its author.
    package func unread(_ corpus: Corpus) -> [Unread] { unread(corpus, holdBack(corpus)) }

    /// - Parameter held: of the same corpus.
    package func unread(_ corpus: Corpus, _ held: HeldBack) -> [Unread] {
        let readers = held.models.map { model in
            var model = model
            model.facts.temperature = held.temperature
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
    package struct HeldBack: Sendable {
        fileprivate var models: [Model]
        /// By author, as are the samples.
        fileprivate var prepared: [[Prepared]]
        fileprivate var samples: [[WeighingTrainer.Sample]]
        /// The temperature at which the readings of unread authors are as sure as they are right.
        fileprivate var temperature: Double
    }

    /// How statements are weighed is learned from statements about authors not learned from: of those learned from, a
    /// model is far too sure. Nor has any of the models learned to weigh from its own group.
    package func holdBack(_ corpus: Corpus) -> HeldBack {
        let prepared = corpus.authors.map { prepare($0.examples) }
        let count = min(Self.groups, prepared.count)
        var models = (0..<count).map { group in
            progress("learning from all authors but group \(group + 1) of \(count)")
            return fit(prepared.enumerated().filter { $0.offset % count != group }.flatMap(\.element))
        }
        progress("learning to weigh what they say")
        let samples = prepared.enumerated().map { index, part in part.map { sample($0, by: models[index % count]) } }
        for group in models.indices {
            models[group].weighing = WeighingTrainer().fit(
                samples.enumerated().filter { $0.offset % count != group }.flatMap(\.element))
        }
        return HeldBack(
            models: models, prepared: prepared, samples: samples, temperature: Self.temperature(of: models, on: samples)
        )
    }

    fileprivate struct Prepared: Sendable {
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
            category: prepared.example.category.place,
            flags: Array(JointTrainer.Target(prepared.example).flags[Model.Column.blocker..<Model.Column.count]))
    }

    private func fit(_ examples: [Prepared]) -> Model {
        let targets = examples.map { JointTrainer.Target($0.example) }
        let hits = examples.map(\.passage.hits)
        let vocabulary = Vocabulary(
            of: hits, labellings: [.init(ofTroubles: targets), .init(ofEvidence: targets)], most: Self.mostFeatures)
        return Model(
            facts: .init(corpus: 0, features: extractor.fingerprint, temperature: 1), vocabulary: vocabulary,
            learned: JointTrainer().fit(
                hits.map { Forgetting(vocabulary.vector(of: $0)) }, targets, rows: vocabulary.keys.count))
    }

    private static func temperature(of models: [Model], on samples: [[WeighingTrainer.Sample]]) -> Double {
        Calibration.temperature(
            of: samples.enumerated().flatMap { index, samples in
                samples.map { sample in
                    (
                        scores: models[index % models.count].weighing.scores(of: sample.inputs)[
                            ..<Category.allCases.count
                        ].map(Double.init),
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

extension Vocabulary.Labelling {
    /// What stands in the way, and whether it stops the work.
    fileprivate init(ofTroubles targets: [JointTrainer.Target]) {
        labels = targets.map { $0.subreason * 2 + Int($0.flags[Model.Column.blocker]) }
        kinds = Subreason.allCases.count * 2
    }

    /// Which kinds of evidence there are: what tells of them may say nothing of a trouble, and would be left out.
    fileprivate init(ofEvidence targets: [JointTrainer.Target]) {
        labels = targets.map { target in
            Model.Column.evidence.reduce(0) { $0 * 2 + Int(target.flags[$1]) }
        }
        kinds = 1 << Model.Column.evidence.count
    }
}
