import Foundation
import Impediments

/// What is built, by whom, and for whom.
extension WorkspaceReading {
    private static let maxHolidayFile = 4 << 20

    func readProducts(_ field: SettingsField) {
        guard let section = field.section() else { return }
        var channels: [Team.Channel: SettingsField] = [:]
        for (id, field) in section.fields {
            guard id.isSettingsName else {
                reader.report(
                    "`\(id)` cannot be the key of a product", "write letters, digits, - and _", at: field.keyPlace)
                continue
            }
            guard field.isPresent else {
                products[id] = Product(id: id, title: id)
                warnOfNoFunder(id, at: field.keyPlace)
                continue
            }
            if let entry = field.section() { products[id] = product(id, entry, &channels) }
        }
    }

    private func product(
        _ id: String, _ section: SettingsSection, _ channels: inout [Team.Channel: SettingsField]
    ) -> Product {
        var product = Product(id: id, title: section["title"].words() ?? id)
        product.phase = section["phase"].choice() ?? product.phase
        product.zone = section["zone"].zone() ?? product.zone
        product.hours = section["working_hours"].hours() ?? product.hours
        product.holidays = (section["holidays"].list() ?? []).reduce(.none) { $0 + holidays($1) }
        let fields = RoleFields(section, product: id)
        product.lead = person(fields.lead)
        product.productOwner = person(fields.productOwner)
        product.ideaOwner = person(section["idea_owner"], mustBeReached: false)
        product.funder = person(fields.funder)
        product.deputy = person(fields.deputy)
        roleFields.append(fields)
        product.valuePerWeek = amount(section["value_per_week"])
        product.dayRate = amount(section["day_rate"])
        product.promises = (section["promises"].list() ?? []).compactMap { $0.words() }
        if let teams = section["teams"].section() {
            for (id, field) in teams.fields {
                teamFields[id, default: []].append((product.id, field))
                if let team = team(id, field, &channels) { product.teams.append(team) }
            }
        }
        section.close()
        product.teams.sort { $0.id < $1.id }
        return product
    }

    /// A key of `people`. Whoever is to be written to needs an address.
    func person(_ field: SettingsField, mustBeReached: Bool = true) -> String? {
        guard let text = field.text() else { return nil }
        let id = text.value
        guard personPlaces[id] != nil else {
            field.report(
                "`\(field.path)`: there is no person `\(text.written)`",
                suggestion(for: text.written, among: personPlaces.keys, of: "people"))
            return nil
        }
        if mustBeReached, !addressed.contains(id) {
            field.report("`\(field.path)`: \(id) cannot be reached", "give people.\(id) a chat or mail address")
        }
        return id
    }

    private func team(
        _ id: String, _ field: SettingsField, _ channels: inout [Team.Channel: SettingsField]
    ) -> Team? {
        guard id.isSettingsName else {
            reader.report("`\(id)` cannot be the key of a team", "write letters, digits, - and _", at: field.keyPlace)
            return nil
        }
        var team = Team(id: id)
        guard let section = field.section() else {
            if !field.isPresent { warnOfNoChannels(field) }
            return field.isPresent ? nil : team
        }
        team.size = section["size"].whole(1...10_000)
        team.language = section["language"].language() ?? team.language
        let named = section["channels"]
        let elements = named.list()
        if elements?.isEmpty ?? !named.isPresent { warnOfNoChannels(field) }
        for element in elements ?? [] {
            guard let member = member(element, "write SOURCE:CHANNEL, as in \"chat:general\"") else { continue }
            let channel = Team.Channel(source: member.source, id: member.id)
            if let other = channels[channel] {
                element.report(
                    "`\(element.path)`: \(member.written) is listed twice, also in line \(other.place.line)",
                    "let one team listen there")
            } else {
                channels[channel] = element
                team.channels.append(channel)
            }
        }
        section.close()
        return team
    }

    private func warnOfNoChannels(_ team: SettingsField) {
        reader.warn(
            "`\(team.path)` has no channels: nothing that the team says is heard",
            "list them as \(team.path).channels", at: team.keyPlace)
    }

    private func holidays(_ field: SettingsField) -> Holidays {
        guard let bytes = field.content(limit: Self.maxHolidayFile) else { return .none }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            field.report("`\(field.path)`: the file is not UTF-8 text", "name an ICS file")
            return .none
        }
        do { return try Holidays(ics: text) } catch {
            // The place in the ICS file beside the place of its name; the last part says what to do.
            let file = field.text()?.written ?? ""
            let place = error.line.map { "\(file):\($0)" } ?? file
            let cut = error.what.range(of: "; ", options: .backwards)
            field.report(
                "`\(field.path)`: \(place): \(error.what[..<(cut?.lowerBound ?? error.what.endIndex)])",
                cut.map { String(error.what[$0.upperBound...]) } ?? "put it right there, or name another ICS file")
            return .none
        }
    }

    private func amount(_ field: SettingsField) -> MoneyRange? {
        guard let section = field.section() else { return nil }
        let unit = section["unit"].required("write a unit, \"£\"").words()
        let low = section["low"].required("write the lower end").decimal(0...1e15, "a number that is not below 0")
        let high = section["high"].required("write the upper end").decimal(0...1e15, "a number that is not below 0")
        section.close()
        guard let unit, let low, let high else { return nil }
        guard low <= high else {
            field.report("`\(field.path)`: low is above high", "write the smaller number as low")
            return nil
        }
        return MoneyRange(unit: unit, low: low, high: high)
    }
}
