/// Takes the marks out that only say how words look, and leaves every other star, line and tick where it is.
enum SlackMarks {
    /// - Parameter places: where marks and ends of lines stand, in their order.
    static func removed(from text: [UInt8], at places: [Int]) -> [UInt8] {
        guard places.contains(where: { text[$0].isMark }) else { return text }
        var marks = Marks(text: text, places: places)
        marks.findCode()
        marks.findPairs()
        guard !marks.removed.isEmpty else { return text }
        var rest: [UInt8] = []
        rest.reserveCapacity(text.count)
        var start = 0
        for place in marks.removed.sorted() {
            rest += text[start..<place]
            start = place + 1
        }
        return rest + text[start...]
    }

    private struct Marks {
        let text: [UInt8]
        let places: [Int]
        /// The places that do not stand in code, where a star is a star.
        private var outside: [Int] = []
        private(set) var removed: [Int] = []

        init(text: [UInt8], places: [Int]) {
            self.text = text
            self.places = places
        }

        /// Fences, over several lines, and then ticks within one.
        mutating func findCode() {
            var index = 0
            var mayHaveFences = true
            while index < places.count {
                guard text[places[index]] == UInt8(ascii: "`") else {
                    outside.append(places[index])
                    index += 1
                    continue
                }
                if mayHaveFences, isFence(index) {
                    guard let end = places.indices.dropFirst(index + 3).first(where: isFence) else {
                        mayHaveFences = false
                        continue
                    }
                    removed += places[index..<(index + 3)] + places[end..<(end + 3)]
                    // A mark before a fence has no other half behind it.
                    outside += places[(index + 3)..<end].filter { text[$0] == UInt8(ascii: "\n") }
                    index = end + 3
                } else if let end = closingTick(after: index) {
                    removed += [places[index], places[end]]
                    index = end + 1
                } else {
                    index += 1
                }
            }
        }

        private func isFence(_ index: Int) -> Bool {
            guard index + 2 < places.count else { return false }
            let place = places[index]
            return places[index + 2] == place + 2 && text[place..<(place + 3)].allSatisfy { $0 == UInt8(ascii: "`") }
        }

        private func closingTick(after index: Int) -> Int? {
            for other in (index + 1)..<max(places.count, index + 1) {
                switch text[places[other]] {
                case UInt8(ascii: "\n"): return nil
                case UInt8(ascii: "`"): return places[other] > places[index] + 1 ? other : nil
                default: continue
                }
            }
            return nil
        }

        /// Stars, underscores and tildes, each with its like in the same line.
        mutating func findPairs() {
            var open: [UInt8: Int] = [:]
            for place in outside {
                let mark = text[place]
                if mark == UInt8(ascii: "\n") {
                    open = [:]
                } else if let start = open[mark], place > start + 1, closes(place) {
                    removed += [start, place]
                    open[mark] = nil
                } else if opens(place) {
                    open[mark] = place
                }
            }
        }

        private func opens(_ place: Int) -> Bool {
            guard place + 1 < text.count else { return false }
            let (mark, next) = (text[place], text[place + 1])
            if next == mark || next.isSpace || next.isClosingMark { return false }
            guard place > 0 else { return true }
            let before = text[place - 1]
            return before != mark && (before.isSpace || before.isMark || "([{<>\"',.;:!?-".utf8.contains(before))
        }

        private func closes(_ place: Int) -> Bool {
            let (mark, before) = (text[place], text[place - 1])
            guard before != mark,
                before.isWord || before.isMark || before.isClosingMark || before.isSymbol
                    || "\"'>".utf8.contains(before)
            else { return false }
            guard place + 1 < text.count else { return true }
            let next = text[place + 1]
            return next != mark && (next.isSpace || next.isMark || next.isClosingMark || "\"'<>-".utf8.contains(next))
        }
    }
}

extension UInt8 {
    /// Part of a word in any script: what is not ASCII is taken for a letter.
    fileprivate var isWord: Bool { isDigit || isUpper || isLower || self >= 0x80 }
}
