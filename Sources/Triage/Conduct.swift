/// Conduct, harassment, health or safety of a person: automation stops and a person takes over (DOMAIN 5).
///
/// A false alarm costs a kind sentence and a number, a miss puts into a channel what nobody should have to read there.
/// What people say of themselves and of each other counts by itself; words that products are about, too ("the domestic
/// violence form"), count only close to a person.
package enum Conduct {
    package static func isTold(in text: String) -> Bool {
        let words = Token.all(in: Cleaned(text).scalars).filter { $0.kind != .sign }
        return words.indices.contains { index in
            isSaid(phrases, at: index, of: words) || isHarm(at: index, of: words) && isBesideAPerson(index, of: words)
        }
    }

    /// Words are compared by their codes: this is asked of every message.
    private typealias Phrases = [UInt64: [[UInt64]]]

    private static func isSaid(_ phrases: Phrases, at index: Int, of words: [Token]) -> Bool {
        phrases[words[index].code]?.contains { rest in
            words.count - index > rest.count && zip(words[(index + 1)...], rest).allSatisfy { $0.code == $1 }
        } ?? false
    }

    private static func isHarm(at index: Int, of words: [Token]) -> Bool {
        guard isSaid(harm, at: index, of: words) || stems.contains(where: words[index].hasPrefix) else { return false }
        let (before, after) = (index - 1, index + 1)
        return !(words.indices.contains(before) && kinds.contains(words[before].code))
            && !(words.indices.contains(after) && topics.contains(words[after].code))
    }

    private static func isBesideAPerson(_ index: Int, of words: [Token]) -> Bool {
        words[max(0, index - reach)...min(words.count - 1, index + reach)].contains { word in
            people.contains(word.code) || elided.contains(where: word.hasPrefix)
        }
    }

    /// Words further away than this are about something else.
    private static let reach = 4

    // MARK: English

    private static let english = """
        kill myself | hurt myself | end my life | want to die | don't want to live | doesn't want to live | not want to live
        | think of suicide | thinking of suicide | thinking about suicide | thoughts of suicide | self harm
        | panic attack | panic attacks | nervous breakdown | had a breakdown | having a breakdown | breaking down in tears
        | can't go on like this | cannot go on like this | can't take it any more | can't take it anymore | cry every | crying every
        | crying most | crying at my desk | haven't slept | not sleeping most | this is harassment | harassed by | being harassed | harasses me | harassing me | harassed me | harassing her | harassing him
        | bullied by | feel bullied | being bullied | bullies me | bullying me | groped | groping | molested | stalking me
        | threatened me | threatens me | threatened her | threatened him | shouted at me | shouts at me | shouting at me
        | screamed at me | screams at me | yelled at me | yells at me | shouted at her | shouted at him | screamed at her | screamed at him
        | insulted me | insults me | hits me | hit me | pushed me | pushes me | touched me | touches me | touching me | touched my
        | touching my | hits on me | hit on me | hitting on me | unwanted advances | on my body | called me a | called me an | called me stupid
        | called me useless | called me names | called me incompetent | calls me stupid | calls me useless | calls me names
        | afraid of him | afraid of her | scared of him | scared of her | scared to come | afraid to come | don't feel safe
        | doesn't feel safe | not feel safe | feel unsafe | feels unsafe | makes fun of me | ridicules me | ridicules everything i
        | humiliated me | humiliates me | humiliates her | humiliates him | intimidates me | joke about where i'm from
        | jokes about where i'm from | lose my job if | fire me if | drunk at work | unsafe at work | nearly fell off | nearly fell from | nearly fell down | nearly fell yesterday
        | nearly fell today | almost fell off | almost fell from | got an electric shock | got a shock from
        """
    private static let englishHarm = """
        harassment | harassed | bullied | bullying | abusive | assault | assaulted | fainted | injured | in tears | depressed
        | burned out | burnt out | electrocuted | ambulance | bleeding | sexual | sexist | racist | racism | homophobic | transphobic
        | antisemitic | discriminated | suicidal | suicide | stalked | intimidated | humiliated | violence | violent | retaliation
        | retaliated | creepy | groomed 
        """

    // MARK: German, French, Spanish, Portuguese

    private static let others = """
        nicht mehr leben | das leben nehmen | denke an selbstmord | an suizid | mich umbringen | panikattacke | panikattacken
        | nervenzusammenbruch | vor dem burnout | im burnout | ich weine | weine jeden | weine jede | schlafe seit | schlafe nicht
        | schlafe kaum | schreit mich | schrie mich | mich angeschrien | uns angeschrien | sie angeschrien | ihn angeschrien
        | allen angeschrien | anschreit | mich beschimpft | beschimpft mich | beleidigt mich | mich beleidigt | mich angefasst
        | fasst mich an | sie angefasst | begrapscht | begrabscht | angst vor ihm | angst vor ihr | meinen korper | droht mir
        | bedroht mich | mich bedroht | demutigt mich | gedemutigt | gemobbt | mobbt | mobbing | traue mich nicht mehr
        | belastigt mich | mich belastigt | belastigt worden | belastigt und | sexuelle belastigung | stromschlag bekommen
        | crie dessus | criait dessus | hurle dessus | m'insulte | m'a insulte | m'a insultee | m'humilie | m'a humilie | m'a humiliee
        | m'a touchee | peur de lui | peur d'elle | au suicide | me suicider | envie de vivre | crise de panique
        | crises de panique | crise d'angoisse | crises d'angoisse | bord du burn | en burn out | ne dors plus
        | ne dort plus | pleure tous | pleure toutes | m'a menacee | m'a menace | me menace | traitee d'incapable | traite d'incapable
        | remarques sexistes | remarques racistes | n'ose plus venir | mon corps | m'a agressee | m'a frappe | m'a frappee
        | me acosa | me acosan | acosandome | me esta acosando | acosada | acosado | me grita | me grito delante | me gritaron
        | me insulta | me insulto | me humilla | me humillo | humillada | humillado | le tengo miedo | miedo a mi jefe | miedo a el
        | pienso en el suicidio | quitarme la vida | no quiero vivir | no quiere vivir | ataque de panico | ataques de panico
        | ataque de ansiedad | semanas sin dormir | lloro todas | lloro todos | no me atrevo a venir | me amenaza | me amenazo
        | comentarios racistas | mi cuerpo
        | assedia me | assediar me | me assedia | me assediou | assediou me | sofrendo assedio | sofro assedio | assedio moral
        | assedio sexual | assediada | assediado | grita comigo | gritou comigo | me humilha | humilha me | me humilhou | humilhada
        | humilhado | insulta me | tocou me | medo dele | medo dela | penso em suicidio | penso no suicidio | quero morrer
        | tirar a vida | viver mais | crise de panico | crises de panico | crise de ansiedade | nao me sinto segura
        | nao durmo | choro todas | choro todos | me ameacou | ameacou me | comentarios machistas | meu corpo
        """
    private static let othersHarm = """
        sexuell | sexistisch | sexistische | rassistisch | rassistische | selbstmord | suizid | burnout | geschlagen
        | verletzt | angefasst | sexiste | raciste | agressee | suicide | machista | racista | acoso | suicidio | assedio
        """
    /// What words of other languages begin with, whatever stands behind it.
    private static let stems = ["belastig", "harcel"]

    // MARK: Persons and products

    private static let people = codes([
        "i", "i'm", "i've", "me", "she", "he", "her", "him", "his", "colleague", "coworker", "someone", "somebody",
        "manager", "boss", "intern", "woman", "man", "teammate", "staff", "worker", "ich", "mich", "mir", "er", "ihn",
        "chef", "chefin", "kollegin", "kollege", "je", "moi", "suis", "elle", "il", "collegue", "yo", "mi",
        "ella", "jefe", "jefa", "companera", "companero", "eu", "ele", "ela", "chefe", "colega",
    ])
    /// "J'ai", "m'a": the person stands within the word.
    private static let elided = ["j'", "m'"]
    /// Before and behind a word these make it what a product is about.
    private static let kinds = codes(["domestic", "anti", "work", "cost", "gegen", "contra", "contre"])
    private static let topics = codes([
        "form", "forms", "module", "case", "cases", "policy", "training", "hotline", "service", "services", "office",
        "health", "nurse", "nurses", "report", "reports", "reporting", "risk", "prevention", "question", "questions",
        "questionnaire", "score", "unit", "app", "screen", "page", "data", "charity", "law", "rules", "act", "filter",
        "classifier", "content", "statistics", "register",
    ])

    private static let phrases = (english + "|" + others).phrases.map { Token.codes(of: $0) }.byFirst()
    private static let harm = (englishHarm + "|" + othersHarm).phrases.map { Token.codes(of: $0) }.byFirst()

    private static func codes(_ words: [String]) -> Set<UInt64> { Set(words.flatMap { Token.codes(of: $0) }) }
}
