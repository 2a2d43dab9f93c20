internal import Daemon
internal import Impediments
internal import Ledger
internal import TestKit

/// What the daemons do, one step after the other, and what befalls them.
extension Play {
    enum Choice {
        case deliver, answer
        case step(Machine.Step, at: Int)
    }

    /// Step after step until nothing is left to do at this moment.
    ///
    /// - Returns: when, by the wall clock, there is something to do again.
    func settle() async throws -> Instant? {
        if standing.isEmpty { steps = 0 }
        while true {
            steps += 1
            guard steps < Self.patience else {
                findings.append("at \(wall) there is always something more to do")
                return nil
            }
            var choices = choicesInHand()
            if choices.isEmpty || (mishaps.isShuffled && dice.happens(30)) {
                let look = try await look()
                choices += look.choices
                if choices.isEmpty { return look.next }
                if mishaps.isShuffled, dice.happens(5) {
                    choices.append(.step(dice.pick([.seal, .reload]), at: somebody()))
                }
            }
            try await perform(mishaps.isShuffled ? dice.pick(choices) : choices[0])
        }
    }

    /// What needs no look into the ledger.
    private func choicesInHand() -> [Choice] {
        var choices: [Choice] = post.isEmpty ? [] : [.deliver]
        if page != nil, !isAnswering { choices.append(.answer) }
        for (place, machine) in machines.enumerated() where !standing.contains(place) {
            guard let machine else { continue }
            if strangers.contains(place) { choices.append(.step(.stay, at: place)) }
            choices += machine.inHand.map { .step($0, at: place) }
        }
        return choices
    }

    /// The places where somebody is at work.
    private var atWork: [Int] { machines.indices.filter { machines[$0] != nil && !standing.contains($0) } }

    private func somebody() -> Int { dice.pick(atWork) }

    private func look() async throws -> (choices: [Choice], next: Instant?) {
        let wall = wall
        let lanes: [(place: Int, look: Machine.LaneLook)] = machines.enumerated().compactMap { place, machine in
            standing.contains(place) ? nil : machine.map { (place, $0.laneLook) }
        }
        return try await ledger.read { reading in
            let letters = try lanes.map { ($0.place, try $0.look.next(in: reading, at: wall)) }
            let due = try reading.nextDue()
            let hasRows = try reading.hasDeliveries(at: wall)
            var choices: [Choice] = []
            for (place, letter) in letters {
                if hasRows { choices.append(.step(.claimRows, at: place)) }
                if let due, due <= wall { choices.append(.step(.tick, at: place)) }
                if let letter, letter <= wall { choices.append(.step(.claimLetters, at: place)) }
            }
            guard choices.isEmpty else { return (choices, nil) }
            // What lies aside is looked for once a minute; at the same moment, whatever else was delayed meanwhile.
            let aside =
                try reading.countPendingDeliveries() > 0
                ? wall + .milliseconds(60_000 - wall.milliseconds % 60_000) : nil
            return ([], ([due, aside, try reading.nextDeliveryRetry()] + letters.map(\.1)).compactMap { $0 }.min())
        }
    }

    private func perform(_ choice: Choice) async throws {
        let (place, step): (Int, Machine.Step?) =
            switch choice {
            case .deliver, .answer: (somebody(), nil)
            case .step(let step, let place): (place, step)
            }
        guard let machine = machines[place] else { return }
        if let tell { tell("  \(wall) [\(place)] \(choice)") }
        do {
            switch choice {
            case .deliver: try await deliver(to: machine)
            case .answer: try await answer(at: machine)
            case .step(let step, _): try await go(step, by: machine, at: place)
            }
        } catch let death as FaultingLedger.Death {
            try await bury(machine, at: place, during: step, death)
        } catch let error as LedgerError where error.code == .lost {
            strangers.insert(place)
        } catch {
            findings.append("at \(wall) \(choice) failed: \(error)")
            if findings.count > 20 { throw error }
        }
    }

    private func go(_ step: Machine.Step, by machine: Machine, at place: Int) async throws {
        switch step {
        case .claimRows: try await machine.claimRows(at: wall)
        case .readRow:
            switch try await machine.readRow(at: wall) {
            case .read, .lost: break
            case .putOff(let error), .givenUp(let error):
                findings.append("at \(wall) a delivery was given up: \(error)")
            }
        case .tick: _ = try await machine.pipeline.tick(at: wall) { throw $1 }
        case .claimLetters: try await machine.claimLetters(at: wall)
        case .carry(let index):
            machine.carry(index, to: &peers, refusing: mishaps.refusals, &dice, at: wall)
        case .settle(let index): try await machine.settle(index, at: wall)
        case .seal: _ = try await machine.ledger.seal(Town.workspace)
        case .reload: try await machine.pipeline.start(at: wall)
        case .stay:
            try await machine.stay(at: wall)
            strangers.remove(place)
        }
    }
}

// MARK: Life and death

extension Play {
    /// A daemon begins at a place; where it dies over it, another one does.
    func begin(at place: Int) async throws {
        while true {
            let view = FaultingLedger(ledger)
            if !faults.isEmpty { arm(view, with: faults.removeFirst(), at: place) }
            do {
                let machine = try await Machine(
                    on: view, in: town, alone: mishaps.machines == 1, dice: dice, at: wall)
                machines[place] = machine
                return
            } catch is FaultingLedger.Death {
                deaths += 1
                tell?("  \(wall) [\(place)] dies as it begins")
                try await giveUpTheDead()
            }
        }
    }

    private func arm(_ view: FaultingLedger, with fault: Mishaps.Fault, at place: Int) {
        switch fault.kind {
        case .diesBefore: view.fail(at: fault.write, .diesBefore)
        case .diesAfter: view.fail(at: fault.write, .diesAfter)
        case .stands: view.fail(at: fault.write, .stands { try await self.goOn(without: place) })
        }
    }

    /// All that it had in memory is gone, and another one begins in its place.
    private func bury(
        _ machine: Machine, at place: Int, during step: Machine.Step?, _ death: FaultingLedger.Death
    ) async throws {
        deaths += 1
        tell?("  \(wall) [\(place)] dies \(death.wasCommitted ? "after" : "before") the commit")
        for (index, carried) in machine.carried.enumerated() where !(death.wasCommitted && step == .settle(index)) {
            peers.forgive(carried.row)
        }
        machines[place] = nil
        strangers.remove(place)
        try await giveUpTheDead()
        try await begin(at: place)
    }

    /// What the others do once a beat has stood still for too long.
    private func giveUpTheDead() async throws {
        guard mishaps.machines > 1 else { return }
        let alive = Set(machines.compactMap { $0?.claimant })
        try await ledger.write { transaction in
            for (dead, beat) in try transaction.claimants() where !alive.contains(dead) {
                _ = try transaction.giveUp(dead, ifBeat: beat)
            }
        }
    }

    /// One stands still for so long that it is given up; the others do all that is to be done, then it goes on.
    private func goOn(without place: Int) async throws {
        pauses += 1
        tell?("  \(wall) [\(place)] stands still")
        standing.insert(place)
        if let machine = machines[place], !atWork.isEmpty {
            for row in machine.letters + machine.carried.map(\.row) { peers.forgive(row) }
            let claimant = machine.claimant
            _ = try await ledger.write { try $0.giveUp(claimant, ifBeat: nil) }
            strangers.insert(place)
            _ = try await settle()
        }
        standing.remove(place)
        tell?("  \(wall) [\(place)] goes on")
    }
}
