internal import Daemon
internal import Impediments
internal import Triage

/// A made-up company, drawn from a seed: people in several zones and languages, with hours, holidays and a policy of
/// their own; and the configuration that says so.
struct Company: Sendable {
    /// A team's channel, and who answers for it. People are keys of the configuration.
    struct Channel: Sendable {
        var name: String
        var product: String
        var lead: String?
        var owner: String?
        var funder: String
        var deputy: String?
    }

    let configuration: String
    let channels: [Channel]
    let cast: RehearsalCast
    let directory: Directory

    /// Accounts of the chat that raise things; the second of them stands in the configuration.
    static let members = (1...4).map(Canary.handle)
    static let source = "chat"

    /// Some configurations contradict themselves and are refused; then the next one of the seed is taken.
    init(seed: UInt64) throws {
        var refused: (any Error)?
        for variation in 0..<Self.variations {
            do {
                try self.init(paper: CompanyPaper(seed: seed &+ variation &* 0x9E37_79B9))
                return
            } catch let problems as SettingsProblems {
                refused = problems
            }
        }
        throw refused ?? Missing(what: "a configuration")
    }

    private static let variations: UInt64 = 20

    private init(paper: CompanyPaper) throws {
        var paper = paper
        configuration = paper.configuration()
        channels = paper.channels
        let text = configuration
        let settings = try Settings.load(
            files: ["company.yaml"],
            environment: SettingsEnvironment(
                variable: { _ in nil },
                file: { path, _ throws(SettingsEnvironment.Unavailable) in
                    Array((path == "holidays.ics" ? CompanyPaper.holidays : text).utf8)
                },
                secret: { _ throws(SettingsEnvironment.Unavailable) in throw .init("there are no secrets here") }))
        cast = RehearsalCast(settings)
        directory = try cast.workspaces.first.map(\.directory).orThrow("a configuration without a workspace")
    }

    /// Everybody who is written to upward, and is not of the team.
    var upward: Set<String> {
        let named = Set(directory.products.values.flatMap { [$0.funder, $0.deputy].compactMap { $0 } })
        return named.union(named.compactMap { directory.people[$0]?.deputy })
    }

    func product(of channel: String) -> Product? {
        channels.first { $0.name == channel }.flatMap { directory.products[$0.product] }
    }
}

extension Optional {
    /// What a test cannot do without.
    func orThrow(_ what: String) throws -> Wrapped {
        guard let self else { throw Missing(what: what) }
        return self
    }
}

/// Something is not there that every history has.
struct Missing: Error, CustomStringConvertible {
    var what: String
    var description: String { what }
}

/// What is understood of what people say in these histories: each sentence is read once.
struct Understanding: Sendable {
    private let memory: [String: Reading]

    init() throws {
        let reader = try Reader.shipped()
        memory = Dictionary(
            Set(Sentences.all).map { ($0, reader.read($0)) }, uniquingKeysWith: { first, _ in first })
    }

    var reads: Reads {
        let memory = memory
        return { memory[Canary.unmarked($0)] ?? Self.unheard }
    }

    func isImpediment(_ text: String) -> Bool { reads(text).isImpediment }

    private static let unheard = Reading(
        category: .nothing, subreason: .social, blocker: false, confidence: 1,
        runnerUp: .init(category: .other, confidence: 0))
}
