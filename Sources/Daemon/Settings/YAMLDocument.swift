import Yams

/// The text of one file as a tree in which every value knows its place.
///
/// Yams stops at the first mapping that has a key twice. So that the rest of the file is still checked, such a
/// key is given another name in memory and the text is read again; `renamed` tells what it was.
struct YAMLDocument {
    /// Why a text cannot be read at all, and where.
    struct Fault: Error, Equatable {
        var line = 1
        var column = 1
        var what: String
        var remedy: String
    }

    /// Bytes; a configuration is written by people.
    static let maxSize = 1 << 20
    private static let maxRepeatedKeys = 100

    /// `nil`: there is nothing in the file.
    private(set) var root: Node?
    private var renamed: [String: String] = [:]

    init(_ bytes: [UInt8]) throws(Fault) {
        // A text of under sixteen bytes may lie within the string value itself, and Yams keeps its address.
        var text = try Self.text(of: bytes)
        let end = Self.end(of: text)
        if text.utf8.count < 16 { text += String(repeating: "\n", count: 16) }
        while true {
            do {
                let parser = try Parser(yaml: text, encoding: .utf8)
                root = try parser.singleRoot()
                // Anchors are held by the parser and only weakly by its nodes.
                try withExtendedLifetime(parser) { try Self.refuseExtras(in: root) }
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) where renamed.count < Self.maxRepeatedKeys
            {
                try rename(keyAt: context.mark, repeated: keys, in: &text)
            } catch let fault as Fault {
                throw fault
            } catch {
                throw Self.fault(for: error, end: end)
            }
        }
    }

    /// The name of a key as it stands in the file.
    func name(ofKey key: String) -> String { renamed[key] ?? key }

    /// Replaces one character of the key by one that nobody types, so that every other place stays what it is.
    private mutating func rename(keyAt mark: Mark, repeated keys: [String], in text: inout String) throws(Fault) {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var line = 1
        while line < mark.line, index < scalars.endIndex {
            if scalars[index] == "\n" { line += 1 }
            index = scalars.index(after: index)
        }
        index = scalars.index(index, offsetBy: mark.column - 1, limitedBy: scalars.endIndex) ?? scalars.endIndex
        if index < scalars.endIndex, "\"'".unicodeScalars.contains(scalars[index]) {
            index = scalars.index(after: index)
        }
        // The mark is that of the first key in the list.
        guard let name = keys.first, index < scalars.endIndex, name.unicodeScalars.first == scalars[index],
            let stand = Unicode.Scalar(0xF0000 + UInt32(renamed.count))
        else {
            throw Fault(
                line: mark.line, column: mark.column, what: "a key stands twice in one mapping",
                remedy: "remove one of them")
        }
        text.unicodeScalars.replaceSubrange(index...index, with: [stand])
        var key = String.UnicodeScalarView([stand])
        key.append(contentsOf: name.unicodeScalars.dropFirst())
        renamed[String(key)] = name
    }

    /// An anchor lets a few lines stand for millions of values, and a tag asks for types that are not there.
    private static func refuseExtras(in node: Node?) throws(Fault) {
        guard let node else { return }
        let place = (line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        if node.anchor != nil {
            throw Fault(
                line: place.line, column: place.column, what: "anchors and aliases (`&name`, `*name`) are not read",
                remedy: "write the value out")
        }
        if node.tag.rawValue.wholeMatch(of: /!.+/) != nil {
            throw Fault(
                line: place.line, column: place.column, what: "tags (`\(node.tag.rawValue)`) are not read",
                remedy: "write the value without it; ${env:NAME}, ${file:PATH} and ${secret:PATH} fill values in")
        }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                try refuseExtras(in: key)
                try refuseExtras(in: value)
            }
        case .sequence(let sequence):
            for element in sequence { try refuseExtras(in: element) }
        case .scalar, .alias:
            return
        }
    }

    private static func fault(for error: any Error, end: SettingsReader.Place) -> Fault {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let what = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
            // What is found missing at the end was begun somewhere: that is the place to look at.
            let begun = mark.line > end.line ? context?.mark ?? mark : mark
            let place = begun.line > end.line ? end : .init(line: begun.line, column: begun.column)
            return Fault(
                line: place.line, column: place.column, what: "this is not YAML (\(what))",
                remedy: "check indentation, quotes and brackets here and in the lines above")
        case YamlError.duplicatedKeysInMapping(_, let context):
            return Fault(
                line: context.mark.line, column: context.mark.column,
                what: "more than \(maxRepeatedKeys) keys stand twice",
                remedy: "remove them")
        default:
            return Fault(what: "this is not YAML", remedy: "check the whole file")
        }
    }
}
