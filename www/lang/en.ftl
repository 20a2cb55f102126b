# English. Short sentences: they are read with the customer on the phone.
# Names that come from the policy stand first or after a colon, so that their capital never looks wrong.

## Card

card-value = { $value }
card-any = { ANY($value) }
card-between = Between { $best } and { $worst }
card-range = { $low } to { $high }
card-from = from { $value }
card-at-least = at least
card-verdict = Verdict
card-no-verdict = No verdict
card-open = Still open
card-possible = possible
card-not-possible = ruled out
card-dated = As of { $day }.
card-undated = As of an unknown day: the page gives a date that doesn’t exist or can’t be read.
day-unknown = unknown date
card-judged-by = Judged by policy { $version }. Questions about the rules: { $contact }.
contact-default = your CRM administrator
card-field-of = { $name }: { $part }

card-floor = Floor
card-threshold = Threshold
card-try-price-on-ladder = Try another price
card-ladder = Price ladder
card-ladder-price = { $name } { $amount }: { $zone }
ladder-floor = floor
ladder-threshold = threshold
ladder-record = in the CRM
ladder-list = list
ladder-us = us
ladder-buyer = them
ladder-agreed = agreed
ladder-tried = trial
ladder-effective = left
card-gap-short = { $gap } short
card-gap-over = { $gap } above
card-price-record = In the CRM
card-price-list = List
card-price-us = Us
card-price-buyer = Them
card-price-effective = Left
card-price-listed = Price
card-price-remains = Effective price
card-table-price = Price
card-table-amount = Amount
card-table-zone = Zone

zone-clear = Clear
zone-approval = With approval
zone-below-floor = Below floor
zone-open = Not known

card-no-route = Nobody can approve this: time to walk away.
card-no-route-price = Nobody can approve that price.
card-route-price = Approve { $down_to } or more, net of what the terms cost
card-route-price-any = Price below the threshold
card-route-term = Exception: { $term }
card-route-term-up-to = Exception: { $term }, up to { $up_to }
card-route-fit = Customer outside our profile
card-route-fit-named = Customer outside our profile: { $criteria }
card-route-signs = Warning signs
card-route-signs-named = Warning signs: { $signs }
card-route-closed = Nobody holds one of these roles, so nobody can approve this. Tell whoever looks after the policy.
card-counted-elsewhere = { $by } already counts for another role; it takes a second person
card-route-maybe = If the open facts turn out badly, this decides: { $roles }.
card-route-complete = Fully approved.
card-granted = approved
card-pending = pending
card-justification = Written justification
card-written = given
card-unwritten = pending
card-request = Request approval
card-justify = Why is this deal worth it all the same?
card-justify-optional = Message to the approver (optional)
card-justify-hint = The approver reads this: what we gain, and why there is no better way.
card-justify-missing = Write the justification. The approval does not count without it.
card-send = Send request
card-cancel = Cancel
card-intent-sending = Sending the request…
card-intent-applied = Request recorded.
card-intent-queued = Request queued; it goes out as soon as possible.
card-intent-rejected = The request was turned down.
card-intent-unsupported = This page cannot send requests. Ask for the approval the way you usually do.
card-intent-conflict = The record changed meanwhile. Check the facts and ask again.
card-intent-failed = Something failed, and the request may or may not have arrived. Send it again; it will not count twice.
card-intent-late = The CRM is not answering, so the request may or may not have arrived. Send it again; it will not count twice.
card-send-again = Send again

card-asides = Choose which value counts
card-aside-differs = The CRM says something else. Until you choose, the CRM’s value counts.
card-aside-old = This browser kept it without noting which record it was for. It does not count until you say it is this one’s.
card-aside-unquoted = This browser kept it without its currency. It does not count until you say it is in the deal’s.
card-aside-requoted = It was given while the deal was in another currency. It does not count until you say it still holds.
card-aside-window = Another window says something else. Until you choose, the newer value counts.
card-aside-rejected = The CRM did not accept it, so it does not count.
card-aside-conflict = The record changed meanwhile. Check the facts and send it again.
card-aside-failed = Something failed, and it may or may not have reached the CRM. Send it again; it will not count twice.
card-aside-late = The CRM is not answering, so it may or may not have arrived. Send it again; it will not count twice.
card-aside-record-name = What you logged on this deal
card-aside-yours = Your answer
card-aside-elsewhere = Other window
card-aside-mine = Use mine
card-aside-crm = Use the CRM’s
card-aside-other = Use the other one
card-aside-use = It is this deal’s
card-aside-not-this = Not this deal’s
card-aside-drop = Discard
card-aside-nothing = Nothing
card-aside-entries = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
card-aside-about-exit = Walking away
card-aside-about-comeback = The buyer’s return
card-aside-about-behaviour = How the buyer behaves
card-aside-about-history = Earlier negotiations
card-aside-about-leverage = Your alternatives
card-aside-about-plays = A conversation with the client

card-ended-won = Deal won
card-ended-lost = Deal lost
card-ended-left = We walked away
card-play-won = Deal won
card-play-attacked = The client is upset
card-play-cancelling = The client is cancelling
card-play-results = Poor results
card-ended-on = Logged on { $day }.
card-ended-judged = On these facts the verdict is: { $verdict }.

