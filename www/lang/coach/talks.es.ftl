# La negociación. Es la pantalla de quien vende: aquí sí se habla del umbral y del piso.

## Concesiones apresuradas

talks-hasty-hours = { $hours ->
    [0] Bajaste { $amount }, a { $price }, menos de una hora después de que pidieran { $demand }, sin nada a cambio.
    [one] Bajaste { $amount }, a { $price }, una hora después de que pidieran { $demand }, sin nada a cambio.
   *[other] Bajaste { $amount }, a { $price }, { $hours } horas después de que pidieran { $demand }, sin nada a cambio.
}
talks-hasty-days = { $days ->
    [0] Bajaste { $amount }, a { $price }, el mismo día en que pidieron { $demand }, sin nada a cambio.
    [one] Bajaste { $amount }, a { $price }, al día siguiente de que pidieran { $demand }, sin nada a cambio.
   *[other] Bajaste { $amount }, a { $price }, { $days } días después de que pidieran { $demand }, sin nada a cambio.
}
talks-hasty-perhaps = { $price } el mismo día que sus { $demand }, { $amount } menos que antes y sin nada a cambio. Si ellos hablaron primero, fue una concesión apresurada: anota las horas.
talks-hasty-legal = { $price } se puede firmar. El error fue darlo de inmediato: aprenden que presionar funciona.
talks-return-hours = { $hours ->
    [0] Volvieron y en menos de una hora ya bajaste { $amount }, a { $price }. Parece que los esperabas.
    [one] Volvieron y una hora después ya bajaste { $amount }, a { $price }. Parece que los esperabas.
   *[other] Volvieron y a las { $hours } horas ya bajaste { $amount }, a { $price }. Parece que los esperabas.
}
talks-return-days = { $days ->
    [0] Volvieron y ese mismo día bajaste { $amount }, a { $price }. Parece que los esperabas.
    [one] Volvieron y al día siguiente bajaste { $amount }, a { $price }. Parece que los esperabas.
   *[other] Volvieron y a los { $days } días bajaste { $amount }, a { $price }. Parece que los esperabas.
}
talks-tempting-legal = No sueltes { $price } de inmediato. El precio está permitido, pero si cedes ahora ante { $demand }, aprenden que presionar funciona.
talks-tempting = No sueltes { $price } de inmediato. Si cedes ahora ante { $demand }, aprenden que presionar funciona.
talks-tempting-no-room = No contestes { $demand } con un precio más bajo: si cedes ahora, aprenden que presionar funciona.

## Lo que muestran los movimientos

