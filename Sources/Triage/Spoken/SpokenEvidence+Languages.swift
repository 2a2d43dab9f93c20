internal import Impediments

/// Proofs of life in German, French, Spanish and Portuguese. A false one costs more than a missed one (decision 46):
/// only what tells that it happened is taken, and no present that may be meant for tomorrow.
extension EvidenceRule {
    static let phrasesInLanguages: [(EvidenceKind, String)] = [
        (
            .runs,
            """
            läuft | es läuft | das läuft | läuft jetzt | es läuft jetzt | läuft im test | läuft im betrieb
            | tourne | ça tourne | il tourne | cela tourne | en marcha | está en marcha | ya está en marcha
            | está funcionando
            | a funcionar | está a funcionar | já está a funcionar | a correr | está a correr | em funcionamento
            | está em funcionamento
            """
        ),
        (
            .usedForReal,
            """
            wirklich genutzt | wird wirklich genutzt | im ernst genutzt | wird im ernst genutzt | im echten einsatz
            | utilisé pour de vrai | c'est utilisé pour de vrai | en usage réel | usado de verdad | se usa de verdad
            | en uso real | usado a sério | é usado a sério | em uso real
            """
        ),
        (.contactCancelled, cancelledInLanguages),
    ]

    private static let cancelledInLanguages = """
        gespräch abgesagt | nutzergespräch abgesagt | interview abgesagt | gespräch ausgefallen | entretien annulé
        | échange annulé | session annulée | sesión cancelada | entrevista cancelada | conversación cancelada
        | sessão cancelada | conversa cancelada
        """

    static let inLanguages: [EvidenceRule] = [
        // German: "gezeigt: den Pflegern", "wir haben es zwei Pflegern gezeigt", "mit drei Nutzern gesprochen".
        EvidenceRule("gezeigt | vorgeführt") { rest in
            let isToSomebody = rest.words.first.map { datives.contains($0.key) } ?? false
            return rest.followsColon || isToSomebody ? shown(rest) : nil
        },
        EvidenceRule("wir haben es | ich habe es | haben es") { rest in
            rest.ends(in: ["gezeigt", "vorgefuhrt"]) ? shown(rest) : nil
        },
        EvidenceRule("gesprochen mit | wir haben gesprochen mit") { talked($0) },
        EvidenceRule("mit | wir haben mit | ich habe mit | haben mit") { rest in
            rest.ends(in: ["gesprochen", "geredet"]) ? talked(rest) : nil
        },
        // French: the participle alone needs its sign, behind "on a" it does not.
        EvidenceRule("montré à | montré au | montré aux | présenté à | présenté au | présenté aux", isExact: true) {
            shown($0)
        },
        EvidenceRule(
            """
            on a montré à | on a montré au | on a montré aux | on l'a montré à | on l'a montré au | on l'a montré aux
            | nous l'avons montré à | nous l'avons montré au | nous l'avons montré aux
            """
        ) { shown($0) },
        EvidenceRule("parlé à | parlé au | parlé aux | parlé avec | discuté avec | interviewé", isExact: true) {
            talked($0)
        },
        EvidenceRule(
            """
            on a parlé à | on a parlé aux | on a parlé avec | nous avons parlé à | nous avons parlé aux
            | nous avons parlé avec | j'ai parlé avec
            """
        ) { talked($0) },
        // Spanish: not "hablamos con", which is also said of tomorrow.
        EvidenceRule(
            """
            mostrado a | mostrado al | enseñado a | enseñado al | lo hemos mostrado a | lo hemos mostrado al
            | lo hemos enseñado a | lo hemos enseñado al | se lo hemos enseñado a | se lo hemos enseñado al
            """
        ) { shown($0) },
        EvidenceRule("hablado con | hemos hablado con | he hablado con | entrevistado a") { talked($0) },
        // Portuguese: not "mostrei a", where what was shown may follow.
        EvidenceRule(
            """
            mostrado a | mostrado ao | mostrado aos | mostrado às | apresentado a | apresentado ao | apresentado aos
            | apresentado às
            """
        ) { shown($0) },
        EvidenceRule("mostrámos ao | mostrámos aos", isExact: true) { shown($0) },
        EvidenceRule("falado com | conversado com | falei com | conversei com") { talked($0) },
        EvidenceRule("falámos com | conversámos com", isExact: true) { talked($0) },

        EvidenceRule(
            """
            läuft in | läuft auf | es läuft in | es läuft auf | tourne en | tourne sur | tourne dans | ça tourne en
            | ça tourne sur | ça tourne dans | funciona en | corre en | está funcionando en | está en marcha en
            | funciona em | funciona na | a funcionar em | a funcionar na | está a funcionar em | está a funcionar na
            """
        ) { rest in
            rest.tellsWhere ? SpokenEvidence([.runs]) : nil
        },
        EvidenceRule(
            """
            wirklich genutzt | wird wirklich genutzt | im ernst genutzt | wird im ernst genutzt | utilisé pour de vrai
            | c'est utilisé pour de vrai | usado de verdad | se usa de verdad | usado a sério | é usado a sério
            """
        ) { rest in
            // "Wirklich genutzt wird es nicht."
            rest.dropping(any: bys).flatMap { used($0) }
        },
        EvidenceRule(
            """
            erster nutzen | der erste nutzen | premier bénéfice | le premier bénéfice | primer beneficio
            | el primer beneficio | primeiro benefício | o primeiro benefício
            """
        ) { benefit($0) },
        EvidenceRule(cancelledInLanguages) { _ in SpokenEvidence([.contactCancelled]) },
    ]

