import Impediments

/// One file as it was read, with the places that checks over several files and sections point to.
final class WorkspaceReading {
    typealias Place = SettingsReader.Place

    let reader: SettingsReader
    /// The reading of the first file, which has the server; `nil`: this is it.
    let first: WorkspaceReading?
    var name = "default"
    var namePlace = Place()
    var server = ServerSettings()
    var ledger = LedgerSettings.sqlite(path: "var/straw.db")
    var network = NetworkSettings()
    var log = LogSettings()
    /// Where each source is named, also those that could not be read: nothing that refers to them dangles.
    var sourcePlaces: [String: Place] = [:]
    var sources: [SourceSettings] = []
    var people: [String: Person] = [:]
    /// Everyone who is named, also those who could not be read.
    var personPlaces: [String: Place] = [:]
    /// Those with a mail or chat address, right or wrong.
    var addressed: Set<String> = []
    var chatPlaces: [Person.ChatAddress: Place] = [:]
    /// Where a person's own deputy is named.
    var standInFields: [(owner: String, field: SettingsField)] = []
    var agreementFields: [AgreementFields] = []
    var quietFields: [String: SettingsField] = [:]
    /// Where the roles and teams of a product stand, for what is only wrong of several together.
    var roleFields: [RoleFields] = []
    /// By the key of the team, in the order of the file.
    var teamFields: [String: [(product: String, field: SettingsField)]] = [:]
    var products: [String: Product] = [:]
    var policy = Policy.default
    var digest = DigestPlan.default
    var mail = MailSettings()
    /// Where `mail.url` is written, or would be.
    var mailRouteField: SettingsField?
    var readerSettings = ReaderSettings()
    var retention = RetentionSettings()
    /// With the place of each, and of its workspace and how that is written.
    var tokens: [(token: APIToken, place: Place, workspacePlace: Place, workspace: String)] = []

    init(reader: SettingsReader, first: WorkspaceReading?) {
        self.reader = reader
        self.first = first
    }

    /// The whole file; what it lacks is as the defaults are.
    func read() {
        guard let root = reader.open() else { return }
        readName(root["workspace"])
        readServer(root["server"])
        readLedger(root["ledger"])
        readNetwork(root["network"])
        readLog(root["log"])
        readSources(root["sources"].required("name at least where messages come from"))
        readPeople(root["people"].required("name the people, or write {}"))
        readProducts(root["products"].required("name the products with their teams, or write {}"))
        readPolicy(root["policy"])
        readDigest(root["digest"])
        readMail(root["mail"])
        readReader(root["reader"])
        readRetention(root["retention"])
        readTokens(root["api"])
        root.close()
        checkTogether()
        warnOfMailThatEndsNowhere()
    }

    private func readName(_ field: SettingsField) {
        namePlace = field.isPresent ? field.place : Place()
        name = field.parsed("a name", "write letters, digits, - and _") { $0.isSettingsName ? $0 : nil } ?? name
    }

    var settings: WorkspaceSettings {
        WorkspaceSettings(
            name: name, file: reader.file, sources: sources,
            directory: directory, mail: mail, reader: readerSettings, retention: retention)
    }

    var directory: Directory {
        Directory(workspace: name, people: people, products: products, policy: policy, digest: digest)
    }
}

extension String {
    /// Names that stand in addresses of pages and in keys of the ledger.
    var isSettingsName: Bool {
        wholeMatch(of: #/[\p{L}\p{N}][\p{L}\p{N}_.\-]{0,63}/#) != nil
    }
}
