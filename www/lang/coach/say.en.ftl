# What to say. The texts “text-…” go to the buyer: with dignity, and with numbers both sides already know. They never
# hold a floor, a threshold or a cost. A name that the policy gives stands at the start of a paragraph or behind a colon.

## The panel

say-language = Language of the text
say-in = In { $language }
say-language-lost = That language could not be loaded. Check your connection and pick it again.
say-text = Text for the buyer
say-copy = Copy
say-copied = Copied: paste it into your email or chat.
say-copy-failed = It could not be copied. Select the text and copy it by hand.
say-restore = Back to the original
say-edited = With your changes
say-choose-parts = What do you include?
say-part-needed = Pick at least one: without it the text does not say what it takes.
say-effect = What it does
say-warnings = { $count ->
    [one] One phrase to think over
   *[other] { $count } phrases to think over
}
say-checking = Checking the text…
say-unchecked = The text has not been checked: the list of phrases to avoid could not be loaded. Read it over yourself before you send it.
say-warning-quote = “{ $quote }”
say-instead = Better:
say-others = Other situations
say-later = Not now
say-nothing-calls = Nothing calls for an answer right now. If you want to write, pick the situation.
say-sent = I sent this
say-sent-hint = Note it down: later you will see whether the buyer moved.
say-sent-before = { $count ->
    [one] You have said once that you might walk away; last on { $day }.
   *[other] You have said { $count } times that you might walk away; last on { $day }.
}
say-told = I told them
say-told-hint = Today’s date is kept: next time you remind them instead of saying it as new.
say-told-done = You told them on { $day }.
say-told-undo = I have not told them
say-became = What happened then?
say-became-buyer-moved = The buyer moved
say-became-no-change = Nothing changed
say-became-lost = The deal was lost
say-door-open = open door
say-door-closed = closed door
say-door-refer = referral

## Situations

say-strong-reply = Firm answer to their price
say-non-negotiable = What is not negotiable
say-posture = What would make the deal work
say-healthy-indifference = Interest, no rush
say-strong-alternatives = We have other projects
say-organisational-limits = Company minimums
say-counter = Next offer, for something in return
say-ask-executive = Bring in the executives
say-frames = Saying no without hurting
say-exit-message = Walk away
say-exit-open = Walk away, door open
say-exit-closed = Walk away, door closed
say-exit-refer = Walk away and refer them
say-keep-in-touch = Keep in touch
say-buyer-return = The buyer is back
say-reopen-conditions = Conditions for talking again

## Why now

say-now-pressed = Answer firmly, without another number: you cannot sign { $theirs } without an approval.
say-now-pressed-final = Answer firmly, without another number: nobody can sign { $theirs }.
say-now-term = { $term }: tell them how far you go. They ask for more, and you have not told them yet.
say-now-term-again = { $term }: say it again, unchanged. You told them on { $day }, and they still ask.
say-now-term-early = { $term }: say it now, though nobody has asked. Early saves everybody time.
say-now-posture = Say what would make the deal work: as it stands, you really can walk away.
say-now-posture-reset = Start over, without blame: the conversation went off track.
say-now-posture-deadlock = Put what it would take on the table: nobody is moving.
say-now-posture-tests = Say what you need before they find out: they are probing how far you go.
say-now-posture-near = Say what you need before they push further: their price is close to the limit of what you can sign.
say-now-indifference = Say it calmly: you really can walk away, and that makes you credible.
say-now-indifference-strong = Say it calmly: you make your quota without this deal, and it shows.
say-now-strong = Let them know: your other deals back it up.
say-now-limits = Speak for the company: their price is below its minimums, and it is nothing personal.
say-now-limits-final = Tell them now: at that price nobody in the company can sign.
say-now-counter = This is your next step. Ask for something in return.
say-now-executives = Offer a talk between executives: you have done what you can on your own, and the deal is worth another try.
say-now-executives-maybe = Consider bringing in executives before you walk away: something speaks for it.
say-now-executives-option = Before you walk away you can always offer it, if the buyer agrees.
say-now-frames-before = Prepare what you will say while you confirm internally. Take the sentences that help.
say-now-frames = To prepare what you will say. Take the sentences that help.
say-now-door = Tell them like this: it is decided and confirmed.
say-now-exit = Tell them directly, and in writing too: it is decided and confirmed.
say-now-other-door = Decided and confirmed. Something else is proposed, { $door }; you choose.
say-now-touch = Write without asking for anything: you walked away, and this keeps the relationship alive.
say-now-return = Ask what has changed first, and offer nothing yet: they came back to you.
say-now-reopen = Say on what conditions it is worth talking again.
say-now-reopen-missing = State your conditions before you negotiate: at least one is not met.

