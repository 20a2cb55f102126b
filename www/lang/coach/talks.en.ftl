# The negotiation. This is the seller's own screen: threshold and floor may be named here.

## Hasty concessions

talks-hasty-hours = { $hours ->
    [0] You came down { $amount }, to { $price }, less than an hour after they asked for { $demand }, and got nothing in return.
    [one] You came down { $amount }, to { $price }, an hour after they asked for { $demand }, and got nothing in return.
   *[other] You came down { $amount }, to { $price }, { $hours } hours after they asked for { $demand }, and got nothing in return.
}
talks-hasty-days = { $days ->
    [0] You came down { $amount }, to { $price }, the same day they asked for { $demand }, and got nothing in return.
    [one] You came down { $amount }, to { $price }, the day after they asked for { $demand }, and got nothing in return.
   *[other] You came down { $amount }, to { $price }, { $days } days after they asked for { $demand }, and got nothing in return.
}
talks-hasty-perhaps = { $price } on the same day as their { $demand }: { $amount } less than before, with nothing in return. If they spoke first, it was a hasty concession; note the times.
talks-hasty-legal = { $price } can be signed. The mistake was giving it at once: they learn that pressure works.
talks-return-hours = { $hours ->
    [0] They came back, and within the hour you came down { $amount }, to { $price }. It looks as if you had been waiting.
    [one] They came back, and an hour later you came down { $amount }, to { $price }. It looks as if you had been waiting.
   *[other] They came back, and { $hours } hours later you came down { $amount }, to { $price }. It looks as if you had been waiting.
}
talks-return-days = { $days ->
    [0] They came back, and the same day you came down { $amount }, to { $price }. It looks as if you had been waiting.
    [one] They came back, and the next day you came down { $amount }, to { $price }. It looks as if you had been waiting.
   *[other] They came back, and { $days } days later you came down { $amount }, to { $price }. It looks as if you had been waiting.
}
talks-tempting-legal = Don't offer { $price } right away. The price is allowed, but if you give in to { $demand } now, they learn that pressure works.
talks-tempting = Don't offer { $price } right away. If you give in to { $demand } now, they learn that pressure works.
talks-tempting-no-room = Don't answer { $demand } with a lower price: if you give in now, they learn that pressure works.

## What the moves show

