# Qué decir. Los textos «text-…» van al comprador: de ustedes, con dignidad y con números que ambas partes ya conocen.
# Nunca llevan piso, umbral ni costo. Un nombre que da la política va al principio del párrafo o tras dos puntos.

## El panel

say-language = Idioma del texto
say-in = En { $language }
say-language-lost = No se pudo cargar ese idioma. Revisa la conexión y elígelo otra vez.
say-text = Texto para el comprador
say-copy = Copiar
say-copied = Copiado: pégalo en tu correo o en tu chat.
say-copy-failed = No se pudo copiar. Selecciona el texto y cópialo a mano.
say-restore = Volver al original
say-edited = Con tus cambios
say-choose-parts = ¿Qué incluyes?
say-part-needed = Elige al menos uno: sin eso, el texto no dice qué hace falta.
say-effect = Qué provoca
say-warnings = { $count ->
    [one] Una frase para pensarlo dos veces
   *[other] { $count } frases para pensarlo dos veces
}
say-checking = Revisando el texto…
say-unchecked = El texto no está revisado: no se pudo cargar la lista de frases que conviene evitar. Léelo tú antes de enviarlo.
say-warning-quote = «{ $quote }»
say-instead = Mejor:
say-others = Otras situaciones
say-later = Ahora no
say-nothing-calls = Nada pide una respuesta ahora. Si quieres escribir, elige la situación.
say-sent = Ya lo envié
say-sent-hint = Anótalo: después verás si el comprador se movió.
say-told = Ya se lo dije
say-told-hint = Queda la fecha de hoy: la próxima vez se lo recuerdas en vez de decirlo como nuevo.
say-told-done = Se lo dijiste el { $day }.
say-told-undo = No se lo he dicho
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
say-posture = Qué haría posible el trato
say-healthy-indifference = Interés, sin prisa
say-strong-alternatives = Tenemos otros proyectos
say-organisational-limits = Mínimos de la empresa
say-counter = Próxima oferta, con algo a cambio
say-ask-executive = Invitar a los directivos
say-frames = Decir que no sin herir
say-exit-message = Retirarse
say-exit-open = Retirarse con la puerta abierta
say-exit-closed = Retirarse y cerrar la puerta
say-exit-refer = Retirarse y recomendar a otro
say-keep-in-touch = Mantener el contacto
say-buyer-return = El comprador volvió
say-reopen-conditions = Condiciones para retomar

## Por qué ahora

say-now-pressed = Responde con firmeza, sin otro número: { $theirs } no puedes firmarlo sin aprobación.
say-now-pressed-final = Responde con firmeza, sin otro número: { $theirs } no lo puede firmar nadie.
say-now-term = { $term }: di hasta dónde llegas. Piden más, y aún no se lo has dicho.
say-now-term-again = { $term }: repítelo igual, sin ceder. Se lo dijiste el { $day } y lo siguen pidiendo.
say-now-term-early = { $term }: dilo ya, aunque nadie lo haya pedido. Temprano ahorra tiempo a todos.
say-now-posture = Di qué haría posible el trato: así como está, de verdad puedes retirarte.
say-now-posture-reset = Empieza de nuevo, sin reproches: la conversación se torció.
say-now-posture-deadlock = Pon sobre la mesa qué haría falta: nadie se mueve.
say-now-posture-tests = Di tú qué necesitas: están probando hasta dónde llegas.
say-now-posture-near = Di qué necesitas antes de que sigan bajando: su precio ronda el límite de lo que puedes firmar.
say-now-indifference = Dilo con calma: es verdad que puedes retirarte, y eso te hace creíble.
say-now-indifference-strong = Dilo con calma: llegas a tu cuota sin este trato, y se nota.
say-now-strong = Que lo sepan: tus otros tratos lo sostienen.
say-now-limits = Habla en nombre de la empresa: su precio está por debajo de los mínimos, y no es algo personal.
say-now-limits-final = Díselo ya: a ese precio nadie en la empresa puede firmar.
say-now-counter = Es tu próximo paso. Pide algo a cambio.
say-now-executives = Propón que hablen los directivos: agotaste lo que puedes resolver tú, y el trato vale otro intento.
say-now-executives-maybe = Piensa en sumar a los directivos antes de retirarte: algo habla a favor.
say-now-executives-option = Antes de retirarte siempre puedes proponerlo, si el comprador está de acuerdo.
say-now-frames-before = Prepara lo que dirás mientras lo confirmas con tu jefe. Toma las frases que te sirvan.
say-now-frames = Para preparar lo que dirás. Toma las frases que te sirvan.
say-now-door = Díselo así: está decidido y confirmado.
say-now-exit = Dilo de frente y también por escrito: está decidido y confirmado.
say-now-other-door = Está decidido y confirmado. La propuesta es otra, { $door }; tú eliges.
say-now-touch = Escribe sin pedir nada: ya te retiraste, y así sigue viva la relación.
say-now-return = Pregunta primero qué cambió y no ofrezcas nada todavía: volvieron ellos.
say-now-reopen = Di con qué condiciones vale la pena retomar.
say-now-reopen-missing = Di tus condiciones antes de negociar: falta al menos una.

