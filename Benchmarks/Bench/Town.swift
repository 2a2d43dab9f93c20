import Foundation
import Impediments

/// Who there is in the ledgers that are measured: three workspaces, one of them with most of everything.
struct Town: Sendable {
    struct Quarter: Sendable {
        var name: String
        /// Of all impediments.
        var share: Double
        var products: [String]
        var teamsOfEach: Int
        var source: String { name + "-chat" }

        func teams(of product: String) -> [String] { (1...teamsOfEach).map { "\(product)-\($0)" } }
        /// One for every three products.
        func funder(of product: String) -> String { "funder-\((products.firstIndex(of: product) ?? 0) / 3 + 1)" }
        var funders: [String] { Set(products.map(funder)).sorted() }
        var channels: [String] { products.flatMap(teams) }
    }

    let quarters: [Quarter]

    static let usual = Town(quarters: [
        Quarter(
            name: "north", share: 0.6, products: ["intake", "claims", "payments", "search", "letters", "records"],
            teamsOfEach: 3),
        Quarter(name: "south", share: 0.3, products: ["orders", "stock", "returns"], teamsOfEach: 2),
        Quarter(name: "west", share: 0.1, products: ["grants"], teamsOfEach: 2),
    ])

    /// Signs deliveries; it guards nothing but a ledger of made-up words.
    static let secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    /// One file for each workspace; the first has the server and the ledger.
    func configurations(ledger: String) -> [String] {
        quarters.enumerated().map { index, quarter in
            let head =
                index == 0 ? "server: {listen: \"127.0.0.1:0\"}\nledger: \"\(ledger)\"\nlog: {level: warning}\n" : ""
            let people = (["lead"] + quarter.funders).map { person in
                "  \(person): {name: The \(person), role: \(person), chat: \"\(quarter.source):\(person)\"}"
            }
            let products = quarter.products.map { product in
                let teams = quarter.teams(of: product)
                    .map { "\($0): {size: 6, channels: [\"\(quarter.source):\($0)\"]}" }.joined(separator: ", ")
                return "  \(product): {title: The \(product), lead: lead, funder: \(quarter.funder(of: product)), "
                    + "teams: {\(teams)}}"
            }
            return """
                workspace: \(quarter.name)
                \(head)sources:
                  \(quarter.source): {kind: generic, secret: \(Self.secret)}
                people:
                \(people.joined(separator: "\n"))
                products:
                \(products.joined(separator: "\n"))

                """
        }
    }

    /// Writes the files into a folder; their paths.
    func write(to folder: URL, ledger: String) throws -> [String] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try zip(quarters, configurations(ledger: ledger)).map { quarter, text in
            let file = folder.appending(path: quarter.name + ".yaml")
            try Data(text.utf8).write(to: file)
            return file.path
        }
    }
}
