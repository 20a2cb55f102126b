# Las conversaciones que tienen pasos: recién ganado, el cliente ataca, el cliente cancela, malos resultados.

## Lo común

plays-none = Ninguna conversación abierta en este registro.
plays-start = Empezar una conversación
plays-open = Empezar
plays-open-named = Empezar: { $play }
plays-before = Antes, en este registro
plays-past-line = { $day }: { $outcome }
plays-avoid = Qué no hacer
plays-done-mark = Ya lo dije
plays-done-undo = No lo he dicho
plays-done-on = Dicho el { $day }
plays-time = Hora
plays-optional = Opcional
plays-internal = Solo para el equipo
plays-close = Cerrar la conversación
plays-close-how = ¿Cómo terminó?
plays-close-needs = Elige cómo terminó.
plays-close-lacks = Falta responder lo de arriba.
plays-stop-undo = Fue un error: continuar
plays-reopen = Deshacer el cierre
plays-left-on = Se fue después de todo, el día (opcional)
plays-closed = Cerrada el { $day }: { $outcome }
plays-dues = Lo que queda por hacer
plays-cause-add = Añadir un motivo
plays-cause-said = En sus palabras
plays-cause-response = Qué respondes
plays-cause-remove = Quitar
plays-cause-remove-named = Quitar el motivo { $reason }
plays-cause-open = Falta la respuesta
plays-promise-kind = ¿Qué propones?
plays-promise-what = Qué prometes
plays-promise-owner = Quién lo cumple
plays-promise-due = Para cuándo
plays-promise-share = Descuento (del precio del plan)
plays-promise-days = Días de pago
plays-promise-price = Precio del plan
plays-promise-amount = Cuánto deja de pagar
plays-promise-saved = Cuánto nos ahorra
plays-promise-cost = Cuánto nos cuesta
plays-promise-ends = Hasta cuándo
plays-promise-published = ¿Está publicado, con fecha?
plays-promise-granted = Ya lo autorizaron
plays-promise-done = Cumplida
plays-promise-remove = Quitar
plays-promise-remove-named = Quitar la promesa: { $what }
plays-promise-unnamed = Sin describir
plays-promise-record = Registrar la promesa
plays-promise-lacks = Falta: { $fields }
plays-promise-last = Lo último: prueba antes lo de arriba.
plays-promise-overdue = Venció el { $day } y no se ha cumplido.
plays-promise-zone = Con esto, { $price }
plays-promise-zone-all = Con todo lo prometido, { $price }
plays-may = Qué puedes ofrecer
plays-contact-add = Anotar el contacto de hoy
plays-contact-count = { $count } de { $least }
plays-contact-none = Nadie ha hablado con ellos todavía.
plays-decline = Dijeron que no
plays-declined = { $count ->
    [one] Dijeron que no una vez.
   *[other] Dijeron que no { $count } veces.
}
plays-decline-undo = Deshacer
plays-wait-done = Ya puedes.
plays-wait = Espera.
plays-stake = En juego: { $price }
plays-help = Más ayuda
plays-step-locked = Cerrado por ahora
plays-step-now = Ahora
plays-step-done = Hecho
plays-unread-promises = una promesa
plays-unread-causes = un motivo
plays-unread-contacts = los contactos
plays-unread-declines = cuántas veces dijeron que no
plays-unread-other = parte de lo anotado
plays-mark = Hecho
plays-who = Responsable
plays-day = Día
plays-who-when = Responsable y día
plays-task-create = Crear tarea
plays-task-create-named = Crear tarea: { $task }
plays-task-created = Anotada
plays-task-late = Anotada, con retraso
plays-task-finish = Hecha
plays-task-finish-named = Hecha: { $task }
plays-task-done = Hecha
plays-mark-undo = Quitar la marca
plays-take = Usar ese monto

plays-channel-visit = En persona
plays-channel-phone = Teléfono o video
plays-channel-email = Correo
plays-channel-letter = Carta

plays-concession-action = Algo que vamos a hacer
plays-concession-smaller = Un plan más pequeño
plays-concession-pause = Una pausa
plays-concession-terms = Otra forma de pago
plays-concession-discount = Un descuento
plays-concession-trial = Una prueba gratis
plays-concession-product = Algo en el producto
plays-concession-free-work = Trabajo sin cobrar
plays-concession-incentive = Un incentivo

