# Español de América Latina, de tú. Frases cortas: se leen con el cliente al teléfono.
# Los nombres que da la política van al inicio o tras dos puntos, para que su mayúscula no moleste.

## Tarjeta

card-value = { $value }
card-any = { ANY($value) }
card-between = De «{ $best }» a «{ $worst }»
card-range = { $low } a { $high }
card-from = desde { $value }
card-at-least = al menos
card-verdict = Veredicto
card-no-verdict = Sin veredicto
card-open = Por decidir
card-possible = posible
card-not-possible = descartado
card-dated = Al { $day }.
card-undated = No se sabe de qué día es: la fecha que da la página no existe o no se puede leer.
day-unknown = fecha desconocida
card-judged-by = Evaluado según la política { $version }. Dudas sobre las reglas: { $contact }.
contact-default = quien administra tu CRM
card-field-of = { $name }: { $part }

card-floor = Piso
card-threshold = Umbral
card-try-price-on-ladder = Probar otro precio
card-ladder = Escala de precios
card-ladder-price = { $name } { $amount }: { $zone }
ladder-floor = piso
ladder-threshold = umbral
ladder-record = en el CRM
ladder-list = lista
ladder-us = nosotros
ladder-buyer = ellos
ladder-agreed = acordado
ladder-tried = prueba
ladder-effective = quedan
card-gap-short = faltan { $gap }
card-gap-over = { $gap } por encima
card-price-record = En el CRM
card-price-list = Lista
card-price-us = Nosotros
card-price-buyer = Ellos
card-price-effective = Quedan
card-price-listed = Precio
card-price-remains = Precio efectivo
card-table-price = Precio
card-table-amount = Monto
card-table-zone = Zona

zone-clear = Precio en regla
zone-approval = Con aprobación
zone-below-floor = Bajo el piso
zone-open = Sin definir

card-no-route = Nadie puede autorizarlo: toca retirarse.
card-no-route-price = A ese precio no puede autorizarlo nadie.
card-route-price = Autorizar { $down_to } o más, ya descontadas las condiciones
card-route-price-any = Precio por debajo del umbral
card-route-term = Excepción: { $term }
card-route-term-up-to = Excepción: { $term }, hasta { $up_to }
card-route-fit = Cliente fuera de perfil
card-route-fit-named = Cliente fuera de perfil: { $criteria }
card-route-signs = Señales de alerta
card-route-signs-named = Señales de alerta: { $signs }
card-route-closed = Nadie ocupa uno de estos roles, así que nadie puede aprobarlo. Avisa a quien cuida la política.
card-counted-elsewhere = { $by } ya cuenta por otro rol; hace falta otra persona
card-route-maybe = Si hiciera falta aprobación: { $roles }.
card-route-complete = Aprobación completa.
card-granted = aprobó
card-pending = pendiente
card-justification = Justificación por escrito
card-written = entregada
card-unwritten = pendiente
card-request = Pedir aprobación
card-justify = ¿Por qué conviene este trato a pesar de todo?
card-justify-optional = Mensaje para quien aprueba (opcional)
card-justify-hint = Lo leerá quien decide: qué ganamos y por qué no hay mejor opción.
card-justify-missing = Escribe la justificación. Sin ella la aprobación no cuenta.
card-send = Enviar solicitud
card-cancel = Cancelar
card-intent-sending = Enviando la solicitud…
card-intent-applied = Solicitud registrada.
card-intent-queued = Solicitud en cola: se enviará en cuanto se pueda.
card-intent-rejected = La solicitud fue rechazada.
card-intent-unsupported = Esta página no puede enviar solicitudes. Pide la aprobación por tu canal habitual.
card-intent-conflict = El registro cambió mientras tanto. Revisa los datos y pídela de nuevo.
card-intent-failed = Algo falló y no sabemos si la solicitud llegó. Envíala de nuevo: no se duplica.
card-intent-late = El CRM no responde y no sabemos si la solicitud llegó. Envíala de nuevo: no se duplica.
card-send-again = Enviar de nuevo

card-asides = Elige qué dato vale
card-aside-differs = El CRM dice otra cosa. Mientras no elijas, vale lo del CRM.
card-aside-old = Este navegador lo guardó sin anotar de qué registro era. No cuenta hasta que digas que es de este.
card-aside-unquoted = Este navegador lo guardó sin anotar la moneda. No cuenta hasta que digas que es en la del trato.
card-aside-requoted = Se puso cuando el trato estaba en otra moneda. No cuenta hasta que digas que sigue valiendo.
card-aside-window = En otra ventana pusieron otra cosa. Mientras no elijas, vale lo más reciente.
card-aside-rejected = El CRM no lo aceptó, así que no cuenta.
card-aside-conflict = El registro cambió mientras tanto. Revisa los datos y envíalo de nuevo.
card-aside-failed = Algo falló y no sabemos si llegó al CRM. Envíalo de nuevo: no se duplica.
card-aside-late = El CRM no responde y no sabemos si llegó. Envíalo de nuevo: no se duplica.
card-aside-record-name = Lo que anotaste de este trato
card-aside-yours = Tu respuesta
card-aside-elsewhere = Otra ventana
card-aside-mine = Vale la mía
card-aside-crm = Vale la del CRM
card-aside-other = Vale la otra
card-aside-use = Es de este trato
card-aside-not-this = No es de este trato
card-aside-drop = Descartar
card-aside-nothing = Sin dato
card-aside-entries = { $count ->
    [one] 1 línea
   *[other] { $count } líneas
}
card-aside-about-exit = La retirada
card-aside-about-comeback = El regreso del comprador
card-aside-about-behaviour = Cómo se comporta el comprador
card-aside-about-history = Negociaciones anteriores
card-aside-about-leverage = Tus alternativas
card-aside-about-plays = Una conversación con el cliente

