# O estúdio: para quem administra a política, o mapeamento e a configuração.
studio-title = Estúdio
studio-about = Escreva a política e o mapeamento, veja o que eles fazem e teste. Nada sai deste navegador.
studio-kept = Guardado neste navegador.
studio-not-kept = Este navegador não guarda: baixe os arquivos antes de fechar.
studio-unsaved = { $count ->
    [one] { $count } arquivo mudou desde o último download.
   *[other] { $count } arquivos mudaram desde o último download.
 }
studio-forget = Apagar tudo
studio-forget-sure = Isto apaga os cinco arquivos deste navegador. Continuar?
studio-lang = Idioma
studio-documents = Arquivos
studio-tools = Ferramentas
studio-document-policy = Política
studio-document-mapping = Mapeamento
studio-document-config = Configuração
studio-document-record = Registro
studio-document-tests = Testes
studio-document-other = Política de comparação
studio-about-policy = O que a organização decidiu. O que você não disser vale como vem de fábrica.
studio-about-mapping = De que campo do CRM sai cada dado.
studio-about-config = O que vai na página junto com o cartão.
studio-about-record = Cole aqui um registro do seu CRM, em JSON.
studio-about-tests = Negócios com o veredito que devem dar.
studio-count = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
 }
studio-count-tests = { $count ->
    [one] { $count } teste não passa
   *[other] { $count } testes não passam
 }
studio-begin = Começar com…
studio-begin-blank = Em branco
studio-begin-defaults = Todos os ajustes de fábrica
studio-open = Abrir arquivo…
studio-opened = { $file } aberto.
studio-download = Baixar { $file }
studio-downloaded = { $file } baixado.
studio-empty = Ainda não há nada aqui.
studio-fine = Sem erros.
studio-mistakes = Erros e avisos
studio-more = Há mais { $count }.
studio-default = (de fábrica)
studio-name = { $name }
studio-show = Ver no cartão
studio-verdict-open = de «{ $best }» a «{ $worst }»
studio-test-form = esperava-se { $expected }

studio-tab-form = Formulário
studio-tab-map = Mapeamento
studio-tab-see = Ver
studio-tab-test = Testar
studio-tab-compare = Comparar

