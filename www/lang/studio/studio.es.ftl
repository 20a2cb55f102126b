# El estudio: para quien administra la política, la asignación y la configuración.
studio-title = Estudio
studio-about = Escribe la política y la asignación, mira qué hacen y pruébalas. Nada sale de este navegador.
studio-kept = Guardado en este navegador.
studio-not-kept = Este navegador no lo guarda: descarga los archivos antes de cerrar.
studio-unsaved = { $count ->
    [one] Un archivo cambió desde la última descarga.
   *[other] { $count } archivos cambiaron desde la última descarga.
 }
studio-forget = Borrar todo
studio-forget-sure = Se borran los cinco archivos de este navegador. ¿Seguir?
studio-lang = Idioma
studio-documents = Archivos
studio-tools = Herramientas
studio-document-policy = Política
studio-document-mapping = Asignación
studio-document-config = Configuración
studio-document-record = Registro
studio-document-tests = Pruebas
studio-document-other = Política de comparación
studio-about-policy = Lo que la organización decidió. Lo que no digas vale como viene de fábrica.
studio-about-mapping = De qué campo del CRM sale cada dato.
studio-about-config = Lo que va en la página junto a la tarjeta.
studio-about-record = Pega aquí un registro de tu CRM, en JSON.
studio-about-tests = Tratos con el veredicto que deben dar.
studio-count = { $count ->
    [one] un aviso
   *[other] { $count } avisos
 }
studio-count-tests = { $count ->
    [one] una prueba no pasa
   *[other] { $count } pruebas no pasan
 }
studio-begin = Empezar con…
studio-begin-blank = En blanco
studio-begin-defaults = Todos los ajustes de fábrica
studio-open = Abrir archivo…
studio-opened = { $file } abierto.
studio-download = Descargar { $file }
studio-downloaded = { $file } descargado.
studio-empty = Aún no hay nada aquí.
studio-fine = Sin errores.
studio-mistakes = Errores y avisos
studio-more = Hay { $count } más.
studio-default = (de fábrica)
studio-name = { $name }
studio-show = Ver en la tarjeta
studio-verdict-open = de «{ $best }» a «{ $worst }»
studio-test-form = se esperaba { $expected }

studio-tab-form = Formulario
studio-tab-map = Asignación
studio-tab-see = Ver
studio-tab-test = Probar
studio-tab-compare = Comparar