## Por qué no

say-not-no-demand = El comprador aún no ha dicho un precio.
say-not-no-gap = { $theirs } ya alcanza lo que pides ({ $ours }).
say-not-price-fits = { $theirs } cumple tus reglas de precio: no hace falta una respuesta así.
say-not-no-offer = Falta un precio tuyo sobre la mesa para decir la diferencia.
say-not-ours-below = Tu último precio tampoco lo puede firmar nadie: corrígelo antes de hablar de diferencias.
say-not-route-closed = Hoy nadie en la empresa puede aprobarlo: no ofrezcas una conversación que no abre nada.
say-not-no-term = Ninguna condición está en juego.
say-not-no-needs = No hay nada concreto que pedir, y sin eso sería una amenaza.
say-not-fixable = Nada que el comprador pueda cambiar arregla esto. Si te retiras, dilo así.
say-not-abused = No los invites a nada más: maltrataron a tu equipo ({ $sign }).
say-not-abused-on = No los invites a nada más: maltrataron a tu equipo ({ $sign }, el { $day }).
say-not-settled = { $theirs } se puede firmar y ya están por cerrar: firma, sin reabrir nada.
say-not-leaving = Toca retirarse: no ofrezcas otro precio.
say-not-beside = No es el precio lo que decide: otra cosa de este trato no la puede firmar nadie.
say-not-open = Aún no se sabe si se puede firmar. Contesta primero la pregunta de la tarjeta.
say-not-term-first = Primero la condición: mientras la pidan así, no hay precio que cerrar.
say-not-approval-first = Primero la aprobación: sin ella no hay precio que cerrar.
say-not-strong = Dilo solo si es verdad: hoy tus otros tratos no lo sostienen.
say-not-no-plan = Todavía no hay un próximo paso que ofrecer.
say-not-nothing-stuck = Nada está trabado: no hace falta llevarlo más arriba.
say-not-executives-asked = Ya lo propusiste. Espera su respuesta.
say-not-executives-done = Los directivos ya intervinieron.
say-not-decided = Todavía no está decidido que te retires.
say-not-told = Ya se lo dijiste.
say-not-other-door = Elegiste otra cosa: { $door }.
say-not-left = Ya te retiraste de esta negociación.
say-not-play = Hay una conversación abierta con el cliente: lo que toca decir está ahí.
say-not-not-left = Esto es para después de retirarse.
say-not-door-closed = La puerta quedó cerrada. No escribas.
say-not-not-back = El comprador no ha vuelto.
say-not-back-first = El comprador volvió: aclara primero si se retoma.
say-not-no-conditions = Aún no has fijado condiciones para retomar.
say-not-shows-limit = Con estos datos el texto mostraría un límite que es solo nuestro.
say-note-limit-left-out = Quedó fuera un dato que mostraría un límite que es solo nuestro.
say-note-budget-is-limit = El presupuesto que fijaste, { $amount }, es un límite nuestro o deja verlo: va sin número.
say-note-budget-not-clear = El presupuesto que fijaste, { $amount }, no podrías firmarlo por tu cuenta: va sin número.

## Qué provoca

say-effect-strong-reply = Se preguntan cuatro cosas: si exageran, si van a perder el trato, si su alternativa es de verdad mejor y si les conviene moderarse.
say-effect-non-negotiable = Un límite dicho temprano se cree. Dicho al final, parece regateo.
say-effect-posture = Se preguntan si exageran, si van a perder el trato, si su alternativa es de verdad mejor y si les conviene moderarse. Dejan de tantear y hablan de condiciones concretas.
say-effect-healthy-indifference = Ganas cuatro cosas: sostienes lo que pides, tus límites se creen, sientes menos presión para ceder mal y, cuando dices que es tu última oferta, lo creen.
say-effect-strong-alternatives = Entienden que el tiempo no juega en tu contra.
say-effect-organisational-limits = Deja de ser entre ustedes dos: no hay a quién presionar.
say-effect-counter = Cada paso tuyo cuesta algo. Aprenden que no se consigue solo con pedir.
say-effect-ask-executive = Otra autoridad y otra mirada: aparece otra opción, o queda claro que no la hay.
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

    Si las condiciones funcionan para ambos, avanzamos con gusto.
