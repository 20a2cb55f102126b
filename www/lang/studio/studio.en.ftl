# The studio: for whoever keeps policy, mapping and configuration.
studio-title = Studio
studio-about = Write the policy and the mapping, see what they do, and test them. Nothing leaves this browser.
studio-kept = Kept in this browser.
studio-not-kept = This browser does not keep it: download the files before you close.
studio-unsaved = { $count ->
    [one] One file changed since it was last downloaded.
   *[other] { $count } files changed since they were last downloaded.
 }
studio-forget = Delete everything
studio-forget-sure = This deletes the five files from this browser. Go on?
studio-lang = Language
studio-documents = Files
studio-tools = Tools
studio-document-policy = Policy
studio-document-mapping = Mapping
studio-document-config = Configuration
studio-document-record = Record
studio-document-tests = Tests
studio-document-other = Policy to compare with
studio-about-policy = What the organization has decided. What you leave out counts as it comes.
studio-about-mapping = Which CRM field each fact comes from.
studio-about-config = What goes on the page beside the card.
studio-about-record = Paste a record of your CRM here, as JSON.
studio-about-tests = Deals with the verdict they must get.
studio-count = { $count ->
    [one] one finding
   *[other] { $count } findings
 }
studio-count-tests = { $count ->
    [one] one test fails
   *[other] { $count } tests fail
 }
studio-begin = Start with…
studio-begin-blank = Blank
studio-begin-defaults = All default settings
studio-open = Open a file…
studio-opened = { $file } is open.
studio-download = Download { $file }
studio-downloaded = { $file } is downloaded.
studio-empty = Nothing here yet.
studio-fine = No mistakes.
studio-mistakes = Mistakes and questions
studio-more = There are { $count } more.
studio-default = (default)
studio-name = { $name }
studio-show = See it in the card
studio-verdict-open = from “{ $best }” to “{ $worst }”
studio-test-form = expected { $expected }

studio-tab-form = Form
studio-tab-map = Mapping
studio-tab-see = See
studio-tab-test = Test
studio-tab-compare = Compare

# The form
studio-form-about = It changes the same text; what the form does not know stays as it is.
studio-form-not = The policy's text is not JSON. Fix that first: the mistakes are listed below the text.
studio-form-twice = A key stands twice in the policy. Delete one: the list is below the text.
studio-form-general = General
studio-form-price = Prices and margins
studio-form-terms = Terms
studio-form-fit = Customer fit
studio-form-signs = Warning signs
studio-form-routes = Approvals and roles
studio-form-plays = Numbers of the conversations
studio-field-version = Version
studio-field-contact = Contact
studio-field-currency = Currency
studio-field-rates = Exchange rates: what one is worth in { $currency }
studio-add-rate = Another currency (three letters)
studio-add = Add
studio-remove = Remove { $what }
studio-field-basis = Margins are a share of
studio-basis-cost = the cost
studio-basis-price = the price
studio-field-size-by = Size is measured by
studio-size-seats = seats or units
studio-size-list-price = list price
studio-size-band = the CRM's band
studio-rows = Margins by segment and size
studio-row-segment = Segment
studio-row-band = Band
studio-row-size-from = From
studio-row-size-below = Below
studio-row-minimum-margin = Minimum, %
studio-row-target-margin = Target, %
studio-row-minimum-price = Minimum price
studio-row-cell = { $column }, row { $row }
studio-row-nth = row { $row }
studio-add-row = Add a row
studio-rounding = Rounding and financing
studio-field-rounding = Limits are rounded
studio-rounding-significant-digits = to significant digits
studio-rounding-step = to a multiple
studio-rounding-none = never
studio-field-digits = Digits
studio-field-step = Multiple
studio-field-adjustment = How far the threshold may move
studio-field-annual-rate = A year's cost of money
studio-field-not-mentioned = When the deal says nothing about a term
studio-silence-unknown = it is unknown
studio-silence-standard = our standard counts
studio-field-standard = Standard
studio-field-limit-at-most = Up to
studio-field-limit-at-least = At least
studio-field-accept = We accept: { $option }
studio-term-never = We never accept it.
studio-field-catastrophic = Going further is catastrophic
studio-catastrophic-never = never
studio-catastrophic-unlimited = when there is no cap
studio-catastrophic-always = always
studio-unit-months-of-fees = months of fees
studio-unit-days = days
studio-unit-percent = %
studio-unit-number = units
studio-field-review-below = Strategic review below (0 to 100)
studio-field-must = A must
studio-field-weight = Weight
studio-field-least = Least
studio-field-most = Most
studio-field-values = Values that fit, separated by commas
studio-field-signs-from = From a sum of
studio-field-signs-level = the verdict is at least
studio-field-leave-from = Walk away from a sum of
studio-signs-consider = Signs to think about, and their weight
studio-signs-leave = Signs to walk away, and their weight
studio-route-price = A price under the threshold
studio-route-term = A term beyond its limit
studio-route-fit = A customer outside the profile
studio-route-signs = Warning signs
studio-field-justification = With a written justification
studio-roles = Roles
studio-roles-about = Without names, the CRM knows who holds the role.
studio-field-holders = Who holds it, one a line
studio-field-nobody = Nobody: its approvals are closed
studio-add-role = Another role (lower case, underscores)
studio-play-won = Just won
studio-play-attacked = The client attacks
studio-play-cancelling = The client cancels
studio-play-results = Poor results
studio-number-first-contact-working-days = First contact, in working days
studio-number-remorse-days = Days of possible remorse
studio-number-writing-days = Days to put it in writing
studio-number-delivered-days = Days to the first delivery
studio-number-stay-days = Days of follow-up
studio-number-contacts-per-week = Contacts a week, at most
studio-number-pause-minutes = Minutes of pause
studio-number-check-days = Days until the check
studio-number-relation-days = Days until the relation is picked up again
studio-number-cool-down-hours = Hours to cool down
studio-number-deadline-hours = Hours to the deadline
studio-number-renewal-days = Days before the renewal
studio-number-declines = Times they may say no
studio-number-summary-hours = Hours to send the summary
studio-number-follow-up-1 = First follow-up, in weeks
studio-number-follow-up-2 = Second follow-up, in weeks
studio-number-follow-up-3 = Third follow-up, in weeks
studio-number-follow-up-4 = Fourth follow-up, in weeks
studio-number-durable-months = Months it must last
studio-number-durable-check-days = Days until that is checked
studio-number-call-working-days = Call, in working days
studio-ask-share = What is “{ $found }”?
studio-ask-decimals = What is “{ $found }”?

