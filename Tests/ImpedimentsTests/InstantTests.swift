import Foundation
import Impediments
import Testing

@Suite("Moments as RFC 3339 writes them")
struct InstantTests {
    @Test(
        "Every way of writing a moment means the same moment",
        arguments: [
            ("2026-03-02T09:00:00Z", 1_772_442_000_000),
            ("2026-03-02t09:00:00z", 1_772_442_000_000),
            ("2026-03-02 09:00:00Z", 1_772_442_000_000),
            ("2026-03-02T10:00:00+01:00", 1_772_442_000_000),
            ("2026-03-02T14:45:00+05:45", 1_772_442_000_000),
            ("2026-03-01T23:00:00-10:00", 1_772_442_000_000),
            ("2026-03-02T09:00:00-00:00", 1_772_442_000_000),
            ("2026-03-02T09:00:00.5Z", 1_772_442_000_500),
            ("2026-03-02T09:00:00.029Z", 1_772_442_000_029),
            // What is finer than a millisecond is cut off, never rounded into the future.
            ("2026-03-02T09:00:00.9999999999Z", 1_772_442_000_999),
            ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59.999Z", -1),
            ("1969-12-31T23:59:58Z", -2000),
            ("1900-01-01T00:00:00Z", -2_208_988_800_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000),
            ("9999-12-31T23:59:59Z", 253_402_300_799_000),
            ("2028-02-29T12:00:00Z", 1_835_438_400_000),
            // A leap second counts as the second after it; elsewhere it is local to the offset.
            ("2016-12-31T23:59:60Z", 1_483_228_800_000),
            ("2017-01-01T00:59:60+01:00", 1_483_228_800_000),
        ] as [(String, Int64)])
    func reads(text: String, milliseconds: Int64) {
        #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "now", "2026-03-02", "2026-03-02T09:00:00", "2026-03-02T09:00Z", "2026-03-02T09:00:00.Z",
            "2026-03-02T09:00:00+1", "2026-03-02T09:00:00+0100", "2026-03-02T09:00:00+24:00",
            "2026-03-02T09:00:00+01:60", "2026-3-2T09:00:00Z", "2026-02-29T09:00:00Z", "2026-02-30T09:00:00Z",
            "2026-04-31T09:00:00Z", "2026-13-01T09:00:00Z", "2026-00-01T09:00:00Z", "2026-01-00T09:00:00Z",
            "2026-03-02T24:00:00Z", "2026-03-02T09:60:00Z", "2026-03-02T09:00:61Z", "2026-03-02T09:00:60Z",
            "2016-12-31T23:59:60+01:00", " 2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z\n", "2026-03-02T09:00:00ZZ",
            "26-03-02T09:00:00Z", "+2026-03-02T09:00:00Z", "20260302T090000Z", "2026-W10-1T09:00:00Z",
            "٢٠٢٦-03-02T09:00:00Z", "2026-03-02T09:00:00−01:00", "2026-03-02T09:00:00,5Z",
        ])
    func refuses(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("A moment is written in UTC, with milliseconds only where there are any")
    func writes() {
        #expect(Instant(milliseconds: 1_772_442_000_000).rfc3339 == "2026-03-02T09:00:00Z")
        #expect(Instant(milliseconds: 1_772_442_000_029).rfc3339 == "2026-03-02T09:00:00.029Z")
        #expect(Instant(milliseconds: -1).rfc3339 == "1969-12-31T23:59:59.999Z")
        #expect(Instant(milliseconds: -62_135_596_800_000).rfc3339 == "0001-01-01T00:00:00Z")
    }

    @Test(
        "Every millisecond is written and read back as it was",
        arguments: [0, -1000, 1_772_442_000_000, -7_000_000_000_000])
    func roundTrip(second: Int64) {
        for milliseconds in second..<second + 1000 {
            let instant = Instant(milliseconds: milliseconds)
            #expect(Instant(rfc3339: instant.rfc3339) == instant)
            #expect(Instant(instant.date) == instant)
        }
    }

    @Test("Other programs' dates mean the same", arguments: [-11_644_473_600, -1, 0, 951_782_400, 4_102_444_800])
    func foundation(second: Int) {
        let date = Date(timeIntervalSince1970: TimeInterval(second))
        #expect(Instant(rfc3339: date.formatted(.iso8601)) == Instant(date))
    }

    @Test("Moments and lengths of time add up, before 1970 too")
    func arithmetic() {
        let before = Instant(milliseconds: -1500)
        #expect(before.seconds == -2)
        #expect((before + .milliseconds(1500)).seconds == 0)
        #expect(before - .seconds(1) < before)
        #expect(before - (before - .milliseconds(700)) == .milliseconds(700))
        #expect((.milliseconds(-700) as Duration).wholeMilliseconds == -700)
        #expect((.seconds(30 * 86400) as Duration).wholeMilliseconds == 2_592_000_000)
    }

    @Test("A moment is stored as its number of milliseconds")
    func coding() throws {
        let instant = Instant(milliseconds: -1_772_442_000_029)
        let data = try JSONEncoder().encode([instant])
        #expect(String(decoding: data, as: UTF8.self) == "[-1772442000029]")
        #expect(try JSONDecoder().decode([Instant].self, from: data) == [instant])
    }
}
