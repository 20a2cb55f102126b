# Tratos pasados: lo que la política habría dicho de un año de tratos.
studio-tab-backtest = Tratos pasados

backtest-about = Abre una exportación de tratos cerrados y mira qué habría dicho la política de cada uno. El archivo no sale de este navegador.
backtest-open-file = Abrir archivo…
backtest-kinds = CSV con los nombres de las columnas en la primera línea, o NDJSON con un registro por línea.
backtest-by-mapping = Las columnas se leen con la asignación.
backtest-by-columns = Sin asignación, cada columna se llama como un dato del trato: amount, cost.direct, outcome…
backtest-encoding = Codificación
backtest-encoding-utf-8 = UTF-8
backtest-encoding-windows-1252 = Windows (occidental)
backtest-encoding-macintosh = Mac antiguo
backtest-example = Probar con un año inventado
backtest-both = Comparar con la otra política
backtest-again = Evaluar de nuevo
backtest-stale = La política o la asignación cambió desde entonces.
backtest-no-policy = La política tiene errores: corrígelos y vuelve.
backtest-no-other = La política de comparación tiene errores; se evalúa sin ella.
backtest-no-mapping = La asignación no es JSON. Corrígela o bórrala.
backtest-failed = No se pudo evaluar: { $why }

backtest-running = Evaluando { $file }
backtest-progress = { $rows } filas
backtest-cancel = Cancelar

backtest-made-up = Estos tratos son inventados: sirven para ver cómo funciona.
backtest-title = { $count ->
    [one] 1 trato de { $file }
   *[other] { $count } tratos de { $file }
}
backtest-won-below = { $count ->
    [one] De { $won } ganados, 1 se firmó por debajo del umbral.
   *[other] De { $won } ganados, { $count } se firmaron por debajo del umbral.
}
backtest-won-lost-money = { $count ->
    [one] 1 de ellos, por debajo del piso.
   *[other] { $count } de ellos, por debajo del piso.
}
backtest-cancelled = Cancelado: esto es lo que iba hasta ahí.
backtest-nothing = No hay ningún trato en el archivo.
backtest-only-header = El archivo solo tiene la línea de los nombres.
backtest-one-column = El archivo tiene una sola columna. ¿Están separadas con coma, punto y coma o tabulador?
backtest-absent = { $count ->
    [one] La asignación busca una columna que el archivo no tiene: { $paths }.
   *[other] La asignación busca { $count } columnas que el archivo no tiene: { $paths }.
}
backtest-silent = El archivo no trae los días de pago: lo que no dice de una condición cuenta como nuestro estándar.
backtest-standard = El archivo no trae estas condiciones, que cuentan como nuestro estándar: { $terms }.
backtest-not-held = El archivo no trae: { $what }. El veredicto es sin eso.
backtest-left-out = Así casi todos quedan abiertos: { $what } no entra en el veredicto. Márcalo para verlo.
backtest-price-alone = El veredicto es solo por el precio.

backtest-by = Con qué se evalúa
backtest-verdicts = Veredicto y final
backtest-verdict = Veredicto
backtest-open = de «{ $best }» a «{ $worst }»
backtest-outcome-won = Ganados
backtest-outcome-lost = Perdidos
backtest-outcome-left = Nos retiramos
backtest-outcome-open = Abiertos o sin final
backtest-all = Todos
backtest-policy-own = Política: { $version }
backtest-policy-other = Comparación: { $version }

backtest-margins = Margen que se regaló
backtest-margins-about = De los tratos ganados cuyo precio, costo y límites se conocen.
backtest-currency = Moneda
backtest-won-sum = Ganado
backtest-under-threshold = Bajo el umbral
backtest-under-floor = De eso, bajo el piso
backtest-above = Sobre el umbral
backtest-money = { $amount }
backtest-deals = { $count ->
    [one] 1 trato
   *[other] { $count } tratos
}
backtest-unpriced = { $count ->
    [one] De 1 trato ganado no se sabe si el margen alcanzó.
   *[other] De { $count } tratos ganados no se sabe si el margen alcanzó.
}