## Tiempos

play-from = Desde el { $day }
play-from-at = Desde el { $day }, { $time }
play-from-unreadable = No se lee cuándo fue («{ $what }»). Espera hasta que la fecha esté clara.
play-until = Hasta el { $day }
play-until-at = Hasta el { $day }, { $time }
play-overdue = Venció el { $day }
play-overdue-at = Venció el { $day }, { $time }
play-day = { $day }
play-day-today = vence hoy
play-day-in = { $days ->
    [one] falta 1 día
   *[other] faltan { $days } días
}
play-day-overdue = { $days ->
    [one] venció ayer
   *[other] venció hace { $days } días
}
play-blocked-until = Se abre el { $day }.
play-blocked-until-at = Se abre el { $day } a las { $time }.
play-blocked-step = Se abre después de «{ $step }».
play-blocked-answer = Se abre cuando { $answer }.
play-blocked-causes = Se abre cuando cada motivo tenga respuesta.
play-text-later = Completa lo de arriba y aparece el texto.
play-text-no-deal = El texto sale cuando el registro tenga un precio o condiciones, o anotes qué incluye.

## Avisos

play-remark-contacts = Van { $count } contactos en siete días; el máximo es { $most }. Dales un respiro.
play-remark-not-friday = El plazo vence justo antes de un descanso. Llama antes: nadie quiere esa noticia un viernes por la noche.
play-remark-misfit = No encajan con lo que hacemos bien. Ayúdalos a irse bien en vez de retenerlos.
play-remark-deadline = El plazo está encima: habla hoy, aunque el enojo esté fresco.
play-remark-deadline-passed = El plazo venció el { $day }: ya no hay por qué correr. Pregunta primero en qué quedó.
play-remark-deadline-passed-at = El plazo venció el { $day } a las { $time }: ya no hay por qué correr. Pregunta primero en qué quedó.
play-stop-unreadable = «{ $what }» no se puede leer. Mientras tanto no insistas.
play-remark-promised-elsewhere = Cuenta también lo que se prometió en otra conversación: { $plays }.
play-remark-unreadable = Corrige lo que no se puede leer; hasta entonces, lo que depende de eso queda cerrado: { $what }

## Promesas

play-promise-unpublished = No lo prometas: no está publicado con fecha.
play-promise-nobody = Nadie puede concederlo: queda por debajo del piso o fuera de toda condición.
play-promise-beyond = Nadie tiene autoridad para conceder tanto.
play-promise-open = Faltan datos para saber en qué precio queda.
play-promise-unreadable = No se puede leer esta promesa. Corrígela o quítala: sin ella nadie sabe a cuánto llega el resto.
play-promise-approval = Lo aprueba { $roles }, antes de decirlo.
play-promise-own = Puedes concederlo tú ({ $role }).
play-promise-role = Lo concede { $role }, antes de decirlo.
play-promise-lapsed = Ahora es más de lo que autorizaron. Pídelo de nuevo a { $roles }.
play-promise-free = Puedes prometerlo.
play-together-clear = Todo junto: { $price }, un { $share } menos que el precio de hoy, en regla.
play-together-approval = Todo junto: { $price }, un { $share } menos que el precio de hoy. Requiere aprobación.
play-together-below = Todo junto: { $price }, un { $share } menos que el precio de hoy. Por debajo del piso: nadie lo aprueba.
play-may-own-up-to = Puedes ofrecer hasta { $up_to } ({ $role }).
play-may-role-up-to = { $role }: hasta { $up_to }.
play-may-own-days = Puedes ofrecer hasta { $up_to } días ({ $role }).
play-may-role-days = { $role }: hasta { $up_to } días.
play-may-own = Puedes ofrecerlo ({ $role }).
play-may-role = { $role }.
role-csm = Gestor del cliente
role-manager = Gerencia
role-product = Producto

## Después

play-due-weeks = { $weeks ->
    [one] Hablar con el cliente, una semana después
   *[other] Hablar con el cliente, { $weeks } semanas después
}
play-due-promise = Cumplir: { $what }
play-durable-yes = Sigue con nosotros después del { $day }: se quedó de verdad.
play-durable-no = Se fue antes del { $day }: no se quedó.
play-durable-early = Aún es pronto para decir que se quedó: espera al { $day }.

