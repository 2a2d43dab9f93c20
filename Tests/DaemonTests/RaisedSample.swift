import Impediments

extension Event.Raised {
    /// What message `m<number>` of the usual channel raised: work has stopped for want of an environment.
    static func sample(_ number: Int, product: String = "intake") -> Event.Raised {
        Event.Raised(
            source: "chat", channel: "general", message: "m\(number)", thread: "m\(number)", product: product,
            team: "forms", raiser: PersonKey("~raiser"), text: TextKey("chat/general/m\(number)"),
            labels: Labels(category: .resources, subreason: .environments, severity: .stopped, confidence: 0.9),
            unsure: false)
    }
}