card-settles = Depending on the answer:
card-or = or
card-yes = Yes
card-no = No
card-unknown = Not known yet
card-open-short = ?
card-take-standard = They take our standard
card-unlimited = Unlimited
card-choose = Choose…
card-save = Save
card-none-of-these = None of these
card-save-ticked = { $count ->
    [one] Save 1 as seen
   *[other] Save { $count } as seen
}
card-not-a-number = That does not read as a number. Use digits only, such as 150000.
card-other-currency = This field is in { $currency }. Convert it, or type the number alone.
card-readings = Did you mean { ANY($readings) }?
card-empty-answer = There is no answer yet.
card-take-back = Take my answer back

card-section-why = Why
card-section-moves = How to get to yes
card-section-coach = Coach
card-section-questions = Still unknown
card-section-problems = Facts with errors
why-hint-price = the price
why-hint-terms = the terms
why-hint-fit = the fit
why-hint-signs = the signs
why-hint-open = facts missing
why-hint-fine = all in order
card-count-ways = { $count ->
    [one] 1 way
   *[other] { $count } ways
}

card-markup = Markup on cost
card-margin = Gross margin
card-combination = Changing several things at once
card-sign-with-one = You can sign with any one of these
card-would-help = These would help:
card-then = Verdict then:
card-try = Try it
then-insist = if they insist
then-unless = if they won't sign without it
then-refused = if you don't get it
then-else = what might save it
then-approval = the approval
then-questions = { $count ->
    [one] 1 more question
   *[other] { $count } more questions
}

card-edit = Edit
card-close = Close
card-asked = they ask
card-limit-is = limit: { ANY($value) }
card-we-want = We want: { ANY($value) }
card-our-limit = our limit
card-not-known = Not known
card-beyond = Beyond limit
card-catastrophic = Unacceptable risk
card-breaker-yes = They won't sign without it
card-breaker-no = Not a deal-breaker for them
card-breaker-unknown = Not known if it's a deal-breaker
card-told-on = You told them on { $day }
card-what-asked = What do they ask for?
card-is-breaker = Would they walk without it?

card-score-open = The hatched part depends on what is still unknown.
card-score-of = { $score } out of 100
card-met = Met
card-not-met = Not met
card-must = Must-have
card-what-fact = What do you know about the customer?

card-seen = Seen
card-not-seen = Not seen
card-not-looked = Not looked at
card-note = What you saw
card-signs-look = { $count ->
    [one] Check the sign
   *[other] Check the { $count } signs
}
card-signs-open = { $count ->
    [one] 1 not checked
   *[other] { $count } not checked
}
card-rest-not-seen = Mark the other { $count } as not seen

card-what-if-tag = Trial
card-try-title = Try another price
card-what-if-hint = doesn't change the deal
card-not-the-record = Just a trial: the deal stays as it is.
card-try-price = Price
card-try-days = Payment term
card-try-drop = If they drop their demand on…
card-reset = Back to the deal
card-tried-price = At { $price }
card-tried-days = { $days ->
    [one] Payment in { $days } day
   *[other] Payment in { $days } days
}
card-tried-scope = Added scope at { $amount }
card-tried-term = Without their demand on { $term }
card-tried-approval = With the approval

card-errors-hint = Fix them in the CRM. Until then they count as missing.
card-warnings = Fields to fix or check
card-policy-remarks = About the policy, for whoever looks after it
card-missing = Fields the CRM does not deliver
card-missing-tell = The CRM doesn't deliver every fact. { $contact } can fix that.
card-admin = For administrators
card-settings = Which policy setting decided what
card-policy-mistakes = { $count ->
    [one] One mistake in the policy
   *[other] { $count } mistakes in the policy
}
card-policy-contact = Who can fix it: { $contact }.
card-saves-host = What you answer goes to the CRM.
card-saves-crm = { $count ->
    [one] The CRM has saved 1 answer.
   *[other] The CRM has saved { $count } answers.
}
card-saves-sending = { $count ->
    [one] Sending 1 answer to the CRM…
   *[other] Sending { $count } answers to the CRM…
}
card-saves-queued = { $count ->
    [one] 1 answer is queued for the CRM.
   *[other] { $count } answers are queued for the CRM.
}
card-saves-browser = { $count ->
    [0] Your answers are kept in this browser only.
    [one] 1 answer is kept in this browser only.
   *[other] { $count } answers are kept in this browser only.
}
card-saves-nowhere = { $count ->
    [0] Your answers are not saved; they are lost when you close the page.
    [one] 1 answer is not saved; it is lost when you close the page.
   *[other] { $count } answers are not saved; they are lost when you close the page.
}

## Before the card, and in its place

