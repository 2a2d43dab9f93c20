package import Correspondence
internal import Crypto
internal import Foundation
package import Impediments
internal import Letters
internal import Synchronization
package import Triage

/// One workspace as the line needs it: who is who, what we say, and whom we listen to.
package struct Workspace: Sendable {
    package let name: String
    package let directory: Directory
    package let ladder: Ladder
    package let correspondent: Correspondent
    /// Sources that are heard only where the bot is addressed.
    let addressedOnly: Set<String>
    /// Sources in which people write mails, and are answered by mail.
    let mailSources: Set<String>
    /// Sources that say only that the bot was addressed, not whether anybody else is there.
    let unclearSources: Set<String>
    /// Where answers by mail come in; `nil`: nowhere.
    let mail: MailDoor?
    /// Asks a language model; `nil`: none is configured.
    let secondReader: SecondReader?
    /// Makes the keys of people who are not configured; without it nobody can be told from a key.
    private let salt: SymmetricKey
    /// The codes of words that say only of what kind something is.
    let generalWords: Set<UInt64>
    let shelves = ShelfMemory()
    /// Whether what was corrected changes how later messages are read.
    let learns: Bool
    /// Whether what is planned has to be scheduled anew is told by this.
    let scheduleFingerprint: String

    init(
        name: String, directory: Directory, correspondent: Correspondent, addressedOnly: Set<String>, salt: [UInt8],
        mailSources: Set<String> = [], unclearSources: Set<String> = [], mail: MailDoor? = nil,
        secondReader: SecondReader? = nil, learns: Bool = true
    ) {
        self.name = name
        self.directory = directory
        ladder = Ladder(directory)
        self.correspondent = correspondent
        self.addressedOnly = addressedOnly
        self.mailSources = mailSources
        self.unclearSources = unclearSources
        self.mail = mail
        self.learns = learns
        self.secondReader = secondReader
        let key = SymmetricKey(data: salt)
        self.salt = key
        generalWords = Set(Gist.general.map { Self.code(of: $0, key) })
        scheduleFingerprint = ScheduleFingerprint.of(directory)
    }

    /// A key of `people` for somebody configured; for anybody else an opaque key that holds no handle.
    package func key(of user: String, at source: String) -> PersonKey {
        if let person = directory.person(source: source, user: user) { return PersonKey(person.id) }
        return Self.opaqueKey(of: user, at: source, salt: salt)
    }

    /// The key of an account that nobody is configured for.
    static func opaqueKey(of user: String, at source: String, salt: SymmetricKey) -> PersonKey {
        let digest = HMAC<SHA256>.authenticationCode(for: Data("\(source)\u{0}\(user)".utf8), using: salt)
        let hex = digest.prefix(10).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return PersonKey("~" + hex)
    }

    /// A word as it is kept for comparing what is said with what was said: to be told from others, not to be read.
    func code(of word: String) -> UInt64 { Self.code(of: word, salt) }

    private static func code(of word: String, _ salt: SymmetricKey) -> UInt64 {
        let digest = HMAC<SHA256>.authenticationCode(for: Data("word\u{0}\(word)".utf8), using: salt)
        return digest.prefix(5).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A delivery with its reading. Reading is work, so it is done before the transaction begins.
    /// What a language model said of it, it said before.
    func heard(_ inbound: Inbound, by reads: Reads, receivedAt: Instant) -> Heard {
        let inbound = Self.addressed(inbound)
        let text = Self.words(of: inbound)
        var reading = text.map(reads)
        if let text, let embedded = reading, let secondReader, mayBeAskedAbout(inbound) {
            reading = secondReader.reading(of: text, readAs: embedded)
        }
        let said = Self.isTrusted(inbound.at, receivedAt: receivedAt) ? inbound.at : nil
        return Heard(inbound: inbound, reading: reading, at: said ?? receivedAt, said: said)
    }

    /// What carries messages here does not always know whom they call.
    private static func addressed(_ inbound: Inbound) -> Inbound {
        guard case .message(var message) = inbound.content, Spoken.callsStraw(message.text) else { return inbound }
        message.addressed = true
        var inbound = inbound
        inbound.content = .message(message)
        return inbound
    }

    /// The words of a delivery that are read; `nil` where there are none.
    static func words(of inbound: Inbound) -> String? {
        switch inbound.content {
        case .message(let message) where !message.author.isBot: message.text
        case .pointedOut(let message, _): message.text
        case .command(let command): Order.raised(in: command.text)
        case .edited(_, let text, _): text
        case .mail(let mail): mail.bounce == nil ? mail.said : nil
        default: nil
        }
    }

    /// A platform's own time counts, so that a delayed delivery starts no clock late; a time from the future
    /// or from long ago does not.
    private static func isTrusted(_ at: Instant, receivedAt: Instant) -> Bool {
        at <= receivedAt && at >= receivedAt - Limits.trustedDelay
    }
}

/// What is said by a text. It says the same of the same text always.
package typealias Reads = @Sendable (_ text: String) -> Reading

/// Makes, of what was corrected, what reads from then on.
package typealias Learns = @Sendable (_ lessons: [Lesson]) -> Reads

/// A delivery, what it was read as, and when it was said: by its platform's clock, or else when it came.
package struct Heard: Sendable {
    var inbound: Inbound
    /// `nil` for what has no words.
    var reading: Reading?
    var at: Instant
    /// `nil` where the platform's clock is not believed.
    var said: Instant?
}

/// All workspaces of this daemon; replaced as one on reload.
package final class Workspaces: Sendable {
    private let current: Mutex<[String: Workspace]>

    package init(_ workspaces: [Workspace]) {
        current = Mutex(Dictionary(uniqueKeysWithValues: workspaces.map { ($0.name, $0) }))
    }

    package func replace(with workspaces: [Workspace]) {
        current.withLock { $0 = Dictionary(uniqueKeysWithValues: workspaces.map { ($0.name, $0) }) }
    }

    package var all: [Workspace] { current.withLock { $0.values.sorted { $0.name < $1.name } } }

    func find(_ name: String) -> Workspace? { current.withLock { $0[name] } }

    package func named(_ name: String) throws -> Workspace {
        guard let workspace = find(name) else { throw UnknownWorkspace(name: name) }
        return workspace
    }
}

/// The ledger has rows of a workspace that no configuration file names any more.
package struct UnknownWorkspace: Error, CustomStringConvertible {
    let name: String
    package var description: String {
        "workspace \(name) is in the ledger but in no configuration file; add its file with --config"
    }
}
