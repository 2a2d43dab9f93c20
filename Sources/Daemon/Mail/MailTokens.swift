internal import Crypto
internal import Foundation
internal import Impediments

/// What stands behind the `+` of an address of ours: signed, short enough for the part before the `@` (64 characters),
/// and the same in capitals, since some servers change them.
///
/// Whom it was written to is not in it, but signed with it: whoever reads it tries everybody whom it may have been.
/// Nothing is stored, so it holds after a restart and on every node that has the key.
struct MailTokens: Sendable {
    /// Whom a mail was written to.
    enum Reader: Sendable, Hashable {
        /// A key of `people`.
        case person(String)
        /// A mailbox that nobody is configured for, in lower case.
        case mailbox(String)

        fileprivate var signed: String {
            switch self {
            case .person(let id): "person/\(id)"
            case .mailbox(let address): "mailbox/\(address)"
            }
        }
    }

    /// What the mail was about.
    enum Subject: Sendable, Hashable {
        case impediment(ImpedimentID)
        /// The digest of the period that ends on this day.
        case digest(CalendarDay)
        /// Several things that wait for its reader; none is named where they are too many for an address, or where the
        /// token is from before they were: then it is all that waits.
        case several([ImpedimentID])
        case unsubscribe
        /// Nothing that is answered: a server says here that a mail did not arrive.
        case bounce
    }

    struct Ticket: Sendable, Hashable {
        var reader: Reader
        var subject: Subject
        /// It stood in an answer of ours already; what changes nothing is not answered once more.
        var isSecond = false
        /// The last day on which it is believed, counted from 1970 in UTC.
        var lastDay: Int
    }

    private let key: SymmetricKey
    private let workspace: String

    init(key: [UInt8], workspace: String) {
        self.key = SymmetricKey(data: key)
        self.workspace = workspace
    }

    func tag(_ reader: Reader, _ subject: Subject, isSecond: Bool = false, at now: Instant) -> String? {
        let day = Self.day(of: now + Limits.linkLife)
        guard let payload = Self.payload(subject, isSecond, day) else { return nil }
        return Self.prefix(of: subject) + "-" + Base32.text(payload + code(over: payload, reader))
    }

    /// Whether it can be one at all: others name a channel.
    static func isToken(_ tag: String) -> Bool {
        tag.count >= 2 + 24 && ["r-", "u-", "b-"].contains { tag.hasPrefix($0) }
    }

    /// `nil` where it was not made here, for none of these readers.
    func ticket(_ tag: String, readers: some Sequence<Reader>) -> Ticket? {
        guard Self.isToken(tag), let bytes = Base32.bytes(tag.dropFirst(2)), bytes.count > Self.codeBytes + 2 else {
            return nil
        }
        let payload = Array(bytes.dropLast(Self.codeBytes))
        let given = Array(bytes.suffix(Self.codeBytes))
        guard let (subject, isSecond, lastDay) = Self.read(payload), tag.hasPrefix(Self.prefix(of: subject) + "-")
        else {
            return nil
        }
        for reader in readers where SHA256.hash(data: code(over: payload, reader)) == SHA256.hash(data: given) {
            return Ticket(reader: reader, subject: subject, isSecond: isSecond, lastDay: lastDay)
        }
        return nil
    }

    static func day(of moment: Instant) -> Int { Int(moment.seconds / 86_400) }

    // MARK: Bytes

    /// 96 bits: nobody finds one by trying.
    private static let codeBytes = 12
    private static let secondBit: UInt8 = 0x08

