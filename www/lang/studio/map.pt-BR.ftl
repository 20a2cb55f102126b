# O painel do mapeamento de campos.
map-starter = Começar de
map-choose = Escolha…
map-about = De que campo do seu registro sai cada dado do negócio e como ele é lido. O resultado aparece ao lado; o texto à esquerda muda junto.
map-not-json = O texto do mapeamento não é JSON. Corrija isso primeiro.
map-no-record = Ainda não há um registro. Cole um do seu CRM, em JSON, e escolha entre os campos dele.
map-to-record = Colar um registro
map-numbers = Assim se escrevem os números
map-dates = Assim se escrevem as datas
map-mapped = { $count } de { $all }
map-name = { $name }
map-path = Campo do registro
map-fallback = ou então
map-kind = lido como
map-in-text = Ver no texto
map-remove = Tirar
map-none = Não sai nada.
map-more = Mais opções
map-fact-close-on = Data de fechamento
map-fact-buyer-id = Id do comprador
map-missing-forbidden = este usuário não pode ver
map-missing-unsupported = este CRM não consegue guardar
map-missing-empty = está vazio no CRM
map-missing-error = o CRM não conseguiu ler
map-not-said = não dito
map-items = Os dados de cada item são mapeados no texto, em «items».

map-group-deal = O negócio
map-group-price = Preço e custos
map-group-size = Segmento e tamanho
map-group-terms = Condições
map-group-fit = Perfil
map-group-signs = Sinais de alerta
map-group-leverage = Meta e outros negócios
map-group-lists = Ofertas, aprovações, concessões
map-group-others = Outros

map-kind-text = texto
map-kind-money = dinheiro
map-kind-micros = dinheiro em milionésimos
map-kind-decimal = número
map-kind-integer = número inteiro
map-kind-percent = porcentagem (35 é 35%)
map-kind-ratio = parte de um (0.35 é 35%)
map-kind-date = data
map-kind-moment = data e hora
map-kind-yes-no = sim ou não
map-kind-answer = sim, não ou não se sabe
map-kind-lookup = com uma tabela
map-kind-range = por faixas
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
map-written-epoch-ms = milissegundos desde 1970
map-written-epoch-s = segundos desde 1970

map-setting-written = escrito assim
map-setting-zone = Fuso horário
map-setting-unit = em
map-unit-ones = unidades
map-unit-thousands = milhares
map-unit-millions = milhões
map-setting-zero-is-empty = O zero é
map-zero-true = que ninguém escreveu nada
map-zero-false = um zero de verdade
map-setting-tax-included = Imposto incluído (0.19 é 19%)
map-setting-currency = Moeda
map-setting-currency-from = Campo da moeda
map-setting-table = O que o registro diz e o que é
map-setting-others = Qualquer outro valor
map-others-nothing = não é nada
map-others-as-it-is = fica como está
map-setting-bands = Faixas
map-setting-prefix = Pôr antes
map-setting-of = cada um lido como
map-setting-separator = Entre os valores
map-setting-limit = Itens, no máximo
map-setting-default = Se está vazio
map-setting-missing = Se falta, é porque

map-table-from = O que o registro diz
map-table-to = O que é «{ $found }»
map-table-delete = Apagar «{ $found }»
map-table-add = Adicionar «{ $found }», como neste registro
map-table-new = Outro valor
map-band-below = Menos de
map-band-value = é
map-band-add = Adicionar uma faixa

map-ends-won = Ganho (um por linha)
map-ends-lost = Perdido (um por linha)
map-ends-left = Saímos do negócio (um por linha)
map-ends-here = Este registro diz «{ $found }».

map-fix = Usar «{ $found }»
map-fix-written = Ler como { $found }
map-fix-zero-true = O zero é «sem dado»
map-fix-zero-false = É um zero de verdade

map-record = Todos os campos do registro
map-record-count = { $count ->
    [one] { $count } campo
   *[other] { $count } campos
 }
map-record-more = Há mais { $count }. Use o filtro.
map-filter = Filtrar
map-holds = Contém
map-is = É
map-use = Usar { $found } como
map-use-as = Usar como…
