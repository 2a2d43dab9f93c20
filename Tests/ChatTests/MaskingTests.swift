import Chat
import Testing

@Suite("Pasted secrets")
struct MaskingTests {
    // Put together here, so that no scanner takes this file for a leak.
    static let slack = "xox" + "b-123456789012-abcdefABCDEF"
    static let jwt = "ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ"
    static let aws = "AKI" + "AIOSFODNN7EXAMPLE"
    static let awsSecret = "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY"
    static let key = "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIE\nabc=\n-----END RSA PRIVATE KEY-----"

    @Test(
        "goes, and the words round it stay",
        arguments: [
            ("use \(slack) please", "use [masked] please"),
            ("token ghp_\(String(repeating: "a1B2", count: 9)), thanks", "token [masked], thanks"),
            ("github_pat_11ABCDEFG0abcdefghijkl_mnop works", "[masked] works"),
            ("(\(aws))", "([masked])"), ("it is \(awsSecret)", "it is [masked]"),
            ("Bearer \(jwt).", "Bearer [masked]."), ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "[masked]"),
            ("before\n\(key)\nafter", "before\n[masked]\nafter"),
            (
                "postgres://app:s3cr3t/x@db.example.org:5432/prod is down",
                "postgres://app:[masked]@db.example.org:5432/prod is down"
            ),
            ("redis://:hunter2@cache", "redis://:[masked]@cache"),
            ("password: hunter2 does not work", "password: [masked] does not work"),
            ("the password is hunter2!", "the password is [masked]!"),
            ("das Passwort ist hunter2", "das Passwort ist [masked]"),
            ("Server=db;Password=abc;Timeout=3", "Server=db;Password=[masked];Timeout=3"),
            ("PGPASSWORD=abcdef psql", "PGPASSWORD=[masked] psql"),
            ("export AWS_SECRET_ACCESS_KEY=abcd1234efgh5678", "export AWS_SECRET_ACCESS_KEY=[masked]"),
            (#"{"password":"correct horse","a":1}"#, #"{"password":"[masked]","a":1}"#),
            (#"{"text":"{\"api_key\": \"abcd1234efgh\"}"}"#, #"{"text":"{\"api_key\": \"[masked]\"}"}"#),
            ("api_key=abcd1234efgh&x=1", "api_key=[masked]&x=1"),
            ("Authorization: Bearer abcdefgh12345678", "Authorization: Bearer [masked]"),
            ("key Zx9\("Qw4Lm2Pt7Vb1Nc8Rk5Hd3J") fits", "key [masked] fits"),
            ("uA7-\("x9Q_m2Zr8K-p4Wd6Ty1Bn5") is new", "[masked] is new"),
            ("https://hooks.slack.com/services/T000/B000/XXXXabcd", "https://hooks.slack.com/services/[masked]"),
        ])
    func masked(text: String, expected: String) {
        let result = Masking.mask(text)
        #expect(result.text == expected)
        #expect(result.masked)
        #expect(Masking.mask(expected).text == expected)
    }

    @Test(
        "ordinary words stay",
        arguments: [
            "We wait for the password: nobody knows it", "the token: OPS-1234 is the ticket",
            "password reset is broken",
            "the password is wrong", "commit 3f2a9c4b5d6e7f8091a2b3c4d5e6f7a8b9c0d1e2",
            "550e8400-e29b-41d4-a716-446655440000",
            "CheckoutFlow2ForNewDeliveryScreen17Test", "Sprint12-Release_Candidate-ForTheNightNurse",
            "Sprint12-Release-Candidate-ForTheNurses2", "Sprint12/Release-2026-11_Candidate3-ForTheNurses",
            "https://docs.example.org/d/1BxiMVs0XRA5nFMdKvBdBZjgm/edit", "NullPointerInOrderService2Impl1Line88",
            "https://example.org:8080/a@b", "mail someone@example.org", "see https://example.org/token/abc?x=1",
            "IMP-12 and JIRA-4711",
            "The secret of good software", "basic training for 20 people", "sk-learn is slow", "tokens: 4 left", "🦜🦜🦜",
            "",
            "We need access to users, they are too busy; the bearer of bad news",
            "AKIA is a prefix", "The API key has expired and nobody can renew it",
        ])
    func kept(text: String) {
        let result = Masking.mask(text)
        #expect(result.text == text)
        #expect(!result.masked)
    }

    @Test("a private key without its end takes all that follows with it")
    func openKey() {
        #expect(Masking.mask("a " + Self.key.replacing("-----END", with: "")).text == "a [masked]")
    }

    @Test("a secret longer than what is looked at goes as a whole")
    func longSecrets() {
        let long = String(repeating: "aB3", count: 2_000)
        #expect(Masking.mask("ghp_\(long) x").text == "[masked] x")
        #expect(Masking.mask("password=\(long) x").text == "password=[masked] x")
    }

    @Test("a secret across the limit leaves none of itself behind")
    func acrossTheLimit() {
        let words = String(repeating: "a", count: ChatLimits.readingBytes - 10) + " "
        let text = IncomingText(words + "ghp_" + String(repeating: "a1B2", count: 9))
        #expect(text.text == words + "[masked]")
    }

    @Test(
        "a text that begins a secret over and over is read in its time", .timeLimit(.minutes(1)),
        arguments: ["eyJ-", "token:a://", "a://b:", "-----BEGIN x", "password ", "secret=\"a' "])
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 1_048_576 / piece.utf8.count)
        #expect(IncomingText(text).text.utf8.count <= ChatLimits.readingBytes)
    }
}
