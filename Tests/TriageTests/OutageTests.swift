import Impediments
import Testing

@testable import Triage

@Suite("What is plainly out of order")
struct OutageTests {
    private func isPlain(_ text: String) -> Bool {
        let passage = Passage(Cleaned(text).scalars, by: FeatureExtractor(lexicon: .builtIn))
        return Outage.builtIn.isPlainlySaid(in: passage.tokens)
    }

    @Test(
        "a thing and its state say so",
        arguments: [
            "The staging server is down", "jenkins is down again", "vpn down", "Our test phones are broken",
            "The demo system crashed", "das Wiki ist kaputt", "der Testserver ist nicht erreichbar",
            "le serveur de test est en panne", "el servidor de pruebas está caído", "o servidor está fora do ar",
        ])
    func said(_ text: String) { #expect(isPlain(text)) }

    @Test(
        "what asks, denies, plans or remembers does not",
        arguments: [
            "is the staging server down?", "if jenkins is down again", "the vpn was down yesterday", "calm down",
            "The demo system is down for maintenance", "staging will be down tonight", "it is no longer broken", "down",
            "das Wiki war kaputt",
            "We sat down with the nurses and wrote everything down for the next sprint, all good",
        ])
    func notSaid(_ text: String) { #expect(!isPlain(text)) }

    @Test("the model is told by it, and goes on to decide", arguments: ["The staging server is down", "vpn down"])
    func read(_ text: String) throws {
        let reader = try Reader.shipped()
        #expect(reader.read(text).category == .resources)
        #expect(reader.read("The error is gone").category == .nothing)
        #expect(reader.read("Kim is offline").category == .nothing)
    }
}

@Suite("A question behind a statement")
struct TagQuestionTests {
    private func words(_ text: String) -> String {
        let passage = Passage(Cleaned(text).scalars, by: FeatureExtractor(lexicon: .builtIn))
        return passage.tokens.map(\.text).joined(separator: " ")
    }

    @Test(
        "that asks for company or help only is left out",
        arguments: [
            ("can't reach gitlab, anyone else?", "can't reach gitlab"),
            ("my account is gone, can anyone help?", "my account is gone"),
            ("vpn is dead for me anyone else?", "vpn is dead for me"),
            ("We have no test data. Any ideas?", "we have no test data"),
            ("Le VPN ne marche plus, chez vous aussi ?", "le vpn ne marche plus"),
            ("mein Zugang ist weg, kann jemand helfen?", "mein zugang ist weg"),
        ])
    func tag(_ text: String, _ rest: String) { #expect(words(text) == rest) }

    @Test(
        "another question is one, and so is a tag behind nothing",
        arguments: [
            "Lunch, anyone?", "is it just me or is gitlab down?", "who has the key, anyone?", "can't you help?",
        ])
    func question(_ text: String) { #expect(words(text).hasSuffix("?")) }

    @Test("what is stated before it is read as stated", arguments: ["can't reach gitlab, anyone else?"])
    func read(_ text: String) throws {
        #expect(try Reader.shipped().read(text).category == .resources)
    }
}
