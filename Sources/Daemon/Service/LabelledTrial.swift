internal import Chat
internal import Impediments
package import Triage

/// What the corrections of a workspace change in messages whose labels are known.
package struct LabelledTrial: Sendable {
    private let school: CorrectionBook.School
    private var before = Evaluation()
    private var after = Evaluation()
    private var (nowRight, nowWrong, otherwise) = (0, 0, 0)

    package init(of school: CorrectionBook.School) { self.school = school }

    package struct Flip: Sendable {
        fileprivate var place: String
        fileprivate var workspace: String
        fileprivate var example: Example
        fileprivate var before: ReadAs
        fileprivate var after: ReadAs

        package var line: String {
            "\(workspace)  \(place)  \(before.words) -> \(after.words)  (label: \(ReadAs(example).words))  "
                + example.text.onOneLine
        }

        package var json: String {
            let line: JSON = [
                "workspace": .string(workspace), "place": .string(place), "before": before.json, "after": after.json,
                "label": ReadAs(example).json, "text": .string(example.text),
            ]
            return line.text
        }
    }

    /// - Returns: the message, where it is read otherwise with the corrections.
    package mutating func read(_ example: Example, at place: String, against reader: Reader) -> Flip? {
        let (old, new) = (reader.read(example.text), school.reader.read(example.text))
        before.add(old, for: example)
        after.add(new, for: example)
        let label = ReadAs(example)
        let flip = Flip(
            place: place, workspace: school.workspace, example: example, before: ReadAs(old), after: ReadAs(new))
        guard flip.before != flip.after else { return nil }
        if flip.after == label {
            nowRight += 1
        } else if flip.before == label {
            nowWrong += 1
        } else {
            otherwise += 1
        }
        return flip
    }

    package var line: String {
        "\(school.workspace): corrections \(school.corrections.count); messages \(before.count); verdicts that flip "
            + "\(nowRight + nowWrong + otherwise): right now \(nowRight), wrong now \(nowWrong), wrong as before "
            + "\(otherwise)\nwithout corrections: \(before.summary)\nwith corrections:    \(after.summary)"
    }

    package var json: String {
        func figures(_ evaluation: Evaluation) -> JSON {
            [
                "right": JSON(evaluation.right), "blocker_missed": JSON(evaluation.blocker.missed),
                "blocker_false": JSON(evaluation.blocker.falseAlarm),
            ]
        }
        let line: JSON = [
            "workspace": .string(school.workspace), "corrections": JSON(school.corrections.count),
            "applied": .bool(school.isApplied), "messages": JSON(before.count),
            "flips": JSON(nowRight + nowWrong + otherwise), "now_right": JSON(nowRight),
            "now_wrong": JSON(nowWrong), "wrong_as_before": JSON(otherwise), "without": figures(before),
            "with": figures(after),
        ]
        return line.text
    }
}

extension ReadAs {
    fileprivate init(_ example: Example) {
        self.init(category: example.category, severity: example.blocker ? .stopped : .slowing)
    }
}
