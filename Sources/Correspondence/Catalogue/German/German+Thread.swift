/// What stands in a team's thread as the state of an impediment, and on its buttons, in German.
extension German {
    static let thread: Wordlist = [
        .severityWordStopped: "gestoppt",
        .severityWordSlowing: "langsamer",
        .labelNoImpediment: "Kein Hindernis",
        .labelStillThere: "Noch da",
        .labelTried: "Vergeblich versucht",
        .labelVerify: "Wirklich erledigt",
        .labelWithdraw: "Zurückziehen",
        .labelRelease: "Jetzt freigeben",
        .labelMerge: "Dasselbe wie ein anderes",
        .labelUnmerge: "Für sich zählen",
        .labelBecause: "Liegt an einem anderen",
        .labelApart: "Steht für sich",
        .labelAnother: "Etwas anderes",
        .labelBecauseOf: "Liegt an {id}",
        .labelSameAs: "Dasselbe wie {id}",
        .labelInstead: "{category}, nicht {other}",
        .labelReadWrongly: "Falsch verstanden?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "Ist die Arbeit gestoppt, oder geht sie langsamer? Ohne Antwort gilt: {severity}.",
        .threadNudge:
            "{id}: {title}. Nach {length} hat es noch niemand übernommen. Wer übernimmt es? Sagt `übernehme ich`.",
        .threadNudgeStale: "{id}: {title}. Dazu wurde {since} nichts gesagt. Noch da? Sagt `noch da` oder `erledigt`.",
        .threadNudgeDecided:
            "{id}: {title}. Entschieden wurde {onDay}. Ist es erledigt? Sagt `erledigt` oder `noch da`.",
        .threadNudgeOver: """
        {id}: {title}. Es klingt {since} erledigt. Stimmt das? Sagt `erledigt` oder `noch da`. Ohne Antwort bleibt \
        es offen.
        """,
        .threadNudgeBack: """
        {id}: {title}. Es galt als erledigt und klingt {since} wieder offen. Stimmt das? Sagt `wieder offen` oder \
        `erledigt`. Ohne Antwort gilt es nicht als bestätigt.
        """,
        .threadBecause: "Liegt an {other}.",
        .threadSaid: "Bisher {times} gemeldet.",
        .threadWithFunder: "Liegt {since} beim Geldgeber.",
        .threadDelegated: "Weitergegeben an {name}.",
        .threadPromised: "Für {day} zugesagt.",
        .threadPostponed: "Der Geldgeber kommt {onDay} darauf zurück.",
        .threadDecided: "Der Geldgeber hat entschieden.",
        .threadAsksMore: "Die Teamleitung beantwortet eine Frage des Geldgebers.",
        .threadOtherAsksMore: "Die Teamleitung beantwortet eine Frage von {name}.",
        .threadHeld: "Von der Teamleitung zurückgehalten bis {moment}.",
        .threadOurs: "Das Team behält es bis {day}.",
        .threadEndResolved: "Ist {since} als erledigt gemeldet. Kommt es wieder, sagt `wieder offen`.",
        .threadEndVerified: "Erledigt und bestätigt. Kommt es wieder, sagt `wieder offen`.",
        .threadEndAccepted: "Hingenommen; die Kosten laufen weiter. `wieder offen` nimmt es wieder auf.",
        .threadEndWithdrawn: "Zurückgezogen. Die Worte dazu sind gelöscht.",
        .threadEndMerged: "Wird von nun an mit {other} zusammengezählt.",
        .threadEndTakenBack: "Zurückgenommen: kein Hindernis. Sonst hört niemand davon.",
        .threadEndTakenBackWidely: "Zurückgenommen: kein Hindernis. Wer davon gehört hat, erfährt es.",
        .threadLikeElsewhere: "Wegen {id} vom {day} (Team {team})? Sagt `liegt an {id}`.",
        .threadLike: "Wie {id} vom {day}? Sagt `dasselbe wie {id}`.",
        .threadWhoDrives: "Wer übernimmt es? Sagt `übernehme ich`.",
        .threadDriver: "{name} kümmert sich darum.",
        .threadReadWrongly: "Falsch verstanden? `kein Hindernis`",
        .threadReadWronglyElsewhere: "Falsch verstanden? `kein Hindernis`, `liegt an {id}`",
        .threadReadWronglyLike: "Falsch verstanden? `kein Hindernis`, `dasselbe wie {id}`",
        .threadReadWronglyHow: "Falsch verstanden? `{severity}`, `nicht {category}`, `kein Hindernis`",
        .threadSecretMasked: "Zugangsdaten darin wurden unkenntlich gemacht.",
        .threadNulReplaced: "Ein Zeichen ohne Bedeutung wurde ersetzt.",
        .threadCutAtLimit: "Die Nachricht war lang und wurde nur bis zur Grenze gelesen.",
        .threadHearsNowThen: "{steward} hört jetzt davon; ist es {on} noch da, auch {funder}.",
        .threadHearsNowBoth: "{steward} und {funder} hören jetzt davon.",
        .threadHearsNow: "{steward} hört jetzt davon.",
        .threadHearsThen: """
        {unless, select, unowned {Übernimmt es bis {moment} niemand} other {Ist es bis {moment} nicht erledigt}}, \
        hört {steward} davon; ist es {on} noch da, auch {funder}.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {Übernimmt es bis {moment} niemand} other {Ist es bis {moment} nicht erledigt}}, \
        hört {steward} davon; im Bericht des Geldgebers steht es ab {day}.
        """,
        .threadHears: """
        {unless, select, unowned {Übernimmt es bis {moment} niemand} other {Ist es bis {moment} nicht erledigt}}, \
        hört {steward} davon.
        """,
        .threadHearsDigestOnly: "Ab {day} steht es im Bericht des Geldgebers.",
        .threadHearsFunder: "Ist es {on} noch da, hört {funder} davon.",
        .threadTerseThen: "Ändert sich nichts, hört {on} {steward} davon, {then} auch {funder}.",
        .threadTerseDigest: "Ändert sich nichts, hört {on} {steward} davon; ab {day}: Bericht des Geldgebers.",
        .threadTerse: "Ändert sich nichts, hört {on} {steward} davon.",
    ]
}