## Lo que arman los textos

play-line-price = Precio: { $price }.
play-line-term = { $term }: { $value }.
play-line-scope = Incluye: { $what }.
play-line-delivery = Entrega: { $day }.
play-line-promise = { $what }. Lo hace { $owner }, a más tardar el { $day }.
play-line-trial = Al terminar la prueba, el { $day }, pueden irse sin costo alguno.
play-line-plain = { $what }

## Recién ganado

play-won-name = Recién ganado
play-won-title = { $buyer } firmó
play-won-about = No desaparezcas después de firmar.
play-won-proposed = Se ganó. Quien negoció es quien llama primero.
play-won-avoid-vanish = No desaparezcas: lo que hagas esta semana pesa más que lo que dijiste antes.
play-won-avoid-overdo = No los agobies: cada mensaje, por el medio que toca.
play-won-step-first-contact = Primera llamada
play-won-step-in-writing = Por escrito
play-won-step-hand-over = Entregar la cuenta
play-won-step-delivered = ¿Se entregó?
play-won-step-why-us = ¿Por qué nosotros?
play-won-step-reference = Pedir referencia
play-won-step-close = Cerrar
play-won-do-first-contact = Llámalos tú o visítalos, sin pedirles nada.
play-won-do-in-writing = Escríbeles lo que acordaron, punto por punto.
play-won-do-hand-over = Presenta a quien sigue y pásale lo prometido.
play-won-do-delivered = Pregunta si llegó todo, y a tiempo.
play-won-do-why-us = Pregunta por qué los eligieron.
play-won-do-reference = Pide una referencia.
play-won-do-close = Cierra, y queda en contacto.
play-won-ask-signed = Día de la firma
play-won-ask-takes-over = ¿Quién queda a cargo?
play-won-ask-promised = ¿Qué se prometió, a quién y para cuándo?
play-won-ask-know = ¿Qué más conviene saber de ellos?
play-won-ask-delivery = Día de entrega
play-won-ask-present = ¿Puedes estar en la entrega?
play-won-ask-includes = ¿Qué incluye lo vendido, dicho para el cliente?
play-won-ask-delivered = ¿Se entregó todo lo prometido?
play-won-ask-missing = ¿Qué falta exactamente?
play-won-ask-on-time = ¿Se cumplieron las fechas?
play-won-ask-delay = ¿Dónde está el atraso?
play-won-ask-why-bought = ¿Por qué compraron?
play-won-ask-worked = ¿Qué funcionó en la negociación?
play-won-ask-better = ¿Qué haríamos mejor?
play-won-ask-reference = ¿Aceptan ser referencia?
play-won-question-why-bought = ¿Qué los llevó a elegirnos?
play-won-text-first-contact = Para empezar la llamada
play-won-text-terms = Lo acordado, por escrito
play-won-text-hand-over = Hoja para quien queda a cargo
play-won-text-why-us = Pregunta por la decisión
play-won-text-reference = Pedir la referencia
play-won-text-reference-time = Si dicen que no tienen tiempo
play-won-text-reference-reveals = Si temen contar demasiado
play-won-say-first-contact = Les llamo solo para darles las gracias y saber cómo están con la decisión. ¿Hay algo que les haya quedado dando vueltas desde que firmaron? Sigo aquí para lo que necesiten, también ahora que empieza el trabajo.
play-won-say-terms = Gracias por la confianza. Para que todos partamos de lo mismo, les dejo por escrito lo que acordamos:
    { $parts }
    Si algo no coincide con lo que ustedes tienen, díganmelo y lo corregimos hoy.
play-won-say-hand-over = Entrega de la cuenta
    Queda a cargo: { $takes_over }
    Lo prometido: { $promised }
    Lo acordado:
    { $parts }
play-won-say-why-us = Ahora que ya están en marcha, quisiera aprender de cómo lo decidieron:
    { $parts }
    Y con toda franqueza: ¿qué les gustó de cómo trabajamos el acuerdo, y qué habríamos podido hacer mejor?
