import Testing

/// Rehearsed: what is answered in another channel than that of the impediment. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: answered from elsewhere")
struct RehearsalElsewhereTests {
    private static let configuration =
        Casting.source + """
            people:
              lead: {name: Lou Leadley, role: lead, chat: "chat:ul"}
              other: {name: Oz Other, role: lead, chat: "chat:uz"}
              funder: {name: Fay Fundley, role: funder, chat: "chat:uf"}
            products:
              intake:
                zone: Europe/London
                lead: lead
                funder: funder
                teams: {forms: {channels: ["chat:general"]}, cards: {channels: ["chat:cards"]}}
              parcels: {zone: Europe/London, lead: other, funder: funder, teams: {vans: {channels: ["chat:vans"]}}}

            """

    /// IMP-1 of intake, IMP-2 of parcels, IMP-3 of another team of intake.
    private func play(_ more: [String]) async throws -> Stage.Played {
        try await Stage(Self.configuration).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                say("2026-03-02T10:01", "m2", Words.room, by: "u2", channel: "vans"),
                say("2026-03-02T10:02", "m3", Words.data, by: "u3", channel: "cards"),
            ] + more, until: "2026-03-02T11:30")
    }

    private func said(_ text: String, in thread: String, _ channel: String, by author: String) -> String {
        say("2026-03-02T11:00", "a1", text, by: author, in: thread, channel: channel)
    }

    private func heard(_ played: Stage.Played, in channel: String) -> [String] {
        played.lines.filter { $0.to == "channel:chat:\(channel)" && $0.at >= "2026-03-02T11:00" }.map(\.text)
    }

    @Test(
        "Of another product it changes nothing, and whoever said it hears so; its thread hears nothing",
        arguments: ["done", "own", "slower", "no impediment", "tried: called them"], ["u2", "uz"])
    func otherProduct(_ answer: String, by author: String) async throws {
        let played = try await play([said("IMP-1: \(answer)", in: "m2", "vans", by: author)])
        let one = try played.impediment(1)
        #expect(one.state == "triaged" && one.severity == "stopped" && one.category == "resources")
        #expect(heard(played, in: "general").isEmpty)
        #expect(
            heard(played, in: "vans") == [
                "IMP-1: it belongs to another product, so nothing changed. Its own team answers it, in its own channel."
            ])
    }

    @Test("A wrong number is none of the thread: a word without one means what the thread is about")
    func wrongNumber() async throws {
        let played = try await play([
            said("IMP-1: done", in: "m2", "vans", by: "u2"),
            say("2026-03-02T11:05", "a2", "done", by: "u2", in: "m2", channel: "vans"),
        ])
        #expect(try played.impediment(1).state == "triaged")
        #expect(try played.impediment(2).state == "resolved")
    }

    @Test("Another team of the same product may, and whoever is named for it anywhere; both places hear")
    func sameProduct() async throws {
        for (thread, channel, author) in [("m3", "cards", "u3"), ("m2", "vans", "ul")] {
            let played = try await play([said("IMP-1: done", in: thread, channel, by: author)])
            #expect(try played.impediment(1).state == "resolved")
            #expect(heard(played, in: "general").contains { $0.hasPrefix("IMP-1: over") })
            #expect(heard(played, in: channel).contains { $0.hasPrefix("IMP-1: `done` is noted.") })
        }
    }

    @Test("That it is still there anyone may say; both places hear")
    func stillThere() async throws {
        let played = try await play([said("IMP-1: still there", in: "m2", "vans", by: "u2")])
        #expect(try played.impediment(1).occurrences.count == 2)
        #expect(heard(played, in: "general").count == 1)
        #expect(heard(played, in: "vans").contains { $0.hasPrefix("IMP-1: `still there` is noted.") })
    }
}
