# The conversations that have steps: just won, the client attacks, the client cancels, poor results.

## What they share

plays-none = No conversation is open on this record.
plays-start = Start a conversation
plays-open = Start
plays-open-named = Start: { $play }
plays-before = Earlier, on this record
plays-past-line = { $day }: { $outcome }
plays-avoid = What not to do
plays-done-mark = I said it
plays-done-undo = I haven't said it
plays-done-on = Said on { $day }
plays-time = Time
plays-optional = Optional
plays-internal = For the team only
plays-close = Close the conversation
plays-close-how = How did it end?
plays-close-needs = Say how it ended.
plays-close-lacks = Answer what is above first.
plays-stop-undo = That was a mistake: carry on
plays-reopen = Undo the close
plays-left-on = They left after all, on (optional)
plays-closed = Closed on { $day }: { $outcome }
plays-dues = Still to do
plays-cause-add = Add a reason
plays-cause-said = In their words
plays-cause-response = What you answer
plays-cause-remove = Remove
plays-cause-remove-named = Remove the reason { $reason }
plays-cause-open = No answer yet
plays-promise-kind = What do you offer?
plays-promise-what = What you promise
plays-promise-owner = Who does it
plays-promise-due = By when
plays-promise-share = Discount (off the plan's price)
plays-promise-days = Payment days
plays-promise-price = Price of the plan
plays-promise-amount = How much less they pay
plays-promise-saved = What it saves us
plays-promise-cost = What it costs us
plays-promise-ends = Until when
plays-promise-published = Is it published, with a date?
plays-promise-granted = It has been granted
plays-promise-done = Kept
plays-promise-remove = Remove
plays-promise-remove-named = Remove the promise: { $what }
plays-promise-unnamed = Not described yet
plays-promise-record = Log the promise
plays-promise-lacks = Missing: { $fields }
plays-promise-last = The last resort: try what is above first.
plays-promise-overdue = Due on { $day }, and not kept.
plays-promise-zone = With this, { $price }
plays-promise-zone-all = With everything promised, { $price }
plays-may = What you may offer
plays-contact-add = Note today's contact
plays-contact-count = { $count } of { $least }
plays-contact-none = Nobody has spoken with them yet.
plays-decline = They said no
plays-declined = { $count ->
    [one] They said no once.
   *[other] They said no { $count } times.
}
plays-decline-undo = Undo
plays-wait-done = You can go ahead.
plays-wait = Wait.
plays-stake = At stake: { $price }
plays-help = More help
plays-step-locked = Locked for now
plays-step-now = Now
plays-step-done = Done
plays-unread-promises = a promise
plays-unread-causes = a reason
plays-unread-contacts = the contacts
plays-unread-declines = how often they said no
plays-unread-other = some of the notes
plays-mark = Done
plays-who = Who
plays-day = Day
plays-who-when = Who and when
plays-task-create = Create task
plays-task-create-named = Create task: { $task }
plays-task-created = Noted
plays-task-late = Noted, late
plays-task-finish = Done
plays-task-finish-named = Done: { $task }
plays-task-done = Done
plays-mark-undo = Unmark
plays-take = Use that amount

plays-channel-visit = In person
plays-channel-phone = Phone or video
plays-channel-email = E-mail
plays-channel-letter = Letter

plays-concession-action = Something we will do
plays-concession-smaller = A smaller plan
plays-concession-pause = A pause
plays-concession-terms = Other payment terms
plays-concession-discount = A discount
plays-concession-trial = A free trial
plays-concession-product = Something in the product
plays-concession-free-work = Work free of charge
plays-concession-incentive = An incentive

## Times

play-from = From { $day }
play-from-at = From { $day }, { $time }
play-from-unreadable = Nobody can tell when that was ("{ $what }"). Wait until the date is clear.
play-until = By { $day }
play-until-at = By { $day }, { $time }
play-overdue = Was due on { $day }
play-overdue-at = Was due on { $day }, { $time }
play-day = { $day }
play-day-today = due today
play-day-in = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
play-day-overdue = { $days ->
    [one] due yesterday
   *[other] due { $days } days ago
}
play-blocked-until = Opens on { $day }.
play-blocked-until-at = Opens on { $day } at { $time }.
play-blocked-step = Opens after "{ $step }".
play-blocked-answer = Opens once { $answer }.
play-blocked-causes = Opens when every reason has an answer.
play-text-later = Fill in the fields above and the text appears.
play-text-no-deal = The text comes once the record has a price or terms, or you note what is included.

## Remarks

play-remark-contacts = That's { $count } contacts in seven days; the limit is { $most }. Give them some room.
play-remark-not-friday = The deadline falls right before a day off. Call sooner: nobody wants this news on a Friday night.
play-remark-misfit = They aren't a fit for what we do well. Help them leave on good terms instead of holding on to them.
play-remark-deadline = The deadline is here: talk to them today, even if they are still angry.
play-remark-deadline-passed = The deadline passed on { $day }, so there is nothing left to rush for. Find out first where it stands.
play-remark-deadline-passed-at = The deadline passed on { $day } at { $time }, so there is nothing left to rush for. Find out first where it stands.
play-stop-unreadable = “{ $what }” cannot be read. Until it can, don't press them.
play-remark-promised-elsewhere = What was promised in another conversation counts too: { $plays }.
play-remark-unreadable = Fix what cannot be read; until then, whatever depends on it stays closed: { $what }

## Promises

play-promise-unpublished = Don't promise it: it isn't published with a date.
play-promise-nobody = Nobody can grant it: it is below the floor or beyond any term.
play-promise-beyond = Nobody has the authority to grant this much.
play-promise-open = Some numbers are missing, so nobody can say where the price ends up.
play-promise-unreadable = This promise cannot be read. Fix it or remove it: nobody can say what the rest comes to.
play-promise-approval = { $roles } must approve it before you say it.
play-promise-own = You can grant it ({ $role }).
play-promise-role = { $role } must grant it before you say it.
play-promise-lapsed = This is more than was granted. Ask { $roles } again.
play-promise-free = You can promise it.
play-together-clear = All together: { $price }, { $share } less than today's price, within our limits.
play-together-approval = All together: { $price }, { $share } less than today's price. It needs approval.
play-together-below = All together: { $price }, { $share } less than today's price. Below the floor: nobody approves it.
play-may-own-up-to = You can offer up to { $up_to } ({ $role }).
play-may-role-up-to = { $role }: up to { $up_to }.
play-may-own-days = You can offer up to { $up_to } days ({ $role }).
play-may-role-days = { $role }: up to { $up_to } days.
play-may-own = You can offer it ({ $role }).
play-may-role = { $role }.
role-csm = Customer success manager
role-manager = Manager
role-product = Product

## Afterwards

play-due-weeks = { $weeks ->
    [one] Talk to the client, one week later
   *[other] Talk to the client, { $weeks } weeks later
}
play-due-promise = Deliver: { $what }
play-durable-yes = Still a client past { $day }: they really stayed.
play-durable-no = They left before { $day }: they did not stay.
play-durable-early = Too early to say that they stayed: wait until { $day }.

## What texts are put together from

play-line-price = Price: { $price }.
play-line-term = { $term }: { $value }.
play-line-scope = Included: { $what }.
play-line-delivery = Delivery: { $day }.
play-line-promise = { $what }. { $owner } does it by { $day }.
play-line-trial = When the trial ends on { $day } you are free to leave, at no cost.
play-line-plain = { $what }

## Just won

play-won-name = Just won
play-won-title = { $buyer } signed
play-won-about = Don't vanish once they have signed.
play-won-proposed = Won. Whoever negotiated makes the first call.
play-won-avoid-vanish = Don't vanish: what you do this week weighs more than what you said before.
play-won-avoid-overdo = Don't crowd them: each message in the way that suits it.
play-won-step-first-contact = First call
play-won-step-in-writing = In writing
play-won-step-hand-over = Hand over
play-won-step-delivered = Delivered?
play-won-step-why-us = Why us?
play-won-step-reference = Ask for a reference
play-won-step-close = Close
play-won-do-first-contact = Call or visit them yourself. No agenda.
play-won-do-in-writing = Write down what you agreed, point by point.
play-won-do-hand-over = Introduce who takes over, with every promise.
play-won-do-delivered = Ask whether it all came, and on time.
play-won-do-why-us = Ask why they chose you.
play-won-do-reference = Ask for a reference.
play-won-do-close = Close it, and stay in touch.
play-won-ask-signed = Day of signing
play-won-ask-takes-over = Who takes over?
play-won-ask-promised = What was promised, to whom, by when?
play-won-ask-know = What else is good to know about them?
play-won-ask-delivery = Delivery day
play-won-ask-present = Can you be there at delivery?
play-won-ask-includes = What is included, in words for the client?
play-won-ask-delivered = Was everything promised delivered?
play-won-ask-missing = What exactly is missing?
play-won-ask-on-time = Were the dates met?
play-won-ask-delay = Where is the delay?
play-won-ask-why-bought = Why did they buy?
play-won-ask-worked = What worked in the negotiation?
play-won-ask-better = What would we do better?
play-won-ask-reference = Will they be a reference?
play-won-question-why-bought = What made you choose us?
play-won-text-first-contact = To begin the call
play-won-text-terms = What was agreed, in writing
play-won-text-hand-over = Sheet for whoever takes over
play-won-text-why-us = Ask about the decision
play-won-text-reference = Ask for the reference
play-won-text-reference-time = If they have no time
play-won-text-reference-reveals = If they fear giving too much away
play-won-say-first-contact = I'm calling just to say thank you, and to hear how you feel about the decision. Has anything been on your mind since you signed? I'm still here for whatever you need, now that the work begins too.
play-won-say-terms = Thank you for your trust. So that we all start from the same page, here is what we agreed:
    { $parts }
    If anything differs from what you have, tell me and we'll set it right today.
play-won-say-hand-over = Account hand-over
    Taking over: { $takes_over }
    Promised: { $promised }
    Agreed:
    { $parts }
play-won-say-why-us = Now that you are up and running, I'd like to learn from how you decided:
    { $parts }
    And frankly: what did you like about how we reached the agreement, and what could we have done better?
play-won-say-reference = Would you be willing to talk to another company that is where you were a few months ago, and tell them how it went? It would help us a lot.
play-won-say-reference-time = It takes ten minutes and one call, on a day you choose. I prepare everything and let you know beforehand who will call and what they want to know.
play-won-say-reference-reveals = You decide what gets shared. No prices, no internal numbers, and I'll send you every text for approval before it goes out.
play-won-outcome-satisfied = Satisfied
play-won-outcome-mixed = With reservations
play-won-outcome-withdrawn = Withdrew
play-won-task-stay = A light contact by whoever negotiated

## The client attacks

play-attacked-name = The client attacks
play-attacked-title = { $buyer } is upset
play-attacked-about = They come at you hard: step back before you answer.
play-attacked-avoid-defend = Don't defend yourself or hit back, even if you are right: they feel attacked.
play-attacked-avoid-promise = Don't buy peace: nothing you can't keep, nothing free without approval.
play-attacked-stop-never-again = They said never again. Accept it, leave on good terms and keep the record.
play-attacked-step-step-back = Step back
play-attacked-step-take-it = Own it
play-attacked-step-no-excuse = No excuses
play-attacked-step-fair = Is that fair?
play-attacked-step-explain = Explain
play-attacked-step-make-right = Make it right
play-attacked-step-learn = Learn and close
play-attacked-do-step-back = Don't answer yet. Write down what happened.
play-attacked-do-take-it = Own all of it, once.
play-attacked-do-no-excuse = Say that no explanation makes up for it.
play-attacked-do-fair = Ask whether that seems fair. Then wait.
play-attacked-do-explain = They asked: explain, with what was already done.
play-attacked-do-make-right = Ask what would make it right. Grant nothing yet.
play-attacked-do-learn = Note who follows up on the promises.
play-attacked-ask-reproach = What are they accusing you of, in their words?
play-attacked-ask-happened = What really happened?
play-attacked-ask-missed = Which date was missed?
play-attacked-ask-they-asked = Did they ask for the explanation?
play-attacked-ask-never-again = Did they say never again?
play-attacked-ask-measures = Which measures have been taken already?
play-attacked-ask-demand = What do they ask for?
play-attacked-ask-follows = Who follows up on the promises?
play-attacked-ask-learned = What did we learn?
play-attacked-gate-they-asked = they ask for the explanation
play-attacked-text-time-out = Buy a few minutes
play-attacked-text-take-it = Own it
play-attacked-text-no-excuse = No excuses
play-attacked-text-fair = The question
play-attacked-text-explain = The explanation
play-attacked-text-make-right = What would make it right
play-attacked-text-graceful = Leave on good terms
play-attacked-say-time-out = I hear you, and this deserves more than a quick answer. Give me a few minutes to see what happened; I'll call you back myself, today.
play-attacked-say-take-it = We let you down, and the responsibility is ours, all of it. I am sorry for what it caused you.
play-attacked-say-no-excuse = I could give you explanations, and they would not change what you went through. I understand that this may cost us your trust, and that you may never buy from us again.
play-attacked-say-fair = Tell me frankly: does it seem fair to you that we end like this?
play-attacked-say-explain = Thank you for asking. This is what we have already done, not what we are going to do:
    { $measures }
play-attacked-say-make-right = What would have to happen, on your side, for this to be made right? I'd like to hear all of it before I say what we can do.
play-attacked-say-graceful = I understand, and I respect it. I'll see to it that everything is closed in good order and that you have all that is yours. Thank you for the time we worked together.
play-attacked-outcome-calm = Calmed down
play-attacked-outcome-watching = Still open, keeping an eye on it
play-attacked-outcome-lost = Left
play-attacked-task-check = Ask how the promises are coming along
play-attacked-task-relation = Say hello, asking for nothing

## The client cancels

play-cancelling-name = Risk of cancellation
play-cancelling-title = { $buyer } is cancelling
play-cancelling-about = Listen before you offer. And if they have already left, let them go.
play-cancelling-proposed-sent = They sent the cancellation on { $day }. Prepare before you call.
play-cancelling-proposed-renewal = The renewal is due on { $day }, and nobody has confirmed.
play-cancelling-proposed-health = The account's health is red. Talk to them before they write.
play-cancelling-avoid-solutions = Offer nothing before you have heard the reasons.
play-cancelling-avoid-guilt = No guilt, no pity, and nothing bad about who they chose.
play-cancelling-avoid-executives = Don't bring in an executive to press them. Only if they ask for one.
play-cancelling-stop-permission = They don't want to talk about it. Respect that and leave on good terms.
play-cancelling-stop-signed = They have signed with somebody else. Thank them and leave the door open.
play-cancelling-stop-top = It was decided at the top. Thank them and leave the door open.
play-cancelling-stop-initiative = The initiative is closed. Thank them and leave the door open.
play-cancelling-stop-acquired = A group that uses something else has bought them. Thank them and leave the door open.
play-cancelling-stop-declined = They have said no as often as it was right to ask. Don't insist.
play-cancelling-step-prepare = Prepare
play-cancelling-step-when = When to call
play-cancelling-step-open = Open the conversation
play-cancelling-step-discover = Discover
play-cancelling-step-answer = Answer
play-cancelling-step-propose = Propose
play-cancelling-step-summary = Summary
play-cancelling-step-follow-up = Follow up
play-cancelling-step-learn = Learn and close
play-cancelling-do-prepare = Prepare. Don't call yet.
play-cancelling-do-when = Wait for the right moment.
play-cancelling-do-open = Acknowledge the decision and ask permission.
play-cancelling-do-discover = Listen first. Don't offer anything yet.
play-cancelling-do-answer = One answer for every reason.
play-cancelling-do-propose = Say what you promise, who does it and by when.
play-cancelling-do-summary = They stay: send the summary today.
play-cancelling-do-follow-up = Keep your word, and talk to them again.
play-cancelling-do-learn = Note what it really was, and close.
play-cancelling-ask-stated-reason = What reason did they give?
play-cancelling-ask-cancel-sent = When did they send it?
play-cancelling-ask-processes-on = When is it processed?
play-cancelling-ask-renewal-due = When is the renewal due?
play-cancelling-ask-incident = Was there an incident? When?
play-cancelling-ask-tenure = How long have they been a client, and what did they hire us for?
play-cancelling-ask-sudden = Did usage drop all at once?
play-cancelling-ask-last-90-days = Last 90 days: tickets, NPS, reviews, usage
play-cancelling-ask-not-used = What do they pay for and not use? Which other plan would suit them?
play-cancelling-ask-permission = Will they talk about it?
play-cancelling-ask-signed-elsewhere = Have they signed with somebody else?
play-cancelling-ask-migration = When do they migrate?
play-cancelling-ask-decided-at-top = Was it decided at the top?
play-cancelling-ask-initiative-closed = Is the initiative closed?
play-cancelling-ask-acquired = Were they bought by a group that uses something else?
play-cancelling-ask-led-here = What led them to this decision?
play-cancelling-ask-since-when = How long have they been thinking about it?
play-cancelling-ask-would-change = What would change their mind?
play-cancelling-ask-not-delivering = What are we not giving them?
play-cancelling-ask-example = A specific example
play-cancelling-ask-general-cut = Is it an across-the-board cut, not money moved elsewhere?
play-cancelling-ask-other-offers = What is the other vendor offering?
play-cancelling-ask-value-1 = What they gained, in one of their own numbers
play-cancelling-ask-value-2 = Another number
play-cancelling-ask-value-3 = And another
play-cancelling-ask-alternatives = Which alternatives did you tell them about?
play-cancelling-ask-stays = Do they stay?
play-cancelling-ask-agreed = When did they say yes?
play-cancelling-ask-real-reason = What was the real reason?
play-cancelling-ask-preventable = Could it have been prevented earlier?
play-cancelling-ask-pattern = Is it happening with other clients?
play-cancelling-question-led-here = What led you to this decision?
play-cancelling-question-since-when = When did you start thinking about it?
play-cancelling-question-would-change = What would have to change for you to reconsider?
play-cancelling-question-not-delivering = What did you expect from us that we are not giving you?
play-cancelling-gate-permission = they agree to talk about it
play-cancelling-gate-stays = they decide to stay
play-cancelling-reason-product = Product
play-cancelling-reason-adoption = They don't use it
play-cancelling-reason-support = Support
play-cancelling-reason-neglect = We neglected them
play-cancelling-reason-price = Price
play-cancelling-reason-competitor = Another vendor
play-cancelling-answer-product = We'll switch it on with you: it's already in your plan.
play-cancelling-answer-adoption = A dedicated onboarding: one of our people works with your team until you're up and running.
play-cancelling-answer-support = Priority support, and one named person who answers you.
play-cancelling-answer-neglect = A new account manager and a standing call every two weeks.
play-cancelling-answer-price = Let's look first at a plan that suits you better, or at another way to pay.
play-cancelling-answer-competitor = I'll tell you where we differ, and you compare.
play-cancelling-text-open = To open
play-cancelling-text-discover = The four questions
play-cancelling-text-answer = What you answer
play-cancelling-text-value = What they have gained
play-cancelling-text-propose = The proposal
play-cancelling-text-direct = The direct question
play-cancelling-text-summary = Summary of what was agreed
play-cancelling-text-graceful = Leave on good terms
play-cancelling-say-open = I got your message, and I respect the decision. I wish it had turned out better. Could I ask you a few questions, to understand what happened? I know deciding it wasn't easy. It takes fifteen minutes, and the decision stays yours.
play-cancelling-say-discover = I want to understand it properly before I say anything:
    { $parts }
play-cancelling-say-answer = You are right to raise these, and this is what I can tell you on each:
    { $parts }
play-cancelling-say-value = Before you decide, this is what you have gained with us, in your own numbers:
    { $parts }
play-cancelling-say-propose = From what you told me, this is what I propose:
    { $parts }
    Take your time with it. If it doesn't help, tell me straight.
play-cancelling-say-direct = Let me ask you directly: what would have to change for it to be worth staying? If the answer is nothing, I respect that.
play-cancelling-say-summary = Thank you for staying. This is what we commit to, with names and dates:
    { $parts }
    I'll write to you before each date. If something slips, you'll hear it from me, and in time.
play-cancelling-say-graceful = Thank you for telling me plainly, and for the time we worked together. I'll see to it that the switch goes smoothly and that you take all your data with you. If things change one day, I'll be glad to hear from you.
play-cancelling-outcome-stayed = Stayed
play-cancelling-outcome-left-well = Left on good terms
play-cancelling-outcome-left-badly = Left on bad terms
play-cancelling-task-durable = See whether they are still a client
play-cancelling-task-relation = Say hello, asking for nothing

## Poor results

play-results-name = Poor results
play-results-title = { $buyer }: poor results
play-results-about = Results are poor and they don't know yet: be the one who calls.
play-results-proposed = Results are poor, and nobody has told the client.
play-results-avoid-hide = Don't hold it back until Friday, and don't wait for them to ask.
play-results-avoid-blame = No blame and no spin, even if their choices played a part.
play-results-step-at-home = Among ourselves first
play-results-step-call-now = Call now
play-results-step-listen = Listen
play-results-step-explain = Explain
play-results-step-answer = Answer
play-results-step-propose = Propose
play-results-step-they-choose = They choose
play-results-step-back-to-work = Back to work
play-results-do-at-home = Agree on what happened, and bring a solution.
play-results-do-call-now = Call before they ask.
play-results-do-listen = Hear what they need and what worries them.
play-results-do-explain = Say what happened and what we did wrong. No more apologies.
play-results-do-answer = Answer every question, directly.
play-results-do-propose = Propose at least two ways to go on.
play-results-do-they-choose = Let them choose.
play-results-do-back-to-work = Set a date for the first result and get to work.
play-results-ask-known-since = When did we find out?
play-results-ask-facts = What happened, in facts we all accept?
play-results-ask-solution = What solution are you bringing?
play-results-ask-under-way = What is already under way?
play-results-ask-needs = What do they need?
play-results-ask-concerns = What worries them?
play-results-ask-questions = What do they ask?
play-results-ask-chose = What did they choose?
play-results-ask-first-result = Day of the first result
play-results-ask-first-time = Is it the first time with this client?
play-results-ask-learned = What did we learn?
play-results-question-needs = What do you need from us right now?
play-results-question-concerns = What worries you most?
play-results-reason-question = Question
play-results-reason-concern = Concern
play-results-text-call-now = To begin the call
play-results-text-listen = To listen
play-results-text-explain = The explanation
play-results-text-answer = What you answer
play-results-text-propose = The ways to go on
play-results-text-chosen = What they chose
play-results-say-call-now = I'm calling because I'd rather you heard it from me: the results are not what we expected, and I am sorry. This is what happened:
    { $facts }
    We have a plan, and I'd like to go through it with you.
play-results-say-listen = Before I tell you the plan, I'd like to hear you:
    { $parts }
play-results-say-explain = This is what happened, and why:
    { $facts }
    That part is ours. What we propose to put it right:
    { $solution }
play-results-say-answer = Point by point, on what you asked:
    { $parts }
play-results-say-propose = There is more than one way to go on, each with a name and a date:
    { $parts }
    Tell me which suits you best, or what you would change.
play-results-say-chosen = So this is what we do:
    { $chose }
    We start today, and I'll let you know as soon as there is a first result.
play-results-outcome-on-track = Back on track
play-results-outcome-watching = Keeping an eye on it
play-results-outcome-left = Left
play-results-task-check = Go through the first result with them

## Mistakes

error-unknown-play = No conversation has that name.
error-unknown-number = This conversation has no such number.
error-unknown-weekday = Not a day of the week: write monday to sunday.
error-not-https = Only addresses that begin with https://.

## Leaving

play-leaving-step-confirm = Confirm internally
play-leaving-step-prepare = Prepare the reasons
play-leaving-step-tell = Tell the buyer
play-leaving-step-door = Leave the door as you want it
play-leaving-step-learn = Learn
play-leaving-do-confirm = Make sure that whoever must know agrees: your manager, or the executives.
play-leaving-do-prepare = Talk about requirements and the difference, not about blame. No limits and no costs.
play-leaving-do-tell = Tell them in person or by phone, then in writing. Final, and without reproach.
play-leaving-do-door = Decide whether you leave it open, closed or with a referral.
play-leaving-do-learn = Note what could have been seen earlier, and tell the team: walking away well deserves applause too.
play-leaving-part-executives = Executives first?
play-leaving-part-closing = For closing it
play-leaving-part-opening = For leaving it open
play-leaving-part-conditions = Conditions for talking again
play-leaving-ask-size = The size of the deal justifies it
play-leaving-ask-strategic = It could become a strategic account
play-leaving-ask-exhausted = You have used up your authority and your options
play-leaving-ask-relationship = The relationship is worth more than this deal
play-leaving-ask-escalation = What came of it?
play-leaving-ask-relationship-damaged = The relationship is damaged
play-leaving-ask-fit-wrong = They do not fit us, and that will not change
play-leaving-ask-return-unlikely = Another try is unlikely
play-leaving-ask-may-change = Circumstances may change
play-leaving-ask-relationship-strong = The relationship is good
play-leaving-ask-strategic-value = The customer has strategic value
play-leaving-ask-door = How do you leave it?
play-leaving-ask-referred-to = Who you refer them to
play-leaving-ask-note = What is worth remembering
play-leaving-ask-budget-from = Budget from
play-leaving-ask-budget-to = Budget up to
play-leaving-ask-decide-by = Decision no later than
play-leaving-ask-stakeholders = Who must back it
play-leaving-ask-scope = Scope that must be settled
play-leaving-option-asked = Offered
play-leaving-option-declined = The buyer did not want it
play-leaving-option-solved = They reached an agreement
play-leaving-option-confirmed = They confirmed that we walk away
play-leaving-option-open = Open door
play-leaving-option-closed = Closed door
play-leaving-option-refer = Refer to somebody else
play-leaving-closed-solved = Done: the executives reached an agreement.
play-leaving-closed-confirmed = Done: the executives confirmed that we walk away.

## The buyer is back

play-returning-step-listen = Listen
play-returning-step-conditions = The four conditions
play-returning-step-decide = Decide
play-returning-do-conditions = Ask about each. All four hold, or nothing is reopened.
play-returning-do-decide = Open a new negotiation only with all four met; otherwise say not yet.
play-returning-do-listen = Ask what has changed since you last spoke, and listen for this:
play-returning-ask-on = They came back on
play-returning-ask-reason = Why do they come back?
play-returning-ask-budget = Budget they bring
play-returning-ask-decide-on = Day they decide
play-returning-ask-stakeholders = Does everybody who decides back it?
play-returning-ask-scope = Is the scope settled?
play-returning-ask-terms = Do they move on the terms?
play-returning-option-worse-alternatives = The alternatives were worse
play-returning-option-budget = There is another budget
play-returning-option-priorities = Priorities have changed
play-returning-option-value = They saw the value
play-returning-option-overruled = The decision-maker overruled procurement
play-returning-avoid-desperation = Do not show urgency or relief.
play-returning-avoid-concession = Do not give anything away as soon as they call.
play-returning-avoid-waiting = Do not look as if you had been waiting.
