import Chat
import Testing

@Suite("Pasted secrets")
struct MaskingTests {
    // Put together here, so that no scanner takes this file for a leak.
    static let slack = "xox" + "b-123456789012-abcdefABCDEF"
    static let jwt = "ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ"
    static let aws = "AKI" + "AIOSFODNN7EXAMPLE"
    static let awsSecret = "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY"
    static let vault = "hv" + "s.CAESIJlWh0RkQ9mPmVt0dPq4"
    static let google = "ya" + "29.a0AfH6SMBx3kP-2mLq9_rT7v"
    static let hooks = "https://discord.com/api/web" + "hooks/"
    static let teams = "https://acme.webhook.office" + ".com/"
    static let digits = "3f2a9c4b5d6e7f80" + "91a2b3c4d5e6f7a8"
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
    func masked(text: String, expected: String) { goes(text, leaving: expected) }

    @Test(
        "goes whatever people call it, and in whichever of the five languages",
        arguments: [
            ("senha: gatinho2024", "senha: [masked]"), ("a senha é Verao2024!", "a senha é [masked]!"),
            ("a nova senha agora é Outono#99", "a nova senha agora é [masked]"),
            ("senha alterada para Inverno2025!", "senha alterada para [masked]!"),
            ("db_senha=gatinho", "db_senha=[masked]"),
            ("pass: x9Kd!22", "pass: [masked]"), ("pass: `gatinho`", "pass: `[masked]`"),
            ("DB_PASS=x9Kd22", "DB_PASS=[masked]"), ("DB_PASS=gatinho", "DB_PASS=[masked]"),
            ("PW: x9Kd22", "PW: [masked]"), ("my_pw = x9Kd22", "my_pw = [masked]"),
            ("mdp: x9Kd22", "mdp: [masked]"), ("mdp du wifi : Soleil2024", "mdp du wifi : [masked]"),
            ("clave: x9Kd22", "clave: [masked]"), ("la clave es Perro2024", "la clave es [masked]"),
            ("creds are admin:x9Kd22", "creds are [masked]"), ("creds: admin:x9Kd22.", "creds: [masked]."),
            ("curl -u user:x9Kd22 https://example.org", "curl -u user:[masked] https://example.org"),
            ("curl -s --user 'user:two words' x", "curl -s --user 'user:[masked]' x"),
            ("http -u user:x9Kd22 x", "http -u user:[masked] x"),
            ("scott/tiger99@orcl", "scott/[masked]@orcl"),
            ("sqlplus scott/tiger99@//db:1521/orcl", "sqlplus scott/[masked]@//db:1521/orcl"),
        ])
    func named(text: String, expected: String) { goes(text, leaving: expected) }

    @Test(
        "goes though words or markup stand before it",
        arguments: [
            ("password for staging: Gr33nFr0g", "password for staging: [masked]"),
            ("password for staging is Gr33nFr0g", "password for staging is [masked]"),
            ("password staging: Gr33nFr0g", "password staging: [masked]"),
            ("Password (staging): Gr33nFr0g", "Password (staging): [masked]"),
            ("pass for staging: x9Kd22", "pass for staging: [masked]"),
            ("*Password:* `Tr0ub4dor&3`", "*Password:* `[masked]`"),
            ("**Password**: hunter2 works", "**Password**: [masked] works"),
            ("_Password_: hunter2 works", "_Password_: [masked] works"),
            ("password: *Gr33nFr0g*, as ever", "password: *[masked]*, as ever"),
            ("Password: ```Tr0ub4dor```", "Password: ```[masked]```"),
            ("the db password is `Tr0ub4dor&3`", "the db password is `[masked]`"),
            ("the db password is Tr0ub4dor&3", "the db password is [masked]"),
            ("Neues Passwort fürs Demo-Tablet: Sommer2024!", "Neues Passwort fürs Demo-Tablet: [masked]!"),
            ("das Passwort lautet ab sofort Winter#25", "das Passwort lautet ab sofort [masked]"),
            ("password changed to Winter2025!", "password changed to [masked]!"),
            ("the password was reset to Winter2025", "the password was reset to [masked]"),
            ("the new password is now Herbst#99", "the new password is now [masked]"),
            ("the password is: hunter2", "the password is: [masked]"),
            ("password for \(aws): Gr33nFr0g", "password for [masked]: [masked]"),
            ("token for the build: abcd1234efgh", "token for the build: [masked]"),
        ])
    func fromAfar(text: String, expected: String) { goes(text, leaving: expected) }

    @Test(
        "goes by its shape, or by words that call it a key",
        arguments: [
            ("\(vault) works", "[masked] works"), ("(\(google))", "([masked])"),
            ("\(hooks)123456789012345678/aBcD_ef-GhIjKl.", "\(hooks)[masked]."),
            ("\(teams)webhookb2/550e8400-e29b@41d4/IncomingWebhook/3f2a/41d4 x", "\(teams)[masked] x"),
            ("\(digits) is the api key", "[masked] is the api key"),
            ("`\(digits)` ist unser neuer API-Key", "`[masked]` ist unser neuer API-Key"),
            ("api key: \(digits)", "api key: [masked]"), ("use api key \(digits)", "use api key [masked]"),
            ("API key for Mailgun: \(digits)", "API key for Mailgun: [masked]"),
            ("the key is \(digits)", "the key is [masked]"), ("MAIL_KEY=\(digits)", "MAIL_KEY=[masked]"),
        ])
    func shaped(text: String, expected: String) { goes(text, leaving: expected) }

    private func goes(_ text: String, leaving expected: String) {
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
    func kept(text: String) { stays(text) }

    @Test(
        "what only sounds like a password stays",
        arguments: [
            "password for staging: please reset it", "pass: 3 of 4 tests", "the password is wrong",
            "password changed to something stronger", "the key question is who pays",
            "la clave: hablar con usuarios", "senha expirada", "a senha é fraca", "clave: pedir permiso",
            "PW: out of office", "the new password is now required", "quem desenha: Ana", "and/or@home",
            "tests_pass: all", "bypass: v2rollout", "tests pass on staging: build1234 is green",
            "pass: 15min", "pass: #general", "the password is set to expire", "mdp : voir avec Paul",
            "creds: 1Password", "creds are in the vault", "password reset for user: anna@example.org",
            "password reset broken: HTTP500 since 10:30", "password login: error500", "password for IMP: OPS-1234",
            "password for the app is v2.3.1 only", "password: nobody knows it\nand the clave: nobody",
            "docker run -u 1000:1000 app", "docker run --user node:node app", "actions/cache20@v4",
            "acme/shop24@main", "babel/preset-es2015@next", "see docs/q4plan/x@y", "md5 \(digits)", digits,
            "\(digits) is the hash of the api key", "\(digits) is the build", "the key commit: \(digits)a1b2c3d4",
            "\(digits)a1b2c3d4 is the fix for the api key", "key: 550e8400-e29b-41d4-a716-446655440000",
            "https://discord.com/api/webhooks/", "hvs.short and ya29.short",
            #"{"text":"password reset","to":"abc123def4"}"#, #"{"text":"the password for ops", "id":"abc123def4"}"#,
        ])
    func speech(text: String) { stays(text) }

    private func stays(_ text: String) {
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
        arguments: [
            "eyJ-", "token:a://", "a://b:", "-----BEGIN x", "password ", "secret=\"a' ", "password for ",
            "password for a b c d is ", "clave `", "-u a:", "curl -u \"a:", "ab/cd99@", "*password:*",
        ])
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 1_048_576 / piece.utf8.count)
        #expect(IncomingText(text).text.utf8.count <= ChatLimits.readingBytes)
    }
}
