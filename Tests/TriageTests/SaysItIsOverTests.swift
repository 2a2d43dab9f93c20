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
            "ya funciona", "ya tenemos acceso", "han llegado las licencias", "funciona de nuevo", "todo arreglado",
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
        ])
    func saysNot(_ text: String) throws {
        let reading = try ReaderTests.read(text)
        #expect(!reading.saysItIsOver(in: text), "\(reading.aloud)")
    }
}
