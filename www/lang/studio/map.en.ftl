# The panel for the mapping.
map-starter = Start from
map-choose = Choose…
map-about = Where each fact of the deal is in your record, and how it is read. The result is beside it at once; the text on the left changes with it.
map-not-json = The mapping’s text is not JSON. Fix that first.
map-no-record = There is no record yet. Paste one of your CRM, as JSON, and pick from its fields.
map-to-record = Paste a record
map-numbers = Numbers are written
map-dates = Dates are written
map-mapped = { $count } of { $all }
map-name = { $name }
map-path = Field of the record
map-fallback = or else
map-kind = read as
map-in-text = Show in the text
map-remove = Remove
map-none = Nothing comes out.
map-more = More options
map-fact-close-on = Close date
map-fact-buyer-id = Buyer id
map-missing-forbidden = this user may not see it
map-missing-unsupported = this CRM cannot hold it
map-missing-empty = it is empty in the CRM
map-missing-error = the CRM could not read it
map-not-said = not said
map-items = The facts of each entry are mapped in the text, under “items”.

map-group-deal = The deal
map-group-price = Price and costs
map-group-size = Segment and size
map-group-terms = Terms
map-group-fit = Fit
map-group-signs = Warning signs
map-group-leverage = Quota and other deals
map-group-lists = Offers, approvals, concessions
map-group-others = Others

map-kind-text = text
map-kind-money = money
map-kind-micros = money in millionths
map-kind-decimal = number
map-kind-integer = whole number
map-kind-percent = percent (35 is 35%)
map-kind-ratio = fraction (0.35 is 35%)
map-kind-date = date
map-kind-moment = date and time
map-kind-yes-no = yes or no
map-kind-answer = yes, no or unknown
map-kind-lookup = by a table
map-kind-range = by bands
map-kind-country = country
map-kind-list = list

map-written-plain = 1234.56
map-written-comma = 1,234.56
map-written-point = 1.234,56
map-written-blank = 1 234,56
map-written-yyyy-mm-dd = 2026-03-15
map-written-dd-mm-yyyy = 15/03/2026, 15-03-26, 15.03.2026
map-written-mm-dd-yyyy = 03/15/2026
map-written-yyyymmdd = 20260315
map-written-epoch-ms = milliseconds since 1970
map-written-epoch-s = seconds since 1970

map-setting-written = written
map-setting-zone = Time zone
map-setting-unit = counted in
map-unit-ones = ones
map-unit-thousands = thousands
map-unit-millions = millions
map-setting-zero-is-empty = Zero is
map-zero-true = nothing entered
map-zero-false = a real zero
map-setting-tax-included = Tax included (0.19 is 19%)
map-setting-currency = Currency
map-setting-currency-from = Field of the currency
map-setting-table = What stands there, and what it is
map-setting-others = Any other value
map-others-nothing = is nothing
map-others-as-it-is = as it is
map-setting-bands = Bands
map-setting-prefix = Put before it
map-setting-of = each read as
map-setting-separator = Between the values
map-setting-limit = Entries at most
map-setting-default = If it is empty
map-setting-missing = If it is missing, because

map-table-from = What stands in the record
map-table-to = What “{ $found }” is
map-table-delete = Delete “{ $found }”
map-table-add = Add “{ $found }”, as in this record
map-table-new = Another value
map-band-below = Below
map-band-value = is
map-band-add = Add a band

map-ends-won = Won (one a line)
map-ends-lost = Lost (one a line)
map-ends-left = We walked away (one a line)
map-ends-here = This record says “{ $found }”.

map-fix = Use “{ $found }”
map-fix-written = Read it as { $found }
map-fix-zero-true = Zero means nothing entered
map-fix-zero-false = It is a real zero

map-record = All fields of the record
map-record-count = { $count ->
    [one] one field
   *[other] { $count } fields
 }
map-record-more = There are { $count } more. Filter them.
map-filter = Filter
map-holds = Holds
map-is = Is
map-use = Use { $found } as
map-use-as = Use as…
