internal import ServiceLifecycle

/// A service under a name. Its group prints it, into the log as well; printed whole it would show the model of the
/// reader, which takes seconds, and the keys of the workspaces, which nobody may see.
struct Named: Service, CustomStringConvertible {
    let description: String
    private let service: any Service

    init(_ name: String, _ service: any Service) {
        description = name
        self.service = service
    }

    func run() async throws { try await service.run() }
}
