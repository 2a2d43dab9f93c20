import Impediments
import Testing

@testable import Triage

@Suite("The answers of a standup")
struct StandupTests {
    /// What is read of a text.
    private func words(_ text: String) -> String {
        Passage(Array(text.unicodeScalars), by: FeatureExtractor(lexicon: .builtIn)).tokens.map(\.text)
            .joined(separator: " ")
    }

    @Test(
        "that nothing stands in the way is not read as that something is missing",
        arguments: [
            ("Y: reviews, T: more reviews, B: nothing", "y : reviews t : more reviews"),
            ("B: none. T: the export", "t : the export"), ("blockers: –\ntoday: reviews", "today : reviews"),
            ("gestern: Tests / heute: Tests / Hindernisse: keine", "gestern : tests heute : tests"),
            ("Y: tests\nB:", "y : tests"), ("B: nothing at all", ""), ("blocked: no, only slow", "only slow"),
            ("Y: tests. B: none!", "y : tests !"), ("T: tests\nB: nothing new so far\nlunch?", "t : tests lunch ?"),
            ("T: tests, B: , Y: more tests", "t : tests y : more tests"),
        ])
    func leavesOut(text: String, rest: String) {
        #expect(words(text) == rest)
    }

    @Test(
        "what stands in the way is read",
        arguments: [
            "b : no rights on the database", "blockers : nobody tests", "b : - the keys",
            "blocked : simulator as before",
            "blockers none really", "nothing : b", "blockers :\nthe server is down", "blocked : .net licences expired",
            "b :\nno seats",
            "plan b : none", "env b : ok", "blocked :",
        ])
    func keeps(text: String) {
        #expect(words(text) == text.replacing(" -", with: "").replacing("\n", with: " ").replacing(".", with: ""))
    }
}
