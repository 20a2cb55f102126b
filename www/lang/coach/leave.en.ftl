# How to walk away well.

## What applies now

leave-now-neither = No need to walk away
leave-now-posture = You can mention walking away
leave-now-exit = Time to walk away
leave-now-left = You walked away
leave-imperative-limits = Set your limits before anybody asks: down to which price, and on which terms.
leave-imperative-leave = Walk away when it is time: a bad deal you do not sign is a good result too.
leave-now-returned = The buyer is back
leave-two-things = Saying that you might walk away is a sentence in a negotiation that goes on: “not like this”. Walking away ends it. Keep them apart.
leave-stage-not-called-for = No need to walk away, or to say that you might.
leave-stage-play = The sale is done or a conversation is open: walking away is not the subject now.
leave-stage-posture = Say that it does not work like this, and what would. You are not walking away yet.
leave-stage-exit = Time to walk away. In good order, and without slamming the door.
leave-stage-exit-confirmed = Tell the buyer: the executives confirmed that we walk away.
leave-stage-exit-decided = Follow the steps: you decided to walk away. Until you log it you can still turn back.
leave-stage-exit-opportunity = Follow the steps: you said that something better is waiting, and that is a reason to walk away.
leave-stage-left = Keep in touch, and learn from it: you walked away on { $day }.
leave-stage-left-closed = Settle what is left open, and learn from it: you walked away on { $day }.
leave-stage-returned = Go through the four conditions before anybody talks price: this is a new negotiation.
leave-posture-exit-if-they-insist = If they do not move from there, it is time to walk away.
leave-solved-not-in-deal = Put what the executives agreed into the deal (price, terms). As it is written now, the rules still say walk away.

leave-reason-below-floor = { $price } does not reach the floor of { $limit }: { $gap } short.
leave-reason-below-threshold = { $price } is { $gap } under the threshold of { $limit }, and nobody has approved it.
leave-reason-sign = { $sign }: seen on { $day }.
leave-otherwise-economic = Selling below your limits eats your time, sets the price of every renewal, takes the place of deals that pay, and adds revenue without margin.
leave-otherwise-risk = A single claim could end the company, and the deal does not pay for that risk. Insurance may not cover it, and the defense costs too: no price is worth it.
leave-otherwise-misfit = A customer who does not fit brings poor results, bad references, support that costs more than they pay, near-certain churn, and less time for those who do fit.
leave-otherwise-relationship = What you see now grows after signing: more support, a customer unhappy anyway, and a worn-out team.
leave-otherwise-opportunity = Every hour here is an hour less for the deal that is worth it.
leave-reason-opportunity = This time earns more elsewhere.

leave-fold-posture = Say that you might walk away
leave-fold-request = Ask for the approval
leave-fold-steps = The five steps
leave-fold-after = After walking away
leave-fold-comeback = Is the buyer back?
leave-fold-history = The negotiation before
leave-copy = Copy the request
leave-copied = Copied.
leave-not-copied = It could not be copied. Select the text and copy it by hand.

## Saying that you might walk away

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

leave-escalate-now = Offer a talk between executives before you walk away: { $conditions }.
leave-escalate-consider = Consider a talk between executives: { $conditions }.
leave-escalate-no = No need: none of this holds.
leave-escalate-unknown = Answer all four to see whether it is worth it.
leave-escalate-not-the-price = No executive can sign below the floor. They can look for another deal: less scope, other terms, another schedule.
leave-escalate-not-the-term = No executive can accept that risk. They can look for another way to reassure the buyer.
leave-before-consent = Only if the buyer agrees, and to look for options together; never to put pressure on.

## Asking for the approval

