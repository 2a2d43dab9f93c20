import Impediments
import Letters

extension LedgerSession {
    func link(_ reference: MessageReference, root: MessageReference, to id: ImpedimentID, in workspace: String) throws {
        try run(
            """
            INSERT INTO message_link (workspace, source, channel, message, root_channel, root, impediment)
            VALUES (\(workspace), \(reference.source), \(reference.channel), \(reference.id), \(root.channel),
                \(root.id), \(id.number))
            ON CONFLICT (workspace, source, channel, message, impediment) DO NOTHING
            """)
    }

    func impediments(of reference: MessageReference, in workspace: String) throws -> [ImpedimentID] {
        try rows(
            """
            SELECT impediment FROM message_link
            WHERE workspace = \(workspace) AND source = \(reference.source) AND channel = \(reference.channel)
                AND message = \(reference.id)
            ORDER BY impediment
            """
        ).map { ImpedimentID(try $0.value("impediment")) }
    }

    func impediments(inThread root: MessageReference, in workspace: String) throws -> [ImpedimentID] {
        try rows(
            """
            SELECT DISTINCT impediment FROM message_link
            WHERE workspace = \(workspace) AND source = \(root.source) AND root_channel = \(root.channel)
                AND root = \(root.id)
            ORDER BY impediment
            """
        ).map { ImpedimentID(try $0.value("impediment")) }
    }
}
