# How strong you are without this deal. Read by the rep; none of it goes to the buyer.

## The sentence

leverage-odds = Chance of making your quota: { $without } without this deal, { $with } with it.
leverage-odds-without = Chance of making your quota without this deal: { $without }.
leverage-chance = chance of making your quota without this deal
leverage-with = { $points ->
    [one] With it, { $with }: it adds { $points } point.
   *[other] With it, { $with }: it adds { $points } points.
}
leverage-with-nothing = With it, the same: this deal does not change your chance.
leverage-reached = You are there: { $closed } closed on a quota of { $quota }. You do not need this deal, so choose well.
leverage-quota-zero = Your quota is zero: there is nothing to reach, so the chance says nothing.
leverage-period-over = The period ended on { $day }. Enter the quota and end date of the current one.
leverage-open = To tell how strong you are without this deal, still missing: { $missing }.
leverage-forbidden = How strong you are without this deal cannot be told: you are not allowed to see { $missing }. Everything else still holds.
leverage-too-open = Too little is known of your other deals: they could bring all of it or nothing. Fill in amount, probability and date.
leverage-no-currency = This deal has no currency yet; without it nothing can be added up.

leverage-why-quota = Quota: { $why }
leverage-why-closed = Closed so far: { $why }
leverage-why-period = End of the period: { $why }
leverage-why-others = Other deals: { $why }

## Good to know

leverage-unsure = { $count ->
    [one] One deal is not filled in: it counts as anything from nothing to all it might bring.
   *[other] { $count } deals are not filled in: they count as anything from nothing to all they might bring.
}
leverage-later = { $count ->
    [one] One deal closes after the period and does not count.
   *[other] { $count } deals close after the period and do not count.
}
leverage-overdue = { $count ->
    [one] Update the close date of { $which }: it has passed, so the deal does not count.
   *[other] Update the close dates of { $which }: they have passed, so those deals do not count.
}
leverage-unqualified = { $count ->
    [one] Qualify { $which }: until you do, it does not count.
   *[other] Qualify { $which }: until you do, they do not count.
}
leverage-left-out-more = { $count ->
    [one] And 1 more deal for the same reason.
   *[other] And { $count } more deals for the same reason.
}
leverage-unnamed-one = a deal without a name
leverage-nothing = { $count ->
    [one] One deal adds nothing: its amount or probability is zero.
   *[other] { $count } deals add nothing: their amount or probability is zero.
}
leverage-itself = { $count ->
    [one] This very deal is listed among the others; it does not count there.
   *[other] This very deal is listed { $count } times among the others; it does not count there.
}
leverage-twice = { $count ->
    [one] One deal is listed twice and counts once.
   *[other] { $count } deals are listed again and count once.
}
leverage-endless = There are more deals than could be read: the chance is at least what you see.
leverage-period-missing = The end of the period is missing, so it is not clear which deals count.
leverage-none = You have no other open deals: everything rests on this one.
leverage-none-counts = None of your other deals can add anything in this period.
leverage-impossible = Even if you win everything else, { $all }, you miss the { $need } still needed.
leverage-certain = What is already certain is enough: you make it with or without this deal.
leverage-this-later = This deal closes on { $day }, after the period: it does not count toward this quota.
leverage-this-left = Don't count on this deal for your quota: at { $price } nobody can sign it.
leverage-this-unknown = What this deal brings is not known, so the chance with it is missing.
leverage-depends = Too much rests on one deal: having it or not moves your chance by { $points } points. The warning starts at { $from } points.

## How strong

leverage-strong = Strong position
leverage-balanced = Balanced position
leverage-weak = Weak position
leverage-rating-strong = { $chance } without this deal; strong starts at { $from }.
leverage-rating-balanced = { $chance } without this deal; weak is below { $below }, strong starts at { $from }.
leverage-rating-weak = { $chance } without this deal; weak is below { $below }.
leverage-rating-open = { $chance } without this deal: with so much unknown it could be more than one thing. Weak is below { $below }, strong starts at { $from }.
leverage-rating-lowered = One step down for how you come across: { $signals }. Whoever seems to need it gets pushed harder.

## The picture and what it assumes

leverage-picture-title = What your other deals may bring
leverage-picture = You still need { $need }. Your other deals add up to { $most }; expected: { $expected }. Right of the line you make it without this deal.
leverage-picture-alone = Your other deals add up to { $most }; expected: { $expected }.
leverage-mark-need = Need { $amount }
leverage-mark-with = You would need { $amount } if you win this
leverage-mark-mean = Expected { $amount }
leverage-thousands = { $number } k
leverage-millions = { $number } m
leverage-how = Where it comes from
leverage-need-is = Still needed: { $need }, a quota of { $quota } less { $closed } closed.
leverage-assumes = Assumes each deal is won or lost on its own. In truth they share a quarter and its budgets.
leverage-darker = Pessimistic version, every probability times { $times }: { $chance }.
leverage-days = { $days ->
    [0] Ends today
    [one] 1 day left
   *[other] { $days } days left
}
leverage-coverage = Rule of thumb: your deals add up to { $coverage } times what is needed; at your average rate of { $rate } it would take { $needed }.
leverage-coverage-flatters = Here the rule flatters: you expect { $expected } and need { $need }, yet the chance is { $chance }. An average does not say how often you fall short.
leverage-coverage-scares = Here the rule scares for nothing: you expect { $expected } and need { $need }, yet the chance is { $chance }.

## Signs

