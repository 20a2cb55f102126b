# Qué decir. Los textos «text-…» van al comprador: de ustedes, con dignidad y con números que ambas partes ya conocen.
# Nunca llevan piso, umbral ni costo. Un nombre que da la política va al principio del párrafo o tras dos puntos.

## El panel

say-language = Idioma del texto
say-in-es = En español
say-in-en = En inglés
say-text = Texto para el comprador
say-copy = Copiar
say-copied = Copiado: pégalo en tu correo o en tu chat.
say-copy-failed = No se pudo copiar. Selecciona el texto y cópialo con el teclado.
say-restore = Volver al original
say-edited = Con tus cambios
say-choose-parts = Elige qué incluir
say-part-needed = Elige al menos uno: sin eso, el texto no dice qué hace falta.
say-effect = Qué provoca
say-warnings = { $count ->
    [one] Una frase para pensarlo dos veces
   *[other] { $count } frases para pensarlo dos veces
}
say-warning-quote = «{ $quote }»
say-instead = Mejor:
say-others = Otras situaciones
say-later = Ahora no
say-nothing-calls = Nada pide una respuesta ahora. Si quieres escribir, elige la situación.
say-sent = Ya lo envié
say-sent-hint = Anótalo: después se ve si el comprador se movió.
say-sent-before = { $count ->
    [one] Dijiste una vez que podrías retirarte; la última, el { $day }.
   *[other] Dijiste { $count } veces que podrías retirarte; la última, el { $day }.
}
say-became = ¿Qué pasó después?
say-became-buyer-moved = El comprador se movió
say-became-no-change = Nada cambió
say-became-lost = Se perdió el trato
say-door-open = puerta abierta
say-door-closed = puerta cerrada
say-door-refer = recomendar a otro

## Situaciones

say-strong-reply = Respuesta firme a su precio
say-non-negotiable = Lo que no se negocia
say-posture = Qué nos haría seguir
say-healthy-indifference = Interés sin apuro
say-strong-alternatives = Tenemos otros proyectos
say-organisational-limits = Límites de la organización
say-counter = Próxima oferta, con algo a cambio
say-ask-executive = Invitar a los directivos
say-frames = Decir que no sin herir
say-exit-message = Retirarse
say-exit-open = Retirarse con la puerta abierta
say-exit-closed = Retirarse para siempre
say-exit-refer = Retirarse y recomendar a otro
say-keep-in-touch = Mantener el contacto
say-buyer-return = El comprador volvió
say-reopen-conditions = Condiciones para retomar

## Por qué ahora

say-now-pressed = Piden { $theirs }, y eso no lo firmas tú. Contesta con firmeza y sin otro número.
say-now-term = { $term }: lo que piden pasa de nuestro límite y todavía no se lo dijiste.
say-now-term-again = { $term }: ya se lo dijiste y lo siguen pidiendo. Repítelo igual, sin ceder.
say-now-term-early = { $term }: todavía no saben hasta dónde llegas. Dicho temprano ahorra tiempo a todos.
say-now-posture = Retirarse es una opción real. Di qué te haría seguir.
say-now-posture-reset = La conversación se torció. Esto la vuelve a empezar sin reproches.
say-now-posture-deadlock = Nadie se mueve. Esto pone sobre la mesa qué haría falta.
say-now-posture-tests = Están probando tu límite. Dilo tú, en forma de lo que necesitas.
say-now-posture-near = Su precio ronda el límite de lo que puedes firmar tú.
say-now-indifference = Retirarse es una opción real, así que esto es verdad. Baja la tensión y sube tu credibilidad.
say-now-indifference-strong = Puedes llegar a tu meta sin este trato, así que esto es verdad y se nota.
say-now-strong = Tus otros tratos lo sostienen: es verdad y conviene que lo sepan.
say-now-limits = Su precio está bajo los mínimos de la empresa. La decisión no es personal.
say-now-limits-final = A ese precio nadie en la empresa puede firmar. Mejor que lo sepan ya.
say-now-counter = Es tu próximo paso. Pide algo a cambio.
say-now-executives = Se agotó lo que puedes resolver tú, y el trato vale otro intento.
say-now-executives-maybe = Algo habla a favor de sumar directivos antes de retirarte.
say-now-executives-option = Antes de retirarte, siempre puedes proponerlo. Solo si el comprador está de acuerdo.
say-now-frames-before = Mientras se confirma adentro, prepara lo que dirás. Toma las frases que te sirvan.
say-now-frames = Para preparar lo que dirás. Toma las frases que te sirvan.
say-now-door = Está decidido y confirmado: esta es la puerta que dejas.
say-now-exit = Está decidido y confirmado. Dilo de frente y también por escrito.
say-now-other-door = Está decidido y confirmado. Se propone otra salida: { $door }. Tú eliges.
say-now-touch = Ya te retiraste. Un mensaje sin pedir nada mantiene viva la relación.
say-now-return = El comprador volvió. Primero pregunta qué cambió; todavía no ofrezcas nada.
say-now-reopen = Di con qué condiciones vale la pena retomar.
say-now-reopen-missing = Falta al menos una de tus condiciones. Dilas antes de negociar.

