# A pergunta da liderança: de quais negócios saímos, por que e o que foi feito deles.

## A pergunta e a resposta

review-title = De quais negócios saímos?
review-pick-quarter = Trimestre
review-pick-owner = De quem
review-everybody = O time todo
review-team = O time
review-quarter = T{ $number } { $year }
review-quarter-short = T{ $number }
review-days = De { $from } a { $to }
review-days-so-far = De { $from } a { $to }, ainda em curso
review-over = De { $from } a { $to }
review-answer = { $count ->
    [one] No T{ $number } { $year } saímos de { $count } negócio, com { $at_stake } em jogo.
   *[other] No T{ $number } { $year } saímos de { $count } negócios, com { $at_stake } em jogo.
}
review-answer-unpriced = { $count ->
    [one] No T{ $number } { $year } saímos de { $count } negócio.
   *[other] No T{ $number } { $year } saímos de { $count } negócios.
}
review-answer-none = No T{ $number } { $year } não saímos de nenhum negócio.
review-answer-none-so-far = No T{ $number } { $year }, até agora, não saímos de nenhum negócio.

## Sinal de disciplina

review-alert-title = Faltou dizer não?
review-alert = { $count ->
    [one] Foi fechado { $count } negócio e não saímos de nenhum.
   *[other] Foram fechados { $count } negócios e não saímos de nenhum.
}
review-alert-so-far = { $count ->
    [one] Até hoje foi fechado { $count } negócio e não saímos de nenhum.
   *[other] Até hoje foram fechados { $count } negócios e não saímos de nenhum.
}
review-alert-exceptions = { $count ->
    [one] No mesmo trimestre foi concedida { $count } exceção.
   *[other] No mesmo trimestre foram concedidas { $count } exceções.
}
review-alert-ask = Revejam juntos, sem procurar culpados. Pode ser um ótimo trimestre. Ou pode ser que tenhamos aceitado preços cada vez mais baixos, condições pouco razoáveis ou clientes fora do perfil.

## O trimestre em números

review-tile-left = Saídas
review-tile-closed = { $count ->
    [0] e nenhum negócio fechado
    [one] e 1 negócio fechado
   *[other] e { $count } negócios fechados
}
review-tile-stake = Valor em jogo
review-tile-protected = Margem protegida
review-tile-under = { $count ->
    [0] nenhuma abaixo da linha de corte
    [one] 1 abaixo da linha de corte
   *[other] { $count } abaixo da linha de corte
}
review-tile-exceptions = Exceções
review-tile-returns = { $count ->
    [0] e ninguém voltou
    [one] e 1 comprador voltou
   *[other] e { $count } compradores voltaram
}
review-known-of = com preço em { $known } de { $all }
review-left-share = Dos negócios que terminaram, saímos de
review-other-currencies = Em outras moedas
review-other-currencies-note = Não são somados ao resto nem convertidos.
review-no-currency = Sem moeda
review-currency = Moeda

## Gráficos e tabelas

review-table = Ver como tabela
review-quarter-name = Trimestre
review-reason-name = Motivo
review-fate-name = No que deu
review-deal-name = Negócio
review-times = Vezes
review-price = Preço
review-closed = Fechados
review-signed = Assinado
review-exceptions-name = Exceções
review-returns-name = Retornos
review-under = Abaixo da linha de corte
review-difference = Diferença
review-by-quarter = Saídas por trimestre
review-by-reason = Por que saímos
review-reason-none = Sem motivo anotado
review-several-reasons = { $count ->
    [one] { $count } saída tem vários motivos e conta em cada um.
   *[other] { $count } saídas têm vários motivos e contam em cada um.
}
review-doors = A porta: { $doors }.
review-door-open = { $count ->
    [one] { $count } aberta
   *[other] { $count } abertas
}
review-door-closed = { $count ->
    [one] { $count } fechada
   *[other] { $count } fechadas
}
review-door-refer = { $count ->
    [one] { $count } com indicação de outro fornecedor
   *[other] { $count } com indicação de outro fornecedor
}
review-door-none = { $count ->
    [one] { $count } sem anotação
   *[other] { $count } sem anotação
}
review-protected = Margem que não demos de graça
review-protected-means = A soma do que faltava para a linha de corte em cada negócio de que saímos. Não é lucro: ninguém sabe se teria sido assinado.

## Os negócios que deixamos

review-left-title = Negócios de que saímos no { $quarter }
review-left-none = Nenhuma saída neste trimestre.
review-left-unnamed = Negócio sem nome
review-left-who = { $owner }, { $on }
review-left-protected = Faltavam { $gap } para a linha de corte.
review-left-referred = Indicamos: { $to }.
review-left-more = Ver mais
review-left-fewer = Ver menos
review-left-shown = { $shown } de { $all }
review-became-signed-at = Voltaram e assinaram por { $price }
review-became-back-at = Voltaram com { $price }

