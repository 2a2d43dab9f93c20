import Foundation
import Impediments

/// A year of one product as a script of `straw rehearse`: two teams that write every working day, a lead and a funder
/// who answer most of what they are asked, and now and then nobody who does anything.
struct YearScript {
    /// Impediments raised in it.
    private(set) var raised = 0
    private(set) var lines: [(at: Instant, text: String)] = []
    private var dice = Dice(seed: 2026)

    static let start = Instant(milliseconds: 1_767_571_200_000)  // Monday 2026-01-05 00:00 UTC
    static let end = start + .seconds(365 * 86_400)

    /// What stops a team; each is about a thing of its own, since the same said again gets no number.
    private static let impediments: [@Sendable (String) -> String] = [
        { "We have no test environment for the \($0). Nothing can be deployed, so we are stopped." },
        { "The surgeons will not give us half an hour about the \($0) before the end of the month." },
        { "Our only tester of the \($0) was moved to another project, so nobody tests it." },
        { "Still no licence for the \($0) tool. We go on by hand, slower." },
        { "We wait for a decision on the \($0); the import stands still." },
        { "The invoice for the \($0) has not been paid, and the contractors have stopped work." },
    ]
    private static let things = [
        "intake form", "ward list", "referral letter", "bed plan", "blood report", "X-ray viewer", "theatre calendar",
        "pharmacy order", "discharge note", "visitor badge", "ambulance log", "night rota", "kitchen order",
        "laundry list", "porter call", "waiting list", "consent sheet", "allergy card", "vaccine stock", "clinic map",
        "triage screen", "transfer slip", "insurance claim", "tissue archive", "device register",
    ]

    private static let places = [
        "Ashford", "Bramley", "Corran", "Dunmere", "Eastholt", "Fairlow", "Glenside", "Harwick", "Ilford", "Kelmore",
        "Langton", "Marlow", "Norbury", "Oakham", "Penhill", "Quarley", "Redmoor", "Selby", "Thornton", "Upwell",
        "Verwood", "Wexcombe", "Yarmley", "Zeal", "Amberley", "Brockton", "Cragside", "Deepdale", "Elmstead", "Foxley",
    ]

    /// What it says besides.
    private static let chatter = [
        "Shipped the import, it works with last year's files.", "Lunch at one?",
        "Demoed the intake form to three nurses today.", "Reviewing the second half tomorrow morning.",
        "The talk on naming was good, slides are in the folder.",
    ]

    init(impedimentsADay: Int = 8) {
        for day in 0..<364 where day % 7 < 5 {
            for number in 0..<impedimentsADay * 2 {
                let at = Self.start + .seconds(day * 86_400 + 9 * 3600 + number * 1_500)
                let isImpediment = number % 2 == 0
                let text =
                    isImpediment
                    ? Self.impediments[dice.roll(Self.impediments.count)](thing())
                    : Self.chatter[dice.roll(Self.chatter.count)]
                message("d\(day)n\(number)", text, team: number % 4 < 2 ? "forms" : "lists", at: at)
                if isImpediment { live(after: at) }
            }
        }
        lines.sort { $0.at < $1.at }
        lines.removeAll { $0.at >= Self.end }
    }

    /// Never the same twice in a year.
    private func thing() -> String {
        let (place, thing) = raised.quotientAndRemainder(dividingBy: Self.things.count)
        return "\(Self.things[thing]) in \(Self.places[place % Self.places.count])"
            + (place < Self.places.count ? "" : " \(place / Self.places.count + 1)")
    }

    /// What becomes of the one that was raised last: most is over within days, some goes all the way up.
    private mutating func live(after at: Instant) {
        raised += 1
        let hour = Duration.seconds(3600)
        if dice.roll(4) > 0 { answer("own", by: "u2", at: at + hour) }
        if dice.roll(2) == 0 { answer("tried", by: "u2", more: #","text":"asked again""#, at: at + hour * 26) }
        if dice.roll(3) == 0 { answer("still_there", by: "u3", at: at + hour * 50) }
        switch dice.roll(8) {
        case 0:
            answer("mine", by: "funder", more: #","date":"\#(day(at + hour * 240))""#, at: at + hour * 100)
            answer("done", by: "u2", at: at + hour * 200)
        case 1:
            answer("decide", by: "funder", more: #","option":"1""#, at: at + hour * 120)
            answer("done", by: "u2", at: at + hour * 290)
        case 2: answer("done", by: "u2", at: at + hour * 480)
        default: answer("done", by: "u2", at: at + hour * (20 + dice.roll(60)))
        }
    }

    private mutating func message(_ id: String, _ text: String, team: String, at: Instant) {
        lines.append(
            (
                at,
                #"{"at":"\#(at.rfc3339)","message":{"source":"chat","channel":"\#(team)","id":"\#(id)","thread":null,"#
                    + #""author":"u\#(dice.roll(7))","text":"\#(text)"}}"#
            ))
    }

    private mutating func answer(_ verb: String, by person: String, more: String = "", at: Instant) {
        lines.append(
            (
                at,
                #"{"at":"\#(at.rfc3339)","answer":{"impediment":"IMP-\#(raised)","by":"\#(person)","verb":"\#(verb)"\#(more)}}"#
            ))
    }

    private func day(_ at: Instant) -> String { String(at.rfc3339.prefix(10)) }

    /// Where it is played.
    static let configuration = """
        server: {listen: "127.0.0.1:0"}
        ledger: "sqlite:unused.db"
        sources: {chat: {kind: generic, secret: \(Town.secret)}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:lead"}
          funder: {name: The funder, role: funder, chat: "chat:funder", mail: funder@example.org, quiet: "19:00-08:00"}
          deputy: {name: The deputy, role: deputy, chat: "chat:deputy"}
        products:
          intake:
            title: Intake
            zone: Europe/London
            lead: lead
            funder: funder
            deputy: deputy
            day_rate: {unit: "£", low: 400, high: 650}
            teams:
              forms: {size: 6, channels: ["chat:forms"]}
              lists: {size: 5, channels: ["chat:lists"]}

        """
}