card-ended-won = Trato ganado
card-ended-lost = Trato perdido
card-ended-left = Nos retiramos
card-play-won = Trato ganado
card-play-attacked = El cliente está molesto
card-play-cancelling = El cliente cancela
card-play-results = Malos resultados
card-ended-on = Quedó anotado el { $day }.
card-ended-judged = Con estos datos, el veredicto es: { $verdict }.

card-settles = Según la respuesta:
card-or = o
card-yes = Sí
card-no = No
card-unknown = Aún no sé
card-open-short = ?
card-take-standard = Aceptan nuestro estándar
card-unlimited = Sin límite
card-choose = Elige…
card-save = Guardar
card-none-of-these = Ninguna
card-save-ticked = { $count ->
    [one] Guardar 1 observada
   *[other] Guardar { $count } observadas
}
card-not-a-number = Eso no se lee como número. Escríbelo solo con cifras, por ejemplo 150000.
card-other-currency = Este campo va en { $currency }. Conviértelo, o escribe solo la cifra.
card-readings = ¿Quisiste decir { ANY($readings) }?
card-empty-answer = Falta la respuesta.
card-take-back = Retirar mi respuesta

card-section-why = Por qué
card-section-moves = Cómo llegar a sí
card-section-coach = Guía
card-section-questions = Lo que falta saber
card-section-problems = Datos con errores
why-hint-price = el precio
why-hint-terms = las condiciones
why-hint-fit = el encaje
why-hint-signs = las señales
why-hint-open = faltan datos
why-hint-fine = todo en regla
card-count-ways = { $count ->
    [one] 1 opción
   *[other] { $count } opciones
}

card-markup = Margen sobre el costo
card-margin = Margen sobre el precio
card-combination = Cambiando varias cosas a la vez
card-sign-with-one = Puedes firmar con una de estas
card-would-help = Esto ayudaría:
card-then = Quedaría en
card-try = Probar
then-insist = si insisten
then-unless = si no firman sin eso
then-refused = si no la dan
then-else = qué podría salvarlo
then-approval = la aprobación
then-questions = { $count ->
    [one] 1 pregunta más
   *[other] { $count } preguntas más
}

card-edit = Editar
card-close = Cerrar
card-asked = piden
card-limit-is = límite: { ANY($value) }
card-we-want = Buscamos: { ANY($value) }
card-our-limit = nuestro límite
card-not-known = Sin dato
card-beyond = Fuera de límite
card-catastrophic = Riesgo inaceptable
card-breaker-yes = Sin esto no firman
card-breaker-no = Para ellos no es decisivo
card-breaker-unknown = No se sabe si es decisivo
card-told-on = Se lo dijiste el { $day }
card-what-asked = ¿Qué piden?
card-is-breaker = ¿Se van si no lo obtienen?

card-score-open = La parte rayada depende de lo que falta saber.
card-score-of = { $score } de 100
card-met = Cumple
card-not-met = No cumple
card-must = Indispensable
card-what-fact = ¿Qué sabes del cliente?

card-seen = Observada
card-not-seen = No observada
card-not-looked = Sin revisar
card-note = Qué viste
card-signs-look = { $count ->
    [one] Revisar la señal
   *[other] Revisar las { $count } señales
}
card-signs-open = { $count ->
    [one] 1 sin revisar
   *[other] { $count } sin revisar
}
card-rest-not-seen = Marcar las otras { $count } como no observadas

card-what-if-tag = Prueba
card-try-title = Prueba otro precio
card-what-if-hint = no cambia el trato
card-not-the-record = Es una prueba: el trato no cambia.
card-try-price = Precio
card-try-days = Plazo de pago
card-try-drop = Si retiran lo que piden en…
card-reset = Volver al trato
card-tried-price = A { $price }
card-tried-days = { $days ->
    [one] Pago a { $days } día
   *[other] Pago a { $days } días
}
card-tried-scope = Alcance agregado por { $amount }
card-tried-term = Sin lo que piden en { $term }
card-tried-approval = Con la aprobación

card-errors-hint = Corrígelos en el CRM. Mientras tanto cuentan como datos que faltan.
card-warnings = Campos por corregir o revisar
card-policy-remarks = Sobre la política, para quien la cuida
card-missing = Campos que el CRM no entrega
card-missing-tell = El CRM no entrega todos los datos. Puede arreglarlo { $contact }.
card-admin = Para administradores
card-settings = Qué regla de la política decidió cada cosa
card-policy-mistakes = { $count ->
    [one] Un error en la política
   *[other] { $count } errores en la política
}
card-policy-contact = Quién puede corregirla: { $contact }.
card-saves-host = Lo que respondas va al CRM.
card-saves-crm = { $count ->
    [one] El CRM guardó 1 respuesta.
   *[other] El CRM guardó { $count } respuestas.
}
card-saves-sending = { $count ->
    [one] Enviando 1 respuesta al CRM…
   *[other] Enviando { $count } respuestas al CRM…
}
card-saves-queued = { $count ->
    [one] 1 respuesta está en cola para el CRM.
   *[other] { $count } respuestas están en cola para el CRM.
}
card-saves-browser = { $count ->
    [0] Tus respuestas se guardan solo en este navegador.
    [one] 1 respuesta está solo en este navegador.
   *[other] { $count } respuestas están solo en este navegador.
}
card-saves-nowhere = { $count ->
    [0] Tus respuestas no se guardan: se pierden al cerrar la página.
    [one] 1 respuesta no se guarda: se pierde al cerrar la página.
   *[other] { $count } respuestas no se guardan: se pierden al cerrar la página.
}

## Antes y en lugar de la tarjeta