## Why not

say-not-no-demand = The buyer has not named a price yet.
say-not-no-gap = { $theirs } already reaches what you ask ({ $ours }).
say-not-price-fits = { $theirs } is within your price rules: no such answer is needed.
say-not-no-offer = A price of yours has to be on the table to name the difference.
say-not-ours-below = Nobody can sign your own last price either. Correct it before you talk about the gap.
say-not-route-closed = Nobody here can approve it today: do not offer a conversation that opens nothing.
say-not-no-term = No term is at stake.
say-not-no-needs = There is nothing specific to ask for, and without that it would be a threat.
say-not-fixable = Nothing the buyer can change would fix this. If you walk away, say so.
say-not-abused = Do not invite them to anything more: they mistreated your team ({ $sign }).
say-not-abused-on = Do not invite them to anything more: they mistreated your team ({ $sign }, on { $day }).
say-not-settled = { $theirs } can be signed and you are about to close: sign, and reopen nothing.
say-not-leaving = It is time to walk away: do not offer another price.
say-not-beside = The price is not what decides: something else about this deal is not for anybody to sign.
say-not-open = Nobody knows yet whether it can be signed. Answer the question on the card first.
say-not-term-first = The term first: while they ask for it like this, there is no price to close at.
say-not-approval-first = The approval first: without it there is no price to close at.
say-not-strong = Say it only when it is true: today your other deals do not back it up.
say-not-no-plan = There is no next step to offer yet.
say-not-nothing-stuck = Nothing is stuck: there is no need to take it higher.
say-not-executives-asked = You have offered it. Wait for their answer.
say-not-executives-done = The executives have had their say.
say-not-decided = Walking away has not been decided yet.
say-not-told = You have already told them.
say-not-other-door = You picked something else: { $door }.
say-not-left = You have walked away from this negotiation.
say-not-play = A conversation with the client comes first, and what to say is there.
say-not-not-left = This is for after you have walked away.
say-not-door-closed = You closed the door. Do not write.
say-not-not-back = The buyer has not come back.
say-not-back-first = The buyer is back: settle first whether you talk again.
say-not-no-conditions = You have not set conditions for talking again.
say-not-shows-limit = With these facts the text would show a limit that is ours alone.
say-note-limit-left-out = Something was left out that would show a limit that is ours alone.
say-note-budget-is-limit = The budget you set, { $amount }, is a limit of ours or gives one away: it goes without a number.
say-note-budget-not-clear = The budget you set, { $amount }, is not one you could sign on your own: it goes without a number.

## What it does

say-effect-strong-reply = They ask themselves four things: whether they overreach, whether they will lose the deal, whether their alternative is really better, and whether they should ease off.
say-effect-non-negotiable = A limit stated early is believed. Stated late, it looks like haggling.
say-effect-posture = They ask themselves whether they overreach, whether they will lose the deal, whether their alternative is really better, and whether they should ease off. They stop probing and talk about specific terms.
say-effect-healthy-indifference = You gain four things: you can hold what you ask, your limits are believed, you feel less pressure to give in badly, and your final offer is taken as final.
say-effect-strong-alternatives = They see that time is not working against you.
say-effect-organisational-limits = It is no longer between the two of you: there is nobody to lean on.
say-effect-counter = Each step of yours costs something. They learn that asking alone is not enough.
say-effect-ask-executive = Another authority, another view: another option appears, or it is clear that there is none.
say-effect-frames = They hear a “no” without feeling attacked.
say-effect-exit-message = It is clear and without blame. The relationship survives.
say-effect-exit-open = They know what would have to change to talk again.
say-effect-exit-closed = Nothing is left to wait for, and nobody is hurt.
say-effect-exit-refer = They get help, even if it is not from you, and they remember it.
say-effect-keep-in-touch = When something changes, they think of you first.
say-effect-buyer-return = They tell you what has changed before you offer anything.
say-effect-reopen-conditions = It shows whether they are serious, and that your time is worth something.

## Texts: while you negotiate

text-strong-reply =
    I understand that you have alternatives, and it makes sense to compare them. At { $theirs } we cannot deliver the value we have been talking about, and I would rather tell you now than promise something we will not keep.

    If that is the number, another option may well be the right one for you. If the outcome matters most, I am happy to look with you at what scope fits your budget.
