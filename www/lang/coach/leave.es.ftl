# Cómo retirarse bien.

## Qué corresponde ahora

leave-now-neither = No toca retirarse
leave-now-posture = Puedes decir que te retirarías
leave-now-exit = Toca retirarse
leave-now-left = Ya te retiraste
leave-imperative-limits = Define tus límites antes de que te pregunten: hasta qué precio y qué condiciones.
leave-imperative-leave = Retírate cuando toque: un trato malo que no firmas también es un buen resultado.
leave-now-returned = El comprador volvió
leave-two-things = Decir que podrías retirarte es una frase en una negociación que sigue: «así no podemos». Retirarse la termina. No las mezcles.
leave-stage-not-called-for = No toca retirarse, ni decir que podrías hacerlo.
leave-stage-play = La venta está cerrada o hay una conversación abierta: de retirarse no se habla ahora.
leave-stage-posture = Di que así no puedes seguir, y qué haría falta. Todavía no toca retirarse.
leave-stage-exit = Toca retirarse. Hazlo en orden y sin portazos.
leave-stage-exit-confirmed = Díselo al comprador: los directivos confirmaron que nos retiramos.
leave-stage-exit-decided = Sigue los pasos: decidiste retirarte. Mientras no lo registres, puedes dar marcha atrás.
leave-stage-exit-opportunity = Sigue los pasos: dijiste que algo mejor te espera, y es motivo para retirarse.
leave-stage-left = Cuida el contacto y aprende: te retiraste el { $day }.
leave-stage-left-closed = Cierra lo que quede pendiente y aprende: te retiraste el { $day }.
leave-stage-returned = Revisa las cuatro condiciones antes de hablar de precio: es una negociación nueva.
leave-posture-exit-if-they-insist = Si no se mueven de ahí, toca retirarse.
leave-solved-not-in-deal = Pasa al trato lo que acordaron los directivos (precio, condiciones). Con lo que hay escrito, las reglas aún dicen que te retires.

leave-reason-below-floor = { $price } no cubre el piso de { $limit }: faltan { $gap }.
leave-reason-below-threshold = { $price } queda { $gap } por debajo del umbral de { $limit } y nadie lo ha aprobado.
leave-reason-sign = { $sign }: visto el { $day }.
leave-otherwise-economic = Vender por debajo de tus límites gasta tu tiempo, marca el precio de cada renovación, ocupa el lugar de tratos rentables y suma ingresos sin margen.
leave-otherwise-risk = Un solo reclamo podría acabar con la empresa, y el trato no compensa ese riesgo. El seguro quizá no lo cubra y defenderse también cuesta: ningún precio lo vale.
leave-otherwise-misfit = Un cliente que no encaja trae malos resultados, malas referencias, soporte que cuesta más de lo que paga, una cancelación casi segura y menos tiempo para los que sí encajan.
leave-otherwise-relationship = Lo que ves ahora crece después de firmar: más soporte, un cliente descontento de todos modos y un equipo desgastado.
leave-otherwise-opportunity = Cada hora aquí es una hora menos para el trato que sí vale la pena.
leave-reason-opportunity = Este tiempo rinde más en otro lado.

leave-fold-posture = Decir que podrías retirarte
leave-fold-request = Pedir la aprobación
leave-fold-steps = Los cinco pasos
leave-fold-after = Después de retirarse
leave-fold-comeback = ¿Volvió el comprador?
leave-fold-history = La negociación anterior
leave-copy = Copiar la solicitud
leave-copied = Copiado.
leave-not-copied = No se pudo copiar. Selecciona el texto y cópialo a mano.

## Decir que podrías retirarte

leave-posture-how = Dilo con calma y una sola vez: qué te interesa, qué no puedes aceptar y qué haría posible el trato. El texto está en «Qué decir».
leave-posture-said = Ya lo dije hoy
leave-posture-last = { $count ->
    [one] Lo dijiste el { $day }.
   *[other] Lo dijiste { $count } veces, la última el { $day }.
}
leave-posture-outcome = ¿Qué pasó después?
leave-became-buyer-moved = Se movieron
leave-became-no-change = Todo igual
leave-became-lost = Se perdió el trato

