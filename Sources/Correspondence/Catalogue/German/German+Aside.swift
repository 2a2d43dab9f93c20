/// Commands, forms and the bot's own page, in German.
extension German {
    static let aside: Wordlist = [
        .commandsHead: """
        Sagt im Kanal mit euren Worten, was die Arbeit aufhält; das genügt. Mit dem Befehl:
        """,
        .commandsRaise: "`melden WAS EUCH AUFHÄLT`: es bekommt eine Nummer, hier im Kanal",
        .commandsStatus: "`offen`: was im Team dieses Kanals offen ist",
        .commandsMine: "`meins`: was bei mir liegt oder auf meine Antwort wartet",
        .commandsExplain: "`wie weiter 12`, `warum 12`: wie es weitergeht, und woran es erkannt wurde",
        .commandsAnswer: """
        `erledigt 12`, `übernehme ich 12`, `versucht 12 …`: eine Antwort, wie man sie im Thread gibt
        """,
        .commandsEvidence: """
        `gezeigt: WEM`, `gesprochen mit WEM`, `läuft`, `wirklich genutzt`, `erster Nutzen: WELCHER`: wird mit seinem \
        Tag notiert
        """,
        .commandsRetro: "`retro`: worauf das Team zurückblicken kann",
        .formMine: "Bis zu welchem Tag?",
        .formDelegate: "Wer kann es bewegen?",
        .formMoreInfo: "Was ist nicht klar?",
        .formNotNow: "Wann darauf zurück?",
        .formHold: "Warum soll es warten?",
        .formOurs: "Das Team behält es",
        .formWording: "Die Bitte in Worten",
        .formAnswer: "Antworten",
        .formPromise: "Zusagen",
        .formAsk: "Fragen",
        .formTooLate: "Das Formular kam zu spät. Bitte noch einmal klicken oder es im Thread sagen.",
        .cautionWithdraw: "Was darüber gesagt wurde, wird gelöscht.",
        .cautionDecline: "Das Team erfährt es, und die Kosten zählen weiter.",
        .labelCancel: "Abbrechen",
        .homeAsked: "Wartet auf Ihre Antwort",
        .homeOpen: "Offen",
        .homeNothing: "Nichts ist offen.",
        .homeSay: "Sagen Sie im Kanal Ihres Teams mit Ihren Worten, was die Arbeit aufhält.",
        .homeAnswer: "{id} beantworten",
    ]
}