    private func code(over payload: [UInt8], _ reader: Reader) -> [UInt8] {
        var signed = Array("mail\u{0}\(workspace)\u{0}\(reader.signed)\u{0}".utf8)
        signed += payload
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key).prefix(Self.codeBytes))
    }

    private static func prefix(of subject: Subject) -> String {
        switch subject {
        case .impediment, .digest, .several: "r"
        case .unsubscribe: "u"
        case .bounce: "b"
        }
    }

    /// What it is, its last day, and a number without its leading zeros.
    private static func payload(_ subject: Subject, _ isSecond: Bool, _ lastDay: Int) -> [UInt8]? {
        let (kind, number): (UInt8, Int) =
            switch subject {
            case .impediment(let id): (0, id.number)
            case .digest(let day): (1, day.year * 512 + day.month * 32 + day.day)
            case .several: (2, 0)
            case .unsubscribe: (3, 0)
            case .bounce: (4, 0)
            }
        guard (0...Int(UInt16.max)).contains(lastDay), number >= 0 else { return nil }
        var digits: [UInt8] = []
        if case .several(let ids) = subject { digits = packed(ids.map(\.number)) }
        var rest = number
        while rest > 0 {
            digits.insert(UInt8(rest & 255), at: 0)
            rest >>= 8
        }
        return [kind | (isSecond ? secondBit : 0), UInt8(lastDay >> 8), UInt8(lastDay & 255)] + digits
    }

    /// So many leave room for an address before the `@`.
    private static let severalBytes = 10

    /// Rising numbers, each as how much it is more than the one before, seven bits to a byte; none where there is no
    /// room for all.
    private static func packed(_ numbers: [Int]) -> [UInt8] {
        var (bytes, last): ([UInt8], Int) = ([], 0)
        for number in numbers.sorted() where number > last {
            var step = number - last
            while step > 127 {
                bytes.append(UInt8(step & 127) | 128)
                step >>= 7
            }
            bytes.append(UInt8(step))
            last = number
        }
        return bytes.count > severalBytes ? [] : bytes
    }

    private static func unpacked(_ bytes: some Sequence<UInt8>) -> [Int]? {
        var numbers: [Int] = []
        var (step, shift, last) = (0, 0, 0)
        for byte in bytes {
            // Nobody has so many, and it has not been proved yet that this was made here.
            guard shift < 35 else { return nil }
            step |= Int(byte & 127) << shift
            shift += 7
            guard byte < 128 else { continue }
            last += step
            numbers.append(last)
            (step, shift) = (0, 0)
        }
        return shift == 0 ? numbers : nil
    }

    private static func read(_ payload: [UInt8]) -> (Subject, isSecond: Bool, lastDay: Int)? {
        guard let kind = payload.first.map({ $0 & 7 }),
            (3...(kind == 2 ? 3 + severalBytes : 10)).contains(payload.count)
        else { return nil }
        let number = payload.dropFirst(3).reduce(0) { $0 << 8 | Int($1) }
        let subject: Subject
        switch kind {
        case 0: subject = .impediment(ImpedimentID(number))
        case 1:
            guard let day = CalendarDay(dayText(number)) else { return nil }
            subject = .digest(day)
        case 2:
            guard let numbers = unpacked(payload.dropFirst(3)) else { return nil }
            subject = .several(numbers.map { ImpedimentID($0) })
        case 3: subject = .unsubscribe
        case 4: subject = .bounce
        default: return nil
        }
        return (subject, payload[0] & secondBit != 0, Int(payload[1]) << 8 | Int(payload[2]))
    }

    private static func dayText(_ number: Int) -> String {
        CalendarDay(year: number / 512, month: number / 32 % 16, day: number % 32).description
    }
}

/// RFC 4648, section 6, in small letters and without padding.
enum Base32 {
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var (buffer, bits): (UInt32, Int) = (0, 0)
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                out.append(digits[Int(buffer >> (bits - 5) & 31)])
                bits -= 5
            }
            buffer &= (1 << bits) - 1
        }
        if bits > 0 { out.append(digits[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// `nil` where it is not what `text` makes of anything.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var out: [UInt8] = []
        var (buffer, bits): (UInt32, Int) = (0, 0)
        for character in text.lowercased().utf8 {
            guard let value = digits.firstIndex(of: character) else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            guard bits >= 8 else { continue }
            out.append(UInt8(buffer >> (bits - 8) & 255))
            bits -= 8
            buffer &= (1 << bits) - 1
        }
        return buffer == 0 && bits < 5 ? out : nil
    }
}
