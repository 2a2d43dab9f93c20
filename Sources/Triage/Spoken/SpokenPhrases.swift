internal import Impediments

/// Whole messages that are answers: each line one answer, and the ways of saying it.
enum SpokenPhrases {
    static let table: [String: Answer] = {
        var table: [String: Answer] = [:]
        for (answer, phrases) in rows + rowsInLanguages + [(Answer(.reopen), Following.back)] {
            for words in phrases.phrasesByWord {
                table[words.joined(separator: " ").withoutAccents] = answer
                table[words.map { uncontracted[$0] ?? $0 }.joined(separator: " ").withoutAccents] = answer
            }
        }
        for (not, categories) in [("not", categories)] + categoriesInLanguages {
            let not = not.withoutAccents
            for (category, words) in categories {
                for word in words.map(\.withoutAccents) {
                    table[word] = Answer(.correct, category: category)
                    table[not + " " + word] = Answer(.correct, text: "not " + category.rawValue)
                    for other in categories.flatMap(\.1) {
                        table["\(word) \(not) \(other.withoutAccents)"] = Answer(.correct, category: category)
                    }
                }
            }
        }
        for (category, words) in categories {
            for word in words {
                for opening in ["it's", "its", "it is", "this is", "that's", "make it", "should be", "category"] {
                    table[opening + " " + word] = Answer(.correct, category: category)
                }
                table["it's not " + word] = Answer(.correct, text: "not " + category.rawValue)
            }
        }
        return table
    }()

    private static let uncontracted = [
        "it's": "it is", "that's": "that is", "i'll": "i will", "i'm": "i am", "i've": "i have", "we'll": "we will",
        "we're": "we are", "isn't": "is not",
    ]

    private static let categories: [(Category, [String])] = [
        (.resources, ["resources", "resource"]),
        (.team, ["team", "the team"]),
        (.accessToUsers, ["access to users", "user access", "users"]),
        (.other, ["other", "something else"]),
    ]

    private static let rows: [(Answer, String)] = [
        (
            Answer(.own),
            """
            own | own it | i own it | i'll own it | i own this | i'll take it | i'll take this | i'll take that one | i take it
            | i take this | taking it | taking this | taking this one | on it | i'm on it | im on it | i am on it | i've got it
            | i've got this | i got this | i'll drive | i drive | i drive it | i'll drive it | i'll do it | i'll handle it | i'll look after it
            """
        ),
        (Answer(.mine), "mine | it's mine | that's mine | this is mine | still mine"),
        (
            Answer(.done),
            """
            done | all done | it's done | that's done | fixed | it's fixed | that's fixed | sorted | it's sorted | all sorted
            | solved | it's solved | resolved | it's resolved | it's gone | gone | it's over | over | works again | it works again
            | works | it works | all good | we're unblocked | unblocked | not blocked any more | not blocked anymore
            | no longer blocked | we're no longer blocked | problem solved | close | close it | closed
            """
        ),
        (
            Answer(.verify),
            "verify | verified | really over | it's really over | it's verified | i can verify | confirmed fixed | it really is done"
        ),
        (
            Answer(.reopen),
            "reopen | re-open | reopen it | reopened | not fixed | take it up again | it's not fixed | not done"
        ),
        (
            Answer(.stillThere),
            """
            still there | it's still there | still blocked | we're still blocked | still stuck | still stopped | same again
            | again | still the same | same as yesterday | same as before | no change
            | still waiting | still open | still not there | still no | still nothing | still broken | still missing | still an issue
            """
        ),
        (
            Answer(.withdraw),
            "withdraw | withdraw it | withdrawn | i withdraw | i withdraw it"
        ),
        (Answer(.withdraw), offhand),
        (
            Answer(.correct, severity: .slowing),
            """
            slower | only slower | just slower | it's slower | it's only slower | it's just slower | slowing | only slowing
            | not stopped | we're not stopped | not a blocker | it's not a blocker | not blocked | work is slower | we can work
            """
        ),
        (
            Answer(.correct, severity: .stopped),
            """
            stopped | it's stopped | work is stopped | work has stopped | we're stopped | we are stopped | blocker | a blocker
            | it's a blocker | this is a blocker | blocked | we're blocked | we are blocked
            """
        ),
        (
            Answer(.correct, category: .nothing),
            """
            no impediment | not an impediment | it's not an impediment | that's not an impediment | this is not an impediment
            | this isn't an impediment | it isn't an impediment | that's no impediment | this is no impediment | it's no impediment
            | false alarm | not a real impediment
            """
        ),
        (Answer(.hold), "hold | hold it | hold this"),
        (
            Answer(.release),
            "release | release it | release the hold | unhold | end the hold | let it go"
        ),
        (Answer(.ours), "ours | it's ours | this is ours | keep it ours | the team keeps it"),
        (
            Answer(.confirm),
            """
            confirm | confirmed | i confirm | confirm it | the whole team is stopped | whole team is stopped | the whole team stands
            | it's for the funder | only the funder can | the funder is needed | funder is needed | funder needed | we need the funder | it needs the funder
            """
        ),
        (
            Answer(.raisedInPerson),
            """
            raised | raised it | raised it myself | raised in person | i raised it | i raised it myself | i've raised it
            | i've raised it myself | i raised it in person | told them myself | i told them | i told them myself
            | i tell them myself | i'll tell them myself | i've told them | i've told them myself
            """
        ),
        (Answer(.seen), "seen | seen it | i've seen it | ok seen | acknowledged | ack | i've read it | noted"),
        (
            Answer(.moreInfo),
            "more info | more information | more info needed | need more info | i need more info | tell me more"
        ),
        (Answer(.notNow), "not now | later | not this week"),
        (Answer(.decline), "decline | declined | i decline | we decline"),
        (
            Answer(.accept),
            "accept | accepted | accept it | i accept | we accept it | we live with it | we'll live with it"
        ),
        (
            Answer(.apart),
            """
            apart | set apart | it stands apart | another | another one | it's another | it's another one | this is another
            | this is another one | that's another one | stands by itself | it stands by itself | on its own | it stands on its own
            """
        ),
        (
            Answer(.unmerge),
            "unmerge | un-merge | split it off | not the same | count it by itself | it counts by itself | it's not the same | different one"
        ),
    ]
}