## Directivos

leave-escalate-now = Propón que hablen los directivos antes de retirarte: { $conditions }.
leave-escalate-consider = Piensa si conviene que hablen los directivos: { $conditions }.
leave-escalate-no = No hace falta: nada de esto se cumple.
leave-escalate-unknown = Contesta las cuatro para saber si conviene.
leave-escalate-not-the-price = Ningún directivo puede firmar por debajo del piso. Pueden buscar otro trato: menos alcance, otras condiciones, otro plazo.
leave-escalate-not-the-term = Ningún directivo puede aceptar ese riesgo. Pueden buscar otra forma de dar seguridad al comprador.
leave-before-consent = Solo si el comprador está de acuerdo, y para buscar opciones juntos; nunca para presionar.

## Pedir la aprobación

leave-request-open = { $count ->
    [one] 1 pendiente
   *[other] { $count } pendientes
}
leave-request-nobody = nadie puede
leave-request-granted = aprobado
leave-request-hopeless = Mientras esto siga así, ninguna aprobación sirve:
leave-request-too-early = Aún no se sabe si hará falta. Contesta primero la pregunta de la tarjeta.
leave-request-text = Texto de la solicitud
leave-request-fresh = Volver al borrador
leave-request-internal = Es un texto interno: lleva tus límites. No se lo reenvíes al comprador.
leave-request-too-long = El texto es demasiado largo para enviarlo. Acórtalo.
leave-request-title-price = Solicitud: autorizar { $price } o más.
leave-request-title-price-any = Solicitud: autorizar un precio por debajo del umbral.
leave-request-title-term = Solicitud de excepción: { $term }.
leave-request-title-term-up-to = Solicitud de excepción: { $term }, hasta { $up_to }.
leave-request-title-fit = Solicitud: revisión estratégica de un cliente fuera de perfil.
leave-request-title-signs = Solicitud: seguir adelante pese a las señales de alerta.
leave-request-deal = Trato: { $deal }
leave-request-buyer = Comprador: { $buyer }
leave-request-who = Deciden: { $roles }.
leave-request-gap = Brecha: faltan { $gap } ({ $share }) para el umbral de { $threshold }.
leave-request-margins = A ese precio ganamos { $markup } sobre el costo y { $margin } sobre el precio.
leave-request-cost = Vale mientras el costo no pase de { $cost }.
leave-request-theirs = El comprador ofrece { $price }.
leave-request-theirs-on = El comprador ofrece { $price } desde el { $day }.
leave-request-ours = Nuestras ofertas hasta ahora: { $offers }.
leave-request-gain = Qué ganamos además del precio: […]
leave-request-return = Qué nos dan a cambio: […]
leave-request-precedent = Cómo evitamos que siente un precedente (otros clientes, la renovación): […]
leave-request-otherwise = Si no se aprueba, nos retiramos en buenos términos. Mi recomendación: […]
leave-request-unlikely = Sé que está por debajo de nuestro mínimo y que la respuesta probable es no; al comprador no le he prometido nada.
leave-exception-granted = Excepción aprobada por { $by }.
leave-exception-record = Anotar la excepción
leave-exception-noted = Ya está anotada. Más adelante se verá cómo resultó.

## Puerta

