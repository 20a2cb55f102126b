# El panel de la asignación de campos.
map-starter = Empezar desde
map-choose = Elige…
map-about = De qué campo de tu registro sale cada dato del trato y cómo se lee. El resultado aparece al lado; el texto de la izquierda cambia con él.
map-not-json = El texto de la asignación no es JSON. Corrígelo primero.
map-no-record = Aún no hay un registro. Pega uno de tu CRM, en JSON, y elige entre sus campos.
map-to-record = Pegar un registro
map-numbers = Así se escriben los números
map-dates = Así se escriben las fechas
map-mapped = { $count } de { $all }
map-name = { $name }
map-path = Campo del registro
map-fallback = o si no
map-kind = se lee como
map-in-text = Ver en el texto
map-remove = Quitar
map-none = No sale nada.
map-more = Más opciones
map-fact-close-on = Fecha de cierre
map-fact-buyer-id = Id del comprador
map-missing-forbidden = este usuario no puede verlo
map-missing-unsupported = este CRM no puede guardarlo
map-missing-empty = en el CRM está vacío
map-missing-error = el CRM no pudo leerlo
map-not-said = sin decir
map-items = Los datos de cada entrada se asignan en el texto, en «items».

map-group-deal = El trato
map-group-price = Precio y costos
map-group-size = Segmento y tamaño
map-group-terms = Condiciones
map-group-fit = Encaje
map-group-signs = Señales de alerta
map-group-leverage = Cuota y otros tratos
map-group-lists = Ofertas, aprobaciones, concesiones
map-group-others = Otros

map-kind-text = texto
map-kind-money = dinero
map-kind-micros = dinero en millonésimas
map-kind-decimal = número
map-kind-integer = número entero
map-kind-percent = porcentaje (35 es 35 %)
map-kind-ratio = parte de uno (0.35 es 35 %)
map-kind-date = fecha
map-kind-moment = fecha y hora
map-kind-yes-no = sí o no
map-kind-answer = sí, no o no se sabe
map-kind-lookup = con una tabla
map-kind-range = por rangos
map-kind-country = país
map-kind-list = lista

map-written-plain = 1234.56
map-written-comma = 1,234.56
map-written-point = 1.234,56
map-written-blank = 1 234,56
map-written-yyyy-mm-dd = 2026-03-15
map-written-dd-mm-yyyy = 15/03/2026, 15-03-26, 15.03.2026
map-written-mm-dd-yyyy = 03/15/2026
map-written-yyyymmdd = 20260315
map-written-epoch-ms = milisegundos desde 1970
map-written-epoch-s = segundos desde 1970

map-setting-written = escrito así
map-setting-zone = Zona horaria
map-setting-unit = en
map-unit-ones = unidades
map-unit-thousands = miles
map-unit-millions = millones
map-setting-zero-is-empty = El cero es
map-zero-true = que nadie escribió nada
map-zero-false = un cero de verdad
map-setting-tax-included = Impuesto incluido (0.19 es 19 %)
map-setting-currency = Moneda
map-setting-currency-from = Campo de la moneda
map-setting-table = Lo que dice el registro y lo que es
map-setting-others = Cualquier otro valor
map-others-nothing = no es nada
map-others-as-it-is = queda como está
map-setting-bands = Rangos
map-setting-prefix = Anteponer
map-setting-of = cada uno se lee como
map-setting-separator = Entre los valores
map-setting-limit = Entradas, a lo más
map-setting-default = Si está vacío
map-setting-missing = Si falta, es porque

map-table-from = Lo que dice el registro
map-table-to = Lo que es «{ $found }»
map-table-delete = Borrar «{ $found }»
map-table-add = Agregar «{ $found }», como en este registro
map-table-new = Otro valor
map-band-below = Menos de
map-band-value = es
map-band-add = Agregar un rango

map-ends-won = Ganado (uno por línea)
map-ends-lost = Perdido (uno por línea)
map-ends-left = Nos retiramos (uno por línea)
map-ends-here = Este registro dice «{ $found }».

map-fix = Usar «{ $found }»
map-fix-written = Leerlo como { $found }
map-fix-zero-true = El cero es «sin dato»
map-fix-zero-false = Es un cero de verdad

map-record = Todos los campos del registro
map-record-count = { $count ->
    [one] un campo
   *[other] { $count } campos
 }
map-record-more = Hay { $count } más. Fíltralos.
map-filter = Filtrar
map-holds = Contiene
map-is = Es
map-use = Usar { $found } como
map-use-as = Usar como…