shim-loading = Cargando la guía…
shim-failed = La guía no se pudo mostrar
shim-retry = Reintentar
shim-touched = Otro programa de esta página cambia una y otra vez lo que dice esta tarjeta. Lo que dice: { $value }
shim-stale = El último cambio no se pudo mostrar. Lo de abajo es lo anterior.
shim-address = Dirección: { $address }
shim-error-csp = La política de seguridad de esta página no la permite. Pide a quien administra el CRM que agregue:
shim-error-network = No hay conexión con los archivos de la guía. Revisa tu red e inténtalo de nuevo.
shim-error-not-found = Faltan archivos de la guía en el servidor. Avisa a quien administra el CRM.
shim-error-not-wasm = El servidor respondió otra cosa en lugar del archivo de la guía. Avisa a quien administra el CRM.
shim-error-damaged = El archivo de la guía llegó incompleto o dañado. Inténtalo de nuevo; si se repite, avisa a quien administra el CRM.
shim-error-version = Los archivos de la guía son de versiones distintas. Vuelve a cargar la página; si se repite, avisa a quien administra el CRM.
shim-error-unsupported = Este navegador es demasiado antiguo o tiene WebAssembly desactivado. Actualízalo o usa otro.
shim-error-panic = La guía falló dos veces con este trato. No decidas con lo que mostraba; avisa a quien administra el CRM.
shim-error-config = La guía está mal configurada en esta página. Avisa a quien administra el CRM.

## Niveles, dimensiones

level-go-ahead = Adelante
level-hold-firm = Mantente firme
level-needs-approval = Requiere aprobación
level-walk-away = Retírate
level-go-ahead-at = Adelante a { $price }
level-walk-away-at = A { $price }: retírate
level-walk-away-unless = Retírate, salvo excepción

dimension-price = Precio
dimension-terms = Condiciones
dimension-fit = Encaje
dimension-signs = Señales de alerta

exit-economic-failure = No es rentable
exit-unacceptable-risk = Riesgo inaceptable
exit-strategic-mismatch = Desajuste estratégico
exit-relationship = Relación dañada
exit-opportunity-cost = Costo de oportunidad

why-unmapped = El CRM no tiene asignado un campo para este dato.
why-empty = El campo está vacío en el CRM.
why-forbidden = Tu usuario no tiene permiso para ver este dato.
why-unsupported = Este CRM no puede guardar este dato.
why-error = El CRM no pudo leer este dato. Vuelve a cargar la página.
why-invalid = El dato llegó con un error.

## Precio

price-below-floor = { $price } no llega al piso de { $floor }: faltan { $gap }.
price-below-floor-effective = Descontando las condiciones, { $price }: para el piso de { $floor } faltan { $gap }.
price-below-threshold = { $price } queda { $gap } por debajo del umbral de { $threshold }. El piso es { $floor }.
price-below-threshold-effective = Descontando las condiciones, { $price }: { $gap } por debajo del umbral de { $threshold }. El piso es { $floor }.
price-clear = { $gap ->
    [0] { $price } está justo en el umbral, y eso basta.
   *[other] { $price } supera por { $gap } el umbral de { $threshold }.
}
price-clear-effective = { $gap ->
    [0] Descontando las condiciones, { $price }: justo el umbral, y eso basta.
   *[other] Descontando las condiciones, { $price }: { $gap } sobre el umbral de { $threshold }.
}
price-open = Para evaluar el precio falta: { $missing }.
price-decided-anyway = Falta { $missing }, pero ya no cambia nada en el precio.
price-approved = { $price } está bajo el umbral de { $threshold }, con aprobación desde { $down_to }.
buyer-differs = A { $ours }: { $our_verdict }. A { $theirs }, la última oferta del comprador: { $their_verdict }.
remark-list-under-threshold = Ni el precio de lista, { $list }, llega al umbral de { $threshold }. Revisa los costos o la lista.
remark-far-above = El precio, { $price }, es varias veces el umbral de { $threshold }. ¿Faltan costos?
brief-below-floor = Le faltan { $lack } para el piso: a ese precio nadie puede autorizarlo.
brief-below-floor-left = Con esas condiciones quedan { $left }: faltan { $lack } para el piso y nadie puede autorizarlo.
brief-short = Le faltan { $lack } para que puedas firmar sin aprobación.
brief-short-left = Con esas condiciones quedan { $left }: faltan { $lack } para firmar sin aprobación.
brief-clear = { $over ->
    [0] Está justo en el umbral, y eso basta.
   *[other] Supera el umbral por { $over }.
}
brief-clear-left = { $over ->
    [0] Descontando las condiciones queda justo el umbral, y eso basta.
   *[other] Descontando las condiciones quedan { $left }: supera el umbral por { $over }.
}
brief-approved = Está por debajo del umbral y ya tiene aprobación. No es permiso para bajar más.
brief-open-go-ahead = Nada lo impide por ahora.
brief-open-hold-firm = En el peor de los casos, mantente firme.
brief-open-needs-approval = En el peor de los casos hará falta aprobación.
brief-open-walk-away = En el peor de los casos toca retirarse.
brief-fit-failed = No cumplen lo que para nosotros es indispensable.
brief-signs = { $count ->
    [one] Se vio una señal de alerta.
   *[other] Se vieron { $count } señales de alerta.
}
brief-term-hold = Piden { $asked }. Para ellos no es decisivo: el trato sigue.
brief-term-leave = No firman sin eso. Solo una excepción lo permite.
brief-term-catastrophic-hold = Ningún precio paga ese riesgo. Para ellos no es decisivo: el trato sigue.
brief-term-catastrophic-leave = No firman sin eso, y ningún precio paga ese riesgo.
brief-price-fine = El precio, { $price }, está bien.

verdict-open = { $count ->
    [0] Lo que se sabe no alcanza para decidir.
    [one] Falta un dato para decidir.
   *[other] Faltan { $count } datos para decidir.
}
policy-has-mistakes = { $count ->
    [one] La política tiene un error; hasta corregirlo no se evalúa ningún trato.
   *[other] La política tiene { $count } errores; hasta corregirlos no se evalúa ningún trato.
}
all-clear = Puedes firmar: nada lo impide.

## Condiciones