text-strong-reply-competitor =
    I understand that you have alternatives, and it makes sense to compare them. At { $theirs } we cannot deliver the value we have been talking about, and I would rather tell you now than promise something we will not keep.

    If that is the number, { $competitor } may well be the right choice for you. If the outcome matters most, I am happy to look with you at what scope fits your budget.
text-healthy-indifference =
    We are excited about this project and would like to do it with you. To be worth it, it has to be a good deal for both of us; if we cannot get there, we would rather say so openly and part as friends.

    Let us keep looking for terms that work for you and for us.
text-strong-alternatives =
    We want to do this project with you, and it will get the attention it deserves. We also have other projects under way that are just as attractive, so nobody needs to rush or to accept terms that do not serve them.

    If the terms work for both of us, we will gladly go ahead.
text-organisational-limits =
    Thank you for the proposal. At { $theirs } it is below our company’s minimums: the difference from what we offered is { $gap }, or { $share }.

    To sign it like this I would need approval from our { $roles }, and with that difference it is unlikely. I would rather tell you now than raise expectations, and look with you at what we can adjust in the scope.
text-organisational-limits-final =
    Thank you for the proposal. At { $theirs } it is below our company’s minimums: the difference from what we offered is { $gap }, or { $share }. At that price there is nobody here who can authorize it.

    I would rather tell you now than raise expectations. If that is the budget, let us see which part of the scope does most for you.
text-counter =
    We have gone through the numbers carefully. We can move to { $price }, provided you can help us with the following:

    { $parts }

    If you agree, we will put it in writing and go ahead.
text-counter-take =
    We have gone through the numbers carefully. We can accept { $price }, provided you can help us with the following:

    { $parts }

    If you agree, we will put it in writing and go ahead.
text-ask-term = { $term }: { $standard }
text-ask-scope-added = what was added to the scope is taken out, or quoted separately
text-ask-decision-by = a firm decision by { $day }
text-ask-decision = a date for the decision, firm and near
text-ask-commitment = a commitment for a longer term
text-ask-payment-sooner = payment sooner, or in advance
text-ask-scope = a somewhat smaller scope
text-ask-reference = your willingness to be a reference for other companies
text-posture =
    We are interested in working with you and believe we can help. On the terms that are on the table today it is not yet an agreement we can sign. I would rather walk away than set us both up to fail. To go ahead we need:

    { $parts }

    If that is possible, we will be very glad to go ahead. If it is not, we understand and respect it.
text-need-price = a price of { $price }, as we proposed, or a scope that fits your budget
text-need-budget = a scope in line with the budget, or a budget in line with the scope
text-need-scope-added = a separate quote for what was added after the price was set
text-need-term = { $term }: { $standard }
text-need-no-term = { $term }: left out of the contract
text-need-plan = an agreed work plan, with names and dates on both sides
text-ask-executive =
    I have come to the end of what I can work out on my own. This project matters to us, and I would like to exhaust the options before we call it a day.

    Would you be open to a conversation with our { $roles }, together with whoever decides on your side? They may find creative ways that are not mine to offer.
text-liability-cap =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. Our cap is { $limit }, and we do not take on unlimited liability. It is a commitment we can keep, and one that does not put the service you receive at risk.

    We are happy to keep talking about everything else.
text-liability-cap-final =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. Our cap is { $limit }, and we do not take on unlimited liability. It is a commitment we can keep, and one that does not put the service you receive at risk.

    If going further is essential for you, I understand and respect that; in that case we are not the right supplier.
text-liability-cap-early =
    { $term }: I bring this up now so that nobody is surprised at the end. Our cap is { $limit }, and we do not take on unlimited liability. It is a commitment we can keep for the whole contract.

    If you see a difficulty there, I would rather talk about it now than at signing.
text-non-negotiable =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. What you ask for ({ $asked }) goes beyond what we can stand behind ({ ANY($limit) }). It is not a position to bargain over; it is what we can keep for the whole contract.

    We are happy to keep talking about everything else.
text-non-negotiable-final =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. What you ask for ({ $asked }) goes beyond what we can stand behind ({ ANY($limit) }). It is not a position to bargain over; it is what we can keep for the whole contract.

    If it is essential for you, I understand and respect that; in that case we are not the right supplier.
