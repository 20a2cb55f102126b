# The leader's question: which deals did we walk away from, why, and what became of them.

## The question and the answer

review-title = Which deals did we walk away from?
review-pick-quarter = Quarter
review-pick-owner = Whose
review-everybody = The whole team
review-team = The team
review-quarter = Q{ $number } { $year }
review-quarter-short = Q{ $number }
review-days = { $from } to { $to }
review-days-so-far = { $from } to { $to }, still running
review-over = From { $from } to { $to }
review-answer = { $count ->
    [one] In Q{ $number } { $year } we walked away from 1 deal, with { $at_stake } at stake.
   *[other] In Q{ $number } { $year } we walked away from { $count } deals, with { $at_stake } at stake.
}
review-answer-unpriced = { $count ->
    [one] In Q{ $number } { $year } we walked away from 1 deal.
   *[other] In Q{ $number } { $year } we walked away from { $count } deals.
}
review-answer-none = In Q{ $number } { $year } we walked away from no deal.
review-answer-none-so-far = So far in Q{ $number } { $year } we have walked away from no deal.

## A sign of discipline

review-alert-title = Should we have said no?
review-alert = { $count ->
    [one] 1 deal was closed and we walked away from none.
   *[other] { $count } deals were closed and we walked away from none.
}
review-alert-so-far = { $count ->
    [one] So far 1 deal was closed and we have walked away from none.
   *[other] So far { $count } deals were closed and we have walked away from none.
}
review-alert-exceptions = { $count ->
    [one] In the same quarter 1 exception was granted.
   *[other] In the same quarter { $count } exceptions were granted.
}
review-alert-ask = Go through it together, without looking for someone to blame. It may be a great quarter. Or we took prices that kept slipping, terms that were not reasonable, or customers who do not fit.

## The quarter in numbers

review-tile-left = Walk-aways
review-tile-closed = { $count ->
    [0] and no deal closed
    [one] and 1 deal closed
   *[other] and { $count } deals closed
}
review-tile-stake = Value at stake
review-tile-protected = Margin protected
review-tile-under = { $count ->
    [0] none under the threshold
    [one] 1 under the threshold
   *[other] { $count } under the threshold
}
review-tile-exceptions = Exceptions
review-tile-returns = { $count ->
    [0] and nobody came back
    [one] and 1 buyer came back
   *[other] and { $count } buyers came back
}
review-known-of = with a price in { $known } of { $all }
review-left-share = Of the deals that ended, we walked away from
review-other-currencies = In other currencies
review-other-currencies-note = Never added to the rest, never converted.
review-no-currency = No currency
review-currency = Currency

## Pictures and tables

review-table = Show as a table
review-quarter-name = Quarter
review-reason-name = Reason
review-fate-name = What became of it
review-deal-name = Deal
review-times = Times
review-price = Price
review-closed = Closed
review-signed = Signed
review-exceptions-name = Exceptions
review-returns-name = Returns
review-under = Under the threshold
review-difference = Difference
review-by-quarter = Walk-aways by quarter
review-by-reason = Why we walked away
review-reason-none = No reason noted
review-several-reasons = { $count ->
    [one] 1 walk-away has several reasons and counts under each.
   *[other] { $count } walk-aways have several reasons and count under each.
}
review-doors = The door: { $doors }.
review-door-open = { $count ->
    [one] 1 left open
   *[other] { $count } left open
}
review-door-closed = { $count ->
    [one] 1 closed
   *[other] { $count } closed
}
review-door-refer = { $count ->
    [one] 1 referred to another vendor
   *[other] { $count } referred to another vendor
}
review-door-none = { $count ->
    [one] 1 not noted
   *[other] { $count } not noted
}
review-protected = Margin we did not give away
review-protected-means = The sum of what was missing to the walk-away threshold in each deal we walked away from. It is not profit: nobody knows whether they would have signed.

## The deals we left

review-left-title = Deals we walked away from in { $quarter }
review-left-none = No walk-away in this quarter.
review-left-unnamed = Deal without a name
review-left-who = { $owner }, { $on }
review-left-protected = { $gap } short of the threshold.
review-left-referred = We referred them to { $to }.
review-left-more = Show more
review-left-fewer = Show fewer
review-left-shown = { $shown } of { $all }
review-became-signed-at = Came back and signed at { $price }
review-became-back-at = Came back with { $price }

