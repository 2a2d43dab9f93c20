/// Who is who in one workspace: people, products, teams, and the policy they agreed on.
///
/// It is configuration: read at start, replaced whole on reload, never written by the domain.
package struct Directory: Sendable {
    package var workspace: String
    package var people: [String: Person] { didSet { calendars = CalendarMemory() } }
    package var products: [String: Product] { didSet { calendars = CalendarMemory() } }
    package var policy: Policy
    package var digest: DigestPlan
    private var calendars = CalendarMemory<CalendarKey, WorkingCalendar>()

    package init(
        workspace: String, people: [String: Person], products: [String: Product], policy: Policy = .default,
        digest: DigestPlan = .default
    ) {
        self.workspace = workspace
        self.people = people
        self.products = products
        self.policy = policy
        self.digest = digest
    }
}

/// A person named in the configuration. Others are known only by the user id of their source.
package struct Person: Sendable, Equatable {
    package var id: String
    package var name: String
    /// A word for readers; the product says who is what.
    package var role: String
    package var mail: String?
    package var chat: ChatAddress?
    /// IANA name; `nil`: that of the product concerned.
    package var zone: String?
    package var language: String
    package var quiet: QuietHours?
    package var hours: WeeklyHours?
    /// When the person is away.
    package var absences: [Absence]
    /// Who stands in then: a key of `people`.
    package var deputy: String?
    /// What was agreed with a funder; `nil`: the policy.
    package var agreement: Agreement?

    package struct ChatAddress: Sendable, Hashable {
        package var source: String
        package var user: String
        package init(source: String, user: String) {
            self.source = source
            self.user = user
        }
    }

    package init(
        id: String, name: String, role: String = "", mail: String? = nil, chat: ChatAddress? = nil,
        zone: String? = nil, language: String = "en", quiet: QuietHours? = nil, hours: WeeklyHours? = nil,
        absences: [Absence] = [], deputy: String? = nil, agreement: Agreement? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.mail = mail
        self.chat = chat
        self.zone = zone
        self.language = language
        self.quiet = quiet
        self.hours = hours
        self.absences = absences
        self.deputy = deputy
        self.agreement = agreement
    }
}

package struct Product: Sendable, Equatable {
    package enum Phase: String, CaseIterable, Sendable { case starting, building, releasing, live }

    package var id: String
    package var title: String
    package var phase: Phase
    package var zone: String
    package var hours: WeeklyHours
    package var holidays: Holidays
    package var lead: String?
    package var productOwner: String?
    package var ideaOwner: String?
    package var funder: String?
    package var deputy: String?
    package var valuePerWeek: MoneyRange?
    package var dayRate: MoneyRange?
    package var promises: [String]
    package var teams: [Team]

    package init(
        id: String, title: String, phase: Phase = .building, zone: String = "Etc/UTC",
        hours: WeeklyHours = .officeHours, holidays: Holidays = .none, lead: String? = nil,
        productOwner: String? = nil, ideaOwner: String? = nil, funder: String? = nil, deputy: String? = nil,
        valuePerWeek: MoneyRange? = nil, dayRate: MoneyRange? = nil, promises: [String] = [],
        teams: [Team] = []
    ) {
        self.id = id
        self.title = title
        self.phase = phase
        self.zone = zone
        self.hours = hours
        self.holidays = holidays
        self.lead = lead
        self.productOwner = productOwner
        self.ideaOwner = ideaOwner
        self.funder = funder
        self.deputy = deputy
        self.valuePerWeek = valuePerWeek
        self.dayRate = dayRate
        self.promises = promises
        self.teams = teams
    }

    /// Whoever looks after the team's impediments: the lead, or else the product owner (DOMAIN 6.1).
    package var steward: String? { lead ?? productOwner }
}

package struct Team: Sendable, Equatable {
    package var id: String
    package var size: Int?
    package var channels: [Channel]
    /// What it is answered in, in its channels; a BCP 47 tag.
    package var language: String

    package struct Channel: Sendable, Hashable {
        package var source: String
        package var id: String
        package init(source: String, id: String) {
            self.source = source
            self.id = id
        }
    }

    package init(id: String, size: Int? = nil, channels: [Channel] = [], language: String = "en") {
        self.id = id
        self.size = size
        self.channels = channels
        self.language = language
    }
}

