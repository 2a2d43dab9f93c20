/// Everything that is said to people, by its key; `Catalogue` has the words in each language.
///
/// Programs are answered in English and have no phrases here. A phrase has a name with a dot where it is looked up by
/// what it is about: a verb, a field, what is missing.
enum Phrase: String, CaseIterable, Sendable {
    // MARK: Times and lengths

    case timeClock, timeTomorrow, timeWeekday, timeFar, timeOnClock, timeOnTomorrow, timeOnWeekday, timeOnFar
    case timeUntilClock
    case timeDay, timeOnDay, timeDate, timeDateOfYear, timeSinceClock, timeSinceWeekday, timeSinceDate
    case timeWorkingDays, timeWorkingHours, timeUnderAnHour, timeDays, timeHours, timeMinutes, timeSeconds
    case timeTimes, timeAgo, timeDayCount

    // MARK: Words that stand in other sentences

    case categoryResources, categoryTeam, categoryAccess, categoryOther, categoryNothing
    case severityStopped, severitySlowing
    case titlePastDue, titleOfOne
    case wordOr, wordAnd
    case roleRaiser, roleTeam, roleLead, roleProductOwner, roleIdeaOwner, roleFunder, roleDeputy, roleNobody
    case stateOpen, stateResolved, stateOver, stateAccepted, stateWithdrawn, stateMerged, stateNotAnImpediment
    case commandOwn = "command.own", commandTried = "command.tried", commandStillThere = "command.still_there"
    case commandDone = "command.done", commandVerify = "command.verify", commandReopen = "command.reopen"
    case commandWithdraw = "command.withdraw", commandCorrect = "command.correct", commandMerge = "command.merge"
    case commandUnmerge = "command.unmerge", commandWording = "command.wording", commandHold = "command.hold"
    case commandRelease = "command.release", commandOurs = "command.ours", commandConfirm = "command.confirm"
    case commandRaisedInPerson = "command.raised_in_person", commandSeen = "command.seen"
    case commandMine = "command.mine", commandDelegate = "command.delegate", commandMoreInfo = "command.more_info"
    case commandDecide = "command.decide", commandDecline = "command.decline", commandAccept = "command.accept"
    case commandNotNow = "command.not_now", commandBecause = "command.because", commandApart = "command.apart"

    // MARK: Asks, reminders and corrections

    case askHead, askHeadOf, askAsideDeputy, askAsideAnswered, askAsideDelegated, askAsideAway, askAsideBack
    case askSaid, askTried, askOfOne, askStopsOne
    case askSaidTried, askSlower, askPastDue, askOthers, askOthersIn, askEndangers, askAsked, askAskedInWords, askBy
    case askWasNeeded, askSuggested, askCost, askCostOnly, askCostOfTeams, askCostOnlyOfTeams, askWorth
    case askHowToAnswer, askOtherwiseAgain, askOtherwiseDeputy, askOtherwiseTeam, askOtherwiseBack, askReminder
    case askOverdue, askStillYours, askManyThings, askSubjectMany, askSubject, askSubjectReminder, askSubjectOverdue
    case labelOwn, labelDone, labelOurs, labelConfirm, labelAccept, labelWording, labelInPerson, labelHold
    case labelReopen, labelMine, labelDelegate, labelMoreInfo, labelNotNow, labelDecline, labelSeen
    case correctionSubject, correctionResolved, correctionReopened, correctionUnmerged, correctionMerged
    case correctionCausedBy, correctionRelabelled, correctionNotAnImpediment, correctionTakenBack, correctionDecided
    case correctionDecidedSo, correctionKept, correctionWorded, correctionReplaces, correctionStands
    case askPutOff, askReminderAgain, askReminderMissed, askAcceptance, correctionCauseEnded
    case askBackDecided, askBackDecidedSo, askBackDeclined, askBackLivedWith, askBackOver
    case askProposed, askOtherwiseDigest
    case leadAcceptance

    // MARK: What the lead hears

    case leadSubject, leadUnowned, leadUnresolved, leadSilent, leadMissed, leadStanding, leadStandingSaid
    case leadStandingTried, leadStandingSaidTried, leadStandingPastDue, leadSoundsOver, leadThen, leadYours
    case leadPreview
    case leadPreviewOther
    case leadPreviewStandIn, leadPreviewTail, leadWantsToKnow, leadOtherWantsToKnow, leadWaitsOnYou, leadSettled
    case leadOtherwise, leadWrittenBefore, leadPromisePast
    case leadFunderWrote, leadReviewAccepted
    case leadStale, leadMayBeOver, leadMayBeBack, leadAsked, leadReviewDigest
    case leadCourse, leadNoAnswer, leadPromiseOver, leadDecided, leadDecidedSo, leadDriven, leadDrivenByYou
    case leadUndriven, leadDecidedThen, leadAskStands, leadQuestionOpen
    case leadUnconfirmed
    case leadReviewKept, leadReopens, leadUnreadSubject, leadUnread, leadUnreadTail
    case leadUnreadChoice

