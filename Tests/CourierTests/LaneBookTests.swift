import Courier
import Ledger
import Letters
import Testing

@Suite("Which lanes are under way")
struct LaneBookTests {
    private let rows = ["a", "a", "b", "c", "b", "d"].enumerated().map { number, name in
        row(Int64(number), letter("\(name)\(number)", to: thread(name)))
    }

    @Test("the first of each lane leaves, as many as there is room for")
    func admit() {
        var book = LaneBook(capacity: 3)
        #expect(book.admit(rows).map(\.letter.key) == ["a0", "b2", "c3"])
        #expect(book.free == 0)
        #expect(book.admit(rows).isEmpty)
    }

    @Test("a lane that is settled is free again, the others are not")
    func release() {
        var book = LaneBook(capacity: 3)
        _ = book.admit(rows)
        book.release(rows[2].address.lane)
        #expect(book.admit(Array(rows.dropFirst(4))).map(\.letter.key) == ["b4"])
        book.release(thread("nobody").lane)
        #expect(book.free == 0)
    }
}