play-won-say-reference = Nos ayudaría mucho que contaran su experiencia a otra empresa que está donde ustedes estaban. ¿Estarían dispuestos a ser una referencia nuestra?
play-won-say-reference-time = Son diez minutos y una sola llamada, el día que ustedes digan. Yo preparo todo y les aviso antes quién llama y qué quiere saber.
play-won-say-reference-reveals = Ustedes deciden qué se cuenta. No hace falta hablar de precios ni de datos internos, y les mando cualquier texto para que lo aprueben antes de que salga.
play-won-outcome-satisfied = Contentos
play-won-outcome-mixed = Con reservas
play-won-outcome-withdrawn = Se echaron atrás
play-won-task-stay = Contacto ligero de quien negoció

## El cliente ataca

play-attacked-name = El cliente ataca
play-attacked-title = { $buyer } está molesto
play-attacked-about = Reclaman con dureza: da un paso atrás antes de responder.
play-attacked-avoid-defend = No te defiendas ni contraataques, aunque tengas razón: se sienten atacados.
play-attacked-avoid-promise = No compres la calma: nada que no puedas cumplir, nada gratis sin autorización.
play-attacked-stop-never-again = Dijeron que nunca más. Acéptalo, despídete bien y guarda el registro.
play-attacked-step-step-back = Un paso atrás
play-attacked-step-take-it = Asumirlo
play-attacked-step-no-excuse = Sin excusas
play-attacked-step-fair = ¿Les parece justo?
play-attacked-step-explain = Explicar
play-attacked-step-make-right = Repararlo
play-attacked-step-learn = Aprender y cerrar
play-attacked-do-step-back = No respondas todavía. Escribe qué pasó.
play-attacked-do-take-it = Asúmelo entero, una sola vez.
play-attacked-do-no-excuse = Di que no hay explicación que valga.
play-attacked-do-fair = Pregunta si les parece justo. Y espera.
play-attacked-do-explain = Te lo pidieron: explica, con lo ya hecho.
play-attacked-do-make-right = Pregunta qué lo repararía. No concedas aún.
play-attacked-do-learn = Anota quién da seguimiento a lo prometido.
play-attacked-ask-reproach = ¿Qué te reprochan, en sus palabras?
play-attacked-ask-happened = ¿Qué pasó de verdad?
play-attacked-ask-missed = ¿Qué fecha se incumplió?
play-attacked-ask-they-asked = ¿Pidieron la explicación?
play-attacked-ask-never-again = ¿Dijeron «nunca más»?
play-attacked-ask-measures = ¿Qué medidas ya se tomaron?
play-attacked-ask-demand = ¿Qué piden?
play-attacked-ask-follows = ¿Quién da seguimiento a lo prometido?
play-attacked-ask-learned = ¿Qué aprendimos?
play-attacked-gate-they-asked = pidan la explicación
play-attacked-text-time-out = Ganar unos minutos
play-attacked-text-take-it = Asumirlo
play-attacked-text-no-excuse = Sin excusas
play-attacked-text-fair = La pregunta
play-attacked-text-explain = La explicación
play-attacked-text-make-right = Qué lo repararía
play-attacked-text-graceful = Despedirse bien
play-attacked-say-time-out = Los escucho, y esto merece más que una respuesta rápida. Denme unos minutos para ver qué pasó y los llamo yo hoy mismo.
play-attacked-say-take-it = Fallamos, y es responsabilidad nuestra, toda. Lamento lo que les causó.
play-attacked-say-no-excuse = Podría darles explicaciones, pero no cambiarían lo que vivieron. Entiendo que esto puede costarnos su confianza y que quizá no vuelvan a comprarnos nada.
play-attacked-say-fair = Díganme con franqueza: ¿les parece justo que terminemos así?
play-attacked-say-explain = Gracias por preguntarlo. Esto es lo que ya hicimos, no lo que vamos a hacer:
    { $measures }
play-attacked-say-make-right = ¿Qué tendría que pasar, de su lado, para que esto quede reparado? Quiero oírlo completo antes de decirles qué podemos hacer.
play-attacked-say-graceful = Lo entiendo y lo respeto. Voy a ocuparme de que el cierre sea ordenado y de que tengan todo lo que es suyo. Gracias por el tiempo que trabajamos juntos.
play-attacked-outcome-calm = Se calmó
play-attacked-outcome-watching = Sigue abierto, en observación
play-attacked-outcome-lost = Se fue
play-attacked-task-check = Preguntar cómo va lo prometido
play-attacked-task-relation = Saludar, sin pedir nada

