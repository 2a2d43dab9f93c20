/// Portuguese that reads well in Portugal and in Brazil; the person is addressed without a pronoun.
enum Portuguese {
    static let catalogue = Catalogue(
        Names(
            tag: "pt",
            weekdays: [
                "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
            ],
            months: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ],
            numbers: ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"],
            feminine: [1: "uma", 2: "duas"], plural: .underTwo, decimal: ",", group: ".", groupsFrom: 4,
            unitBehind: true),
        [time, words, ask, lead, digest, page, stream, mail, thread, told, note, aside, retro, metrics],
        topic: topic(of:))
}
