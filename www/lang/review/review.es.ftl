# La pregunta del líder: de qué tratos nos retiramos, por qué y qué fue de ellos.

## La pregunta y la respuesta

review-title = ¿De qué tratos nos retiramos?
review-pick-quarter = Trimestre
review-pick-owner = De quién
review-everybody = Todo el equipo
review-team = El equipo
review-quarter = T{ $number } { $year }
review-quarter-short = T{ $number }
review-days = Del { $from } al { $to }
review-days-so-far = Del { $from } al { $to }, todavía en curso
review-over = De { $from } a { $to }
review-answer = { $count ->
    [one] En el T{ $number } { $year } nos retiramos de 1 trato, con { $at_stake } en juego.
   *[other] En el T{ $number } { $year } nos retiramos de { $count } tratos, con { $at_stake } en juego.
}
review-answer-unpriced = { $count ->
    [one] En el T{ $number } { $year } nos retiramos de 1 trato.
   *[other] En el T{ $number } { $year } nos retiramos de { $count } tratos.
}
review-answer-none = En el T{ $number } { $year } no nos retiramos de ningún trato.
review-answer-none-so-far = En lo que va del T{ $number } { $year } no nos hemos retirado de ningún trato.

## Señal de disciplina

review-alert-title = ¿Nos faltó decir que no?
review-alert = { $count ->
    [one] Se cerró 1 trato y no nos retiramos de ninguno.
   *[other] Se cerraron { $count } tratos y no nos retiramos de ninguno.
}
review-alert-so-far = { $count ->
    [one] Hasta hoy se cerró 1 trato y no nos hemos retirado de ninguno.
   *[other] Hasta hoy se cerraron { $count } tratos y no nos hemos retirado de ninguno.
}
review-alert-exceptions = { $count ->
    [one] En el mismo trimestre se concedió 1 excepción.
   *[other] En el mismo trimestre se concedieron { $count } excepciones.
}
review-alert-ask = Repásenlo juntos, sin buscar culpables. Puede ser un gran trimestre. O puede que hayamos aceptado precios cada vez más bajos, condiciones que no eran razonables o clientes que no encajan.

## El trimestre en números

review-tile-left = Retiradas
review-tile-closed = { $count ->
    [0] y ningún trato cerrado
    [one] y 1 trato cerrado
   *[other] y { $count } tratos cerrados
}
review-tile-stake = Valor en juego
review-tile-protected = Margen protegido
review-tile-under = { $count ->
    [0] ninguna bajo el umbral
    [one] 1 bajo el umbral
   *[other] { $count } bajo el umbral
}
review-tile-exceptions = Excepciones
review-tile-returns = { $count ->
    [0] y nadie volvió
    [one] y 1 comprador volvió
   *[other] y { $count } compradores volvieron
}
review-known-of = con precio en { $known } de { $all }
review-left-share = De los tratos que terminaron, nos retiramos de
review-other-currencies = En otras monedas
review-other-currencies-note = No se suman con lo demás ni se convierten.
review-no-currency = Sin moneda
review-currency = Moneda

## Gráficas y tablas

review-table = Ver como tabla
review-quarter-name = Trimestre
review-reason-name = Motivo
review-fate-name = Qué fue
review-deal-name = Trato
review-times = Veces
review-price = Precio
review-closed = Cerrados
review-signed = Firmado
review-exceptions-name = Excepciones
review-returns-name = Regresos
review-under = Bajo el umbral
review-difference = Diferencia
review-by-quarter = Retiradas por trimestre
review-by-reason = Por qué nos retiramos
review-reason-none = Sin motivo anotado
review-several-reasons = { $count ->
    [one] 1 retirada tiene varios motivos y cuenta en cada uno.
   *[other] { $count } retiradas tienen varios motivos y cuentan en cada uno.
}
review-doors = La puerta: { $doors }.
review-door-open = { $count ->
    [one] 1 abierta
   *[other] { $count } abiertas
}
review-door-closed = { $count ->
    [one] 1 cerrada
   *[other] { $count } cerradas
}
review-door-refer = { $count ->
    [one] 1 referida a otro proveedor
   *[other] { $count } referidas a otro proveedor
}
review-door-none = { $count ->
    [one] 1 sin anotar
   *[other] { $count } sin anotar
}
review-protected = Margen que no regalamos
review-protected-means = La suma de lo que faltaba para el umbral de retirada en cada trato del que nos retiramos. No es ganancia: nadie sabe si se habría firmado.

## Los tratos que dejamos

review-left-title = Tratos de los que nos retiramos en el { $quarter }
review-left-none = Ninguna retirada en este trimestre.
review-left-unnamed = Trato sin nombre
review-left-who = { $owner }, { $on }
review-left-protected = Faltaban { $gap } para el umbral.
review-left-referred = Los referimos a { $to }.
review-left-more = Ver más
review-left-fewer = Ver menos
review-left-shown = { $shown } de { $all }
review-became-signed-at = Volvieron y firmaron a { $price }
review-became-back-at = Volvieron con { $price }

