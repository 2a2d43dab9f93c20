/// The English names of the days, as the configuration has them.
enum EnglishNames {
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