shim-loading = Loading the guidance…
shim-failed = The guidance could not be shown
shim-retry = Try again
shim-touched = Something else on this page keeps changing what this card says. What it says: { $value }
shim-stale = The newest change could not be shown. What is below is older.
shim-address = Address: { $address }
shim-error-csp = This page’s security policy does not allow it. Ask the CRM administrator to add:
shim-error-network = The guidance’s files could not be reached. Check your connection and try again.
shim-error-not-found = Files of the guidance are missing on the server. Tell the CRM administrator.
shim-error-not-wasm = The server sent something else in place of the guidance’s file. Tell the CRM administrator.
shim-error-damaged = The guidance’s file arrived incomplete or damaged. Try again; if it keeps happening, tell the CRM administrator.
shim-error-version = The guidance’s files are of different versions. Reload the page; if it keeps happening, tell the CRM administrator.
shim-error-unsupported = This browser is too old, or WebAssembly is switched off in it. Update it or use another one.
shim-error-panic = The guidance failed twice on this deal. Do not decide by what it showed before; tell the CRM administrator.
shim-error-config = The guidance is set up wrongly on this page. Tell the CRM administrator.

## Levels, dimensions

level-go-ahead = Go ahead
level-hold-firm = Hold firm
level-needs-approval = Needs approval
level-walk-away = Walk away
level-go-ahead-at = Go ahead at { $price }
level-walk-away-at = At { $price }: walk away
level-walk-away-unless = Walk away, unless excepted

dimension-price = Price
dimension-terms = Terms
dimension-fit = Fit
dimension-signs = Warning signs

exit-economic-failure = Economic failure
exit-unacceptable-risk = Unacceptable risk
exit-strategic-mismatch = Strategic mismatch
exit-relationship = Damaged relationship
exit-opportunity-cost = Opportunity cost

why-unmapped = No CRM field is mapped to this fact.
why-empty = The field is empty in the CRM.
why-forbidden = Your user may not see this fact.
why-unsupported = This CRM cannot hold this fact.
why-error = The CRM could not read this fact. Reload the page.
why-invalid = The fact arrived with an error.

## Price

price-below-floor = { $price } is { $gap } below the floor of { $floor }.
price-below-floor-effective = After the terms { $price } is left: { $gap } below the floor of { $floor }.
price-below-threshold = { $price } is { $gap } under the threshold of { $threshold }. The floor is { $floor }.
price-below-threshold-effective = After the terms { $price } is left: { $gap } under the threshold of { $threshold }. The floor is { $floor }.
price-clear = { $gap ->
    [0] { $price } is exactly the threshold, and that is enough.
   *[other] { $price } clears the threshold of { $threshold } by { $gap }.
}
price-clear-effective = { $gap ->
    [0] After the terms { $price } is left: exactly the threshold, and that is enough.
   *[other] After the terms { $price } is left: { $gap } over the threshold of { $threshold }.
}
price-open = To judge the price we still need: { $missing }.
price-decided-anyway = { $missing } is missing, but no longer changes anything about the price.
price-approved = { $price } is under the threshold of { $threshold }, and approved from { $down_to } up.
buyer-differs = At { $ours }: { $our_verdict }. At { $theirs }, the buyer’s last offer: { $their_verdict }.
remark-list-under-threshold = Even the list price, { $list }, is under the threshold of { $threshold }. Check the costs or the list.
remark-far-above = The price, { $price }, is several times the threshold of { $threshold }. Are costs missing?
brief-below-floor = It's { $lack } below the floor: nobody can approve that price.
brief-below-floor-left = On those terms { $left } is left: { $lack } below the floor, and nobody can approve it.
brief-short = It's { $lack } short of what you can sign without approval.
brief-short-left = On those terms { $left } is left: { $lack } short of signing without approval.
brief-clear = { $over ->
    [0] It's exactly the threshold, and that is enough.
   *[other] It clears the threshold by { $over }.
}
brief-clear-left = { $over ->
    [0] After the terms exactly the threshold is left, and that is enough.
   *[other] After the terms { $left } is left: it clears the threshold by { $over }.
}
brief-approved = It's under the threshold, and already approved. That is no leave to go lower.
brief-open-go-ahead = Nothing stands against it so far.
brief-open-hold-firm = Worst case, you hold firm.
brief-open-needs-approval = Worst case, it needs approval.
brief-open-walk-away = Worst case, it's time to walk away.
brief-fit-failed = They miss what is a must for us.
brief-signs = { $count ->
    [one] One warning sign was seen.
   *[other] { $count } warning signs were seen.
}
brief-term-hold = They ask for { $asked }. It's no deal-breaker for them: the deal goes on.
brief-term-leave = They won't sign without it. Only an exception allows it.
brief-term-catastrophic-hold = No price pays for that risk. It's no deal-breaker for them: the deal goes on.
brief-term-catastrophic-leave = They won't sign without it, and no price pays for that risk.
brief-price-fine = The price, { $price }, is fine.

verdict-open = { $count ->
    [0] Not enough information yet.
    [one] One fact is missing to decide.
   *[other] { $count } facts are missing to decide.
}
policy-has-mistakes = { $count ->
    [one] The policy has a mistake; until it is fixed no deal is judged.
   *[other] The policy has { $count } mistakes; until they are mended no deal is judged.
}
all-clear = You may sign: nothing stands against it.

## Terms