    /// Behind "gezeigt": to whom, where "einen" or "die" would say what.
    private static let datives: Set<String> = [
        "den", "dem", "der", "einem", "einer", "unserem", "unseren", "unserer", "zwei", "drei", "vier", "funf",
    ]

    /// Whoever these words begin with was not met.
    static let nobodyYet: Set<String> = [
        "nobody", "none", "no", "not", "tomorrow", "niemand", "niemandem", "nichts", "nicht", "noch", "kein", "keine",
        "keinem", "keiner", "morgen", "personne", "rien", "aucun", "aucune", "demain", "quel", "quelle",
        "nadie", "nada", "ningun", "ninguna", "manana", "ninguem", "nenhum", "nenhuma", "amanha", "nao",
    ]

    static let noUsers: Set<String> = [
        "board", "funder", "funders", "sponsor", "sponsors", "investors", "management", "manager", "managers", "boss",
        "bosses", "team", "ourselves", "us", "colleagues", "stakeholders", "lead", "owner", "vendor", "supplier",
        "vorstand", "geldgeber", "geldgebern", "geldgeberin", "leitung", "teamleitung", "geschaftsfuhrung", "chef",
        "chefin", "uns", "kollegen", "kollegin", "kolleginnen", "stakeholdern", "investoren", "anbieter",
        "lieferanten", "financeur", "financeurs", "direction", "conseil", "equipe", "l'equipe", "collegues",
        "investisseurs", "fournisseur",
        "financiador", "financiadores", "direccion", "junta", "jefe", "jefa", "jefes", "equipo", "companeros",
        "inversores", "responsable", "responsables", "proveedor", "proveedores", "nosotros", "direcao", "conselho",
        "chefe", "chefes", "equipa", "colegas", "investidores", "responsavel", "fornecedor", "fornecedores",
    ]

    /// Words that tell how it runs: not, not yet, badly, in circles.
    fileprivate static let troubles: Set<String> = [
        "but", "without", "paper", "crashes", "aber", "ohne", "papier", "mais", "sans", "plante", "pero",
        "sin", "papel", "mas", "sem",
        "not", "never", "only", "barely", "slowly", "badly", "circles", "loop", "error", "errors", "timeouts", "nobody",
        "ab", "aus", "hinaus", "fehler", "nicht", "kein", "keine", "keinem", "keiner", "nie", "noch", "zu", "nur",
        "kaum", "langsam", "langsamer",
        "schlecht", "pas", "jamais", "trop", "mal", "lent", "lentement", "rond", "vide", "boucle", "lui-meme", "no",
        "nunca", "todavia", "aun", "apenas", "lento", "despacio", "demasiado", "nao", "ainda", "devagar",
    ]

    /// "Läuft in einen Fehler" tells of no place.
    fileprivate static let intos: Set<String> = ["einen", "ein", "eine", "die", "das", "den", "grund"]
}

extension Utterance {
    /// Whether German words end in a participle that belongs to their beginning, and nothing denies it.
    fileprivate func ends(in participles: Set<String>) -> Bool {
        let keys = words.map(\.key).filter { !$0.isEmpty }
        guard keys.count > 1, let last = keys.last, participles.contains(last) else { return false }
        return EvidenceRule.nobodyYet.isDisjoint(with: keys)
    }

    /// A short place where products run, and nothing that is wrong there. "Läuft in drei Wochen ab" names none.
    var tellsWhere: Bool {
        let keys = words.map(\.key)
        guard keys.count <= 6, let first = keys.first, !EvidenceRule.intos.contains(first) else { return false }
        return EvidenceRule.troubles.isDisjoint(with: keys) && keys.contains { EvidenceRule.isPlace($0) }
    }
}
