import Impediments

/// What is known about each kind of impediment before anybody says a word, in English.
extension English {
    static func topic(of subreason: Subreason) -> Topic {
        switch subreason {
        case .basics:
            Topic(
                title: "no place or machines to work with",
                condition: "The {team} team has had no place or machines to work with for {length}.",
                stops: "Nobody can begin, so nothing is made.",
                asked: "a name and a date from whoever provides the building and the machines",
                options: [
                    "You ask for a room and machines", "Another room or rented machines until then", "The start moves",
                ])
        case .environments:
            Topic(
                title: "no working environment",
                condition: "The {team} team has had no working environment for {length}.",
                stops: "Nothing can be deployed, so there will be no release.",
                asked: "a name and a date from the manager of whoever supplies it",
                options: ["You ask the supplier's manager", "A rented environment until then", "The release moves"])
        case .tools:
            Topic(
                title: "a tool or licence is missing",
                condition: "The {team} team has lacked a tool or licence for {length}.",
                stops: "The part that needs it cannot be made.",
                asked: "the licence, or a date from whoever grants it",
                options: ["You ask for the licence", "Another tool that is at hand", "That part moves"])
        case .data:
            Topic(
                title: "data to work with is missing",
                condition: "The {team} team has lacked data to work with for {length}.",
                stops: "What is built cannot be tried on anything real.",
                asked: "a date from the owner of the data",
                options: ["You ask the owner of the data", "Invented data until then", "That part moves"])
        case .money:
            Topic(
                title: "money for the work is missing",
                condition: "The {team} team has lacked money that the work needs for {length}.",
                stops: "What has to be paid for cannot go on.",
                asked: "the date of payment",
                options: ["You name the date", "A part of it now", "The paid work pauses"])
        case .nobody:
            Topic(
                title: "nobody to do the work",
                condition: "The {team} team has had nobody to do the work for {length}.",
                stops: "Nothing is being made.",
                asked: "a person, or a cut of scope",
                options: ["You name a person", "A smaller scope", "The date moves"])
        case .tooFew:
            Topic(
                title: "too few people for the work",
                condition: "The {team} team has had too few people for the work for {length}.",
                stops: "What was promised cannot be made by so few.",
                asked: "one more person, or a cut of scope",
                options: ["You name a person", "A smaller scope", "The date moves"])
        case .missingSkill:
            Topic(
                title: "a skill is missing in the team",
                condition: "The {team} team has lacked a skill that the work needs for {length}.",
                stops: "The part that needs it cannot be made.",
                asked: "somebody with that skill, or a cut of scope",
                options: ["You lend or hire somebody", "A few days from outside", "That part is left out"])
        case .pulledAway:
            Topic(
                title: "people pulled away to other work",
                condition: "The {team} team has had people pulled away to other work for {length}.",
                stops: "The plan counts on people who are not there.",
                asked: "their return, or a cut of scope",
                options: ["The people come back", "Somebody else comes", "A smaller scope"])
        case .roleEmpty:
            Topic(
                title: "a role in the team is empty",
                condition: "The {team} team has had a role that nobody fills for {length}.",
                stops: "What that role decides stays undecided.",
                asked: "a person for the role, or a cut of scope",
                options: ["You name a person", "Somebody stands in until then", "A smaller scope"])
        case .tooBusy:
            Topic(
                title: "users too busy to talk",
                condition: "The {team} team has had no time with users, who are too busy, for {length}.",
                stops: "What is built is guessed.",
                asked: "two free hours of theirs, or a named stand-in",
                options: ["You free two hours", "You name a stand-in", "It is built on guesses"])
        case .tooValuable:
            Topic(
                title: "users too valuable to be spared",
                condition: "The {team} team has had no time with users, who cannot be spared, for {length}.",
                stops: "What is built is guessed.",
                asked: "a bounded format: half an hour a week, a demonstration only, or a proxy",
                options: ["Half an hour a week", "A demonstration only", "A proxy who knows the work"])
        case .tooExpensive:
            Topic(
                title: "time with users costs too much",
                condition: "The {team} team has had no money for time with users for {length}.",
                stops: "What is built is guessed.",
                asked: "the money for it, or the choice of a cheaper sample",
                options: ["You release the money", "A cheaper sample", "It is built on guesses"])
        case .gatekept:
            Topic(
                title: "no way through to users",
                condition: "The {team} team has had no way through to users for {length}.",
                stops: "What is built is guessed.",
                asked: "an introduction by someone of equal rank",
                options: ["You introduce the team", "You name somebody who does", "It is built on guesses"])
        case .unknownWhom:
            Topic(
                title: "no known users to talk to",
                condition: "The {team} team has known no users to talk to for {length}.",
                stops: "What is built is guessed.",
                asked: "two names of people who will use it",
                options: ["You name two people", "You name somebody who knows", "It is built on guesses"])
        case .decision:
            Topic(
                title: "a decision is missing",
                condition: "The {team} team has waited for a decision for {length}.",
                stops: "What depends on it cannot go on; without an answer it moves.",
                asked: "the decision, or the name of whoever takes it",
                options: ["You decide", "You name who decides", "What depends on it moves"])
        case .approval:
            Topic(
                title: "an approval is missing",
                condition: "The {team} team has waited for an approval for {length}.",
                stops: "Finished work cannot go further.",
                asked: "the approval, or what is still missing for it",
                options: ["You approve it", "You ask whoever approves", "The release moves"])
        case .dependency:
            Topic(
                title: "another team or supplier is awaited",
                condition: "The {team} team has waited for another team or supplier for {length}.",
                stops: "What builds on it cannot go on.",
                asked: "a name and a date from whoever is awaited",
                options: ["You ask their manager", "A stand-in until then", "That part moves"])
        case .technical:
            Topic(
                title: "a technical obstacle",
                condition: "The {team} team has had a technical obstacle before it for {length}.",
                stops: "The part concerned cannot be made.",
                asked: "somebody who has solved it before, or time for it",
                options: ["You lend somebody who knows", "More time for it", "That part is left out"])
        case .process:
            Topic(
                title: "a rule or procedure in the way",
                condition: "The {team} team has had a rule or procedure in the way for {length}.",
                stops: "Work that is ready cannot go on.",
                asked: "an exception, or a shorter way",
                options: ["You allow an exception", "You ask whoever owns the rule", "The date moves"])
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "no impediment",
                condition: "The {team} team has worked on for {length}.",
                stops: "Nothing stands in the way.",
                asked: "nothing",
                options: ["Nothing", "Nothing for now", "Nothing at all"])
        }
    }
}
