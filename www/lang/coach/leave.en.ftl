# How to leave well.

## What applies now

leave-now-neither = Neither posture nor exit
leave-now-posture = Posture
leave-now-exit = Exit
leave-now-left = You have left
leave-now-returned = The buyer is back
leave-two-things = Posture is a sentence in a negotiation that goes on: “not like this”. An exit ends it. Keep them apart.
leave-stage-not-called-for = Nothing here calls for leaving, or for saying that you might.
leave-stage-posture = Say that it does not work like this, and what would. You are not leaving yet.
leave-stage-exit = It is time to leave. In good order, and without slamming the door.
leave-stage-exit-confirmed = The executives confirmed the exit. Now tell the buyer.
leave-stage-exit-decided = You decided to leave. Follow the steps; until you log it you can still turn back.
leave-stage-exit-opportunity = You said that something better is waiting. That is a reason to leave: follow the steps.
leave-stage-left = You left on { $day }. What remains is to keep in touch and to learn.
leave-stage-returned = This is a new negotiation. Before anybody talks price, go through the four conditions.
leave-posture-exit-if-they-insist = If they do not move from there, posture turns into exit.
leave-solved-not-in-deal = The executives found a way: put it into the deal (price, terms). As it is written now, the rules still say leave.

leave-reason-below-floor = { $price } does not reach the floor of { $limit }: { $gap } short.
leave-reason-below-threshold = { $price } is { $gap } under the threshold of { $limit }, and nobody has approved it.
leave-reason-opportunity = This time earns more elsewhere.

leave-fold-posture = Say that you may leave
leave-fold-before = Executives first?
leave-fold-request = Ask for the approval
leave-fold-door = Which door you leave
leave-fold-steps = The five steps
leave-fold-log = Log the exit
leave-fold-conditions = Conditions for talking again
leave-fold-after = After leaving
leave-fold-comeback = Is the buyer back?
leave-fold-history = The negotiation before
leave-copy = Copy
leave-copied = Copied.
leave-not-copied = It could not be copied. Select the text and copy it by hand.

## Posture

leave-posture-how = Say it calmly and only once: what interests you, what you cannot accept, and what would make the deal possible. The text is under “What to say”.
leave-posture-said = I said it today
leave-posture-last = { $count ->
    [one] You said it on { $day }.
   *[other] You said it { $count } times, last on { $day }.
}
leave-posture-outcome = What happened then?
leave-became-buyer-moved = They moved
leave-became-no-change = Nothing changed
leave-became-lost = The deal was lost

## Executives

leave-escalate-size = The size of the deal justifies it
leave-escalate-strategic = It may become a strategic account
leave-escalate-exhausted = Your authority and your options are exhausted
leave-escalate-relationship = The relationship is worth more than this deal
leave-escalate-now = Offer a talk between executives before you leave: { $conditions }.
leave-escalate-consider = Consider a talk between executives: { $conditions }.
leave-escalate-no = No need: none of this holds.
leave-escalate-unknown = Answer all four to see whether it is worth it.
leave-escalate-not-the-price = No executive may sign under the floor. They may look for another deal: less scope, other terms, another schedule.
leave-escalate-not-the-term = No executive may accept that risk. They may look for another way to reassure the buyer.
leave-before-yes = worth it
leave-before-consider = perhaps
leave-before-no = no need
leave-before-unknown = to be answered
leave-before-consent = Only if the buyer agrees, and to look for a way together; never to put pressure on.
leave-before-outcome = What came of it?
leave-executives-asked = Offered
leave-executives-declined = The buyer did not want it
leave-executives-solved = They found a way
leave-executives-confirmed = They confirmed that we leave

## Asking for the approval

leave-request-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
leave-request-nobody = nobody may
leave-request-granted = approved
leave-request-hopeless = While this stands, no approval is of use:
leave-request-too-early = It is not known yet whether it will be needed. Answer the question on the card first.
leave-request-text = Text of the request
leave-request-fresh = Back to the draft
leave-request-internal = This text is internal: it names your limits. Do not forward it to the buyer.
leave-request-too-long = The text is too long to be sent. Shorten it.
leave-request-title-price = Request: approve an effective price of { $price }.
leave-request-title-price-any = Request: approve a price under the threshold.
leave-request-title-term = Request for an exception: { $term }.
leave-request-title-fit = Request: strategic review of a customer outside the profile.
leave-request-title-signs = Request: go on in spite of the warning signs.
leave-request-deal = Deal: { $deal }
leave-request-buyer = Buyer: { $buyer }
leave-request-who = To decide: { $roles }.
leave-request-gap = Gap: { $gap } ({ $share }) under the threshold of { $threshold }.
leave-request-margins = At that price we earn { $markup } on cost and { $margin } on price.
leave-request-theirs = The buyer offers { $price }.
leave-request-theirs-on = The buyer has offered { $price } since { $day }.
leave-request-ours = Our offers so far: { $offers }.
leave-request-gain = What we gain beside the price: […]
leave-request-return = What they give in return: […]
leave-request-precedent = How we keep it from becoming a precedent (other customers, the renewal): […]
leave-request-otherwise = If it is not approved, we leave through the door that fits. My recommendation: […]
leave-request-unlikely = I know that it is below our minimum and that the likely answer is no; the buyer has been promised nothing.
leave-exception-granted = Exception approved by { $by }.
leave-exception-record = Note the exception
leave-exception-noted = It is noted. How it turned out will show later.

