internal import Chat
internal import Courier
internal import Impediments
internal import Ledger
internal import Letters

/// The chats and mail servers outside: they take a letter, or ask to be left alone for a while.
struct Peers {
    /// A letter at one of its addresses: what a platform knows it by.
    struct Parcel: Hashable {
        var key: String
        var address: Address
    }

    /// How often each was taken.
    private(set) var taken: [Parcel: Int] = [:]
    /// In what order each lane got its letters.
    private(set) var lanes: [String: [String]] = [:]
    /// Taken once, but a death or a pause kept the daemon from noting it: these may come once more.
    private var mayComeAgain: [Parcel: Int] = [:]

    mutating func carry(_ row: OutboxRow, refusing percent: Int, _ dice: inout Dice) -> Verdict {
        if percent > 0, dice.happens(percent) {
            return .retry(after: dice.happens(50) ? .seconds(5) : nil, reason: "busy")
        }
        let parcel = Parcel(key: row.letter.key, address: row.address)
        taken[parcel, default: 0] += 1
        if taken[parcel] == 1 { lanes[row.address.lane, default: []].append(row.letter.key) }
        return .sent(remoteID: "r\(row.id)")
    }

    mutating func forgive(_ row: OutboxRow) {
        mayComeAgain[Parcel(key: row.letter.key, address: row.address), default: 0] += 1
    }

    /// Letters that were carried more often than a death explains.
    var doubled: [Parcel] { taken.filter { $0.value > 1 + mayComeAgain[$0.key, default: 0] }.map(\.key) }
}