# El formulario
studio-form-about = Cambia el mismo texto de la política; lo que el formulario no conoce se queda como está.
studio-form-not = El texto de la política no es JSON. Corrígelo primero: los errores están debajo del texto.
studio-form-twice = En la política hay una clave repetida. Borra una: los avisos están debajo del texto.
studio-form-general = General
studio-form-price = Precios y márgenes
studio-form-terms = Condiciones
studio-form-fit = Encaje del cliente
studio-form-signs = Señales de alerta
studio-form-routes = Aprobaciones y roles
studio-form-plays = Números de las conversaciones
studio-field-version = Versión
studio-field-contact = Contacto
studio-field-currency = Moneda
studio-field-rates = Tipos de cambio: cuánto vale cada una en { $currency }
studio-add-rate = Otra moneda (tres letras)
studio-add = Agregar
studio-remove = Quitar { $what }
studio-field-basis = El margen es una parte
studio-basis-cost = del costo
studio-basis-price = del precio
studio-field-size-by = El tamaño se mide por
studio-size-seats = usuarios o unidades
studio-size-list-price = precio de lista
studio-size-band = rango del CRM
studio-rows = Márgenes por segmento y tamaño
studio-row-segment = Segmento
studio-row-band = Rango
studio-row-size-from = Desde
studio-row-size-below = Menos de
studio-row-minimum-margin = Mínimo, %
studio-row-target-margin = Objetivo, %
studio-row-minimum-price = Precio mínimo
studio-row-cell = { $column }, fila { $row }
studio-row-nth = fila { $row }
studio-add-row = Agregar fila
studio-rounding = Redondeo y financiamiento
studio-field-rounding = Los límites se redondean
studio-rounding-significant-digits = a cifras significativas
studio-rounding-step = a un múltiplo
studio-rounding-none = nunca
studio-field-digits = Cifras
studio-field-step = Múltiplo
studio-field-adjustment = Cuánto puede moverse el umbral
studio-field-annual-rate = Costo anual del dinero
studio-field-not-mentioned = Si el trato no dice nada de una condición
studio-silence-unknown = no se sabe
studio-silence-standard = vale nuestro estándar
studio-field-standard = Estándar
studio-field-limit-at-most = Hasta
studio-field-limit-at-least = Al menos
studio-field-accept = Aceptamos: { $option }
studio-term-never = No la aceptamos nunca.
studio-field-catastrophic = Pasarse es catastrófico
studio-catastrophic-never = nunca
studio-catastrophic-unlimited = si no hay tope
studio-catastrophic-always = siempre
studio-unit-months-of-fees = meses de pagos
studio-unit-days = días
studio-unit-percent = %
studio-unit-number = unidades
studio-field-review-below = Revisión estratégica por debajo de (0 a 100)
studio-field-must = Indispensable
studio-field-weight = Peso
studio-field-least = Mínimo
studio-field-most = Máximo
studio-field-values = Valores que encajan, separados por comas
studio-field-signs-from = Desde una suma de
studio-field-signs-level = el veredicto es al menos
studio-field-leave-from = Retirarse desde una suma de
studio-signs-consider = Señales para pensarlo, y su peso
studio-signs-leave = Señales para retirarse, y su peso
studio-route-price = Un precio bajo el umbral
studio-route-term = Una condición fuera del límite
studio-route-fit = Un cliente fuera del perfil
studio-route-signs = Señales de alerta
studio-field-justification = Con justificación por escrito
studio-roles = Roles
studio-roles-about = Sin nombres, el CRM sabe quién tiene el rol.
studio-field-holders = Quiénes lo tienen, uno por línea
studio-field-nobody = Nadie: sus aprobaciones quedan cerradas
studio-add-role = Otro rol (minúsculas y guion bajo)
studio-play-won = Recién ganado
studio-play-attacked = El cliente ataca
studio-play-cancelling = El cliente cancela
studio-play-results = Malos resultados
studio-number-first-contact-working-days = Primer contacto, en días hábiles
studio-number-remorse-days = Días de posible arrepentimiento
studio-number-writing-days = Días para dejarlo por escrito
studio-number-delivered-days = Días hasta la primera entrega
studio-number-stay-days = Días de seguimiento
studio-number-contacts-per-week = Contactos por semana, como máximo
studio-number-pause-minutes = Minutos de pausa
studio-number-check-days = Días hasta revisar
studio-number-relation-days = Días hasta retomar la relación
studio-number-cool-down-hours = Horas para que se calme
studio-number-deadline-hours = Horas de plazo
studio-number-renewal-days = Días antes de la renovación
studio-number-declines = Veces que puede decir que no
studio-number-summary-hours = Horas para mandar el resumen
studio-number-follow-up-1 = Primer seguimiento, en semanas
studio-number-follow-up-2 = Segundo seguimiento, en semanas
studio-number-follow-up-3 = Tercer seguimiento, en semanas
studio-number-follow-up-4 = Cuarto seguimiento, en semanas
studio-number-durable-months = Meses que debe durar
studio-number-durable-check-days = Días hasta comprobar que dura
studio-number-call-working-days = Llamada, en días hábiles
studio-ask-share = ¿Qué es «{ $found }»?
studio-ask-decimals = ¿Qué es «{ $found }»?

# La tabla de precios
studio-paste = Pegar una tabla de una hoja de cálculo
studio-paste-about = Copia las celdas y pégalas aquí: segmento, tamaño, mínimo y objetivo.
studio-paste-header = La primera línea son títulos
studio-paste-columns = Columnas
studio-paste-column = Qué es la columna { $column }
studio-column-segment = Segmento
studio-column-size = Tamaño
studio-column-minimum = Mínimo
studio-column-target = Objetivo
studio-column-none = No se usa
studio-paste-becomes = { $count ->
    [one] Queda una fila
   *[other] Quedan { $count } filas
 }
studio-paste-rest = La tabla no dice qué vale para todos los demás: se queda la fila general que ya tienes.
studio-paste-apply = { $count ->
    [one] Poner esta fila en la política
   *[other] Poner estas { $count } filas en la política
 }
