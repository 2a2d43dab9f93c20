/// What stands under the code of a word (`Token.code`), for tables that are made once and read for every word.
///
/// The codes are hashes already, so that nothing is hashed again.
struct CodeTable<Value: Sendable>: Sendable {
    /// Zero where nothing stands: no word has that code. Apart from the values, so that what is not there is soon told.
    private var codes: [UInt64]
    private var values: [Value?]
    private let mask: Int

    init(_ all: [UInt64: Value]) {
        var size = 16
        while size < all.count * 2 { size *= 2 }
        mask = size - 1
        codes = [UInt64](repeating: 0, count: size)
        values = [Value?](repeating: nil, count: size)
        for (code, value) in all {
            var place = Self.place(of: code) & mask
            while codes[place] != 0 { place = (place + 1) & mask }
            codes[place] = code
            values[place] = value
        }
    }

    subscript(_ code: UInt64) -> Value? {
        var place = Self.place(of: code) & mask
        while codes[place] != 0 {
            if codes[place] == code { return values[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The low bits of a code mix least.
    private static func place(of code: UInt64) -> Int { Int(truncatingIfNeeded: code ^ (code >> 32)) }
}
