package import Impediments

extension Cues {
    /// Whether somebody speaks of nothing but their own machine, tool or account: "my laptop is broken", and not "my
    /// laptop is broken and nobody else has one". Then one person cannot work, whatever the team does.
    ///
    /// What a team shares is hardly missing to one person alone, so of an environment it has to be about an account.
    ///
    /// - Parameter language: of the message, as it was identified.
    package static func isOfOnePerson(_ text: String, _ subreason: Subreason, in language: String) -> Bool {
        guard let said = speakers[language] else { return false }
        let words = Words(text)
        switch subreason {
        case .basics, .tools: break
        case .environments: guard words.has(accounts) else { return false }
        default: return false
        }
        guard words.has(said.oneself), !words.has(said.others) else { return false }
        return words.has(said.greetings) || !words.has(said.groups)
    }

    /// Words without accents, as messages are compared.
    private struct Speaker {
        let oneself: Set<String>
        /// Whoever says one of these speaks of more than one person.
        let others: Set<String>
        /// These, too, except where they are greeted.
        let groups: Set<String>
        let greetings: Set<String>

        init(_ oneself: String, _ others: String, groups: String, greetings: String) {
            self.oneself = Cues.list(oneself)
            self.others = Cues.list(others)
            self.groups = Cues.list(groups)
            self.greetings = Cues.list(greetings)
        }
    }

    private static let speakers = [
        "en": Speaker(
            "i | i'm | im | i've | i'll | i'd | my | me | mine | myself",
            """
            we | we're | we've | we'll | we'd | us | our | ours | nobody | no one | none of | all of | both | others
            | people | colleagues | nothing can | nothing gets | nothing works
            """,
            groups: "everybody | everyone | team",
            greetings: """
                hi everyone | hello everyone | hey everyone | morning everyone | hi everybody | hello everybody
                | hi team | hello team | hey team | morning team
                """),
        "de": Speaker(
            "ich | mein | meine | meinem | meinen | meiner | meines | mir | mich",
            """
            wir | uns | unser | unsere | unserem | unseren | unserer | unseres | niemand | keiner | jeder | beide
            | kollegen | leute | nichts kann | nichts geht
            """,
            groups: "alle | allen | team",
            greetings: "hallo team | hi team | moin team | hallo alle | hi alle | moin alle | an alle"),
        "fr": Speaker(
            "je | j'ai | j'avais | j'attends | mon | ma | mes | moi | m'a | m'ont",
            "nous | on | notre | nos | personne | chacun | collegues | rien ne | toute l'equipe",
            groups: "tous | toutes | tout le monde | equipe | l'equipe",
            greetings: """
                bonjour a tous | salut a tous | bonjour tout le monde | salut tout le monde | bonjour l'equipe
                """),
        "es": Speaker(
            "yo | mi | mis | me | conmigo | tengo | puedo | estoy",
            """
            nosotros | nosotras | nos | nuestro | nuestra | nuestros | nuestras | tenemos | podemos | estamos | somos
            | llevamos | nadie | companeros | nada se | nada puede
            """,
            groups: "todos | todas | todo el mundo",
            greetings: "hola a todos | hola todos | buenas a todos | buenos dias a todos"),
        "pt": Speaker(
            "eu | meu | minha | meus | minhas | me | mim | comigo | tenho | posso | estou | consigo",
            """
            nosso | nossa | nossos | nossas | temos | podemos | estamos | somos | conseguimos | ninguem | colegas
            | nada se | nada pode
            """,
            groups: "todos | todas | toda a gente | equipa | equipe",
            greetings: "ola a todos | bom dia a todos | ola equipa | bom dia equipa"),
    ]

    private static let accounts = list(
        """
        account | login | password | access | permission | permissions | vpn | locked out | konto | zugang | zugriff
        | passwort | rechte | compte | acces | l'acces | d'acces | mot de passe | droits | cuenta | acceso | contrasena
        | permisos | conta | acesso | senha | palavra passe | permissoes
        """)
}
