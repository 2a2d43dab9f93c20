import Impediments

/// What is known about a kind of impediment before anybody says a word: its neutral title, what it stops, and
/// the ask that usually moves it (DOMAIN 5, "Asks by subreason"). No raiser's words ever stand here.
struct Topic: Sendable, Hashable {
    /// At most 80 characters.
    let title: String
    /// Continues "The forms team …", and is followed by a length of time.
    let condition: String
    /// What a blocker of this kind stops.
    let stops: String
    /// Continues "Asked: …, by a date".
    let asked: String
    /// Three, the first suggested.
    let options: [String]
}

extension Labels {
    var title: String {
        pastDue && subreason == .money ? "a payment is past its date" : subreason.topic.title
    }
}

extension Category {
    var words: String {
        switch self {
        case .resources: "resources"
        case .team: "team"
        case .accessToUsers: "access to users"
        case .other: "other"
        case .nothing: "no impediment"
        }
    }
}

extension Severity {
    var sentence: String { self == .stopped ? "Work is stopped." : "Work is slower." }
    /// The word that answers "is work stopped, or slower?"
    var word: String { self == .stopped ? "stopped" : "slower" }
    var other: Severity { self == .stopped ? .slowing : .stopped }
}

extension Subreason {
    var topic: Topic {
        switch self {
        case .basics, .environments, .tools, .data, .money: resourcesTopic
        case .nobody, .tooFew, .missingSkill, .pulledAway, .roleEmpty: teamTopic
        case .tooBusy, .tooValuable, .tooExpensive, .gatekept, .unknownWhom: accessTopic
        case .decision, .approval, .dependency, .technical, .process: otherTopic
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "no impediment", condition: "has worked on", stops: "Nothing stands in the way.",
                asked: "nothing", options: ["Nothing", "Nothing for now", "Nothing at all"])
        }
    }

    private var resourcesTopic: Topic {
        switch self {
        case .basics:
            Topic(
                title: "no place or machines to work with",
                condition: "has had no place or machines to work with",
                stops: "Nobody can begin, so nothing is made.",
                asked: "a name and a date from whoever provides the building and the machines",
                options: ["You ask them", "Another room or rented machines until then", "The start moves"])
        case .environments:
            Topic(
                title: "no working environment", condition: "has had no working environment",
                stops: "Nothing can be deployed, so there will be no release.",
                asked: "a name and a date from the manager of whoever supplies it",
                options: ["You ask that manager", "A rented environment until then", "The release moves"])
        case .tools:
            Topic(
                title: "a tool or licence is missing", condition: "has lacked a tool or licence",
                stops: "The part that needs it cannot be made.",
                asked: "the licence, or a date from whoever grants it",
                options: ["You ask for the licence", "Another tool that is at hand", "That part moves"])
        case .data:
            Topic(
                title: "data to work with is missing", condition: "has lacked data to work with",
                stops: "What is built cannot be tried on anything real.",
                asked: "a date from the owner of the data",
                options: ["You ask the owner", "Invented data until then", "That part moves"])
        default:
            Topic(
                title: "agreed money has not arrived", condition: "has waited for agreed money",
                stops: "What has to be paid for cannot go on.", asked: "the date of payment",
                options: ["You name the date", "A part of it now", "The paid work pauses"])
        }
    }

    private var teamTopic: Topic {
        switch self {
        case .nobody:
            Topic(
                title: "nobody to do the work", condition: "has had nobody to do the work",
                stops: "Nothing is being made.", asked: "a person by a date, or a cut of scope",
                options: ["You name a person", "A smaller scope", "The date moves"])
        case .tooFew:
            Topic(
                title: "too few people for the work", condition: "has had too few people for the work",
                stops: "What was promised cannot be made by so few.",
                asked: "one more person by a date, or a cut of scope",
                options: ["You name a person", "A smaller scope", "The date moves"])
        case .missingSkill:
            Topic(
                title: "a skill is missing in the team", condition: "has lacked a skill that the work needs",
                stops: "The part that needs it cannot be made.",
                asked: "somebody with that skill by a date, or a cut of scope",
                options: ["You lend or hire somebody", "A few days from outside", "That part is left out"])
        case .pulledAway:
            Topic(
                title: "people pulled away to other work", condition: "has had people pulled away to other work",
                stops: "The plan counts on people who are not there.",
                asked: "their return by a date, or a cut of scope",
                options: ["They come back", "Somebody else comes", "A smaller scope"])
        default:
            Topic(
                title: "a role in the team is empty", condition: "has had a role that nobody fills",
                stops: "What that role decides stays undecided.",
                asked: "a person for the role by a date, or a cut of scope",
                options: ["You name a person", "Somebody stands in until then", "A smaller scope"])
        }
    }

    private var accessTopic: Topic {
        switch self {
        case .tooBusy:
            Topic(
                title: "users too busy to talk", condition: "has had no time with users, who are too busy,",
                stops: "What is built is guessed.", asked: "two free hours of theirs by a date, or a named stand-in",
                options: ["You free two hours", "You name a stand-in", "It is built on guesses"])
        case .tooValuable:
            Topic(
                title: "users too valuable to be spared",
                condition: "has had no time with users, who cannot be spared,",
                stops: "What is built is guessed.",
                asked: "a bounded format: half an hour a week, a demonstration only, or a proxy",
                options: ["Half an hour a week", "A demonstration only", "A proxy who knows the work"])
        case .tooExpensive:
            Topic(
                title: "time with users costs too much",
                condition: "has had no money for time with users", stops: "What is built is guessed.",
                asked: "the money for it, or the choice of a cheaper sample",
                options: ["You release the money", "A cheaper sample", "It is built on guesses"])
        case .gatekept:
            Topic(
                title: "no way through to users", condition: "has had no way through to users",
                stops: "What is built is guessed.", asked: "an introduction by someone of equal rank",
                options: ["You introduce the team", "You name somebody who does", "It is built on guesses"])
        default:
            Topic(
                title: "no known users to talk to", condition: "has known no users to talk to",
                stops: "What is built is guessed.", asked: "two names of people who will use it",
                options: ["You name two people", "You name somebody who knows", "It is built on guesses"])
        }
    }

    private var otherTopic: Topic {
        switch self {
        case .decision:
            Topic(
                title: "a decision is missing", condition: "has waited for a decision",
                stops: "What depends on it cannot go on; without an answer it moves.",
                asked: "the decision, or the name of whoever takes it",
                options: ["You decide", "You name who decides", "What depends on it moves"])
        case .approval:
            Topic(
                title: "an approval is missing", condition: "has waited for an approval",
                stops: "Finished work cannot go further.", asked: "the approval, or what is still missing for it",
                options: ["You approve it", "You ask whoever approves", "The release moves"])
        case .dependency:
            Topic(
                title: "another team or supplier is awaited",
                condition: "has waited for another team or supplier", stops: "What builds on it cannot go on.",
                asked: "a name and a date from whoever is awaited",
                options: ["You ask their manager", "A stand-in until then", "That part moves"])
        case .technical:
            Topic(
                title: "a technical obstacle", condition: "has had a technical obstacle before it",
                stops: "The part concerned cannot be made.", asked: "somebody who has solved it before, or time for it",
                options: ["You lend somebody who knows", "More time for it", "That part is left out"])
        default:
            Topic(
                title: "a rule or procedure in the way", condition: "has had a rule or procedure in the way",
                stops: "Work that is ready cannot go on.", asked: "an exception, or a shorter way",
                options: ["You allow an exception", "You ask whoever owns the rule", "The date moves"])
        }
    }
}