## O que foi feito deles

review-fates = No que deram os negócios de que saímos
review-fate-signed = Voltaram e assinaram
review-fate-came-back = Voltaram, ainda sem desfecho
review-fate-lost = Voltaram e não fecharam
review-fate-bought-elsewhere = Compraram em outro lugar
review-fate-bought-nothing = Não compraram nada
review-fate-bad-customer = Cliente ruim evitado
review-fate-unknown = Ainda não se sabe

## Retornos

review-returns = Os que voltaram
review-came-back = Dos negócios de que saímos, voltaram
review-return-prices = Preço no retorno comparado ao preço na saída
review-left-on = Saímos em
review-left-at = Na saída
review-back-at = No retorno
review-median = Diferença típica (mediana): { $more } ({ $share }).
review-above = Voltaram com um preço maior
review-conditions-met = Cumpriram nossas condições para voltar a conversar
review-why-back = Por que voltaram: { $reasons }.
review-back-worse-alternatives = { $count ->
    [one] { $count } porque as alternativas eram piores do que pensava
   *[other] { $count } porque as alternativas eram piores do que pensavam
}
review-back-budget = { $count ->
    [one] { $count } com outro orçamento
   *[other] { $count } com outro orçamento
}
review-back-priorities = { $count ->
    [one] { $count } com outras prioridades
   *[other] { $count } com outras prioridades
}
review-back-value = { $count ->
    [one] { $count } porque reconheceu o valor
   *[other] { $count } porque reconheceram o valor
}
review-back-overruled = { $count ->
    [one] { $count } porque quem decide passou por cima de compras
   *[other] { $count } porque quem decide passou por cima de compras
}
review-other-pairs = { $count ->
    [one] { $count } retorno em outra moeda não é comparado aqui.
   *[other] { $count } retornos em outra moeda não são comparados aqui.
}
review-loose-returns = { $count ->
    [one] { $count } retorno não corresponde a nenhuma saída registrada.
   *[other] { $count } retornos não correspondem a nenhuma saída registrada.
}

## Exceções e posturas

review-exceptions = Exceções e no que deram
review-exceptions-none = Nenhuma exceção foi concedida.
review-exception-paid-off = Valeu a pena
review-exception-renegotiated = Foi renegociada
review-exception-lost-money = Deu prejuízo
review-exception-cancelled = Foi cancelada
review-paid-off = Das que já se conhecem, valeram a pena
review-granted-on = Concedida
review-granted-by = Por
review-table-cut = A tabela mostra as { $count } mais recentes.
review-postures = Quando dissemos que podíamos sair
review-postures-none = Ninguém registrou ainda uma vez em que dissemos isso.
review-postures-said = { $count ->
    [one] Foi dito { $count } vez.
   *[other] Foi dito { $count } vezes.
}
review-moved = O comprador se mexeu
review-no-change = Nada mudou

## Conversas com clientes

review-plays = Conversas com clientes
play-name-won = Acabou de ganhar
play-name-attacked = O cliente ataca
play-name-cancelling = O cliente cancela
play-name-results = Resultados ruins
play-reason-product = O produto
play-reason-adoption = Pouco uso
play-reason-support = O suporte
play-reason-neglect = Falta de atenção nossa
play-reason-price = O preço
play-reason-competitor = A concorrência
review-play-counts = { $cases }: { $parts }.
review-play-cases = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
review-play-closed = { $count ->
    [one] { $count } encerrado
   *[other] { $count } encerrados
}
review-play-open = { $count ->
    [one] { $count } aberto
   *[other] { $count } abertos
}
review-play-cases-name = Casos
review-play-success = Terminaram bem
review-play-durable = Dos que terminaram bem, duraram
review-play-durable-name = Duraram
review-play-early = { $count ->
    [one] De { $count } ainda é cedo para dizer se dura.
   *[other] De { $count } ainda é cedo para dizer se duram.
}
review-play-days = Da abertura ao encerramento: { $days } (mediana).
review-play-days-name = Dias (mediana)
review-play-money = Em jogo { $at_stake }; mantido { $kept }.
review-play-money-open = Em jogo { $at_stake }, com { $undecided } ainda sem decisão; mantido { $kept }.
review-play-kept-name = Mantido
review-play-other = { $count ->
    [one] { $count } caso em outra moeda não é somado aqui.
   *[other] { $count } casos em outra moeda não são somados aqui.
}
review-promises = Promessas: { $parts }.
review-promises-kept = { $count ->
    [one] { $count } cumprida
   *[other] { $count } cumpridas
}
review-promises-overdue = { $count ->
    [one] { $count } vencida
   *[other] { $count } vencidas
}
review-promises-due = { $count ->
    [one] { $count } a cumprir
   *[other] { $count } a cumprir
}
review-promise-due = vencia em { $on }
review-promise-unnamed = Promessa sem descrição
review-play-overdue-name = Promessas vencidas
review-play-reasons = Motivos que deram
review-play-all = Todos
review-play-rate = { $share }, entre { $low } e { $high }
review-play-again = Mais de uma vez com o mesmo cliente: { $clients }.
review-play-why = Por que compraram de nós

