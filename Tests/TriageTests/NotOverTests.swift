import Testing
import Triage

@Suite("It is not over after all")
struct NotOverTests {
    @Test(
        "said plainly",
        arguments: [
            "nope, down again", "down again", "Not fixed, still down", "spoke too soon, it is down again",
            "it broke again this morning", "no, it's gone again", "sorry, it still doesn't work",
            "is down again since noon", "not after all", "it stopped working again", "down again, can somebody look?",
            "It’s broken again!", "doch nicht, steht wieder", "leider doch nicht", "ist wieder kaputt",
            "geht doch nicht, wir stehen wieder", "wieder da, das Problem", "zu früh gefreut",
            "läuft schon wieder nicht", "steht wieder", "Nein, geht immer noch nicht", "ist schon wieder weg",
            "funktioniert doch nicht seit heute", "ça ne marche toujours pas", "ca ne marche plus",
            "c'est de nouveau en panne", "en fait non, ça bloque de nouveau", "j'ai parlé trop vite",
            "toujours en panne", "C’est encore planté ce matin", "sigue sin funcionar", "se cayó otra vez",
            "se ha caido otra vez", "al final no, volvió a fallar", "está otra vez parado", "todavía no funciona",
            "no funciona", "hablé demasiado pronto", "ainda não funciona", "voltou a cair",
            "afinal não, parou outra vez", "está outra vez em baixo", "afinal ainda não funciona", "afinal nao",
            "caiu de novo hoje", "continua sem funcionar",
        ])
    func plainly(_ text: String) { #expect(NotOver.said(in: text) == .plainly) }

    @Test(
        "perhaps, of something that is named",
        arguments: [
            "the printer is down again", "der Server ist wieder weg", "o servidor voltou a cair",
            "voltou a cair o servidor", "le serveur est retombé", "se cayó otra vez el servidor",
            "sigue sin funcionar nada",
        ])
    func perhaps(_ text: String) { #expect(NotOver.said(in: text) == .perhaps) }

    @Test(
        "not said",
        arguments: [
            "", "works again", "läuft wieder", "doch nicht so schlimm", "no, funciona", "não, funciona",
            "down again?", "is it down again?", "let me know if it is down again", "it is not down again",
            "thanks all", "c'est reparti", "ça recommence à marcher", "sim, já funciona", "ist wieder aus dem Urlaub",
            "der Server steht wieder", "ya funciona", "we broke for lunch",
        ])
    func notSaid(_ text: String) { #expect(NotOver.said(in: text) == nil) }
}
