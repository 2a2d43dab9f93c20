/// The retrospective pack of a team, in Spanish.
extension Spanish {
    static let retro: Wordlist = [
        .retroTitle: "{product}, equipo {team}: del {from} al {to}",
        .retroNothing: "No se comunicó ningún impedimento. O no lo hubo, o no se dijo.",
        .retroSummary: """
        **{n, plural, one {# impedimento} other {# impedimentos}} en el camino; {open} {open, plural, one {sigue \
        ahí} other {siguen ahí}}.** El equipo estuvo parado {blocked} de {length}.
        """,
        .retroStood: "Lo que estorbó",
        .retroItem: "**{id}** {title}, desde el {day}: {parts}. {ending}",
        .retroOpen: "abierto {days}",
        .retroStopped: "trabajo parado {days}",
        .retroSaid: "comunicado {times}",
        .retroTried: "intentado {times}",
        .retroWaited: """
        esperó sobre todo {party, select, team {al equipo} lead {al responsable del equipo} product_owner {al \
        Product Owner} idea_owner {al autor de la idea} funder {al financiador} deputy {al sustituto del \
        financiador} other_team {a otro equipo} vendor {a un proveedor} other {sin que nadie se \
        encargara}}
        """,
        .retroReopened: "volvió {times}",
        .retroStillThere: "Sigue ahí.",
        .retroOver: """
        {verified, select, yes {Resuelto} other {Dado por resuelto}} {on}; el último paso era {party, select, team \
        {del equipo} lead {del responsable del equipo} product_owner {del Product Owner} idea_owner {del autor de \
        la idea} funder {del financiador} deputy {del sustituto del financiador} other_team {de otro equipo} \
        vendor {de un proveedor} other {de nadie}}.
        """,
        .retroDeclined: "Rechazado {on}, y se vive con ello.",
        .retroAccepted: "Se vive con ello desde el {day}.",
        .retroWithdrawn: "Retirado {on}.",
        .retroRecurring: "Lo que llegó más de una vez",
        .retroKind: "{title}: {times}{stopped, select, yes {, trabajo parado {days} en total} other {}}",
        .retroFigures: "Cifras",
        .retroFigure: "**{number} {title}:** {value} (n {n}). {definition}; {caveat}.",
        .retroBefore: "{n, plural, one {# día} other {# días}} antes del final",
        .retroTalks: "Conversaciones con usuarios anotadas: {talks}; canceladas: {cancelled}",
        .retroFoot: """
        Para la mesa del equipo. Sin nombres, sin lo dicho por nadie, sin comparación con otros equipos.
        """,
        .retroPercentiles: """
        {least, select, yes {la mitad al menos {half}, el 85 % al menos {most}; {open} sin terminar} other {la \
        mitad hasta {half}, el 85 % hasta {most}}}
        """,
        .retroListed: "{list} {n, plural, one {día} other {días}}",
        .retroLeast: "al menos {amount}",
        .retroShare: """
        {party, select, team {el equipo} lead {el responsable del equipo} product_owner {el Product Owner} \
        idea_owner {el autor de la idea} funder {el financiador} deputy {el sustituto del financiador} other_team \
        {otro equipo} vendor {un proveedor} other {nadie}} {percent} %
        """,
        .retroFlow: "comunicados {raised}, verificados {verified} por semana; saldo {net} en total",
        .retroRatio: "{count} de {n} ({percent} %)",
        .retroEscalations: "{ratio} a tiempo; {own} de {asks} las terminó el propio equipo; {pending} aún sin vencer",
        .retroCost: "{cost}, suponiendo {stopped} % con el trabajo parado, {slowing} % con el trabajo más lento",
        .retroSilence: """
        {days} sin avisos, {rate} por semana en las ocho semanas anteriores\
        {flagged, select, yes {; no es casualidad} other {}}
        """,
    ]
}