leave-request-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
leave-request-nobody = nobody can
leave-request-granted = approved
leave-request-hopeless = While this stands, no approval is of use:
leave-request-too-early = It is not known yet whether it will be needed. Answer the question on the card first.
leave-request-text = Text of the request
leave-request-fresh = Back to the draft
leave-request-internal = This text is internal: it names your limits. Do not forward it to the buyer.
leave-request-too-long = The text is too long to be sent. Shorten it.
leave-request-title-price = Request: approve { $price } or more.
leave-request-title-price-any = Request: approve a price under the threshold.
leave-request-title-term = Request for an exception: { $term }.
leave-request-title-term-up-to = Request for an exception: { $term }, up to { $up_to }.
leave-request-title-fit = Request: strategic review of a customer outside the profile.
leave-request-title-signs = Request: go on despite the warning signs.
leave-request-deal = Deal: { $deal }
leave-request-buyer = Buyer: { $buyer }
leave-request-who = To decide: { $roles }.
leave-request-gap = Gap: { $gap } ({ $share }) under the threshold of { $threshold }.
leave-request-margins = At that price we earn { $markup } on cost and { $margin } on price.
leave-request-cost = It holds as long as the cost does not exceed { $cost }.
leave-request-theirs = The buyer offers { $price }.
leave-request-theirs-on = The buyer has offered { $price } since { $day }.
leave-request-ours = Our offers so far: { $offers }.
leave-request-gain = What we gain beside the price: […]
leave-request-return = What they give in return: […]
leave-request-precedent = How we keep it from becoming a precedent (other customers, the renewal): […]
leave-request-otherwise = If it is not approved, we walk away on good terms. My recommendation: […]
leave-request-unlikely = I know that it is below our minimum and that the likely answer is no; I have promised the buyer nothing.
leave-exception-granted = Exception approved by { $by }.
leave-exception-record = Note the exception
leave-exception-noted = It is noted. How it turned out will show later.

## The door

leave-door-to-pick = your call
leave-door-proposed = proposed: { $door }
leave-door-both-sides = There are reasons on both sides.
leave-door-conflict = Your call: weigh the relationship and what it is worth in the long run.
leave-door-closed-because = Close it, with respect and without blame: that is where what you know points.
leave-door-closed-abuse = Close it, with respect and without blame: they mistreated your team ({ $sign }), and nobody invites them back.
leave-door-closed-abuse-on = Close it, with respect and without blame: they mistreated your team ({ $sign }, on { $day }), and nobody invites them back.
leave-door-open-because = Leave it open: that is where what you know points.
leave-door-open-nothing-known = Leave it open: nothing closes it, it costs little, and the market is small.
leave-door-refer-better = Referring them to somebody who suits them better beats just closing the door: you keep the relationship.
leave-door-refer-misfit = Refer them to somebody who suits them better: they do not fit us, and you keep the relationship.
leave-door-refer-strong = Refer them: they do not fit us, but the relationship is good.
leave-door-refer-named = Refer them to the one you have in mind: they do not fit us.
leave-door-open-means = Say what would have to change, and that you will stay in touch. Call them within the next five days.
leave-door-closed-means = Firm, final and friendly: this is where it ends, and good wishes. No “perhaps later”.
leave-door-refer-means = Say plainly that somebody else will serve them better, and name them only if they agreed.
leave-referred-hint = The name of the company, or of the person.
leave-flag-derived-yes = By the verdict and the signs: yes. Your answer overrides it.
leave-flag-derived-no = By the verdict: no. Your answer overrides it.

## The five steps

leave-steps-done = { $done } of { $all }
leave-steps-late = { $count ->
    [one] 1 late
   *[other] { $count } late
}

## Logging that we walk away

leave-log-reasons = Why do we walk away?
leave-log-value = Price on the table
leave-log-gap = Under the threshold by
leave-log-door = Door
leave-log-day = Day we walked away
leave-log-not-confirmed = Confirm internally (step 1) before you tell the buyer.
leave-log-send = Log that we walk away
leave-log-no-reason = Tick at least one reason.
leave-log-no-door = Pick how you leave the door first: there are reasons on both sides.
leave-log-no-day = The day we walked away is missing.
leave-log-again = Log it again
leave-log-undo = We did not walk away: undo
leave-became = What became of them?
leave-became-elsewhere = They bought elsewhere
leave-became-nothing = They bought nothing
leave-became-signed = They signed with us later
leave-became-bad-customer = They would have been a bad customer
leave-conditions-why = Write down today, with a cool head, what must hold before you talk again. If they come back, all four hold or nothing is reopened.
leave-conditions-from-hint = This is the minimum: reaching it exactly is enough.
leave-conditions-to-hint = Optional. What you expect, not a cap.
leave-budget-last-offer = Your last offer was { $price }.
leave-budget-earlier-offer = Your last offer would need an approval; the lowest that did not was { $price }.
leave-budget-not-clear = At that price the deal would need an approval again, or nobody could sign it.