term-within = { $term }: piden { $asked }, dentro de nuestro límite ({ ANY($limit) }).
term-standard = { $term }: aceptan nuestro estándar.
term-hold = { $term }: piden { $asked } y nuestro límite es { ANY($limit) }. No es decisivo para ellos: di que no y sigue.
term-leave = { $term }: exigen { $asked } y sin eso se van; nuestro límite es { ANY($limit) }. Solo una excepción lo salva.
term-catastrophic-hold = { $term }: { $asked }. Ningún precio paga ese riesgo: di que no y sigue.
term-catastrophic-leave = { $term }: { $asked }, y sin eso se van. Ningún precio paga ese riesgo.
term-asked-unknown = { $term }: no sabemos qué piden.
term-breaker-unknown = { $term }: piden { $asked }, fuera de nuestro límite ({ ANY($limit) }). Falta saber si sin eso se van.
term-catastrophic-breaker-unknown = { $term }: { $asked }, un riesgo inaceptable. Falta saber si sin eso se van.
term-excepted = { $term }: piden { $asked } y hay una excepción aprobada.

## Encaje

fit-met = El cliente encaja con nuestro perfil: { $score } de 100.
fit-failed = { $criterion }: { $fact }. Buscamos: { ANY($wanted) }.
fit-failed-early = { $criterion }: { $fact }. Buscamos: { ANY($wanted) }. Aún es temprano: descártalo ahora y recomiéndale a alguien que le sirva mejor.
fit-low-score = Encaje de { $score } sobre 100; la política pide al menos { $minimum }.
fit-open = { $count ->
    [one] Encaje entre { $low } y { $high } sobre 100: falta un criterio por conocer.
   *[other] Encaje entre { $low } y { $high } sobre 100: faltan { $count } criterios por conocer.
}
fit-excepted = { $criterion }: fuera de perfil, con excepción aprobada.
fit-score-excepted = Encaje de { $score } sobre 100, bajo el mínimo de { $minimum }, con excepción aprobada.

## Señales

signs-none = No se observó ninguna señal de alerta.
signs-consider = { $count ->
    [one] Una señal de alerta: { $signs }.
   *[other] { $count } señales de alerta: { $signs }.
}
signs-light = { $count ->
    [one] Una señal de alerta, de poco peso: { $signs }.
   *[other] { $count } señales de alerta, de poco peso: { $signs }.
}
signs-consider-leave = { $count ->
    [one] Una señal de alerta que pesa demasiado: { $signs }.
   *[other] { $count } señales de alerta pesan demasiado: { $signs }.
}
signs-leave = { $sign }. Esta señal basta para retirarse.
signs-open = { $count ->
    [one] Falta revisar una señal de alerta.
   *[other] Falta revisar { $count } señales de alerta.
}
signs-approved = Hay señales de alerta, con aprobación para seguir.

## Cómo se forman piso y umbral

build-direct = Costo directo: { $amount }
build-overhead = Gastos generales asignados: { $amount }
build-scope = Alcance agregado: { $amount }
build-cost = Costo total: { $amount }
build-row-default = Margen mínimo { $minimum }, objetivo { $target }, para todos los tratos
build-row-specific = Margen mínimo { $minimum }, objetivo { $target }, para { $row }
build-floor-cost = Piso: costo más { $margin } = { $exact }, se publica { $published }
build-floor-price = Piso: { $margin } de margen sobre el precio = { $exact }, se publica { $published }
build-threshold-cost = Umbral: costo más { $margin } = { $exact }, se publica { $published }
build-threshold-price = Umbral: { $margin } de margen sobre el precio = { $exact }, se publica { $published }
build-adjustment = Ajuste por mercado o estrategia: { $share }; el umbral queda en { $published }
build-minimum-price = Precio mínimo de la política: { $amount }

waterfall-carrying = { $days ->
    [one] { $days } día más que los { $standard } de siempre, al { $rate } anual
   *[other] { $days } días más que los { $standard } de siempre, al { $rate } anual
}
waterfall-carrying-endless = Plazo de pago sin fin: no hay precio que lo pague; decide la condición
waterfall-carrying-unknown = Plazo de pago más largo: falta saber cuántos días
waterfall-rebate = Descuento posterior: { $label }
waterfall-rebate-share = Descuento posterior: { $label }, { $share } del precio
waterfall-free-service = Servicio sin cargo: { $label }
waterfall-free-service-share = Servicio sin cargo: { $label }, { $share } del precio
waterfall-service-credit = Créditos de servicio esperados: { $label }
waterfall-service-credit-share = Créditos de servicio esperados: { $label }, { $share } del precio
waterfall-other = Otra concesión: { $label }
waterfall-other-share = Otra concesión: { $label }, { $share } del precio
waterfall-cap = Las condiciones se llevan todo el precio; no puede quedar menos que cero

## Preguntas

ask-amount = ¿Qué precio está en el CRM?
ask-currency = ¿En qué moneda está el trato?
ask-cost-direct = ¿Cuánto cuesta entregarlo, en costos directos?
ask-cost-overhead = ¿Cuánto le toca de gastos generales?
ask-scope-amount = ¿Cuánto nos cuesta lo agregado? { $item }
ask-rate = ¿Cuánto vale 1 { $currency } en { $own }? La política no lo dice; pide que lo agreguen.
ask-deduction = ¿Cuánto vale lo que se regala? { $item }
ask-list = Hay una lista que no se pudo leer. Corrígela en el registro.
ask-adjustment = El ajuste del umbral no se pudo leer. Corrígelo en el registro.
ask-segment = ¿De qué segmento es el cliente?
ask-size-seats = ¿Cuántos usuarios o unidades compra?
ask-size-list = ¿Cuál es el precio de lista?
ask-size-band = ¿En qué rango de tamaño cae el trato?
ask-term = { $term }: ¿qué piden?
ask-term-boolean = { $term }: ¿lo exigen?
ask-breaker = { $term }: { $asked }. ¿Se van si no lo obtienen?
ask-annual-fees = ¿Cuánto pagará el cliente por año?
ask-criterion-again = { $criterion }: aquí dice { $fact }. ¿Cuál es el dato real? Buscamos: { ANY($wanted) }.
ask-criterion-nearest = { $criterion }: aquí dice «{ $fact }». ¿Es { $nearest }? Buscamos: { ANY($wanted) }.
ask-criterion = { $criterion }: ¿qué sabes del cliente? Buscamos: { ANY($wanted) }.
ask-signs = { $group }: ¿viste algo de esto?