term-within = { $term }: they ask for { $asked }, within our limit ({ ANY($limit) }).
term-standard = { $term }: they take our standard.
term-hold = { $term }: they ask for { $asked }, our limit is { ANY($limit) }. They will not leave over it: say no and carry on.
term-leave = { $term }: they won't sign without { $asked }; our limit is { ANY($limit) }. Only an exception saves this.
term-catastrophic-hold = { $term }: { $asked }. No price pays for that risk: say no and carry on.
term-catastrophic-leave = { $term }: { $asked }, or they leave. No price pays for that risk.
term-asked-unknown = { $term }: we do not know what they ask for.
term-breaker-unknown = { $term }: they ask for { $asked }, beyond our limit ({ ANY($limit) }). Would they leave without it?
term-catastrophic-breaker-unknown = { $term }: { $asked }, an unacceptable risk. Would they leave without it?
term-excepted = { $term }: they ask for { $asked }, and an exception was granted.

## Fit

fit-met = The customer fits our profile: { $score } out of 100.
fit-failed = { $criterion }: { $fact }. We want: { ANY($wanted) }.
fit-failed-early = { $criterion }: { $fact }. We want: { ANY($wanted) }. It is early: qualify them out now and point them to somebody who suits them better.
fit-low-score = Fit is { $score } out of 100; the policy wants at least { $minimum }.
fit-open = { $count ->
    [one] Fit is between { $low } and { $high } out of 100: one criterion is unknown.
   *[other] Fit is between { $low } and { $high } out of 100: { $count } criteria are unknown.
}
fit-excepted = { $criterion }: outside our profile, and an exception was granted.
fit-score-excepted = Fit is { $score } out of 100, under the minimum of { $minimum }, and an exception was granted.

## Signs

signs-none = No warning sign was seen.
signs-consider = { $count ->
    [one] One warning sign: { $signs }.
   *[other] { $count } warning signs: { $signs }.
}
signs-light = { $count ->
    [one] One warning sign of little weight: { $signs }.
   *[other] { $count } warning signs of little weight: { $signs }.
}
signs-consider-leave = { $count ->
    [one] One warning sign that weighs too much: { $signs }.
   *[other] { $count } warning signs weigh too much: { $signs }.
}
signs-leave = { $sign }. This sign alone is enough to leave.
signs-open = { $count ->
    [one] One warning sign has not been looked at.
   *[other] { $count } warning signs have not been looked at.
}
signs-approved = There are warning signs, and an approval to go on.

## Where floor and threshold come from

build-direct = Direct cost: { $amount }
build-overhead = Allocated overhead: { $amount }
build-scope = Added scope: { $amount }
build-cost = Total cost: { $amount }
build-row-default = Minimum margin { $minimum }, target { $target }, for every deal
build-row-specific = Minimum margin { $minimum }, target { $target }, for { $row }
build-floor-cost = Floor: cost plus { $margin } = { $exact }, published as { $published }
build-floor-price = Floor: { $margin } margin on price = { $exact }, published as { $published }
build-threshold-cost = Threshold: cost plus { $margin } = { $exact }, published as { $published }
build-threshold-price = Threshold: { $margin } margin on price = { $exact }, published as { $published }
build-adjustment = Moved for market or strategy by { $share }; the threshold is then { $published }
build-minimum-price = Minimum price in the policy: { $amount }

waterfall-carrying = { $days ->
    [one] { $days } day beyond our usual { $standard }, at { $rate } a year
   *[other] { $days } days beyond our usual { $standard }, at { $rate } a year
}
waterfall-carrying-endless = Payment without a due date: no price makes up for it; the term decides
waterfall-carrying-unknown = Longer payment term: how many days is not known
waterfall-rebate = Rebate: { $label }
waterfall-rebate-share = Rebate: { $label }, { $share } of the price
waterfall-free-service = Free service: { $label }
waterfall-free-service-share = Free service: { $label }, { $share } of the price
waterfall-service-credit = Expected service credits: { $label }
waterfall-service-credit-share = Expected service credits: { $label }, { $share } of the price
waterfall-other = Other concession: { $label }
waterfall-other-share = Other concession: { $label }, { $share } of the price
waterfall-cap = The terms take the whole price; less than nothing cannot be left

## Questions

ask-amount = What price is on the record?
ask-currency = Which currency is the deal in?
ask-cost-direct = What does delivery cost us directly?
ask-cost-overhead = How much overhead falls on this deal?
ask-scope-amount = What does the added work cost us? { $item }
ask-rate = What is 1 { $currency } worth in { $own }? The policy does not say; have it added.
ask-deduction = What is the giveaway worth? { $item }
ask-list = A list could not be read. Put it right in the record.
ask-adjustment = The threshold adjustment could not be read. Put it right in the record.
ask-segment = Which segment is the customer in?
ask-size-seats = How many seats or units do they buy?
ask-size-list = What is the list price?
ask-size-band = Which size band does the deal fall in?
ask-term = { $term }: what do they ask for?
ask-term-boolean = { $term }: do they demand it?
ask-breaker = { $term }: { $asked }. Would they leave without it?
ask-annual-fees = What will the customer pay per year?
ask-criterion-again = { $criterion }: it says { $fact } here. What is it really? We want: { ANY($wanted) }.
ask-criterion-nearest = { $criterion }: it says “{ $fact }” here. Is it { $nearest }? We want: { ANY($wanted) }.
ask-criterion = { $criterion }: what do you know? We want: { ANY($wanted) }.
ask-signs = { $group }: did you see any of this?