## What became of them

review-fates = What became of the deals we walked away from
review-fate-signed = Came back and signed
review-fate-came-back = Came back, still open
review-fate-lost = Came back, didn't close
review-fate-bought-elsewhere = Bought elsewhere
review-fate-bought-nothing = Bought nothing
review-fate-bad-customer = Bad customer avoided
review-fate-unknown = Not known yet

## Returns

review-returns = Those who came back
review-came-back = Of the deals we walked away from, came back
review-return-prices = Price on return against the price when we walked away
review-left-on = We walked away on
review-left-at = When we walked away
review-back-at = On return
review-median = Typical difference (median): { $more } ({ $share }).
review-above = Came back with a higher price
review-conditions-met = Met our conditions for talking again
review-why-back = Why they came back: { $reasons }.
review-back-worse-alternatives = { $count ->
    [one] 1 because the alternatives were worse than they thought
   *[other] { $count } because the alternatives were worse than they thought
}
review-back-budget = { $count ->
    [one] 1 with another budget
   *[other] { $count } with another budget
}
review-back-priorities = { $count ->
    [one] 1 with other priorities
   *[other] { $count } with other priorities
}
review-back-value = { $count ->
    [one] 1 because they saw the value
   *[other] { $count } because they saw the value
}
review-back-overruled = { $count ->
    [one] 1 because whoever decides overruled procurement
   *[other] { $count } because whoever decides overruled procurement
}
review-other-pairs = { $count ->
    [one] 1 return in another currency is not compared here.
   *[other] { $count } returns in another currency are not compared here.
}
review-loose-returns = { $count ->
    [one] 1 return belongs to no walk-away on record.
   *[other] { $count } returns belong to no walk-away on record.
}

## Exceptions and postures

review-exceptions = Exceptions and what became of them
review-exceptions-none = No exception was granted.
review-exception-paid-off = Paid off
review-exception-renegotiated = Was renegotiated
review-exception-lost-money = Lost money
review-exception-cancelled = Was cancelled
review-paid-off = Of those that are known, paid off
review-granted-on = Granted
review-granted-by = By
review-table-cut = The table shows the latest { $count }.
review-postures = When we said that we might walk away
review-postures-none = Nobody has recorded a time when we said so.
review-postures-said = { $count ->
    [one] It was said 1 time.
   *[other] It was said { $count } times.
}
review-moved = The buyer moved
review-no-change = Nothing changed

## Conversations with clients

review-plays = Conversations with clients
play-name-won = Just won
play-name-attacked = The client attacks
play-name-cancelling = The client cancels
play-name-results = Poor results
play-reason-product = The product
play-reason-adoption = Low usage
play-reason-support = Support
play-reason-neglect = We neglected them
play-reason-price = Price
play-reason-competitor = A competitor
review-play-counts = { $cases }: { $parts }.
review-play-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
review-play-closed = { $count ->
    [one] 1 closed
   *[other] { $count } closed
}
review-play-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
review-play-cases-name = Cases
review-play-success = Ended well
review-play-durable = Of those that ended well, lasted
review-play-durable-name = Lasted
review-play-early = { $count ->
    [one] For 1 it is too early to say whether it lasts.
   *[other] For { $count } it is too early to say whether they last.
}
review-play-days = From open to close: { $days } (median).
review-play-days-name = Days (median)
review-play-money = { $at_stake } at stake, { $kept } kept.
review-play-money-open = { $at_stake } at stake, { $undecided } of it still undecided, { $kept } kept.
review-play-kept-name = Kept
review-play-other = { $count ->
    [one] 1 case in another currency is not in these sums.
   *[other] { $count } cases in other currencies are not in these sums.
}
review-promises = Promises: { $parts }.
review-promises-kept = { $count ->
    [one] 1 kept
   *[other] { $count } kept
}
review-promises-overdue = { $count ->
    [one] 1 overdue
   *[other] { $count } overdue
}
review-promises-due = { $count ->
    [one] 1 still to come
   *[other] { $count } still to come
}
review-promise-due = was due { $on }
review-promise-unnamed = Promise without a description
review-play-overdue-name = Overdue promises
review-play-reasons = Reasons they gave
review-play-all = All
review-play-rate = { $share }, between { $low } and { $high }
review-play-again = More than once with the same client: { $clients }.
review-play-why = Why they bought from us

