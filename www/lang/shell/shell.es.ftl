shell-usage =
    walkaway <orden> [opciones] archivos…

      check archivo…                 errores de políticas, asignaciones, configuraciones y pruebas, con línea y columna
      map --mapping M registro…      el trato que sale de cada registro, y lo que no se pudo leer
      test [--policy P] pruebas…     tratos con el veredicto que deben dar; termina en 1 si alguno no lo da
      diff antes.json después.json   qué cambia entre dos políticas: ajustes, límites por fila y, con --deals, tratos
      score [--policy P] [--mapping M] tratos…   veredictos de un CSV, NDJSON o JSON, fila por fila

      --policy P    la política; sin ella, la de fábrica
      --mapping M   la asignación de campos
      --record R    con check: un registro del CRM, para revisar en él las rutas y los valores de la asignación
      --deals D     con diff: tratos en CSV, NDJSON o JSON
      --cost N      con diff: el costo con el que se comparan los precios (100000)
      --today D     el día, AAAA-MM-DD; por defecto hoy
      --lang L      el idioma; por defecto el del sistema
      --json        para programas: una línea de JSON por hallazgo

    Termina en 0 si no hay nada, en 1 si encontró algo y en 2 si no se pudo leer o la orden está mal.
shell-no-command = No hay una orden «{ $found }».
shell-no-option = { $found }
shell-no-files = Falta decir qué archivos.
shell-two-files = diff compara dos políticas: antes y después.
shell-needs-mapping = map necesita --mapping.
shell-bad-today = --today: se esperaba AAAA-MM-DD y hay «{ $found }».
shell-bad-cost = --cost: se esperaba una cantidad y hay «{ $found }».
shell-bad-lang = --lang: hay { $langs }.
shell-unreadable = no se puede leer: { $found }
shell-broke = no se terminó: { $found }
shell-unknown-schema = no dice qué es. Agrega "schema": "walkaway.policy/1", "walkaway.mapping/1", "walkaway.config/1" o "walkaway.tests/1".
shell-fine = Sin errores: { $count }.
shell-errors = { $count } con errores.
shell-missing = Falta
shell-unread = No se pudo leer
shell-passed = { $count } pruebas pasan
shell-failed = { $count } no pasan
shell-test-verdict = se esperaba { $expected } y da { $found }
shell-test-because = se esperaba por «{ $expected }» y decide { $found }
shell-test-wrong-deal = el trato tiene errores: { $found }
shell-test-form = se esperaba { $expected }
shell-uncovered = Ninguna prueba llega a:
shell-settings = Ajustes que cambian
shell-none = ninguno
shell-rows = Límites con un costo de { $cost }
shell-row-every = todos
shell-row-threshold = en regla desde { $before } → { $after }
shell-row-floor = piso { $before } → { $after }
shell-row-unknown = sin límite
shell-deals = Tratos que cambian: { $count } de { $all }
shell-by = por
shell-together = varios ajustes juntos
shell-rowWrong = fila { $line }: { $found }
shell-row-cells = tiene { $found } celdas y la primera línea { $expected }
shell-total = { $count } tratos
shell-wrong = con algún dato mal
shell-unreadRows = filas que no se pudieron leer
shell-levels = veredicto
shell-won = ganados
shell-lost = perdidos
shell-left = retirados
shell-open = abiertos
shell-file-encoding = no es UTF-8. Guárdalo como CSV UTF-8: con otra codificación cambian nombres y cantidades.
shell-file-empty = está vacío.
shell-file-list-long = la lista es demasiado larga. Guárdala como NDJSON, con un trato por línea.
shell-file-column-twice = la columna «{ $found }» está dos veces.
shell-row-json = no es JSON
shell-row-quote = una comilla no cierra donde termina la celda
shell-row-long = es demasiado larga
