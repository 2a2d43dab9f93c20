internal import Impediments

/// The same answers in German, French, Spanish and Portuguese, as letters in these languages ask for them. Signs over
/// letters do not count.
extension SpokenPhrases {
    static let rowsInLanguages: [(Answer, String)] = [
        (
            Answer(.own),
            """
            übernehme ich | ich übernehme | ich übernehme es | ich übernehme das | ich kümmere mich | ich mache das
            | ich kümmere mich darum | je m'en charge | je m'en occupe | je prends | je le prends | c'est pour moi
            | me encargo | me encargo yo | lo llevo yo | yo me encargo | me ocupo yo | assumo | eu assumo | fico com isto
            | eu trato disto | eu cuido disso | trato disso | fico eu com isto | eu fico com isto | fico com isso
            | fico eu com isso | eu fico com isso | trato eu disto | trato eu disso
            """
        ),
        (Answer(.mine), "meins | das ist meins | à moi | c'est à moi | mío | es mío | meu | é meu | fica comigo"),
        (
            Answer(.done),
            """
            erledigt | ist erledigt | das ist erledigt | hat sich erledigt | das hat sich erledigt
            | fertig | gelöst | behoben | läuft wieder | geht wieder | réglé
            | c'est réglé | fait | c'est fait | résolu | c'est résolu | ça marche | ça remarche | hecho | ya está | está hecho
            | resuelto | está resuelto | solucionado | arreglado | feito | está feito | resolvido | está resolvido | já está
            | solucionado
            """
        ),
        (
            Answer(.verify),
            """
            bestätigt | bestätigt erledigt | wirklich erledigt | vérifié | c'est vérifié | vraiment réglé | verificado
            | está verificado | resuelto de verdad | está mesmo resolvido
            """
        ),
        (
            Answer(.reopen),
            """
            wieder offen | wieder öffnen | wieder aufnehmen | doch nicht erledigt | nicht erledigt | rouvrir | à rouvrir
            | reprendre | pas réglé | reabrir | retomarlo | no está resuelto | retomar | não está resolvido
            """
        ),
        (
            Answer(.stillThere),
            """
            noch da | immer noch da | ist noch da | immer noch | weiterhin blockiert | immer noch blockiert | toujours là
            | c'est toujours là | encore là | toujours bloqué | toujours bloqués | sigue ahí | sigue igual | sigue bloqueado
            | seguimos bloqueados | todavía | continua lá | continua igual | ainda lá está | continua bloqueado
            | continuamos bloqueados | ainda | \(Following.othersToo)
            """
        ),
        (Answer(.tried), "vergeblich versucht | essayé en vain | intentado en vano | tentado em vão"),
        (
            Answer(.withdraw),
            """
            zurückziehen | zurückgezogen | ich ziehe zurück | retirer | le retirer | je retire | retirar
            | retirarlo | lo retiro | retiro | retiro isso
            """
        ),
        (
            Answer(.correct, severity: .slowing),
            """
            langsamer | nur langsamer | nicht gestoppt | steht nicht still | plus lent | seulement plus lent | pas à l'arrêt
            | más lento | solo más lento | no está parado | mais lento | só mais lento | não está parado
            """
        ),
        (
            Answer(.correct, severity: .stopped),
            """
            gestoppt | steht still | arbeit steht still | die arbeit steht still | à l'arrêt | le travail est à l'arrêt
            | parado | está parado | el trabajo está parado | o trabalho está parado
            """
        ),
        (
            Answer(.correct, category: .nothing),
            """
            kein hindernis | das ist kein hindernis | fehlalarm | pas un obstacle | ce n'est pas un obstacle | fausse alerte
            | no es un impedimento | ningún impedimento | falsa alarma | não é um impedimento | nenhum impedimento
            | falso alarme
            """
        ),
        (Answer(.hold), "zurückhalten | retenir | retener | reter"),
        (
            Answer(.release),
            """
            freigeben | freigegeben | jetzt freigeben | libérer | libérer maintenant | liberar | liberado | liberarlo ya
            | liberar já | libertar | libertado | libertar já
            """
        ),
        (
            Answer(.ours),
            """
            bei uns | bleibt bei uns | bleibt im team | chez nous | on garde | l'équipe le garde | nuestro | nos lo quedamos
            | se queda en el equipo | nosso | fica conosco | fica connosco | fica na equipa | fica na equipe
            """
        ),
        (
            Answer(.confirm),
            """
            bestätige ich | ich bestätige | der geldgeber wird gebraucht | je confirme | il faut le financeur | confirmo
            | lo confirmo | hace falta el financiador | eu confirmo | é preciso o financiador
            """
        ),
        (
            Answer(.raisedInPerson),
            """
            selbst gesagt | ich sage es selbst | ich habe es selbst gesagt | dit en personne | je le dis moi-même
            | je l'ai dit moi-même | dicho en persona | se lo digo yo | ya se lo dije | dito em pessoa
            | dito pessoalmente | digo eu | digo-o eu | já lhe disse
            """
        ),
        (
            Answer(.seen),
            "gesehen | habe ich gesehen | zur kenntnis genommen | vu | bien vu | c'est vu | visto | lo he visto | já vi"
        ),
        (
            Answer(.moreInfo),
            """
            mehr info | mehr infos | mehr informationen | ich brauche mehr infos | plus d'infos | plus d'info
            | plus d'informations | más información | más info | mais informação | mais informações | mais info
            """
        ),
        (
            Answer(.notNow),
            """
            nicht jetzt | später | jetzt nicht | pas maintenant | plus tard | ahora no | más tarde | agora não | mais tarde
            """
        ),
        (
            Answer(.decline),
            """
            abgelehnt | ablehnen | ich lehne ab | refusé | refuser | je refuse | rechazado | rechazar | lo rechazo
            | recusado | recusar | recuso
            """
        ),
        (
            Answer(.accept),
            """
            hingenommen | wir leben damit | wir nehmen es hin | accepté | on fait avec | nous faisons avec | aceptado | lo asumimos
            | aceito | aceite | vivemos com isso
            """
        ),
        (
            Answer(.apart),
            """
            etwas anderes | was anderes | das ist etwas anderes | das ist was anderes | autre chose | c'est autre chose
            | otra cosa | es otra cosa | outra coisa | é outra coisa | steht für sich | il compte seul
            | cuenta por sí solo | no se debe a otro | não se deve a outro
            """
        ),
        (
            Answer(.unmerge),
            """
            nicht dasselbe | für sich zählen | pas pareil | ce n'est pas pareil | le compter seul | no es lo mismo
            | contarlo por separado | não é o mesmo | contar sozinho | contar à parte
            """
        ),
    ]

    /// The word for "not", and what receipts call the categories.
    static let categoriesInLanguages: [(not: String, [(Category, [String])])] = [
        (
            "nicht",
            [
                (.resources, ["arbeitsmittel"]), (.team, ["team"]), (.accessToUsers, ["zugang zu nutzern"]),
                (.other, ["sonstiges"]),
            ]
        ),
        (
            "pas",
            [
                (.resources, ["moyens"]), (.team, ["équipe"]), (.accessToUsers, ["accès aux utilisateurs"]),
                (.other, ["autre"]),
            ]
        ),
        (
            "no",
            [
                (.resources, ["medios"]), (.team, ["equipo"]), (.accessToUsers, ["acceso a los usuarios"]),
                (.other, ["otros"]),
            ]
        ),
        (
            "não",
            [
                (.resources, ["meios"]), (.team, ["equipa", "equipe"]),
                (.accessToUsers, ["acesso aos utilizadores", "acesso aos usuários"]),
                (.other, ["outros"]),
            ]
        ),
    ]
}
