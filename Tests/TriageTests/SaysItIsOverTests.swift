import Testing
import Triage

/// By the shipped model, in five languages: what is asked about, in a thread of something open.
@Suite("Whether it says that what was missing is there")
struct SaysItIsOverTests {
    @Test(
        "what has come, or works again",
        arguments: [
            "works again", "is up", "are back", "the nurses are back", "access came through",
            "licences arrived this morning", "the server is up and running", "we have access now", "approval came in",
            "asked ops again, works again now", "it was the firewall, fixed now",
            "läuft wieder", "Der Testserver läuft wieder", "geht wieder, danke", "Zugang ist da",
            "Lizenzen sind eingetroffen", "wir haben jetzt Zugriff", "nachgefragt, läuft jetzt",
            "Rechnung ist bezahlt",
            "c'est reparti", "ça remarche", "le serveur est revenu", "les licences sont arrivées",
            "tout est rentré dans l'ordre", "le budget est débloqué",
            "ya funciona", "ya tenemos acceso", "han llegado las licencias", "funciona de nuevo",
            "ya está todo arreglado",
            "tudo resolvido", "já funciona", "está a funcionar outra vez", "já temos servidor, obrigado",
            "voltou ao normal", "já podemos trabalhar",
            "Umgebung ist wieder verfügbar, alle wissen Bescheid", "Testumgebung ist bereit, hab allen geschrieben",
            "alles wieder grün, ich habe den Betrieb angerufen", "the environment is there, Kim wrote to us",
            "de nouveau en ligne, tout le monde est au courant", "el entorno está listo, Kim ha escrito",
            "já podemos instalar, amanhã saímos", "não voltou a cair desde ontem", "steht wieder, danke",
        ])
    func says(_ text: String) throws {
        let reading = try ReaderTests.read(text)
        #expect(reading.saysItIsOver(in: text), "\(reading.aloud)")
    }

    @Test(
        "what has come is not chased, whomever it names besides",
        arguments: [
            "wieder online, Kim war im Urlaub", "the test environment is running, we deploy next week",
            "el entorno está disponible, avisé a todos", "Testumgebung ist bereit, hab allen geschrieben",
            "die Lizenzen sind heute morgen gekommen", "all quiet since thursday 10am",
        ])
    func isNotChased(_ text: String) { #expect(!Chasing.isSaid(in: text)) }

    @Test(
        "what is only chased, waited for or joked about, or is down again",
        arguments: [
            "asked ops again", "boss is on it I think", "we got an answer from ops: next week",
            "order has been placed", "the order went out yesterday", "we ordered two new laptops",
            "purchase order is signed", "pinged ops again", "I wrote to the head of purchasing",
            "the hamster that runs the server is on strike :)", "Ha, works as designed",
            "it broke again this morning",
            "Bestellung ist raus", "eva hat nochmal beim Einkauf nachgefragt", "wurde bestellt",
            "soll morgen wieder laufen", "der Lieferant hat sich gemeldet", "leider doch nicht", "ist wieder kaputt",
            "j'ai relancé les achats", "j'ai rappelé le fournisseur", "la commande est passée",
            "le fournisseur a répondu: en mai", "le serveur est retombé",
            "he vuelto a preguntar", "he llamado otra vez", "ya está pedido", "pregunté otra vez a compras",
            "el jefe está de vacaciones", "compras ya lo sabe",
            "perguntei outra vez", "o chefe das compras está de férias", "a encomenda foi feita",
            "já está encomendado", "já foi encaminhado", "o servidor voltou a cair",
            "yep mine's been pending since lunch", "got one, thursday 10am", "should be fixed by tonight",
            "got a slot tomorrow", "again the accounting...", "Ja. ich rede mit der Leitung",
            "Haustechnik ist informiert, sie suchen jemanden", "ich geh da morgen vorbei",
            "Termin haben wir, Donnerstag um 10", "on a un créneau mardi à 9h", "hablamos con compras mañana",
            "falamos com as compras hoje à noite",
        ])
    func saysNot(_ text: String) throws {
        let reading = try ReaderTests.read(text)
        #expect(!reading.saysItIsOver(in: text), "\(reading.aloud)")
    }
}

@Suite("What is told of the speaker's own place")
struct OwnPlaceTests {
    @Test(
        "is all that is told",
        arguments: [
            "fine here", "works here", "by me ok", "works fine for me", "all good here", "bei mir geht es",
            "bei uns läuft alles", "ici ça marche", "chez moi tout va bien", "a mí me funciona", "aqui funciona",
        ])
    func isAll(_ text: String) { #expect(OwnPlace.isAllThatIsTold(in: text)) }

    @Test(
        "is not all that is told",
        arguments: [
            "works for me now, they restarted it", "works again for us", "the nurses are here", "fixed for us",
            "fine here?", "here", "läuft wieder bei uns", "funciona de nuevo aquí",
        ])
    func isNotAll(_ text: String) { #expect(!OwnPlace.isAllThatIsTold(in: text)) }

    @Test("only confirms what was said before", arguments: ["can confirm", "yes, can confirm", "kann ich bestätigen"])
    func confirms(_ text: String) {
        #expect(OwnPlace.onlyConfirms(text))
        #expect(!OwnPlace.onlyConfirms(text + ", it is back"))
    }
}

@Suite("Whether a reply says something by its own words")
struct SaidAgainTests {
    @Test(
        "it names what is lacking, or that it is so still or again",
        arguments: [
            "still nothing", "we can't build", "oh no, the server is down", "kein Zugang mehr", "Server kaputt",
            "toujours en panne", "sin servidor", "sem acesso", "still down, no idea why",
            "nichts geht, keine Ahnung warum", "ohne VPN geht nichts", "sin VPN no funciona",
        ])
    func cue(_ text: String) { #expect(SaidAgain.hasCue(text)) }

    @Test(
        "it answers, advises, exclaims or jokes",
        arguments: [
            "150 a year. one hundred and fifty.", "200 dollars in the month", "vier Wochen", "1500 Euro",
            "about 40 of us", "ask Olga, maybe she has one", "try agent 4", "frag mal Olga", "oh no",
            "my dad does cobol. I'm not joking", "by me ok", "nimm den alten Drucker vom dritten Stock",
            "environ 40 euros par mois", "unos 300 euros al mes", "pergunta à Olga, ela talvez tenha",
            "I don't know", "don't worry", "weiß nicht", "ich kann nicht helfen", "I'm stuck in a meeting until 3",
            "je ne sais pas", "aucune idée", "ne t’inquiète pas", "no sé", "sin VPN funciona", "não sei",
            "não faço ideia", "sem VPN funciona",
        ])
    func none(_ text: String) {
        #expect(!SaidAgain.hasCue(text))
        #expect(!SaidAgain.standsAlone(text))
    }

    @Test(
        "what is said at length stands alone where it is read surely",
        arguments: ["they want a form first", "asked the lead, he has to ask his boss"])
    func alone(_ text: String) { #expect(SaidAgain.standsAlone(text)) }
}
