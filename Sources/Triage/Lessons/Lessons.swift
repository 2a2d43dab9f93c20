internal import Impediments

/// What was corrected votes on what is like it: the nearer, the more. What is unlike hears none of it.
///
/// It knows nothing of the model but how a message becomes a vector, so that a new model takes the same lessons.
struct Lessons: Sendable {
    /// A message as the model sees it: what it has, and how much of it.
    typealias Vector = [(index: Int, value: Double)]

    /// The same message once counts this much; chances that a model gives count as one.
    static let weightOfTheSame = 4.0
    /// Less alike than this (as a cosine) is another matter, and is read as if nothing had been corrected.
    static let leastLikeness = 0.25

    private struct Taught: Sendable {
        var teacher: Int
        var category: Int?
        var severity: Int?
    }

    private let taught: [Taught]
    /// Where among `shares` the lessons stand that have a feature.
    private let places: [Int: Range<Int>]
    private let shares: [(lesson: Int32, value: Double)]

    init(_ lessons: [(lesson: Lesson, vector: Vector)]) {
        var teachers: [String: Int] = [:]
        var having: [Int: [(lesson: Int32, value: Double)]] = [:]
        taught = lessons.enumerated().map { number, each in
            let length = Self.length(of: each.vector)
            for entry in each.vector where length > 0 {
                having[entry.index, default: []].append((Int32(number), entry.value / length))
            }
            let teacher = teachers[each.lesson.teacher] ?? teachers.count
            teachers[each.lesson.teacher] = teacher
            return Taught(
                teacher: teacher, category: each.lesson.category?.place,
                severity: each.lesson.severity.flatMap(Severity.allCases.firstIndex))
        }
        var places: [Int: Range<Int>] = [:]
        var shares: [(lesson: Int32, value: Double)] = []
        for (index, those) in having {
            places[index] = shares.count..<shares.count + those.count
            shares += those
        }
        self.places = places
        self.shares = shares
    }

    var isEmpty: Bool { taught.isEmpty }

    /// What the lessons say of a message; each is empty where nothing that is like it was corrected.
    func votes(on vector: Vector) -> (category: Votes, severity: Votes) {
        var category = Votes(count: Category.allCases.count)
        var severity = Votes(count: Severity.allCases.count)
        for (number, likeness) in likenesses(to: vector).enumerated() where likeness > Self.leastLikeness {
            let lesson = taught[number]
            let weight = Self.weight(of: likeness)
            if let label = lesson.category { category.add(weight, for: label, by: lesson.teacher) }
            if let label = lesson.severity { severity.add(weight, for: label, by: lesson.teacher) }
        }
        return (category, severity)
    }

    /// How alike each lesson is, 0...1: the cosine of the two vectors.
    func likenesses(to vector: Vector) -> [Double] {
        var likenesses = [Double](repeating: 0, count: taught.count)
        let length = Self.length(of: vector)
        guard length > 0 else { return likenesses }
        for entry in vector {
            guard let place = places[entry.index] else { continue }
            let value = entry.value / length
            for share in place { likenesses[Int(shares[share].lesson)] += shares[share].value * value }
        }
        return likenesses
    }

    private static func weight(of likeness: Double) -> Double {
        let above = (min(likeness, 1) - leastLikeness) / (1 - leastLikeness)
        return weightOfTheSame * above * above * above.squareRoot()
    }

    private static func length(of vector: Vector) -> Double {
        vector.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    }
}

/// How much speaks for each label, by teacher.
struct Votes {
    private var byTeacher: [Int: [Double]] = [:]
    private let count: Int

    init(count: Int) { self.count = count }

    var isEmpty: Bool { byTeacher.isEmpty }

    mutating func add(_ weight: Double, for label: Int, by teacher: Int) {
        byTeacher[teacher, default: [Double](repeating: 0, count: count)][label] += weight
    }

    /// The chances with what was corrected: the model has one vote, and no teacher more than one message gives that was
    /// corrected word for word.
    func applied(to chances: [Double]) -> [Double] {
        guard !isEmpty else { return chances }
        var sums = chances
        for (_, weights) in byTeacher.sorted(by: { $0.key < $1.key }) {
            let all = weights.reduce(0, +)
            let share = min(1, Lessons.weightOfTheSame / all)
            for label in sums.indices { sums[label] += weights[label] * share }
        }
        let all = sums.reduce(0, +)
        return sums.map { $0 / all }
    }
}

extension Vocabulary.Vector {
    /// As lessons compare it.
    var compared: Lessons.Vector { entries.map { (Int($0.row), Double($0.value)) } }
}