# The price table
studio-paste = Paste a table from a spreadsheet
studio-paste-about = Copy the cells and paste them here: segment, size, minimum and target.
studio-paste-header = The first line has titles
studio-paste-columns = Columns
studio-paste-column = What column { $column } is
studio-column-segment = Segment
studio-column-size = Size
studio-column-minimum = Minimum
studio-column-target = Target
studio-column-none = Not used
studio-paste-becomes = { $count ->
    [one] It becomes one row
   *[other] It becomes { $count } rows
 }
studio-paste-rest = The table does not say what counts for all others: the general row that you have stays.
studio-paste-apply = { $count ->
    [one] Put this row in the policy
   *[other] Put these { $count } rows in the policy
 }
studio-every = all
studio-table-not-a-number = “{ $found }” is not a number.
studio-table-no-minimum = The minimum is missing.
studio-table-no-target = The target is missing.
studio-table-minimum-over-target = The minimum is above the target: { $found }.
studio-table-twice = “{ $found }” is there twice.
studio-table-not-a-size = “{ $found }” is not a size.
studio-table-no-cells = There are no rows below “{ $found }”.

# See
studio-see-deal = Deal
studio-see-record = The record
studio-see-lang = Language of the card
studio-see-same = The studio's
studio-see-theme = Theme
studio-see-system = The system's
studio-see-light = Light
studio-see-dark = Dark
studio-see-nothing = Paste a record or choose a sample deal.
studio-see-no-policy = The policy is not JSON: the card goes by the default one.

# Test
studio-test-not = Testing takes a policy and tests without mistakes.
studio-test-none = No tests yet.
studio-test-passed = { $count ->
    [one] The test passes
   *[other] All { $count } tests pass
 }
studio-test-failed = { $count ->
    [one] One of { $all } fails
   *[other] { $count } of { $all } fail
 }
studio-test-verdict = Expected “{ $expected }”, got “{ $found }”.
studio-test-because = Expected it to be decided by “{ $expected }”.
studio-test-decided = Decided by
studio-test-uncovered = Settings that no test reaches
studio-test-covered = The tests reach everything.
studio-test-add = Add a test
studio-test-add-about = Keeps the deal with the verdict it gets today. If it gets another one tomorrow, the test says so.
studio-test-name = Name
studio-test-keep = Keep as a test

# Compare
studio-compare-about = Before: the other policy. After: the one you are writing.
studio-compare-other = The other policy
studio-compare-take = Take the current one as “before”
studio-compare-not = Open or paste another policy. Both must be without mistakes.
studio-compare-settings = { $count ->
    [0] No setting changes
    [one] One setting changes
   *[other] { $count } settings change
 }
studio-compare-setting = Setting
studio-compare-before = Before
studio-compare-after = After
studio-compare-rows = Where the verdict on the price changes
studio-compare-cost = At a cost of
studio-compare-rows-same = No row changes.
studio-compare-others = All others
studio-compare-markups = Markups on cost:
studio-compare-prices = Effective prices at that cost:
studio-compare-prices-same = At that cost no price changes its verdict.
studio-compare-between = From { $from } to below { $to }:
studio-compare-from = From { $from }:
studio-compare-change = { $before } → { $after }
studio-compare-deals = { $count ->
    [0] None of { $all } deals changes its verdict
    [one] One of { $all } deals changes its verdict
   *[other] { $count } of { $all } deals change their verdict
 }
studio-compare-by = By:
studio-compare-together = By several settings together.

# The editor
studio-editor-find = Find
studio-editor-replace = Replace
studio-editor-next = next
studio-editor-previous = previous
studio-editor-all = all
studio-editor-match-case = match case
studio-editor-by-word = whole word
studio-editor-regexp = regular expression
studio-editor-replace-all = replace all
studio-editor-close = close
studio-editor-current-match = current match
studio-editor-on-line = on line
studio-editor-go-to-line = Go to line
studio-editor-go = go
studio-editor-diagnostics = Mistakes and questions
studio-editor-no-diagnostics = No mistakes
studio-editor-completions = Options
studio-editor-control-character = Control character
studio-editor-fold-line = Fold
studio-editor-unfold-line = Unfold
studio-editor-folded-code = folded text
studio-editor-unfold = unfold
studio-editor-to = to
