/// Labelled messages by several authors, one JSON-lines file each.
package struct Corpus: Sendable {
    package struct Author: Sendable {
        package var name: String
        package var examples: [Example]
    }

    package let authors: [Author]
    /// Of the files' bytes: a model keeps it, so that a forgotten training is noticed.
    package let checksum: UInt64

    /// A line that cannot be used, with its file and number.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        package var file: String
        package var line: Int
        package var bad: BadLine
        package var description: String {
            "\(file):\(line):\(bad.column): \(bad.problem); correct the line or take it out"
        }
    }

    /// Reads files in the order of their names, whatever the order in which they come.
    ///
    /// - Throws: `Problem` for the first line that is not a labelled message.
    package init(files: [(name: String, bytes: [UInt8])]) throws(Problem) {
        var authors: [Author] = []
        var sum = Checksum()
        for file in files.sorted(by: { $0.name < $1.name }) {
            sum.add(file.bytes)
            var examples: [Example] = []
            for (index, line) in file.bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
            where !line.isEmpty {
                do {
                    examples.append(try Example(line: line))
                } catch {
                    throw Problem(file: file.name, line: index + 1, bad: error)
                }
            }
            authors.append(Author(name: file.name, examples: examples))
        }
        self.authors = authors
        checksum = sum.value
    }

    /// Of messages that stand in no file.
    package init(authors: [(name: String, examples: [Example])]) {
        self.authors = authors.map { Author(name: $0.name, examples: $0.examples) }
        checksum = 0
    }

    package var examples: [Example] { authors.flatMap(\.examples) }
}
