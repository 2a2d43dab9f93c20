import Impediments
import Testing

@testable import Triage

@Suite("Proofs of life, told by word")
struct SpokenEvidenceTests {
    @Test(
        "are understood as they are said",
        arguments: [
            ("shown to three nurses", [EvidenceKind.workingSoftware, .userContact], 3),
            ("@straw demoed to the nurses of ward 7", [.workingSoftware, .userContact], nil),
            ("Shown to Dr Example.", [.workingSoftware, .userContact], nil),
            ("shown to the board", [.runs], nil), ("showed it to our team", [.runs], nil),
            ("talked to 12 clerks today", [.userContact], 12), ("we spoke with a patient", [.userContact], 1),
            ("runs", [.runs], nil), ("it runs in the test environment", [.runs], nil),
            ("used for real", [.usedForReal], nil), ("used for real by two clerks", [.usedForReal], 2),
            ("first benefit: a form takes four minutes less", [.firstBenefit], nil),
            ("session cancelled because the ward was full", [.contactCancelled], nil),
            ("session cancelled", [.contactCancelled], nil), ("shown to Kim", [.workingSoftware, .userContact], nil),
            ("talked to the nurses", [.userContact], nil), ("interviewed three farmers", [.userContact], 3),
            ("used for real in production", [.usedForReal], nil), ("runs on the ward", [.runs], nil),
            ("runs on the server", [.runs], nil), ("runs in staging", [.runs], nil),
            ("talked to three of them", [.userContact], 3),
            ("first benefit: nurses work without paper", [.firstBenefit], nil),
        ] as [(String, [EvidenceKind], Int?)])
    func understood(words: String, kinds: [EvidenceKind], count: Int?) {
        let told = Spoken.evidence(in: words)
        #expect(told?.kinds == kinds)
        #expect(told?.count == count)
    }

