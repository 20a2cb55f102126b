# Lo que importa ahora
coach-stance-open = Contesta primero la pregunta de la tarjeta: sin eso aún no hay veredicto sobre lo que piden.
coach-stance-leave = Nadie puede firmar esto. Toca retirarse.
coach-stance-leave-at = En { $price } nadie puede firmarlo. Toca retirarse.
coach-stance-not-at = Sostén { $ours }: en { $price } nadie puede firmarlo.
coach-stance-approval = Sostén tu posición. Todavía no toca retirarse, pero no puedes firmarlo sin aprobación.
coach-stance-approval-at = Sostén tu posición. Todavía no toca retirarse, pero en { $price } no puedes firmarlo sin aprobación.
coach-stance-hold = Mantente firme: el precio alcanza, el problema es una condición ({ $what }). El trato sigue.
coach-stance-hold-at = Mantente firme: { $price } alcanza, el problema es una condición ({ $what }). El trato sigue.
coach-stance-sign = Puedes firmar lo que piden. No regales más.
coach-stance-sign-at = { $price } se puede firmar. No regales más.
coach-stance-left = Ya te retiraste de este trato. Cuida cómo quedó la relación.
coach-stance-play = Aquí hay una conversación, no una venta. Sigue su paso.
coach-stance-returned = El comprador volvió. Es una negociación nueva: empieza por tus condiciones.
coach-avoid-bluff = No amenaces con retirarte: según tus propias reglas firmarías esto, y se nota.
coach-now-avoid = Qué no hacer
coach-now-next = Si insisten
coach-next-sign = Firma: está dentro de lo que puedes aceptar.
coach-next-trade = Firma, pero cambia tu último paso por algo: mira el plan en «La negociación».
coach-next-refuse = Vuelve a decir que no a esto: { $what }. Lo demás sigue.
coach-next-approval = Pide la aprobación a { $roles }.
coach-next-approval-written = Pide la aprobación por escrito a { $roles }, con la justificación.
coach-next-exception = Pide la excepción a { $roles }. Tú no la negocias.
coach-next-review = Pide la revisión a { $roles }.
coach-next-signs = Habla de las señales de alerta con { $roles } antes de seguir.
coach-sign-on = { $sign }, vista el { $day }
coach-sign = { $sign }
coach-next-escalate = Antes de retirarte, propón que hablen los directivos, si el comprador está de acuerdo.
coach-next-consider-executives = Piensa si conviene que hablen los directivos antes de retirarte.
coach-next-leave = Retírate bien: confírmalo con tu jefe, dilo de frente y por escrito, y decide si dejas la puerta abierta.
coach-next-leave-else = Si tampoco así cierra, retírate bien: mira «Cómo retirarse bien».
coach-apart = A { $gap } de distancia
coach-leave-not-called-for = No hace falta
coach-leave-posture = Puedes decirlo
coach-leave-exit = Toca salir
coach-leave-left = Te retiraste
coach-leave-returned = Volvieron
coach-mistakes = La política tiene errores, así que no hay consejo. Quien administra el CRM puede corregirlos.
coach-broken = Esta parte dejó de funcionar dos veces seguidas. El veredicto de arriba sigue siendo válido; recarga la página para volver a intentarlo.

# Lo que pasó con lo que se anotó
coach-sent-sending = Anotando…
coach-sent-applied = Quedó anotado en el CRM.
coach-sent-queued = En cola: se anota en el CRM en cuanto se pueda.
coach-sent-rejected = El CRM no lo aceptó.
coach-sent-unsupported = Ni el CRM ni este navegador pueden guardarlo. Anótalo tú en otro lugar.
coach-sent-conflict = El registro cambió mientras tanto. Revisa los datos y vuelve a intentarlo.
coach-sent-failed = Algo falló y no sabemos si llegó al CRM. Envíalo de nuevo: no se duplica.
coach-sent-late = El CRM no responde y no sabemos si llegó. Envíalo de nuevo: no se duplica.
coach-older = Este navegador guardó esto sin anotar de qué trato era
coach-older-closed = Se cerró un trato
coach-older-walk-away = Nos retiramos
coach-older-exception = Se aprobó una excepción
coach-older-posture = Dijimos que podemos retirarnos
coach-older-return = El comprador regresó
coach-older-task = Tarea de seguimiento
coach-older-case = Conversación
coach-older-promise = Promesa
coach-older-outcome = En qué terminó
coach-sent-kept = El CRM no lo guarda; quedó en este navegador.

# La política
error-weak-above-strong = El límite de «débil» está por encima del de «fuerte». Corrige uno de los dos.
error-comparable-upside-down = El límite inferior de lo comparable está por encima del superior. Corrige uno de los dos.

# Si se puede decir que uno se va
leaving-rules-say-so = A { $price }, tus propias reglas dicen que te retires.
leaving-not-ours-to-sign = { $price } no lo puedes firmar tú: sin aprobación tendrías que retirarte.
leaving-non-negotiable = Está en juego algo que no negocian: { $subject }.
leaving-undecided = Todavía no se sabe si tus reglas te harían retirarte; mientras tanto sería adivinar.
leaving-would-be-a-bluff = { $price } lo firmarías según tus propias reglas: decir que te vas sería una amenaza vacía.
leaving-rules-say-so-anyway = Tus propias reglas dicen que te retires.
leaving-not-ours-to-sign-anyway = Esto no lo puedes firmar tú: sin aprobación tendrías que retirarte.
leaving-would-be-a-bluff-anyway = Esto lo firmarías según tus propias reglas: decir que te vas sería una amenaza vacía.