/// A range of an amount in any unit: money, days of pain, cases.
package struct MoneyRange: Sendable, Equatable {
    package var unit: String
    package var low: Double
    package var high: Double
    package init(unit: String, low: Double, high: Double) {
        self.unit = unit
        self.low = low
        self.high = high
    }
}

/// When funders get their digest, in their own zone (DOMAIN 7).
package struct DigestPlan: Sendable, Equatable {
    /// 1 Monday … 7 Sunday.
    package var weekday: Int
    package var hour: Int
    package var minute: Int
    /// Whether one or two lines are sent where nothing is needed.
    package var heartbeat: Bool

    package static let `default` = DigestPlan(weekday: 1, hour: 8, minute: 0, heartbeat: true)

    package init(weekday: Int, hour: Int, minute: Int, heartbeat: Bool) {
        self.weekday = weekday
        self.hour = hour
        self.minute = minute
        self.heartbeat = heartbeat
    }
}

extension Directory {
    /// The product and team that a channel belongs to; `nil`: nobody has connected it.
    package func team(ofChannel channel: String, source: String) -> (product: Product, team: Team)? {
        let wanted = Team.Channel(source: source, id: channel)
        for product in products.values.sorted(by: { $0.id < $1.id }) {
            for team in product.teams where team.channels.contains(wanted) { return (product, team) }
        }
        return nil
    }

    /// The configured person behind a user id of a source, if there is one.
    package func person(source: String, user: String) -> Person? {
        people.values.filter { $0.chat == .init(source: source, user: user) }.min { $0.id < $1.id }
    }

    /// A key of `people`, or a name as people say it.
    package func person(called name: String) -> Person? {
        people[name] ?? people.values.filter { $0.name.lowercased() == name.lowercased() }.min { $0.id < $1.id }
    }

    /// The hours in which a person's timers run: their own, or those of the product, in their own zone; not on days on
    /// which they are away and nobody stands in.
    package func calendar(of person: String?, for product: Product?) -> WorkingCalendar {
        calendars.value(.of(person: person, product: product?.id)) {
            makeCalendar(of: person, product, away: person.map { daysOff(of: $0, for: product) } ?? [])
        }
    }

    /// The same, as if nobody were ever away.
    package func plainCalendar(of person: String?, _ product: Product?) -> WorkingCalendar {
        calendars.value(.plain(person: person, product: product?.id)) {
            makeCalendar(of: person, product, away: [])
        }
    }

    /// The hours in which a funder or deputy is spoken to: their own, or those of the first product concerned.
    package func calendar(ofFunder person: String) -> WorkingCalendar {
        calendars.value(.ofFunder(person)) {
            let sorted = products.values.sorted { $0.id < $1.id }
            let product =
                sorted.first { $0.funder == person } ?? sorted.first { $0.deputy == person }
                ?? sorted.first { standsIn(person, in: $0) } ?? sorted.first
            return calendar(of: person, for: product)
        }
    }

    /// Whether the person may be asked in the place of the funder or deputy of a product.
    private func standsIn(_ person: String, in product: Product) -> Bool {
        [product.funder, product.deputy].contains { absent in
            absent.map { standIns(for: $0, in: product).contains(person) } ?? false
        }
    }

    private func makeCalendar(of person: String?, _ product: Product?, away: [Absence]) -> WorkingCalendar {
        let someone = person.flatMap { people[$0] }
        return WorkingCalendar(
            zone: someone?.zone ?? product?.zone ?? "Etc/UTC", hours: someone?.hours ?? product?.hours ?? .officeHours,
            holidays: product?.holidays ?? .none, quiet: someone?.quiet, away: away)
    }

    package func calendar(ofTeamOf product: Product) -> WorkingCalendar { calendar(of: nil, for: product) }

    /// Products that name a person as their funder, by id.
    package func products(fundedBy person: String) -> [Product] {
        products.values.filter { $0.funder == person }.sorted { $0.id < $1.id }
    }

    /// Whether some product names them as its funder or deputy.
    package func isAskedUpward(_ person: String) -> Bool {
        products.values.contains { $0.funder == person || $0.deputy == person }
    }

    package var funders: [String] { Set(products.values.compactMap(\.funder)).sorted() }
}