## Por qué no

say-not-no-demand = El comprador todavía no dio un precio.
say-not-no-gap = { $theirs } ya alcanza lo que pides ({ $ours }).
say-not-price-fits = { $theirs } cabe en tus reglas: no hace falta una respuesta así.
say-not-no-offer = Falta un precio tuyo sobre la mesa para decir la diferencia.
say-not-no-term = Ninguna condición está en juego.
say-not-no-needs = No hay nada concreto que pedir, y sin eso sería una amenaza.
say-not-fixable = Nada que el comprador pueda cambiar arregla esto. Si te retiras, dilo así.
say-not-strong = Solo se dice si es verdad, y hoy tus otros tratos no lo sostienen.
say-not-no-plan = Todavía no hay un próximo paso que ofrecer.
say-not-nothing-stuck = Nada está trabado: no hace falta llevarlo más arriba.
say-not-executives-asked = Ya lo propusiste. Espera su respuesta.
say-not-executives-done = Los directivos ya intervinieron.
say-not-decided = Retirarse todavía no está decidido.
say-not-told = Ya se lo dijiste.
say-not-other-door = Elegiste otra salida: { $door }.
say-not-left = Ya te retiraste de esta negociación.
say-not-not-left = Esto es para después de retirarse.
say-not-door-closed = Cerraste la puerta para siempre. No escribas.
say-not-not-back = El comprador no ha vuelto.
say-not-back-first = El comprador volvió: aclara primero si se retoma.
say-not-no-conditions = Todavía no fijaste condiciones para retomar.
say-not-shows-limit = Con estos datos, el texto mostraría un límite que es solo nuestro.
say-note-limit-left-out = Quedó fuera un dato que mostraría un límite que es solo nuestro.
say-note-budget-is-limit = El presupuesto que fijaste, { $amount }, es un límite nuestro o deja verlo: va sin número.

## Qué provoca

say-effect-strong-reply = Se preguntan si exageran, si pueden perderlos y si su alternativa es de verdad mejor.
say-effect-non-negotiable = Un límite dicho temprano se cree. Dicho al final, parece regateo.
say-effect-posture = Dejan de tantear y pasan a hablar de condiciones concretas.
say-effect-healthy-indifference = Ven interés, no necesidad. Tus límites se vuelven creíbles.
say-effect-strong-alternatives = Entienden que el tiempo no juega en tu contra.
say-effect-organisational-limits = Deja de ser entre ustedes dos: no hay a quién apretar.
say-effect-counter = Cada paso tuyo cuesta algo. Aprenden que no se consigue solo con pedir.
say-effect-ask-executive = Otra autoridad y otra mirada: aparece una salida, o queda claro que no la hay.
say-effect-frames = Escuchan un «no» sin sentirse atacados.
say-effect-exit-message = Queda claro y sin reproches. La relación sobrevive.
say-effect-exit-open = Saben qué tendría que cambiar para volver a hablar.
say-effect-exit-closed = No queda nada por esperar, y nadie sale herido.
say-effect-exit-refer = Reciben ayuda aunque no seas tú, y lo recuerdan.
say-effect-keep-in-touch = Cuando algo cambie, piensan en ti primero.
say-effect-buyer-return = Cuentan qué cambió antes de que ofrezcas nada.
say-effect-reopen-conditions = Muestra si van en serio y que tu tiempo vale.