group-behaviour = How they behave
group-economic = Their money
group-expectation = What they expect
group-leave = Signs to leave

## Approvals

somebody = somebody
approval-requested = Asked of { $by }; no answer yet.
approval-requested-on = Asked of { $by } on { $day }; no answer yet.
approval-rejected = { $by } turned it down.
approval-rejected-on = { $by } turned it down on { $day }.
approval-withdrawn = { $by } took the approval back.
approval-withdrawn-on = { $by } took back the approval of { $day }.
approval-expired = The approval by { $by } ended on { $until }.
approval-void = The approval by { $by } does not count: not all of it can be read.
approval-lapsed-price = { $by } approved { $granted } or more; it is { $now } now.
approval-lapsed-cost = { $by } approved it at a cost of { $granted }; the cost is { $now } now.
approval-lapsed-cost-unknown = { $by } approved it at a cost of { $granted }; what it costs now is not known.
approval-lapsed-term = { $by } accepted up to { $granted }; they now ask for { $now }. ({ $term })
approval-lapsed-fit = { $by } approved the customer before this came up: { $criteria }.
approval-lapsed-signs = { $by } accepted other signs; seen since: { $signs }.

## Moves

move-price = Raise the price from { $from } to { $price }.
move-days = Bring payment down from { $from } to { $days } days.
move-days-end = Put a date on payment: { $days } days at most.
move-scope = Cut the added scope from { $from } to { $amount }.
move-scope-none = Take out all of the added scope, now { $from }.
move-drop-term = Get them to take our standard on: { $term }.
move-approve-price = Get approval from { $roles } down to { $down_to }.
move-approve-term = Get an exception from { $roles } for: { $term }.
move-approve-fit = Get a fit exception: { $roles }.
move-approve-signs = Get { $roles } to agree on the warning signs.

## Errors in the data

error-wrong-type = Expected { $expected }, got { $found }. Correct the field in the CRM, or its mapping.
error-rounded-number = JavaScript rounds a number this long, so it may be somebody else’s. Send it as text.
error-not-a-number = “{ $text }” is not a number. Use only digits and a decimal point: 140000.50.
error-not-finite = The number is not finite. Enter the real figure.
error-too-large = The number is beyond the most, { $limit }. Check for stray zeros.
error-rounded = It has more than { $limit } decimals; { $number } was read.
error-negative = { $number } is negative. Drop the minus sign.
error-not-whole = { $number } is not a whole number. Drop the decimals.
error-not-a-date = “{ $text }” is not a date. Write it like 2026-03-31.
error-not-a-time = The time in “{ $text }” cannot be read, so only the day counts. Write it like 21:30.
error-text-too-long = The text is longer than { $limit } characters. Shorten it.
error-too-many = There are more than { $limit } entries; only the newest were read. Keep those that count.
error-zero-is-empty = A zero here means nobody has filled it in. Enter the real figure.
error-nearly-known = The policy does not know “{ $text }”. Is it “{ $nearest }”?
error-size-unlikely = { $number } is less than a thousandth of what the policy wants. Is it in thousands or millions?
error-amount-for-years = The price is { $times } times the annual fees. Is the cost for as many years?
error-amount-with-tax = The price seems to include { $rate } tax. Use the price before tax.
error-more-findings = { $count ->
    [one] There is one more, not shown here. Fix the others first.
   *[other] There are { $count } more, not shown here. Fix the others first.
}
error-not-allowed = “{ $text }” is not an option. Options: { $allowed }.
error-not-allowed-nearest = “{ $text }” is not an option. Did you mean “{ $nearest }”? Options: { $allowed }.
error-unknown-key = There is no field “{ $key }”, so it is not read. Correct the name or remove it.
error-unknown-key-nearest = There is no field “{ $key }”, so it is not read. Did you mean “{ $nearest }”?
error-unreadable = This value cannot be read. Check what the page sends.
error-not-a-currency = “{ $text }” is not a currency. Use three letters, such as USD or MXN.
error-other-currency = The amount is in { $currency }, and the policy has no rate to { $own }. Convert it, or have the rate added.
error-unknown-term = The policy has no term “{ $id }”. Correct the name or add it.
error-unknown-term-nearest = The policy has no term “{ $id }”. Did you mean “{ $nearest }”?
error-unknown-criterion = The policy has no criterion “{ $id }”. Correct the name or add it.
error-unknown-criterion-nearest = The policy has no criterion “{ $id }”. Did you mean “{ $nearest }”?
error-unknown-sign = The policy has no sign “{ $id }”. Correct the name or add it.
error-unknown-sign-nearest = The policy has no sign “{ $id }”. Did you mean “{ $nearest }”?
error-unknown-role = The policy has no role “{ $id }”. Correct the name or add it.
error-unknown-role-nearest = The policy has no role “{ $id }”. Did you mean “{ $nearest }”?
error-approval-not-allowed = The role “{ $role }” does not approve this. These do: { $allowed }.
error-approval-without-name = The approval does not count without the name of who gave it. Add it.
error-approval-in-future = The approval is dated in the future and does not count yet. Correct the date.
error-approval-expired = The approval has expired and no longer counts. Ask for another.
error-approval-lacks = The page could not deliver a part of this approval, so it does not count. Check permissions and the mapping of fields.
error-approval-needs-up-to = The exception does not say up to which value it goes, so it does not count. Add “up_to”.
error-approval-needs-criteria = The exception does not say which criteria it excepts, so it does not count. Add “criteria”.
error-approval-needs-signs = The approval does not say which signs it accepts, so it does not count. Add “signs”.
error-approval-other-measure = This measures something other than what the approval covers: nobody can tell how far it goes, so it does not count. Remove it, or correct “covers”.
error-approval-needs-currency = It doesn’t say in which currency it was granted, and the deal is not in the policy’s. Write the amount with its currency.
error-approval-withdrawn-beside = { $by } withdrew this approval, but it is also listed as granted and counts. Ask which one holds.
error-day-with-time = The last day takes no time of day. Write it like 2026-03-31.
error-approval-needs-cost = The policy wants to know the cost at which the price was approved. Add “at_cost”.
error-approval-without-cost = It does not say at which cost it was granted: if the cost rises, nobody will notice. Add “at_cost”.
error-approval-by-owner = { $by } owns the deal and cannot approve it. Ask somebody else.
error-approval-owner-unknown = Nobody can tell whether { $by } owns the deal, and nobody approves their own. Add the name and the id of both.
error-approval-without-today = It has a last day, and the page does not say which day it is, or not as YYYY-MM-DD. So it does not count.
error-both-asked-and-amount = It says what they ask for in two ways, “asked” and “asked_amount”. Keep one.
error-approval-role-closed = Nobody holds that role, so the approval by { $by } does not count. Tell whoever looks after the policy.
error-older-deal = The record comes in the form “{ $found }”. In “{ $expected }” exceptions say how far they go (up_to, criteria, signs) and approved prices at which cost (at_cost).
error-approval-not-holder = { $by } does not hold that role; these do: { $holders }. Ask one of them.
error-wrong-kind-of-fact = This criterion is answered with { $expected }. Correct the fact.
error-both-amount-and-share = It has an amount and a share. Keep one.
error-adjustment-beyond-bound = The adjustment is beyond the policy’s bound, { $bound }, and is not applied. Make it smaller.
error-adjustment-needs-reason = Lowering the threshold takes a reason and the name of who decided it. Without them it stays.
error-out-of-range = The value must lie between { $least } and { $most }. Correct it.
error-asked-not-readable = { $term }: what they ask for cannot be understood. Answer again, or correct the field in the CRM.

