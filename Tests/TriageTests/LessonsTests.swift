import Impediments
import Testing

@testable import Triage

@Suite("What is learned from corrections")
struct LessonsTests {
    /// The same thing in other words each time.
    static let slow = [
        "The staging server is slow again", "Staging server slow since this morning",
        "our staging server is really slow today", "The staging server takes minutes to load a page",
        "Why is the staging server so slow?", "staging server is slow, tests take forever",
        "the server for staging is slow", "Staging server slow again today", "such a slow staging server again",
        "the slow staging server costs us hours",
    ]
    static let eleventh = "The staging server is very slow this afternoon"
    let reader: Reader

    init() throws { reader = try Reader.shipped() }

    private static func corpus(every step: Int) throws -> [String] {
        let all = try Files.corpus().authors.flatMap(\.examples).map(\.text)
        return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }

    private func lessons(
        _ texts: [String], _ category: Category?, _ severity: Severity? = nil, by teacher: String = "p"
    )
        -> [Lesson]
    {
        texts.map { Lesson(text: $0, teacher: teacher, category: category, severity: severity) }
    }

    @Test("ten similar corrections change how the eleventh is read", arguments: [Category.nothing, .team, .other])
    func ten(category: Category) {
        #expect(reader.read(Self.eleventh).category == .resources)
        let adapted = reader.adapted(by: lessons(Self.slow, category))
        #expect(adapted.read(Self.eleventh).category == category)
        #expect(adapted.read("On our staging server everything is slow").category == category, "and of what is like it")
    }

    @Test("ten similar corrections say whether work is stopped, also against plain words")
    func tenOfSeverity() {
        let plain = Self.slow.map { $0 + ", work is stopped" }
        let text = Self.eleventh + ", work is stopped"
        #expect(reader.read(text).blocker)
        #expect(!reader.adapted(by: lessons(plain, nil, .slowing)).read(text).blocker)
        #expect(reader.adapted(by: lessons(Self.slow, nil, .stopped)).read(Self.eleventh).blocker)
        #expect(reader.adapted(by: lessons(Self.slow, nil, .stopped)).read(Self.eleventh).category == .resources)
    }

    @Test("one correction changes the very message, whatever it was read as, and hardly anything else")
    func one() throws {
        let all = try Self.corpus(every: 40)
        let before = all.map(reader.read)
        for place in stride(from: 0, to: all.count, by: 97) {
            let category: Category = before[place].category == .team ? .resources : .team
            guard all[place].contains(where: \.isLetter) else { continue }
            let adapted = reader.adapted(by: lessons([all[place]], category))
            let same = adapted.read(all[place])
            #expect(same.category == category && !same.abstain, "\(all[place])")
            let flipped = all.indices.filter { adapted.read(all[$0]).category != before[$0].category }
            #expect(flipped.count <= 4, "\(flipped.map { all[$0] })")
        }
    }

    @Test("what is unlike everything that was corrected is read to the last bit as before, however much that was")
    func unlike() throws {
        let many = (0..<50).flatMap { _ in lessons(Self.slow, .nothing, .slowing) }
        let adapted = reader.adapted(by: many)
        let others = [
            "The nurses are too busy to talk to us.", "Two of our five developers were moved to another project.",
            "Lunch?", "", "…", "Nobody pays for the licences any more", "Wir haben keine Tester.",
        ]
        for text in others { #expect(adapted.read(text) == reader.read(text), "\(text)") }
    }

    @Test("without lessons every reading is as it was, and lessons that were taken back leave nothing behind")
    func undone() throws {
        let all = try Self.corpus(every: 40)
        var adapted = reader.adapted(by: lessons(Self.slow, .nothing, .slowing))
        #expect(adapted.read(Self.slow[0]) != reader.read(Self.slow[0]))
        adapted = adapted.adapted(by: [])
        for text in all + Self.slow { #expect(adapted.read(text).json(id: "1") == reader.read(text).json(id: "1")) }
    }

    @Test("what one person says a hundred times counts as once word for word; others can say otherwise")
    func bounded() {
        let hundred = (0..<10).flatMap { _ in lessons(Self.slow, .nothing) }
        let adapted = reader.adapted(by: hundred)
        // The model has one vote, and one person no more than the same message once.
        let before = reader.read(Self.eleventh)
        #expect(before.runnerUp.category == .nothing)
        let most = (before.runnerUp.confidence + Lessons.weightOfTheSame) / (1 + Lessons.weightOfTheSame)
        #expect(adapted.read(Self.eleventh).confidence <= most + 1e-9)
        #expect(adapted.read(Self.eleventh).confidence < 0.9)
        let others = ["q", "r"].flatMap { lessons([Self.eleventh], .resources, by: $0) }
        #expect(reader.adapted(by: hundred + others).read(Self.eleventh).category == .resources)
    }

    @Test("a message without words teaches nothing and learns nothing")
    func nothing() {
        let adapted = reader.adapted(by: lessons(["", "?!", "🎉"], .team, .stopped))
        for text in ["", "?!", "🎉", "No server."] { #expect(adapted.read(text) == reader.read(text)) }
    }

    @Test("five hundred corrections make reading a few times slower and no more")
    func fast() throws {
        let all = try Self.corpus(every: 40)
        let adapted = reader.adapted(by: lessons(Array(all.suffix(500)), .team, .stopped))
        func time(_ reader: Reader) -> Duration {
            ContinuousClock().measure { for text in all { _ = reader.read(text) } }
        }
        let (plain, taught) = (time(reader), time(adapted))
        print("Lessons: \(all.count) messages in \(plain) without, \(taught) with 500 corrections")
        #expect(taught < plain * 5)
    }
}
