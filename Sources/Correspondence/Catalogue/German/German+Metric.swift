/// The figures: what each is called, how it is worked out, and what it does not say, in German.
extension German {
    static let metrics: Wordlist = [
        .metricAge: "Alter",
        .metricAgeMeans: "vom frühesten Beginn bis jetzt, von allem, was offen ist",
        .metricAgeCaveat: "Kalenderzeit, Nächte und Wochenenden zählen mit",
        .metricFirstResponse: "Zeit bis zur ersten Antwort",
        .metricFirstResponseMeans: "gemeldet → erste Antwort von jemand anderem als dem, der es gemeldet hat",
        .metricFirstResponseCaveat: "was ohne Antwort endete, zählt mindestens mit seiner ganzen Zeit",
        .metricTimeToOwner: "Zeit, bis es jemand übernimmt",
        .metricTimeToOwnerMeans: "gemeldet → jemand kümmert sich darum",
        .metricTimeToOwnerCaveat: "was endete, ohne dass es jemand übernahm, zählt mindestens mit seiner ganzen Zeit",
        .metricResolution: "Zeit bis zur Lösung",
        .metricResolutionMeans: "offene Zeit, alle Abschnitte zusammen, sobald das Ende bestätigt ist",
        .metricResolutionCaveat: "was offen oder nur als erledigt gemeldet ist, zählt als mindestens so lang",
        .metricFunderResponse: "Reaktion des Geldgebers",
        .metricFunderResponseMeans: "Bitte verschickt → vom Geldgeber oder einer Vertretung gesehen",
        .metricFunderResponseCaveat: """
        was niemand als gesehen gemeldet hat, zählt als mindestens so lang; gesehen ist nicht getan
        """,
        .metricDecisionLatency: "Zeit bis zur Entscheidung",
        .metricDecisionLatencyMeans: "Bitte verschickt → entschieden oder abgelehnt",
        .metricDecisionLatencyCaveat: """
        was nicht entschieden ist, zählt als mindestens so lang; ein schnelles Nein zählt als schnelle Antwort
        """,
        .metricBlockedDays: "Stillstand durch ein Hindernis",
        .metricBlockedDaysMeans: "Zeit, in der es die Arbeit angehalten hat",
        .metricBlockedDaysCaveat: "wie es das Team gesagt hat; eine Berichtigung gilt von Anfang an",
        .metricBlockedTeamDays: "Teamtage im Stillstand",
        .metricBlockedTeamDaysMeans: """
        Zeit, in der ein Team stillstand: Überschneidungen einmal gezählt, nicht die Summe der Blockaden
        """,
        .metricBlockedTeamDaysCaveat: "Kalendertage, nicht Arbeitstage",
        .metricBlockedCluster: "Stillstand durch eine Ursache",
        .metricBlockedClusterMeans: "Stillstand durch alles, was eine Ursache hat, zusammengezählt",
        .metricBlockedClusterCaveat: "eine Summe: dasselbe Team kann mehrmals darin stehen",
        .metricLostPersonDays: "Verlorene Personentage",
        .metricLostPersonDaysMeans: "Menschen mal Anteil ihrer Zeit, über die Zeit; nie mehr, als das Team hat",
        .metricLostPersonDaysCaveat: """
        nimmt an, dass alle im Team betroffen sind, und dass, was bremst, die Hälfte ihrer Zeit kostet
        """,
        .metricWaitShares: "Worauf gewartet wurde",
        .metricWaitSharesMeans: """
        Zeit, in der auf eine Seite gewartet wurde / offene Zeit; alle Seiten und niemand ergeben 100 %
        """,
        .metricWaitSharesCaveat: "danach, bei wem der nächste Schritt lag, nicht danach, wer gearbeitet hat",
        .metricBlockedRatio: "Anteil des Stillstands",
        .metricBlockedRatioMeans: "Zeit, in der ein Team stillstand / vergangene Zeit",
        .metricBlockedRatioCaveat: "eins minus dieser Anteil ist nur eine Obergrenze der Flusseffizienz",
        .metricFlow: "Zugang, Abgang, Saldo",
        .metricFlowMeans: "gemeldet; als erledigt bestätigt; der Unterschied; pro Woche",
        .metricFlowCaveat: "wer mehr meldet, hat nicht mehr",
        .metricPercentiles: "Perzentile",
        .metricPercentilesMeans: "nächster Rang: der kürzeste Wert, den so viel Prozent nicht überschreiten",
        .metricPercentilesCaveat: "ab 8 Werten; weniger werden aufgezählt",
        .metricRecurrence: "Wiederkehr",
        .metricRecurrenceMeans: """
        binnen 30 Tagen wiedergekommen, selbst oder ein anderes mit derselben Ursache / bestätigt erledigt
        """,
        .metricRecurrenceCaveat: "die letzten 30 Tage sind noch nicht um",
        .metricEscalations: "Rechtzeitig beantwortete Bitten; unnötige Bitten",
        .metricEscalationsMeans: """
        in der vereinbarten Zeit beantwortete Bitten / Bitten; Bitten, die das Team selbst beendet hat / Bitten
        """,
        .metricEscalationsCaveat: """
        Bitten, deren Zeit noch nicht um ist, zählen nicht; eine Antwort außerhalb von Straw bleibt ungesehen
        """,
        .metricCostOfDelay: "Kosten der Verzögerung",
        .metricCostOfDelayMeans: "Anteil auf dem kritischen Weg × Wert pro Woche × Wochen, von niedrig bis hoch",
        .metricCostOfDelayCaveat: """
        eine Schätzung: der Anteil auf dem kritischen Weg ist angenommen, der Wert ist der eingestellte
        """,
        .metricCD3: "CD3 einer Bitte",
        .metricCD3Means: "Wert pro Woche / Stunden, die die Bitte den Geldgeber kostet, von niedrig bis hoch",
        .metricCD3Caveat: "ordnet Bitten; es ist keine Vorhersage",
        .metricAccessLead: "Vorlauf bis zum Nutzergespräch",
        .metricAccessLeadMeans: "Gespräch mit Nutzern erbeten → geführt; geführt / erbeten",
        .metricAccessLeadCaveat: "jedes Gespräch mit einem Nutzer des Produkts zählt als das erbetene",
        .metricSilence: "Schweigen",
        .metricSilenceMeans: """
        Wahrscheinlichkeit, dass so lange nichts gemeldet wird: exp(−λT), λ aus den letzten acht Wochen
        """,
        .metricSilenceCaveat: "nur bei 5 oder mehr Meldungen in acht Wochen; Schweigen ist unbekannt, nicht grün",
        .metricNewsLatency: "Weg der Nachricht",
        .metricNewsLatencyMeans: "zuerst im Team gesagt → zuerst vom Geldgeber gesehen",
        .metricNewsLatencyCaveat: """
        von dem, was der Geldgeber gefragt wurde; Ungesehenes zählt als mindestens so lang
        """,
        .metricLoopClosure: "Rückmeldung",
        .metricLoopClosureMeans: """
        Meldende, die den Ausgang erfahren haben / Meldende von dem, was bestätigt oder abgelehnt wurde
        """,
        .metricLoopClosureCaveat: "nach der Notiz im Thread der Meldung; ob sie gelesen wurde, ist nicht bekannt",
    ]
}