talks-ours-below = No bajes más. Tu último precio, { $price }, está { $gap } bajo tu umbral: necesita aprobación.
talks-ours-under = No bajes más. Tu último precio, { $price }, está { $gap } bajo tu umbral.
talks-ours-under-floor = Nadie puede firmar tu último precio, { $price }: está bajo tu piso, y { $gap } bajo tu umbral.
talks-crossed = Ofrecen { $theirs }, más que los { $ours } que pides. Acepta y cierra.
talks-crossed-open = Ofrecen { $theirs }, más que los { $ours } que pides. No bajes: el precio ya no los separa.
talks-crossed-approval = Ofrecen { $theirs }, más que los { $ours } que pides, y aun así está bajo tu umbral: necesita aprobación.
talks-crossed-floor = Ofrecen { $theirs }, más que los { $ours } que pides, y aun así está bajo tu piso: nadie puede firmarlo.
talks-same-price = Los dos están en { $price }. Ya no hay diferencia de precio: cierra.
talks-same-price-open = Los dos están en { $price }. El precio ya no los separa.
talks-same-price-approval = Los dos están en { $price }, bajo tu umbral: necesita aprobación.
talks-same-price-floor = Los dos están en { $price }, bajo tu piso: nadie puede firmarlo.
talks-beyond-price = No bajes tu precio: ninguno arregla esto. El problema: { $what }.
talks-besides-approval = El precio solo no basta. Hace falta aprobación por esto: { $what }.
talks-besides-term = El precio solo no basta. Esto no lo aceptamos: { $what }.
talks-limits-unset = Consigue los costos antes de responder con un precio: ya están negociando y tu umbral aún no se conoce.
talks-limits-known = Conoces tus límites desde el { $day }.
talks-limits-before = Conoces tus límites desde el { $day }, antes de su primera oferta, del { $offer }.
talks-limits-late = Revisa tus límites con calma: se fijaron el { $day }, después de su primera oferta, del { $offer }.
talks-cost-changed = Revisa tus costos: cambiaron el { $day }, después de su primera oferta, del { $offer }, y con ellos tus límites.
talks-alone-us = { $count ->
    [one] Bajaste una vez sin que ellos se movieran: regalaste { $amount } negociando contra ti.
   *[other] Bajaste { $count } veces sin que ellos se movieran: regalaste { $amount } negociando contra ti.
}
talks-alone-buyer = { $count ->
    [one] Subieron una vez sin que tú te movieras: { $amount } más.
   *[other] Subieron { $count } veces sin que tú te movieras: { $amount } más.
}
talks-us-accelerating = Cada paso tuyo es mayor que el anterior: les dices que falta lo mejor.
talks-us-constant = Tus pasos son todos iguales: esperan otro igual.
talks-us-diminishing = Tus pasos son cada vez menores: se entiende que te acercas a tu límite.
talks-us-retraction = Subiste de { $from } a { $to } después de haberlo ofrecido. Explica qué cambió o se sentirá como un engaño.
talks-buyer-accelerating = Cada paso del comprador es mayor que el anterior: quiere cerrar. Tómate tu tiempo.
talks-buyer-retraction = El comprador retrocedió de { $from } a { $to }. Pregunta qué cambió antes de responder con un precio.
talks-buyer-moved = El comprador ya se movió { $amount }: de { $from } a { $to }.
talks-buyer-returned = El comprador volvió con { $amount } más: antes { $from }, ahora { $to }.
talks-deadlock = { $rounds } rondas sin que nadie se mueva: tú en { $ours }, ellos en { $theirs }.
talks-deadlock-since = { $rounds } rondas sin que nadie se mueva desde el { $day }: tú en { $ours }, ellos en { $theirs }.
talks-signal-clear = Sus pasos, cada vez menores, apuntan a unos { $price }: alcanza tu umbral, con { $gap } de holgura. Es una señal y se puede fingir.
talks-signal-approval = Sus pasos, cada vez menores, apuntan a unos { $price }, { $gap } bajo tu umbral: solo con aprobación. Es una señal y se puede fingir.
talks-signal-approved = Sus pasos, cada vez menores, apuntan a unos { $price }, { $gap } bajo tu umbral y dentro de lo aprobado. Es una señal y se puede fingir.
talks-signal-below-floor = Sus pasos, cada vez menores, apuntan a unos { $price }, por debajo de tu piso. Es una señal y se puede fingir.
talks-signal-alone = Sus pasos, cada vez menores, apuntan a unos { $price }. Es una señal y se puede fingir.
talks-zone-sure = Ya ofrecieron { $price }, { $gap } sobre tu umbral: hay acuerdo posible. Lo que queda es cuánto de eso te llevas.
talks-zone-price = Ya ofrecieron { $price }, { $gap } sobre tu umbral: el precio alcanza, falta lo demás.
talks-room = Ya diste { $share } de tu margen de precio. Te quedan { $left } hasta el umbral.
talks-room-most = Ya diste { $share } de tu margen de precio. Solo te quedan { $left } hasta el umbral.
talks-half = Partir la diferencia daría { $price }, { $gap } sobre tu umbral. Si lo proponen, pide algo a cambio.
talks-half-below = Partir la diferencia daría { $price }, { $gap } bajo tu umbral. Si lo proponen, di que no.
talks-tactic-boulware = Hasta ahora te guardas lo más para el final, hacia el { $day }. Firme; cuida que no se enfríe.
talks-tactic-linear = Cedes a ritmo constante hacia el { $day }. Se puede calcular dónde vas a terminar.
talks-tactic-conceder = Cedes lo más al principio, y el cierre es el { $day }. Te quedas sin margen antes de tiempo.
talks-line-terms = Con lo que cuestan las condiciones, el umbral de { $threshold } equivale a un precio de { $price }.
talks-line-open = Falta saber cuánto cuestan las condiciones: el precio que necesitas puede ser mayor que { $price }.
talks-order-same-day = El { $day } hay ofertas de los dos sin hora: se supone que el comprador habló primero. Anota las horas si no fue así.
talks-order-undated = { $count ->
    [one] Hay una oferta sin fecha: se toma como la más antigua.
   *[other] Hay { $count } ofertas sin fecha: se toman como las más antiguas.
}
talks-order-future = Hay una oferta con fecha { $day }, que aún no llega. Revísala.