studio-every = todos
studio-table-not-a-number = «{ $found }» no es un número.
studio-table-no-minimum = Falta el mínimo.
studio-table-no-target = Falta el objetivo.
studio-table-minimum-over-target = El mínimo pasa del objetivo: { $found }.
studio-table-twice = «{ $found }» está dos veces.
studio-table-not-a-size = «{ $found }» no es un tamaño.
studio-table-no-cells = No hay filas debajo de «{ $found }».

# Ver
studio-see-deal = Trato
studio-see-record = El registro
studio-see-lang = Idioma de la tarjeta
studio-see-same = El del estudio
studio-see-theme = Tema
studio-see-system = Del sistema
studio-see-light = Claro
studio-see-dark = Oscuro
studio-see-nothing = Pega un registro o elige un trato de muestra.
studio-see-no-policy = La política no es JSON: la tarjeta usa la de fábrica.

# Probar
studio-test-not = Para probar hacen falta una política y unas pruebas sin errores.
studio-test-none = Aún no hay pruebas.
studio-test-passed = { $count ->
    [one] La prueba pasa
   *[other] Las { $count } pruebas pasan
 }
studio-test-failed = { $count ->
    [one] Una de { $all } no pasa
   *[other] { $count } de { $all } no pasan
 }
studio-test-verdict = Se esperaba «{ $expected }» y da «{ $found }».
studio-test-because = Se esperaba que decidiera «{ $expected }».
studio-test-decided = Lo decidió
studio-test-uncovered = Ajustes a los que no llega ninguna prueba
studio-test-covered = Las pruebas llegan a todo.
studio-test-add = Agregar una prueba
studio-test-add-about = Guarda el trato con el veredicto que da hoy. Si mañana da otro, la prueba lo dice.
studio-test-name = Nombre
studio-test-keep = Guardar como prueba

# Comparar
studio-compare-about = Antes: la otra política. Después: la que estás escribiendo.
studio-compare-other = La otra política
studio-compare-take = Tomar la actual como «antes»
studio-compare-not = Abre o pega otra política. Las dos deben estar sin errores.
studio-compare-settings = { $count ->
    [0] Ningún ajuste cambia
    [one] Un ajuste cambia
   *[other] { $count } ajustes cambian
 }
studio-compare-setting = Ajuste
studio-compare-before = Antes
studio-compare-after = Después
studio-compare-rows = Dónde cambia el veredicto de precio
studio-compare-cost = Con un costo de
studio-compare-rows-same = Ninguna fila cambia.
studio-compare-others = Todos los demás
studio-compare-markups = Márgenes sobre el costo:
studio-compare-prices = Precios efectivos con ese costo:
studio-compare-prices-same = Con ese costo ningún precio cambia de veredicto.
studio-compare-between = De { $from } a menos de { $to }:
studio-compare-from = Desde { $from }:
studio-compare-change = { $before } → { $after }
studio-compare-deals = { $count ->
    [0] Ninguno de { $all } tratos cambia de veredicto
    [one] Uno de { $all } tratos cambia de veredicto
   *[other] { $count } de { $all } tratos cambian de veredicto
 }
studio-compare-by = Por:
studio-compare-together = Por varios ajustes juntos.

# El editor
studio-editor-find = Buscar
studio-editor-replace = Reemplazar
studio-editor-next = siguiente
studio-editor-previous = anterior
studio-editor-all = todos
studio-editor-match-case = mayúsculas y minúsculas
studio-editor-by-word = palabra completa
studio-editor-regexp = expresión regular
studio-editor-replace-all = reemplazar todos
studio-editor-close = cerrar
studio-editor-current-match = resultado actual
studio-editor-on-line = en la línea
studio-editor-go-to-line = Ir a la línea
studio-editor-go = ir
studio-editor-diagnostics = Errores y avisos
studio-editor-no-diagnostics = Sin errores
studio-editor-completions = Opciones
studio-editor-control-character = Carácter de control
studio-editor-fold-line = Plegar
studio-editor-unfold-line = Desplegar
studio-editor-folded-code = texto plegado
studio-editor-unfold = desplegar
studio-editor-to = a
