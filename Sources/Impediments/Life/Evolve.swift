extension Impediment {
    /// What one event makes of the state. Total: every event that was stored can be folded again.
    package mutating func evolve(_ event: Event, at now: Instant) {
        apply(event, at: now)
        noteWaiting(at: now)
    }

    private mutating func apply(_ event: Event, at now: Instant) {
        switch event {
        case .raised:
            break  // The initialiser has folded it.
        case .saidAgain(let person, let text):
            occurrences.insert(now, at: occurrences.place(of: now, from: 1))
            // In words of somebody else it is theirs, too; a tap only says that it is still there.
            if text != nil, person != raiser { labels.ofOnePerson = nil }
            soundsOverSince = nil
            responded(person, now)
        case .relabelled(let new, _, _):
            relabel(new, now)
        case .owned(let person):
            owner = person
            soundsOverSince = nil
            ownedAt = min(ownedAt ?? now, now)
            if state == .raised || state == .triaged { state = .owned }
            responded(person, now)
        case .tried(let person, _):
            tried.insert(now, at: tried.place(of: now))
            if state == .owned { state = .inProgress }
            responded(person, now)
        case .answeredInThread(let person):
            heardAt = max(heardAt ?? now, now)
            responded(person, now)
        case .spokenOf:
            heardAt = max(heardAt ?? now, now)
        case .soundedOver(let byRaiser, let person):
            soundsOverSince = soundsOverSince ?? now
            soundsOverBy = person
            if byRaiser == true { raiserSoundedOverAt = now }
        case .overtaken(let verb, let person, _):
            if verb == .own, let first = ownedAt { ownedAt = min(first, now) }
            if verb == .own || verb == .tried || verb == .done { responded(person, now) }
        case .said(let matters, _):
            settle(matters, at: now)
        case .nudged(let rule):
            lead.nudgedAt = now
            if rule.name == .stale {
                let unanswered = lead.unanswered(since: lastSaidAt)
                lead.questions = Array((unanswered + [now]).prefix(LeadClock.questionsKept))
            }
        case .leadTold:
            lead.toldAt = now
            // Of what was over, and perhaps back, the lead may have heard before.
            lead.remindedAt = nil
            tier = max(tier, .l2)
        case .leadReminded:
            lead.remindedAt = now
        case .leadAcknowledged(let person):
            lead.acknowledgedAt = min(lead.acknowledgedAt ?? now, now)
            responded(person, now)
        case .confirmed:
            confirm(now)
        case .previewed:
            ask.previewedAt = now
            ask.state = .previewed
        case .worded, .held, .released, .keptAsOurs, .askDue, .asked, .funderChanged, .askedInstead, .handedBack,
            .raisedInPerson,
            .funderReminded, .acknowledged, .deputyAsked, .deputyNotAsked, .deputyReached,
            .deputyReminded, .silenceNoted, .delegated,
            .moreInfoWanted, .decided,
            .postponed:
            evolveAsk(event, at: now)
        case .promised(let person, .lead, let day):
            lead.promise = Promise(by: person, on: day, givenAt: now)
            // What lies on the funder's desk waits, too; what answers a question does not.
            if ask.state == .queued, ask.queuedRule?.name != .answered { ask.state = .previewed }
        case .promised, .promiseMissed(of: .funder, _), .promiseMissed(of: .deputy, _):
            evolveAsk(event, at: now)
        case .promiseMissed:
            lead.promise?.missedAt = now
            // With that the lead has heard all that L2 would say, and is reminded.
            lead.toldAt = lead.toldAt ?? now
            lead.remindedAt = lead.remindedAt ?? now
            tier = max(tier, .l2)
        case .acceptanceProposed(let person, _, let review):
            ask.acceptanceProposedBy = person
            ask.acceptanceProposedAt = now
            ask.proposedReview = review ?? ask.proposedReview
        case .declined:
            evolveAsk(event, at: now)
            liveWithIt(now)
        case .accepted(_, _, let review):
            evolveAsk(event, at: now)
            ask.endKeeping(at: now)
            ask.oursUntil = review
            reviewedAt = nil
            liveWithIt(now)
        case .resolved(let person, _):
            state = .resolved
            soundsOverSince = nil
            resolvedAt = now
            resolvedBy = person
            claims.append(Claim(at: now))
            stopClocks(now)
            responded(person, now)
        case .verified:
            state = .verified
            closedAt = now
            if let last = claims.indices.last { claims[last].verifiedAt = now }
        case .reopened:
            reopen(now)
        case .withdrawn:
            state = .withdrawn
            closedAt = now
            stopClocks(now)
        case .merged(let other, _):
            beforeMerge = BeforeMerge(self)
            mergedInto = other
            state = .merged
            stopClocks(now)
        case .unmerged:
            unmerge(now)
        case .absorbed(let other, _):
            absorbed.removeAll { $0.id == other.id }
            absorbed.append(other)
            // Said again, under whichever number.
            if let over = soundsOverSince, other.occurrences.contains(where: { $0 > over }) { soundsOverSince = nil }
        case .parted(let other, _):
            absorbed.removeAll { $0.id == other }
        case .reviewDue:
            reviewedAt = now
        case .causedBy(let id, let person):
            cause = id
            mute(now)
            responded(person, now)
        case .setApart(_, let person):
            unmute(now)
            cause = nil
            responded(person, now)
        case .causeEnded:
            unmute(now)
        case .causeReturned:
            mute(now)
        case .consequence(let other, _):
            var all = (consequences ?? []).filter { $0.id != other.id }
            all.append(other)
            consequences = all.sorted { $0.id < $1.id }
        case .consequenceGone(let id):
            let rest = (consequences ?? []).filter { $0.id != id }
            consequences = rest.isEmpty ? nil : rest
        case .echoed(let person, let text, let message, let labels):
            let echo = Echo(text: text, by: person, message: message, readAs: labels, at: now, before: self)
            echoes = Array(((echoes ?? []) + [echo]).suffix(Echo.most))
            occurrences.insert(now, at: occurrences.place(of: now, from: 1))
            soundsOverSince = nil
            responded(person, now)
        case .echoTakenOut(let text, _):
            takeOut(text)
        }
    }

    /// The lead says that the funder is needed: what the lead had kept or promised before holds no more.
    private mutating func confirm(_ now: Instant) {
        if isAskedInDigestOnly { takeOutOfTheDigest() }
        lead.confirmedAt = now
        let isKept = ask.oursUntil != nil && !isSettled([.keeping], after: now)
        let isPromised = lead.promise.map { $0.missedAt == nil && $0.givenAt <= now } ?? false
        // It was put off since the draft, which comes anew; one that came when that was over stands.
        let keptFrom = isKept ? ask.keepings?.last?.from ?? now : nil
        let promisedAt = isPromised ? lead.promise?.givenAt : nil
        let putOffAt = [keptFrom, promisedAt].compactMap(\.self).max()
        if let putOffAt, let previewed = ask.previewedAt, previewed <= putOffAt { ask.previewedAt = nil }
        if isKept { ask.endKeeping(at: now) }
        if isPromised { lead.promise = nil }
    }

    /// As if it had never been merged.
    private mutating func unmerge(_ now: Instant) {
        mergedInto = nil
        guard let before = beforeMerge else {
            state = .triaged
            return startClocks(now)
        }
        beforeMerge = nil
        restore(before)
    }

    mutating func restore(_ before: BeforeMerge) {
        state = before.state
        ask = before.ask
        openSpans = before.openSpans
        stoppedSpans = before.stoppedSpans
        waits = before.waits
    }

    /// As if it had never been said here.
    private mutating func takeOut(_ text: TextKey) {
        guard let echo = echo(named: text) else { return }
        let rest = (echoes ?? []).filter { $0.text != text }
        echoes = rest.isEmpty ? nil : rest
        if let place = occurrences.dropFirst().lastIndex(of: echo.at) { occurrences.remove(at: place) }
        if respondedAt == echo.at { respondedAt = echo.respondedBefore }
        soundsOverSince = soundsOverSince ?? echo.soundedOverBefore
    }

    private mutating func responded(_ person: PersonKey, _ now: Instant) {
        if person != raiser { respondedAt = min(respondedAt ?? now, now) }
    }

    /// A correction works the clocks out again from R (DOMAIN 6).
    private mutating func relabel(_ new: Labels, _ now: Instant) {
        labels = new
        if new.severity == .slowing, ask.sentAt == nil {
            // No letter will ask whoever it was passed on to before.
            ask.delegatedTo = nil
            ask.holder = nil
        }
        relabelledAt = now
        unsure = false
        if new.category == .nothing {
            state = .notAnImpediment
            closedAt = now
            stopClocks(now)
            stoppedSpans = []
            return
        }
        if state == .notAnImpediment {
            state = owner == nil ? .triaged : .owned
            closedAt = nil
            // It never was over: the clocks are worked out again from R.
            openSpans.goOn()
            if let last = waits.indices.last { waits[last].to = nil }
            // Read anew, it is none of the letters that lay on a desk.
            if ask.stoodAs == .queued { ask.stoodAs = .sent }
            askAgain(now)
        }
        stoppedSpans = new.severity == .stopped ? openSpans : []
        // It goes whole to whoever has it, as it reads now, and counts as asked then; a missed promise stays missed.
        let isUnanswered = ask.isWaitedFor && (ask.clockFrom != nil || ask.deputyAcknowledgedAt == nil)
        if isUnanswered, ask.promise?.missedAt == nil { ask.comeBack(at: now) }
    }

    /// Same number, and the clocks go on (R3).
    private mutating func reopen(_ now: Instant) {
        state = owner == nil ? .triaged : .owned
        soundsOverSince = nil
        if resolvedAt != nil, let last = claims.indices.last { claims[last].reopenedAt = now }
        resolvedAt = nil
        resolvedBy = nil
        closedAt = nil
        startClocks(now)
        askAgain(now)
    }

    /// What was asked is asked still, and what was the lead's stays the lead's; what was neither begins anew, with the
    /// words that it has.
    private mutating func askAgain(_ now: Instant) {
        if ask.state == .superseded { ask.state = ask.stoodAs ?? .sent }
        ask.stoodAs = nil
        if ask.decidedAt == nil, staysWithTheLead(now) { return }
        if ask.sentAt != nil, ask.decidedAt == nil {
            // What was taken back from the funder has another preview first, or waits for the digest.
            guard ask.isWithFunder else { return takeOutOfTheDigest() }
            ask.state = .sent
            ask.comeBack(at: now)
        } else {
            // What was kept back is counted in the digest, whatever becomes of it.
            if ask.decidedAt != nil || !ask.holds.isEmpty || ask.keepings != nil { earlierAsks.append(ask) }
            let before = ask
            ask = Ask()
            ask.wording = before.wording
            // Whoever it was passed on to is asked anew, by a letter; the digest, which asks what slows, is the
            // funder's.
            if before.decidedAt != nil, labels.severity == .stopped {
                ask.delegatedTo = before.delegatedTo
                ask.holder = before.delegatedTo
            }
        }
    }

    /// The funder waits for an answer of the lead's, or the lead keeps it, or holds it.
    private func staysWithTheLead(_ now: Instant) -> Bool {
        if ask.isWithFunder { return false }
        if ask.state == .moreInfo { return true }
        // The answer, on its way; what nobody was asked yet has another preview.
        if ask.state == .queued { return ask.sentAt != nil }
        guard ask.oursUntil != nil else { return ask.hold(at: now) != nil }
        // The day of what was lived with keeps nothing, nor one that has brought its review or its preview.
        guard let keeping = ask.keepings?.last, keeping.endedAt == nil, reviewedAt == nil else { return false }
        return ask.previewedAt.map { $0 <= keeping.from } ?? true
    }

    /// Lived with: nobody is reminded any more, and what it stops goes on being counted.
    private mutating func liveWithIt(_ now: Instant) {
        state = .accepted
        soundsOverSince = nil
        closedAt = now
        openSpans.end(at: now)
    }

    private mutating func stopClocks(_ now: Instant) {
        openSpans.end(at: now)
        stoppedSpans.end(at: now)
        ask.clockFrom = nil
        switch ask.state {
        case .decided, .declined, .none, .superseded: break
        default:
            ask.stoodAs = ask.state
            ask.state = .superseded
        }
    }

    private mutating func startClocks(_ now: Instant) {
        openSpans.begin(at: now)
        if labels.severity == .stopped { stoppedSpans.begin(at: now) }
    }
}

extension [Instant] {
    /// Where it stands among them, which are in their order; not before the place `first`.
    fileprivate func place(of moment: Instant, from first: Int = 0) -> Int {
        dropFirst(first).lastIndex { $0 <= moment }.map { $0 + 1 } ?? Swift.min(first, count)
    }
}

extension [TimeSpan] {
    /// Begins a stretch, unless one is running.
    mutating func begin(at now: Instant) {
        if last.map({ $0.to != nil }) ?? true { append(TimeSpan(from: now)) }
    }

    /// As if the last stretch had never ended.
    mutating func goOn() {
        if !isEmpty { self[count - 1].to = nil }
    }

    /// Ends the stretch that is running, if one is.
    mutating func end(at now: Instant) {
        if let last, last.to == nil { self[count - 1].to = now }
    }
}