## Textos: durante la negociación

text-strong-reply =
    Entiendo que tienen otras alternativas, y es lógico que las comparen. A { $theirs } no podemos entregar el valor del que hemos hablado, y prefiero decirlo ahora antes que prometer algo que no vamos a cumplir.

    Si ese es el número, es posible que otra opción sea la mejor para ustedes. Si lo que más pesa es el resultado, con gusto revisamos juntos qué alcance cabe en su presupuesto.
text-strong-reply-competitor =
    Entiendo que tienen otras alternativas, y es lógico que las comparen. A { $theirs } no podemos entregar el valor del que hemos hablado, y prefiero decirlo ahora antes que prometer algo que no vamos a cumplir.

    Si ese es el número, es posible que { $competitor } sea la mejor opción para ustedes. Si lo que más pesa es el resultado, con gusto revisamos juntos qué alcance cabe en su presupuesto.
text-healthy-indifference =
    Este proyecto nos entusiasma y nos gustaría hacerlo con ustedes. Para que valga la pena tiene que ser un buen acuerdo para las dos partes; si no llegamos a eso, preferimos decirlo con franqueza y quedar como amigos.

    Sigamos buscando unas condiciones que les sirvan a ustedes y también a nosotros.
text-strong-alternatives =
    Queremos hacer este proyecto con ustedes y le vamos a dar la atención que merece. También tenemos en marcha otros proyectos igual de atractivos, así que nadie tiene que apurarse ni aceptar condiciones que no le convengan.

    Si los términos funcionan para ambos, avanzamos con gusto.
text-organisational-limits =
    Gracias por la propuesta. A { $theirs } queda por debajo de los mínimos de nuestra organización: la diferencia con lo que les ofrecimos es de { $gap }, un { $share }.

    Para firmarlo así necesitaría la aprobación de { $roles }, y con esa diferencia es poco probable. Prefiero decirlo ahora antes que crear expectativas, y ver con ustedes qué podemos ajustar en el alcance.
text-organisational-limits-final =
    Gracias por la propuesta. A { $theirs } queda por debajo de los mínimos de nuestra organización: la diferencia con lo que les ofrecimos es de { $gap }, un { $share }. Con ese precio no hay nadie en la empresa que pueda autorizarlo.

    Prefiero decirlo ahora antes que crear expectativas. Si el presupuesto es ese, veamos qué parte del alcance les resuelve más.
text-counter =
    Hemos revisado los números con calma. Podemos acercarnos a { $price }, siempre que nos acompañen con lo siguiente:

    { $parts }

    Si están de acuerdo, lo dejamos por escrito y seguimos adelante.
text-counter-take =
    Hemos revisado los números con calma. Podemos aceptar { $price }, siempre que nos acompañen con lo siguiente:

    { $parts }

    Si están de acuerdo, lo dejamos por escrito y seguimos adelante.
text-ask-term = { $term }: { $standard }
text-ask-scope-added = lo que se agregó al alcance se retira o se cotiza aparte
text-ask-decision-by = una decisión firme a más tardar el { $day }
text-ask-decision = una fecha de decisión, firme y cercana
text-ask-commitment = un compromiso por un plazo más largo
text-ask-payment-sooner = un pago más pronto, o por adelantado
text-ask-scope = un alcance algo más acotado
text-ask-reference = su disposición a ser referencia para otras empresas
text-posture =
    Nos interesa trabajar con ustedes y creemos que podemos ayudarles. En las condiciones que hoy están sobre la mesa todavía no es un acuerdo que podamos firmar, y preferimos decirlo con franqueza. Para seguir adelante necesitamos:

    { $parts }

    Si es posible, con mucho gusto avanzamos. Si no lo es, lo entendemos y lo respetamos.
text-need-price = un precio de { $price }, el que les propusimos, o un alcance que quepa en su presupuesto
text-need-budget = un alcance acorde con el presupuesto, o un presupuesto acorde con el alcance
text-need-scope-added = que lo que se agregó después de fijar el precio se cotice aparte
text-need-term = { $term }: { $standard }
text-need-no-term = { $term }: que el contrato no lo incluya
text-need-plan = un plan de trabajo acordado, con responsables y fechas de ambas partes
text-ask-executive =
    He llegado al límite de lo que puedo resolver por mi cuenta. Este proyecto es importante para nosotros y me gustaría agotar las opciones antes de darlo por terminado.

    ¿Estarían de acuerdo en conversar con { $roles } de nuestro lado, junto con quien decide del suyo? Pueden encontrar caminos creativos que a mí no me corresponde ofrecer.
