package import Impediments

/// How often somebody wants the digest, said in words: `digest monthly`, `stop the digest`.
package enum SpokenCadence {
    /// What a whole message asks for; `nil`: something else.
    package static func wanted(in text: String) -> DigestCadence? {
        let said = Utterance(text)
        return said.isQuestion ? nil : phrases[said.phrase]
    }

    private static let phrases: [String: DigestCadence] = {
        var phrases: [String: DigestCadence] = [:]
        for (cadence, words) in rows + rowsInLanguages {
            for phrase in words.withoutAccents.phrases { phrases[phrase] = cadence }
        }
        return phrases
    }()

    private static let rows: [(DigestCadence, String)] = [
        (
            .weekly,
            "digest weekly | weekly digest | digest every week | digest on | digest resume | resume digest | resume the digest "
                + "| resume digests"
        ),
        (
            .fortnightly,
            "digest every second week | digest every two weeks | digest fortnightly | fortnightly digest | digest biweekly"
        ),
        (.monthly, "digest monthly | monthly digest | digest every month | digest once a month"),
        (
            .stopped,
            "digest stop | digest off | stop digest | stop the digest | stop digests | stop the digests | no digest "
                + "| unsubscribe"
        ),
    ]

    /// With the name that the digest has in each language.
    private static let rowsInLanguages: [(DigestCadence, String)] = [
        (
            .weekly,
            """
            bericht wöchentlich | wöchentlicher bericht | bericht jede woche | bericht wieder | berichte wieder
            | point chaque semaine | point toutes les semaines | reprendre le point | informe semanal | informe cada semana
            | reanudar el informe | resumo semanal | resumo todas as semanas | retomar o resumo
            """
        ),
        (
            .fortnightly,
            """
            bericht alle zwei wochen | bericht jede zweite woche | point toutes les deux semaines | informe cada dos semanas
            | informe quincenal | resumo de duas em duas semanas | resumo quinzenal
            """
        ),
        (
            .monthly,
            """
            bericht monatlich | monatlicher bericht | bericht einmal im monat | bericht jeden monat | point mensuel
            | point une fois par mois | point chaque mois | informe mensual | informe una vez al mes | informe cada mes
            | resumo mensal | resumo uma vez por mês | resumo todos os meses
            """
        ),
        (
            .stopped,
            """
            bericht stopp | berichte stopp | keine berichte | keine berichte mehr | kein bericht mehr | bericht abbestellen
            | plus de point | plus de point hebdomadaire | arrêter le point | ningún informe | ningún informe más
            | no más informes | parar el informe | nenhum resumo | mais nenhum resumo | parar o resumo
            """
        ),
    ]
}