## Qué fue de ellos

review-fates = Qué fue de los tratos de los que nos retiramos
review-fate-signed = Volvieron y firmaron
review-fate-came-back = Volvieron, aún sin desenlace
review-fate-lost = Volvieron y no cerraron
review-fate-bought-elsewhere = Compraron en otro lado
review-fate-bought-nothing = No compraron nada
review-fate-bad-customer = Mal cliente evitado
review-fate-unknown = Aún no se sabe

## Regresos

review-returns = Los que volvieron
review-came-back = De los tratos de los que nos retiramos, volvieron
review-return-prices = Precio del regreso frente al precio al retirarnos
review-left-on = Nos retiramos el
review-left-at = Al retirarnos
review-back-at = Al volver
review-median = Diferencia típica (mediana): { $more } ({ $share }).
review-above = Volvieron con un precio mayor
review-conditions-met = Cumplieron nuestras condiciones para volver a hablar
review-why-back = Por qué volvieron: { $reasons }.
review-back-worse-alternatives = { $count ->
    [one] 1 porque sus alternativas eran peores de lo que pensaban
   *[other] { $count } porque sus alternativas eran peores de lo que pensaban
}
review-back-budget = { $count ->
    [one] 1 con otro presupuesto
   *[other] { $count } con otro presupuesto
}
review-back-priorities = { $count ->
    [one] 1 con otras prioridades
   *[other] { $count } con otras prioridades
}
review-back-value = { $count ->
    [one] 1 porque reconoció el valor
   *[other] { $count } porque reconocieron el valor
}
review-back-overruled = { $count ->
    [one] 1 porque quien decide pasó por encima de compras
   *[other] { $count } porque quien decide pasó por encima de compras
}
review-other-pairs = { $count ->
    [one] 1 regreso en otra moneda no se compara aquí.
   *[other] { $count } regresos en otra moneda no se comparan aquí.
}
review-loose-returns = { $count ->
    [one] 1 regreso no corresponde a ninguna retirada registrada.
   *[other] { $count } regresos no corresponden a ninguna retirada registrada.
}

## Excepciones y posturas

review-exceptions = Excepciones y qué fue de ellas
review-exceptions-none = No se concedió ninguna excepción.
review-exception-paid-off = Valió la pena
review-exception-renegotiated = Se renegoció
review-exception-lost-money = Perdió dinero
review-exception-cancelled = Se canceló
review-paid-off = De las que ya se sabe, valieron la pena
review-granted-on = Concedida
review-granted-by = Por
review-table-cut = La tabla muestra las { $count } más recientes.
review-postures = Cuando dijimos que podíamos retirarnos
review-postures-none = Aún nadie ha registrado una vez en que lo dijéramos.
review-postures-said = { $count ->
    [one] Se dijo 1 vez.
   *[other] Se dijo { $count } veces.
}
review-moved = El comprador se movió
review-no-change = No cambió nada

## Conversaciones con clientes

review-plays = Conversaciones con clientes
play-name-won = Recién ganado
play-name-attacked = El cliente ataca
play-name-cancelling = El cliente cancela
play-name-results = Malos resultados
play-reason-product = El producto
play-reason-adoption = Poco uso
play-reason-support = El soporte
play-reason-neglect = Los descuidamos
play-reason-price = El precio
play-reason-competitor = La competencia
review-play-counts = { $cases }: { $parts }.
review-play-cases = { $count ->
    [one] 1 caso
   *[other] { $count } casos
}
review-play-closed = { $count ->
    [one] 1 cerrado
   *[other] { $count } cerrados
}
review-play-open = { $count ->
    [one] 1 abierto
   *[other] { $count } abiertos
}
review-play-cases-name = Casos
review-play-success = Terminaron bien
review-play-durable = De los que terminaron bien, duraron
review-play-durable-name = Duraron
review-play-early = { $count ->
    [one] De 1 es muy pronto para decir si dura.
   *[other] De { $count } es muy pronto para decir si duran.
}
review-play-days = De que se abre a que se cierra: { $days } (mediana).
review-play-days-name = Días (mediana)
review-play-money = En juego { $at_stake }; conservado { $kept }.
review-play-money-open = En juego { $at_stake }, con { $undecided } aún sin decidir; conservado { $kept }.
review-play-kept-name = Conservado
review-play-other = { $count ->
    [one] 1 caso en otra moneda no se suma aquí.
   *[other] { $count } casos en otra moneda no se suman aquí.
}
review-promises = Promesas: { $parts }.
review-promises-kept = { $count ->
    [one] 1 cumplida
   *[other] { $count } cumplidas
}
review-promises-overdue = { $count ->
    [one] 1 vencida
   *[other] { $count } vencidas
}
review-promises-due = { $count ->
    [one] 1 por cumplir
   *[other] { $count } por cumplir
}
review-promise-due = vencía el { $on }
review-promise-unnamed = Promesa sin descripción
review-play-overdue-name = Promesas vencidas
review-play-reasons = Motivos que dieron
review-play-all = Todos
review-play-rate = { $share }, entre { $low } y { $high }
review-play-again = Más de una vez con el mismo cliente: { $clients }.
review-play-why = Por qué nos compraron