    // MARK: The digest

    case digestSubject, digestSubjectLong, digestHeartbeatSubject, digestProductsMore, digestHeartbeat
    case digestHeartbeatOpen, digestLate, digestBottomLine, digestNothingElse, digestNothingNew, digestNewsFollows
    case digestAsk, digestAskBare, digestAskHead, digestAskHeadBare, digestDays, digestSaid, digestTried
    case digestSuggestedOnly, digestUnanswered, digestUnansweredAgain, digestSeen, digestMissed, digestAgain, digestMore
    case digestMoreStopped, digestMoreSlower, digestAgainInTurn, digestSilent, digestWaiting, digestWaits
    case digestMissedBy
    case digestEarlier, digestEarlierMore, digestMissedOnes, digestMovedOnes, newsDelegatedSilent
    case newsDelegatedToSomebodySilent, digestSilentPassedOn
    case newsDecidedSo
    case newsPromised, newsOverdue, newsDecided, newsDeclined, newsDelegated, newsDelegatedToSomebody, newsPostponed
    case newsDone, newsDoneReturned, newsTakenBack, newsMerged, newsAccepted, newsRelabelled, newsAsksMore
    case digestUnblocked, digestConstraint, digestConstraintSame, digestConstraintMoved, digestConstraintGone
    case figureBlockersNone, figureBlockersListed, figureBlockersP85, figureShare, figureLatency, figureLatencyLeast
    case figureTarget, figureBlocked, figureBefore, figureBeforeLeast, figureNote
    case vitalsShown, vitalsTalked, vitalsNotShown, vitalsNotTalked, vitalsNeither, vitalsOf
    case digestCounts, digestLivedWith, digestLivedWithTeam, digestLivedWithTeams, digestReview, digestHeld
    case digestHeldOver, digestKept, digestKeptOver, digestSilence, digestSilenceMore, digestColophon, digestLeftOut
    case digestSilenceOpen, digestUnconfirmed
    case partEarlier, partConstraint, partFigures, partVitals, partCounts, partSilence
    case digestPage

    // MARK: Pages, forms and refusals

    case pageClosed, pageChoose, pageOwnWords, pageMine, pageMoreInfo, pageNotNow, pageDecline, pageDelegate
    case pageSeen, pageOther, pagePress, pageYes, pageNoted, pageDoneTitle, pageDone, pageExpiredTitle, pageExpired
    case pageInvalidTitle, pageInvalid, pageUnchangedTitle, pageForged, pageTooLong, pageUnavailableTitle
    case pageUnavailable, pageNotedWhat, pageNotAskedTitle, pageNotAsked
    case fieldMineDate = "field.mine.date", fieldDelegateTo = "field.delegate.to"
    case fieldMoreInfoText = "field.more_info.text", fieldDecideText = "field.decide.text"
    case fieldDeclineReason = "field.decline.reason", fieldHoldReason = "field.hold.reason"
    case fieldOursReason = "field.ours.reason", fieldOursReviewDate = "field.ours.review_date"
    case fieldWordingText = "field.wording.text", fieldWordingNeededBy = "field.wording.needed_by"
    case fieldWordingRecommendation = "field.wording.recommendation", fieldWordingEffort = "field.wording.effort"
    case fieldNotNowDays = "field.not_now.days", fieldMergeInto = "field.merge.into"
    case fieldBecauseInto = "field.because.into", fieldDoneText = "field.done.text"
    case objectionNotAllowed, objectionOpen, objectionNotOpen, objectionAlreadySo, objectionHoldsUsedUp
    case objectionAlreadyAsked, objectionNothingHeld, objectionMissing, objectionDateIsPast, objectionNoSuchOption
    case objectionCannotBeReached, objectionToOneself, objectionNotHere, objectionOver, objectionOverPassedOn
    case objectionNoSuchPerson, objectionNoSuchImpediment, objectionOtherProduct, objectionCannotHold,
        objectionWhatInstead
    case objectionTooLateToReopen, objectionStandsBecause, objectionCircular, objectionCarriesOthers
    case objectionNoPromises, objectionNoSuchPromise, objectionSubject
    case missingDate = "missing.date", missingTo = "missing.to", missingText = "missing.text"
    case missingReason = "missing.reason", missingDays = "missing.days", missingReviewDate = "missing.review_date"
    case missingInto = "missing.into", missingOption = "missing.option"