## Cuándo decir que te puedes ir

talks-triggers = ¿Es momento de decir que te puedes retirar?
talks-kind-deadlock = Estancamiento
talks-kind-tests-limits = Prueban tus límites
talks-kind-near-threshold = Precio cerca del umbral
talks-kind-needs-reset = Hace falta empezar de nuevo
talks-met = Se cumple
talks-not-met = No se cumple
talks-met-unknown = No se sabe
talks-trigger-few-rounds = Hacen falta al menos { $rounds } rondas para saberlo.
talks-trigger-moving = Alguien se movió en las últimas { $rounds } rondas.
talks-trigger-probes = Tantean dónde está tu límite.
talks-trigger-expects = Cuentan con que presionar da resultado.
talks-trigger-no-tests = No lo has visto.
talks-trigger-tests-open = Contesta abajo qué ves en el comprador.
talks-trigger-near-open = Falta el precio del comprador o tu umbral.
talks-trigger-below-floor = { $price } está bajo el piso: eso ya no es cosa de postura.
talks-trigger-approval = { $price } está { $gap } bajo tu umbral, en la franja de aprobación.
talks-trigger-near = { $price } está apenas { $gap } sobre tu umbral.
talks-trigger-far = { $price } está { $gap } sobre tu umbral: lejos todavía.
talks-trigger-reset = La conversación se torció y necesita otro comienzo.
talks-trigger-no-reset = La conversación va bien.
talks-trigger-reset-open = Contesta abajo cómo va la conversación.

## Lo que ves en el comprador

talks-behaviour = Lo que ves en el comprador
talks-seen-price-pressure = Exige precio con agresividad
talks-seen-unreasonable-terms = Pide condiciones poco razonables
talks-seen-expects-concessions = Espera que presionar le dé concesiones
talks-seen-probes-limits = Tantea cuál es tu límite real
talks-seen-needs-reset = La conversación necesita otro comienzo
talks-after = Señales de que lo tomó en serio
talks-after-reasonable = Se acerca a una posición razonable
talks-after-midpoint = Llega hasta la mitad del camino
talks-after-value = Mira el valor y no solo el precio
talks-after-consequences = Reconoce que exigir tiene consecuencias

## La próxima oferta