## Tasas

review-no-cases = aún sin casos
review-cases = { $hits } de { $of }
review-interval = entre { $low } y { $high }
review-interval-few = con tan pocos casos, entre { $low } y { $high }
review-too-few = muy pocos casos para decir

## Una retirada para contar

review-share-title = Una retirada que vale la pena contar
review-share-who = { $owner } le dijo que no a { $buyer } en «{ $deal }».
review-share-who-deal = { $owner } dijo que no en «{ $deal }».
review-share-who-buyer = { $owner } le dijo que no a { $buyer }.
review-share-who-any = { $owner } dijo que no a un trato que no nos convenía.
review-share-signed = Después volvieron y firmaron por { $more } más.
review-share-signed-more = Después volvieron y firmaron por más.
review-share-bad-customer = El tiempo le dio la razón: era un cliente que nos habría hecho daño.
review-share-protected = Habría sido más fácil ceder. No lo hizo, y cuidó el margen de todos.
review-share-thanks = Hace falta valor para dejar ir un trato. Gracias.
review-right-economic-failure = A ese precio no habríamos podido hacer bien el trabajo.
review-right-unacceptable-risk = Lo que pedían podía costarnos más que todo el trato.
review-right-strategic-mismatch = No era un cliente al que pudiéramos servir bien.
review-right-relationship = Así como trataban al equipo antes de firmar, lo habrían tratado después.
review-right-opportunity-cost = Ese tiempo valía más en otros tratos.
review-copy = Copiar texto
review-copied = Copiado.
review-not-copied = No se pudo copiar. Selecciona el texto y cópialo a mano.

## Cuando no hay nada

review-empty = Aún no hay nada registrado.
review-empty-how = Cuando alguien se retire de un trato y lo registre en la tarjeta, aparecerá aquí. Entonces verás:
review-empty-count = de cuántos tratos nos retiramos cada trimestre, por qué y con cuánto en juego;
review-empty-protected = cuánto margen no regalamos;
review-empty-became = qué fue de esos tratos: quién volvió, a qué precio, y cómo salieron las excepciones;
review-empty-alert = y un aviso si cerramos tratos sin dejar pasar ninguno.
review-empty-import = ¿Tienes un archivo con registros de otro navegador? Tráelo aquí abajo.

## Lo que se leyó

review-problems = Registros que necesitan atención
review-read-malformed = { $count ->
    [one] 1 registro tiene un error. Lo demás de ese registro cuenta.
   *[other] { $count } registros tienen errores. Lo demás de ellos cuenta.
}
review-read-unusable = { $count ->
    [one] 1 registro no cuenta, porque no dice qué pasó o cuándo.
   *[other] { $count } registros no cuentan, porque no dicen qué pasó o cuándo.
}
review-read-repeated = { $count ->
    [one] 1 registro estaba repetido y cuenta una vez.
   *[other] { $count } registros estaban repetidos y cuentan una vez.
}
review-read-loose = { $count ->
    [one] 1 desenlace no corresponde a ningún registro de aquí.
   *[other] { $count } desenlaces no corresponden a ningún registro de aquí.
}
review-read-beyond = { $count ->
    [one] 1 registro no se leyó: son demasiados.
   *[other] { $count } registros no se leyeron: son demasiados.
}
error-not-a-month = { $number } no es un mes. Usa un número del 1 al 12.

## Lo que guarda este navegador

review-kept = { $count ->
    [0] Este navegador no guarda registros todavía.
    [one] Este navegador guarda 1 registro.
   *[other] Este navegador guarda { $count } registros.
}
review-kept-nowhere = Este navegador no permite guardar registros. Lo que traigas de un archivo no se conserva.
review-export = Guardar en un archivo
review-import = Traer de un archivo
review-import-added = { $count ->
    [0] No había registros nuevos.
    [one] Llegó 1 registro nuevo.
   *[other] Llegaron { $count } registros nuevos.
}
review-import-repeated = { $count ->
    [one] 1 ya estaba.
   *[other] { $count } ya estaban.
}
review-import-refused = { $count ->
    [one] 1 no se pudo leer.
   *[other] { $count } no se pudieron leer.
}
review-import-refused-at = Lugar en el archivo: { $places }.
review-import-not-json = Ese archivo no es de registros: no se puede leer.
review-import-no-records = Ese archivo no contiene registros.
review-import-too-large = Ese archivo es demasiado grande.
review-import-no-storage = Este navegador no permite guardar registros.
review-import-full = Este navegador ya no tiene espacio. Guarda los registros en un archivo.
