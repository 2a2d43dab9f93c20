/// The retrospective pack of a team, in English.
extension English {
    static let retro: Wordlist = [
        .retroTitle: "{product}, {team} team: {from} to {to}",
        .retroNothing: "Nothing was reported to be in the way. Either nothing was, or it was not said.",
        .retroSummary: """
        **{n, plural, one {# thing} other {# things}} stood in the way; {open} of them still {open, plural, one \
        {does} other {do}}.** The team stood still for {blocked} of {length}.
        """,
        .retroStood: "What stood in the way",
        .retroItem: "**{id}** {title}, since {day}: {parts}. {ending}",
        .retroOpen: "open {days}",
        .retroStopped: "work stopped {days}",
        .retroSaid: "said {times}",
        .retroTried: "tried {times}",
        .retroWaited: """
        waited longest on {party, select, team {the team} lead {the lead} product_owner {the product owner} \
        idea_owner {the idea owner} funder {the funder} deputy {the funder's stand-in} other_team {another team} \
        vendor {a supplier} other {nobody}}
        """,
        .retroReopened: "came back {times}",
        .retroStillThere: "It is still there.",
        .retroOver: """
        {verified, select, yes {Over} other {Said to be over}} {on}; the last move was with {party, select, team \
        {the team} lead {the lead} product_owner {the product owner} idea_owner {the idea owner} funder {the \
        funder} deputy {the funder's stand-in} other_team {another team} vendor {a supplier} other {nobody}}.
        """,
        .retroDeclined: "Declined {on}, and lived with.",
        .retroAccepted: "Lived with since {day}.",
        .retroWithdrawn: "Taken back {on}.",
        .retroRecurring: "What came more than once",
        .retroKind: "{title}: {times}{stopped, select, yes {, work stopped {days} in all} other {}}",
        .retroFigures: "Figures",
        .retroFigure: "**{number} {title}:** {value} (n {n}). {definition}; {caveat}.",
        .retroBefore: "{n, plural, one {# day} other {# days}} before the end",
        .retroTalks: "Talks with users noted: {talks}; cancelled: {cancelled}",
        .retroFoot: "For the team's own table. No names, nobody's words, no comparison with other teams.",
        .retroPercentiles: """
        {least, select, yes {at least {half} for half, at least {most} for 85 %; {open} not ended} other {{half} \
        for half, {most} for 85 %}}
        """,
        .retroListed: "{list} {n, plural, one {day} other {days}}",
        .retroLeast: "at least {amount}",
        .retroShare: """
        {party, select, team {the team} lead {the lead} product_owner {the product owner} idea_owner {the idea \
        owner} funder {the funder} deputy {the funder's stand-in} other_team {another team} vendor {a supplier} \
        other {nobody}} {percent} %
        """,
        .retroFlow: "raised {raised}, verified {verified} a week; net {net} in all",
        .retroRatio: "{count} of {n} ({percent} %)",
        .retroEscalations: "{ratio} in time; {own} of {asks} the team ended itself; {pending} not due yet",
        .retroCost: "{cost}, assuming {stopped} % where stopped, {slowing} % where slower",
        .retroSilence: """
        {days} without a report, {rate} a week in the eight weeks before\
        {flagged, select, yes {; not by chance} other {}}
        """,
    ]
}