leave-door-to-pick = elige tú
leave-door-proposed = propuesta: { $door }
leave-door-both-sides = Hay motivos de los dos lados.
leave-door-conflict = Decídelo tú: pesa la relación y lo que vale a largo plazo.
leave-door-closed-because = Ciérrala, con respeto y sin reproches: es a lo que apunta lo que sabes.
leave-door-closed-abuse = Ciérrala, con respeto y sin reproches: maltrataron a tu equipo ({ $sign }) y no se los invita a volver.
leave-door-closed-abuse-on = Ciérrala, con respeto y sin reproches: maltrataron a tu equipo ({ $sign }, el { $day }) y no se los invita a volver.
leave-door-open-because = Déjala abierta: es a lo que apunta lo que sabes.
leave-door-open-nothing-known = Déjala abierta: nada la cierra, cuesta poco y el mercado es chico.
leave-door-refer-better = Recomendarle a quien le sirva mejor gana a solo cerrar: conservas la relación.
leave-door-refer-misfit = Recomiéndale a quien le sirva mejor: no encaja con nosotros, y así conservas la relación.
leave-door-refer-strong = Recomiéndale a alguien: no encaja con nosotros, pero la relación es buena.
leave-door-refer-named = Recomiéndale a quien ya tienes en mente: no encaja con nosotros.
leave-door-open-means = Di qué tendría que cambiar y que seguirás en contacto. Llámalos dentro de los cinco días siguientes.
leave-door-closed-means = Firme, definitivo y cordial: hasta aquí llegamos, y buenos deseos. Sin «quizás más adelante».
leave-door-refer-means = Di con franqueza que otro le servirá mejor, y da el nombre solo si esa empresa está de acuerdo.
leave-referred-hint = El nombre de la empresa, o de la persona.
leave-flag-derived-yes = Según el veredicto y las señales: sí. Tu respuesta manda.
leave-flag-derived-no = Según el veredicto: no. Tu respuesta manda.

## Los cinco pasos

leave-steps-done = { $done } de { $all }
leave-steps-late = { $count ->
    [one] 1 con retraso
   *[other] { $count } con retraso
}

## Registrar que nos retiramos

leave-log-reasons = ¿Por qué nos retiramos?
leave-log-value = Precio en la mesa
leave-log-gap = Le falta para el umbral
leave-log-door = Puerta
leave-log-day = Día en que nos retiramos
leave-log-not-confirmed = Confírmalo con tu jefe (paso 1) antes de decírselo al comprador.
leave-log-send = Registrar que nos retiramos
leave-log-no-reason = Marca al menos un motivo.
leave-log-no-door = Elige antes cómo dejas la puerta: hay motivos de los dos lados.
leave-log-no-day = Falta el día en que nos retiramos.
leave-log-again = Registrar de nuevo
leave-log-undo = No nos retiramos: deshacer
leave-became = ¿Qué fue de ellos?
leave-became-elsewhere = Compraron a otro
leave-became-nothing = No compraron
leave-became-signed = Firmaron con nosotros más tarde
leave-became-bad-customer = Habría sido un mal cliente
leave-conditions-why = Escribe hoy, con la cabeza fría, qué tiene que cumplirse para volver a hablar. Si vuelven, se cumplen las cuatro o no se reabre.
leave-conditions-from-hint = Es el mínimo: llegar justo alcanza.
leave-conditions-to-hint = Opcional. Es lo que esperas, no un tope.
leave-budget-last-offer = Tu última oferta fue { $price }.
leave-budget-earlier-offer = Tu última oferta necesitaría aprobación; la más baja que no la necesitaba fue { $price }.
leave-budget-not-clear = A ese precio el trato volvería a necesitar una aprobación, o nadie podría firmarlo.

## Después de retirarse

leave-tasks = Seguir en contacto
leave-tasks-why = Escribe pronto: a los pocos días de romper, un contacto puede devolver a las dos partes a la mesa. Después cambian las circunstancias y la gente, y quien te recuerda bien te recomienda.
leave-tasks-why-closed = Cierra lo que quede pendiente y no los busques: la puerta quedó cerrada.
leave-task-follow-up = Llama para saber cómo siguen, sin vender
leave-task-follow-up-closed = Comprueba que no quede nada pendiente entre las dos partes
leave-task-follow-up-refer = Pregunta si la recomendación les sirvió
leave-task-insight = Comparte algo que les sea útil de su sector
leave-task-value = Haz algo por ellos sin pedir nada a cambio
leave-task-contact = Mantén vivo el contacto: un saludo, una novedad
leave-task-monitor = Mira qué cambió: presupuesto, personas, prioridades

