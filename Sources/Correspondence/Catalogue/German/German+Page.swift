/// Pages, forms and refusals, in German.
extension German {
    static let page: Wordlist = [
        .pageClosed: "Stand: {state}. Es wird nichts gebraucht.",
        .pageChoose: "Sie wählen: {option}.",
        .pageOwnWords: "Ihre eigenen Worte",
        .pageMine: "Sie übernehmen es und sagen einen Tag zu. Bevor dieser Tag vorbei ist, bekommen Sie dazu nichts.",
        .pageMoreInfo: "Die Teamleitung bekommt Ihre Frage und beantwortet sie.",
        .pageNotNow: "Nach so vielen Tagen kommt es wieder zu Ihnen.",
        .pageDecline: "Von da an wird es hingenommen, und die Kosten laufen weiter.",
        .pageDelegate: "Es geht an die Person, die Sie nennen, und bleibt in Ihrem Bericht.",
        .pageSeen: "Sie haben es gesehen. Das Team erfährt das.",
        .pageOther: "Das Team erfährt es.",
        .pagePress: "Es geschieht nichts, bevor Sie den Knopf drücken.",
        .pageYes: "Ja",
        .pageNoted: "{id}: `{verb}` ist notiert.",
        .pageNotedWhat: "{id}: `{verb}` ist notiert: **{what}**",
        .pageDoneTitle: "Notiert",
        .pageDone: "Das Team erfährt es. Sie können diese Seite schließen.",
        .pageExpiredTitle: "Dieser Link ist zu alt",
        .pageExpired: """
        Es wurde nichts geändert. Der nächste Brief hat einen neuen Link, oder antworten Sie auf den alten \
        mit einem Wort.
        """,
        .pageInvalidTitle: "Dieser Link öffnet nichts",
        .pageInvalid: "Es wurde nichts geändert. Vielleicht wurde er zerteilt: Kopieren Sie ihn ganz aus dem Brief.",
        .pageNotAskedTitle: "Sie werden dazu nicht mehr gefragt",
        .pageNotAsked: "Es wurde nichts geändert, und Sie müssen nichts tun.",
        .pageUnchangedTitle: "Es wurde nichts geändert",
        .pageForged: """
        Das Formular gehört nicht zu dieser Seite. Öffnen Sie den Link im Brief neu und antworten Sie dort.
        """,
        .pageTooLong: "Das ist mehr, als ein Formular trägt. Gehen Sie zurück und schreiben Sie weniger.",
        .pageUnavailableTitle: "Gerade nicht möglich",
        .pageUnavailable: """
        Es konnte nicht nachgesehen werden, und es wurde nichts geändert. Versuchen Sie es in einer Minute \
        wieder.
        """,
        .fieldMineDate: "Bis zu welchem Tag",
        .fieldDelegateTo: "An wen",
        .fieldMoreInfoText: "Was möchten Sie wissen?",
        .fieldDecideText: "Was hinzuzufügen ist",
        .fieldDeclineReason: "Warum",
        .fieldHoldReason: "Warum es warten soll",
        .fieldOursReason: "Warum das Team es behält",
        .fieldOursReviewDate: "Wieder ansehen am",
        .fieldWordingText: "Worum der Geldgeber gebeten wird",
        .fieldWordingNeededBy: "Bis zu welchem Tag",
        .fieldWordingRecommendation: "Was Sie empfehlen",
        .fieldWordingEffort: "Stunden, die es den Geldgeber kostet",
        .fieldNotNowDays: "Für wie viele Tage",
        .fieldMergeInto: "Mit welchem? Die Nummer",
        .fieldBecauseInto: "Woran liegt es? Die Nummer",
        .fieldDoneText: "Wie wurde es bewegt?",
        .objectionNotAllowed: "`{verb}` ist für {roles}.",
        .objectionOpen: "es ist offen, also gibt es nichts rückgängig zu machen.",
        .objectionNotOpen:
            "Stand: {state}; also wurde nichts geändert. `wieder offen` öffnet es wieder, wo es erledigt war.",
        .objectionOver: "Stand: {state}; also wurde nichts geändert.",
        .objectionOverPassedOn: "Stand: {state}; also wurde nichts geändert. Ihre Antwort geht an die Teamleitung.",
        .objectionNotHere:
            "es gehört zu einem anderen Produkt, also wurde nichts geändert. Dort antwortet das eigene Team.",
        .objectionAlreadySo: "`{verb}`: das ist schon so.",
        .objectionHoldsUsedUp: """
        es wurde {times} zurückgehalten, mehr geht nicht. `bei uns bis DATUM weil GRUND` behält es im Team.
        """,
        .objectionAlreadyAsked: "der Geldgeber hat es schon.",
        .objectionNothingHeld: "es wird nichts zurückgehalten.",
        .objectionMissing: "dazu fehlt noch: {field}.",
        .objectionDateIsPast: "{day}, ist vorbei. Es muss ein Tag ab heute sein.",
        .objectionNoSuchOption: "es gibt keine Möglichkeit `{name}`.",
        .objectionNoSuchPerson: "niemand hier heißt `{name}`.",
        .objectionCannotBeReached: "`{name}` hat keine Adresse, an die geschrieben werden kann.",
        .objectionToOneself: "an sich selbst kann es niemand weitergeben.",
        .objectionOtherProduct: "{id} gehört zu einem anderen Produkt und wird dort gezählt, dieses hier.",
        .objectionNoSuchImpediment: "es gibt kein `{name}`.",
        .objectionCannotHold: "{id} (Stand: {state}) kann nichts mitzählen.",
        .objectionWhatInstead: "also nicht {category}. Was dann? {others} oder `kein Hindernis`.",
        .objectionTooLateToReopen: "es ist zu lange erledigt. Neu gesagt bekommt es eine eigene Nummer.",
        .objectionStandsBecause: "es liegt an {other}, und die Bitte läuft dort. `steht für sich` löst es davon.",
        .objectionCircular: "{other} liegt an diesem, also geht es nicht umgekehrt.",
        .objectionCarriesOthers: """
        {n, plural, one {{n, words} weiteres liegt} other {{n, words} weitere liegen}} daran, also kann es nicht \
        selbst an einem anderen liegen. Das lässt sich von jenen sagen; oder zuerst stehen sie mit `steht für sich` \
        für sich.
        """,
        .objectionNoPromises:
            "zu diesem Produkt sind keine Versprechen eingetragen, also kann keines gefährdet sein.",
        .objectionNoSuchPromise: "es gibt kein Versprechen {number}. Das Produkt hat {n}.",
        .objectionSubject: "{id}: nichts geändert",
        .missingDate: "ein Tag (`bis Freitag`)",
        .missingTo: "an wen",
        .missingText: "Text",
        .missingReason: "Grund",
        .missingDays: "Tage",
        .missingReviewDate: "Tag der Wiedervorlage",
        .missingInto: "womit",
        .missingOption: "Auswahl",
    ]
}