talks-ours-below = Go no lower. Your last price, { $price }, is { $gap } under your threshold: it needs approval.
talks-ours-under = Go no lower. Your last price, { $price }, is { $gap } under your threshold.
talks-ours-under-floor = Nobody can sign your last price, { $price }: it is below your floor, and { $gap } under your threshold.
talks-crossed = They offer { $theirs }, more than the { $ours } you ask. Accept and close.
talks-crossed-open = They offer { $theirs }, more than the { $ours } you ask. Don't go lower: price no longer stands between you.
talks-crossed-approval = They offer { $theirs }, more than the { $ours } you ask, and it is still under your threshold: it needs approval.
talks-crossed-floor = They offer { $theirs }, more than the { $ours } you ask, and it is still below your floor: nobody can sign it.
talks-same-price = You are both at { $price }. There is no price gap left: close.
talks-same-price-open = You are both at { $price }. Price no longer stands between you.
talks-same-price-approval = You are both at { $price }, under your threshold: it needs approval.
talks-same-price-floor = You are both at { $price }, below your floor: nobody can sign it.
talks-beyond-price = Don't lower your price: no price fixes this. The problem: { $what }.
talks-besides-approval = Price alone is not enough. Approval is needed for this: { $what }.
talks-besides-term = Price alone is not enough. We don't accept this: { $what }.
talks-limits-unset = Get the costs before you answer with a price: you are negotiating and your threshold is not known yet.
talks-limits-known = You have known your limits since { $day }.
talks-limits-before = You have known your limits since { $day }, before their first offer on { $offer }.
talks-limits-late = Go over your limits calmly: they were set on { $day }, after their first offer on { $offer }.
talks-cost-changed = Check your costs: they changed on { $day }, after their first offer on { $offer }, and your limits with them.
talks-alone-us = { $count ->
    [one] You came down once while they stood still: { $amount } given away, negotiating against yourself.
   *[other] You came down { $count } times while they stood still: { $amount } given away, negotiating against yourself.
}
talks-alone-buyer = { $count ->
    [one] They went up once while you stood still: { $amount } more.
   *[other] They went up { $count } times while you stood still: { $amount } more.
}
talks-us-accelerating = Each of your steps is bigger than the last: you are telling them the best is yet to come.
talks-us-constant = Your steps are all the same size: they expect another one.
talks-us-diminishing = Your steps get smaller: they can tell you are near your limit.
talks-us-retraction = You went back up from { $from } to { $to } after offering it. Say what changed, or it will feel like a trick.
talks-buyer-accelerating = Each of the buyer's steps is bigger than the last: they want to close. Take your time.
talks-buyer-retraction = The buyer went back from { $from } to { $to }. Ask what changed before you answer with a price.
talks-buyer-moved = The buyer has moved { $amount } so far: from { $from } to { $to }.
talks-buyer-returned = The buyer came back with { $amount } more: { $from } before, { $to } now.
talks-deadlock = { $rounds } rounds without movement: you at { $ours }, they at { $theirs }.
talks-deadlock-since = { $rounds } rounds without movement since { $day }: you at { $ours }, they at { $theirs }.
talks-signal-clear = Their shrinking steps point to about { $price }: it meets your threshold with { $gap } to spare. It is a signal, and can be faked.
talks-signal-approval = Their shrinking steps point to about { $price }, { $gap } under your threshold: only with an approval. It is a signal, and can be faked.
talks-signal-approved = Their shrinking steps point to about { $price }, { $gap } under your threshold and within what was approved. It is a signal, and can be faked.
talks-signal-below-floor = Their shrinking steps point to about { $price }, below your floor. It is a signal, and can be faked.
talks-signal-alone = Their shrinking steps point to about { $price }. It is a signal, and can be faked.
talks-zone-sure = They have already offered { $price }, { $gap } above your threshold: a deal is there. What is left is how much of that you keep.
talks-zone-price = They have already offered { $price }, { $gap } above your threshold: the price is enough, the rest is not settled.
talks-room = You have given { $share } of your room on price. { $left } left down to the threshold.
talks-room-most = You have given { $share } of your room on price. Only { $left } left down to the threshold.
talks-half = Splitting the difference would make { $price }, { $gap } above your threshold. If they suggest it, ask for something in return.
talks-half-below = Splitting the difference would make { $price }, { $gap } under your threshold. If they suggest it, say no.
talks-tactic-boulware = So far you are saving most of it for the end, toward { $day }. Firm; make sure the deal does not go cold.
talks-tactic-linear = You concede at a steady pace toward { $day }. They can work out where you will end up.
talks-tactic-conceder = You conceded most of it early, and the close is { $day }. You will run out of room too soon.
talks-line-terms = With what the terms cost, the threshold of { $threshold } means a price of { $price }.
talks-line-open = What the terms cost is not known yet: the price you need may be higher than { $price }.
talks-order-same-day = On { $day } both sides made offers without a time: the buyer is taken to have spoken first. Note the times if not.
talks-order-undated = { $count ->
    [one] One offer has no date: it is taken as the oldest.
   *[other] { $count } offers have no date: they are taken as the oldest.
}
talks-order-future = One offer is dated { $day }, which is still to come. Check it.

## When to say that you may leave

talks-triggers = Is it time to mention walking away?
talks-kind-deadlock = Deadlock
talks-kind-tests-limits = They test your limits
talks-kind-near-threshold = Price near the threshold
talks-kind-needs-reset = A fresh start is needed
talks-met = Met
talks-not-met = Not met
talks-met-unknown = Not known
talks-trigger-few-rounds = It takes at least { $rounds } rounds to tell.
talks-trigger-moving = Someone moved within the last { $rounds } rounds.
talks-trigger-probes = They probe where your limit is.
talks-trigger-expects = They count on pressure working.
talks-trigger-no-tests = You have not seen it.
talks-trigger-tests-open = Answer below what you see in the buyer.
talks-trigger-near-open = The buyer's price or your threshold is missing.
talks-trigger-below-floor = { $price } is below the floor: no longer a matter of posture.
talks-trigger-approval = { $price } is { $gap } under your threshold, in the approval band.
talks-trigger-near = { $price } is just { $gap } above your threshold.
talks-trigger-far = { $price } is { $gap } above your threshold: still far.
talks-trigger-reset = The conversation went wrong and needs a new beginning.
talks-trigger-no-reset = The conversation is going well.
talks-trigger-reset-open = Answer below how the conversation is going.

## What you see in the buyer

talks-behaviour = What you see in the buyer
talks-seen-price-pressure = Demands prices aggressively
talks-seen-unreasonable-terms = Asks for unreasonable terms
talks-seen-expects-concessions = Expects pressure to bring concessions
talks-seen-probes-limits = Probes where your real limit is
talks-seen-needs-reset = The conversation needs a new beginning
talks-after = Signs that they took it seriously
talks-after-reasonable = Moves to a more reasonable position
talks-after-midpoint = Comes at least half of the way
talks-after-value = Looks at value, not only at price
talks-after-consequences = Sees that demands have consequences

## The next offer

