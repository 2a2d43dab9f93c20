/// The features that a model knows, and how rare each is.
struct Vocabulary: Sendable {
    /// Keys of the known features, the frequent ones first: row n of the weights belongs to key n.
    let keys: [UInt32]
    /// How rare a feature is: the logarithm of the share of messages that have it, upside down.
    let rarity: [Float]
    /// Open addressing: a row and its key where there is one, `-1` elsewhere.
    private let slots: [Slot]
    private let mask: Int

    private struct Slot {
        var key: UInt32 = 0
        var row: Int32 = -1
    }

    init(keys: [UInt32], rarity: [Float]) {
        self.keys = keys
        self.rarity = rarity
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        mask = size - 1
        var slots = [Slot](repeating: Slot(), count: size)
        for (row, key) in keys.enumerated() {
            var place = Int(key) & mask
            while slots[place].row >= 0 { place = (place + 1) & mask }
            slots[place] = Slot(key: key, row: Int32(row))
        }
        self.slots = slots
    }

    /// The row of each hit; `-1` for what is not known.
    ///
    /// All first slots are fetched before one of them is looked at: where nothing has to be decided in between, a
    /// processor waits for many of them at once.
    func rows(of hits: [FeatureExtractor.Hit]) -> [Int32] {
        unsafe slots.withUnsafeBufferPointer { slots in
            let first = hits.map { unsafe slots[Int($0.key) & mask] }
            return first.indices.map { index in
                let key = hits[index].key
                var slot = first[index]
                var place = Int(key) & mask
                while slot.row >= 0, slot.key != key {
                    place = (place + 1) & mask
                    slot = unsafe slots[place]
                }
                return slot.row
            }
        }
    }
}
