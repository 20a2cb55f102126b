# Past deals: what the policy would have said about a year of deals.
studio-tab-backtest = Past deals

backtest-about = Open an export of closed deals to see what the policy would have said about each one. The file stays in this browser.
backtest-open-file = Open file…
backtest-kinds = CSV with column names on the first line, or NDJSON with one record per line.
backtest-by-mapping = Columns are read through the mapping.
backtest-by-columns = With no mapping, name each column after a fact of the deal: amount, cost.direct, outcome…
backtest-encoding = Encoding
backtest-encoding-utf-8 = UTF-8
backtest-encoding-windows-1252 = Windows (Western)
backtest-encoding-macintosh = Old Mac
backtest-example = Try a made-up year
backtest-both = Compare with the other policy
backtest-again = Run again
backtest-stale = The policy or the mapping has changed since.
backtest-no-policy = The policy has mistakes. Fix them and come back.
backtest-no-other = The other policy has mistakes, so this runs without it.
backtest-no-mapping = The mapping is not JSON. Fix it or clear it.
backtest-failed = This didn't run: { $why }

backtest-running = Judging { $file }
backtest-progress = { $rows } rows
backtest-cancel = Cancel

backtest-made-up = These deals are made up. They're here to show how it works.
backtest-title = { $count ->
    [one] 1 deal from { $file }
   *[other] { $count } deals from { $file }
}
backtest-won-below = { $count ->
    [one] Of { $won } won, 1 was signed below the threshold.
   *[other] Of { $won } won, { $count } were signed below the threshold.
}
backtest-won-lost-money = { $count ->
    [one] 1 of those was below the floor.
   *[other] { $count } of those were below the floor.
}
backtest-cancelled = Canceled. This is as far as it got.
backtest-nothing = There are no deals in this file.
backtest-only-header = This file has column names and nothing else.
backtest-one-column = This file has just one column. Are they separated by commas, semicolons, or tabs?
backtest-absent = { $count ->
    [one] The mapping looks for a column this file doesn't have: { $paths }.
   *[other] The mapping looks for { $count } columns this file doesn't have: { $paths }.
}
backtest-silent = The file has no payment days, so any term it doesn't mention counts as our standard.
backtest-standard = The file doesn't have these terms, so they count as our standard: { $terms }.
backtest-not-held = Not in the file: { $what }. The verdict is without it.
backtest-left-out = It leaves almost every deal open, so { $what } is not in the verdict. Check it to see it.
backtest-price-alone = The verdict is on price alone.

backtest-by = Judge by
backtest-verdicts = Verdict and outcome
backtest-verdict = Verdict
backtest-open = from “{ $best }” to “{ $worst }”
backtest-outcome-won = Won
backtest-outcome-lost = Lost
backtest-outcome-left = Walked away
backtest-outcome-open = Open or not stated
backtest-all = All
backtest-policy-own = Policy: { $version }
backtest-policy-other = Comparison: { $version }

backtest-margins = Margin given away
backtest-margins-about = On won deals where price, cost, and limits are known.
backtest-currency = Currency
backtest-won-sum = Won
backtest-under-threshold = Below the threshold
backtest-under-floor = Of that, below the floor
backtest-above = Above the threshold
backtest-money = { $amount }
backtest-deals = { $count ->
    [one] 1 deal
   *[other] { $count } deals
}
backtest-unpriced = { $count ->
    [one] For 1 won deal, nobody can tell whether it made its margin.
   *[other] For { $count } won deals, nobody can tell whether they made their margin.
}

backtest-approvals = Approvals it would have taken
backtest-approvals-about = { $count ->
    [one] 1 deal would have needed somebody's approval.
   *[other] { $count } deals would have needed somebody's approval.
}
backtest-approvals-last = { $count ->
    [one] On 1 more, nobody could approve: time to walk away.
   *[other] On { $count } more, nobody could approve: time to walk away.
}
backtest-month = Month
backtest-no-month = No date
backtest-of-won = { $won ->
    [one] { $deals } (1 won)
   *[other] { $deals } ({ $won } won)
}
backtest-name = { $name }

backtest-chances = Win probabilities as stated
backtest-chances-about = { $count ->
    [one] 1 closed deal states one. Mean squared error (Brier): { $brier }. Always saying the actual rate of { $rate } would have scored { $base }.
   *[other] { $count } closed deals state one. Mean squared error (Brier): { $brier }. Always saying the actual rate of { $rate } would have scored { $base }.
}
backtest-chances-better = Whoever stated them knew more than the rate.
backtest-chances-worse = The rate alone would have done better.
backtest-hindsight = All of them are 0% or 100% and came true: the CRM overwrote them at closing. Export the one from when you quoted.
backtest-stated = Stated
backtest-stated-mean = On average
backtest-came = Won
backtest-between = between { $low } and { $high }
backtest-few = with so few deals, between { $low } and { $high }
backtest-share = { $share }
backtest-tenth = { $from } to { $to }%

backtest-telling = The deals that say the most
backtest-telling-about = Up to a hundred, split evenly by kind, farthest from the threshold first.
backtest-says-won-walk-away = Won, when it was time to walk away
backtest-says-won-needs-approval = Won, and it needed approval
backtest-says-lost-go-ahead = Lost at a clear price
backtest-off-under = { $amount } below the threshold
backtest-off-above = { $amount } above the threshold
backtest-row = row { $line }
backtest-see = See it in the card
backtest-deal = Deal
backtest-distance = How far off

backtest-changes = What the other policy changes
backtest-changes-about = { $count ->
    [one] 1 deal gets another verdict.
   *[other] { $count } deals get another verdict.
}
backtest-changes-none = No deal gets another verdict.
backtest-from = From
backtest-to = To
backtest-changed = The largest that change

backtest-wrong = What couldn't be read
backtest-wrong-none = Every row was read without a mistake.
backtest-wrong-rows = Rows that weren't read
backtest-wrong-values = Values the mapping can't make sense of
backtest-wrong-facts = Facts with mistakes, which count as unknown
backtest-lines = { $count ->
    [one] 1 row: { $lines }
   *[other] { $count } rows, starting with { $lines }
}
backtest-row-cells = { $count ->
    [one] It has 1 cell; the first line has { $expected }.
   *[other] It has { $count } cells; the first line has { $expected }.
}
backtest-row-quote = A quotation mark doesn't close where its cell ends.
backtest-row-long = It's too long.
backtest-row-json = It is not JSON from character { $column } on.
backtest-mistake = { $path }: { $what }

backtest-file-empty = This file is empty.
backtest-file-encoding = From line { $line } on, the file isn't in the encoding you chose. Pick another or save it as CSV UTF-8. This is as far as it got.
backtest-file-column-twice = The column “{ $column }” is there twice.
backtest-file-json = It is not JSON: line { $line }, character { $column }.
backtest-file-list-long = This list is too long to read at once. Export it as NDJSON, one record per line.
backtest-file-unreadable = The browser couldn't read any further. Did the file move or change?

backtest-csv = Download CSV
backtest-print = Print
backtest-csv-file = past-deals.csv
