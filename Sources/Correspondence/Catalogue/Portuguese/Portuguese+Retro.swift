/// The retrospective pack of a team, in Portuguese.
extension Portuguese {
    static let retro: Wordlist = [
        .retroTitle: "{product}, equipa {team}: de {from} a {to}",
        .retroNothing: "Nenhum impedimento foi comunicado. Ou não houve, ou não foi dito.",
        .retroSummary: """
        **{n, plural, one {# impedimento} other {# impedimentos}} no caminho; {open} {open, plural, one {continua \
        lá} other {continuam lá}}.** A equipa esteve parada {blocked} em {length}.
        """,
        .retroStood: "O que atrapalhou",
        .retroItem: "**{id}** {title}, desde {day}: {parts}. {ending}",
        .retroOpen: "em aberto {days}",
        .retroStopped: "trabalho parado {days}",
        .retroSaid: "comunicado {times}",
        .retroTried: "tentado {times}",
        .retroWaited: """
        esperou sobretudo {party, select, team {pela equipa} lead {pelo responsável da equipa} product_owner {pelo \
        Product Owner} idea_owner {pelo autor da ideia} funder {pelo financiador} deputy {pelo substituto do \
        financiador} other_team {por outra equipa} vendor {por um fornecedor} other {sem ninguém a tratar}}
        """,
        .retroReopened: "voltou {times}",
        .retroStillThere: "Continua lá.",
        .retroOver: """
        {verified, select, yes {Resolvido} other {Dado como resolvido}} {on}; o último passo cabia {party, select, \
        team {à equipa} lead {ao responsável da equipa} product_owner {ao Product Owner} idea_owner {ao autor da \
        ideia} funder {ao financiador} deputy {ao substituto do financiador} other_team {a outra equipa} vendor {a \
        um fornecedor} other {a ninguém}}.
        """,
        .retroDeclined: "Recusado {on}, e vive-se com isto.",
        .retroAccepted: "Vive-se com isto desde {day}.",
        .retroWithdrawn: "Retirado {on}.",
        .retroRecurring: "O que veio mais de uma vez",
        .retroKind: "{title}: {times}{stopped, select, yes {, trabalho parado {days} no total} other {}}",
        .retroFigures: "Números",
        .retroFigure: "**{number} {title}:** {value} (n {n}). {definition}; {caveat}.",
        .retroBefore: "{n, plural, one {# dia} other {# dias}} antes do fim",
        .retroTalks: "Conversas com utilizadores anotadas: {talks}; canceladas: {cancelled}",
        .retroFoot: "Para a mesa da equipa. Sem nomes, sem palavras de ninguém, sem comparação com outras equipas.",
        .retroPercentiles: """
        {least, select, yes {metade pelo menos {half}, 85 % pelo menos {most}; {open} por terminar} other {metade \
        até {half}, 85 % até {most}}}
        """,
        .retroListed: "{list} {n, plural, one {dia} other {dias}}",
        .retroLeast: "pelo menos {amount}",
        .retroShare: """
        {party, select, team {a equipa} lead {o responsável da equipa} product_owner {o Product Owner} idea_owner \
        {o autor da ideia} funder {o financiador} deputy {o substituto do financiador} other_team {outra equipa} \
        vendor {um fornecedor} other {ninguém}} {percent} %
        """,
        .retroFlow: "comunicados {raised}, verificados {verified} por semana; saldo {net} no total",
        .retroRatio: "{count} de {n} ({percent} %)",
        .retroEscalations: """
        {ratio} a tempo; {own} de {asks} foi a própria equipa que resolveu; {pending} ainda por vencer
        """,
        .retroCost: "{cost}, supondo {stopped} % com o trabalho parado, {slowing} % com o trabalho mais lento",
        .retroSilence: """
        {days} sem avisos, {rate} por semana nas oito semanas anteriores\
        {flagged, select, yes {; não é acaso} other {}}
        """,
    ]
}