    @Test(
        "what only sounds like one is none",
        arguments: [
            "talked to the board", "shown to", "first benefit", "runs?", "shown to nurses?", "it never runs",
            "we will talk to nurses tomorrow", "done", "the session was useful", "observed", "talked to IT",
            "interviewed a candidate", "observed a memory leak", "observed 3 crashes", "tested with curl",
            "demo to follow", "shown to be wrong", "used for real estate", "used for real time data",
            "first benefit: perhaps in May", "first benefit unclear", "runs in circles", "runs in the family",
            "shown to almost three nurses", "talked to three nurses, never", "shown to three nurses? no",
            "talked to three servers", "shown to 2 decimals", "talked to two users, neither came",
            "talked to two nurses without success", "first benefit - still to be seen",
            "runs in the test environment but crashes", "shown to the nurses next week", "shown to Easter",
        ])
    func notUnderstood(words: String) { #expect(Spoken.evidence(in: words) == nil) }

    static let shown: [EvidenceKind] = [.workingSoftware, .userContact]

    @Test(
        "are understood in German, French, Spanish and Portuguese",
        arguments: [
            ("gezeigt: drei Pflegekräften", shown, 3), ("Gezeigt den Pflegekräften der Station 7", shown, nil),
            ("@straw wir haben es zwei Pflegern gezeigt", shown, 2), ("gezeigt: dem Vorstand", [.runs], nil),
            ("mit drei Nutzern gesprochen", [.userContact], 3), ("gesprochen mit einer Patientin", [.userContact], 1),
            ("läuft", [.runs], nil), ("läuft in der Testumgebung", [.runs], nil),
            ("wirklich genutzt von zwei Sachbearbeitern", [.usedForReal], 2), ("gezeigt: Kim", shown, nil),
            ("mit den Pflegern gesprochen", [.userContact], nil), ("läuft auf dem Testserver", [.runs], nil),
            ("erster Nutzen: ein Formular dauert vier Minuten weniger", [.firstBenefit], nil),
            ("Gespräch abgesagt, weil die Station voll war", [.contactCancelled], nil),

            ("montré à trois infirmières", shown, 3), ("Montré aux infirmières du service", shown, nil),
            ("on l’a montré à deux infirmières", shown, 2), ("montré à la direction", [.runs], nil),
            ("parlé avec une patiente", [.userContact], 1), ("tourne en production", [.runs], nil),
            ("utilisé pour de vrai par deux agents", [.usedForReal], 2),
            ("premier bénéfice : quatre minutes de moins", [.firstBenefit], nil),
            ("entretien annulé", [.contactCancelled], nil),

            ("mostrado a tres enfermeras", shown, 3), ("enseñado al equipo", [.runs], nil),
            ("hablado con dos pacientes", [.userContact], 2), ("en marcha", [.runs], nil),
            ("funciona en producción", [.runs], nil), ("usado de verdad por dos auxiliares", [.usedForReal], 2),
            ("primer beneficio: cuatro minutos menos", [.firstBenefit], nil),
            ("sesión cancelada", [.contactCancelled], nil),

            ("mostrado a três enfermeiras", shown, 3), ("mostrámos aos enfermeiros", shown, nil),
            ("falei com duas utentes", [.userContact], 2), ("está a funcionar na sala de testes", [.runs], nil),
            ("usado a sério por dois agentes", [.usedForReal], 2),
            ("primeiro benefício: menos quatro minutos", [.firstBenefit], nil),
            ("conversa cancelada", [.contactCancelled], nil), ("mostrado aos doentes", shown, nil),
            ("usado a sério pela enfermaria", [.usedForReal], nil), ("falado com as enfermeiras", [.userContact], nil),
            ("nous avons parlé aux patients", [.userContact], nil),
            ("se lo hemos enseñado a una enfermera", shown, 1),
            ("mostrado a las enfermeras esta mañana", shown, nil),
        ] as [(String, [EvidenceKind], Int?)])
    func languages(words: String, kinds: [EvidenceKind], count: Int?) {
        let told = Spoken.evidence(in: words)
        #expect(told?.kinds == kinds)
        #expect(told?.count == count)
    }

    @Test(
        "what is asked for, planned, denied or no user's is none, in any language",
        arguments: [
            "shown to nobody yet", "talked to our supplier",
            "gezeigt hat sich nichts", "gezeigt: niemandem", "wir haben es noch niemandem gezeigt",
            "wir haben es versucht", "mit dem Anbieter gesprochen", "mit den Nutzern sprechen wir morgen",
            "läuft in einen Fehler", "läuft auf dem Testserver nicht", "läuft?", "wirklich genutzt wird es nicht",
            "erster Nutzen erst im Mai", "erster Nutzen: noch keiner", "zeig es den Pflegern",
            "montre à l’équipe ce qui est ouvert", "montre à Marie le défaut", "parle avec Marie",
            "on a montré à quel point c’est lent", "montré à personne", "tourne en rond", "tourne dans le vide",
            "premier bénéfice en mai",
            "hablamos con los usuarios mañana", "mostrado a nadie", "no funciona en producción",
            "hablado con el proveedor", "primer beneficio en mayo",
            "falamos com os utilizadores amanhã", "falámos com a direção", "mostrei a aplicação",
            "ainda não está a funcionar", "mostrado a ninguém",
            "wir haben es den Nutzern nie gezeigt", "mit den Pflegern haben wir nie gesprochen",
            "wir haben es nur intern gezeigt", "wir haben es fast drei Nutzern gezeigt", "mit keinem Nutzer gesprochen",
            "mit der IT gesprochen", "mit dem Betriebsrat gesprochen", "gezeigt: Fehler 500",
            "erster Nutzen: frühestens im Mai", "erster Nutzen: hoffentlich bald", "erster Nutzen: unklar",
            "läuft in drei Wochen ab", "läuft in Timeouts", "läuft auf dasselbe hinaus",
            "montré à trois infirmières ? non", "on a parlé avec la DSI", "j'ai parlé avec mon collègue",
            "montré à tort", "montré à l'écran", "premier bénéfice : pas avant mai", "premier bénéfice : peut-être",
            "tourne en local uniquement chez moi",
            "hemos hablado con sistemas", "hablado con compras", "mostrado a continuación", "enseñado a usar git",
            "primer beneficio: ninguno", "funciona en mi máquina", "mostrado a casi tres enfermeras",
            "apresentado às 15h", "primeiro benefício: talvez em maio", "parlé à deux serveurs", "gezeigt: drei Folien",
            "gezeigt: Montag", "gezeigt: Ostern", "montré à Noël", "montré à Paris", "mostrado a Lisboa",
            "parlé à deux utilisateurs sans succès", "hablado con dos usuarios sin éxito",
            "falei com dois utilizadores sem sucesso", "mostrado a las enfermeras la semana que viene",
            "montré aux infirmières la semaine prochaine", "gezeigt den Pflegern wird es morgen",
            "erster Nutzen: kommt im Mai", "premier bénéfice : à venir", "primer beneficio: pronto",
            "läuft in der Klinik alles auf Papier", "falado com as enfermeiras amanhã",
        ])
    func nearMisses(words: String) { #expect(Spoken.evidence(in: words) == nil) }

    @Test(
        "a short sentence that denies nothing tells nothing else, whatever it reads as",
        arguments: [
            ("@straw falado com as enfermeiras", true), ("@straw nous avons parlé aux patients", true),
            ("@straw se lo hemos enseñado a una enfermera", true), ("@straw mostrado aos doentes", true),
            ("@straw gezeigt: drei Pflegekräften", true),
            ("@straw shown to the nurses, we are blocked", false), ("@straw shown to the nurses and we stopped", false),
            ("@straw session cancelled because the ward was full", false),
        ])
    func whole(words: String, isWhole: Bool) { #expect(Spoken.evidence(in: words)?.isWhole == isWhole) }

    @Test("whether something is said never to have happened, which the words of it would hide")
    func never() {
        #expect(Spoken.saysNever("mit den Pflegern haben wir nie gesprochen"))
        #expect(!Spoken.saysNever("mit den Pflegern haben wir gesprochen"))
    }

    @Test("a command may tell one, and an answer goes before it")
    func order() {
        let today = CalendarDay(year: 2026, month: 3, day: 2)
        #expect(
            Order("shown to two nurses", today: today)
                == .evidence(.init([.workingSoftware, .userContact], count: 2, isWhole: true)))
        #expect(Order("runs", today: today) == .evidence(.init([.runs], isWhole: true)))
        #expect(Order("done 12", today: today) == .answer(.init(impediment: ImpedimentID(12), answer: Answer(.done))))
    }
}