talks-plan = Your next offer
talks-plan-private = For your eyes only
talks-plan-ask = Ask for one of these in return
talks-plan-instead = Instead of price, offer
talks-plan-step = { $price }, at most { $amount } less. And only if they give you something.
talks-plan-by-room = That is at most half of the { $left } left down to your threshold.
talks-plan-by-step = Your last step was { $last }; the next is at most { $share } of it, so that the limit shows.
talks-plan-by-gap = That is at most a third of the { $gap } between you: the first step does not take it all.
talks-plan-no-price = Your price is missing: note it to plan the next step.
talks-plan-play = No price for now: whatever is promised is promised in the conversation with the client.
talks-plan-wait = Don't lower your price: the buyer has not named one. Ask for theirs.
talks-plan-agreed = They offer { $price }, what you ask or more. Nothing to lower: close.
talks-plan-agreed-open = They offer { $price }, what you ask or more. Nothing to lower.
talks-plan-agreed-approval = Go no lower: they offer { $price }, what you ask or more, and it is under your threshold.
talks-plan-agreed-floor = Go no lower: they offer { $price }, what you ask or more, and it is below your floor.
talks-plan-sign = Sign at { $price }: you are closing and the price is fine. Reopen nothing.
talks-plan-approved = Go no lower: { $price } is approved, and already under your threshold.
talks-plan-under-floor = Go no lower: { $price } is below your floor, and nobody can sign it.
talks-plan-no-threshold = Don't go lower until the costs are in: without a threshold you don't know how much room you have.
talks-plan-below = Go no lower: { $price } is already under your threshold.
talks-plan-at-threshold = { $price } is your threshold. There is no more price to give.
talks-plan-too-little = Between { $price } and your threshold only { $left } is left: not enough for a step. Hold your price.
talks-when-their-turn = Wait for their answer to { $price }. Coming down again without one is negotiating against yourself.
talks-when-now = You can answer now; ask for something in return.
talks-when-at = Not before { $day }, { $time }: an answer within { $hours } hours looks rushed.
talks-when-on = Not before { $day }: an answer within { $hours } hours looks rushed.
talks-when-undated = Let at least { $hours } hours pass after their last offer: sooner looks rushed.
talks-ask-term = { $term }: our standard ({ $standard })
talks-ask-scope-added = Dropping what they added to the scope, or paying for it
talks-ask-decision-by = A firm decision before { $day }
talks-ask-decision = A decision date, firm and near
talks-ask-commitment = A longer commitment
talks-ask-payment-sooner = Sooner payment, or payment in advance
talks-ask-scope = A somewhat smaller scope
talks-ask-reference = A customer reference
talks-instead-scope = A smaller scope at a lower price
talks-instead-phases = Starting with one part and extending later
talks-instead-approval = If the case deserves it, asking for the approval, without promising it

## The panel

talks-ours-now = We ask
talks-theirs-now = They offer
talks-gap = Gap
talks-none = No offers noted yet. Note the first one to see the path.
talks-unclear = The CRM did not hand over all offers: what follows may be incomplete.
talks-chart = Offers over time
talks-table = All offers
talks-col-when = When
talks-col-who = Who
talks-col-price = Price
talks-col-change = Change
talks-undated = No date
talks-moment = { $day } at { $time }
talks-in-return = In return: { $what }
talks-flag-hasty = Hasty
talks-flag-after-return = Right after they came back
talks-flag-unreciprocated = No move from the other side
talks-flag-retraction = Goes back
talks-flag-held = Same as before
talks-flag-undated = No date
talks-flag-same-day = Order within the day assumed
talks-flag-future = Date in the future
talks-ways = How each side moves
talks-way-pattern = Steps
talks-way-moved = Moved
talks-way-speed = Between steps (median)
talks-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
talks-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
talks-pattern-diminishing = Getting smaller
talks-pattern-constant = Equal
talks-pattern-accelerating = Getting bigger
talks-pattern-mixed = No order
talks-pattern-holding = Not moving
talks-pattern-retraction = Going back
talks-pattern-too-few = Too early to tell
talks-stands-out = What stands out
talks-more = { $count ->
    [one] 1 more remark
   *[other] { $count } more remarks
}
talks-tone-bad = Mistake:
talks-tone-warn = Careful:
talks-tone-info = Note:
talks-tone-good = Good:
talks-add = Note an offer
talks-add-side = Who made it?
talks-add-price = Price
talks-add-day = Day
talks-add-time = Time (optional)
talks-add-return = What we got in return (optional)
talks-add-save = Note offer
talks-add-side-missing = Pick who made the offer.
talks-add-price-missing = Type the price.
talks-added = Noted: { $price }.
talks-removed = Taken out: { $price }.
talks-remove = Take out the last one noted: { $who }, { $price }
talks-take-back = Take out everything noted here and keep what the CRM has
talks-entry = Offer { $number }
talks-past = Earlier negotiations
talks-past-closed = Ended { $day }
talks-past-undated = Ended, no date noted