## El cliente cancela

play-cancelling-name = Riesgo de cancelación
play-cancelling-title = { $buyer } cancela
play-cancelling-about = Escucha antes de ofrecer. Y deja ir a quien ya se fue.
play-cancelling-proposed-sent = Mandaron la cancelación el { $day }. Prepárate antes de llamar.
play-cancelling-proposed-renewal = La renovación vence el { $day } y nadie ha confirmado.
play-cancelling-proposed-health = La salud de la cuenta está en rojo. Habla con ellos antes de que escriban.
play-cancelling-avoid-solutions = No ofrezcas nada antes de oír los motivos.
play-cancelling-avoid-guilt = Ni culpa ni lástima, ni hablar mal de quien eligieron.
play-cancelling-avoid-executives = No traigas a un directivo para presionar. Solo si ellos lo piden.
play-cancelling-stop-permission = No quieren hablar de esto. Respétalo y despídete bien.
play-cancelling-stop-signed = Ya firmaron con otro. Agradece y deja la puerta abierta.
play-cancelling-stop-top = Lo decidió su dirección. Agradece y deja la puerta abierta.
play-cancelling-stop-initiative = Cerraron el proyecto. Agradece y deja la puerta abierta.
play-cancelling-stop-acquired = Los compró un grupo que usa otra cosa. Agradece y deja la puerta abierta.
play-cancelling-stop-declined = Ya dijeron que no las veces que cabía preguntar. No insistas.
play-cancelling-step-prepare = Preparar
play-cancelling-step-when = Cuándo llamar
play-cancelling-step-open = Abrir la conversación
play-cancelling-step-discover = Descubrir
play-cancelling-step-answer = Responder
play-cancelling-step-propose = Proponer
play-cancelling-step-summary = Resumen
play-cancelling-step-follow-up = Seguimiento
play-cancelling-step-learn = Aprender y cerrar
play-cancelling-do-prepare = Prepárate. No llames todavía.
play-cancelling-do-when = Espera el momento.
play-cancelling-do-open = Reconoce la decisión y pide permiso.
play-cancelling-do-discover = Escucha primero. No ofrezcas nada todavía.
play-cancelling-do-answer = Una respuesta para cada motivo.
play-cancelling-do-propose = Di qué prometes, quién y para cuándo.
play-cancelling-do-summary = Se quedan: mándales el resumen hoy.
play-cancelling-do-follow-up = Cumple, y vuelve a hablar con ellos.
play-cancelling-do-learn = Anota qué fue en realidad, y cierra.
play-cancelling-ask-stated-reason = ¿Qué motivo dieron?
play-cancelling-ask-cancel-sent = ¿Cuándo la mandaron?
play-cancelling-ask-processes-on = ¿Cuándo se procesa la baja?
play-cancelling-ask-renewal-due = ¿Cuándo vence la renovación?
play-cancelling-ask-incident = ¿Hubo un incidente? ¿Cuándo?
play-cancelling-ask-tenure = ¿Desde cuándo son clientes y para qué nos contrataron?
play-cancelling-ask-sudden = ¿El uso cayó de golpe?
play-cancelling-ask-last-90-days = Últimos 90 días: tickets, NPS, reuniones, uso
play-cancelling-ask-not-used = ¿Qué tienen contratado y no usan? ¿Qué otro plan les serviría?
play-cancelling-ask-permission = ¿Aceptan hablarlo?
play-cancelling-ask-signed-elsewhere = ¿Ya firmaron con otro?
play-cancelling-ask-migration = ¿Cuándo migran?
play-cancelling-ask-decided-at-top = ¿Lo decidió su dirección?
play-cancelling-ask-initiative-closed = ¿Cerraron el proyecto?
play-cancelling-ask-acquired = ¿Los compró un grupo que usa otra cosa?
play-cancelling-ask-led-here = ¿Qué los llevó a esta decisión?
play-cancelling-ask-since-when = ¿Desde cuándo lo piensan?
play-cancelling-ask-would-change = ¿Qué los haría cambiar de idea?
play-cancelling-ask-not-delivering = ¿Qué no les estamos dando?
play-cancelling-ask-example = Un ejemplo concreto
play-cancelling-ask-general-cut = ¿Es un recorte general, y no otro destino del dinero?
play-cancelling-ask-other-offers = ¿Qué les ofrece el otro proveedor?
play-cancelling-ask-value-1 = Lo que ganaron, en un número suyo
play-cancelling-ask-value-2 = Otro número
play-cancelling-ask-value-3 = Y otro
play-cancelling-ask-alternatives = ¿Qué alternativas les contaste?
play-cancelling-ask-stays = ¿Se quedan?
play-cancelling-ask-agreed = ¿Cuándo dijeron que sí?
play-cancelling-ask-real-reason = ¿Cuál fue el motivo de verdad?
play-cancelling-ask-preventable = ¿Se pudo evitar antes?
play-cancelling-ask-pattern = ¿Se repite con otros clientes?
play-cancelling-question-led-here = ¿Qué los llevó a esta decisión?
play-cancelling-question-since-when = ¿Cuándo empezaron a pensarlo?
play-cancelling-question-would-change = ¿Qué tendría que cambiar para que lo reconsideraran?
play-cancelling-question-not-delivering = ¿Qué esperaban de nosotros que no les estamos dando?
play-cancelling-gate-permission = acepten hablarlo
play-cancelling-gate-stays = decidan quedarse
play-cancelling-reason-product = Producto
play-cancelling-reason-adoption = No lo usan
play-cancelling-reason-support = Soporte
play-cancelling-reason-neglect = Los descuidamos
play-cancelling-reason-price = Precio
play-cancelling-reason-competitor = Otro proveedor
play-cancelling-answer-product = Lo activamos con ustedes: ya lo tienen contratado.
play-cancelling-answer-adoption = Un arranque dedicado: alguien nuestro con su equipo hasta que lo usen.
play-cancelling-answer-support = Prioridad en soporte y una persona asignada que les responde.
play-cancelling-answer-neglect = Otra persona a cargo y una llamada fija cada dos semanas.
play-cancelling-answer-price = Veamos primero un plan que les quede mejor, o pagar de otra forma.
play-cancelling-answer-competitor = Les cuento en qué somos distintos, y ustedes comparan.
play-cancelling-text-open = Para abrir
play-cancelling-text-discover = Las cuatro preguntas
play-cancelling-text-answer = Lo que respondes
play-cancelling-text-value = Lo que ya ganaron
play-cancelling-text-propose = La propuesta
play-cancelling-text-direct = La pregunta directa
play-cancelling-text-summary = Resumen de lo acordado
play-cancelling-text-graceful = Despedirse bien
play-cancelling-say-open = Recibí su mensaje y respeto la decisión. Me habría gustado que esto saliera mejor. ¿Me permiten unas preguntas para entender qué pasó? Sé que decidirlo no fue fácil. Serán quince minutos, y al final deciden ustedes.
play-cancelling-say-discover = Quiero entenderlo bien antes de decir nada:
    { $parts }
