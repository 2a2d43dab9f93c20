internal import Foundation
internal import Impediments
internal import Ledger

/// What a workspace has asked a language model today, by the days of UTC.
///
/// It is kept in the ledger, so that neither a restart nor a second machine gives it anew.
struct LanguageModelBudget: Sendable {
    let ledger: any Ledger
    let workspace: String
    let requestsPerDay: Int
    let tokensPerDay: Int?
    let now: @Sendable () -> Instant

    /// Counts one request more; `false`, and nothing counted, where the day's budget is spent.
    func takeRequest() async throws -> Bool {
        try await change { spent in
            guard spent.requests < requestsPerDay, tokensPerDay.map({ spent.tokens < $0 }) ?? true else { return false }
            spent.requests += 1
            return true
        }
    }

    func add(tokens: Int) async throws {
        guard tokens > 0 else { return }
        try await change { $0.tokens += tokens }
    }

    /// What was spent on the day of a moment.
    struct Spent: Sendable, Equatable {
        var day: String
        var requests = 0
        var tokens = 0

        init(at now: Instant) { day = String(now.rfc3339.prefix(10)) }

        /// What is kept; the count of another day, or one that cannot be read, begins anew.
        init(kept: String?, at now: Instant) {
            self.init(at: now)
            let parts = kept?.split(separator: " ") ?? []
            guard parts.count == 3, parts[0] == day, let requests = Int(parts[1]), let tokens = Int(parts[2]) else {
                return
            }
            (self.requests, self.tokens) = (requests, tokens)
        }

        var text: String { "\(day) \(requests) \(tokens)" }
    }

    private static let fact = "language_model.spent"

    @discardableResult
    private func change<Value: Sendable>(_ body: @escaping @Sendable (inout Spent) -> Value) async throws -> Value {
        let (now, workspace) = (now(), workspace)
        return try await ledger.write(in: workspace) { transaction in
            var spent = Spent(kept: try transaction.fact(Self.fact, in: workspace), at: now)
            let value = body(&spent)
            try transaction.setFact(Self.fact, to: spent.text, in: workspace)
            return value
        }
    }
}