text-non-negotiable-never =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. It is something we cannot take on at any price: it would not be responsible to commit to what is not in our hands.

    We are happy to keep talking about everything else.
text-non-negotiable-never-final =
    { $term }: I would like to be clear on this point, so that nobody is surprised at the end. It is something we cannot take on at any price: it would not be responsible to commit to what is not in our hands.

    If it is essential for you, I understand and respect that; in that case we are not the right supplier.
text-term-again =
    { $term }: as I told you on { $day }, this is as far as we go: { ANY($limit) }. That has not changed; it is what we can keep for the whole contract.

    We are happy to keep talking about everything else.
text-term-again-final =
    { $term }: as I told you on { $day }, this is as far as we go: { ANY($limit) }. That has not changed; it is what we can keep for the whole contract.

    If going further is essential for you, I understand and respect that; in that case we are not the right supplier.
text-term-again-never =
    { $term }: as I told you on { $day }, this is something we cannot take on at any price. That has not changed: it would not be responsible to commit to what is not in our hands.

    We are happy to keep talking about everything else.
text-term-again-never-final =
    { $term }: as I told you on { $day }, this is something we cannot take on at any price. That has not changed: it would not be responsible to commit to what is not in our hands.

    If it is essential for you, I understand and respect that; in that case we are not the right supplier.
text-non-negotiable-early =
    { $term }: I bring this up now so that nobody is surprised at the end. This is how we work: { $standard }. It is part of what lets us deliver for the whole contract.

    If you see a difficulty there, I would rather talk about it now than at signing.
text-non-negotiable-never-early =
    { $term }: I bring this up now so that nobody is surprised at the end. It is something we do not take on in any contract, because it would not be responsible to commit to what is not in our hands.

    If you see a difficulty there, I would rather talk about it now than at signing.
text-frames = { $parts }
text-frame-fit = It is not about who is right: what you need and what we do well do not match in this case.
text-frame-requirements = It is not about who is right: you have requirements that we cannot meet right now.
text-frame-gap = Our proposal is { $ours } and yours is { $theirs }; the difference is { $gap }.
text-frame-term = { $term }: on this point, what you need and what we can keep are still far apart.
text-frame-view = I understand your position: you have a budget to look after and good terms to secure.
text-frame-view-project = I understand your position and what this project means for you.
text-frame-respect = We value the work we did together, and we respect whatever you decide.

## Texts: leaving and coming back

text-exit-message =
    After careful thought we have decided not to go ahead with this project. We would rather tell you now, and clearly, out of respect for your time.

    Thank you for the conversations we had. We wish you every success with the project.
text-exit-message-price =
    After careful thought we have decided not to go ahead. With the numbers that are on the table we could not deliver the value you expect, and out of respect we would rather say so clearly.

    Thank you for your time and for talking so openly with us. We wish you every success with the project.
text-exit-message-terms =
    After careful thought we have decided not to go ahead. On the terms that are on the table we could not keep what we would be signing, and out of respect we would rather say so clearly.

    Thank you for your time and for talking so openly with us. We wish you every success with the project.
text-exit-message-fit =
    After careful thought we have come to the conclusion that we are not the right company for this project. We could not deliver the value you expect, and out of respect we would rather say so clearly.

    Thank you for your time and for talking so openly with us. We wish you every success with the project.
text-exit-open =
    After looking at it carefully, the numbers do not let us go ahead right now: each side has its constraints, and we would rather not force them. It would be worth talking again if any of the following changes:

    { $parts }

    Until then let us stay in touch; we will share ideas that may be of use to you. Thank you for your time and your trust.
text-exit-open-terms =
    After looking at it carefully, the terms do not let us go ahead right now: each side has its constraints, and we would rather not force them. It would be worth talking again if any of the following changes:

    { $parts }

    Until then let us stay in touch; we will share ideas that may be of use to you. Thank you for your time and your trust.
text-exit-open-now =
    After looking at it carefully, this is not the time for us to do the project well together: each side has its constraints, and we would rather not force them. It would be worth talking again if any of the following changes:

    { $parts }

    Until then let us stay in touch; we will share ideas that may be of use to you. Thank you for your time and your trust.
text-change-scope-smaller = the scope: if it concentrates on the essentials
text-change-scope-larger = the scope: if the project grows
text-change-timeline = the timeline: if there is more time, or it can be done in stages
text-change-budget = the budget: if it grows
text-change-term = { $term }: if there is room to come closer
text-exit-closed =
    After looking at it thoroughly, we have decided not to go ahead with this project and to put our resources into other commitments. This decision is final.

    Thank you for the time you have given it. We wish you all the best.
