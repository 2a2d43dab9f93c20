internal import Correspondence
internal import HTTPTypes
internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Letters
internal import Logging

/// `/f/TOKEN`: what a signed link shows, and what its forms do. GET shows and changes nothing, since mail
/// scanners open every link; POST acts, with a code that only our own form has.
struct FunderPages: Sendable {
    let pipeline: Pipeline
    let links: Links
    let now: @Sendable () -> Instant
    let logger: Logger
    let pages: Pages

    init(
        pipeline: Pipeline, links: Links, now: @escaping @Sendable () -> Instant, logger: Logger
    ) throws {
        self.pipeline = pipeline
        self.links = links
        self.now = now
        self.logger = logger
        pages = try Pages()
    }

    func show(token: String) async -> Response {
        await answering {
            let (ticket, workspace) = try open(token)
            if ticket.page == .digest { return try await digest(ticket, workspace) }
            if ticket.page == .cadence { return try await cadencePage(ticket, workspace, token: token) }
            if ticket.page == .product { return try await product(ticket, workspace) }
            let impediment = try await impediment(of: ticket, in: workspace)
            return .page(page(of: ticket, impediment, workspace, token: token))
        }
    }

    func act(token: String, _ request: Request) async -> Response {
        await answering {
            let (ticket, workspace) = try open(token)
            if ticket.page == .cadence { return try await setCadence(ticket, workspace, token: token, request) }
            let before = try await impediment(of: ticket, in: workspace)
            let form = try await Form(request)
            guard let code = form["code"], links.isValid(formCode: code, for: token) else {
                throw Closed(pages.forged(), .forbidden)
            }
            guard let given = answer(of: ticket, form) else { throw Closed(pages.invalid(), .badRequest) }
            let person = PersonKey(ticket.person)
            let result = try await pipeline.answer(
                given, to: before.id, by: person, in: ticket.workspace, at: now())
            switch result {
            case .success(let impediment):
                return .page(thanks(for: given, to: impediment, ticket, workspace))
            case .failure(.alreadySo):
                // The button was pressed twice: nothing more was done, and all is well.
                return .page(thanks(for: given, to: before, ticket, workspace))
            case .failure(let objection):
                let words = workspace.correspondent.sorry(objection, before, person: ticket.person)
                return .page(
                    page(of: ticket, before, workspace, token: token, because: words), status: .unprocessableContent)
            }
        }
    }

    // MARK: Who may see it

    /// Why nothing is shown, as the page that says so.
    struct Closed: Error {
        let page: String
        let status: HTTPResponse.Status
        init(_ page: String, _ status: HTTPResponse.Status) {
            self.page = page
            self.status = status
        }
    }

    /// Whatever is thrown becomes a page: here somebody reads who cannot read a problem document.
    private func answering(_ body: () async throws -> Response) async -> Response {
        do {
            return try await body()
        } catch let closed as Closed {
            return .page(closed.page, status: closed.status)
        } catch BodyProblem.tooLarge {
            return .page(pages.tooLong(), status: .contentTooLarge)
        } catch {
            logger.error("page.failed", metadata: ["error.type": "\(type(of: error))"])
            var response = Response.page(pages.unavailable(), status: .serviceUnavailable)
            response.headers[.retryAfter] = "10"
            return response
        }
    }

    /// What the link stands for. A person, or a workspace, that is in the configuration no longer has no pages.
    private func open(_ token: String) throws -> (Links.Ticket, Workspace) {
        switch links.verdict(on: token, at: now()) {
        case .invalid: throw Closed(pages.invalid(), .notFound)
        case .expired: throw Closed(pages.expired(), .gone)
        case .valid(let ticket):
            guard let workspace = pipeline.workspaces.all.first(where: { $0.name == ticket.workspace }),
                workspace.directory.people[ticket.person] != nil
            else { throw Closed(pages.invalid(), .notFound) }
            return (ticket, workspace)
        }
    }

    /// The impediment that it is about, as long as the person still has a part in it.
    private func impediment(of ticket: Links.Ticket, in workspace: Workspace) async throws -> Impediment {
        let found = try await pipeline.ledger.read { reading in
            try ticket.impediment.flatMap { try reading.impediment($0, in: ticket.workspace) }
        }
        guard let found else { throw Closed(pages.invalid(), .notFound) }
        guard workspace.directory.roles(of: PersonKey(ticket.person), for: found, at: now()) != [.team] else {
            throw Closed(pages.notAsked(language: language(of: ticket, in: workspace)), .gone)
        }
        return found
    }

    // MARK: What is shown

