# Negócios passados: o que a política teria dito de um ano de negócios.
# O zero vai com o singular: onde pode haver zero, o número se escreve como veio.
studio-tab-backtest = Negócios passados

backtest-about = Abra uma exportação de negócios encerrados e veja o que a política teria dito de cada um. O arquivo não sai deste navegador.
backtest-open-file = Abrir arquivo…
backtest-kinds = CSV com os nomes das colunas na primeira linha, ou NDJSON com um registro por linha.
backtest-by-mapping = As colunas são lidas com o mapeamento.
backtest-by-columns = Sem mapeamento, cada coluna leva o nome de um dado do negócio: amount, cost.direct, outcome…
backtest-encoding = Codificação
backtest-encoding-utf-8 = UTF-8
backtest-encoding-windows-1252 = Windows (ocidental)
backtest-encoding-macintosh = Mac antigo
backtest-example = Testar com um ano inventado
backtest-both = Comparar com a outra política
backtest-again = Avaliar de novo
backtest-stale = A política ou o mapeamento mudou de lá para cá.
backtest-no-policy = A política tem erros: corrija e volte.
backtest-no-other = A política de comparação tem erros; a avaliação vai sem ela.
backtest-no-mapping = O mapeamento não é JSON. Corrija ou apague.
backtest-failed = Não deu para avaliar: { $why }

backtest-running = Avaliando { $file }
backtest-progress = { $rows } linhas
backtest-cancel = Cancelar

backtest-made-up = Estes negócios são inventados: servem para ver como funciona.
backtest-title = { $count ->
    [one] { $count } negócio de { $file }
   *[other] { $count } negócios de { $file }
}
backtest-won-below = { $count ->
    [one] De { $won } ganhos, { $count } foi assinado abaixo da linha de corte.
   *[other] De { $won } ganhos, { $count } foram assinados abaixo da linha de corte.
}
backtest-won-lost-money = { $count ->
    [one] { $count } deles, abaixo do piso.
   *[other] { $count } deles, abaixo do piso.
}
backtest-cancelled = Cancelado: é o que havia até ali.
backtest-nothing = Não há nenhum negócio no arquivo.
backtest-only-header = O arquivo só tem a linha dos nomes.
backtest-one-column = O arquivo tem uma só coluna. Estão separadas por vírgula, ponto e vírgula ou tabulação?
backtest-absent = { $count ->
    [one] O mapeamento procura uma coluna que o arquivo não tem: { $paths }.
   *[other] O mapeamento procura { $count } colunas que o arquivo não tem: { $paths }.
}
backtest-silent = O arquivo não traz o prazo de pagamento: o que ele não diz de uma condição conta como o nosso padrão.
backtest-standard = O arquivo não traz estas condições, que contam como o nosso padrão: { $terms }.
backtest-not-held = O arquivo não traz: { $what }. O veredito é sem isso.
backtest-left-out = Assim quase todos ficam em aberto: { $what } não entra no veredito. Marque para ver.
backtest-price-alone = O veredito é só pelo preço.

backtest-by = Com o que se avalia
backtest-verdicts = Veredito e desfecho
backtest-verdict = Veredito
backtest-open = de «{ $best }» a «{ $worst }»
backtest-outcome-won = Ganhos
backtest-outcome-lost = Perdidos
backtest-outcome-left = Saímos do negócio
backtest-outcome-open = Abertos ou sem desfecho
backtest-all = Todos
backtest-policy-own = Política: { $version }
backtest-policy-other = Comparação: { $version }

backtest-margins = Margem que foi dada de graça
backtest-margins-about = Dos negócios ganhos em que se sabem o preço, o custo e os limites.
backtest-currency = Moeda
backtest-won-sum = Ganho
backtest-under-threshold = Abaixo da linha de corte
backtest-under-floor = Disso, abaixo do piso
backtest-above = Acima da linha de corte
backtest-money = { $amount }
backtest-deals = { $count ->
    [one] { $count } negócio
   *[other] { $count } negócios
}
backtest-unpriced = { $count ->
    [one] De { $count } negócio ganho não se sabe se a margem bastou.
   *[other] De { $count } negócios ganhos não se sabe se a margem bastou.
}