## After walking away

leave-tasks = Keeping in touch
leave-tasks-why = Write soon: a few days after a break, a word can bring both sides back to the table. Later, circumstances and people change, and those who remember you well refer you.
leave-tasks-why-closed = Settle what is left open and do not seek them out: the door is closed.
leave-task-follow-up = Call to hear how they are doing, without selling
leave-task-follow-up-closed = Make sure that nothing is left open between you
leave-task-follow-up-refer = Ask whether the referral helped
leave-task-insight = Share something useful from their field
leave-task-value = Do something for them and ask nothing in return
leave-task-contact = Keep the contact alive: a word, a piece of news
leave-task-monitor = See what has changed: budget, people, priorities

## The buyer is back

leave-back-invite = It often happens days or weeks later. When they call, start here, before you answer anything.
leave-back-begin = The buyer is back
leave-back-not-back = The buyer is not back.
leave-back-ask = Ask what is missing before you promise anything.
leave-back-not-yet = Not yet: say so kindly, and wait. At least one condition is not met.
leave-back-reopen = Talk again, from scratch: all four hold.
leave-back-reopened = Negotiate from scratch and without hurry: they came back to you, and it is no victory.
leave-back-abused = Before you answer, decide with your manager whether you want to talk again: they mistreated your team.
leave-back-budget-not-set = Set a budget under “Conditions for talking again”: you did not when you walked away.
leave-back-budget-unknown = Ask how much they have. The minimum is { $from }.
leave-back-budget-never = They bring { $budget }, and nobody can sign at that price.
leave-back-budget-fine = They bring { $budget }: that price can be signed.
leave-back-budget-met = They bring { $budget }; the minimum was { $from }.
leave-back-budget-approval = They bring { $budget } and the minimum was { $from }, but that price needs an approval.
leave-back-budget-short = They bring { $budget }, and the minimum is { $from }.
leave-back-decision-unknown = Ask for a definite day, not for “soon”.
leave-back-decision-no-today = They say { $day }; nobody knows what day it is today.
leave-back-decision-past = { $day } has passed. Ask for a new day.
leave-back-decision-late = They say { $day }, and you set { $by } as the latest.
leave-back-decision-met = They decide on { $day }.
leave-back-stakeholders-met = Everybody who decides backs it.
leave-back-stakeholders-not-met = Somebody who decides does not back it.
leave-back-stakeholders-unknown = Ask who decides, and whether they agree.
leave-back-scope-met = It is settled.
leave-back-scope-not-met = It is still not settled.
leave-back-scope-unknown = Ask what exactly they want.
leave-back-listen-budget = Available budget.
leave-back-listen-scope = Changes to the scope.
leave-back-listen-terms = Flexibility on the terms.
leave-back-listen-authority = Who has the authority to decide.
leave-back-strength = Why you negotiate from strength
leave-back-strength-credible = You said you would walk away, and you did.
leave-back-strength-they-came = They came back to you.
leave-back-strength-time = They’ve lost time; you haven’t.
leave-back-strength-tried = They have tried their alternatives.
leave-back-do-reopen = Open a new negotiation
leave-back-what-reopening-does = The earlier offers stay to be read; the new ones start from scratch.
leave-back-note-not-yet = Note that they came back, and not yet reopened
leave-back-undo = They are not back: undo
leave-past = Negotiation { $number }
leave-past-until = Negotiation { $number }, until { $day }
leave-past-no-offers = No offers noted.
leave-past-who = Who
leave-past-price = Price
leave-past-day = Day
leave-past-in-return = In return

## What does not add up

error-told-before-confirmed = Step 3 is marked without step 1. It does not count as done until you confirm internally.
error-budget-upside-down = The budget “up to” is less than the budget “from”. Correct one of them.
error-back-before-leaving = They cannot have come back before you walked away, on { $day }. Correct the day.