talks-plan = Tu próxima oferta
talks-plan-private = Solo para ti
talks-plan-ask = Pide a cambio una de estas
talks-plan-instead = En lugar de precio, ofrece
talks-plan-step = Como mucho { $amount } menos: { $price }. Y solo si te dan algo.
talks-plan-by-room = Es la mitad, como máximo, de los { $left } que te quedan hasta el umbral.
talks-plan-by-step = Tu último paso fue de { $last }; el próximo no pasa del { $share } de eso, para que se note el límite.
talks-plan-by-gap = Es un tercio, como máximo, de los { $gap } que los separan: el primer paso no se lleva todo.
talks-plan-no-price = Falta tu precio: anótalo para planear el próximo paso.
talks-plan-play = Ningún precio por ahora: lo que se promete, se promete en la conversación con el cliente.
talks-plan-wait = No bajes tu precio: el comprador aún no ha dado el suyo. Pídeselo.
talks-plan-agreed = Ofrecen { $price }, lo que pides o más. No hay nada que bajar: cierra.
talks-plan-agreed-open = Ofrecen { $price }, lo que pides o más. No hay nada que bajar.
talks-plan-agreed-approval = No bajes más: ofrecen { $price }, lo que pides o más, y está bajo tu umbral.
talks-plan-agreed-floor = No bajes más: ofrecen { $price }, lo que pides o más, y está bajo tu piso.
talks-plan-sign = Firma en { $price }: ya están cerrando y el precio está en regla. No reabras nada.
talks-plan-approved = No bajes más: { $price } está aprobado, y ya está bajo tu umbral.
talks-plan-under-floor = No bajes más: { $price } está bajo tu piso y nadie puede firmarlo.
talks-plan-no-threshold = No bajes hasta tener los costos: sin umbral no sabes cuánto margen tienes.
talks-plan-below = No bajes más: { $price } ya está bajo tu umbral.
talks-plan-at-threshold = { $price } es tu umbral. No hay más precio que dar.
talks-plan-too-little = Entre { $price } y tu umbral quedan { $left }: no alcanza para otro paso. Sostén el precio.
talks-when-their-turn = Espera su respuesta a { $price }. Bajar otra vez sin oírlos es negociar contra ti.
talks-when-now = Ya puedes responder; pide algo a cambio.
talks-when-at = No antes del { $day }, { $time }: una respuesta en menos de { $hours } horas parece prisa.
talks-when-on = No antes del { $day }: una respuesta en menos de { $hours } horas parece prisa.
talks-when-undated = Deja pasar al menos { $hours } horas desde su última oferta: antes parece prisa.
talks-ask-term = { $term }: que acepten nuestro estándar ({ $standard })
talks-ask-scope-added = Que retiren lo que agregaron al alcance, o lo paguen aparte
talks-ask-decision-by = Una decisión firme antes del { $day }
talks-ask-decision = Una fecha de decisión, firme y cercana
talks-ask-commitment = Un compromiso más largo
talks-ask-payment-sooner = Un pago más pronto, o por adelantado
talks-ask-scope = Un alcance algo menor
talks-ask-reference = Una referencia para otros clientes
talks-instead-scope = Un alcance menor, a menor precio
talks-instead-phases = Empezar por una parte y ampliar después
talks-instead-approval = Si el caso lo justifica, pedir la aprobación, sin prometerla

## El panel

talks-ours-now = Pedimos
talks-theirs-now = Ofrecen
talks-gap = Diferencia
talks-none = Aún no hay ofertas anotadas. Anota la primera y verás el recorrido.
talks-unclear = El CRM no entregó todas las ofertas: lo que sigue puede estar incompleto.
talks-chart = Ofertas en el tiempo
talks-table = Todas las ofertas
talks-col-when = Cuándo
talks-col-who = Quién
talks-col-price = Precio
talks-col-change = Cambio
talks-undated = Sin fecha
talks-moment = { $day }, { $time }
talks-in-return = A cambio: { $what }
talks-flag-hasty = Apresurada
talks-flag-after-return = Apenas volvieron
talks-flag-unreciprocated = Sin respuesta del otro lado
talks-flag-retraction = Retrocede
talks-flag-held = Igual que antes
talks-flag-undated = Sin fecha
talks-flag-same-day = Orden del día supuesto
talks-flag-future = Fecha futura
talks-ways = Cómo se mueve cada lado
talks-way-pattern = Pasos
talks-way-moved = Se movió
talks-way-speed = Entre pasos (mediana)
talks-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
talks-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
talks-pattern-diminishing = Cada vez menores
talks-pattern-constant = Iguales
talks-pattern-accelerating = Cada vez mayores
talks-pattern-mixed = Sin orden
talks-pattern-holding = No se mueve
talks-pattern-retraction = Retrocede
talks-pattern-too-few = Aún no se ve
talks-stands-out = Lo que llama la atención
talks-more = { $count ->
    [one] 1 observación más
   *[other] { $count } observaciones más
}
talks-tone-bad = Error:
talks-tone-warn = Cuidado:
talks-tone-info = Dato:
talks-tone-good = Bien:
talks-add = Anotar una oferta
talks-add-side = ¿Quién la hizo?
talks-add-price = Precio
talks-add-day = Día
talks-add-time = Hora (opcional)
talks-add-return = Qué obtuvimos a cambio (opcional)
talks-add-save = Anotar oferta
talks-add-side-missing = Elige quién hizo la oferta.
talks-add-price-missing = Escribe el precio.
talks-added = Quedó anotada: { $price }.
talks-removed = Quedó fuera: { $price }.
talks-remove = Quitar la última anotada: { $who }, { $price }
talks-take-back = Quitar todo lo anotado aquí y dejar lo del CRM
talks-entry = Oferta { $number }
talks-past = Negociaciones anteriores
talks-past-closed = Terminó el { $day }
talks-past-undated = Terminó, sin fecha anotada