backtest-approvals = Aprobaciones que habrían hecho falta
backtest-approvals-about = { $count ->
    [one] 1 trato habría necesitado a alguien.
   *[other] { $count } tratos habrían necesitado a alguien.
}
backtest-approvals-last = { $count ->
    [one] En otro nadie podía aprobarlo: tocaba retirarse.
   *[other] En otros { $count } nadie podía aprobarlo: tocaba retirarse.
}
backtest-month = Mes
backtest-no-month = Sin fecha
backtest-of-won = { $won ->
    [one] { $deals } (1 ganado)
   *[other] { $deals } ({ $won } ganados)
}
backtest-name = { $name }

backtest-chances = Probabilidades que se dijeron
backtest-chances-about = { $count ->
    [one] 1 trato terminado con su probabilidad. Error medio (Brier): { $brier }; diciendo siempre la tasa real de { $rate } habría sido { $base }.
   *[other] { $count } tratos terminados con su probabilidad. Error medio (Brier): { $brier }; diciendo siempre la tasa real de { $rate } habría sido { $base }.
}
backtest-chances-better = Quien las dijo sabía más que la tasa.
backtest-chances-worse = La tasa sola habría acertado más.
backtest-hindsight = Todas son 0 % o 100 % y se cumplieron: el CRM las cambió al cerrar. Exporta la que había al ofertar.
backtest-stated = Se dijo
backtest-stated-mean = En promedio
backtest-came = Se ganó
backtest-between = entre { $low } y { $high }
backtest-few = con tan pocos casos, entre { $low } y { $high }
backtest-share = { $share }
backtest-tenth = { $from } a { $to } %

backtest-telling = Los tratos que más dicen
backtest-telling-about = Hasta cien, por partes iguales de cada clase; en cada una primero los que están más lejos del umbral.
backtest-says-won-walk-away = Ganados, y tocaba retirarse
backtest-says-won-needs-approval = Ganados, y hacía falta una aprobación
backtest-says-lost-go-ahead = Perdidos con el precio en regla
backtest-off-under = { $amount } bajo el umbral
backtest-off-above = { $amount } sobre el umbral
backtest-row = fila { $line }
backtest-see = Ver en la tarjeta
backtest-deal = Trato
backtest-distance = Distancia

backtest-changes = Lo que cambia con la otra política
backtest-changes-about = { $count ->
    [one] 1 trato cambia de veredicto.
   *[other] { $count } tratos cambian de veredicto.
}
backtest-changes-none = Ningún trato cambia de veredicto.
backtest-from = De
backtest-to = A
backtest-changed = Los más grandes que cambian

backtest-wrong = Lo que no se pudo leer
backtest-wrong-none = Todas las filas se leyeron sin errores.
backtest-wrong-rows = Filas que no se leyeron
backtest-wrong-values = Valores que la asignación no entiende
backtest-wrong-facts = Datos con errores: cuentan como desconocidos
backtest-lines = { $count ->
    [one] 1 fila: { $lines }
   *[other] { $count } filas; las primeras: { $lines }
}
backtest-row-cells = { $count ->
    [one] Tiene 1 celda y la primera línea { $expected }.
   *[other] Tiene { $count } celdas y la primera línea { $expected }.
}
backtest-row-quote = Una comilla no cierra donde termina la celda.
backtest-row-long = Es demasiado larga.
backtest-row-json = No es JSON, desde el carácter { $column }.
backtest-mistake = { $path }: { $what }

backtest-file-empty = El archivo está vacío.
backtest-file-encoding = Desde la línea { $line } el archivo no está en la codificación elegida. Elige otra o guárdalo como CSV UTF-8; aquí está lo que iba hasta ahí.
backtest-file-column-twice = La columna «{ $column }» está dos veces.
backtest-file-json = No es JSON: línea { $line }, carácter { $column }.
backtest-file-list-long = La lista es demasiado larga para leerla entera. Expórtala como NDJSON, con un registro por línea.
backtest-file-unreadable = El navegador no pudo seguir leyendo el archivo. ¿Cambió o se movió?

backtest-csv = Descargar CSV
backtest-print = Imprimir
backtest-csv-file = tratos-pasados.csv