## The door

leave-door-open = Open door
leave-door-closed = Closed door
leave-door-refer = Refer to somebody else
leave-door-to-pick = yours to pick
leave-door-proposed = proposed: { $door }
leave-door-ask-closed = For closing it
leave-door-ask-open = For leaving it open
leave-door-for-closed = Speaks for closing it
leave-door-for-open = Speaks for leaving it open
leave-door-for-refer = Speaks for a referral
leave-door-both-sides = There are reasons on both sides.
leave-door-conflict = That is yours to decide: weigh the relationship and what it is worth in the long run.
leave-door-closed-because = What you know speaks for closing it, with respect and without blame.
leave-door-open-because = What you know speaks for leaving it open.
leave-door-open-nothing-known = With nothing to close it, leave it open: that costs little, and the market is small.
leave-door-refer-better = Referring them to somebody who suits them better beats merely closing: you keep the relationship.
leave-door-refer-strong = They do not fit us, but the relationship is good: refer them.
leave-door-refer-named = You already know whom to name.
leave-door-pick = Which one do you leave?
leave-door-open-means = Say what would have to change (scope, timing, budget), and that you will stay in touch.
leave-door-closed-means = Firm, final and friendly: not for us, and good wishes. No “perhaps later”.
leave-door-refer-means = Say plainly that somebody else will serve them better, and name them only if they agreed.
leave-referred-to = Whom you refer them to
leave-referred-hint = The name of the company, or of the person.
leave-flag-relationship-damaged = The relationship is damaged
leave-flag-fit-wrong = The fit is fundamentally wrong
leave-flag-return-unlikely = Another try is unlikely
leave-flag-may-change = Circumstances may change
leave-flag-relationship-strong = The relationship is good
leave-flag-strategic-value = The customer has strategic value
leave-flag-derived-yes = By the verdict: yes. Your answer stands above it.
leave-flag-derived-no = By the verdict: no. Your answer stands above it.

## The five steps

leave-steps-done = { $done } of { $all }
leave-steps-late = { $count ->
    [one] 1 late
   *[other] { $count } late
}
leave-step-confirm = Confirm it inside
leave-step-prepare = Prepare the reasons
leave-step-tell = Tell the buyer
leave-step-door = Leave the door as decided
leave-step-learn = Learn
leave-hint-confirm = Whoever must know agrees: your manager, or the executives.
leave-hint-prepare = Reasons of fit and of the gap, not of blame. No limits and no costs.
leave-hint-tell = In person or by phone, then in writing. Final, and without reproach.
leave-hint-door = Open, closed or with a name; and the conditions for talking again.
leave-hint-learn = What could have been seen earlier. Tell the team: a good exit deserves applause too.
leave-step-blocked = Confirm it inside first (step 1).
leave-step-closed-solved = Closed: the executives found a way.
leave-step-closed-confirmed = Closed: the executives confirmed the exit.
leave-step-take-back = Take the mark away
leave-due-today = due today
leave-due-in = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
leave-due-overdue = { $days ->
    [one] due yesterday
   *[other] due { $days } days ago
}
leave-field-owner = Who
leave-field-day = Day
leave-step-who-when = Who and when

## Logging the exit

leave-log-reasons = Why do we leave?
leave-log-value = Price on the table
leave-log-gap = Under the threshold by
leave-log-door = Door
leave-log-day = Day of the exit
leave-log-note = What is worth remembering
leave-log-not-confirmed = Step 1 is still open: confirm it inside before you tell the buyer.
leave-log-send = Log the exit
leave-log-no-reason = Tick at least one reason.
leave-log-no-door = Pick the door first: there are reasons on both sides.
leave-log-no-day = The day of the exit is missing.
leave-log-again = Log it again
leave-log-undo = We did not leave: undo
leave-became = What became of them?
leave-became-elsewhere = They bought elsewhere
leave-became-nothing = They bought nothing
leave-became-signed = They signed with us later
leave-became-bad-customer = They would have been a bad customer
leave-conditions-why = Write them down today, with a cool head. If they come back, all four hold or nothing is reopened.
leave-conditions-from = Budget from
leave-conditions-from-hint = This number binds; reaching it exactly is enough.
leave-conditions-to = Budget up to
leave-conditions-to-hint = Optional. What you expect, not a cap.
leave-conditions-decide = Decision no later than
leave-conditions-stakeholders = Who must stand behind it
leave-conditions-scope = Scope that must be settled
leave-conditions-take = Use that amount
leave-budget-last-offer = Your last offer was { $price }.
leave-budget-earlier-offer = Your last offer would need an approval; the lowest that did not was { $price }.
leave-budget-not-clear = At that price the deal would need an approval again, or could not be signed.