group-behaviour = Cómo se comportan
group-economic = Su dinero
group-expectation = Qué esperan
group-leave = Señales para retirarse

## Aprobaciones

somebody = alguien
approval-requested = Pedida a { $by }, sin respuesta.
approval-requested-on = Pedida a { $by } el { $day }, sin respuesta.
approval-rejected = { $by } lo rechazó.
approval-rejected-on = { $by } lo rechazó el { $day }.
approval-withdrawn = { $by } retiró su aprobación.
approval-withdrawn-on = { $by } retiró la aprobación que dio el { $day }.
approval-expired = La aprobación de { $by } venció el { $until }.
approval-void = La aprobación de { $by } no cuenta: no se puede leer completa.
approval-lapsed-price = { $by } aprobó { $granted } o más; ahora quedan { $now }.
approval-lapsed-cost = { $by } lo aprobó con un costo de { $granted }; ahora es de { $now }.
approval-lapsed-cost-unknown = { $by } lo aprobó con un costo de { $granted }; el de ahora no se conoce.
approval-lapsed-term = { $by } lo aceptó hasta { $granted }; ahora piden { $now }. ({ $term })
approval-lapsed-fit = { $by } aprobó al cliente sin saber de: { $criteria }.
approval-lapsed-signs = { $by } aceptó otras señales; después se vio: { $signs }.

## Salidas

move-price = Sube el precio de { $from } a { $price }.
move-days = Baja el plazo de pago de { $from } a { $days } días.
move-days-end = Ponle fin al plazo de pago: { $days } días como máximo.
move-scope = Recorta el alcance agregado de { $from } a { $amount }.
move-scope-none = Quita todo el alcance agregado, hoy en { $from }.
move-drop-term = Que acepten nuestro estándar en: { $term }.
move-approve-price = Consigue la aprobación de { $roles } hasta { $down_to }.
move-approve-term = Consigue la excepción de { $roles } para: { $term }.
move-approve-fit = Consigue la excepción de encaje: { $roles }.
move-approve-signs = Consigue el visto bueno de { $roles } sobre las señales de alerta.

## Errores en los datos

error-wrong-type = Se esperaba { $expected } y llegó { $found }. Corrige el campo en el CRM o su asignación.
error-rounded-number = JavaScript redondea un número tan largo y podría ser de otro. Envíalo como texto.
error-not-a-number = «{ $text }» no es un número. Usa solo cifras y punto decimal: 140000.50.
error-not-finite = El número no es finito. Escribe la cifra real.
error-too-large = El número pasa del máximo, { $limit }. Revisa si sobran ceros.
error-rounded = Tiene más de { $limit } decimales; se leyó { $number }.
error-negative = { $number } es negativo. Quita el signo menos.
error-not-whole = { $number } no es un número entero. Quita los decimales.
error-not-a-date = «{ $text }» no es una fecha. Usa este formato: 2026-03-31.
error-not-a-time = La hora de «{ $text }» no se lee; cuenta solo el día. Escríbela como 21:30.
error-text-too-long = El texto pasa de { $limit } caracteres. Acórtalo.
error-too-many = Hay más de { $limit } elementos; solo se leyeron los más recientes. Deja los que cuentan.
error-zero-is-empty = Aquí un cero es un dato que falta. Escribe la cifra real.
error-nearly-known = La política no conoce «{ $text }». ¿Es «{ $nearest }»?
error-size-unlikely = { $number } es menos de una milésima de lo que pide la política. ¿Está en miles o en millones?
error-amount-for-years = El precio es { $times } veces el pago anual. ¿El costo es por los mismos años?
error-amount-with-tax = El precio parece incluir { $rate } de impuesto. Usa el precio sin impuesto.
error-more-findings = { $count ->
    [one] Hay otro aviso que aquí no cabe. Corrige primero los demás.
   *[other] Hay otros { $count } avisos que aquí no caben. Corrige primero los demás.
}
error-not-allowed = «{ $text }» no es una opción. Opciones: { $allowed }.
error-not-allowed-nearest = «{ $text }» no es una opción. ¿Querías decir «{ $nearest }»? Opciones: { $allowed }.
error-unknown-key = El campo «{ $key }» no existe y no se lee. Corrige el nombre o bórralo.
error-unknown-key-nearest = El campo «{ $key }» no existe y no se lee. ¿Querías decir «{ $nearest }»?
error-unreadable = Este valor no se puede leer. Revisa qué envía la página.
error-not-a-currency = «{ $text }» no es una moneda. Usa tres letras, como USD o MXN.
error-other-currency = El monto está en { $currency } y la política no da el cambio a { $own }. Conviértelo o pide que lo agreguen.
error-unknown-term = La política no tiene la condición «{ $id }». Corrige el nombre o agrégala.
error-unknown-term-nearest = La política no tiene la condición «{ $id }». ¿Querías decir «{ $nearest }»?
error-unknown-criterion = La política no tiene el criterio «{ $id }». Corrige el nombre o agrégalo.
error-unknown-criterion-nearest = La política no tiene el criterio «{ $id }». ¿Querías decir «{ $nearest }»?
error-unknown-sign = La política no tiene la señal «{ $id }». Corrige el nombre o agrégala.
error-unknown-sign-nearest = La política no tiene la señal «{ $id }». ¿Querías decir «{ $nearest }»?
error-unknown-role = La política no tiene el rol «{ $id }». Corrige el nombre o agrégalo.
error-unknown-role-nearest = La política no tiene el rol «{ $id }». ¿Querías decir «{ $nearest }»?
error-approval-not-allowed = El rol «{ $role }» no aprueba esto. Lo aprueban: { $allowed }.
error-approval-without-name = La aprobación no cuenta sin el nombre de quien la dio. Agrégalo.
error-approval-in-future = La aprobación tiene fecha futura y aún no cuenta. Corrige la fecha.
error-approval-expired = La aprobación venció y ya no cuenta. Pide otra.
error-approval-lacks = La página no pudo entregar una parte de esta aprobación, y así no cuenta. Revisa los permisos y la correspondencia de campos.
error-approval-needs-up-to = La excepción no dice hasta qué valor llega y no cuenta. Agrega «up_to».
error-approval-needs-criteria = La excepción no dice qué criterios exceptúa y no cuenta. Agrega «criteria».
error-approval-needs-signs = La aprobación no dice qué señales acepta y no cuenta. Agrega «signs».
error-approval-other-measure = Esto mide otra cosa que la que cubre la aprobación: nadie sabe hasta dónde llega y no cuenta. Quítalo o corrige «covers».
error-approval-needs-currency = No dice en qué moneda se aprobó, y el trato no está en la de la política. Escribe el monto con su moneda.
error-approval-withdrawn-beside = { $by } retiró esta aprobación, pero sigue en la lista como otorgada y cuenta. Confirma con esa persona cuál vale.
error-day-with-time = El último día va sin hora: usa este formato: 2026-03-31.
error-approval-needs-cost = La política pide saber con qué costo se aprobó el precio. Agrega «at_cost».
error-approval-without-cost = No dice con qué costo se aprobó: si el costo sube, nadie lo notará. Agrega «at_cost».
error-approval-by-owner = { $by } es dueño del trato y no puede aprobarlo. Pídeselo a otra persona.
error-approval-owner-unknown = No se puede saber si { $by } es dueño del trato, y nadie aprueba el suyo. Agrega el nombre y el id de ambos.
error-approval-without-today = Tiene fecha de vencimiento y la página no dice qué día es hoy, o no como AAAA-MM-DD. Así no cuenta.
error-both-asked-and-amount = Dice lo que piden de dos maneras, «asked» y «asked_amount». Deja una.
error-approval-role-closed = Nadie ocupa ese rol; la aprobación de { $by } no cuenta. Avisa a quien cuida la política.
error-older-deal = El registro llega en la forma «{ $found }». En «{ $expected }» las excepciones dicen hasta dónde llegan (up_to, criteria, signs) y los precios aprobados, con qué costo (at_cost).
error-approval-not-holder = { $by } no ocupa ese rol; lo ocupan: { $holders }. Pídesela a quien corresponde.
error-wrong-kind-of-fact = Este criterio se responde con { $expected }. Corrige el dato.
error-both-amount-and-share = Trae monto y porcentaje. Deja solo uno.
error-adjustment-beyond-bound = El ajuste pasa del máximo de la política, { $bound }, y no se aplica. Redúcelo.
error-adjustment-needs-reason = Para bajar el umbral hacen falta un motivo y el nombre de quien lo decidió. Sin eso no baja.
error-out-of-range = El valor debe estar entre { $least } y { $most }. Corrígelo.
error-asked-not-readable = { $term }: no se entiende qué piden. Responde de nuevo o corrige el campo en el CRM.

