import Foundation
import Simulation
import Testing

/// `STRAW_PROPERTIES` multiplies how many histories are tried.
@Suite("Properties of histories that are made up")
struct PropertyTests {
    private static let factor = ProcessInfo.processInfo.environment["STRAW_PROPERTIES"].flatMap { UInt64($0) } ?? 1

    private func holds(_ property: Properties.Property, on count: UInt64) async throws -> Properties.Tally {
        let count = count * Self.factor
        let (tally, losses) = try await Properties().run(property, seeds: 0..<count, jobs: 2)
        #expect(
            losses.isEmpty,
            "\(losses.count) of \(count):\n\(losses.prefix(4).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories == Int(count))
        return tally
    }

    @Test("Nothing that goes upward holds a name or a word of the team, and nothing that was raised disappears")
    func letters() async throws {
        let tally = try await holds(.letters, on: 400)
        #expect(tally.upward > 400 && tally.digests > 200)
    }

    @Test("A name is found wherever it is put")
    func planted() async throws {
        var found = try await Properties().planted()
        #expect(found.removeValue(forKey: "nowhere") == false)
        #expect(found.count == 10)
        for (place, isFound) in found { #expect(isFound, "\(place)") }
    }

    @Test("Ten years are ten times the same year")
    func decade() async throws {
        let years = try await Decade().play()
        let second = try #require(years.dropFirst().first)
        #expect(second.raised == 52 && second.receipts == 52)
        #expect(second.asks > 20 && second.previews > 20 && second.decided == 13)
        for (number, year) in years.enumerated() {
            #expect(year.raised == second.raised && year.receipts == second.receipts, "year \(number)")
            // It begins on a Tuesday: of the first Monday nothing is owed.
            #expect(year.digests == (number == 0 ? 51 : 52) * Decade.funders.count, "year \(number): \(year)")
            #expect(year.decided == second.decided, "year \(number): \(year)")
            // A holiday may come between what is said and what it leads to; what is said at the end is over after it.
            #expect(
                abs(year.asks - second.asks) <= 2 && abs(year.previews - second.previews) <= 2, "\(number): \(year)")
            #expect(number == 0 || abs(year.closings - second.closings) <= 1, "year \(number): \(year)")
            #expect(year.open <= (number == Decade.years - 1 ? 4 : 0), "year \(number): \(year)")
        }
    }

    @Test("Any prefix of a script gives the same letters, byte for byte")
    func prefixes() async throws { _ = try await holds(.prefix, on: 100) }

    @Test("What happens at one moment may come in any order")
    func orders() async throws { _ = try await holds(.order, on: 100) }

    @Test("What is said to come next comes, and nothing before it")
    func next() async throws { _ = try await holds(.next, on: 200) }

    @Test("One digest for each funder and period, through deaths, long stops and clocks that are set")
    func digests() async throws { _ = try await holds(.digests, on: 200) }
}
