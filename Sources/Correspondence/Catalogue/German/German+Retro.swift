/// The retrospective pack of a team, in German.
extension German {
    static let retro: Wordlist = [
        .retroTitle: "{product}, Team {team}: {from} bis {to}",
        .retroNothing: """
        Es wurde nicht gemeldet, dass etwas im Weg war. Entweder war nichts, oder es wurde nicht gesagt.
        """,
        .retroSummary: """
        **{n, plural, one {# Hindernis war} other {# Hindernisse waren}} im Weg; {open} davon {open, plural, one \
        {ist} other {sind}} noch da.** Das Team stand {blocked} still (Zeitraum: {length}).
        """,
        .retroStood: "Was im Weg war",
        .retroItem: "**{id}** {title}, seit {day}: {parts}. {ending}",
        .retroOpen: "offen {days}",
        .retroStopped: "Stillstand {days}",
        .retroSaid: "{times} gesagt",
        .retroTried: "{times} selbst versucht",
        .retroWaited: """
        wartete am längsten auf {party, select, team {das Team} lead {die Teamleitung} product_owner {den Product \
        Owner} idea_owner {die Person hinter der Idee} funder {den Geldgeber} deputy {die Vertretung des \
        Geldgebers} other_team {ein anderes Team} vendor {einen Lieferanten} other {niemanden}}
        """,
        .retroReopened: "{times} wiedergekommen",
        .retroStillThere: "Es ist noch da.",
        .retroOver: """
        {verified, select, yes {Erledigt} other {Als erledigt gemeldet}} {on}; der letzte Schritt lag {party, \
        select, team {beim Team} lead {bei der Teamleitung} product_owner {beim Product Owner} idea_owner {bei der \
        Person hinter der Idee} funder {beim Geldgeber} deputy {bei der Vertretung des Geldgebers} other_team {bei \
        einem anderen Team} vendor {bei einem Lieferanten} other {bei niemandem}}.
        """,
        .retroDeclined: "Abgelehnt {on} und hingenommen.",
        .retroAccepted: "Hingenommen seit {day}.",
        .retroWithdrawn: "Zurückgezogen {on}.",
        .retroRecurring: "Was mehr als einmal kam",
        .retroKind: "{title}: {times}{stopped, select, yes {, zusammen {days} Stillstand} other {}}",
        .retroFigures: "Zahlen",
        .retroFigure: "**{number} {title}:** {value} (n {n}). {definition}; {caveat}.",
        .retroBefore: "{n, plural, one {# Tag} other {# Tage}} vor dem Ende",
        .retroTalks: "Gespräche mit Nutzern, die notiert sind: {talks}; abgesagt: {cancelled}",
        .retroFoot: "Für den Tisch des Teams. Keine Namen, niemandes Worte, kein Vergleich mit anderen Teams.",
        .retroPercentiles: """
        {least, select, yes {die Hälfte mindestens {half}, 85 % mindestens {most}; {open} nicht zu Ende} other \
        {die Hälfte bis {half}, 85 % bis {most}}}
        """,
        .retroListed: "{list} {n, plural, one {Tag} other {Tage}}",
        .retroLeast: "mindestens {amount}",
        .retroShare: """
        {party, select, team {das Team} lead {die Teamleitung} product_owner {der Product Owner} idea_owner {die \
        Person hinter der Idee} funder {der Geldgeber} deputy {die Vertretung des Geldgebers} other_team {ein \
        anderes Team} vendor {ein Lieferant} other {niemand}} {percent} %
        """,
        .retroFlow: "gemeldet {raised}, bestätigt erledigt {verified} pro Woche; Saldo {net} insgesamt",
        .retroRatio: "{count} von {n} ({percent} %)",
        .retroEscalations: """
        {ratio} rechtzeitig; {own} von {asks} hat das Team selbst beendet; {pending} noch nicht fällig
        """,
        .retroCost: "{cost}, angenommen {stopped} %, wo die Arbeit stillstand, {slowing} %, wo sie langsamer ging",
        .retroSilence: """
        {days} ohne Meldung, in den acht Wochen davor {rate} pro Woche\
        {flagged, select, yes {; kein Zufall} other {}}
        """,
    ]
}