text-liability-cap =
    { $term }: prefiero dejar este punto claro desde ahora, para que nadie se lleve una sorpresa al final. Nuestro tope es de { $limit } y no asumimos responsabilidad sin límite. Es un compromiso que podemos cumplir y que no pone en riesgo el servicio que ustedes reciben.

    Si para ustedes es indispensable ir más allá, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-non-negotiable =
    { $term }: prefiero dejar este punto claro desde ahora, para que nadie se lleve una sorpresa al final. Lo que piden ({ $asked }) va más allá de lo que podemos sostener ({ ANY($limit) }). No es una posición para negociar; es lo que podemos cumplir durante todo el contrato.

    Si para ustedes es indispensable, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado. En todo lo demás podemos avanzar.
text-non-negotiable-never =
    { $term }: prefiero dejar este punto claro desde ahora, para que nadie se lleve una sorpresa al final. Es algo que no podemos asumir, a ningún precio: no sería responsable comprometernos a lo que no está en nuestras manos.

    Si para ustedes es indispensable, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado. En todo lo demás podemos avanzar.
text-non-negotiable-early =
    { $term }: les adelanto este punto para que nadie se lleve una sorpresa al final. Trabajamos con esta condición: { $standard }. Es parte de lo que nos permite cumplir durante todo el contrato.

    Si ven ahí alguna dificultad, prefiero que lo conversemos ahora y no al momento de firmar.
text-non-negotiable-never-early =
    { $term }: les adelanto este punto para que nadie se lleve una sorpresa al final. Es algo que no asumimos en ningún contrato, porque no sería responsable comprometernos a lo que no está en nuestras manos.

    Si ven ahí alguna dificultad, prefiero que lo conversemos ahora y no al momento de firmar.
text-frames = { $parts }
text-frame-fit = No se trata de quién tiene la razón: lo que ustedes necesitan y lo que nosotros hacemos bien no coinciden del todo en este caso.
text-frame-gap = La diferencia es concreta: nuestra propuesta es de { $ours } y la suya de { $theirs }, es decir, { $gap }.
text-frame-term = { $term }: en este punto, lo que ustedes necesitan y lo que nosotros podemos cumplir siguen lejos.
text-frame-view = Entiendo su posición: tienen un presupuesto que cuidar y la responsabilidad de conseguir buenas condiciones.
text-frame-respect = Valoramos el trabajo que hicimos juntos y respetamos lo que decidan.

## Textos: la salida y el regreso

text-exit-message =
    Después de pensarlo con cuidado, hemos llegado a la conclusión de que no somos la opción adecuada para este proyecto. En estas condiciones no podríamos entregar el valor que ustedes esperan, y por respeto preferimos decirlo con claridad.

    Les agradecemos su tiempo y la franqueza con que conversamos. Les deseamos mucho éxito con el proyecto.
text-exit-open =
    Después de revisarlo con cuidado, en este momento los números no nos permiten avanzar: cada parte tiene sus restricciones y preferimos no forzarlas. Valdría la pena retomarlo si cambia algo de lo siguiente:

    { $parts }

    Mientras tanto seguimos en contacto, y les compartiremos ideas que puedan servirles. Gracias por su tiempo y su confianza.
text-exit-open-terms =
    Después de revisarlo con cuidado, en este momento las condiciones no nos permiten avanzar: cada parte tiene sus restricciones y preferimos no forzarlas. Valdría la pena retomarlo si cambia algo de lo siguiente:

    { $parts }

    Mientras tanto seguimos en contacto, y les compartiremos ideas que puedan servirles. Gracias por su tiempo y su confianza.
text-change-scope = el alcance: si se concentra en lo esencial
text-change-timeline = los plazos: si hay más tiempo o se puede hacer por etapas
text-change-budget = el presupuesto: si se amplía
text-change-term = { $term }: si hay espacio para acercarnos
text-exit-closed =
    Después de revisarlo a fondo, hemos decidido no seguir adelante con este proyecto. No somos la empresa adecuada para lo que buscan, y vamos a dedicar nuestros recursos a otros compromisos. Es una decisión definitiva.

    Les agradecemos el tiempo que le dedicaron y les deseamos lo mejor.