    private func page(
        of ticket: Links.Ticket, _ impediment: Impediment, _ workspace: Workspace, token: String,
        because objection: [Prose] = []
    ) -> String {
        let ask = workspace.correspondent.askPage(impediment, for: ticket.person, at: now())
        guard ticket.page == .answer, let answer = ticket.answer, impediment.isOpen else {
            let forms = ask.actions.map {
                form(for: $0.answer, to: impediment, label: $0.label, ticket, workspace, token: token)
            }
            return pages.page(
                title: ask.subject, notice: objection, paragraphs: ask.paragraphs, forms: forms,
                language: ask.language)
        }
        let content = workspace.correspondent.confirmation(of: answer, to: impediment, for: ticket.person)
        let label = ask.actions.first { $0.answer == answer }?.label ?? workspace.correspondent.yes(for: ticket.person)
        return pages.page(
            title: content.subject, notice: objection, paragraphs: ask.paragraphs + content.paragraphs,
            forms: [form(for: answer, to: impediment, label: label, ticket, workspace, token: token)],
            language: ask.language)
    }

    private func thanks(
        for answer: Answer, to impediment: Impediment, _ ticket: Links.Ticket, _ workspace: Workspace
    ) -> String {
        pages.done(
            workspace.correspondent.thanks(for: answer, to: impediment, person: ticket.person, at: now()),
            language: language(of: ticket, in: workspace))
    }

    private func language(of ticket: Links.Ticket, in workspace: Workspace) -> String {
        workspace.directory.people[ticket.person]?.language ?? "en"
    }

    private func form(
        for answer: Answer, to impediment: Impediment, label: String, _ ticket: Links.Ticket, _ workspace: Workspace,
        token: String
    ) -> Pages.Form {
        var hidden: [Pages.Form.Hidden] = [
            .init("code", links.formCode(for: token)), .init("verb", answer.verb.rawValue),
        ]
        if let option = answer.option { hidden.append(.init("option", option)) }
        // Relative to the page itself, so that it stands behind any `public_url`.
        return Pages.Form(
            path: token, label: label, hidden: hidden,
            fields: workspace.correspondent.fields(of: answer.verb, to: impediment, for: ticket.person))
    }

    /// The digest as it was sent; it is not made anew, so that page and mail say the same. Below it stands what waits
    /// now: there is room for all of it.
    private func digest(_ ticket: Links.Ticket, _ workspace: Workspace) async throws -> Response {
        let (letter, waiting) = try await pipeline.ledger.read { reading -> (Letter?, [Brief]) in
            guard let period = ticket.period,
                let digest = try reading.digest(of: ticket.person, period: period, in: ticket.workspace)
            else { return (nil, []) }
            return (
                try reading.letter(digest.letterKey, in: ticket.workspace),
                try reading.waiting(for: ticket.person, in: workspace.directory, since: digest.at)
            )
        }
        guard let content = letter?.content else { return .page(pages.invalid(), status: .notFound) }
        let moment = now()
        var asks = workspace.correspondent.waiting(waiting, for: ticket.person, at: moment)
        // What was asked in it and waits no more can still be looked at.
        asks += content.actions.compactMap { action -> Prose? in
            if waiting.contains(where: { action.label.hasPrefix("\($0.id):") }) { return nil }
            return action.url.map { "\(link: action.label, to: $0)" }
        }
        let request = LinkRequest(person: ticket.person, page: .cadence, at: moment)
        if let url = links.url(for: request, in: workspace.name) {
            asks.append("\(link: workspace.correspondent.cadenceLink(for: ticket.person), to: url)")
        }
        return .page(
            pages.page(
                title: content.subject, paragraphs: content.paragraphs + asks, language: content.language))
    }

    /// How far the product has come, as of now: for whoever funds it still.
    private func product(_ ticket: Links.Ticket, _ workspace: Workspace) async throws -> Response {
        guard let product = ticket.product.flatMap({ workspace.directory.products[$0] }),
            product.funder == ticket.person
        else { throw Closed(pages.invalid(), .notFound) }
        let moment = now()
        let facts = try await pipeline.ledger.read {
            try $0.streamFacts(of: product, in: workspace.directory, at: moment)
        }
        let content = workspace.correspondent.streamPage(facts, for: ticket.person)
        return .page(pages.page(title: content.subject, paragraphs: content.paragraphs, language: content.language))
    }

    /// The answer of the link, or the one that the form names, with what the reader put in.
    private func answer(of ticket: Links.Ticket, _ form: Form) -> Answer? {
        switch ticket.page {
        case .answer: ticket.answer.map(form.completing)
        case .ask: form["verb"].flatMap(Verb.init(rawValue:)).map { form.completing(Answer($0)) }
        case .digest, .cadence, .product: nil
        }
    }
}
