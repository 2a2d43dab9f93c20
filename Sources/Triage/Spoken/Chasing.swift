/// That somebody runs after what is missing, waits for it, or says who is not there: work on it, or talk. It tells
/// nothing of whether it is over, however alike the words are ("the order is out", "asked ops again").
package enum Chasing {
    package static func isSaid(in text: String) -> Bool {
        let said = Utterance(text)
        var words = " " + said.words.map(\.key).joined(separator: " ") + " "
        for morning in mornings { words = words.replacing(morning, with: " ") }
        guard !arrivals.contains(where: { words.contains($0) }) else { return false }
        return errands.contains { words.contains($0) } || blames.contains { said.dropping($0) != nil }
            || isAppointed(said.words.map(\.key))
    }

    /// "Thursday 10am", "Donnerstag um 10": a day with an hour is yet to come, but for what is so since then.
    private static func isAppointed(_ keys: [String]) -> Bool {
        keys.indices.contains { place in
            weekdays.contains(keys[place]) && pasts.isDisjoint(with: keys[..<place].suffix(2))
                && keys[(place + 1)...].prefix(3).contains { $0.first?.isNumber ?? false }
        }
    }

    private static let weekdays = Set(
        """
        monday | tuesday | wednesday | thursday | friday | montag | dienstag | mittwoch | donnerstag | freitag | lundi
        | mardi | mercredi | jeudi | vendredi | lunes | martes | miércoles | jueves | viernes | segunda | terça | quarta
        | quinta | sexta | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira
        """.withoutAccents.phrases)

    private static let pasts = Set("since | last | seit | letzten | depuis | desde".phrases)

    /// In words that are those of tomorrow elsewhere.
    private static let mornings = """
        heute morgen | gestern morgen | guten morgen | diesen morgen | esta mañana | por la mañana
        """.withoutAccents.phrases.map { " \($0) " }

    /// "Again the accounting": who or what is in the way once more.
    private static let blames = """
        again the | again this | again our | wieder die | wieder der | wieder das | schon wieder die | schon wieder der
        | schon wieder das | encore la | encore le | encore les | otra vez la | otra vez el | otra vez los
        | outra vez a | outra vez o | outra vez os
        """.phrasesByWord

    private static let errands = """
        asked | asking | chased | chasing | called | rang | emailed | wrote | reminded | a reminder | escalated
        | ordered | order has | order is | order was | order went | the order | an order | requested | promised
        | waiting | an answer from | got back to | next week | next month | is on it | are on it | am on it
        | i'm on it | looking into | still looking | look at it | on strike | on holiday | on vacation | on leave
        | as designed | pen and paper | back to paper | pinged | is aware | are aware | forwarded | informed | nochmal
        | noch mal | noch einmal | nachgefragt | nachgehakt | gefragt | angerufen | angefragt | angefordert | bestellt
        | bestellung | beantragt | antrag | ist raus | warten | warte | wartet | nächste woche | nächster woche
        | nächsten monat | soll heute | soll nächste | im urlaub | urlaub | streikt
        | erinnert | geschrieben | ist dran | sind dran | bin dran | kümmert sich | kümmern sich | zugesagt
        | sich gemeldet | weiß bescheid | wissen bescheid | unterwegs | beauftragt | versprochen | eskaliert | relancé
        | relance | rappelé | redemandé | demandé | la demande | a répondu | au courant | transmis | appelé | écrit
        | contacté | commandé | la commande | en commande | en attente | attend | attends | attendons
        | semaine prochaine | mois prochain | demain | en vacances | en congé | en congés | en grève | promis
        | regardent | s'en occupe | s'en occupent | preguntar | preguntado | pregunté | preguntamos | llamar | llamado
        | llamé | pedido | pedida | pedidos | pedí | esperando | esperamos | espera | a la espera | semana que viene
        | próxima semana | mes que viene | vacaciones | de baja | en huelga | mirando
        | prometido | prometieron | escrito | escribí | solicitado | solicitada | insistido | la orden | ya lo sabe
        | ya lo saben | está enviado | avisé | reclamado | perguntei | perguntado | perguntar | perguntámos | liguei
        | telefonei | pedi | encomenda | encomendado | encomendada | encomendei | à espera | esperar | aguardar
        | aguardamos | para a semana | semana que vem | amanhã | férias | de baixa | em greve | prometeram | disseram
        | a ver | escrevi | mandei | enviei | insisti | reclamei | encaminhado | já sabe | já sabem | a tratar disso
        | respondeu
        | pending | tonight | tomorrow | a slot | eta | rede mit | spreche mit | ist informiert | sind informiert
        | suchen | sucht | schaue | morgen | heute abend | parle avec | parlons avec | est informé | sont informés
        | cherchent | cherche | ce soir | un créneau | hablo con | hablamos con | informado | informados | buscan
        | buscando | mañana | esta noche | falo com | falamos com | procuram | à procura | logo à noite | hoje à noite
        """.withoutAccents.phrases.map { " \($0) " }

    /// What has come, or works: then the errand was before it.
    private static let arrivals = """
        works again | works now | it works | all works | working again | is back | are back | is back up | is up
        | are up | is fixed | been fixed | fixed now | up and running | arrived | came through | is here | are here
        | we have it | we have them | solved | resolved | sorted | all good | läuft | geht wieder | geht jetzt
        | funktioniert | ist da | sind da | wieder da | angekommen | eingetroffen | behoben | erledigt | gelöst
        | marche | remarche | fonctionne | refonctionne | revenu | revenue | arrivé | arrivée | arrivés | arrivées
        | réglé | résolu | réparé | on a accès | ya funciona | funciona de nuevo | funciona otra vez | ya tenemos
        | ya está aquí | ha llegado | han llegado | llegó | llegaron | resuelto | arreglado | solucionado
        | já funciona | funciona outra vez | a funcionar | já temos | já chegou | já chegaram | chegou | chegaram
        | resolvido | arranjado | is running | are running | is there | are there | wieder verfügbar | ist verfügbar
        | ist bereit | sind bereit | wieder online | ist online | wieder grün | ist grün | est prêt | est prête
        | sont prêts | est disponible | sont disponibles | de nouveau en ligne | est en ligne | está listo | está lista
        | están listos | está disponible | ya podemos | está pronto | está pronta | está disponível | já podemos
        """.withoutAccents.phrases.map { " \($0) " }
}
