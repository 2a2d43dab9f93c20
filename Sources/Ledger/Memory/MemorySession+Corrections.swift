import Impediments

extension MemorySession {
    func correctionsMark(in workspace: String) throws -> CorrectionsMark {
        guard let rows = known(workspace)?.corrections.rows else { return CorrectionsMark() }
        return CorrectionsMark(count: rows.count, newest: rows.values.map(\.id).max() ?? 0)
    }

    func corrections(in workspace: String) throws -> [KeptCorrection] {
        guard let place = known(workspace) else { return [] }
        return place.corrections.rows.values.sorted { $0.id < $1.id }.map { kept in
            KeptCorrection(
                id: kept.id, correction: kept.correction, words: place.texts[kept.correction.text]?.words ?? "")
        }
    }

    func correction(of text: TextKey, in workspace: String) throws -> Correction? {
        known(workspace)?.corrections[text]?.correction
    }

    func save(_ correction: Correction, in workspace: String) throws {
        let place = place(workspace)
        guard let text = place.texts[correction.text], !text.erased else { return }
        place.corrections[correction.text] = (lastCorrection.next(), correction)
    }

    func drop(correction id: Int64, in workspace: String) throws -> Bool {
        guard let place = known(workspace),
            let text = place.corrections.rows.first(where: { $0.value.id == id })?.key
        else { return false }
        place.corrections[text] = nil
        return true
    }
}