    // MARK: The stream-transfer page

    case streamTitle, streamAsOf, streamNothingYet, streamReached, streamAll, streamChain, streamSince, streamNotYet
    case streamLife, streamAgoOn, streamTalkedWith, streamCancelled, streamNeeds, streamPresent, streamAbsent
    case streamShort, streamWaiting, streamNothingWaits, streamWaits, streamPromised, streamOverSeen
    case streamOverUnseen, streamDueSeen, streamDueUnseen, streamPromises, streamPromiseKept
    case streamPromiseEndangered, streamNoNews, streamNews, streamNewsLeast
    case linkRuns, linkShown, linkUsedForReal, linkFirstBenefit
    case needEnvironments, needTools, needRoom, needSeats, needMoney, needUsers

    // MARK: How often the digest comes, and answers by mail

    case cadenceTitle, cadenceWeekly, cadenceFortnightly, cadenceMonthly, cadenceStopped, cadenceStoppedRest
    case cadenceRest, cadenceLabelWeekly, cadenceLabelFortnightly, cadenceLabelMonthly, cadenceLabelStopped
    case cadenceLink, cadenceFunder, cadenceLeadSubject, cadenceLeadHead, cadenceLeadRest
    case mailTheDigest, mailWhat, mailSomebody, mailNoAnswer, mailOtherMailbox, mailUnproven, mailTooOld
    case mailUnreadTail, mailCameBackSubject, mailCameBack, mailCameBackTail, mailPassedOn, mailNotRead
    case mailCountsUpward, mailCountsHere, mailNoSuch, mailNothingWaits, mailWhichOne, mailNumberFirst
    case mailLetterTooOld, mailLetterTooOldUnread, mailYourAnswer

    // MARK: Threads: the state of an impediment, and buttons

    case severityWordStopped, severityWordSlowing
    case labelNoImpediment, labelStillThere, labelTried, labelVerify, labelWithdraw, labelRelease, labelMerge
    case labelUnmerge, labelBecause, labelApart, labelAnother, labelSameAs, labelBecauseOf, labelInstead,
        labelReadWrongly
    case threadHead, threadQuestion, threadNudge, threadNudgeOver, threadNudgeBack, threadNudgeStale, threadBecause,
        threadSaid,
        threadNudgeDecided, threadHearsDigestOnly,
        threadWithFunder
    case threadDelegated
    case threadPromised, threadPostponed, threadDecided, threadAsksMore, threadOtherAsksMore, threadHeld, threadOurs
    case threadEndResolved
    case threadEndVerified, threadEndAccepted, threadEndWithdrawn, threadEndMerged, threadEndTakenBack, threadLike,
        threadLikeElsewhere
    case threadEndTakenBackWidely, threadReadWronglyLike, threadReadWronglyElsewhere
    case threadWhoDrives, threadDriver, threadReadWrongly, threadReadWronglyHow, threadSecretMasked
    case threadNulReplaced, threadCutAtLimit, threadHearsNowThen, threadHearsNow, threadHearsThen, threadHearsDigest
    case threadHears, threadHearsFunder, threadTerseThen, threadTerseDigest, threadTerse, threadHearsNowBoth

    // MARK: Threads: what is told as it happens, and who did it

    case whoYourLead, whoYourProductOwner, whoForYourLead, whoFunder, whoForFunder, whoDeputy, whoLead
    case whoProductOwner, whoSomebody
    case toldHead, toldNoted, toldTried, toldOvertaken, toldSaidAgain, toldTakenBack, toldTakenBackWidely
    case toldRelabelled, toldOwned, toldLeadHas, toldConfirmed, toldWorded, toldHeld, toldReleased, toldOurs
    case toldInDigest, toldInPerson, toldAskedFor, toldAsked, toldAnswered, toldAskedInstead, toldHandedBack
    case toldSeen
    case toldMissedByLeadAway
    case toldPromised, toldMissedByLead, toldMissedByFunder, toldDeputyAsked, toldSilence, toldDelegated
    case toldMoreInfo, toldDecided, toldDecidedSo, toldDeclined, toldPostponed, toldAcceptance, toldAccepted
    case toldAcceptedUntil, toldResolved, toldVerified, toldReopened, toldNotOver, toldWithdrawn, toldWithdrawnWidely
    case toldMerged, toldUnmerged
    case toldAbsorbed, toldParted, toldCausedBy, toldSetApart, toldCauseEnded, toldCauseReturned, toldConsequence