text-exit-refer =
    Por lo que hemos conversado, creo que hay quien puede ayudarles mejor que nosotros en este proyecto, y prefiero decirlo con franqueza.

    Si les sirve, con gusto les recomiendo a alguien y le comparto lo que ya avanzamos, con su permiso. Gracias por su tiempo y su confianza; espero que sigamos en contacto.
text-exit-refer-to =
    Por lo que hemos conversado, creo que hay quien puede ayudarles mejor que nosotros en este proyecto, y prefiero decirlo con franqueza. Les sugiero hablar con { $referred_to }.

    Si les sirve, con gusto los presento y comparto lo que ya avanzamos, con su permiso. Gracias por su tiempo y su confianza; espero que sigamos en contacto.
text-keep-in-touch =
    Les escribo para saber cómo va el proyecto. No hace falta que respondan con prisa: si una idea, un contacto o una segunda opinión les sirve, cuenten con nosotros, sin compromiso.

    Les deseo que todo marche bien.
text-buyer-return =
    Qué gusto saber de ustedes. Con mucho gusto exploramos si ahora tiene sentido trabajar juntos.

    Para entenderlo bien: ¿qué ha cambiado desde la última vez que hablamos?
text-reopen-conditions =
    Con gusto retomamos la conversación. Para dedicarle el tiempo que merece y que esta vez llegue a buen puerto, necesitamos contar desde el inicio con lo siguiente:

    { $parts }

    En cuanto esté, propongan una fecha y empezamos.
text-reopen-budget = un presupuesto acorde con el alcance
text-reopen-budget-from = un presupuesto de { $from } en adelante
text-reopen-budget-range = un presupuesto de { $from } a { $to }
text-reopen-date = una fecha de decisión definida
text-reopen-date-by = una fecha de decisión definida, a más tardar el { $day }
text-reopen-stakeholders = el respaldo de todas las personas que deciden
text-reopen-stakeholders-named = el respaldo de quienes deciden: { $who }
text-reopen-scope = un alcance definido
text-reopen-scope-named = un alcance definido: { $scope }

## Qué no decir

avoid-adversarial = Ataca al comprador. Se va a defender, no a moverse.
avoid-adversarial-instead = di qué necesitas tú y reconoce lo que necesitan ellos.
avoid-defensive = Te pone a la defensiva. Lo que hacen o pagan otros no le importa a este comprador.
avoid-defensive-instead = habla del resultado que ellos buscan.
avoid-bitter = Suena a despecho. Si eligen a otro, querrás que vuelvan sin vergüenza.
avoid-bitter-instead = di que la otra opción puede ser la mejor para ellos.
avoid-unprofessional = Esto no se pone por escrito. Se reenvía y se recuerda.
avoid-unprofessional-instead = agradece, desea éxito y termina ahí.
avoid-weak-need = Muestra que lo necesitas. En cuanto lo sepan, van a apretar.
avoid-weak-need-instead = habla de las fechas del comprador, no de las tuyas.
avoid-weak-begging = Suena a ruego, y enseña que aceptarías cualquier cosa.
avoid-weak-begging-instead = di con qué condiciones sería un buen acuerdo para ambos.
avoid-weak-price = Regala el precio antes de negociarlo: dice que el tuyo no vale.
avoid-weak-price-instead = pregunta qué resultado o qué alcance necesitan.
avoid-ultimatum = Es un ultimátum. Firme es decir qué necesitas; esto cierra la puerta.
avoid-ultimatum-instead = di qué te haría seguir y que respetas lo que decidan.
avoid-hasty = Cede en el acto y a cambio de nada. Aprenden que basta con apretar.
avoid-hasty-instead = tómate un día y pide algo a cambio.
avoid-reveals = Habla de nuestros costos o de nuestro límite. De ahí en adelante negocian contra ese número.
avoid-reveals-instead = habla del precio que ofreces y de lo que incluye.
avoid-secret = Este número es solo nuestro: un piso, un umbral o un costo.
avoid-secret-instead = quítalo, y usa solo precios que ya estén sobre la mesa.