leverage-signs = Signs
leverage-signs-strong = Of strength
leverage-signs-weak = Of weakness
leverage-signs-met = { $strong } of strength, { $weak } of weakness
leverage-sign-pipeline = Full pipeline
leverage-sign-similar = Others at a similar stage
leverage-sign-likely = Others about to close in the period
leverage-sign-reachable = Quota within reach without this
leverage-sign-thin = Thin pipeline
leverage-sign-ending = Period nearly over, quota still open
leverage-sign-share = A large part of your quota
leverage-sign-alone = Nothing comparable
leverage-sign-open = Missing: { $missing }.
leverage-need-met = Nothing more is needed.
leverage-covers = Qualified deals add up to { $coverage } times what is needed; full starts at { $from }.
leverage-similar = { $count ->
    [one] 1 other deal within one stage; it takes { $from }.
   *[other] { $count } other deals within one stage; it takes { $from }.
}
leverage-likely = { $count ->
    [one] 1 deal at { $probability } or more; it takes { $from }.
   *[other] { $count } deals at { $probability } or more; it takes { $from }.
}
leverage-reachable = { $chance } without this deal; it takes { $from }.
leverage-thin = { $count ->
    [one] 1 qualified deal beside this one; thin is fewer than { $below }.
   *[other] { $count } qualified deals beside this one; thin is fewer than { $below }.
}
leverage-ending = { $days ->
    [0] It ends today and { $need } is missing; near is { $limit } days or fewer.
    [one] 1 day left and { $need } missing; near is { $limit } days or fewer.
   *[other] { $days } days left and { $need } missing; near is { $limit } days or fewer.
}
leverage-ending-days = { $days ->
    [one] 1 day left; near is { $limit } days or fewer.
   *[other] { $days } days left; near is { $limit } days or fewer.
}
leverage-share = It is { $share } of your quota; large starts at { $from }.
leverage-share-team = It is { $share } of the team's quota; large starts at { $from }.
leverage-comparable = { $count ->
    [0] No deal between { $least } and { $most }.
    [one] 1 deal between { $least } and { $most }.
   *[other] { $count } deals between { $least } and { $most }.
}

leverage-missing-amount = Amount
leverage-missing-probability = Probability
leverage-missing-close = Close date
leverage-missing-quota = Your quota
leverage-missing-closed = What you have closed so far
leverage-missing-others = Your other deals
leverage-missing-stage = This deal's stage
leverage-missing-stages = The stage of some deals
leverage-missing-period = The end of the period
leverage-missing-odds = The probability or date of some deals
leverage-missing-qualified = Whether some deals are qualified, or what they bring
leverage-missing-need = How much you still need
leverage-missing-this = This deal's amount
leverage-missing-amounts = The amount of some deals

## What to do

leverage-easy = Close the easy ones first
leverage-easy-why = Every small win takes pressure off this deal.
leverage-easy-one = { $amount } at { $probability }
leverage-in-days = { $days ->
    [0] closes today
    [one] closes in 1 day
   *[other] closes in { $days } days
}
leverage-since-days = { $days ->
    [one] was due yesterday
   *[other] was due { $days } days ago
}
leverage-do = How to get stronger
leverage-do-habits = Habits
leverage-do-levers = Where more deals come from
leverage-do-prospect = Prospect even when the pipeline is full.
leverage-do-qualify = Qualify several deals at once.
leverage-do-velocity = Keep all of them moving, not just the big one.
leverage-do-spread = Never bet everything on one.
leverage-do-early = Look for alternatives before you need them.
leverage-imperative-build = Build your alternatives (BATNA): your strength comes from them, not just from how you negotiate.
leverage-imperative-watch = Watch your alternatives (BATNA) grow: every deal you add makes your limits easier to hold.
leverage-benefits = What your alternatives do for you
leverage-benefit-freedom = Freedom to hold out for what you need
leverage-benefit-credibility = Limits the buyer believes
leverage-benefit-pressure = Less pressure to make a bad concession
leverage-benefit-final = A “final offer” that sounds final
leverage-lever-prospects = New prospects
leverage-lever-partners = Partners and channels
leverage-lever-base = Growing with customers you have
leverage-lever-inbound = Brand and people who come to you

## How you come across

leverage-self = How you come across
leverage-self-why = Buyers read it in how you take time pressure, how you hold the price, your voice and your concessions. Tick what you see in yourself today.
leverage-self-plus = Makes you strong
leverage-self-minus = Gives you away
leverage-self-calm = Calm under pressure
leverage-self-firm = Firm, not aggressive
leverage-self-slows-down = In no hurry to close
leverage-self-confident = Confident about your alternatives
leverage-self-anxious = Anxious about the date
leverage-self-quick = Conceding fast to keep momentum
leverage-self-shown = Your offers show it: { $what }
leverage-self-accommodating = Saying yes to everything
leverage-self-desperate = Desperate to close

## Your numbers

leverage-data = Quota and other deals
leverage-quota = Your quota for the period
leverage-quota-hidden = You are not allowed to see the quota, so it is not asked for here.
leverage-closed = Closed in the period so far
leverage-period-end = Last day of the period
leverage-others = Your other open deals
leverage-others-none = There are none yet.
leverage-no-others = I have no other deals
leverage-add = Add a deal
leverage-name = Name
leverage-amount = Amount
leverage-probability = Chance of winning it
leverage-close-on = Expected close
leverage-unnamed = Deal { $number }
leverage-counts-unsure = Missing: { $missing }
leverage-counts-later = Closes later
leverage-counts-overdue = Close date passed
leverage-counts-unqualified = Not qualified
leverage-counts-nothing = Adds nothing
leverage-counts-itself = This deal itself
leverage-counts-twice = Listed twice
leverage-remove = Remove
leverage-remove-named = Remove { $name }
leverage-add-empty = Enter at least a name or an amount.
leverage-own = You changed this list here; the CRM has its own.
leverage-back = Back to the CRM's list