## Taxas

review-no-cases = ainda sem casos
review-cases = { $hits } de { $of }
review-interval = entre { $low } e { $high }
review-interval-few = com tão poucos casos, entre { $low } e { $high }
review-too-few = poucos casos para dizer

## Uma saída para contar

review-share-title = Uma saída que vale a pena contar
review-share-who = { $owner } disse não a { $buyer } em «{ $deal }».
review-share-who-deal = { $owner } disse não em «{ $deal }».
review-share-who-buyer = { $owner } disse não a { $buyer }.
review-share-who-any = { $owner } disse não a um negócio que não era bom para nós.
review-share-signed = Depois eles voltaram e assinaram por { $more } a mais.
review-share-signed-more = Depois eles voltaram e assinaram por mais.
review-share-bad-customer = O tempo deu razão: era um cliente que teria nos feito mal.
review-share-protected = Teria sido mais fácil ceder. Não cedeu, e cuidou da margem de todos.
review-share-thanks = É preciso coragem para deixar um negócio ir. Nosso agradecimento.
review-right-economic-failure = Por esse preço não teríamos conseguido fazer bem o trabalho.
review-right-unacceptable-risk = O que pediam podia nos custar mais do que o negócio inteiro.
review-right-strategic-mismatch = Não era um cliente que pudéssemos atender bem.
review-right-relationship = Do jeito que tratavam o time antes de assinar, tratariam depois.
review-right-opportunity-cost = Esse tempo valia mais em outros negócios.
review-copy = Copiar texto
review-copied = Copiado.
review-not-copied = Não deu para copiar. Selecione o texto e copie à mão.

## Quando não há nada

review-empty = Ainda não há nada registrado.
review-empty-how = Quando alguém sair de um negócio e registrar no cartão, vai aparecer aqui. Então você verá:
review-empty-count = de quantos negócios saímos em cada trimestre, por que e com quanto em jogo;
review-empty-protected = quanta margem não demos de graça;
review-empty-became = o que foi feito desses negócios: quem voltou, por que preço, e no que deram as exceções;
review-empty-alert = e um aviso se fecharmos negócios sem deixar passar nenhum.
review-empty-import = Tem um arquivo com registros de outro navegador? Traga aqui embaixo.

## O que foi lido

review-problems = Registros que pedem atenção
review-read-malformed = { $count ->
    [one] { $count } registro tem um erro. O resto dele conta.
   *[other] { $count } registros têm erros. O resto deles conta.
}
review-read-unusable = { $count ->
    [one] { $count } registro não conta, porque não diz o que aconteceu ou quando.
   *[other] { $count } registros não contam, porque não dizem o que aconteceu ou quando.
}
review-read-repeated = { $count ->
    [one] { $count } registro estava repetido e conta uma vez.
   *[other] { $count } registros estavam repetidos e contam uma vez.
}
review-read-loose = { $count ->
    [one] { $count } desfecho não corresponde a nenhum registro daqui.
   *[other] { $count } desfechos não correspondem a nenhum registro daqui.
}
review-read-beyond = { $count ->
    [one] { $count } registro não foi lido: são demais.
   *[other] { $count } registros não foram lidos: são demais.
}
error-not-a-month = { $number } não é um mês. Use um número de 1 a 12.

## O que este navegador guarda

review-kept = { $count ->
    [0] Este navegador ainda não guarda registros.
    [one] Este navegador guarda 1 registro.
   *[other] Este navegador guarda { $count } registros.
}
review-kept-nowhere = Este navegador não permite guardar registros. O que você trouxer de um arquivo não fica guardado.
review-export = Salvar em um arquivo
review-import = Trazer de um arquivo
review-import-added = { $count ->
    [0] Não havia registros novos.
    [one] Chegou 1 registro novo.
   *[other] Chegaram { $count } registros novos.
}
review-import-repeated = { $count ->
    [one] { $count } já estava aqui.
   *[other] { $count } já estavam aqui.
}
review-import-refused = { $count ->
    [one] { $count } não pôde ser lido.
   *[other] { $count } não puderam ser lidos.
}
review-import-refused-at = Lugar no arquivo: { $places }.
review-import-not-json = Esse arquivo não é de registros: não dá para ler.
review-import-no-records = Esse arquivo não contém registros.
review-import-too-large = Esse arquivo é grande demais.
review-import-no-storage = Este navegador não permite guardar registros.
review-import-full = Este navegador já não tem espaço. Salve os registros em um arquivo.
