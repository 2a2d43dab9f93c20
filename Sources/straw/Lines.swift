internal import Foundation

/// Reads a stream line by line, without ever holding more than one line.
struct Lines: Sequence, IteratorProtocol {
    /// One line: its number from 1, and its bytes without the line's end.
    struct Line {
        var number: Int
        var bytes: [UInt8]
        /// Whether it was longer than is read; what follows the limit was passed over.
        var tooLong: Bool
    }

    /// No message is longer; a line that is holds something else.
    static let longest = 1 << 20

    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var position = 0
    private var number = 0
    private var ended = false
    /// Why reading stopped early, if it did.
    private(set) var failure: (any Error)?

    init(_ handle: FileHandle) { self.handle = handle }

    mutating func next() -> Line? {
        var bytes: [UInt8] = []
        var tooLong = false
        var started = false
        while fill() {
            started = true
            let end = buffer[position...].firstIndex(of: 10)
            let stop = end ?? buffer.count
            let room = Self.longest - bytes.count
            bytes += buffer[position..<Swift.min(stop, position + room)]
            if stop - position > room { tooLong = true }
            position = end.map { $0 + 1 } ?? buffer.count
            if end != nil { break }
        }
        guard started else { return nil }
        number += 1
        if bytes.last == 13 { bytes.removeLast() }
        return Line(number: number, bytes: bytes, tooLong: tooLong)
    }

    /// Whether there is anything to read.
    private mutating func fill() -> Bool {
        guard position == buffer.count, !ended else { return position < buffer.count }
        do {
            buffer = try handle.read(upToCount: 1 << 16).map(Array.init) ?? []
        } catch {
            failure = error
            buffer = []
        }
        position = 0
        ended = buffer.isEmpty
        return !ended
    }
}
