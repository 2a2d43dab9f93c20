/// Times and lengths, in French.
extension French {
    static let time: Wordlist = [
        .timeClock: "{minute, select, 00 {{shortHour}\u{A0}h} other {{shortHour}\u{A0}h\u{A0}{minute}}}",
        .timeTomorrow: "demain à {time}",
        .timeWeekday: "{weekday} à {time}",
        .timeFar: "{day} à {time}",
        .timeOnClock: "à {time}",
        .timeOnTomorrow: "demain à {time}",
        .timeOnWeekday: "{weekday} à {time}",
        .timeOnFar: "le {day} à {time}",
        .timeUntilClock: "{time}",
        .timeDay: "{weekday} {date}",
        .timeOnDay: "le {weekday} {date}",
        .timeDate: "{day, select, 1 {1er} other {{day}}} {month}",
        .timeDateOfYear: "{day, select, 1 {1er} other {{day}}} {month} {year}",
        .timeSinceClock: "depuis {time}",
        .timeSinceWeekday: "depuis {weekday}",
        .timeSinceDate: "depuis le {date}",
        .timeWorkingDays: "{n, plural, one {{n, words} jour ouvré} other {{n, words} jours ouvrés}}",
        .timeWorkingHours: """
        {n, plural, one {{n, words, feminine} heure de travail} other {{n, words, feminine} heures de \
        travail}}
        """,
        .timeUnderAnHour: "moins d’une heure",
        .timeDays: "{n, plural, one {{n, words} jour} other {{n, words} jours}}",
        .timeHours: "{n, plural, one {{n, words, feminine} heure} other {{n, words, feminine} heures}}",
        .timeMinutes: "{n, plural, one {{n, words, feminine} minute} other {{n, words, feminine} minutes}}",
        .timeSeconds: "{n, plural, one {{n, words, feminine} seconde} other {{n, words, feminine} secondes}}",
        .timeTimes: "{n, plural, =1 {une fois} =2 {deux fois} one {# fois} other {{n, words} fois}}",
        .timeAgo: "{n, plural, =0 {aujourd’hui} one {hier} other {il y a # jours}}",
        .timeDayCount: "{n, plural, one {{amount} jour} other {{amount} jours}}",
    ]
}