## Rates

review-no-cases = no cases yet
review-cases = { $hits } of { $of }
review-interval = between { $low } and { $high }
review-interval-few = with so few cases, between { $low } and { $high }
review-too-few = too few cases to say

## A walk-away worth telling

review-share-title = A walk-away worth telling
review-share-who = { $owner } said no to { $buyer } on “{ $deal }”.
review-share-who-deal = { $owner } said no on “{ $deal }”.
review-share-who-buyer = { $owner } said no to { $buyer }.
review-share-who-any = { $owner } said no to a deal that was not right for us.
review-share-signed = Later they came back and signed for { $more } more.
review-share-signed-more = Later they came back and signed for more.
review-share-bad-customer = Time proved it right: that customer would have hurt us.
review-share-protected = Giving in would have been easier. Holding the line protected everybody’s margin.
review-share-thanks = It takes courage to let a deal go. Thank you.
review-right-economic-failure = At that price we could not have done the work well.
review-right-unacceptable-risk = What they asked could have cost us more than the whole deal.
review-right-strategic-mismatch = It was not a customer we could have served well.
review-right-relationship = The way they treated the team before signing is how they would have treated it afterwards.
review-right-opportunity-cost = That time was worth more on other deals.
review-copy = Copy text
review-copied = Copied.
review-not-copied = It could not be copied. Select the text and copy it by hand.

## When there is nothing

review-empty = Nothing has been recorded yet.
review-empty-how = When somebody walks away from a deal and records it on the card, it will show up here. You will then see:
review-empty-count = how many deals we walked away from each quarter, why, and with how much at stake;
review-empty-protected = how much margin we did not give away;
review-empty-became = what became of those deals: who came back, at what price, and how the exceptions turned out;
review-empty-alert = and a sign when we close deals without letting a single one go.
review-empty-import = Do you have a file with records from another browser? Bring it in below.

## What was read

review-problems = Records that need attention
review-read-malformed = { $count ->
    [one] 1 record has a mistake. The rest of it counts.
   *[other] { $count } records have mistakes. The rest of them counts.
}
review-read-unusable = { $count ->
    [one] 1 record does not count, because it does not say what happened or when.
   *[other] { $count } records do not count, because they do not say what happened or when.
}
review-read-repeated = { $count ->
    [one] 1 record was there twice and counts once.
   *[other] { $count } records were there twice and count once.
}
review-read-loose = { $count ->
    [one] 1 outcome matches no record here.
   *[other] { $count } outcomes match no record here.
}
review-read-beyond = { $count ->
    [one] 1 record was not read: there are too many.
   *[other] { $count } records were not read: there are too many.
}
error-not-a-month = { $number } is not a month. Use a number from 1 to 12.

## What this browser keeps

review-kept = { $count ->
    [0] This browser keeps no records yet.
    [one] This browser keeps 1 record.
   *[other] This browser keeps { $count } records.
}
review-kept-nowhere = This browser does not allow records to be kept. What you bring in from a file will not stay.
review-export = Save to a file
review-import = Bring in a file
review-import-added = { $count ->
    [0] There were no new records.
    [one] 1 new record came in.
   *[other] { $count } new records came in.
}
review-import-repeated = { $count ->
    [one] 1 was there already.
   *[other] { $count } were there already.
}
review-import-refused = { $count ->
    [one] 1 could not be read.
   *[other] { $count } could not be read.
}
review-import-refused-at = Place in the file: { $places }.
review-import-not-json = That file holds no records: it cannot be read.
review-import-no-records = That file holds no records.
review-import-too-large = That file is too large.
review-import-no-storage = This browser does not allow records to be kept.
review-import-full = This browser has no more room. Save the records to a file.
