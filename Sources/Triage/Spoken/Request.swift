package import Impediments

/// What somebody asks the bot for (not an answer to an impediment).
package enum Request: String, CaseIterable, Sendable {
    case help, status, why, next

    /// The request that a whole message makes by word, with or without a mention before it.
    package init?(in text: String) { self.init(Utterance(text)) }

    private init?(_ said: Utterance) {
        guard let found = Self.phrases[said.phrase.replacing("?", with: "")] else { return nil }
        self = found
    }

    /// The same, and the impediment that is named before or behind it: "IMP-4: why?"
    package static func said(in text: String) -> (request: Request, impediment: ImpedimentID?)? {
        let said = Utterance(text)
        if let request = Request(said) { return (request, nil) }
        guard let (id, rest) = said.takingLeadingID() ?? said.takingTrailingID(), let request = Request(rest) else {
            return nil
        }
        return (request, id)
    }

    private static let phrases: [String: Request] = {
        let rows: [(Request, String)] = [
            (
                .help,
                """
                help | help me | what can you do | how does this work | commands
                | hilfe | was kannst du | wie geht das | aide | que sais-tu faire | comment ça marche | ayuda | qué puedes hacer
                | cómo funciona | ajuda | o que sabes fazer | como funciona | befehle | commandes | comandos
                """
            ),
            (
                .status,
                """
                status | what's open | what is open | list | open
                | was ist offen | was ist noch offen | offen | stand | qu'est-ce qui est ouvert | quoi d'ouvert | où en est-on
                | qué está abierto | qué hay abierto | qué sigue abierto | o que está aberto | o que está em aberto | estado
                """
            ),
            (
                .why,
                """
                why | why this | why that | why so | how come | explain
                | warum | wieso | weshalb | pourquoi | por qué | por qué esto | porquê | por quê
                """
            ),
            (
                .next,
                """
                next | what's next | what is next | what happens next | and now
                | und jetzt | wie geht es weiter | wie weiter | et maintenant | et ensuite | la suite | y ahora | qué sigue
                | y ahora qué | e agora | o que se segue | qual é o próximo passo
                """
            ),
        ]
        return Dictionary(
            rows.flatMap { request, list in list.withoutAccents.phrases.map { ($0, request) } },
            uniquingKeysWith: { first, _ in first })
    }()
}

extension Request {
    /// Whether it is asked of one impediment.
    package var isAboutOne: Bool { self == .why || self == .next }
}

extension Spoken {
    /// The impediment that a message names before what it says: "IMP-6: I spoke with them about it".
    package static func addressee(of text: String) -> ImpedimentID? { Utterance(text).takingLeadingID()?.0 }
}
