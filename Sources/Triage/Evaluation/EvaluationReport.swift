internal import Foundation
internal import Impediments

extension Evaluation {
    private static let coverages = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4]

    /// The figures that matter most, on one line.
    package var summary: String {
        "macro-F1 \(shown(macroF1)), blocker F1 \(shown(blocker.f1)), "
            + "subreason \(shown(subreasonIfAny)), chatter taken \(shown(chatterIfAny)), n \(count)"
    }

    /// The figures for people, with what each means.
    package var report: String {
        var lines = [
            "\(count) messages; the category is right in \(right) (accuracy \(shown(accuracy))), macro-F1 \(shown(macroF1))",
            "", "category             precision  recall      F1      n",
        ]
        for category in Category.allCases { lines.append(row(category.rawValue, tally(of: category))) }
        lines += ["", row("blocker", blocker), row("evidence", evidence)]
        lines += [
            "", "subreason, where the category is right: \(shown(subreasonIfAny))",
            "unsure (would ask): \(abstained) of \(count)", "", "confusion: rows are the labels, columns the readings",
            padded("", 16) + Category.allCases.map { padded($0.rawValue, 17) }.joined(),
        ]
        for (category, counts) in zip(Category.allCases, confusion) {
            lines.append(padded(category.rawValue, 16) + counts.map { padded(String($0), 17) }.joined())
        }
        lines += ["", "calibration (mean error \(shown(calibrationError)))", "confidence      n    said   right"]
        for bin in reliability {
            lines.append(
                "\(shown(bin.from, 1))–\(shown(bin.from + 0.1, 1))   \(left(String(bin.count), 6))"
                    + "   \(shown(bin.confidence))   \(shown(bin.accuracy))")
        }
        lines += ["", "coverage   accuracy of the surest"]
        for share in Self.coverages { lines.append("\(shown(share, 1))        \(shown(accuracyIfAny(share)))") }
        return lines.joined(separator: "\n")
    }

    /// The same figures as one line of JSON, with stable keys.
    package var json: String {
        let classes = Category.allCases.map { "\"\($0.rawValue)\":\(json(tally(of: $0)))" }.joined(separator: ",")
        let matrix = confusion.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }.joined(separator: ",")
        let bins = reliability.map {
            "{\"from\":\(JSONText.share($0.from)),\"n\":\($0.count),\"confidence\":\(JSONText.share($0.confidence)),"
                + "\"accuracy\":\(JSONText.share($0.accuracy))}"
        }
        let coverage = Self.coverages.map {
            "{\"coverage\":\(JSONText.share($0)),\"accuracy\":\(json(accuracyIfAny($0)))}"
        }
        return "{\"n\":\(count),\"accuracy\":\(JSONText.share(accuracy)),\"macro_f1\":\(JSONText.share(macroF1)),"
            + "\"categories\":{\(classes)},\"labels\":\(JSONText.list(Category.allCases.map(\.rawValue))),"
            + "\"confusion\":[\(matrix)],\"blocker\":\(json(blocker)),\"evidence\":\(json(evidence)),"
            + "\"subreason_accuracy\":\(json(subreasonIfAny)),"
            + "\"chatter_taken\":\(json(chatterIfAny)),"
            + "\"abstained\":\(abstained),"
            + "\"calibration_error\":\(JSONText.share(calibrationError)),"
            + "\"reliability\":[\(bins.joined(separator: ","))],\"coverage\":[\(coverage.joined(separator: ","))]}"
    }

    private func json(_ tally: Tally) -> String {
        "{\"precision\":\(json(tally.precisionIfAny)),\"recall\":\(json(tally.recallIfAny)),"
            + "\"f1\":\(json(tally.f1IfAny)),\"n\":\(tally.labelled)}"
    }

    private func json(_ value: Double?) -> String { value.map(JSONText.share) ?? "null" }

    private var subreasonIfAny: Double? { known(subreasonAccuracy, of: right) }
    private var chatterIfAny: Double? { known(chatterTaken, of: tally(of: .nothing).labelled) }

    private func known(_ value: Double, of count: Int) -> Double? { count == 0 ? nil : value }

    private func accuracyIfAny(_ share: Double) -> Double? {
        known(accuracy(atCoverage: share), of: messages(atCoverage: share))
    }

    private func row(_ name: String, _ tally: Tally) -> String {
        padded(name, 20)
            + [tally.precisionIfAny, tally.recallIfAny, tally.f1IfAny].map { left(shown($0), 8) }.joined(separator: " ")
            + left(String(tally.labelled), 7)
    }

    private func shown(_ value: Double?) -> String { value.map { shown($0, 3) } ?? "–" }

    private func shown(_ value: Double, _ places: Int) -> String {
        value.formatted(.number.precision(.fractionLength(places)).locale(Locale(identifier: "en_US_POSIX")))
    }
    private func padded(_ text: String, _ width: Int) -> String { text + blank(width - text.count) }
    private func left(_ text: String, _ width: Int) -> String { blank(width - text.count) + text }
    private func blank(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

/// Figures that are none where nothing was labelled so: nothing is not zero.
extension Evaluation.Tally {
    fileprivate var precisionIfAny: Double? { isEmpty ? nil : precision }
    fileprivate var recallIfAny: Double? { labelled == 0 ? nil : recall }
    fileprivate var f1IfAny: Double? { isEmpty ? nil : f1 }
}