play-cancelling-say-answer = Tienen razón en lo que señalan, y esto es lo que puedo decirles de cada cosa:
    { $parts }
play-cancelling-say-value = Antes de decidir, esto es lo que han ganado con nosotros, en sus propios números:
    { $parts }
play-cancelling-say-propose = Con lo que me contaron, esto es lo que les propongo:
    { $parts }
    Léanlo con calma. Si no les sirve, díganmelo sin rodeos.
play-cancelling-say-direct = Se lo pregunto de frente: ¿qué tendría que cambiar para que valiera la pena seguir? Si la respuesta es nada, lo respeto.
play-cancelling-say-summary = Gracias por quedarse. Este es el compromiso, con nombre y fecha:
    { $parts }
    Les escribo antes de cada fecha. Si algo se atrasa, lo sabrán por mí y a tiempo.
play-cancelling-say-graceful = Gracias por decírmelo con claridad y por el tiempo que trabajamos juntos. Me ocupo de que la baja sea ordenada y de que se lleven todos sus datos. Si más adelante algo cambia, aquí estaré con gusto.
play-cancelling-outcome-stayed = Se quedó
play-cancelling-outcome-left-well = Se fue en buenos términos
play-cancelling-outcome-left-badly = Se fue mal
play-cancelling-task-durable = Ver si sigue siendo cliente
play-cancelling-task-relation = Saludar, sin pedir nada

