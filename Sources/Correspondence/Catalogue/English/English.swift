/// English, which all others fall back to.
enum English {
    static let catalogue = Catalogue(
        Names(
            tag: "en",
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
            feminine: [:], plural: .one, decimal: ".", group: ",", groupsFrom: 4, unitBehind: false),
        [time, words, ask, lead, digest, page, stream, mail, thread, told, note, aside, retro, metrics],
        topic: topic(of:))
}