## Mistakes in the policy

error-required = This value is missing, and nothing can be judged without it. Add it.
error-rate-inverted = One { $currency } would be worth { $rate } { $own }. Is it upside down? Enter what 1 { $currency } is worth in { $own }.
error-margin-unlikely = { $number } is a margin of { $margin } on cost. If you meant { $percent }, write { $meant }.
error-not-a-score = Fit goes from 0 to 100, and { $number } is next to nothing. If you meant { $meant }, write it that way.
error-not-a-percent = This is in percent, and { $number } does not look like it. If you meant { $meant }%, write { $meant }.
error-margin-is-factor = { $number } is a margin of { $margin } on cost. If the price is cost times { $number }, write { $meant }.
error-share-is-percent = { $number } would be { $margin }. A fraction of one goes here: if you meant { $percent }, write { $meant }.
error-limit-of-nothing = A limit of zero limits nothing. Write the amount, or delete the line.
error-thousands-unclear = “{ $text }” is read with three decimals. If it is in the thousands, write { $meant }.
error-sample-policy = This is the sample policy: its numbers are an example that nobody has decided. Write your own, with another “version”.
error-sample-margins = Nobody has written the margins: those of the sample hold, { $minimum } and { $target }. Write yours in “price.rows”.
error-margins-in-order = The target margin is below the minimum. Correct one of them.
error-margin-of-price-too-high = A margin on price is always below 100%. Lower it, or use margins on cost.
error-default-row-missing = The row for every deal is missing. Add one without segment and size.
error-rows-overlap = Rows { $first } and { $second } hold for the same deals. Separate their sizes or delete one.
error-size-order = The start ({ $from }) is not below the end ({ $below }). Correct one of them.
error-duplicate-id = The id “{ $id }” is already used at { $first }. Correct one of them.
error-bad-id = “{ $id }” does not work as an id. Use lower-case letters, digits and underscores.
error-weights-sum-to-nothing = All weights add up to nothing, so there is no score. Give a criterion some weight.
error-role-missing = The role “{ $role }” is not defined. Add it under “roles” or remove it here.
error-role-missing-nearest = The role “{ $role }” is not defined. Did you mean “{ $nearest }”?
error-route-too-few = These roles are held by one person, and different people are needed: nobody can complete this approval. Name somebody else.
error-role-without-holder = Nobody holds the role “{ $role }”: nobody can approve what goes through it. Name somebody.
error-role-twice = The role “{ $role }” stands twice in the route. Remove one.
error-route-empty = The route has no roles, so nobody could approve. Add one.
error-not-a-language = “{ $text }” is not a language. Use its code: es, en, pt-BR.
error-label-missing = The name for people is missing. Add “labels”, by language: "en": …
error-limit-missing = This term’s limit is missing. Add “limit”.
error-standard-not-accepted = Our standard, “{ $standard }”, is not among what is accepted. Correct one of them.
error-payment-term-unfit = The term “{ $id }” has no limit in days, so it cannot price longer payment. Name another one.
error-size-by-band = The policy measures size by bands, and this row uses numbers. Use “band”.
error-size-by-number = The policy measures size in numbers, and this row uses a band. Use “size_from” and “size_below”.
error-sign-group = The group is not one of this list. Use one of its own.
error-options-missing = This term’s options are missing. Add “options”.
error-levels-falling = A higher weight leads to a lower level. Order the levels from mild to grave.
error-wrong-schema = The file is of another version. Expected “{ $expected }”.
error-same-as-unknown = The list “consider” has no sign “{ $id }”. Correct the name.
error-same-as-twice = The sign “{ $id }” is named as the same as two. Keep one.
error-standard-beyond-limit = Our standard is beyond the limit. Correct one of them.

