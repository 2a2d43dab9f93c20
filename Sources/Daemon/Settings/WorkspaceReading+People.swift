import Impediments

/// Who can be written to.
extension WorkspaceReading {
    func readPeople(_ field: SettingsField) {
        guard let section = field.section() else { return }
        for (id, field) in section.fields {
            personPlaces[id] = field.keyPlace
            guard id.isSettingsName else {
                reader.report(
                    "`\(id)` cannot be the key of a person", "write letters, digits, - and _", at: field.keyPlace)
                continue
            }
            guard field.isPresent else {
                people[id] = Person(id: id, name: id)
                continue
            }
            if let entry = field.section() { people[id] = person(id, entry) }
        }
    }

    private func person(_ id: String, _ section: SettingsSection) -> Person {
        var person = Person(id: id, name: section["name"].words() ?? id)
        person.role = section["role"].words() ?? ""
        person.mail = section["mail"].parsed("a mail address", "write somebody@example.org") {
            MailAddress.isRight($0) ? $0 : nil
        }
        person.chat = chat(section["chat"])
        if section["mail"].isPresent || section["chat"].isPresent { addressed.insert(id) }
        person.zone = section["zone"].zone()
        person.language = section["language"].language() ?? person.language
        person.quiet = section["quiet"].quietHours()
        if person.quiet != nil { quietFields[id] = section["quiet"] }
        person.hours = section["hours"].hours()
        person.absences = absences(section["absent"])
        person.deputy = standIn(section["deputy"], for: id)
        person.agreement = agreement(section["agreement"], with: id)
        section.close()
        return person
    }

    private func chat(_ field: SettingsField) -> Person.ChatAddress? {
        guard let account = member(field, "write SOURCE:USER, as in \"company:U07\"") else { return nil }
        let address = Person.ChatAddress(source: account.source, user: account.id)
        if let other = chatPlaces[address] {
            field.report(
                "`\(field.path)`: the account \(account.written) belongs to two people, also in line \(other.line)",
                "give each account to one person")
            return nil
        }
        chatPlaces[address] = field.place
        return address
    }

    /// `SOURCE:ID`, where the source is one of this file. The id may hold colons.
    func member(_ field: SettingsField, _ remedy: String) -> (source: String, id: String, written: String)? {
        guard let text = field.text() else { return nil }
        let parts = text.value.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else {
            field.report("`\(field.path)`: `\(text.written)` is not a source and an id", remedy)
            return nil
        }
        guard sourcePlaces[parts[0]] != nil else {
            let shown = text.written == text.value ? parts[0] : text.written
            field.report(
                "`\(field.path)`: there is no source `\(shown)`",
                suggestion(for: shown, among: sourcePlaces.keys, of: "sources"))
            return nil
        }
        return (parts[0], parts[1], text.written)
    }

    /// What to write where a name is not known.
    func suggestion(for name: String, among names: some Collection<String>, of section: String) -> String {
        if let near = NearestWord.of(name, among: names) { return "did you mean `\(near)`?" }
        let choice =
            (1...12).contains(names.count) ? ", or write one of: " + names.sorted().joined(separator: ", ") : ""
        return "add it to `\(section)`\(choice)"
    }
}
