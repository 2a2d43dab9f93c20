/// What a process takes from its configuration at its start only.
extension Settings {
    /// The keys of these parts that say something else than at the start.
    func keysThatNeedRestart(since start: Settings) -> [String] {
        let (old, new) = (start.server, server)
        // Where none is written, the address that links begin with goes with `listen`.
        let ownBoth = old.publicURL == old.ownURL && new.publicURL == new.ownURL
        let changes: [(key: String, isChange: Bool)] = [
            ("server.listen", old.host != new.host || old.port != new.port),
            ("server.public_url", old.publicURL != new.publicURL && !ownBoth),
            ("server.link_key", old.linkKey != new.linkKey),
            ("ledger", start.ledger != ledger),
            ("network.allow", start.network.allow != network.allow),
            ("network.ca", start.network.authorities != network.authorities),
            ("log.level", start.log.level != log.level),
            ("log.format", start.log.format != log.format),
        ]
        return changes.filter(\.isChange).map(\.key)
    }
}
