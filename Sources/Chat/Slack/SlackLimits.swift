/// What Slack takes at most, in characters unless it says otherwise. A test stands at each and just past it.
package enum SlackLimits {
    /// Blocks of a message, and of a form or a page.
    package static let messageBlocks = 50
    package static let viewBlocks = 100
    /// Bytes of all blocks of a message as JSON. Slack refuses from about 13,200 characters on, and does not say how
    /// it counts them.
    package static let messageBytes = 12_000
    /// The same for a form or a page, of which Slack takes 250 KB.
    package static let viewBytes = 60_000
    /// Bytes of the words of one block, with all that is escaped; Slack takes 3,000 characters.
    package static let blockBytes = 2_900
    /// Bytes of the words beside the blocks, for notifications and screen readers; an edit may have 4,000 characters.
    package static let textBytes = 3_500
    package static let heading = 150
    package static let buttons = 25
    package static let label = 75
    package static let buttonValue = 2_000
    package static let choiceValue = 150
    package static let link = 3_000
    package static let formTitle = 24
    package static let formData = 3_000
    package static let fieldLabel = 2_000
    package static let fieldText = 3_000
    /// Days that a number may say in a form.
    package static let days = 1...365
}