## After leaving

leave-tasks = Keeping in touch
leave-tasks-why = Circumstances change, people move on and recommend. Be useful without expecting anything.
leave-task-follow-up = Call to hear how they are doing, without selling
leave-task-follow-up-closed = Make sure that nothing is left open between you
leave-task-follow-up-refer = Ask whether the referral helped
leave-task-insight = Share something useful from their field
leave-task-value = Do something for them and ask nothing in return
leave-task-contact = Keep the contact alive: a word, a piece of news
leave-task-monitor = See what has changed: budget, people, priorities
leave-task-create = Create task
leave-task-create-named = Create task: { $task }
leave-task-created = Noted
leave-task-late = Noted, late
leave-task-finish = Done
leave-task-finish-named = Done: { $task }
leave-task-is-done = Done

## The buyer is back

leave-back-invite = It often happens days or weeks later. When they call, start here, before you answer anything.
leave-back-begin = The buyer is back
leave-back-not-back = The buyer is not back.
leave-back-ask = Something is not known yet. Ask before you promise anything.
leave-back-not-yet = Not yet: at least one condition is not met. Say so kindly, and wait.
leave-back-reopen = All four hold. You can talk again, from the start.
leave-back-reopened = A new negotiation: they came back. It is no victory, and you are in no hurry.
leave-condition-budget = Budget
leave-condition-decision = Day of decision
leave-condition-stakeholders = Support inside
leave-condition-scope = Scope
leave-met-yes = met
leave-met-no = not met
leave-met-unknown = not known
leave-back-budget-not-set = You set no budget when you left. Set it under “Conditions for talking again”.
leave-back-budget-unknown = Ask how much they have. The least is { $from }.
leave-back-budget-met = They have { $budget }; the least was { $from }.
leave-back-budget-short = They have { $budget }, and the least is { $from }.
leave-back-decision-unknown = Ask for a definite day, not for “soon”.
leave-back-decision-no-today = They say { $day }; what day it is today is not known.
leave-back-decision-past = { $day } has passed. Ask for a new day.
leave-back-decision-late = They say { $day }, and you set { $by } as the latest.
leave-back-decision-met = They decide on { $day }.
leave-back-stakeholders-met = Everybody who decides stands behind it.
leave-back-stakeholders-not-met = Somebody who decides does not stand behind it.
leave-back-stakeholders-unknown = Ask who decides, and whether they agree.
leave-back-scope-met = It is settled.
leave-back-scope-not-met = It is still not settled.
leave-back-scope-unknown = Ask what exactly they want.
leave-back-reason = Why do they come back?
leave-return-worse-alternatives = The alternatives were worse
leave-return-budget = There is another budget
leave-return-priorities = Priorities have changed
leave-return-value = They saw the value
leave-return-overruled = The decision-maker overruled procurement
leave-back-field-budget = Budget they bring
leave-back-field-decide = Day they decide
leave-back-field-stakeholders = Does everybody who decides stand behind it?
leave-back-field-scope = Is the scope settled?
leave-back-field-terms = Do they move on the terms?
leave-back-listen = Listen for
leave-back-listen-budget = Budget at hand.
leave-back-listen-scope = Changes to the scope.
leave-back-listen-terms = Flexibility on the terms.
leave-back-listen-authority = Who has the authority to decide.
leave-heard-yes = They said so.
leave-heard-no = They said no.
leave-heard-nothing = Nothing yet.
leave-back-avoid = Avoid
leave-back-avoid-desperation = Showing urgency or relief.
leave-back-avoid-concession = Giving something away as soon as they call.
leave-back-avoid-waiting = Looking as if you had been waiting.
leave-back-strength = Why you negotiate from strength
leave-back-strength-credible = You said that you would leave, and you did.
leave-back-strength-they-came = They came back to you.
leave-back-strength-time = Time has passed for them, not for you.
leave-back-strength-tried = They have tried their alternatives.
leave-back-do-reopen = Open a new negotiation
leave-back-what-reopening-does = The earlier offers stay to be read; the new ones start from nothing.
leave-back-note-not-yet = Note that they came back, and not yet
leave-back-undo = They are not back: undo
leave-past = Negotiation { $number }
leave-past-until = Negotiation { $number }, until { $day }
leave-past-no-offers = No offers noted.
leave-past-who = Who
leave-past-price = Price
leave-past-day = Day
leave-past-in-return = In return

## What does not add up

error-told-before-confirmed = Step 3 is marked without step 1. It does not count as done until you confirm it inside.
error-budget-upside-down = The budget “up to” is less than the budget “from”. Correct one of them.
error-back-before-leaving = They cannot have come back before you left, on { $day }. Correct the day.