backtest-approvals = Aprovações que teriam sido precisas
backtest-approvals-about = { $count ->
    [one] { $count } negócio teria precisado de alguém.
   *[other] { $count } negócios teriam precisado de alguém.
}
backtest-approvals-last = { $count ->
    [one] Em mais { $count } ninguém podia aprovar: era hora de sair do negócio.
   *[other] Em mais { $count } ninguém podia aprovar: era hora de sair do negócio.
}
backtest-month = Mês
backtest-no-month = Sem data
backtest-of-won = { $won ->
    [one] { $deals } ({ $won } ganho)
   *[other] { $deals } ({ $won } ganhos)
}
backtest-name = { $name }

backtest-chances = Probabilidades que foram ditas
backtest-chances-about = { $count ->
    [one] { $count } negócio encerrado com sua probabilidade. Erro médio (Brier): { $brier }; dizendo sempre a taxa real de { $rate }, teria sido { $base }.
   *[other] { $count } negócios encerrados com sua probabilidade. Erro médio (Brier): { $brier }; dizendo sempre a taxa real de { $rate }, teria sido { $base }.
}
backtest-chances-better = Quem disse sabia mais do que a taxa.
backtest-chances-worse = A taxa sozinha teria acertado mais.
backtest-hindsight = Todas são 0% ou 100% e se cumpriram: o CRM mudou ao fechar. Exporte a que havia quando vocês fizeram a oferta.
backtest-stated = O que se disse
backtest-stated-mean = Em média
backtest-came = Ganhos
backtest-between = entre { $low } e { $high }
backtest-few = com tão poucos casos, entre { $low } e { $high }
backtest-share = { $share }
backtest-tenth = { $from } a { $to }%

backtest-telling = Os negócios que mais dizem
backtest-telling-about = Até cem, em partes iguais de cada tipo; em cada um, primeiro os mais longe da linha de corte.
backtest-says-won-walk-away = Ganhos, e era hora de sair do negócio
backtest-says-won-needs-approval = Ganhos, e precisavam de aprovação
backtest-says-lost-go-ahead = Perdidos com o preço em ordem
backtest-off-under = { $amount } abaixo da linha de corte
backtest-off-above = { $amount } acima da linha de corte
backtest-row = linha { $line }
backtest-see = Ver no cartão
backtest-deal = Negócio
backtest-distance = Distância

backtest-changes = O que muda com a outra política
backtest-changes-about = { $count ->
    [one] { $count } negócio muda de veredito.
   *[other] { $count } negócios mudam de veredito.
}
backtest-changes-none = Nenhum negócio muda de veredito.
backtest-from = De
backtest-to = Para
backtest-changed = Os maiores que mudam

backtest-wrong = O que não deu para ler
backtest-wrong-none = Todas as linhas foram lidas sem erros.
backtest-wrong-rows = Linhas que não foram lidas
backtest-wrong-values = Valores que o mapeamento não entende
backtest-wrong-facts = Dados com erros: contam como desconhecidos
backtest-lines = { $count ->
    [one] { $count } linha: { $lines }
   *[other] { $count } linhas; as primeiras: { $lines }
}
backtest-row-cells = { $count ->
    [one] Tem { $count } célula e a primeira linha, { $expected }.
   *[other] Tem { $count } células e a primeira linha, { $expected }.
}
backtest-row-quote = Umas aspas não fecham onde a célula termina.
backtest-row-long = É longa demais.
backtest-row-json = Não é JSON, a partir do caractere { $column }.
backtest-mistake = { $path }: { $what }

backtest-file-empty = O arquivo está vazio.
backtest-file-encoding = A partir da linha { $line } o arquivo não está na codificação escolhida. Escolha outra ou salve como CSV UTF-8; aqui está o que havia até ali.
backtest-file-column-twice = A coluna «{ $column }» está duas vezes.
backtest-file-json = Não é JSON: linha { $line }, caractere { $column }.
backtest-file-list-long = A lista é longa demais para ser lida inteira. Exporte como NDJSON, com um registro por linha.
backtest-file-unreadable = O navegador não conseguiu continuar lendo o arquivo. Ele mudou ou foi movido?

backtest-csv = Baixar CSV
backtest-print = Imprimir
backtest-csv-file = negocios-passados.csv
