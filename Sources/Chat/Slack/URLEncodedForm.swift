/// The fields of a form as a browser would send it: `text=a+b&user_id=U1`.
enum URLEncodedForm {
    /// The fields as the members of an object, so that they are read like JSON.
    ///
    /// - Throws: `Unreadable` where a field stands twice, since then nobody knows which one was meant.
    static func read(_ bytes: [UInt8]) throws(Unreadable) -> JSON {
        var members: [JSON.Member] = []
        var keys: Set<String> = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let cut = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let key = text(pair[..<cut]) else { throw Unreadable("body: a field whose name is no text") }
            guard let value = text(pair[cut...].dropFirst()) else { throw Unreadable("\(key): no text") }
            if !keys.insert(key).inserted { throw Unreadable("body: the field \(key) stands twice") }
            members.append(JSON.Member(key, .string(value)))
        }
        return .object(members)
    }

    /// What the bytes stand for, whatever they are: for the quarantine, where secrets are looked for in plain words.
    static func lenient(_ bytes: [UInt8]) -> [UInt8] { unescaped(bytes[...]).bytes }

    private static func text(_ encoded: ArraySlice<UInt8>) -> String? {
        let (bytes, isSound) = unescaped(encoded)
        return isSound ? String(validating: bytes, as: UTF8.self) : nil
    }

    private static func unescaped(_ encoded: ArraySlice<UInt8>) -> (bytes: [UInt8], isSound: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var isSound = true
        var position = encoded.startIndex
        while position < encoded.endIndex {
            let byte = encoded[position]
            position += 1
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard position + 1 < encoded.endIndex, let high = encoded[position].hexadecimalValue,
                    let low = encoded[position + 1].hexadecimalValue
                else {
                    isSound = false
                    bytes.append(byte)
                    continue
                }
                bytes.append(high << 4 | low)
                position += 2
            default: bytes.append(byte)
            }
        }
        return (bytes, isSound)
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch lowercased {
        case 0x30...0x39: self - 0x30
        case 0x61...0x66: lowercased - 0x61 + 10
        default: nil
        }
    }
}
