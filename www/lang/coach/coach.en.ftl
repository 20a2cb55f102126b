# What matters now
coach-stance-open = Answer the question on the card first: without it there is no verdict on what they ask.
coach-stance-leave = Nobody can sign this. Time to walk away.
coach-stance-leave-at = Nobody can sign this at { $price }. Time to walk away.
coach-stance-not-at = Hold { $ours }: nobody can sign { $price }.
coach-stance-approval = Hold your position. It is not time to walk away yet, but you can't sign this without approval.
coach-stance-approval-at = Hold your position. It is not time to walk away yet, but you can't sign { $price } without approval.
coach-stance-hold = Hold firm: the price is fine, one term goes too far ({ $what }). The deal goes on.
coach-stance-hold-at = Hold firm: { $price } is fine, one term goes too far ({ $what }). The deal goes on.
coach-stance-sign = You can sign what they ask. Give nothing more away.
coach-stance-sign-at = You can sign { $price }. Give nothing more away.
coach-stance-left = You walked away from this deal. Look after the relationship you left.
coach-stance-play = This is a conversation with the client, not a sale. Follow its step.
coach-stance-returned = The buyer is back. It is a new negotiation: start with your conditions.
coach-avoid-bluff = Don't threaten to walk away: by your own rules you would sign this, and it shows.
coach-now-avoid = What not to do
coach-now-next = If they insist
coach-next-sign = Sign: it is within what you can accept.
coach-next-trade = Sign, but trade your last step for something: see the plan under “The negotiation”.
coach-next-refuse = Say no to this again: { $what }. The rest goes on.
coach-next-approval = Ask { $roles } for approval.
coach-next-approval-written = Ask { $roles } for approval in writing, with the justification.
coach-next-exception = Ask { $roles } for the exception. It is not yours to negotiate.
coach-next-review = Ask { $roles } for the review.
coach-next-signs = Talk about the warning signs with { $roles } before you go on.
coach-sign-on = { $sign }, seen { $day }
coach-sign = { $sign }
coach-next-escalate = Before you walk away, offer a talk between executives, if the buyer agrees.
coach-next-consider-executives = Consider a talk between executives before you walk away.
coach-next-leave = Walk away well: confirm internally, say it directly and in writing, and leave the door as you want it.
coach-next-leave-else = If that does not close it either, walk away well: see “How to walk away”.
coach-apart = { $gap } apart
coach-leave-not-called-for = Not called for
coach-leave-posture = You can mention walking away
coach-leave-exit = Time to leave
coach-leave-left = You left
coach-leave-returned = They are back
coach-mistakes = The policy has mistakes, so there is no advice. Whoever administers the CRM can correct them.
coach-broken = This part failed twice in a row. The verdict above still holds; reload the page to try again.

# What became of what was noted
coach-sent-sending = Noting it…
coach-sent-applied = Noted in the CRM.
coach-sent-queued = Queued: it goes into the CRM as soon as possible.
coach-sent-rejected = The CRM did not accept it.
coach-sent-unsupported = Neither the CRM nor this browser can keep it. Write it down elsewhere.
coach-sent-conflict = The record changed meanwhile. Check the facts and try again.
coach-sent-failed = Something failed, and it may or may not have reached the CRM. Send it again; it will not count twice.
coach-sent-late = The CRM is not answering, so it may or may not have arrived. Send it again; it will not count twice.
coach-older = This browser kept these without noting which deal they were for
coach-older-closed = A deal was closed
coach-older-walk-away = We walked away
coach-older-exception = An exception was approved
coach-older-posture = We said that we may walk away
coach-older-return = The buyer came back
coach-older-task = A follow-up
coach-older-case = Conversation
coach-older-promise = Promise
coach-older-outcome = What became of it
coach-sent-kept = The CRM does not keep it; it is kept in this browser.

# The policy
error-weak-above-strong = The limit of “weak” lies above that of “strong”. Correct one of them.
error-comparable-upside-down = The lower limit of what is comparable lies above the upper one. Correct one of them.

# Whether one may say that one leaves
leaving-rules-say-so = At { $price } your own rules say leave.
leaving-not-ours-to-sign = { $price } is not yours to sign: without an approval you would leave.
leaving-non-negotiable = Something you do not negotiate is at stake: { $subject }.
leaving-undecided = It is not known yet whether your rules would make you leave; until then it would be guessing.
leaving-would-be-a-bluff = By your own rules you would sign { $price }: saying that you leave would be a bluff.
leaving-rules-say-so-anyway = Your own rules say leave.
leaving-not-ours-to-sign-anyway = This is not yours to sign: without an approval you would leave.
leaving-would-be-a-bluff-anyway = By your own rules you would sign this: saying that you leave would be a bluff.
