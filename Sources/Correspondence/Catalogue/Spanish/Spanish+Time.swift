/// Times and lengths, in Spanish.
extension Spanish {
    static let time: Wordlist = [
        .timeClock: "{hour}:{minute}",
        .timeTomorrow: "mañana a las {time}",
        .timeWeekday: "el {weekday} a las {time}",
        .timeFar: "el {day} a las {time}",
        .timeOnClock: "a las {time}",
        .timeOnTomorrow: "mañana a las {time}",
        .timeOnWeekday: "el {weekday} a las {time}",
        .timeOnFar: "el {day} a las {time}",
        .timeUntilClock: "las {time}",
        .timeDay: "{weekday} {date}",
        .timeOnDay: "el {weekday} {date}",
        .timeDate: "{day} de {month}",
        .timeDateOfYear: "{day} de {month} de {year}",
        .timeSinceClock: "desde las {time}",
        .timeSinceWeekday: "desde el {weekday}",
        .timeSinceDate: "desde el {date}",
        .timeWorkingDays: "{n, plural, one {{n, words} día laborable} other {{n, words} días laborables}}",
        .timeWorkingHours: """
        {n, plural, one {{n, words, feminine} hora de trabajo} other {{n, words, feminine} horas de \
        trabajo}}
        """,
        .timeUnderAnHour: "menos de una hora",
        .timeDays: "{n, plural, one {{n, words} día} other {{n, words} días}}",
        .timeHours: "{n, plural, one {{n, words, feminine} hora} other {{n, words, feminine} horas}}",
        .timeMinutes: "{n, plural, one {{n, words} minuto} other {{n, words} minutos}}",
        .timeSeconds: "{n, plural, one {{n, words} segundo} other {{n, words} segundos}}",
        .timeTimes: "{n, plural, =1 {una vez} =2 {dos veces} one {# vez} other {{n, words} veces}}",
        .timeAgo: "{n, plural, =0 {hoy} one {ayer} other {hace # días}}",
        .timeDayCount: "{n, plural, one {{amount} día} other {{amount} días}}",
    ]
}
