import Impediments

/// What is known about each kind of impediment before anybody says a word, in German.
extension German {
    static func topic(of subreason: Subreason) -> Topic {
        switch subreason {
        case .basics:
            Topic(
                title: "kein Platz oder keine Geräte zum Arbeiten",
                condition: "Dem Team {team} fehlen seit {length} Platz oder Geräte zum Arbeiten.",
                stops: "Niemand kann anfangen, also entsteht nichts.",
                asked: "ein Name und ein Termin von der Stelle, die Räume und Geräte bereitstellt",
                options: [
                    "Sie bitten um Räume und Geräte", "Bis dahin ein anderer Raum oder Mietgeräte",
                    "Der Beginn verschiebt sich",
                ])
        case .environments:
            Topic(
                title: "keine lauffähige Umgebung",
                condition: "Dem Team {team} fehlt seit {length} eine lauffähige Umgebung.",
                stops: "Nichts kann eingespielt werden, also wird es keine Auslieferung geben.",
                asked: "ein Name und ein Termin von der Leitung des Anbieters",
                options: [
                    "Sie fragen die Leitung des Anbieters", "Bis dahin eine gemietete Umgebung",
                    "Die Auslieferung verschiebt sich",
                ])
        case .tools:
            Topic(
                title: "ein Werkzeug oder eine Lizenz fehlt",
                condition: "Dem Team {team} fehlt seit {length} ein Werkzeug oder eine Lizenz.",
                stops: "Der Teil, der es braucht, kann nicht entstehen.",
                asked: "die Lizenz oder ein Termin von der Stelle, die sie vergibt",
                options: [
                    "Sie beantragen die Lizenz", "Ein anderes Werkzeug, das schon da ist",
                    "Dieser Teil verschiebt sich",
                ])
        case .data:
            Topic(
                title: "Daten zum Arbeiten fehlen",
                condition: "Dem Team {team} fehlen seit {length} Daten zum Arbeiten.",
                stops: "Was gebaut wird, lässt sich an nichts Echtem erproben.",
                asked: "ein Termin von der Stelle, der die Daten gehören",
                options: [
                    "Sie fragen, wem die Daten gehören", "Bis dahin erfundene Daten", "Dieser Teil verschiebt sich",
                ])
        case .money:
            Topic(
                title: "Geld für die Arbeit fehlt",
                condition: "Dem Team {team} fehlt seit {length} Geld für die Arbeit.",
                stops: "Was bezahlt werden muss, kann nicht weitergehen.",
                asked: "der Tag der Zahlung",
                options: ["Sie nennen den Tag", "Ein Teil davon jetzt", "Die bezahlte Arbeit ruht"])
        case .nobody:
            Topic(
                title: "niemand da für die Arbeit",
                condition: "Dem Team {team} fehlt seit {length} jemand für die Arbeit.",
                stops: "Es entsteht nichts.",
                asked: "eine Person oder ein kleinerer Umfang",
                options: ["Sie nennen eine Person", "Ein kleinerer Umfang", "Der Termin verschiebt sich"])
        case .tooFew:
            Topic(
                title: "zu wenige Leute für die Arbeit",
                condition: "Das Team {team} hat seit {length} zu wenige Leute für die Arbeit.",
                stops: "Was zugesagt wurde, ist mit so wenigen nicht zu schaffen.",
                asked: "eine weitere Person oder ein kleinerer Umfang",
                options: ["Sie nennen eine Person", "Ein kleinerer Umfang", "Der Termin verschiebt sich"])
        case .missingSkill:
            Topic(
                title: "eine Fähigkeit fehlt im Team",
                condition: "Dem Team {team} fehlt seit {length} eine Fähigkeit, die die Arbeit braucht.",
                stops: "Der Teil, der sie braucht, kann nicht entstehen.",
                asked: "jemand mit dieser Fähigkeit oder ein kleinerer Umfang",
                options: ["Sie leihen jemanden aus oder stellen ein", "Einige Tage von außen", "Dieser Teil entfällt"])
        case .pulledAway:
            Topic(
                title: "Leute für andere Arbeit abgezogen",
                condition: "Dem Team {team} fehlen seit {length} Leute, die für andere Arbeit abgezogen sind.",
                stops: "Der Plan rechnet mit Leuten, die nicht da sind.",
                asked: "ihre Rückkehr oder ein kleinerer Umfang",
                options: ["Die Leute kommen zurück", "Jemand anderes kommt", "Ein kleinerer Umfang"])
        case .roleEmpty:
            Topic(
                title: "eine Rolle im Team ist unbesetzt",
                condition: "Im Team {team} ist seit {length} eine Rolle unbesetzt.",
                stops: "Was diese Rolle entscheidet, bleibt unentschieden.",
                asked: "eine Person für die Rolle oder ein kleinerer Umfang",
                options: ["Sie nennen eine Person", "Bis dahin vertritt jemand", "Ein kleinerer Umfang"])
        case .tooBusy:
            Topic(
                title: "Nutzer haben keine Zeit zum Reden",
                condition: "Das Team {team} bekommt seit {length} keine Zeit mit Nutzern, die zu beschäftigt sind.",
                stops: "Was gebaut wird, ist geraten.",
                asked: "zwei freie Stunden von ihnen oder eine benannte Vertretung",
                options: [
                    "Sie schaffen zwei Stunden frei", "Sie nennen eine Vertretung", "Es wird auf Vermutung gebaut",
                ])
        case .tooValuable:
            Topic(
                title: "Nutzer gelten als unabkömmlich",
                condition: "Das Team {team} bekommt seit {length} keine Zeit mit Nutzern, die unabkömmlich sind.",
                stops: "Was gebaut wird, ist geraten.",
                asked: """
                    ein begrenztes Format: eine halbe Stunde pro Woche, nur eine Vorführung oder eine Vertretung
                    """,
                options: [
                    "Eine halbe Stunde pro Woche", "Nur eine Vorführung", "Eine Vertretung, die die Arbeit kennt",
                ])
        case .tooExpensive:
            Topic(
                title: "Zeit mit Nutzern kostet zu viel",
                condition: "Dem Team {team} fehlt seit {length} das Geld für Zeit mit Nutzern.",
                stops: "Was gebaut wird, ist geraten.",
                asked: "das Geld dafür oder die Wahl einer günstigeren Stichprobe",
                options: ["Sie geben das Geld frei", "Eine günstigere Stichprobe", "Es wird auf Vermutung gebaut"])
        case .gatekept:
            Topic(
                title: "kein Weg zu den Nutzern",
                condition: "Das Team {team} kommt seit {length} nicht an Nutzer heran.",
                stops: "Was gebaut wird, ist geraten.",
                asked: "eine Vorstellung durch jemanden gleichen Ranges",
                options: [
                    "Sie stellen das Team vor", "Sie nennen jemanden, der es tut", "Es wird auf Vermutung gebaut",
                ])
        case .unknownWhom:
            Topic(
                title: "keine Nutzer zum Reden bekannt",
                condition: "Dem Team {team} sind seit {length} keine Nutzer zum Reden bekannt.",
                stops: "Was gebaut wird, ist geraten.",
                asked: "zwei Namen von Menschen, die es nutzen werden",
                options: [
                    "Sie nennen zwei Personen", "Sie nennen jemanden, der es weiß", "Es wird auf Vermutung gebaut",
                ])
        case .decision:
            Topic(
                title: "eine Entscheidung fehlt",
                condition: "Das Team {team} wartet seit {length} auf eine Entscheidung.",
                stops: "Was davon abhängt, kann nicht weitergehen; ohne Antwort verschiebt es sich.",
                asked: "die Entscheidung oder der Name der Person, die sie trifft",
                options: ["Sie entscheiden", "Sie nennen, wer entscheidet", "Was davon abhängt, verschiebt sich"])
        case .approval:
            Topic(
                title: "eine Freigabe fehlt",
                condition: "Das Team {team} wartet seit {length} auf eine Freigabe.",
                stops: "Fertige Arbeit kommt nicht weiter.",
                asked: "die Freigabe oder was dafür noch fehlt",
                options: [
                    "Sie geben es frei", "Sie fragen die Stelle, die freigibt", "Die Auslieferung verschiebt sich",
                ])
        case .dependency:
            Topic(
                title: "Warten auf ein anderes Team oder einen Lieferanten",
                condition: "Das Team {team} wartet seit {length} auf ein anderes Team oder einen Lieferanten.",
                stops: "Was darauf aufbaut, kann nicht weitergehen.",
                asked: "ein Name und ein Termin von der Stelle, auf die gewartet wird",
                options: ["Sie fragen die Leitung dort", "Ein Ersatz bis dahin", "Dieser Teil verschiebt sich"])
        case .technical:
            Topic(
                title: "ein technisches Hindernis",
                condition: "Das Team {team} steht seit {length} vor einem technischen Hindernis.",
                stops: "Der betroffene Teil kann nicht entstehen.",
                asked: "jemand, der es schon einmal gelöst hat, oder Zeit dafür",
                options: ["Sie leihen jemanden aus, der es kann", "Mehr Zeit dafür", "Dieser Teil entfällt"])
        case .process:
            Topic(
                title: "eine Regel oder ein Verfahren steht im Weg",
                condition: "Dem Team {team} steht seit {length} eine Regel oder ein Verfahren im Weg.",
                stops: "Fertige Arbeit kann nicht weitergehen.",
                asked: "eine Ausnahme oder ein kürzerer Weg",
                options: [
                    "Sie erlauben eine Ausnahme", "Sie fragen, wem die Regel gehört", "Der Termin verschiebt sich",
                ])
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "kein Hindernis",
                condition: "Das Team {team} arbeitet seit {length} weiter.",
                stops: "Nichts steht im Weg.",
                asked: "nichts",
                options: ["Nichts", "Vorerst nichts", "Gar nichts"])
        }
    }
}
