package import Impediments

/// How well readings agree with labels: counts, from which every figure is worked out.
package struct Evaluation: Sendable {
    /// Right positives, false positives, missed ones.
    package struct Tally: Sendable, Equatable {
        package var hit = 0
        package var falseAlarm = 0
        package var missed = 0

        package init(hit: Int = 0, falseAlarm: Int = 0, missed: Int = 0) {
            self.hit = hit
            self.falseAlarm = falseAlarm
            self.missed = missed
        }

        /// How many were labelled so.
        package var labelled: Int { hit + missed }
        /// Whether it was neither labelled nor read anywhere.
        package var isEmpty: Bool { hit + falseAlarm + missed == 0 }

        package var precision: Double { ratio(hit, hit + falseAlarm) }
        package var recall: Double { ratio(hit, hit + missed) }
        package var f1: Double { ratio(2 * hit, 2 * hit + falseAlarm + missed) }

        mutating func add(said: Bool, meant: Bool) {
            switch (said, meant) {
            case (true, true): hit += 1
            case (true, false): falseAlarm += 1
            case (false, true): missed += 1
            case (false, false): break
            }
        }
    }

    package private(set) var count = 0
    package private(set) var blocker = Tally()
    package private(set) var evidence = Tally()
    package private(set) var subreasonRight = 0
    package private(set) var abstained = 0
    /// By true category, then by the category read; in the order of `Category.allCases`.
    package private(set) var confusion = Array(
        repeating: Array(repeating: 0, count: Category.allCases.count), count: Category.allCases.count)
    /// Of each message: the confidence and whether the category was right.
    private var verdicts: [(confidence: Double, right: Bool)] = []

    package init() {}

    package mutating func add(_ reading: Reading, for example: Example) {
        count += 1
        let right = reading.category == example.category
        confusion[example.category.place][reading.category.place] += 1
        blocker.add(said: reading.blocker, meant: example.blocker)
        for kind in EvidenceKind.vitals {
            evidence.add(said: reading.evidence.contains(kind), meant: example.evidence.contains(kind))
        }
        if right, reading.subreason == example.subreason { subreasonRight += 1 }
        if reading.abstain { abstained += 1 }
        verdicts.append((reading.confidence, right))
    }

    package mutating func add(_ other: Evaluation) {
        count += other.count
        subreasonRight += other.subreasonRight
        abstained += other.abstained
        for row in confusion.indices {
            for column in confusion.indices { confusion[row][column] += other.confusion[row][column] }
        }
        for tally in [\Evaluation.blocker, \Evaluation.evidence] {
            self[keyPath: tally].hit += other[keyPath: tally].hit
            self[keyPath: tally].falseAlarm += other[keyPath: tally].falseAlarm
            self[keyPath: tally].missed += other[keyPath: tally].missed
        }
        verdicts += other.verdicts
    }

    package var right: Int { confusion.indices.reduce(0) { $0 + confusion[$1][$1] } }
    package var accuracy: Double { ratio(right, count) }
    /// Of the messages whose category is right.
    package var subreasonAccuracy: Double { ratio(subreasonRight, right) }
    /// Of the categories that were labelled or read: of one that is nowhere there is nothing to be right about.
    package var macroF1: Double {
        let tallies = Category.allCases.map { tally(of: $0) }.filter { !$0.isEmpty }
        return tallies.isEmpty ? 0 : tallies.reduce(0) { $0 + $1.f1 } / Double(tallies.count)
    }

    /// Of the messages that stop nothing, the share that was taken for an impediment, unsure ones included.
    package var chatterTaken: Double {
        let nothing = tally(of: .nothing)
        return ratio(nothing.missed, nothing.hit + nothing.missed)
    }

    package func tally(of category: Category) -> Tally {
        let index = category.place
        let said = confusion.reduce(0) { $0 + $1[index] }
        let meant = confusion[index].reduce(0, +)
        let hit = confusion[index][index]
        return Tally(hit: hit, falseAlarm: said - hit, missed: meant - hit)
    }

    /// A step of confidence: how many messages were read so, how sure on average, and how often rightly.
    package struct Bin: Sendable {
        package var from: Double
        package var count: Int
        package var confidence: Double
        package var accuracy: Double
    }

    /// Tenths of confidence that have messages.
    package var reliability: [Bin] {
        (0..<10).compactMap { tenth in
            let inside = verdicts.filter { min(Int($0.confidence * 10), 9) == tenth }
            guard !inside.isEmpty else { return nil }
            return Bin(
                from: Double(tenth) / 10, count: inside.count,
                confidence: inside.reduce(0) { $0 + $1.confidence } / Double(inside.count),
                accuracy: ratio(inside.count(where: \.right), inside.count))
        }
    }

    /// Expected calibration error: how far confidence and accuracy lie apart on average.
    package var calibrationError: Double {
        guard count > 0 else { return 0 }
        return reliability.reduce(0) { $0 + abs($1.confidence - $1.accuracy) * Double($1.count) } / Double(count)
    }

    /// How many messages a share of them is.
    func messages(atCoverage share: Double) -> Int { Int((share * Double(count)).rounded()) }

    /// How often the category is right where only the surest share of the messages is read.
    package func accuracy(atCoverage share: Double) -> Double {
        let surest = verdicts.sorted { $0.confidence > $1.confidence }.prefix(messages(atCoverage: share))
        return ratio(surest.count(where: \.right), surest.count)
    }
}

private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
