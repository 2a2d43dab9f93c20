package import Impediments

extension Reading {
    /// The reading for a person: what it is, how sure, why, and what else.
    package var aloud: String {
        var lines = [said]
        if abstain {
            let second = "Unsure: it may be \(Self.plain(runnerUp.category)), too"
            lines.append(second + (isImpediment || perhaps != nil ? "; Straw would ask." : "; Straw would not ask."))
        }
        if !why.isEmpty { lines.append("Because of: " + why.map { "“\($0)”" }.joined(separator: ", ")) }
        if !evidence.isEmpty {
            let kinds = evidence.map {
                $0 == .workingSoftware ? "working software was shown or used" : "users were met"
            }
            lines.append("Evidence: " + kinds.joined(separator: "; "))
        }
        lines += more.map { "Also: " + $0.said }
        if let secondOpinion { lines.append(secondOpinion.words) }
        return lines.joined(separator: "\n")
    }

    private var said: String {
        let fine = subreason.rawValue.replacing("_", with: " ")
        let sure = "\(Int((confidence * 100).rounded())) % sure"
        guard isImpediment else { return "Not an impediment (\(fine)), \(sure), \(language)." }
        return
            "An impediment: \(Self.plain(category)), \(fine). Work is \(blocker ? "stopped" : "slower"). \(sure), \(language)."
    }

    private static func plain(_ category: Category) -> String {
        category == .nothing ? "no impediment" : category.rawValue.replacing("_", with: " ")
    }
}
