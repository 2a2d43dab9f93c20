internal import Correspondence
internal import Foundation
internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Letters

/// `/f/TOKEN`: what a signed link shows, and what its forms do. GET shows and changes nothing, since mail
/// scanners open every link; POST acts, with a code that only our own form has.
struct FunderPages: Sendable {
    let pipeline: Pipeline
    let links: Links
    let now: @Sendable () -> Instant
    private let pages: Pages

    init(pipeline: Pipeline, links: Links, now: @escaping @Sendable () -> Instant) throws {
        self.pipeline = pipeline
        self.links = links
        self.now = now
        pages = try Pages()
    }

    func show(token: String, _ request: Request) async throws -> Response {
        switch links.verdict(on: token, at: now()) {
        case .invalid: return .page(pages.invalid(), status: .notFound)
        case .expired: return .page(pages.expired(), status: .gone)
        case .valid(let ticket):
            let workspace = try pipeline.workspaces.named(ticket.workspace)
            if ticket.page == .digest { return try await digest(ticket, workspace) }
            guard let impediment = try await impediment(of: ticket) else {
                return .page(pages.invalid(), status: .notFound)
            }
            return .page(page(of: ticket, impediment, workspace, token: token))
        }
    }

    func act(token: String, _ request: Request) async throws -> Response {
        guard case .valid(let ticket) = links.verdict(on: token, at: now()), ticket.page != .digest else {
            return .page(pages.expired(), status: .gone)
        }
        let form = try await Form(request)
        guard let code = form["code"], links.isValid(formCode: code, for: token) else {
            return .page(pages.invalid(), status: .forbidden)
        }
        let workspace = try pipeline.workspaces.named(ticket.workspace)
        guard let id = ticket.impediment, let given = answer(of: ticket, form) else {
            return .page(pages.invalid(), status: .badRequest)
        }
        let person = PersonKey(ticket.person)
        let result = try await pipeline.answer(given, to: id, by: person, in: ticket.workspace, at: now())
        switch result {
        case .success(let impediment):
            return .page(pages.done(workspace.correspondent.thanks(for: given, to: impediment)))
        case .failure(let objection):
            let impediment = try await impediment(of: ticket)
            return .page(
                pages.done(workspace.correspondent.sorry(objection, impediment)), status: .unprocessableContent)
        }
    }

    // MARK: What is shown

    private func page(
        of ticket: Links.Ticket, _ impediment: Impediment, _ workspace: Workspace, token: String
    ) -> String {
        let ask = workspace.correspondent.askPage(impediment, for: ticket.person, at: now())
        guard ticket.page == .answer, let answer = ticket.answer, impediment.isOpen else {
            let forms = ask.actions.map { form(for: $0.answer, label: $0.label, token: token) }
            return pages.page(title: ask.subject, paragraphs: ask.paragraphs, forms: forms, language: ask.language)
        }
        let content = workspace.correspondent.confirmation(of: answer, to: impediment)
        let label = ask.actions.first { $0.answer == answer }?.label ?? "Yes"
        return pages.page(
            title: content.subject, paragraphs: ask.paragraphs + content.paragraphs,
            forms: [form(for: answer, label: label, token: token)], language: ask.language)
    }

    private func form(for answer: Answer, label: String, token: String) -> Pages.Form {
        var hidden: [Pages.Form.Hidden] = [
            .init("code", links.formCode(for: token)), .init("verb", answer.verb.rawValue),
        ]
        if let option = answer.option { hidden.append(.init("option", option)) }
        return Pages.Form(
            path: "/f/\(token)", label: label, hidden: hidden, fields: Pages.Field.asked(by: answer.verb))
    }

    /// The digest as it was sent; it is not made anew, so that page and mail say the same.
    private func digest(_ ticket: Links.Ticket, _ workspace: Workspace) async throws -> Response {
        let letter = try await pipeline.ledger.read { reading -> Letter? in
            guard let period = ticket.period,
                let digest = try reading.digest(of: ticket.person, period: period, in: ticket.workspace)
            else { return nil }
            return try reading.letter(digest.letterKey, in: ticket.workspace)
        }
        guard let content = letter?.content else { return .page(pages.invalid(), status: .notFound) }
        let asks = content.actions.compactMap { action -> Prose? in
            action.url.map { "\(link: action.label, to: $0)" }
        }
        return .page(
            pages.page(
                title: content.subject, paragraphs: content.paragraphs + asks, language: content.language))
    }

    private func impediment(of ticket: Links.Ticket) async throws -> Impediment? {
        guard let id = ticket.impediment else { return nil }
        return try await pipeline.ledger.read { try $0.impediment(id, in: ticket.workspace) }
    }

    /// The answer of the link, or the one that the form names, with what the reader put in.
    private func answer(of ticket: Links.Ticket, _ form: Form) -> Answer? {
        guard let verb = form["verb"].flatMap(Verb.init(rawValue:)) ?? ticket.answer?.verb else { return nil }
        if ticket.page == .answer, verb != ticket.answer?.verb { return nil }
        var answer = ticket.answer ?? Answer(verb)
        if ticket.page == .ask { answer.option = form["option"] ?? answer.option }
        answer.text = form["text"] ?? answer.text
        answer.reason = form["reason"] ?? answer.reason
        answer.to = form["to"] ?? answer.to
        answer.date = form["date"].flatMap { CalendarDay($0) } ?? answer.date
        answer.days = form["days"].flatMap { Int($0) } ?? answer.days
        return answer
    }
}

/// The fields of a posted form; an empty field counts as not given, and a field given twice as not given.
private struct Form {
    private var fields: [String: String] = [:]

    init(_ request: Request) async throws {
        let body = String(buffer: try await request.body.collect(upTo: Limits.formBody))
        var seen: Set<String> = []
        for pair in body.split(separator: "&").prefix(Limits.formFields) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingPercentEncoding ?? ""
            }
            guard let name = parts.first else { continue }
            fields[name] = seen.insert(name).inserted && parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil
        }
    }

    subscript(name: String) -> String? { fields[name] }
}
