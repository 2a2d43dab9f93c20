/// For whom a transaction leaves something to do: only they are rung once it is committed.
///
/// Most of what is said in a chat leads to nothing, and looking for letters and due moments after each message would
/// cost more than reading it.
struct Aftermath: Sendable, Hashable {
    /// Letters were written.
    var hasLetters = false
    /// The next due moment may be another one.
    var isRescheduled = false
}
