internal import Impediments

/// Agreements with funders whose day has come on which they are to be looked at again.
struct AgreementExamination {
    let directory: Directory
    let now: Instant

    var findings: [Finding] {
        directory.people.keys.sorted().compactMap { id in
            guard let review = directory.agreement(with: id).review,
                review <= directory.calendar(ofFunder: id).day(of: now)
            else { return nil }
            return Finding(
                "agreement", id, .note, "it was to be looked at again on \(review)",
                remedy: "agree anew, and write the next day as `people.\(id).agreement.review`")
        }
    }
}