## Errores en la política

error-required = Falta este valor y sin él no se puede evaluar. Agrégalo.
error-rate-inverted = 1 { $currency } valdría { $rate } { $own }. ¿No está al revés? Pon cuánto vale 1 { $currency } en { $own }.
error-margin-unlikely = { $number } es un margen de { $margin } sobre el costo. Si querías decir { $percent }, escribe { $meant }.
error-not-a-score = El encaje va de 0 a 100, y { $number } es casi nada. Si querías decir { $meant }, escríbelo así.
error-not-a-percent = Aquí van porcentajes y { $number } no lo parece. Si querías decir { $meant } %, escribe { $meant }.
error-margin-is-factor = { $number } es un margen de { $margin } sobre el costo. Si el precio es el costo por { $number }, escribe { $meant }.
error-share-is-percent = { $number } sería { $margin }. Aquí va una parte de uno: si querías decir { $percent }, escribe { $meant }.
error-limit-of-nothing = Un límite de cero no limita nada. Escribe la cifra o borra la línea.
error-thousands-unclear = «{ $text }» se lee con tres decimales. Si son miles, escribe { $meant }.
error-sample-policy = Esta es la política de muestra: sus cifras son un ejemplo y nadie las ha decidido. Escribe las tuyas, con otro «version».
error-sample-margins = Nadie ha escrito los márgenes: valen los de la muestra, { $minimum } y { $target }. Escribe los tuyos en «price.rows».
error-margins-in-order = El margen objetivo es menor que el mínimo. Corrige uno de los dos.
error-margin-of-price-too-high = Un margen sobre el precio es siempre menor que 100 %. Bájalo o usa margen sobre el costo.
error-default-row-missing = Falta la fila que vale para todos los tratos. Agrega una sin segmento ni tamaño.
error-rows-overlap = Las filas { $first } y { $second } valen para los mismos tratos. Separa sus tamaños o borra una.
error-size-order = El inicio ({ $from }) no es menor que el final ({ $below }). Corrige uno de los dos.
error-duplicate-id = El id «{ $id }» ya se usa en { $first }. Corrige uno de los dos.
error-bad-id = «{ $id }» no sirve como id. Usa minúsculas, cifras y guion bajo.
error-weights-sum-to-nothing = Todos los pesos suman cero y no hay puntaje. Da peso a un criterio.
error-role-missing = El rol «{ $role }» no está definido. Agrégalo en «roles» o quítalo de aquí.
error-role-missing-nearest = El rol «{ $role }» no está definido. ¿Querías decir «{ $nearest }»?
error-route-too-few = Estos roles los ocupa una misma persona y hacen falta personas distintas: nadie puede completar esta aprobación. Nombra a alguien más.
error-role-without-holder = Nadie ocupa el rol «{ $role }»: lo que pase por él no lo puede aprobar nadie. Nombra a alguien.
error-role-twice = El rol «{ $role }» está dos veces en la ruta. Quita uno.
error-route-empty = La ruta no tiene roles y nadie podría aprobar. Agrega uno.
error-not-a-language = «{ $text }» no es un idioma. Usa su código: es, en, pt-BR.
error-label-missing = Falta el nombre para las personas. Agrega «labels», por idioma: "es": …
error-limit-missing = Falta el límite de esta condición. Agrega «limit».
error-standard-not-accepted = Nuestro estándar, «{ $standard }», no está entre lo que se acepta. Corrige uno de los dos.
error-payment-term-unfit = La condición «{ $id }» no tiene un máximo en días y no sirve para el costo del plazo. Indica otra.
error-size-by-band = La política mide el tamaño por rangos y esta fila usa números. Usa «band».
error-size-by-number = La política mide el tamaño con números y esta fila usa un rango. Usa «size_from» y «size_below».
error-sign-group = El grupo no es de esta lista. Usa uno de los suyos.
error-options-missing = Faltan las opciones de esta condición. Agrega «options».
error-levels-falling = Un peso mayor lleva a un nivel menor. Ordena los niveles de menos a más grave.
error-wrong-schema = El archivo es de otra versión. Se esperaba «{ $expected }».
error-same-as-unknown = La lista «consider» no tiene la señal «{ $id }». Corrige el nombre.
error-same-as-twice = La señal «{ $id }» figura como igual a dos. Deja solo una.
error-standard-beyond-limit = Nuestro estándar pasa del límite. Corrige uno de los dos.