kind-nothing = nothing
kind-yes-no = yes or no
kind-number = a number
kind-text = a text
kind-list = a list
kind-object = a group of fields
kind-unreadable = something unreadable

yes = yes
no = no
asked-nothing = nothing
asked-unlimited = no limit at all
asked-demanded = they demand it

quantity-months-of-fees = { $number ->
    [one] { $number } month of fees
   *[other] { $number } months of fees
}
quantity-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
range-least = at least { $least }
range-most = at most { $most }
range-both = { $least } to { $most }

# Words that people type behind a number: first the power of ten. One that is in two would be asked about; one with a
# colon is for currencies whose name begins so; those of 0 only join.
read-scales = 3 k thousand grand; 5 lakh lakhs lac lacs; 6 m mm mn mln mio million millions; 7 crore crores cr; 9 b bn billion billions; 12 trillion trillions; 0 of

unit-months-of-fees = months of fees
unit-days = days
unit-percent = %

## Names of fields

field-schema = Version of the form
field-id = Record id
field-name = Deal name
field-buyer = Buyer
field-outcome = How it ended
field-stage = Stage
field-currency = Currency
field-amount = Price
field-list-price = List price
field-cost = Costs
field-cost-direct = Direct cost
field-cost-overhead = Overhead
field-cost-scope-added = Added scope
field-cost-scope-added-amount = Cost of added scope
field-cost-scope-added-label = Name of added scope
field-deductions = Concessions
field-deductions-amount = Amount of a concession
field-deductions-share = Share of a concession
field-deductions-kind = Kind of concession
field-deductions-label = Name of a concession
field-offers = Offers
field-offers-amount = Amount of an offer
field-offers-side = Side of an offer
field-offers-on = Date of an offer
field-segment = Segment
field-seats = Seats or units
field-size = Deal size
field-payment-days = Payment term
field-adjustment = Threshold adjustment
field-size-band = Size band
field-annual-fees = Annual fees
field-adjustment-share = Threshold adjustment
field-adjustment-why = Reason for the adjustment
field-adjustment-by = Who decided the adjustment
field-terms = Terms
field-fit = Fit
field-signs = Warning signs
field-owner = Whose deal it is
field-owner-id = Id of whose deal it is
field-approvals = Approvals
field-approvals-role = Role of an approval
field-approvals-by = Who approved
field-approvals-on = Date of an approval
field-approvals-covers = What an approval covers
field-approvals-term = Term of an approval
field-approvals-down-to = Approved price
field-approvals-at-cost = Cost at which it was approved
field-approvals-up-to = How far an exception goes
field-approvals-criteria = Criteria an approval excepts
field-approvals-signs = Signs an approval accepts
field-approvals-status = Status of an approval
field-approvals-by-id = Id of who approved
field-approvals-valid-until = End of an approval
field-approvals-justification = Justification of an approval
field-missing = Missing facts
field-part-deal-breaker = deal-breaker
field-part-told-on = when we told them
field-part-asked-amount = amount asked for
field-part-note = note

## Names of the default policy

term-liability-cap = Liability cap
term-ip-rights = Intellectual property
term-payment-days = Payment term
term-sla-uptime = Guaranteed uptime
term-termination = Termination
term-performance-guarantees = Guaranteed results
term-uncontrolled-indemnity = Indemnity for what we do not control
term-existential-risk = Risk that threatens the company

option-license = A licence to use
option-shared-ownership = Shared ownership
option-full-transfer = Full transfer
option-for-cause = Exit only for breach
option-notice-90-days = Exit with 90 days’ notice
option-any-time-with-refund = Exit at any time with a refund
option-financial-services = Financial services
option-health-care = Health care
option-core-use-case = Our core use case
option-supported-platform = Supported platform
option-other = Something else

