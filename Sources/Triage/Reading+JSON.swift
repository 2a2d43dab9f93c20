package import Impediments

extension Reading {
    /// One line of JSON in FACE's order of keys; inside `more` there is neither `id` nor `more`. Where a language model was
    /// to be asked, `language_model` says at the end what came of it.
    ///
    /// - Parameter id: JSON as it came, `null` where there was none.
    package func json(id: String) -> String {
        let opinion = secondOpinion.map { ",\"language_model\":" + JSONText.quoted($0.rawValue) } ?? ""
        let further = more.map { "{" + $0.fields + "}" }.joined(separator: ",")
        return "{\"id\":\(id)," + fields + ",\"more\":[" + further + "]" + opinion + "}"
    }

    private var fields: String {
        let second =
            "{\"category\":\(JSONText.quoted(runnerUp.category.rawValue)),"
            + "\"confidence\":\(JSONText.share(runnerUp.confidence))}"
        return [
            "\"category\":" + JSONText.quoted(category.rawValue),
            "\"blocker\":\(blocker)",
            "\"confidence\":" + JSONText.share(confidence),
            "\"subreason\":" + JSONText.quoted(subreason.rawValue),
            "\"evidence\":" + JSONText.list(evidence.map(\.rawValue)),
            "\"runner_up\":" + second,
            "\"abstain\":\(abstain)",
            "\"language\":" + JSONText.quoted(language),
            "\"why\":" + JSONText.list(why),
        ].joined(separator: ",")
    }
}

/// JSON written by hand, as the order of its keys is part of the contract.
package enum JSONText {
    package static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\r": written += "\\r"
            case "\t": written += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }

    static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ",") + "]" }

    /// A share of one, to four places.
    static func share(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