kind-nothing = nada
kind-yes-no = sí o no
kind-number = un número
kind-text = un texto
kind-list = una lista
kind-object = un grupo de campos
kind-unreadable = algo ilegible

yes = sí
no = no
asked-nothing = nada
asked-unlimited = sin límite
asked-demanded = lo exigen

quantity-months-of-fees = { $number ->
    [one] { $number } mes de pagos
   *[other] { $number } meses de pagos
}
quantity-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
range-least = al menos { $least }
range-most = hasta { $most }
range-both = de { $least } a { $most }

# Palabras que se escriben tras una cifra: primero la potencia de diez. Las que están en dos («m») se preguntan; las que
# llevan dos puntos son de monedas cuyo nombre empieza así; las de 0 solo unen.
read-scales = 6 mm m mill mill. mio mio. millón millon millones mdp:peso mdd:dólar mde:euro; 3 k mil miles m; 9 millardo millardos; 12 billón billon billones; 0 de

unit-months-of-fees = meses de pagos
unit-days = días
unit-percent = %

## Nombres de campos

field-schema = Versión del formato
field-id = Identificador
field-name = Nombre del trato
field-buyer = Comprador
field-stage = Etapa
field-outcome = Cómo terminó
field-currency = Moneda
field-amount = Precio
field-list-price = Precio de lista
field-cost = Costos
field-cost-direct = Costo directo
field-cost-overhead = Gastos generales
field-cost-scope-added = Alcance agregado
field-cost-scope-added-amount = Costo del alcance agregado
field-cost-scope-added-label = Nombre del alcance agregado
field-deductions = Concesiones
field-deductions-amount = Monto de una concesión
field-deductions-share = Porcentaje de una concesión
field-deductions-kind = Tipo de concesión
field-deductions-label = Nombre de una concesión
field-offers = Ofertas
field-offers-amount = Monto de una oferta
field-offers-side = Parte que ofrece
field-offers-on = Fecha de una oferta
field-segment = Segmento
field-seats = Usuarios o unidades
field-size = Tamaño del trato
field-payment-days = Plazo de pago
field-adjustment = Ajuste del umbral
field-size-band = Rango de tamaño
field-annual-fees = Cuota anual
field-adjustment-share = Ajuste del umbral
field-adjustment-why = Motivo del ajuste
field-adjustment-by = Quién decidió el ajuste
field-terms = Condiciones
field-fit = Encaje
field-signs = Señales de alerta
field-owner = De quién es el trato
field-owner-id = Id de quien lleva el trato
field-approvals = Aprobaciones
field-approvals-role = Rol de una aprobación
field-approvals-by = Quién aprobó
field-approvals-on = Fecha de una aprobación
field-approvals-covers = Qué cubre una aprobación
field-approvals-term = Condición de una aprobación
field-approvals-down-to = Precio aprobado
field-approvals-at-cost = Costo con el que se aprobó
field-approvals-up-to = Hasta dónde llega una excepción
field-approvals-criteria = Criterios que exceptúa una aprobación
field-approvals-signs = Señales que acepta una aprobación
field-approvals-status = Estado de una aprobación
field-approvals-by-id = Id de quien aprobó
field-approvals-valid-until = Vencimiento de una aprobación
field-approvals-justification = Justificación de una aprobación
field-missing = Datos faltantes
field-part-deal-breaker = si es decisivo
field-part-told-on = cuándo se les dijo
field-part-asked-amount = monto pedido
field-part-note = nota

## Nombres de la política de fábrica

term-liability-cap = Tope de responsabilidad
term-ip-rights = Propiedad intelectual
term-payment-days = Plazo de pago
term-sla-uptime = Disponibilidad garantizada
term-termination = Terminación anticipada
term-performance-guarantees = Garantía de resultados
term-uncontrolled-indemnity = Indemnización por lo que no controlamos
term-existential-risk = Riesgo que amenaza a la empresa

option-license = Licencia de uso
option-shared-ownership = Propiedad compartida
option-full-transfer = Cesión total
option-for-cause = Rescisión solo por incumplimiento
option-notice-90-days = Rescisión con 90 días de aviso
option-any-time-with-refund = Rescisión libre con reembolso
option-financial-services = Servicios financieros
option-health-care = Salud
option-core-use-case = Nuestro caso de uso central
option-supported-platform = Plataforma compatible
option-other = Otro

