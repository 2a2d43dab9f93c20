import Yams

/// A mapping: named values. Whoever has asked for all that it may hold calls `close()`, and what was never
/// asked for is unknown.
final class SettingsSection {
    let reader: SettingsReader
    /// Where the section itself is named; what is missing is missing here.
    let place: SettingsReader.Place
    let path: String
    private var entries: [(name: String, place: SettingsReader.Place, value: Node)] = []
    private var positions: [String: Int] = [:]
    private var asked: Set<String> = []

    init(_ mapping: Node.Mapping, of field: SettingsField) {
        reader = field.reader
        place = field.keyPlace
        path = field.path
        for (key, value) in mapping { add(key, value, at: reader.place(of: key) ?? place) }
    }

    private func add(_ key: Node, _ value: Node, at place: SettingsReader.Place) {
        guard let scalar = key.scalar?.string else {
            return reader.report("a key must be a word", "write `name: value`", at: place)
        }
        let name = reader.name(ofKey: scalar)
        if let first = positions[name] {
            return reader.report(
                "`\(name)` stands here a second time, after line \(entries[first].place.line)", "remove one of the two",
                at: place)
        }
        positions[name] = entries.count
        entries.append((name, place, value))
    }

    var keys: [String] { entries.map(\.name) }

    subscript(name: String) -> SettingsField {
        asked.insert(name)
        let full = path.isEmpty ? name : path + "." + name
        guard let entry = positions[name].map({ entries[$0] }) else {
            return SettingsField(reader: reader, node: nil, place: place, keyPlace: place, path: full)
        }
        // Where nothing is written, the place of nothing is somewhere behind the colon.
        let node = entry.value.isNull ? nil : entry.value
        return SettingsField(
            reader: reader, node: node, place: node.flatMap(reader.place) ?? entry.place, keyPlace: entry.place,
            path: full)
    }

    /// Every entry, where the keys are names that the operator chose.
    var fields: [(name: String, field: SettingsField)] { keys.map { ($0, self[$0]) } }

    func close() {
        for entry in entries where !asked.contains(entry.name) {
            let within = path.isEmpty ? "" : " in `\(path)`"
            let remedy =
                NearestWord.of(entry.name, among: asked).map { "did you mean `\($0)`?" }
                ?? "known here: " + asked.sorted().joined(separator: ", ")
            reader.report("`\(entry.name)` is not known\(within)", remedy, at: entry.place)
        }
    }
}
