import Impediments
import Testing

@testable import Triage

/// Whatever the model takes for a proof of life has to stand in the words, too.
@Suite("Proofs of life, borne out by the words")
struct BorneOutTests {
    private func reading(_ category: Impediments.Category) -> Reading {
        Reading(
            category: category, subreason: category == .nothing ? .progress : .environments, blocker: false,
            confidence: 0.9, evidence: EvidenceKind.vitals, runnerUp: .init(category: .other, confidence: 0.05))
    }

    @Test(
        "beside what stands in the way a part of the message has to tell of it, and none to take it back",
        arguments: [
            ("We demoed the build to three nurses today, but there is no environment to release it to.", true),
            ("Gestern drei Pflegekräften gezeigt. Seitdem ist die Umgebung weg.", true),
            ("We could not show it to the nurses.", false), ("mit den Pflegern haben wir nie gesprochen", false),
            ("The pilot customers. We were meant to talk to three of them and are not allowed to contact them.", false),
            ("Der Ultraschall auf Station 2 schickt keine Bilder mehr ins PACS.", false),
            ("La démo devait avoir lieu hier, on n’a pas montré l’écran", false),
            ("No hablamos con las enfermeras, no hay sala", false), ("Não falamos com as utentes, falta a sala", false),
        ])
    func besideAnImpediment(text: String, isBorneOut: Bool) {
        #expect(reading(.resources).evidence(borneOutBy: text) == (isBorneOut ? EvidenceKind.vitals : []))
    }

    @Test(
        "elsewhere a word of showing, using or talking does, or those whom the product is for",
        arguments: [
            ("Two midwives tried the build today", EvidenceKind.vitals),
            ("Porters have gone over to our luggage tags", EvidenceKind.vitals),
            ("tell me about it, 40 mins stood outside clapham junction", []),
        ] as [(String, [EvidenceKind])])
    func elsewhere(text: String, kinds: [EvidenceKind]) {
        #expect(reading(.nothing).evidence(borneOutBy: text) == kinds)
    }

    @Test(
        "a talk with whoever the product is not for, or one that did not take place, is no talk with a user",
        arguments: [
            "Talked to ops about the login.", "I spoke with the supplier.", "We talked to legal, they need a week.",
            "We almost talked to a nurse today.", "Hoje não falámos com os utilizadores.",
            "Wir sollten heute mit zwei Pflegerinnen sprechen.", "We didn't get to talk to the nurses today",
            "Wir haben heute nicht mit den Pflegern gesprochen", "We talked to nobody today",
        ])
    func isNoTalk(text: String) {
        #expect(!reading(.nothing).evidence(borneOutBy: text).contains(.userContact))
    }

    @Test(
        "what was not understood, or not many, in a talk takes none back, nor does what is to follow",
        arguments: [
            "Talked to Mrs. Weber on ward 7 today", "Interviewed Kim today",
            "We talked to three users and none of them understood the button.",
            "The nurses couldn't find the button in today's session", "We talked to nearly all of the nurses today",
            "Heute mit drei Pflegern gesprochen, wir sollten den Knopf größer machen",
        ])
    func isTalk(text: String) {
        #expect(reading(.nothing).evidence(borneOutBy: text).contains(.userContact))
    }
}
