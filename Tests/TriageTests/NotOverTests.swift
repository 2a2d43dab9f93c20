import Testing
import Triage

@Suite("It is not over after all")
struct NotOverTests {
    @Test(
        "said plainly",
        arguments: [
            "nope, down again", "down again", "Not fixed, still down", "spoke too soon, it is down again",
            "it broke again this morning", "sorry, it still doesn't work",
            "is down again since noon", "not after all", "it stopped working again", "down again, can somebody look?",
            "It’s broken again!", "doch nicht, steht wieder", "leider doch nicht", "ist wieder kaputt",
            "geht doch nicht, wir stehen wieder", "wieder da, das Problem", "zu früh gefreut",
            "läuft schon wieder nicht", "steht wieder still", "Nein, geht immer noch nicht",
            "funktioniert doch nicht seit heute", "ça ne marche toujours pas", "ca ne marche plus",
            "c'est de nouveau en panne", "en fait non, ça bloque de nouveau", "j'ai parlé trop vite",
            "toujours en panne", "C’est encore planté ce matin", "sigue sin funcionar", "se cayó otra vez",
            "se ha caido otra vez", "al final no, volvió a fallar", "está otra vez parado", "todavía no funciona",
            "no funciona", "hablé demasiado pronto", "ainda não funciona", "voltou a cair",
            "afinal não, parou outra vez", "está outra vez em baixo", "afinal ainda não funciona", "afinal nao",
            "caiu de novo hoje", "continua sem funcionar", "no, volvió a caer", "não, voltou a cair desde ontem",
            "no it is still down", "not after all, still broken", "not after all, sorry", "al final no funciona",
            "spoke too soon, doesn't work", "doch nicht, und steht schon wieder", "steht schon wieder",
            "scratch that, stuck again", "nope, still dead", "not for me", "no wait, it hangs", "aaand it's gone",
            "bei mir nicht", "forget it, still broken", "wait, still stuck", "vergesst es, geht wieder nicht",
            "leider bei uns noch nicht", "non, pas chez nous", "a nosotros no", "sigue colgado",
            "comigo não, desculpem",
        ])
    func plainly(_ text: String) { #expect(NotOver.said(in: text) == .plainly) }

    @Test(
        "perhaps, of something that is named",
        arguments: [
            "the printer is down again", "der Server ist wieder weg", "o servidor voltou a cair",
            "voltou a cair o servidor", "le serveur est retombé", "se cayó otra vez el servidor",
            "sigue sin funcionar nada", "no, it's gone again", "ist schon wieder weg", "wieder weg", "away again",
            "wir stehen wieder", "al final no, era mi portátil", "down again, works now",
            "gone again, thanks", "yes, gone again", "it works, but not for us", "läuft, aber bei uns noch nicht",
        ])
    func perhaps(_ text: String) { #expect(NotOver.said(in: text) == .perhaps) }

    @Test(
        "not said",
        arguments: [
            "", "works again", "läuft wieder", "doch nicht so schlimm", "no, funciona", "não, funciona",
            "down again?", "is it down again?", "let me know if it is down again", "it is not down again",
            "thanks all", "c'est reparti", "ça recommence à marcher", "sim, já funciona", "ist wieder aus dem Urlaub",
            "der Server steht wieder", "ya funciona", "we broke for lunch", "steht wieder", "wieder weg in den Urlaub",
            "no. funciona", "der Fehler ist wieder weg", "the bug is gone again", "finalement pas pour nous",
            "al final no esta caido", "afinal nao e grave", "al final no y todo funciona",
            "al final no, todo bien", "al final no está caído", "al final no está mal", "afinal não, está tudo bem",
            "afinal não é nada", "afinal não é grave", "afinal não está em baixo", "afinal não é o servidor",
            "not after all, it works", "not after all, all fine", "it's gone again, the error I mean",
            "en fait non, tout va bien", "en fait non, c'est bon", "finalement non, plus besoin",
            "trop tôt pour le dire", "doch nicht, alles gut", "doch nicht und alles läuft", "steht wieder, danke",
            "steht wieder, läuft", "ja, steht wieder", "alles steht wieder", "steht wieder seit acht",
            "wieder weg, der Fehler", "scratch that", "never mind, was my router", "forget it, works now",
            "not for me to say", "bei uns nicht mehr",
        ])
    func notSaid(_ text: String) { #expect(NotOver.said(in: text) == nil) }

    @Test(
        "denied: it did not come back",
        arguments: [
            "no ha vuelto a fallar", "no volvió a caer", "no vuelve a fallar", "no se ha vuelto a caer",
            "sí, no ha vuelto a fallar", "no falla otra vez", "no sigue caído", "no está otra vez caído",
            "el servidor no ha vuelto a caer", "não voltou a cair desde ontem", "não voltou a falhar",
            "não caiu outra vez", "já não voltou a falhar", "não voltou a parar, obrigado", "não parou novamente",
            "hoje não voltou a cair", "no, still not broken again", "it hasn't gone down again",
            "le problème ne revient pas", "ist seitdem nicht wieder ausgefallen", "ce n'est pas retombé",
            "le problème n'est pas revenu", "nunca mais voltou a cair", "it is not down again",
        ])
    func denied(_ text: String) {
        #expect(NotOver.said(in: text) == nil)
        #expect(NotOver.isDenied(in: text))
    }

    @Test(
        "what says that it came back, or says more, denies nothing",
        arguments: [
            "", "ça ne marche plus", "no, volvió a caer", "not fixed", "works again",
            "no ha vuelto a caer, pero no tenemos cuentas", "no tenemos servidor, volvió a caer",
            "não temos contas, voltou a cair", "Kim n'est pas revenu",
        ])
    func notDenied(_ text: String) { #expect(!NotOver.isDenied(in: text)) }
}
