import Foundation
import Impediments
import Testing

@Suite("The number of an impediment")
struct ImpedimentIDTests {
    @Test("It is read as people write it", arguments: ["IMP-12", "imp-12", "Imp-12", "12", "012"])
    func reads(text: String) {
        #expect(ImpedimentID(text)?.description == "IMP-12")
    }

    @Test(
        "What is no number of an impediment is refused",
        arguments: ["", "IMP-", "IMP-0", "0", "-12", "+12", "IMP--12", "IMP 12", "12 ", "IMP-1.2", "1234567890", "١٢"])
    func refuses(text: String) {
        #expect(ImpedimentID(text) == nil)
    }

    @Test("Numbers are ordered and stored as numbers")
    func coding() throws {
        #expect(ImpedimentID(9) < ImpedimentID(12))
        let data = try JSONEncoder().encode([ImpedimentID(12)])
        #expect(String(decoding: data, as: UTF8.self) == "[12]")
        #expect(try JSONDecoder().decode([ImpedimentID].self, from: data) == [ImpedimentID(12)])
    }
}
