/// What a Slack app has to be allowed to do: the least that Straw can work with. The manifest in the examples asks for
/// the same.
package enum SlackScopes {
    /// Each with what goes missing without it.
    package static let needed: [(scope: String, without: String)] = [
        ("app_mentions:read", "it does not hear when it is mentioned"),
        ("channels:history", "it hears nothing in public channels"),
        ("channels:read", "it does not know when it is asked into a public channel"),
        ("chat:write", "it cannot answer at all"),
        ("commands", "there is no /straw, and no shortcut"),
        ("groups:history", "it hears nothing in private channels"),
        ("groups:read", "it does not know when it is asked into a private channel"),
        ("im:history", "it does not hear what is written to it privately"),
        ("im:write", "it cannot write to leads and funders privately"),
        ("mpim:history", "it hears nothing in conversations of several people"),
    ]

    /// What is missing of them, in a header as Slack sends it: `chat:write,commands`.
    package static func missing(in granted: String) -> [(scope: String, without: String)] {
        let granted = Set(granted.split(separator: ",").map { String($0.filter { $0 != " " }) })
        return needed.filter { !granted.contains($0.scope) }
    }
}
