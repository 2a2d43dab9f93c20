/// The retrospective pack of a team, in French.
extension French {
    static let retro: Wordlist = [
        .retroTitle: "{product}, équipe {team} : du {from} au {to}",
        .retroNothing: "Aucun obstacle n’a été signalé. Soit il n’y en avait pas, soit personne ne l’a dit.",
        .retroSummary: """
        **{n, plural, one {# obstacle rencontré} other {# obstacles rencontrés}} ; {open} {open, plural, one {est \
        encore là} other {sont encore là}}.** L’équipe est restée à l’arrêt {blocked} sur {length}.
        """,
        .retroStood: "Les obstacles",
        .retroItem: "**{id}** {title}, depuis le {day} : {parts}. {ending}",
        .retroOpen: "ouvert {days}",
        .retroStopped: "travail à l’arrêt {days}",
        .retroSaid: "signalé {times}",
        .retroTried: "tenté {times}",
        .retroWaited: """
        surtout en attente {party, select, team {de l’équipe} lead {du responsable de l’équipe} product_owner {du \
        Product Owner} idea_owner {du porteur de l’idée} funder {du financeur} deputy {du remplaçant du financeur} \
        other_team {d’une autre équipe} vendor {d’un fournisseur} other {sans que personne s’en charge}}
        """,
        .retroReopened: "revenu {times}",
        .retroStillThere: "Toujours là.",
        .retroOver: """
        {verified, select, yes {Réglé} other {Signalé comme réglé}} {on} ; le dernier pas revenait {party, select, \
        team {à l’équipe} lead {au responsable de l’équipe} product_owner {au Product Owner} idea_owner {au \
        porteur de l’idée} funder {au financeur} deputy {au remplaçant du financeur} other_team {à une autre \
        équipe} vendor {à un fournisseur} other {à personne}}.
        """,
        .retroDeclined: "Refusé {on}, et accepté tel quel.",
        .retroAccepted: "Accepté tel quel depuis le {day}.",
        .retroWithdrawn: "Retiré {on}.",
        .retroRecurring: "Ce qui est venu plus d’une fois",
        .retroKind: "{title} : {times}{stopped, select, yes {, travail à l’arrêt {days} en tout} other {}}",
        .retroFigures: "Chiffres",
        .retroFigure: "**{number} {title} :** {value} (n {n}). {definition} ; {caveat}.",
        .retroBefore: "{n, plural, one {# jour} other {# jours}} avant la fin",
        .retroTalks: "Échanges avec des utilisateurs notés : {talks} ; annulés : {cancelled}",
        .retroFoot: """
        Pour la table de l’équipe. Ni noms, ni propos de personne, ni comparaison avec d’autres équipes.
        """,
        .retroPercentiles: """
        {least, select, yes {au moins {half} pour la moitié, au moins {most} pour 85 % ; {open} en cours} other \
        {{half} pour la moitié, {most} pour 85 %}}
        """,
        .retroListed: "{list} {n, plural, one {jour} other {jours}}",
        .retroLeast: "au moins {amount}",
        .retroShare: """
        {party, select, team {l’équipe} lead {le responsable de l’équipe} product_owner {le Product Owner} \
        idea_owner {le porteur de l’idée} funder {le financeur} deputy {le remplaçant du financeur} other_team \
        {une autre équipe} vendor {un fournisseur} other {personne}} {percent} %
        """,
        .retroFlow: "signalés {raised}, réglés et vérifiés {verified} par semaine ; solde {net} en tout",
        .retroRatio: "{count} sur {n} ({percent} %)",
        .retroEscalations: """
        {ratio} à temps ; {own} sur {asks} que l’équipe a réglées elle-même ; {pending} pas encore à échéance
        """,
        .retroCost: "{cost}, en supposant {stopped} % à l’arrêt, {slowing} % au ralenti",
        .retroSilence: """
        {days} sans signalement, {rate} par semaine sur les huit semaines précédentes\
        {flagged, select, yes { ; pas un hasard} other {}}
        """,
    ]
}
