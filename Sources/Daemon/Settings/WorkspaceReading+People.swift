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
        person.language =
            section["language"].parsed("a language", "write en, de or pt-BR") {
                $0.wholeMatch(of: #/[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/#) == nil ? nil : $0
            } ?? person.language
        person.quiet = section["quiet"].quietHours()
        person.hours = section["hours"].hours()
        section.close()
        return person
    }

    private func chat(_ field: SettingsField) -> Person.ChatAddress? {
        guard let (source, user) = sourceAndID(field, "write SOURCE:USER, as in \"company:U07\"") else { return nil }
        let address = Person.ChatAddress(source: source, user: user)
        if let other = chatPlaces["\(source):\(user)"] {
            field.report(
                "`\(field.path)`: the account \(source):\(user) belongs to two people, also in line \(other.line)",
                "give each account to one person")
            return nil
        }
        chatPlaces["\(source):\(user)"] = field.place
        return address
    }

    /// `SOURCE:ID`, where the source is one of this file. The id may hold colons.
    func sourceAndID(_ field: SettingsField, _ remedy: String) -> (source: String, id: String)? {
        let parts = field.parsed("a source and an id", remedy) { text in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            return parts.count == 2 && !parts[1].isEmpty ? parts : nil
        }
        guard let parts else { return nil }
        guard sourcePlaces[parts[0]] != nil else {
            field.report(
                "`\(field.path)`: there is no source `\(parts[0])`",
                suggestion(for: parts[0], among: sourcePlaces.keys, of: "sources"))
            return nil
        }
        return (parts[0], parts[1])
    }

    /// What to write where a name is not known.
    func suggestion(for name: String, among names: some Collection<String>, of section: String) -> String {
        if let near = NearestWord.of(name, among: names) { return "did you mean `\(near)`?" }
        return names.isEmpty
            ? "add it to `\(section)`"
            : "add it to `\(section)`, or write one of: \(names.sorted().joined(separator: ", "))"
    }
}