text-organisational-limits =
    Gracias por la propuesta. A { $theirs } queda por debajo de los mínimos de nuestra empresa: la diferencia con lo que les ofrecimos es de { $gap }, un { $share }.

    Para firmarlo así necesitaría la aprobación de { $roles }, y con esa diferencia es poco probable. Prefiero decirlo ahora antes que crear expectativas, y ver con ustedes qué podemos ajustar en el alcance.
text-organisational-limits-final =
    Gracias por la propuesta. A { $theirs } queda por debajo de los mínimos de nuestra empresa: la diferencia con lo que les ofrecimos es de { $gap }, un { $share }. Con ese precio no hay nadie aquí que pueda autorizarlo.

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
    Nos interesa trabajar con ustedes y creemos que podemos ayudarles. En las condiciones que hoy están sobre la mesa todavía no es un acuerdo que podamos firmar. Preferimos retirarnos antes que encaminarnos los dos a un fracaso. Para seguir adelante necesitamos:

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
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Nuestro tope es de { $limit } y no asumimos responsabilidad sin límite. Es un compromiso que podemos cumplir y que no pone en riesgo el servicio que ustedes reciben.

    Con gusto seguimos conversando sobre lo demás.
text-liability-cap-final =
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Nuestro tope es de { $limit } y no asumimos responsabilidad sin límite. Es un compromiso que podemos cumplir y que no pone en riesgo el servicio que ustedes reciben.

    Si para ustedes es indispensable ir más allá, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-liability-cap-early =
    { $term }: les adelanto este punto para que nadie se lleve una sorpresa al final. Nuestro tope es de { $limit } y no asumimos responsabilidad sin límite. Es un compromiso que podemos cumplir durante todo el contrato.

    Si ven ahí alguna dificultad, prefiero que lo conversemos ahora y no al momento de firmar.
text-non-negotiable =
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Lo que piden ({ $asked }) va más allá de lo que podemos sostener ({ ANY($limit) }). No es una posición para negociar; es lo que podemos cumplir durante todo el contrato.

    Con gusto seguimos conversando sobre lo demás.
text-non-negotiable-final =
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Lo que piden ({ $asked }) va más allá de lo que podemos sostener ({ ANY($limit) }). No es una posición para negociar; es lo que podemos cumplir durante todo el contrato.

    Si para ustedes es indispensable, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-non-negotiable-never =
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Es algo que no podemos asumir, a ningún precio: no sería responsable comprometernos a lo que no está en nuestras manos.

    Con gusto seguimos conversando sobre lo demás.
text-non-negotiable-never-final =
    { $term }: prefiero ser claro en este punto, para que nadie se lleve una sorpresa al final. Es algo que no podemos asumir, a ningún precio: no sería responsable comprometernos a lo que no está en nuestras manos.

    Si para ustedes es indispensable, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-term-again =
    { $term }: como les dije el { $day }, llegamos hasta aquí: { ANY($limit) }. Eso no ha cambiado; es lo que podemos cumplir durante todo el contrato.

    Con gusto seguimos conversando sobre lo demás.
text-term-again-final =
    { $term }: como les dije el { $day }, llegamos hasta aquí: { ANY($limit) }. Eso no ha cambiado; es lo que podemos cumplir durante todo el contrato.

    Si para ustedes es indispensable ir más allá, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-term-again-never =
    { $term }: como les dije el { $day }, es algo que no podemos asumir a ningún precio. Eso no ha cambiado: no sería responsable comprometernos a lo que no está en nuestras manos.

    Con gusto seguimos conversando sobre lo demás.
text-term-again-never-final =
    { $term }: como les dije el { $day }, es algo que no podemos asumir a ningún precio. Eso no ha cambiado: no sería responsable comprometernos a lo que no está en nuestras manos.

    Si para ustedes es indispensable, lo entiendo y lo respeto; en ese caso no somos el proveedor adecuado.
text-non-negotiable-early =
    { $term }: les adelanto este punto para que nadie se lleve una sorpresa al final. Trabajamos así: { $standard }. Es parte de lo que nos permite cumplir durante todo el contrato.

    Si ven ahí alguna dificultad, prefiero que lo conversemos ahora y no al momento de firmar.
text-non-negotiable-never-early =
    { $term }: les adelanto este punto para que nadie se lleve una sorpresa al final. Es algo que no asumimos en ningún contrato, porque no sería responsable comprometernos a lo que no está en nuestras manos.

    Si ven ahí alguna dificultad, prefiero que lo conversemos ahora y no al momento de firmar.
