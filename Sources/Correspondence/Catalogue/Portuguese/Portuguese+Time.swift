/// Times and lengths, in Portuguese.
extension Portuguese {
    static let time: Wordlist = [
        .timeClock: "{hour}:{minute}",
        .timeTomorrow: "amanhã às {time}",
        .timeWeekday: "{weekday} às {time}",
        .timeFar: "{day}, às {time}",
        .timeOnClock: "às {time}",
        .timeOnTomorrow: "amanhã às {time}",
        .timeOnWeekday: "{number, select, 6 {no} 7 {no} other {na}} {weekday} às {time}",
        .timeOnFar: "{number, select, 6 {no} 7 {no} other {na}} {day}, às {time}",
        .timeUntilClock: "às {time}",
        .timeDay: "{weekday}, {date}",
        .timeOnDay: "{number, select, 6 {no} 7 {no} other {na}} {weekday}, {date}",
        .timeDate: "{day} de {month}",
        .timeDateOfYear: "{day} de {month} de {year}",
        .timeSinceClock: "desde as {time}",
        .timeSinceWeekday: "desde {weekday}",
        .timeSinceDate: "desde {date}",
        .timeWorkingDays: "{n, plural, one {{n, words} dia útil} other {{n, words} dias úteis}}",
        .timeWorkingHours: """
        {n, plural, one {{n, words, feminine} hora de trabalho} other {{n, words, feminine} horas de \
        trabalho}}
        """,
        .timeUnderAnHour: "menos de uma hora",
        .timeDays: "{n, plural, one {{n, words} dia} other {{n, words} dias}}",
        .timeHours: "{n, plural, one {{n, words, feminine} hora} other {{n, words, feminine} horas}}",
        .timeMinutes: "{n, plural, one {{n, words} minuto} other {{n, words} minutos}}",
        .timeSeconds: "{n, plural, one {{n, words} segundo} other {{n, words} segundos}}",
        .timeTimes: "{n, plural, =1 {uma vez} =2 {duas vezes} one {# vez} other {{n, words, feminine} vezes}}",
        .timeAgo: "{n, plural, =0 {hoje} one {ontem} other {há # dias}}",
        .timeDayCount: "{n, plural, one {{amount} dia} other {{amount} dias}}",
    ]
}