criterion-industry = Industria
criterion-company-size = Tamaño de la empresa
criterion-use-case = Caso de uso
criterion-technical-environment = Entorno técnico
criterion-geography = País

sign-unreasonable-demands = Exigencias fuera de lugar
sign-disrespect = Falta de respeto al equipo
sign-moving-goals = Cambian el alcance y las metas a cada rato
sign-no-time-for-planning = No dan tiempo para planear la implementación
sign-everything-is-your-job = Todo nos toca a nosotros
sign-financial-instability = Finanzas inestables
sign-unpaid-suppliers = Deben a otros proveedores
sign-unrealistic-roi = Esperan un retorno imposible
sign-reluctant-to-invest = No quieren invertir lo necesario
sign-problems-out-of-scope = Quieren resolver lo que no hacemos
sign-unrealistic-timeline = Plazos imposibles
sign-refuses-proven-process = Rechazan el proceso que funciona
sign-knows-better = Creen saber más que nosotros
sign-abusive = Trato abusivo o irrespetuoso
sign-unrealistic-despite-education = Siguen esperando lo imposible, aunque ya se explicó
sign-refuses-partnership = No quieren trabajar como socios
sign-supplier-conflicts = Historial de pleitos con proveedores
sign-payment-trouble = Problemas de dinero o de pago

role-vp = Vicepresidencia comercial
role-legal = Legal
role-c-level = Dirección general
role-strategic-review = Comité de revisión estratégica
role-sales-manager = Gerencia de ventas

field-leverage-quota = Cuota
field-leverage-team-quota = Cuota del equipo
field-leverage-closed = Cerrado en el período
field-leverage-period-end = Fin del período
field-leverage-alternatives = Otros tratos abiertos

# The coach below the card, before its own script is there
coach-section-say = Qué decir ahora
coach-section-plays = Conversaciones
coach-section-leverage = Tu fuerza sin este trato
coach-section-talks = La negociación
coach-section-leave = Cómo retirarse bien
coach-loading = Cargando…

## El siguiente paso: la orden, qué hacer y qué sigue

next-policy = La política tiene errores. Avísale a { $contact }.
next-play = Sigue con el paso de ahora.
next-won = Firmado. Ahora cuida lo que sigue.
next-lost = El comprador decidió. Anota por qué.
next-left = Te retiraste. Mantén el contacto.
next-leaving = Está decidido: se retiran. Sigue con el paso que falta.
next-returned = Volvieron. Escucha qué cambió antes de hablar de precio.
next-waiting = Falta la respuesta de { $roles }. Recuérdaselo.
next-waiting-since = Sin respuesta de { $roles } desde el { $day }. Recuérdaselo.
next-written = Todos aprobaron. Falta tu justificación por escrito.
next-complete = No firmes aún: falta la aprobación de { $roles }.
next-renew-expired = La aprobación venció el { $until }. Pídela de nuevo a { $roles }.
next-renew-lapsed = La aprobación ya no cubre este trato. Pídela de nuevo a { $roles }.
next-question = { $count ->
    [one] No firmes aún: falta 1 dato.
   *[other] No firmes aún: faltan { $count } datos.
}
next-answer-firmly = No firmes { $theirs }. Sostén { $ours }.
next-smallest-price = No firmes { $record }. Pide { $price }.
next-days = No firmes a { $asked } días. Sostén tus { $standard }.
next-deductions-price = Lo que regalas se come el precio. Pide { $price }.
next-deductions = Lo que regalas se come el precio. Recórtalo.
next-scope-price = El alcance creció. Pide { $price } o quita lo agregado.
next-scope = El alcance creció y el precio no. Quita lo agregado.
next-hold-signs = No cedas nada más sin algo a cambio.
next-limit = { $term }: sostén { $limit }.
next-limit-again = { $term }: repite tu límite, { $limit }.
next-refuse = { $term }: di que no.
next-refer = No encajan con lo que hacemos. Recomiéndales a otro.
next-leave = Nadie puede autorizarlo. Toca retirarse.
next-leave-price = No firmes { $price }. Nadie puede autorizarlo.
next-leave-term = { $term }: así no firmes. Toca retirarse.
next-request = No firmes aún. Pide la aprobación de { $roles }.
next-refused-price = No lo aprobaron. Pide { $price } o retírate.
next-refused = No lo aprobaron. Toca retirarse.
next-closed-price = Hoy nadie puede aprobarlo. Pide { $price } o retírate.
next-closed = Hoy nadie puede aprobarlo. Toca retirarse.
next-hold-price = Sostén { $price }. No bajes a { $theirs }.
next-clear = { $price } está en regla. Sostén el precio.
next-sign = Firma { $price }. No reabras nada.
next-sign-plain = Firma. No reabras nada.

next-do-play = Ver qué sigue
next-do-renew-approval = Pedirla de nuevo
next-do-complete-approval = Pedir lo que falta
next-do-question = Responder la pregunta
next-do-answer-firmly = Responder con firmeza
next-do-smallest-price = Probar ese precio
next-do-say-limit = Decirles tu límite
next-do-hold-firm = Ver qué responder
next-do-leave = Confírmalo con tu jefe
next-do-refer = Preparar la recomendación
next-do-request-approval = Pedir la aprobación
next-do-hold-price = Ver qué responder
next-do-sign = Preparar el cierre

insist-approval = Pide la aprobación de { $roles }.
insist-exception = Pide la excepción a { $roles }.
insist-leave = Retírate y deja la puerta como quieras dejarla.
insist-leave-term = Retírate.
insist-price = El precio que lo paga es { $price }.
insist-sign = { $price } se puede firmar.
refused-price = Pide { $price } o retírate.
refused-leave = Retírate.
else-exception = Una excepción de { $roles }.
else-review = Solo una revisión puede exceptuarlo: { $roles }.
else-price = Un precio de { $price }.