    // MARK: Commands, forms and the bot's own page

    case commandsHead, commandsRaise, commandsStatus, commandsMine, commandsExplain, commandsAnswer, commandsEvidence
    case commandsRetro
    case formMine, formDelegate, formMoreInfo, formNotNow, formHold, formOurs, formWording, formAnswer, formPromise
    case formAsk, formTooLate
    case cautionWithdraw, cautionDecline, labelCancel
    case homeAsked, homeOpen, homeNothing, homeSay, homeAnswer

    // MARK: Short answers to whoever speaks to the bot

    case helpSay, helpAnswer, helpUpward, helpAsked, helpStatus
    case connectNobody, connectHow, connectPrivately
    case greetingFromNow, greetingUpward, greetingKept
    case encrypted
    case conductSubject, conductNothing, conductHelp
    case noteElsewhere, noteAgainHere, noteAgain, noteOver, noteDone, noteDoneOf, notePassedOn, notePassedNowhere
    case notePassedToNobody, noteOverLivedWith
    case noteBack, noteObjection, noteNone, noteWhich, noteWhichOf, noteTeamTold, noteKnown
    case listOpen, listMine, listMore, listLine, listDriven, listUndriven, listSoundsOver
    case explainHead, explainCorrected, explainRead, explainCarried, explainNothing, explainBecause, explainIfNobody
    case explainStep
    case stepNudgeTeam, stepTellLead, stepRemindLead, stepLeadPromise, stepPreview, stepAsk, stepAskInstead
    case stepHandBack, stepRemind, stepOverdue, stepAskDeputy, stepSilence, stepVerify, stepReview, stepStale
    case explainWord, evidenceNoted, evidenceBoth, evidenceShown, evidenceTalk, evidenceRuns, evidenceUsed
    case evidenceBenefit, evidenceCancelled

    // MARK: The retrospective pack, and what figures mean

    case retroTitle, retroNothing, retroSummary, retroStood, retroItem, retroOpen, retroStopped, retroSaid
    case retroTried, retroWaited, retroReopened, retroStillThere, retroOver, retroDeclined, retroAccepted
    case retroWithdrawn, retroRecurring, retroKind, retroFigures, retroFigure, retroBefore, retroTalks, retroFoot
    case retroPercentiles, retroListed, retroLeast, retroShare, retroFlow, retroRatio, retroEscalations, retroCost
    case retroSilence
    case metricAge, metricAgeMeans, metricAgeCaveat, metricFirstResponse, metricFirstResponseMeans
    case metricFirstResponseCaveat, metricTimeToOwner, metricTimeToOwnerMeans
    case metricTimeToOwnerCaveat, metricResolution
    case metricResolutionMeans, metricResolutionCaveat, metricFunderResponse, metricFunderResponseMeans
    case metricFunderResponseCaveat, metricDecisionLatency, metricDecisionLatencyMeans
    case metricDecisionLatencyCaveat, metricBlockedDays, metricBlockedDaysMeans, metricBlockedDaysCaveat
    case metricBlockedTeamDays, metricBlockedTeamDaysMeans, metricBlockedTeamDaysCaveat, metricBlockedCluster
    case metricBlockedClusterMeans, metricBlockedClusterCaveat, metricLostPersonDays, metricLostPersonDaysMeans
    case metricLostPersonDaysCaveat, metricWaitShares, metricWaitSharesMeans, metricWaitSharesCaveat
    case metricBlockedRatio, metricBlockedRatioMeans, metricBlockedRatioCaveat, metricFlow, metricFlowMeans
    case metricFlowCaveat, metricPercentiles, metricPercentilesMeans, metricPercentilesCaveat, metricRecurrence
    case metricRecurrenceMeans, metricRecurrenceCaveat, metricEscalations, metricEscalationsMeans
    case metricEscalationsCaveat, metricCostOfDelay, metricCostOfDelayMeans, metricCostOfDelayCaveat, metricCD3
    case metricCD3Means, metricCD3Caveat, metricAccessLead, metricAccessLeadMeans, metricAccessLeadCaveat
    case metricSilence, metricSilenceMeans, metricSilenceCaveat, metricNewsLatency, metricNewsLatencyMeans
    case metricNewsLatencyCaveat, metricLoopClosure, metricLoopClosureMeans, metricLoopClosureCaveat
}