## El comprador volvió

leave-back-invite = Suele pasar días o semanas después. Cuando llamen, empieza aquí, antes de contestar nada.
leave-back-begin = El comprador volvió
leave-back-not-back = El comprador no ha vuelto.
leave-back-ask = Pregunta lo que falta antes de prometer nada.
leave-back-not-yet = Todavía no: díselo con cortesía y espera. Al menos una condición no se cumple.
leave-back-reopen = Vuelvan a hablar, desde cero: se cumplen las cuatro.
leave-back-reopened = Negocia desde cero y sin prisa: volvieron ellos, y no es una victoria.
leave-back-abused = Antes de contestar, decide con tu jefe si quieren volver a hablar: maltrataron a tu equipo.
leave-back-budget-not-set = Fija un presupuesto en «Condiciones para volver a hablar»: no lo hiciste al retirarte.
leave-back-budget-never = Traen { $budget }, y a ese precio nadie puede firmar.
leave-back-budget-unknown = Pregunta cuánto tienen. Lo mínimo es { $from }.
leave-back-budget-fine = Traen { $budget }: a ese precio se puede firmar.
leave-back-budget-met = Traen { $budget }; lo mínimo era { $from }.
leave-back-budget-approval = Traen { $budget } y lo mínimo era { $from }, pero a ese precio hace falta una aprobación.
leave-back-budget-short = Traen { $budget } y lo mínimo es { $from }.
leave-back-decision-unknown = Pide un día concreto, no un «pronto».
leave-back-decision-no-today = Dicen el { $day }; no se sabe qué día es hoy.
leave-back-decision-past = El { $day } ya pasó. Pide un día nuevo.
leave-back-decision-late = Dicen el { $day }, y pusiste como límite el { $by }.
leave-back-decision-met = Deciden el { $day }.
leave-back-stakeholders-met = Lo respaldan todos los que deciden.
leave-back-stakeholders-not-met = Alguien que decide no lo respalda.
leave-back-stakeholders-unknown = Pregunta quién decide y si están de acuerdo.
leave-back-scope-met = Está definido.
leave-back-scope-not-met = Sigue sin definirse.
leave-back-scope-unknown = Pregunta qué quieren exactamente.
leave-back-listen-budget = Presupuesto disponible.
leave-back-listen-scope = Ajustes al alcance.
leave-back-listen-terms = Flexibilidad en las condiciones.
leave-back-listen-authority = Quién tiene la autoridad para decidir.
leave-back-strength = Por qué negocias con fuerza
leave-back-strength-credible = Dijiste que te retirarías, y lo hiciste.
leave-back-strength-they-came = Volvieron ellos.
leave-back-strength-time = Ellos perdieron tiempo; tú no.
leave-back-strength-tried = Ya probaron sus alternativas.
leave-back-do-reopen = Abrir una negociación nueva
leave-back-what-reopening-does = Las ofertas de antes quedan para leerse; las nuevas empiezan de cero.
leave-back-note-not-yet = Anotar que volvieron y que aún no se reabre
leave-back-undo = No volvieron: deshacer
leave-past = Negociación { $number }
leave-past-until = Negociación { $number }, hasta el { $day }
leave-past-no-offers = Sin ofertas anotadas.
leave-past-who = Quién
leave-past-price = Precio
leave-past-day = Día
leave-past-in-return = A cambio

## Lo que no cuadra

error-told-before-confirmed = El paso 3 está marcado sin el paso 1. No cuenta como hecho hasta que lo confirmes con tu jefe.
error-budget-upside-down = El presupuesto «hasta» es menor que el «desde». Corrige uno de los dos.
error-back-before-leaving = No pudieron volver antes de que te retiraras, el { $day }. Corrige el día.
