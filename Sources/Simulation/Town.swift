internal import Daemon
internal import Foundation
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// Where all histories play: the people, the products and their channels, and what is understood of each sentence.
struct Town: Sendable {
    let workspaces: [Workspace]
    /// The two funders, and when their digests are owed.
    let directory: Directory
    private let memory: [String: Reading]

    /// Reads every sentence once.
    init() throws {
        let settings = try Settings.load(files: ["town.yaml"], environment: Self.paper)
        let reader = try Reader.shipped()
        let pairs = Set(Sentences.all).map { ($0, reader.read($0)) }
        memory = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        let pipeline = Pipeline(rehearsing: settings, ledger: try SQLiteLedger.inMemory(), reading: { reader.read($0) })
        workspaces = pipeline.workspaces.all
        directory = try pipeline.workspaces.named(Self.workspace).directory
    }

    static let workspace = "default"
    static let source = "chat"
    /// Each channel with its lead and its funder, as users of the chat.
    static let channels = ["forms": (lead: "ul", funder: "uf"), "vans": (lead: "um", funder: "ug")]

    static func message(_ number: Int, _ channel: String) -> MessageReference {
        MessageReference(source: source, channel: channel, id: "m\(number)")
    }

    /// The shipped reader, remembered.
    var reading: Reads {
        let memory = memory
        return { memory[Self.sentence(in: $0)] ?? Self.unheard }
    }

    private static func sentence(in text: String) -> String {
        guard text.hasSuffix(")"), let mark = text.range(of: Sentences.mark, options: .backwards) else { return text }
        return String(text[..<mark.lowerBound])
    }

    private static let unheard = Reading(
        category: .nothing, subreason: .social, blocker: false, confidence: 1,
        runnerUp: .init(category: .other, confidence: 0))

    private static let paper = SettingsEnvironment(
        variable: { _ in nil },
        file: { _, _ throws(SettingsEnvironment.Unavailable) in Array(configuration.utf8) },
        secret: { _ throws(SettingsEnvironment.Unavailable) in throw .init("there are no secrets here") })

    /// Two funders in two zones, so that clocks change on different days and digests are owed at different moments.
    private static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u}}
        people:
          lead: {name: Lou Leadley, role: lead, chat: "chat:ul"}
          manager: {name: Max Manley, role: lead, chat: "chat:um", mail: max@example.org}
          owner: {name: Ona Ownby, role: product owner, chat: "chat:uo"}
          funder: {name: Fay Fundley, role: funder, mail: fay@example.org, chat: "chat:uf"}
          giver: {name: Gus Givens, role: funder, mail: gus@example.org, chat: "chat:ug", zone: America/New_York}
          deputy: {name: Dee Putnam, role: deputy, mail: dee@example.org}
        products:
          intake:
            zone: Europe/London
            lead: lead
            product_owner: owner
            funder: funder
            deputy: deputy
            teams: {forms: {size: 6, channels: ["chat:forms"]}}
          parcels:
            zone: Europe/London
            lead: manager
            funder: giver
            teams: {vans: {size: 4, channels: ["chat:vans"]}}

        """
}