text-exit-closed-fit =
    After looking at it thoroughly, we have decided not to go ahead with this project. We are not the right company for what you are looking for, and we will put our resources into other commitments. This decision is final.

    Thank you for the time you have given it. We wish you all the best.
text-exit-refer =
    From what we have discussed, I believe somebody else can help you better than we can on this project, and I would rather say so openly.

    If it helps, I will gladly recommend someone and pass on the work we have done so far, with your permission. Thank you for your time and your trust; I hope we stay in touch.
text-exit-refer-to =
    From what we have discussed, I believe somebody else can help you better than we can on this project, and I would rather say so openly. I suggest talking to { $referred_to }.

    If it helps, I will gladly introduce you and pass on the work we have done so far, with your permission. Thank you for your time and your trust; I hope we stay in touch.
text-keep-in-touch =
    I am writing to hear how the project is going. There is no need to reply in a hurry: if an idea, a contact or a second opinion would help, count on us, with no strings attached.

    I hope all goes well.
text-buyer-return =
    It is good to hear from you. We will gladly explore whether working together makes sense now.

    To understand it well: what is different since we last spoke?
text-reopen-conditions =
    We will gladly pick up the conversation. To give it the time it deserves, and to reach an agreement this time, we need the following from the start:

    { $parts }

    Once it is there, propose a date and we will begin.
text-reopen-budget = a budget in line with the scope
text-reopen-budget-from = a budget of { $from } or more
text-reopen-budget-range = a budget of { $from } to { $to }
text-reopen-date = a definite date for the decision
text-reopen-date-by = a definite date for the decision, { $day } at the latest
text-reopen-stakeholders = the backing of everybody who decides
text-reopen-stakeholders-named = the backing of those who decide: { $who }
text-reopen-scope = a settled scope
text-reopen-scope-named = a settled scope: { $scope }

## What not to say

avoid-adversarial = It attacks the buyer. They will defend themselves instead of moving.
avoid-adversarial-instead = say what you need, and acknowledge what they need.
avoid-defensive = It puts you on the defensive. What others do or pay does not matter to this buyer.
avoid-defensive-instead = talk about the outcome they are after.
avoid-bitter = It sounds like spite. If they choose somebody else, you want them to come back without shame.
avoid-bitter-instead = say that the other option may be the right one for them.
avoid-unprofessional = This does not go in writing. It gets forwarded, and remembered.
avoid-unprofessional-instead = thank them, wish them well, and end there.
avoid-weak-need = It shows that you need this. Once they know, they will press.
avoid-weak-need-instead = talk about the buyer’s dates, not yours.
avoid-weak-begging = It sounds like begging, and tells them that you would accept anything.
avoid-weak-begging-instead = say on what terms it would be a good deal for both.
avoid-weak-price = It gives the price away before anybody negotiates: it says yours means nothing.
avoid-weak-price-instead = ask what outcome or what scope they need.
avoid-ultimatum = It is an ultimatum. Firm is saying what you need; this shuts the door.
avoid-ultimatum-instead = say what would keep you, and that you respect what they decide.
avoid-hasty = It gives in at once and for nothing. They learn that pressing is enough.
avoid-hasty-instead = take a day, and ask for something in return.
avoid-reveals = It speaks of our costs or our limit. From then on they negotiate against that number.
avoid-reveals-instead = talk about the price you offer and what it includes.
avoid-secret = This number is ours alone: a floor, a threshold or a cost.
avoid-secret-instead = take it out, and use only prices that are already on the table.
avoid-excuse = It sounds like an excuse or blame. Nobody asked for one, and it drives them off.
avoid-excuse-instead = own what happened; explain only when they ask.
avoid-guilt = It makes them feel guilty for leaving. They owe you nothing.
avoid-guilt-instead = acknowledge their decision and thank them for the time together.
avoid-minimise = It makes little of what happened.
avoid-minimise-instead = say it as it is, and what you do about it.
avoid-disparage = It talks another vendor down.
avoid-disparage-instead = say how we differ, and judge nobody.
avoid-unpublished = It promises something of the product that may not exist by then.
avoid-unpublished-instead = name only what is published, with its date.
avoid-apology = One more apology. The first was enough; more take away from it.
avoid-apology-instead = go on to what you will do.