# O formulário
studio-form-about = Ele muda o mesmo texto da política; o que o formulário não conhece fica como está.
studio-form-not = O texto da política não é JSON. Corrija isso primeiro: os erros estão embaixo do texto.
studio-form-twice = Há uma chave repetida na política. Apague uma: os avisos estão embaixo do texto.
studio-form-general = Geral
studio-form-price = Preços e margens
studio-form-terms = Condições
studio-form-fit = Perfil do cliente
studio-form-signs = Sinais de alerta
studio-form-routes = Aprovações e papéis
studio-form-plays = Números das conversas
studio-field-version = Versão
studio-field-contact = Contato
studio-field-currency = Moeda
studio-field-rates = Câmbio: quanto vale cada uma em { $currency }
studio-add-rate = Outra moeda (três letras)
studio-add = Adicionar
studio-remove = Tirar { $what }
studio-field-basis = A margem é uma parte
studio-basis-cost = do custo
studio-basis-price = do preço
studio-field-size-by = O tamanho é medido por
studio-size-seats = usuários ou unidades
studio-size-list-price = preço de tabela
studio-size-band = faixa do CRM
studio-rows = Margens por segmento e tamanho
studio-row-segment = Segmento
studio-row-band = Faixa
studio-row-size-from = A partir de
studio-row-size-below = Menos de
studio-row-minimum-margin = Mínima, %
studio-row-target-margin = Alvo, %
studio-row-minimum-price = Preço mínimo
studio-row-cell = { $column }, linha { $row }
studio-row-nth = linha { $row }
studio-add-row = Adicionar linha
studio-rounding = Arredondamento e financiamento
studio-field-rounding = Os limites são arredondados
studio-rounding-significant-digits = a algarismos significativos
studio-rounding-step = a um múltiplo
studio-rounding-none = nunca
studio-field-digits = Algarismos
studio-field-step = Múltiplo
studio-field-adjustment = Quanto a linha de corte pode se mover
studio-field-annual-rate = Custo anual do dinheiro
studio-field-not-mentioned = Se o negócio não diz nada de uma condição
studio-silence-unknown = não se sabe
studio-silence-standard = vale o nosso padrão
studio-field-standard = Padrão
studio-field-limit-at-most = Até
studio-field-limit-at-least = Pelo menos
studio-field-accept = Aceitamos: { $option }
studio-term-never = Nunca aceitamos.
studio-field-catastrophic = Ir além é catastrófico
studio-catastrophic-never = nunca
studio-catastrophic-unlimited = se não há teto
studio-catastrophic-always = sempre
studio-unit-months-of-fees = meses de pagamentos
studio-unit-days = dias
studio-unit-percent = %
studio-unit-number = unidades
studio-field-review-below = Revisão estratégica abaixo de (0 a 100)
studio-field-must = Indispensável
studio-field-weight = Peso
studio-field-least = Mínimo
studio-field-most = Máximo
studio-field-values = Valores que atendem, separados por vírgulas
studio-field-signs-from = A partir de uma soma de
studio-field-signs-level = o veredito é pelo menos
studio-field-leave-from = Sair do negócio a partir de uma soma de
studio-signs-consider = Sinais para pensar bem, e seu peso
studio-signs-leave = Sinais para sair do negócio, e seu peso
studio-route-price = Um preço abaixo da linha de corte
studio-route-term = Uma condição fora do limite
studio-route-fit = Um cliente fora do perfil
studio-route-signs = Sinais de alerta
studio-field-justification = Com justificativa por escrito
studio-roles = Papéis
studio-roles-about = Sem nomes, o CRM sabe quem ocupa o papel.
studio-field-holders = Quem ocupa, um por linha
studio-field-nobody = Ninguém: suas aprovações ficam fechadas
studio-add-role = Outro papel (minúsculas e sublinhado)
studio-play-won = Negócio ganho
studio-play-attacked = O cliente ataca
studio-play-cancelling = O cliente cancela
studio-play-results = Resultados ruins
studio-number-first-contact-working-days = Primeiro contato, em dias úteis
studio-number-remorse-days = Dias de possível arrependimento
studio-number-writing-days = Dias para deixar por escrito
studio-number-delivered-days = Dias até a primeira entrega
studio-number-stay-days = Dias de acompanhamento
studio-number-contacts-per-week = Contatos por semana, no máximo
studio-number-pause-minutes = Minutos de pausa
studio-number-check-days = Dias até conferir
studio-number-relation-days = Dias até retomar a relação
studio-number-cool-down-hours = Horas para esfriar a cabeça
studio-number-deadline-hours = Horas de prazo
studio-number-renewal-days = Dias antes da renovação
studio-number-declines = Quantas vezes podem dizer não
studio-number-summary-hours = Horas para mandar o resumo
studio-number-follow-up-1 = Primeiro acompanhamento, em semanas
studio-number-follow-up-2 = Segundo acompanhamento, em semanas
studio-number-follow-up-3 = Terceiro acompanhamento, em semanas
studio-number-follow-up-4 = Quarto acompanhamento, em semanas
studio-number-durable-months = Meses que deve durar
studio-number-durable-check-days = Dias até conferir se dura
studio-number-call-working-days = Ligação, em dias úteis
studio-ask-share = O que é «{ $found }»?
studio-ask-decimals = O que é «{ $found }»?

# A tabela de preços
studio-paste = Colar uma tabela de uma planilha
studio-paste-about = Copie as células e cole aqui: segmento, tamanho, mínimo e alvo.
studio-paste-header = A primeira linha são títulos
studio-paste-columns = Colunas
studio-paste-column = O que é a coluna { $column }
studio-column-segment = Segmento
studio-column-size = Tamanho
studio-column-minimum = Mínimo
studio-column-target = Alvo
studio-column-none = Não se usa
studio-paste-becomes = { $count ->
    [one] Fica { $count } linha
   *[other] Ficam { $count } linhas
 }
studio-paste-rest = A tabela não diz o que vale para todos os demais: fica a linha geral que você já tem.
studio-paste-apply = { $count ->
    [one] Pôr esta linha na política
   *[other] Pôr estas { $count } linhas na política
 }
