# Qué tan fuerte estás sin este trato. Lo lee quien vende; nada de esto va al comprador.

## La frase

leverage-odds = Probabilidad de llegar a tu cuota: { $without } sin este trato, { $with } con él.
leverage-odds-without = Probabilidad de llegar a tu cuota sin este trato: { $without }.
leverage-chance = de probabilidad de llegar a tu cuota sin este trato
leverage-with = { $points ->
    [one] Con él, { $with }: te suma { $points } punto.
   *[other] Con él, { $with }: te suma { $points } puntos.
}
leverage-with-nothing = Con él, lo mismo: este trato no cambia tu probabilidad.
leverage-reached = Ya llegaste: cerraste { $closed } y tu cuota es { $quota }. No necesitas este trato; elige bien.
leverage-quota-zero = Tu cuota es cero: no hay nada que alcanzar, así que la probabilidad no dice nada.
leverage-period-over = El periodo terminó el { $day }. Pon la cuota y la fecha del periodo actual.
leverage-open = Para saber qué tan fuerte estás sin este trato falta: { $missing }.
leverage-forbidden = No se puede decir qué tan fuerte estás sin este trato: no tienes permiso para ver { $missing }. Lo demás vale igual.
leverage-too-open = De tus otros tratos se sabe demasiado poco: podrían traer todo o nada. Completa monto, probabilidad y fecha.
leverage-no-currency = Falta la moneda de este trato; sin ella no se puede sumar nada.

leverage-why-quota = Cuota: { $why }
leverage-why-closed = Lo cerrado: { $why }
leverage-why-period = Fin del periodo: { $why }
leverage-why-others = Otros tratos: { $why }

## Lo que conviene saber

leverage-unsure = { $count ->
    [one] Un trato tiene datos sin completar: cuenta entre nada y todo lo que podría traer.
   *[other] { $count } tratos tienen datos sin completar: cuentan entre nada y todo lo que podrían traer.
}
leverage-later = { $count ->
    [one] Un trato cierra después del periodo y no cuenta.
   *[other] { $count } tratos cierran después del periodo y no cuentan.
}
leverage-overdue = { $count ->
    [one] Actualiza la fecha de cierre de { $which }: ya pasó, y por eso no cuenta.
   *[other] Actualiza las fechas de cierre de { $which }: ya pasaron, y por eso no cuentan.
}
leverage-unqualified = { $count ->
    [one] Califica { $which }: aún no está calificado, y por eso no cuenta.
   *[other] Califica { $which }: aún no están calificados, y por eso no cuentan.
}
leverage-left-out-more = { $count ->
    [one] Y 1 trato más por lo mismo.
   *[other] Y { $count } tratos más por lo mismo.
}
leverage-unnamed-one = un trato sin nombre
leverage-nothing = { $count ->
    [one] Un trato no aporta: su monto o su probabilidad es cero.
   *[other] { $count } tratos no aportan: su monto o su probabilidad es cero.
}
leverage-itself = { $count ->
    [one] Este mismo trato está entre los otros; ahí no cuenta.
   *[other] Este mismo trato está { $count } veces entre los otros; ahí no cuenta.
}
leverage-twice = { $count ->
    [one] Un trato está repetido y cuenta una sola vez.
   *[other] { $count } tratos están repetidos y cuentan una sola vez.
}
leverage-endless = Hay más tratos de los que se pudieron leer: la probabilidad es al menos la que ves.
leverage-period-missing = No se sabe cuándo termina el periodo, así que no se sabe qué tratos cuentan.
leverage-none = No tienes otros tratos abiertos: todo depende de este.
leverage-none-counts = Ninguno de tus otros tratos puede aportar en este periodo.
leverage-impossible = Aunque ganes todo lo demás, { $all }, no llegas a los { $need } que faltan.
leverage-certain = Lo que ya es seguro alcanza: llegas con o sin este trato.
leverage-this-later = Este trato cierra el { $day }, después del periodo: para esta cuota no cuenta.
leverage-this-left = No cuentes con este trato para tu cuota: en { $price } nadie puede firmarlo.
leverage-this-unknown = No se sabe cuánto trae este trato, así que falta la probabilidad con él.
leverage-depends = Dependes demasiado de un solo trato: tenerlo o no mueve tu probabilidad { $points } puntos. El aviso empieza en { $from } puntos.

## Qué tan fuerte