criterion-industry = Industry
criterion-company-size = Company size
criterion-use-case = Use case
criterion-technical-environment = Technical environment
criterion-geography = Country

sign-unreasonable-demands = Demands out of all proportion
sign-disrespect = Disrespect towards the team
sign-moving-goals = Scope and goals keep moving
sign-no-time-for-planning = No time given to plan the rollout
sign-everything-is-your-job = Everything is our job
sign-financial-instability = Shaky finances
sign-unpaid-suppliers = Other suppliers go unpaid
sign-unrealistic-roi = Impossible return expected
sign-reluctant-to-invest = Unwilling to invest what it takes
sign-problems-out-of-scope = Want problems solved that we do not solve
sign-unrealistic-timeline = Impossible timeline
sign-refuses-proven-process = Reject the process that works
sign-knows-better = Think they know better
sign-abusive = Abusive or demeaning behaviour
sign-unrealistic-despite-education = Still expect the impossible after it was explained
sign-refuses-partnership = Will not work as partners
sign-supplier-conflicts = A history of fights with suppliers
sign-payment-trouble = Trouble with money or payments

role-vp = VP of Sales
role-legal = Legal
role-c-level = C-level executive
role-strategic-review = Strategic review board
role-sales-manager = Sales manager

field-leverage-quota = Quota
field-leverage-team-quota = Team quota
field-leverage-closed = Closed in the period
field-leverage-period-end = End of the period
field-leverage-alternatives = Other open deals

# The coach below the card, before its own script is there
coach-section-say = What to say now
coach-section-plays = Conversations
coach-section-leverage = Your strength without this deal
coach-section-talks = The negotiation
coach-section-leave = How to walk away
coach-loading = Loading…

## The next step: the order, what to do, and what follows

next-policy = The policy has mistakes. Tell { $contact }.
next-play = Go on with the step that comes now.
next-won = Signed. Now look after what comes next.
next-lost = The buyer has decided. Write down why.
next-left = You walked away. Stay in touch.
next-leaving = It is decided: you walk away. Go on with the next step.
next-returned = They're back. Hear what changed before you talk price.
next-waiting = Still no answer from { $roles }. Send a reminder.
next-waiting-since = No answer from { $roles } since { $day }. Send a reminder.
next-written = Everyone has approved. Your written reason is missing.
next-complete = Don't sign yet: { $roles } must approve.
next-renew-expired = The approval ran out on { $until }. Ask { $roles } again.
next-renew-lapsed = The approval no longer covers this deal. Ask { $roles } again.
next-question = { $count ->
    [one] Don't sign yet: 1 fact is missing.
   *[other] Don't sign yet: { $count } facts are missing.
}
next-answer-firmly = Don't sign { $theirs }. Hold { $ours }.
next-smallest-price = Don't sign { $record }. Ask for { $price }.
next-days = Don't sign at { $asked } days. Hold your { $standard }.
next-deductions-price = What you give away eats the price. Ask for { $price }.
next-deductions = What you give away eats the price. Cut it back.
next-scope-price = The scope grew. Ask for { $price }, or take the additions out.
next-scope = The scope grew and the price didn't. Take the additions out.
next-hold-signs = Give nothing more without something in return.
next-limit = { $term }: hold { $limit }.
next-limit-again = { $term }: repeat your limit, { $limit }.
next-refuse = { $term }: say no.
next-refer = They don't fit what we do. Refer them to someone who does.
next-leave = Nobody can approve this. Time to walk away.
next-leave-price = Don't sign { $price }. Nobody can approve it.
next-leave-term = { $term }: don't sign this. Time to walk away.
next-request = Don't sign yet. Get approval from { $roles }.
next-refused-price = It was turned down. Ask for { $price }, or walk away.
next-refused = It was turned down. Time to walk away.
next-closed-price = Nobody can approve it today. Ask for { $price }, or walk away.
next-closed = Nobody can approve it today. Time to walk away.
next-hold-price = Hold { $price }. Don't go down to { $theirs }.
next-clear = { $price } is fine. Hold the price.
next-sign = Sign { $price }. Reopen nothing.
next-sign-plain = Sign. Reopen nothing.

next-do-play = See what comes next
next-do-renew-approval = Ask again
next-do-complete-approval = Ask for what's missing
next-do-question = Answer the question
next-do-answer-firmly = Answer firmly
next-do-smallest-price = Try that price
next-do-say-limit = Tell them your limit
next-do-hold-firm = See what to answer
next-do-leave = Confirm internally
next-do-refer = Prepare the referral
next-do-request-approval = Ask for approval
next-do-hold-price = See what to answer
next-do-sign = Prepare the close

insist-approval = Get approval from { $roles }.
insist-exception = Ask { $roles } for an exception.
insist-leave = Walk away, and leave the door as you want it.
insist-leave-term = Walk away.
insist-price = The price that pays for it is { $price }.
insist-sign = { $price } can be signed.
refused-price = Ask for { $price }, or walk away.
refused-leave = Walk away.
else-exception = An exception from { $roles }.
else-review = Only a review can except it: { $roles }.
else-price = A price of { $price }.
