internal import Correspondence
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Letters

/// How often the digest comes. GET shows it and changes nothing; a POST of the form changes it, and so does the one
/// click of a mail program, which has no form of ours and no cookie (RFC 8058).
extension FunderPages {
    func cadencePage(_ ticket: Links.Ticket, _ workspace: Workspace, token: String) async throws -> Response {
        let cadence = try await cadence(of: ticket)
        return .page(page(of: cadence, ticket, workspace, token))
    }

    func setCadence(
        _ ticket: Links.Ticket, _ workspace: Workspace, token: String, _ request: Request
    ) async throws -> Response {
        let body = String(buffer: try await request.wholeBody(upTo: Limits.formBody))
        let form = Form(body)
        let wanted: DigestCadence
        if Self.isOneClick(body, form) {
            wanted = .stopped
        } else {
            guard let code = form["code"], links.isValid(formCode: code, for: token) else {
                throw Closed(pages.forged(), .forbidden)
            }
            guard let named = form["cadence"].flatMap(DigestCadence.init(rawValue:)) else {
                throw Closed(pages.invalid(), .badRequest)
            }
            wanted = named
        }
        _ = try await pipeline.setCadence(wanted, of: ticket.person, in: ticket.workspace, at: now())
        return .page(page(of: wanted, ticket, workspace, token))
    }

    /// As fields of a form, in either of the two ways in which forms are sent.
    static func isOneClick(_ body: String, _ form: Form) -> Bool {
        if form["List-Unsubscribe"] == "One-Click" { return true }
        guard body.hasPrefix("--"), let field = body.firstRange(of: "name=\"List-Unsubscribe\"") else { return false }
        return body[field.upperBound...].prefix(100).trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix(
            "One-Click")
    }

    private func cadence(of ticket: Links.Ticket) async throws -> DigestCadence {
        try await pipeline.ledger.read { try $0.desk(of: ticket.person, in: ticket.workspace)?.cadence } ?? .weekly
    }

    private func page(
        of cadence: DigestCadence, _ ticket: Links.Ticket, _ workspace: Workspace, _ token: String
    ) -> String {
        let words = workspace.correspondent.cadencePage(cadence, for: ticket.person)
        let forms = DigestCadence.allCases.filter { $0 != cadence }.map { other in
            Pages.Form(
                path: token, label: workspace.correspondent.label(other, for: ticket.person),
                hidden: [.init("code", links.formCode(for: token)), .init("cadence", other.rawValue)])
        }
        return pages.page(
            title: words.subject, paragraphs: words.paragraphs, forms: forms, language: words.language)
    }
}
