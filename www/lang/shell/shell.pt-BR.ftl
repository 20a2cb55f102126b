shell-usage =
    walkaway <comando> [opções] arquivos…

      check arquivo…                 erros de políticas, mapeamentos, configurações e testes, com linha e coluna
      map --mapping M registro…      o negócio que sai de cada registro, e o que não deu para ler
      test [--policy P] testes…      negócios com o veredito que devem dar; termina em 1 se algum não der
      diff antes.json depois.json    o que muda entre duas políticas: ajustes, limites por linha e, com --deals, negócios
      score [--policy P] [--mapping M] negócios…   vereditos de um CSV, NDJSON ou JSON, linha por linha

      --policy P    a política; sem ela, a de fábrica
      --mapping M   o mapeamento de campos
      --record R    com check: um registro do CRM, para conferir nele os caminhos e os valores do mapeamento
      --deals D     com diff: negócios em CSV, NDJSON ou JSON
      --cost N      com diff: o custo com que se comparam os preços (100000)
      --today D     o dia, AAAA-MM-DD; por padrão, hoje
      --lang L      o idioma; por padrão, o do sistema
      --json        para programas: uma linha de JSON por achado

    Termina em 0 se não há nada, em 1 se achou algo e em 2 se não deu para ler ou o comando está errado.
shell-no-command = Não há um comando «{ $found }».
shell-no-option = { $found }
shell-no-files = Falta dizer quais arquivos.
shell-two-files = diff compara duas políticas: antes e depois.
shell-needs-mapping = map precisa de --mapping.
shell-bad-today = --today: esperava-se AAAA-MM-DD e há «{ $found }».
shell-bad-cost = --cost: esperava-se um valor e há «{ $found }».
shell-bad-lang = --lang: há { $langs }.
shell-unreadable = não dá para ler: { $found }
shell-broke = não terminou: { $found }
shell-unknown-schema = não diz o que é. Adicione "schema": "walkaway.policy/1", "walkaway.mapping/1", "walkaway.config/1" ou "walkaway.tests/1".
shell-fine = Sem erros: { $count }.
shell-errors = { $count } com erros.
shell-missing = Falta
shell-unread = Não deu para ler
shell-passed = { $count } testes passam
shell-failed = { $count } não passam
shell-test-verdict = esperava-se { $expected } e dá { $found }
shell-test-because = esperava-se por «{ $expected }» e decide { $found }
shell-test-wrong-deal = o negócio tem erros: { $found }
shell-test-form = esperava-se { $expected }
shell-uncovered = Nenhum teste chega a:
shell-settings = Ajustes que mudam
shell-none = nenhum
shell-rows = Limites com um custo de { $cost }
shell-row-every = todos
shell-row-threshold = dá para assinar a partir de { $before } → { $after }
shell-row-floor = piso { $before } → { $after }
shell-row-unknown = sem limite
shell-deals = Negócios que mudam: { $count } de { $all }
shell-by = por
shell-together = vários ajustes juntos
shell-rowWrong = linha { $line }: { $found }
shell-row-cells = tem { $found } células e a primeira linha, { $expected }
shell-total = { $count } negócios
shell-wrong = com algum dado errado
shell-unreadRows = linhas que não deu para ler
shell-levels = veredito
shell-won = ganhos
shell-lost = perdidos
shell-left = saídas
shell-open = abertos
shell-file-encoding = não é UTF-8. Salve como CSV UTF-8: com outra codificação, nomes e valores mudam.
shell-file-empty = está vazio.
shell-file-list-long = a lista é longa demais. Salve como NDJSON, com um negócio por linha.
shell-file-column-twice = a coluna «{ $found }» está duas vezes.
shell-row-json = não é JSON
shell-row-quote = umas aspas não fecham onde a célula termina
shell-row-long = é longa demais