## Malos resultados

play-results-name = Malos resultados
play-results-title = { $buyer }: malos resultados
play-results-about = Los resultados son malos y aún no lo saben: llama tú primero.
play-results-proposed = Los resultados son malos y nadie se lo ha dicho al cliente.
play-results-avoid-hide = No lo dejes para el viernes ni esperes a que pregunten.
play-results-avoid-blame = Ni culpas ni adornos, aunque sus decisiones también hayan influido.
play-results-step-at-home = Primero, entre ustedes
play-results-step-call-now = Llamar ya
play-results-step-listen = Escuchar
play-results-step-explain = Explicar
play-results-step-answer = Responder
play-results-step-propose = Proponer
play-results-step-they-choose = Ellos eligen
play-results-step-back-to-work = De vuelta al trabajo
play-results-do-at-home = Acuerden qué pasó y lleven una solución.
play-results-do-call-now = Llama antes de que pregunten.
play-results-do-listen = Escucha lo que necesitan y lo que temen.
play-results-do-explain = Di qué pasó y qué hicimos mal. Sin más disculpas.
play-results-do-answer = Responde cada pregunta, de frente.
play-results-do-propose = Propón al menos dos caminos.
play-results-do-they-choose = Que elijan ellos.
play-results-do-back-to-work = Pon fecha al primer resultado, y a trabajar.
play-results-ask-known-since = ¿Desde cuándo lo sabemos?
play-results-ask-facts = ¿Qué pasó, en hechos que aceptamos todos?
play-results-ask-solution = ¿Qué solución llevas?
play-results-ask-under-way = ¿Qué está ya en marcha?
play-results-ask-needs = ¿Qué necesitan?
play-results-ask-concerns = ¿Qué les preocupa?
play-results-ask-questions = ¿Qué preguntan?
play-results-ask-chose = ¿Qué eligieron?
play-results-ask-first-result = Día del primer resultado
play-results-ask-first-time = ¿Es la primera vez con este cliente?
play-results-ask-learned = ¿Qué aprendimos?
play-results-question-needs = ¿Qué necesitan de nosotros en este momento?
play-results-question-concerns = ¿Qué es lo que más les preocupa?
play-results-reason-question = Pregunta
play-results-reason-concern = Preocupación
play-results-text-call-now = Para empezar la llamada
play-results-text-listen = Para escuchar
play-results-text-explain = La explicación
play-results-text-answer = Lo que respondes
play-results-text-propose = Los caminos
play-results-text-chosen = Lo que eligieron
play-results-say-call-now = Los llamo yo porque prefiero que lo sepan por mí: los resultados no son los que esperábamos, y lo lamento. Esto es lo que pasó:
    { $facts }
    Ya tenemos un plan y quiero revisarlo con ustedes.
play-results-say-listen = Antes de contarles el plan quiero escucharlos:
    { $parts }
play-results-say-explain = Esto es lo que pasó, y por qué:
    { $facts }
    Esa parte nos toca a nosotros. Lo que proponemos para corregirlo:
    { $solution }
play-results-say-answer = Voy punto por punto con lo que preguntaron:
    { $parts }
play-results-say-propose = Hay más de un camino, cada uno con responsable y fecha:
    { $parts }
    Díganme cuál les conviene más, o qué cambiarían.
play-results-say-chosen = Quedamos entonces en esto:
    { $chose }
    Empezamos hoy, y les aviso en cuanto haya un primer resultado.
play-results-outcome-on-track = De vuelta en camino
play-results-outcome-watching = En observación
play-results-outcome-left = Se fue
play-results-task-check = Revisar con ellos el primer resultado

## Errores

error-unknown-play = Ninguna conversación se llama así.
error-unknown-number = Esta conversación no tiene ese número.
error-unknown-weekday = No es un día de la semana: escribe monday a sunday.
error-not-https = Solo direcciones que empiezan con https://.

## Retirarse

