extension Simulation {
    /// Plays the histories of many stories, several at once.
    ///
    /// - Parameter told: hears after each story what was tried and lost so far.
    package func run(
        stories: Range<UInt64>, jobs: Int, told: (Tally, [Loss]) -> Void = { _, _ in }
    ) async throws -> (Tally, [Loss]) {
        try await withThrowingTaskGroup(of: (Tally, [Loss]).self) { group in
            var (tally, losses): (Tally, [Loss]) = (Tally(), [])
            var rest = stories.makeIterator()
            for _ in 0..<max(1, jobs) {
                guard let story = rest.next() else { break }
                group.addTask { try await play(story: story) }
            }
            while let (tried, lost) = try await group.next() {
                tally += tried
                losses += lost
                told(tally, losses)
                if let story = rest.next() { group.addTask { try await play(story: story) } }
            }
            return (tally, losses.sorted { $0.seed < $1.seed })
        }
    }
}
