/// Times and lengths, in German.
extension German {
    static let time: Wordlist = [
        .timeClock: "{hour}:{minute} Uhr",
        .timeTomorrow: "morgen um {time}",
        .timeWeekday: "{weekday} um {time}",
        .timeFar: "{day}, um {time}",
        .timeOnClock: "um {time}",
        .timeOnTomorrow: "morgen um {time}",
        .timeOnWeekday: "am {weekday} um {time}",
        .timeOnFar: "am {day}, um {time}",
        .timeUntilClock: "{time}",
        .timeDay: "{weekday}, {date}",
        .timeOnDay: "am {weekday}, {date}",
        .timeDate: "{day}. {month}",
        .timeDateOfYear: "{day}. {month} {year}",
        .timeSinceClock: "seit {time}",
        .timeSinceWeekday: "seit {weekday}",
        .timeSinceDate: "seit dem {date}",
        .timeWorkingDays: "{n, plural, one {einem Arbeitstag} other {{n, words} Arbeitstagen}}",
        .timeWorkingHours: "{n, plural, one {einer Arbeitsstunde} other {{n, words} Arbeitsstunden}}",
        .timeUnderAnHour: "weniger als einer Stunde",
        .timeDays: "{n, plural, one {einem Tag} other {{n, words} Tagen}}",
        .timeHours: "{n, plural, one {einer Stunde} other {{n, words} Stunden}}",
        .timeMinutes: "{n, plural, one {einer Minute} other {{n, words} Minuten}}",
        .timeSeconds: "{n, plural, one {einer Sekunde} other {{n, words} Sekunden}}",
        .timeTimes: """
        {n, plural, =1 {einmal} =2 {zweimal} =3 {dreimal} =4 {viermal} =5 {fünfmal} =6 {sechsmal} one {einmal} \
        other {#-mal}}
        """,
        .timeAgo: "{n, plural, =0 {heute} one {gestern} other {vor # Tagen}}",
        .timeDayCount: "{n, plural, one {{amount} Tag} other {{amount} Tage}}",
    ]
}
