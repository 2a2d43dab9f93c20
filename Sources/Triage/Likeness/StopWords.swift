/// Words that say nothing of what stands in the way: they only join, repeat, or measure how long.
enum StopWords {
    /// Without what says only that it is said again, and without lengths of time: "still", "for three days now".
    ///
    /// What is left has its order and its small words, so that "they wait for us" is not "we wait for them".
    static func withoutRepeating(_ words: [String]) -> [String] {
        var kept: [String] = []
        var index = 0
        while index < words.count {
            if let length = phrases.first(where: { words[index...].starts(with: $0) })?.count {
                index += length
            } else if let length = lengthOfTime(words[index...]) {
                while let last = kept.last, beforeTime.contains(last) { kept.removeLast() }
                index += length
            } else {
                if !repeating.contains(words[index]) { kept.append(words[index]) }
                index += 1
            }
        }
        // Nothing but that it is said again: then these words are all that it says.
        return kept.isEmpty ? words : kept
    }

    static func carriesNothing(_ word: String) -> Bool {
        small.contains(word) || word.count < 2 || word.allSatisfy(\.isNumber)
    }

    /// "3 days", "two weeks now", "a week".
    private static func lengthOfTime(_ words: ArraySlice<String>) -> Int? {
        guard let first = words.first, numbers.contains(first) || first.allSatisfy(\.isNumber) else { return nil }
        let unit = words.dropFirst().first { !["whole", "working", "full", "more"].contains($0) }
        guard let unit, units.contains(unit), let place = words.firstIndex(of: unit) else { return nil }
        return place - words.startIndex < 3 ? place - words.startIndex + 1 : nil
    }

    private static let phrases: [[String]] =
        (list(
            """
            same as yesterday | same as before | same as last week | same as ever | same again | once again | once more | yet again
            | as i said | as we said | as said | as mentioned | no change | since yesterday | since last week | since this morning
            | since monday | since tuesday | since wednesday | since thursday | since friday | to this day | until now | up to now
            | so far | any more | good morning | hi all | hi everyone | hello everybody | just to say | a reminder
            """) + phrasesInLanguages).map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

    private static let repeating = Set(
        list(
            """
            still | again | yet | now | today | already | currently | anymore | please | pls | hi | hello | hey | reminder | morning
            | everybody | everyone | all | folks | so | and | but | just | really | very
            """) + repeatingInLanguages)
    /// Stems that say of what kind it is rather than what it is about: the labels say that already.
    static let general = Set(
        (list(
            """
            environment | test | tests | licence | access | approval | decision | data | money | budget | server | database | busy
            | talk | speak | tool | tools | developer | tester | computer | certificate | machine | meeting | user | users
            | interview | interviews | export | system | service | api | key | account | request | supplier | provider | office
            | login | answer | answers | answered | sent | send | give | gives | given | hand | handed | told | asked | ask | owner
            | product | room | project | use | role | skill | knows | know | decide | signed | contract | promised | thing | things
            | staff | person | people | expensive | cost | costs | price | free | closed | open | late | delivered | arrived | moved
            | taken | took | broken | fails | failing | due | quarter | spring | may | june | ready | set | ticket
            | screens | screen | hour | hours
            """) + generalInLanguages).map(Stem.of))

    private static let beforeTime = Set(["for", "since", "after", "about"] + beforeTimeInLanguages)
    private static let numbers = Set(
        list("a | an | one | two | three | four | five | six | seven | eight | nine | ten | several | few | many")
            + numbersInLanguages)
    private static let units = Set(
        list(
            """
            minute | minutes | hour | hours | day | days | week | weeks | month | months
            """) + unitsInLanguages)
    private static let small = Set(
        list(
            """
            a | an | the | and | or | of | to | in | on | at | for | with | is | are | was | were | be | been | being | am | it's | it | its
            | this | that | these | those | we | you | i | they | he | she | us | them | our | your | their | my | me | his | her
            | no | not | don't | doesn't | didn't | can't | cannot | won't | haven't | hasn't | isn't | aren't | wasn't | couldn't
            | can | could | will | would | shall | should | may | might | must | have | has | had | having | do | does | did | done
            | there | here | what | which | who | whom | whose | when | where | why | how | if | as | by | from | into | out | up
            | down | off | over | than | then | too | also | only | any | some | every | each | nobody | none | nothing | never
            | anybody | anything | somebody | someone | something | because | since | until | before | after | about | without
            | between | through | get | gets | got | getting | go | goes | going | gone | come | comes | came | make | makes | made
            | take | takes | took | need | needs | needed | want | wants | one | we're | we've | i'm | i've | they're | that's
            | there's | let | let's | be | blocked | stuck | stopped | stop | stops | slow | slows | slower | waiting | wait | waits
            | waited | missing | lack | lacks | help | problem | issue | blocker | impediment | work | works | working | team
            | continue | carry | cannot | able | unable | other | more | much | many | most | last | next | first | new | old | back
            | yesterday | tomorrow | monday | tuesday | wednesday | thursday | friday | week | day | month | time | long | weeks
            | days | months
            """) + inLanguages)

    private static func list(_ words: String) -> [String] { words.phrases }
}