leverage-strong = Posición fuerte
leverage-balanced = Posición equilibrada
leverage-weak = Posición débil
leverage-rating-strong = { $chance } sin este trato; fuerte es desde { $from }.
leverage-rating-balanced = { $chance } sin este trato; débil es menos de { $below } y fuerte, desde { $from }.
leverage-rating-weak = { $chance } sin este trato; débil es menos de { $below }.
leverage-rating-open = { $chance } sin este trato: con lo que falta saber puede ser más de una cosa. Débil es menos de { $below }; fuerte, desde { $from }.
leverage-rating-lowered = Baja un escalón por cómo te ven: { $signals }. Quien parece necesitarlo recibe más presión.

## La imagen y lo que supone

leverage-picture-title = Lo que pueden traer tus otros tratos
leverage-picture = Te faltan { $need }. Tus otros tratos suman { $most }; esperado, { $expected }. A la derecha de la línea llegas sin este trato.
leverage-picture-alone = Tus otros tratos suman { $most }; esperado, { $expected }.
leverage-mark-need = Faltan { $amount }
leverage-mark-with = Faltarían { $amount } si ganas este
leverage-mark-mean = Esperado { $amount }
leverage-thousands = { $number } mil
leverage-millions = { $number } M
leverage-how = De dónde sale
leverage-need-is = Faltan { $need }: la cuota de { $quota } menos { $closed } ya cerrados.
leverage-assumes = Supone que cada trato se gana o se pierde por su cuenta. Suelen compartir trimestre y presupuestos.
leverage-darker = Versión pesimista, cada probabilidad por { $times }: { $chance }.
leverage-days = { $days ->
    [0] Termina hoy
    [one] Queda 1 día
   *[other] Quedan { $days } días
}
leverage-coverage = Regla práctica: tus tratos suman { $coverage } veces lo que falta; con tu tasa media de { $rate } harían falta { $needed }.
leverage-coverage-flatters = Aquí la regla engaña: esperas { $expected } y faltan { $need }, pero la probabilidad es { $chance }. El promedio no dice cuántas veces te quedas corto.
leverage-coverage-scares = Aquí la regla asusta de más: esperas { $expected } y faltan { $need }, pero la probabilidad es { $chance }.

## Señales

leverage-signs = Señales
leverage-signs-strong = De fortaleza
leverage-signs-weak = De debilidad
leverage-signs-met = { $strong } de fortaleza, { $weak } de debilidad
leverage-sign-pipeline = Muchas oportunidades calificadas
leverage-sign-similar = Otros en una etapa parecida
leverage-sign-likely = Otros por cerrar en el periodo
leverage-sign-reachable = Cuota alcanzable sin este
leverage-sign-thin = Pocas oportunidades
leverage-sign-ending = El periodo termina y falta cuota
leverage-sign-share = Pesa mucho en tu cuota
leverage-sign-alone = Nada comparable
leverage-sign-open = Falta: { $missing }.
leverage-need-met = Ya no falta nada.
leverage-covers = Los calificados suman { $coverage } veces lo que falta; son muchas desde { $from }.
leverage-similar = { $count ->
    [one] 1 otro trato a una etapa o menos; cuentan desde { $from }.
   *[other] { $count } otros tratos a una etapa o menos; cuentan desde { $from }.
}
leverage-likely = { $count ->
    [one] 1 trato con { $probability } o más; cuentan desde { $from }.
   *[other] { $count } tratos con { $probability } o más; cuentan desde { $from }.
}
leverage-reachable = { $chance } sin este trato; se pide desde { $from }.
leverage-thin = { $count ->
    [one] 1 trato calificado además de este; pocas son menos de { $below }.
   *[other] { $count } tratos calificados además de este; pocas son menos de { $below }.
}
leverage-ending = { $days ->
    [0] Termina hoy y faltan { $need }; cerca es { $limit } días o menos.
    [one] Queda 1 día y faltan { $need }; cerca es { $limit } días o menos.
   *[other] Quedan { $days } días y faltan { $need }; cerca es { $limit } días o menos.
}
leverage-ending-days = { $days ->
    [one] Queda 1 día; cerca es { $limit } días o menos.
   *[other] Quedan { $days } días; cerca es { $limit } días o menos.
}
leverage-share = Es { $share } de tu cuota; mucho es desde { $from }.
leverage-share-team = Es { $share } de la cuota del equipo; mucho es desde { $from }.
leverage-comparable = { $count ->
    [0] Ningún trato entre { $least } y { $most }.
    [one] 1 trato entre { $least } y { $most }.
   *[other] { $count } tratos entre { $least } y { $most }.
}

