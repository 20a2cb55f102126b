shell-usage =
    walkaway <command> [options] files…

      check file…                    mistakes in policies, mappings, configurations and tests, with line and column
      map --mapping M record…        the deal that comes out of each record, and what could not be read
      test [--policy P] tests…       deals with the verdict they must get; ends with 1 where one does not
      diff before.json after.json    what changes between two policies: settings, limits by row and, with --deals, deals
      score [--policy P] [--mapping M] deals…    verdicts on a CSV, NDJSON or JSON file, row by row

      --policy P    the policy; without it, the one it comes with
      --mapping M   the field mapping
      --record R    with check: a record of the CRM, on which the mapping's paths and values are tried
      --deals D     with diff: deals as CSV, NDJSON or JSON
      --cost N      with diff: the cost for which prices are compared (100000)
      --today D     the day, YYYY-MM-DD; by default today
      --lang L      the language; by default the system's
      --json        for programs: a line of JSON for each finding

    Ends with 0 when there is nothing to say, 1 when something was found, and 2 when it could not be read or asked wrongly.
shell-no-command = There is no command “{ $found }”.
shell-no-option = { $found }
shell-no-files = Say which files.
shell-two-files = diff compares two policies: before and after.
shell-needs-mapping = map needs --mapping.
shell-bad-today = --today: expected YYYY-MM-DD, found “{ $found }”.
shell-bad-cost = --cost: expected an amount, found “{ $found }”.
shell-bad-lang = --lang: there are { $langs }.
shell-unreadable = cannot be read: { $found }
shell-broke = was not finished: { $found }
shell-unknown-schema = does not say what it is. Add "schema": "walkaway.policy/1", "walkaway.mapping/1", "walkaway.config/1" or "walkaway.tests/1".
shell-fine = No mistakes: { $count }.
shell-errors = { $count } with mistakes.
shell-missing = Missing
shell-unread = Could not be read
shell-passed = { $count } tests pass
shell-failed = { $count } fail
shell-test-verdict = expected { $expected }, got { $found }
shell-test-because = expected because of “{ $expected }”, decided by { $found }
shell-test-wrong-deal = the deal has mistakes: { $found }
shell-test-form = expected { $expected }
shell-uncovered = No test reaches:
shell-settings = Settings that change
shell-none = none
shell-rows = Limits at a cost of { $cost }
shell-row-every = all
shell-row-threshold = fine from { $before } → { $after }
shell-row-floor = floor { $before } → { $after }
shell-row-unknown = no limit
shell-deals = Deals that change: { $count } of { $all }
shell-by = by
shell-together = several settings together
shell-rowWrong = row { $line }: { $found }
shell-row-cells = has { $found } cells, the first line { $expected }
shell-total = { $count } deals
shell-wrong = with some fact wrong
shell-unreadRows = rows that could not be read
shell-levels = verdict
shell-won = won
shell-lost = lost
shell-left = left
shell-open = open
shell-file-encoding = is not UTF-8. Save it as CSV UTF-8: any other encoding changes names and amounts.
shell-file-empty = is empty.
shell-file-list-long = this list is too long. Save it as NDJSON, one deal per line.
shell-file-column-twice = the column “{ $found }” is there twice.
shell-row-json = is not JSON
shell-row-quote = a quotation mark doesn't close where its cell ends
shell-row-long = is too long