studio-every = todos
studio-table-not-a-number = «{ $found }» não é um número.
studio-table-no-minimum = Falta o mínimo.
studio-table-no-target = Falta o alvo.
studio-table-minimum-over-target = O mínimo passa do alvo: { $found }.
studio-table-twice = «{ $found }» está duas vezes.
studio-table-not-a-size = «{ $found }» não é um tamanho.
studio-table-no-cells = Não há linhas embaixo de «{ $found }».

# Ver
studio-see-deal = Negócio
studio-see-record = O registro
studio-see-lang = Idioma do cartão
studio-see-same = O do estúdio
studio-see-theme = Tema
studio-see-system = Do sistema
studio-see-light = Claro
studio-see-dark = Escuro
studio-see-nothing = Cole um registro ou escolha um negócio de amostra.
studio-see-no-policy = A política não é JSON: o cartão usa a de fábrica.

# Testar
studio-test-not = Para testar são precisas uma política e testes sem erros.
studio-test-none = Ainda não há testes.
studio-test-passed = { $count ->
    [one] O teste passa
   *[other] Os { $count } testes passam
 }
studio-test-failed = { $count ->
    [one] { $count } de { $all } não passa
   *[other] { $count } de { $all } não passam
 }
studio-test-verdict = Esperava-se «{ $expected }» e dá «{ $found }».
studio-test-because = Esperava-se que a decisão viesse de «{ $expected }».
studio-test-decided = Quem decidiu
studio-test-uncovered = Ajustes a que nenhum teste chega
studio-test-covered = Os testes chegam a tudo.
studio-test-add = Adicionar um teste
studio-test-add-about = Guarda o negócio com o veredito que ele dá hoje. Se amanhã der outro, o teste avisa.
studio-test-name = Nome
studio-test-keep = Guardar como teste

# Comparar
studio-compare-about = Antes: a outra política. Depois: a que você está escrevendo.
studio-compare-other = A outra política
studio-compare-take = Usar a atual como «antes»
studio-compare-not = Abra ou cole outra política. As duas têm de estar sem erros.
studio-compare-settings = { $count ->
    [0] Nenhum ajuste muda
    [one] Um ajuste muda
   *[other] { $count } ajustes mudam
 }
studio-compare-setting = Ajuste
studio-compare-before = Antes
studio-compare-after = Depois
studio-compare-rows = Onde muda o veredito do preço
studio-compare-cost = Com um custo de
studio-compare-rows-same = Nenhuma linha muda.
studio-compare-others = Todos os demais
studio-compare-markups = Margens sobre o custo:
studio-compare-prices = Preços efetivos com esse custo:
studio-compare-prices-same = Com esse custo nenhum preço muda de veredito.
studio-compare-between = De { $from } a menos de { $to }:
studio-compare-from = A partir de { $from }:
studio-compare-change = { $before } → { $after }
studio-compare-deals = { $count ->
    [0] Nenhum de { $all } negócios muda de veredito
    [one] Um de { $all } negócios muda de veredito
   *[other] { $count } de { $all } negócios mudam de veredito
 }
studio-compare-by = Por:
studio-compare-together = Por vários ajustes juntos.

# O editor
studio-editor-find = Buscar
studio-editor-replace = Substituir
studio-editor-next = próximo
studio-editor-previous = anterior
studio-editor-all = todos
studio-editor-match-case = maiúsculas e minúsculas
studio-editor-by-word = palavra inteira
studio-editor-regexp = expressão regular
studio-editor-replace-all = substituir todos
studio-editor-close = fechar
studio-editor-current-match = resultado atual
studio-editor-on-line = na linha
studio-editor-go-to-line = Ir para a linha
studio-editor-go = ir
studio-editor-diagnostics = Erros e avisos
studio-editor-no-diagnostics = Sem erros
studio-editor-completions = Opções
studio-editor-control-character = Caractere de controle
studio-editor-fold-line = Recolher
studio-editor-unfold-line = Expandir
studio-editor-folded-code = texto recolhido
studio-editor-unfold = expandir
studio-editor-to = a
