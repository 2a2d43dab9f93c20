internal import Curl
package import Impediments
package import Ledger
internal import Logging

/// Tries everything that the configuration names, and says of each what is wrong and what to do.
///
/// It changes nothing but one small fact in the ledger, to see that it can be written, and sends nothing to
/// anybody, but one harmless message to a language model where one is configured.
/// It may run beside the daemon.
package struct Doctor: Sendable {
    let settings: Settings
    let now: @Sendable () -> Instant
    let watch: @Sendable (LedgerProgress) -> Void

    /// - Parameter watch: told how far the long checks are.
    package init(
        _ settings: Settings, now: @escaping @Sendable () -> Instant,
        watch: @escaping @Sendable (LedgerProgress) -> Void
    ) {
        self.settings = settings
        self.now = now
        self.watch = watch
    }

    /// Each finding as soon as it is made.
    package func examine(_ tell: (Finding) throws -> Void) async throws {
        for workspace in settings.workspaces {
            let (people, products) = (workspace.directory.people.count, workspace.directory.products.count)
            try tell(
                Finding(
                    "configuration", workspace.file, .ok,
                    "workspace \(workspace.name): sources \(workspace.sources.count), people \(people), "
                        + "products \(products)"))
            try AgreementExamination(directory: workspace.directory, now: now()).findings.forEach(tell)
        }
        for warning in settings.warnings {
            try tell(
                Finding(
                    "configuration", "\(warning.file):\(warning.line):\(warning.column)", .note, warning.what,
                    remedy: warning.remedy))
        }
        try await examineLedger(tell)
        let curl = CurlReactor(
            settings: CurlSettings(settings.network),
            logger: Logger(label: "straw.doctor", factory: { _ in SwiftLogNoOpLogHandler() }))
        do {
            for workspace in settings.workspaces {
                for source in workspace.sources { try tell(await SourceExamination(source, curl: curl).finding()) }
                try tell(await MailExamination(workspace, curl: curl).finding())
                guard let asked = workspace.reader.languageModel else { continue }
                let examination = LanguageModelExamination(
                    workspace: workspace.name, settings: asked, curl: curl, now: now)
                try tell(await examination.finding())
            }
        } catch {
            await curl.stop()
            throw error
        }
        await curl.stop()
    }

    private func examineLedger(_ tell: (Finding) throws -> Void) async throws {
        let place = settings.ledger.place
        let opened: (any Ledger)?
        do {
            opened = try await settings.ledger.openAsItIs()
        } catch {
            return try tell(LedgerExamination.failure("ledger", place, error))
        }
        guard let ledger = opened else {
            return try tell(
                Finding("ledger", place, .note, "there is none yet", remedy: "the first `straw serve` makes it"))
        }
        try tell(Finding("ledger", place, .ok, "it opens"))
        let examination = LedgerExamination(
            ledger: ledger, configured: Set(settings.workspaces.map(\.name)), now: now, watch: watch)
        do {
            try await examination.examine(tell)
            try await settings.newSecrets(beside: ledger).forEach(tell)
            try await TroubleExamination(ledger: ledger, workspaces: settings.workspaces).findings().forEach(tell)
            if case .sqlite(let path) = settings.ledger { try tell(DiskExamination(path: path).finding()) }
        } catch {
            try await ledger.close()
            throw error
        }
        try await ledger.close()
    }
}
