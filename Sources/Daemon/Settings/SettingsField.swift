import Yams

/// A value that may be there, with its place and its name (`products.intake.lead`).
///
/// Reading answers `nil` where nothing is there, or where what is there is wrong and has been reported.
struct SettingsField {
    let reader: SettingsReader
    /// `nil`: absent, or null, which means the same.
    let node: Node?
    let place: SettingsReader.Place
    let keyPlace: SettingsReader.Place
    let path: String

    init(
        reader: SettingsReader, node: Node?, place: SettingsReader.Place, keyPlace: SettingsReader.Place? = nil,
        path: String
    ) {
        self.reader = reader
        self.node = node
        self.place = place
        self.keyPlace = keyPlace ?? place
        self.path = path
    }

    var isPresent: Bool { node != nil }

    func report(_ what: String, _ remedy: String) { reader.report(what, remedy, at: place) }
    func warn(_ what: String, _ remedy: String) { reader.warn(what, remedy, at: place) }

    /// Reports where nothing is there.
    func required(_ remedy: String) -> SettingsField {
        if !isPresent { reader.report("`\(path)` is missing", remedy, at: keyPlace) }
        return self
    }

    func section() -> SettingsSection? {
        guard let node else { return nil }
        guard let mapping = node.mapping else {
            return wrongType("named values", "write `name: value` lines below it, or {}")
        }
        return SettingsSection(mapping, of: self)
    }

    func list() -> [SettingsField]? {
        guard let node else { return nil }
        guard let sequence = node.sequence else {
            return wrongType("a list", "write [a, b], or lines that begin with -")
        }
        return sequence.enumerated().map { index, element in
            SettingsField(
                reader: reader, node: element, place: reader.place(of: element) ?? place, path: "\(path)[\(index)]")
        }
    }

    /// Text as it stands in the file, and as it is once its variables, files and secrets are filled in.
    struct Text {
        var written: String
        var value: String
    }

    func text() -> Text? {
        guard let node else { return nil }
        guard let written = node.scalar?.string else { return wrongType("text", "write it in quotes") }
        if let plain = node.plain {
            if plain.wholeMatch(of: #/[-+]?[0-9][0-9_]*(\.[0-9]*)?/#) != nil {
                return wrongType("text and not a number", "write it in quotes")
            }
            if bool(plain) != nil { return wrongType("text and not yes or no", "write it in quotes") }
            if node.isNull { return wrongType("text", "write it in quotes, or remove it") }
        }
        return filled(written)
    }

    /// A whole number; a variable may hold it.
    func whole(_ range: ClosedRange<Int>) -> Int? {
        number("a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func decimal(_ range: ClosedRange<Double>, _ wanted: String) -> Double? {
        number(wanted) { text in
            Double(text).flatMap { $0.isFinite && range.contains($0) ? $0 : nil }
        }
    }

    func flag() -> Bool? {
        number("true or false") { bool($0) }
    }

    /// Says that the value is something else than is wanted here.
    func wrongType<Value>(_ wanted: String, _ remedy: String) -> Value? {
        report("\(path.isEmpty ? "the configuration" : "`\(path)`") must be \(wanted)", remedy)
        return nil
    }

    private func filled(_ written: String) -> Text? {
        let interpolation = Interpolation(environment: reader.environment, noting: reader.noteSecret)
        do {
            return Text(written: written, value: try interpolation.resolve(written))
        } catch {
            report("`\(path)`: \(error.what)", error.remedy)
            return nil
        }
    }

    private func number<Value>(_ wanted: String, _ convert: (String) -> Value?) -> Value? {
        guard let node else { return nil }
        guard let scalar = node.scalar, node.plain != nil || scalar.string.contains("${") else {
            return wrongType(wanted, "write it without quotes")
        }
        guard let text = filled(scalar.string) else { return nil }
        guard let value = convert(text.value) else { return wrongType(wanted, "it is `\(text.written)`") }
        return value
    }

    private func bool(_ text: String) -> Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }
}