leverage-missing-amount = Monto
leverage-missing-probability = Probabilidad
leverage-missing-close = Fecha de cierre
leverage-missing-quota = Tu cuota
leverage-missing-closed = Lo que ya cerraste
leverage-missing-others = Tus otros tratos
leverage-missing-stage = La etapa de este trato
leverage-missing-stages = La etapa de algunos tratos
leverage-missing-period = El fin del periodo
leverage-missing-odds = La probabilidad o la fecha de algunos tratos
leverage-missing-qualified = Si algunos tratos están calificados, o cuánto traen
leverage-missing-need = Cuánto te falta
leverage-missing-this = El monto de este trato
leverage-missing-amounts = El monto de algunos tratos

## Qué hacer

leverage-easy = Cierra primero lo fácil
leverage-easy-why = Cada cierre pequeño le quita presión a este trato.
leverage-easy-one = { $amount } con { $probability }
leverage-in-days = { $days ->
    [0] cierra hoy
    [one] cierra en 1 día
   *[other] cierra en { $days } días
}
leverage-since-days = { $days ->
    [one] debió cerrar ayer
   *[other] debió cerrar hace { $days } días
}
leverage-do = Cómo hacerte más fuerte
leverage-do-habits = Hábitos
leverage-do-levers = De dónde salen más tratos
leverage-do-prospect = Prospecta aunque tengas muchas oportunidades.
leverage-do-qualify = Califica varios tratos a la vez.
leverage-do-velocity = Mantén el paso en todos, no solo en el grande.
leverage-do-spread = No apuestes todo a uno.
leverage-do-early = Busca alternativas antes de necesitarlas.
leverage-imperative-build = Construye alternativas (BATNA): tu fuerza sale de ahí, no solo de cómo negocias.
leverage-imperative-watch = Mira crecer tus alternativas (BATNA): con cada trato que sumas sostienes mejor tus límites.
leverage-benefits = Para qué te sirven tus alternativas
leverage-benefit-freedom = Libertad para sostener lo que necesitas
leverage-benefit-credibility = Límites que el comprador cree
leverage-benefit-pressure = Menos presión para ceder mal
leverage-benefit-final = Una «oferta final» que suena a final
leverage-lever-prospects = Prospectos nuevos
leverage-lever-partners = Socios y canales
leverage-lever-base = Crecer con clientes que ya tienes
leverage-lever-inbound = Marca y contactos que llegan solos

## Cómo te ven

leverage-self = Cómo te ven
leverage-self-why = El comprador lo lee en cómo reaccionas al tiempo, en cómo sostienes el precio, en tu voz y en tus concesiones. Marca lo que te reconozcas hoy.
leverage-self-plus = Te hace fuerte
leverage-self-minus = Te delata
leverage-self-calm = Con calma bajo presión
leverage-self-firm = Firme, sin agredir
leverage-self-slows-down = Sin prisa por cerrar
leverage-self-confident = Con confianza en tus alternativas
leverage-self-anxious = Ansiedad por el plazo
leverage-self-quick = Cedes rápido para no perder ritmo
leverage-self-shown = Lo muestran tus ofertas: { $what }
leverage-self-accommodating = Dices que sí a todo
leverage-self-desperate = Desesperación por cerrar

## Tus datos

leverage-data = Cuota y otros tratos
leverage-quota = Tu cuota del periodo
leverage-quota-hidden = No tienes permiso para ver la cuota, así que aquí no se pide.
leverage-closed = Ya cerrado en el periodo
leverage-period-end = Último día del periodo
leverage-others = Tus otros tratos abiertos
leverage-others-none = Aún no hay ninguno.
leverage-no-others = No tengo otros tratos
leverage-add = Agregar un trato
leverage-name = Nombre
leverage-amount = Monto
leverage-probability = Probabilidad de ganarlo
leverage-close-on = Cierre esperado
leverage-unnamed = Trato { $number }
leverage-counts-unsure = Falta: { $missing }
leverage-counts-later = Cierra después
leverage-counts-overdue = Fecha de cierre pasada
leverage-counts-unqualified = Sin calificar
leverage-counts-nothing = No aporta
leverage-counts-itself = Es este trato
leverage-counts-twice = Repetido
leverage-remove = Quitar
leverage-remove-named = Quitar { $name }
leverage-add-empty = Escribe al menos un nombre o un monto.
leverage-own = Cambiaste esta lista aquí; el CRM tiene la suya.
leverage-back = Volver a la lista del CRM