play-leaving-step-confirm = Confírmalo con tu jefe
play-leaving-step-prepare = Prepara los motivos
play-leaving-step-tell = Díselo al comprador
play-leaving-step-door = Deja la puerta como la quieres
play-leaving-step-learn = Aprende
play-leaving-do-confirm = Asegúrate de que quien deba saberlo esté de acuerdo: tu jefe o los directivos.
play-leaving-do-prepare = Habla de requisitos y de la diferencia, no de culpas. Nada de límites ni costos.
play-leaving-do-tell = Díselo en persona o por teléfono, y después por escrito. Definitivo y sin reproches.
play-leaving-do-door = Decide si la dejas abierta, cerrada o con una recomendación.
play-leaving-do-learn = Anota qué se pudo ver antes, y cuéntalo al equipo: retirarse bien también se celebra.
play-leaving-part-executives = ¿Hablan antes los directivos?
play-leaving-part-closing = Para cerrarla
play-leaving-part-opening = Para dejarla abierta
play-leaving-part-conditions = Condiciones para volver a hablar
play-leaving-ask-size = El tamaño del trato lo justifica
play-leaving-ask-strategic = Puede llegar a ser una cuenta estratégica
play-leaving-ask-exhausted = Agotaste tu autoridad y tus opciones
play-leaving-ask-relationship = La relación vale más que este trato
play-leaving-ask-escalation = ¿En qué quedó?
play-leaving-ask-relationship-damaged = La relación está dañada
play-leaving-ask-fit-wrong = No encajan con nosotros, y no va a cambiar
play-leaving-ask-return-unlikely = Es improbable que volvamos a intentarlo
play-leaving-ask-may-change = Las circunstancias pueden cambiar
play-leaving-ask-relationship-strong = La relación es buena
play-leaving-ask-strategic-value = El cliente tiene valor estratégico
play-leaving-ask-door = ¿Cómo la dejas?
play-leaving-ask-referred-to = A quién le recomiendas
play-leaving-ask-note = Qué conviene recordar
play-leaving-ask-budget-from = Presupuesto desde
play-leaving-ask-budget-to = Presupuesto hasta
play-leaving-ask-decide-by = Decisión a más tardar
play-leaving-ask-stakeholders = Quiénes deben respaldarlo
play-leaving-ask-scope = Alcance que debe quedar definido
play-leaving-option-asked = Propuesto
play-leaving-option-declined = El comprador no quiso
play-leaving-option-solved = Encontraron un acuerdo
play-leaving-option-confirmed = Confirmaron que nos retiramos
play-leaving-option-open = Puerta abierta
play-leaving-option-closed = Puerta cerrada
play-leaving-option-refer = Recomendar a otro
play-leaving-closed-solved = Listo: los directivos encontraron un acuerdo.
play-leaving-closed-confirmed = Listo: los directivos confirmaron que nos retiramos.

## El comprador volvió

play-returning-step-listen = Escucha
play-returning-step-conditions = Las cuatro condiciones
play-returning-step-decide = Decide
play-returning-do-conditions = Pregunta cada una. Se cumplen las cuatro o no se reabre.
play-returning-do-decide = Abre una negociación nueva solo con las cuatro cumplidas; si no, di que aún no.
play-returning-do-listen = Pregunta qué cambió desde la última vez, y escucha si hablan de esto:
play-returning-ask-on = Volvieron el
play-returning-ask-reason = ¿Por qué vuelven?
play-returning-ask-budget = Presupuesto que traen
play-returning-ask-decide-on = Día en que deciden
play-returning-ask-stakeholders = ¿Lo respaldan todos los que deciden?
play-returning-ask-scope = ¿El alcance está definido?
play-returning-ask-terms = ¿Se mueven en las condiciones?
play-returning-option-worse-alternatives = Las alternativas eran peores
play-returning-option-budget = Hay otro presupuesto
play-returning-option-priorities = Cambiaron las prioridades
play-returning-option-value = Vieron el valor
play-returning-option-overruled = Quien decide pasó por encima de compras
play-returning-avoid-desperation = No muestres urgencia ni alivio.
play-returning-avoid-concession = No cedas nada en cuanto llaman.
play-returning-avoid-waiting = Que no parezca que estabas esperando.
