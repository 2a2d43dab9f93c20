/// Spanish, to a person whom one addresses as usted.
enum Spanish {
    static let catalogue = Catalogue(
        Names(
            tag: "es",
            weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            numbers: ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
            feminine: [1: "una"], plural: .one, decimal: ",", group: ".", groupsFrom: 5, unitBehind: true),
        [time, words, ask, lead, digest, page, stream, mail, thread, told, note, aside, retro, metrics],
        topic: topic(of:))
}
