/// The bytes of a model: a mark, a version, sizes, facts, tables, and a checksum over all of it.
///
/// Numbers are little-endian. Nothing in a file is believed before its checksum is right.
package enum ModelFile {
    private static let mark = Array("STRAWMDL".utf8)
    private static let version: UInt32 = 3
    /// More features than this no corpus gives; a larger number means a damaged file.
    private static let mostRows: UInt32 = 1 << 20

    /// In the order of the file; the sizes are those of this build (`Weighing`).
    private static var weighingParts: [WritableKeyPath<Weighing, [Float]>] {
        let networks: [WritableKeyPath<Weighing, Network>] = (0..<Network.members).map { \.networks[$0] }
        return [\.offsets, \.factors]
            + networks.flatMap { network in
                [
                    network.appending(path: \.first), network.appending(path: \.firstBiases),
                    network.appending(path: \.second), network.appending(path: \.secondBiases),
                ]
            }
    }

    /// Why a file is not a model that can be used.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case missing
        case foreign
        case version(UInt32)
        case damaged
        case otherFeatures

        package var description: String {
            switch self {
            case .missing: "the model is not beside the executable; make one with: straw train"
            case .foreign: "this is not a model of Straw; make one with: straw train"
            case .version(let found):
                "the model has format \(found), this build reads \(ModelFile.version); make a new one with: straw train"
            case .damaged: "the model file is damaged; make a new one with: straw train"
            case .otherFeatures:
                "the model was made for other features than this build has; make a new one with: straw train"
            }
        }
    }

    package static func bytes(of model: Model) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes += mark
        writer.add(version)
        writer.add(model.facts.features)
        writer.add(model.facts.corpus)
        writer.add(model.facts.temperature.bitPattern)
        writer.add(UInt32(model.vocabulary.keys.count))
        writer.add(UInt32(Model.Column.count))
        for key in model.vocabulary.keys { writer.add(key) }
        for rarity in model.vocabulary.rarity { writer.add(rarity.bitPattern) }
        for column in 0..<Model.Column.count { writer.add(model.steps[column].bitPattern) }
        for column in 0..<Model.Column.count { writer.add(model.biases[column].bitPattern) }
        for part in Self.weighingParts { for weight in model.weighing[keyPath: part] { writer.add(weight.bitPattern) } }
        for row in model.vocabulary.keys.indices {
            writer.bytes += model.weights[row * Model.width..<row * Model.width + Model.Column.count]
                .map(UInt8.init(bitPattern:))
        }
        writer.add(Checksum.of(writer.bytes))
        return writer.bytes
    }

    package static func model(from bytes: [UInt8]) throws(Failure) -> Model {
        guard bytes.starts(with: mark) else { throw .foreign }
        var reader = ByteReader(bytes: bytes, position: mark.count)
        let found: UInt32 = try reader.next()
        guard found == version else { throw .version(found) }
        var end = ByteReader(bytes: bytes, position: bytes.count - 8)
        let sum: UInt64 = try end.next()
        guard sum == Checksum.of(bytes.dropLast(8)) else { throw .damaged }

        let features: UInt64 = try reader.next()
        guard features == FeatureExtractor(lexicon: .builtIn).fingerprint else { throw .otherFeatures }
        let corpus: UInt64 = try reader.next()
        let temperature = Double(bitPattern: try reader.next())
        let rows: UInt32 = try reader.next()
        let columns: UInt32 = try reader.next()
        guard rows <= mostRows, columns == UInt32(Model.Column.count), temperature > 0, temperature.isFinite else {
            throw .damaged
        }
        let keys = try reader.words(Int(rows))
        guard Set(keys).count == keys.count else { throw .damaged }
        let rarity = try reader.words(Int(rows)).map(Float.init(bitPattern:))
        let steps = try reader.columns()
        let biases = try reader.columns()
        var weighing = Weighing.none
        for part in Self.weighingParts {
            weighing[keyPath: part] = try reader.words(weighing[keyPath: part].count).map(Float.init(bitPattern:))
        }
        let size = Int(rows) * Int(columns)
        guard reader.position + size + 8 == bytes.count else { throw .damaged }
        return Model(
            facts: .init(corpus: corpus, features: features, temperature: temperature),
            vocabulary: Vocabulary(keys: keys, rarity: rarity),
            weights: weights(in: bytes[reader.position..<reader.position + size], rows: Int(rows)),
            steps: steps, biases: biases, weighing: weighing)
    }

    /// Puts each row into its places.
    private static func weights(in bytes: ArraySlice<UInt8>, rows: Int) -> [Int8] {
        var weights = [Int8](repeating: 0, count: rows * Model.width)
        var position = bytes.startIndex
        for row in 0..<rows {
            for column in 0..<Model.Column.count {
                weights[row * Model.width + column] = Int8(bitPattern: bytes[position + column])
            }
            position += Model.Column.count
        }
        return weights
    }
}

private struct ByteWriter {
    var bytes: [UInt8] = []
    mutating func add(_ number: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

private struct ByteReader {
    let bytes: [UInt8]
    var position: Int

    mutating func next<Number: FixedWidthInteger & UnsignedInteger>() throws(ModelFile.Failure) -> Number {
        let size = Number.bitWidth / 8
        guard position >= 0, position + size <= bytes.count else { throw .damaged }
        var number: Number = 0
        for offset in 0..<size { number |= Number(bytes[position + offset]) << (offset * 8) }
        position += size
        return number
    }

    mutating func words(_ count: Int) throws(ModelFile.Failure) -> [UInt32] {
        guard count >= 0, position + count * 4 <= bytes.count else { throw .damaged }
        var words: [UInt32] = []
        words.reserveCapacity(count)
        for _ in 0..<count { words.append(try next()) }
        return words
    }

    mutating func columns() throws(ModelFile.Failure) -> Model.Columns {
        let columns = try words(Model.Column.count).map(Float.init(bitPattern:))
        return columns + Model.Columns(repeating: 0, count: Model.width - columns.count)
    }
}