text-frames = { $parts }
text-frame-fit = No se trata de quién tiene la razón: lo que ustedes necesitan y lo que nosotros hacemos bien no coinciden en este caso.
text-frame-requirements = No se trata de quién tiene la razón: ustedes tienen unos requisitos que hoy no podemos cumplir.
text-frame-gap = Nuestra propuesta es de { $ours } y la suya de { $theirs }; la diferencia es de { $gap }.
text-frame-term = { $term }: en este punto, lo que ustedes necesitan y lo que nosotros podemos cumplir siguen lejos.
text-frame-view = Entiendo su posición: tienen un presupuesto que cuidar y la responsabilidad de conseguir buenas condiciones.
text-frame-view-project = Entiendo su posición y la responsabilidad que tienen con este proyecto.
text-frame-respect = Valoramos el trabajo que hicimos juntos y respetamos lo que decidan.

## Textos: retirarse y volver

text-exit-message =
    Después de pensarlo con cuidado, hemos decidido no seguir adelante con este proyecto. Preferimos decirlo ahora y con claridad, por respeto a su tiempo.

    Les agradecemos las conversaciones que tuvimos. Les deseamos mucho éxito con el proyecto.
text-exit-message-price =
    Después de pensarlo con cuidado, hemos decidido no seguir adelante. Con los números que hay sobre la mesa no podríamos entregar el valor que ustedes esperan, y por respeto preferimos decirlo con claridad.

    Les agradecemos su tiempo y la franqueza con que conversamos. Les deseamos mucho éxito con el proyecto.
text-exit-message-terms =
    Después de pensarlo con cuidado, hemos decidido no seguir adelante. Con las condiciones que hay sobre la mesa no podríamos cumplir lo que firmáramos, y por respeto preferimos decirlo con claridad.

    Les agradecemos su tiempo y la franqueza con que conversamos. Les deseamos mucho éxito con el proyecto.
text-exit-message-fit =
    Después de pensarlo con cuidado, hemos llegado a la conclusión de que no somos la empresa adecuada para este proyecto. No podríamos entregar el valor que ustedes esperan, y por respeto preferimos decirlo con claridad.

    Les agradecemos su tiempo y la franqueza con que conversamos. Les deseamos mucho éxito con el proyecto.
text-exit-open-now =
    Después de revisarlo con cuidado, este no es el momento para hacer bien el proyecto juntos: cada parte tiene sus restricciones y preferimos no forzarlas. Valdría la pena retomarlo si cambia algo de lo siguiente:

    { $parts }

    Mientras tanto seguimos en contacto, y les compartiremos ideas que puedan servirles. Gracias por su tiempo y su confianza.
text-exit-open =
    Después de revisarlo con cuidado, en este momento los números no nos permiten avanzar: cada parte tiene sus restricciones y preferimos no forzarlas. Valdría la pena retomarlo si cambia algo de lo siguiente:

    { $parts }

    Mientras tanto seguimos en contacto, y les compartiremos ideas que puedan servirles. Gracias por su tiempo y su confianza.
text-exit-open-terms =
    Después de revisarlo con cuidado, en este momento las condiciones no nos permiten avanzar: cada parte tiene sus restricciones y preferimos no forzarlas. Valdría la pena retomarlo si cambia algo de lo siguiente:

    { $parts }

    Mientras tanto seguimos en contacto, y les compartiremos ideas que puedan servirles. Gracias por su tiempo y su confianza.
text-change-scope-smaller = el alcance: si se concentra en lo esencial
text-change-scope-larger = el alcance: si el proyecto crece
text-change-timeline = los plazos: si hay más tiempo o se puede hacer por etapas
text-change-budget = el presupuesto: si se amplía
text-change-term = { $term }: si hay espacio para acercarnos
text-exit-closed =
    Después de revisarlo a fondo, hemos decidido no seguir adelante con este proyecto y dedicar nuestros recursos a otros compromisos. Es una decisión definitiva.

    Les agradecemos el tiempo que le dedicaron y les deseamos lo mejor.
text-exit-closed-fit =
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
    Con gusto retomamos la conversación. Para dedicarle el tiempo que merece y que esta vez lleguemos a un acuerdo, necesitamos contar desde el inicio con lo siguiente:

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
avoid-excuse = Suena a excusa o a culpa. Nadie la ha pedido, y los aleja.
avoid-excuse-instead = asume lo que pasó; explica solo cuando lo pidan.
avoid-guilt = Los hace sentir culpables por irse. No te deben nada.
avoid-guilt-instead = reconoce su decisión y agradece lo trabajado.
avoid-minimise = Le quita importancia a lo que pasó.
avoid-minimise-instead = dilo tal como es, y qué haces al respecto.
avoid-disparage = Habla mal de otro proveedor.
avoid-disparage-instead = cuenta en qué somos distintos, sin juzgar a nadie.
avoid-unpublished = Promete algo del producto que quizá no exista ese día.
avoid-unpublished-instead = nombra solo lo publicado, con su fecha.
avoid-apology = Otra disculpa. La primera ya se dijo; más restan.
avoid-apology-instead = pasa a lo que vas a hacer.
