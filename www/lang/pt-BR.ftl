# Português do Brasil, de você. Frases curtas: são lidas com o cliente ao telefone.
# Os nomes que a política dá vão no início ou depois de dois-pontos, para que a maiúscula não atrapalhe.

## Cartão

card-value = { $value }
card-any = { ANY($value) }
card-between = De «{ $best }» a «{ $worst }»
card-range = { $low } a { $high }
card-from = a partir de { $value }
card-at-least = pelo menos
card-verdict = Veredito
card-no-verdict = Sem veredito
card-open = A decidir
card-possible = possível
card-not-possible = descartado
card-dated = Em { $day }.
card-undated = Não se sabe de que dia é: a data que a página dá não existe ou não dá para ler.
day-unknown = data desconhecida
card-judged-by = Avaliado segundo a política { $version }. Dúvidas sobre as regras: { $contact }.
contact-default = quem administra seu CRM
card-field-of = { $name }: { $part }

card-floor = Piso
card-threshold = Linha de corte
card-try-price-on-ladder = Testar outro preço
card-ladder = Escala de preços
card-ladder-price = { $name } { $amount }: { $zone }
ladder-floor = piso
ladder-threshold = linha de corte
ladder-record = no CRM
ladder-list = tabela
ladder-us = nós
ladder-buyer = eles
ladder-agreed = acordado
ladder-tried = teste
ladder-effective = fica em
card-gap-short = faltam { $gap }
card-gap-over = { $gap } acima
card-price-record = No CRM
card-price-list = Tabela
card-price-us = Nós
card-price-buyer = Eles
card-price-effective = Fica em
card-price-listed = Preço
card-price-remains = Preço efetivo
card-table-price = Preço
card-table-amount = Valor
card-table-zone = Zona

zone-clear = Preço em ordem
zone-approval = Com aprovação
zone-below-floor = Abaixo do piso
zone-open = Sem definição

card-no-route = Ninguém pode autorizar: é hora de sair do negócio.
card-no-route-price = Por esse preço ninguém pode autorizar.
card-route-price = Autorizar { $down_to } ou mais, já descontadas as condições
card-route-price-any = Preço abaixo da linha de corte
card-route-term = Exceção: { $term }
card-route-term-up-to = Exceção: { $term }, até { $up_to }
card-route-fit = Cliente fora do perfil
card-route-fit-named = Cliente fora do perfil: { $criteria }
card-route-signs = Sinais de alerta
card-route-signs-named = Sinais de alerta: { $signs }
card-route-closed = Ninguém ocupa um destes papéis, então ninguém pode aprovar. Avise quem cuida da política.
card-counted-elsewhere = { $by } já conta por outro papel; falta outra pessoa
card-route-maybe = Se precisar de aprovação: { $roles }.
card-route-complete = Aprovação completa.
card-granted = aprovou
card-pending = pendente
card-justification = Justificativa por escrito
card-written = entregue
card-unwritten = pendente
card-request = Pedir aprovação
card-justify = Por que este negócio vale a pena apesar de tudo?
card-justify-optional = Mensagem para quem aprova (opcional)
card-justify-hint = Quem decide vai ler: o que ganhamos e por que não há opção melhor.
card-justify-missing = Escreva a justificativa. Sem ela a aprovação não conta.
card-send = Enviar pedido
card-cancel = Cancelar
card-intent-sending = Enviando o pedido…
card-intent-applied = Pedido registrado.
card-intent-queued = Pedido na fila: será enviado assim que der.
card-intent-rejected = O pedido foi recusado.
card-intent-unsupported = Esta página não consegue enviar pedidos. Peça a aprovação pelo canal de sempre.
card-intent-conflict = O registro mudou nesse meio-tempo. Confira os dados e peça de novo.
card-intent-failed = Algo falhou e não sabemos se o pedido chegou. Envie de novo: não vai duplicar.
card-intent-late = O CRM não responde e não sabemos se o pedido chegou. Envie de novo: não vai duplicar.
card-send-again = Enviar de novo

card-asides = Escolha qual dado vale
card-aside-differs = O CRM diz outra coisa. Enquanto você não escolher, vale o do CRM.
card-aside-old = Este navegador guardou isto sem anotar de qual registro era. Não conta até você dizer que é deste.
card-aside-unquoted = Este navegador guardou isto sem anotar a moeda. Não conta até você dizer que é na do negócio.
card-aside-requoted = Foi informado quando o negócio estava em outra moeda. Não conta até você dizer que continua valendo.
card-aside-window = Em outra janela informaram outra coisa. Enquanto você não escolher, vale o mais recente.
card-aside-rejected = O CRM não aceitou, então não conta.
card-aside-conflict = O registro mudou nesse meio-tempo. Confira os dados e envie de novo.
card-aside-failed = Algo falhou e não sabemos se chegou ao CRM. Envie de novo: não vai duplicar.
card-aside-late = O CRM não responde e não sabemos se chegou. Envie de novo: não vai duplicar.
card-aside-record-name = O que você anotou deste negócio
card-aside-yours = Sua resposta
card-aside-elsewhere = Outra janela
card-aside-mine = Vale a minha
card-aside-crm = Vale a do CRM
card-aside-other = Vale a outra
card-aside-use = É deste negócio
card-aside-not-this = Não é deste negócio
card-aside-drop = Descartar
card-aside-nothing = Sem dado
card-aside-entries = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
card-aside-about-exit = A saída do negócio
card-aside-about-comeback = O retorno do comprador
card-aside-about-behaviour = Como o comprador se comporta
card-aside-about-history = Negociações anteriores
card-aside-about-leverage = Suas alternativas
card-aside-about-plays = Uma conversa com o cliente

card-ended-won = Negócio ganho
card-ended-lost = Negócio perdido
card-ended-left = Saímos do negócio
card-play-won = Negócio ganho
card-play-attacked = O cliente está incomodado
card-play-cancelling = O cliente cancela
card-play-results = Resultados ruins
card-ended-on = Anotado em { $day }.
card-ended-judged = Com estes dados, o veredito é: { $verdict }.

card-settles = Conforme a resposta:
card-or = ou
card-yes = Sim
card-no = Não
card-unknown = Ainda não sei
card-open-short = ?
card-take-standard = Aceitam o nosso padrão
card-unlimited = Sem limite
card-choose = Escolha…
card-save = Salvar
card-none-of-these = Nenhum
card-save-ticked = { $count ->
    [one] Salvar { $count } observado
   *[other] Salvar { $count } observados
}
card-not-a-number = Isso não é lido como número. Escreva só com algarismos, por exemplo 150000.
card-other-currency = Este campo é em { $currency }. Converta, ou escreva só o número.
card-readings = Você quis dizer { ANY($readings) }?
card-empty-answer = Falta a resposta.
card-take-back = Retirar minha resposta

card-section-why = Por quê
card-section-moves = Como chegar ao sim
card-section-coach = Guia
card-section-questions = O que falta saber
card-section-problems = Dados com erros
why-hint-price = o preço
why-hint-terms = as condições
why-hint-fit = o perfil
why-hint-signs = os sinais
why-hint-open = faltam dados
why-hint-fine = tudo em ordem
card-count-ways = { $count ->
    [one] { $count } opção
   *[other] { $count } opções
}

card-markup = Margem sobre o custo
card-margin = Margem sobre o preço
card-combination = Mudando várias coisas de uma vez
card-sign-with-one = Com uma destas você pode assinar
card-would-help = Isto ajudaria:
card-then = Ficaria em
card-try = Testar
then-insist = se insistirem
then-unless = se não assinarem sem isso
then-refused = se não derem
then-else = o que pode salvar o negócio
then-approval = a aprovação
then-questions = { $count ->
    [one] mais { $count } pergunta
   *[other] mais { $count } perguntas
}

card-edit = Editar
card-close = Fechar
card-asked = pedem
card-limit-is = limite: { ANY($value) }
card-we-want = Buscamos: { ANY($value) }
card-our-limit = nosso limite
card-not-known = Sem dado
card-beyond = Fora do limite
card-catastrophic = Risco inaceitável
card-breaker-yes = Sem isso não assinam
card-breaker-no = Para eles não é decisivo
card-breaker-unknown = Não se sabe se é decisivo
card-told-on = Você disse a eles em { $day }
card-what-asked = O que eles pedem?
card-is-breaker = Eles desistem se não conseguirem?

card-score-open = A parte listrada depende do que falta saber.
card-score-of = { $score } de 100
card-met = Atende
card-not-met = Não atende
card-must = Indispensável
card-what-fact = O que você sabe do cliente?

card-seen = Observado
card-not-seen = Não observado
card-not-looked = Sem revisar
card-note = O que você viu
card-signs-look = { $count ->
    [one] Revisar o sinal
   *[other] Revisar os { $count } sinais
}
card-signs-open = { $count ->
    [one] { $count } sem revisar
   *[other] { $count } sem revisar
}
card-rest-not-seen = Marcar os outros { $count } como não observados

card-what-if-tag = Teste
card-try-title = Teste outro preço
card-what-if-hint = não muda o negócio
card-not-the-record = É só um teste: o negócio não muda.
card-try-price = Preço
card-try-days = Prazo de pagamento
card-try-drop = Se retirarem o que pedem em…
card-reset = Voltar ao negócio
card-tried-price = Por { $price }
card-tried-days = { $days ->
    [one] Pagamento em { $days } dia
   *[other] Pagamento em { $days } dias
}
card-tried-scope = Escopo acrescentado por { $amount }
card-tried-term = Sem o que pedem em { $term }
card-tried-approval = Com a aprovação

card-errors-hint = Corrija no CRM. Até lá contam como dados que faltam.
card-warnings = Campos para corrigir ou conferir
card-policy-remarks = Sobre a política, para quem cuida dela
card-missing = Campos que o CRM não entrega
card-missing-tell = O CRM não entrega todos os dados. Avise { $contact }.
card-admin = Para administradores
card-settings = Que regra da política decidiu cada coisa
card-policy-mistakes = { $count ->
    [one] Um erro na política
   *[other] { $count } erros na política
}
card-policy-contact = Quem pode corrigir: { $contact }.
card-saves-host = O que você responder vai para o CRM.
card-saves-crm = { $count ->
    [one] O CRM salvou { $count } resposta.
   *[other] O CRM salvou { $count } respostas.
}
card-saves-sending = { $count ->
    [one] Enviando { $count } resposta ao CRM…
   *[other] Enviando { $count } respostas ao CRM…
}
card-saves-queued = { $count ->
    [one] { $count } resposta está na fila para o CRM.
   *[other] { $count } respostas estão na fila para o CRM.
}
card-saves-browser = { $count ->
    [0] Suas respostas ficam guardadas só neste navegador.
    [one] 1 resposta está só neste navegador.
   *[other] { $count } respostas estão só neste navegador.
}
card-saves-nowhere = { $count ->
    [0] Suas respostas não são guardadas: somem quando você fechar a página.
    [one] 1 resposta não é guardada: some quando você fechar a página.
   *[other] { $count } respostas não são guardadas: somem quando você fechar a página.
}

## Antes e no lugar do cartão

shim-loading = Carregando o guia…
shim-failed = Não foi possível mostrar o guia
shim-retry = Tentar de novo
shim-touched = Outro programa desta página muda o tempo todo o que este cartão diz. O que ele diz: { $value }
shim-stale = Não foi possível mostrar a última mudança. O que está abaixo é o anterior.
shim-address = Endereço: { $address }
shim-error-csp = A política de segurança desta página não permite. Peça a quem administra o CRM que adicione:
shim-error-network = Não há conexão com os arquivos do guia. Confira sua rede e tente de novo.
shim-error-not-found = Faltam arquivos do guia no servidor. Avise quem administra o CRM.
shim-error-not-wasm = O servidor respondeu outra coisa em vez do arquivo do guia. Avise quem administra o CRM.
shim-error-damaged = O arquivo do guia chegou incompleto ou danificado. Tente de novo; se continuar, avise quem administra o CRM.
shim-error-version = Os arquivos do guia são de versões diferentes. Recarregue a página; se continuar, avise quem administra o CRM.
shim-error-unsupported = Este navegador é antigo demais ou está com o WebAssembly desativado. Atualize ou use outro.
shim-error-panic = O guia falhou duas vezes com este negócio. Não decida pelo que ele mostrava; avise quem administra o CRM.
shim-error-config = O guia está mal configurado nesta página. Avise quem administra o CRM.

## Níveis, dimensões

level-go-ahead = Pode fechar
level-hold-firm = Mantenha a posição
level-needs-approval = Precisa de aprovação
level-walk-away = Saia do negócio
level-go-ahead-at = Pode fechar por { $price }
level-walk-away-at = Por { $price }: saia do negócio
level-walk-away-unless = Saia do negócio, salvo exceção

dimension-price = Preço
dimension-terms = Condições
dimension-fit = Perfil
dimension-signs = Sinais de alerta

exit-economic-failure = Não é rentável
exit-unacceptable-risk = Risco inaceitável
exit-strategic-mismatch = Fora da estratégia
exit-relationship = Relação abalada
exit-opportunity-cost = Custo de oportunidade

why-unmapped = O CRM não tem um campo mapeado para este dado.
why-empty = O campo está vazio no CRM.
why-forbidden = Seu usuário não tem permissão para ver este dado.
why-unsupported = Este CRM não consegue guardar este dado.
why-error = O CRM não conseguiu ler este dado. Recarregue a página.
why-invalid = O dado chegou com um erro.

## Preço

price-below-floor = { $price } não chega ao piso de { $floor }: faltam { $gap }.
price-below-floor-effective = Descontando as condições, { $price }: para o piso de { $floor } faltam { $gap }.
price-below-threshold = { $price } fica { $gap } abaixo da linha de corte de { $threshold }. O piso é { $floor }.
price-below-threshold-effective = Descontando as condições, { $price }: { $gap } abaixo da linha de corte de { $threshold }. O piso é { $floor }.
price-clear = { $gap ->
    [0] { $price } está bem na linha de corte, e isso basta.
   *[other] { $price } passa em { $gap } a linha de corte de { $threshold }.
}
price-clear-effective = { $gap ->
    [0] Descontando as condições, { $price }: bem na linha de corte, e isso basta.
   *[other] Descontando as condições, { $price }: { $gap } acima da linha de corte de { $threshold }.
}
price-open = Para avaliar o preço falta: { $missing }.
price-decided-anyway = Falta { $missing }, mas já não muda nada no preço.
price-approved = { $price } está abaixo da linha de corte de { $threshold }, com aprovação a partir de { $down_to }.
buyer-differs = Por { $ours }: { $our_verdict }. Por { $theirs }, a última oferta do comprador: { $their_verdict }.
remark-list-under-threshold = Nem o preço de tabela, { $list }, chega à linha de corte de { $threshold }. Revise os custos ou a tabela.
remark-far-above = O preço, { $price }, é várias vezes a linha de corte de { $threshold }. Faltam custos?
brief-below-floor = Faltam { $lack } para o piso: por esse preço ninguém pode autorizar.
brief-below-floor-left = Com essas condições fica em { $left }: faltam { $lack } para o piso e ninguém pode autorizar.
brief-short = Faltam { $lack } para você assinar sem aprovação.
brief-short-left = Com essas condições fica em { $left }: faltam { $lack } para assinar sem aprovação.
brief-clear = { $over ->
    [0] Está bem na linha de corte, e isso basta.
   *[other] Fica { $over } acima da linha de corte.
}
brief-clear-left = { $over ->
    [0] Descontando as condições, fica bem na linha de corte, e isso basta.
   *[other] Descontando as condições, fica em { $left }: { $over } acima da linha de corte.
}
brief-approved = Está abaixo da linha de corte e já tem aprovação. Isso não autoriza baixar mais.
brief-open-go-ahead = Por enquanto, nada impede.
brief-open-hold-firm = No pior caso, mantenha a posição.
brief-open-needs-approval = No pior caso, vai precisar de aprovação.
brief-open-walk-away = No pior caso, é hora de sair do negócio.
brief-fit-failed = Eles não atendem ao que para nós é indispensável.
brief-signs = { $count ->
    [one] Foi observado um sinal de alerta.
   *[other] Foram observados { $count } sinais de alerta.
}
brief-term-hold = Pedem { $asked }. Para eles não é decisivo: o negócio segue.
brief-term-leave = Sem isso não assinam. Só uma exceção permite.
brief-term-catastrophic-hold = Nenhum preço paga esse risco. Para eles não é decisivo: o negócio segue.
brief-term-catastrophic-leave = Sem isso não assinam, e nenhum preço paga esse risco.
brief-price-fine = O preço, { $price }, está bom.

verdict-open = { $count ->
    [0] O que se sabe não basta para decidir.
    [one] Falta um dado para decidir.
   *[other] Faltam { $count } dados para decidir.
}
policy-has-mistakes = { $count ->
    [one] A política tem um erro; até ser corrigido, nenhum negócio é avaliado.
   *[other] A política tem { $count } erros; até serem corrigidos, nenhum negócio é avaliado.
}
all-clear = Você pode assinar: nada impede.

## Condições

term-within = { $term }: pedem { $asked }, dentro do nosso limite ({ ANY($limit) }).
term-standard = { $term }: aceitam o nosso padrão.
term-hold = { $term }: pedem { $asked } e nosso limite é { ANY($limit) }. Não é decisivo para eles: diga não e continue.
term-leave = { $term }: exigem { $asked } e sem isso não assinam; nosso limite é { ANY($limit) }. Só uma exceção salva o negócio.
term-catastrophic-hold = { $term }: { $asked }. Nenhum preço paga esse risco: diga não e continue.
term-catastrophic-leave = { $term }: { $asked }, e sem isso não assinam. Nenhum preço paga esse risco.
term-asked-unknown = { $term }: não sabemos o que eles pedem.
term-breaker-unknown = { $term }: pedem { $asked }, fora do nosso limite ({ ANY($limit) }). Falta saber se sem isso eles desistem.
term-catastrophic-breaker-unknown = { $term }: { $asked }, um risco inaceitável. Falta saber se sem isso eles desistem.
term-excepted = { $term }: pedem { $asked } e há uma exceção aprovada.

## Perfil

fit-met = O cliente tem o nosso perfil: { $score } de 100.
fit-failed = { $criterion }: { $fact }. Buscamos: { ANY($wanted) }.
fit-failed-early = { $criterion }: { $fact }. Buscamos: { ANY($wanted) }. Ainda é cedo: descarte agora e indique alguém que atenda melhor.
fit-low-score = Perfil de { $score } em 100; a política pede pelo menos { $minimum }.
fit-open = { $count ->
    [one] Perfil entre { $low } e { $high } em 100: falta conhecer um critério.
   *[other] Perfil entre { $low } e { $high } em 100: falta conhecer { $count } critérios.
}
fit-excepted = { $criterion }: fora do perfil, com exceção aprovada.
fit-score-excepted = Perfil de { $score } em 100, abaixo do mínimo de { $minimum }, com exceção aprovada.

## Sinais

signs-none = Nenhum sinal de alerta foi observado.
signs-consider = { $count ->
    [one] Um sinal de alerta: { $signs }.
   *[other] { $count } sinais de alerta: { $signs }.
}
signs-light = { $count ->
    [one] Um sinal de alerta, de pouco peso: { $signs }.
   *[other] { $count } sinais de alerta, de pouco peso: { $signs }.
}
signs-consider-leave = { $count ->
    [one] Um sinal de alerta que pesa demais: { $signs }.
   *[other] { $count } sinais de alerta pesam demais: { $signs }.
}
signs-leave = { $sign }. Este sinal basta para sair do negócio.
signs-open = { $count ->
    [one] Falta revisar um sinal de alerta.
   *[other] Falta revisar { $count } sinais de alerta.
}
signs-approved = Há sinais de alerta, com aprovação para continuar.

## Como se formam o piso e a linha de corte

build-direct = Custo direto: { $amount }
build-overhead = Despesas gerais alocadas: { $amount }
build-scope = Escopo acrescentado: { $amount }
build-cost = Custo total: { $amount }
build-row-default = Margem mínima { $minimum }, alvo { $target }, para todos os negócios
build-row-specific = Margem mínima { $minimum }, alvo { $target }, para { $row }
build-floor-cost = Piso: custo mais { $margin } = { $exact }, publicado { $published }
build-floor-price = Piso: { $margin } de margem sobre o preço = { $exact }, publicado { $published }
build-threshold-cost = Linha de corte: custo mais { $margin } = { $exact }, publicada { $published }
build-threshold-price = Linha de corte: { $margin } de margem sobre o preço = { $exact }, publicada { $published }
build-adjustment = Ajuste por mercado ou estratégia: { $share }; a linha de corte fica em { $published }
build-minimum-price = Preço mínimo da política: { $amount }

waterfall-carrying = { $days ->
    [one] { $days } dia além dos { $standard } de sempre, a { $rate } ao ano
   *[other] { $days } dias além dos { $standard } de sempre, a { $rate } ao ano
}
waterfall-carrying-endless = Prazo de pagamento sem fim: nenhum preço paga; quem decide é a condição
waterfall-carrying-unknown = Prazo de pagamento mais longo: falta saber quantos dias
waterfall-rebate = Desconto posterior: { $label }
waterfall-rebate-share = Desconto posterior: { $label }, { $share } do preço
waterfall-free-service = Serviço sem cobrança: { $label }
waterfall-free-service-share = Serviço sem cobrança: { $label }, { $share } do preço
waterfall-service-credit = Créditos de serviço esperados: { $label }
waterfall-service-credit-share = Créditos de serviço esperados: { $label }, { $share } do preço
waterfall-other = Outra concessão: { $label }
waterfall-other-share = Outra concessão: { $label }, { $share } do preço
waterfall-cap = As condições levam o preço inteiro; não pode sobrar menos que zero

## Perguntas

ask-amount = Que preço está no CRM?
ask-currency = Em que moeda está o negócio?
ask-cost-direct = Quanto custa entregar, em custos diretos?
ask-cost-overhead = Quanto cabe a este negócio das despesas gerais?
ask-scope-amount = Quanto nos custa o que foi acrescentado? { $item }
ask-rate = Quanto vale 1 { $currency } em { $own }? A política não diz; peça que adicionem.
ask-deduction = Quanto vale o que se dá de graça? { $item }
ask-list = Há uma lista que não dá para ler. Corrija no registro.
ask-adjustment = Não deu para ler o ajuste da linha de corte. Corrija no registro.
ask-segment = De que segmento é o cliente?
ask-size-seats = Quantos usuários ou unidades ele compra?
ask-size-list = Qual é o preço de tabela?
ask-size-band = Em que faixa de tamanho o negócio cai?
ask-term = { $term }: o que eles pedem?
ask-term-boolean = { $term }: eles exigem?
ask-breaker = { $term }: { $asked }. Eles desistem se não conseguirem?
ask-annual-fees = Quanto o cliente vai pagar por ano?
ask-criterion-again = { $criterion }: aqui diz { $fact }. Qual é o dado real? Buscamos: { ANY($wanted) }.
ask-criterion-nearest = { $criterion }: aqui diz «{ $fact }». É { $nearest }? Buscamos: { ANY($wanted) }.
ask-criterion = { $criterion }: o que você sabe do cliente? Buscamos: { ANY($wanted) }.
ask-signs = { $group }: você viu algo disto?

group-behaviour = Como se comportam
group-economic = O dinheiro deles
group-expectation = O que esperam
group-leave = Sinais para sair do negócio

## Aprovações

somebody = alguém
approval-requested = Pedida a { $by }, sem resposta.
approval-requested-on = Pedida a { $by } em { $day }, sem resposta.
approval-rejected = { $by } recusou.
approval-rejected-on = { $by } recusou em { $day }.
approval-withdrawn = { $by } retirou a aprovação.
approval-withdrawn-on = { $by } retirou a aprovação que deu em { $day }.
approval-expired = A aprovação de { $by } venceu em { $until }.
approval-void = A aprovação de { $by } não conta: não dá para ler inteira.
approval-lapsed-price = { $by } aprovou { $granted } ou mais; agora ficam { $now }.
approval-lapsed-cost = { $by } aprovou com um custo de { $granted }; agora é de { $now }.
approval-lapsed-cost-unknown = { $by } aprovou com um custo de { $granted }; o de agora não se conhece.
approval-lapsed-term = { $by } aceitou até { $granted }; agora pedem { $now }. ({ $term })
approval-lapsed-fit = { $by } aprovou o cliente sem saber de: { $criteria }.
approval-lapsed-signs = { $by } aceitou outros sinais; depois se viu: { $signs }.

## O que tornaria possível

move-price = Suba o preço de { $from } para { $price }.
move-days = Baixe o prazo de pagamento de { $from } para { $days } dias.
move-days-end = Ponha um fim no prazo de pagamento: { $days } dias no máximo.
move-scope = Reduza o escopo acrescentado de { $from } para { $amount }.
move-scope-none = Tire todo o escopo acrescentado, hoje em { $from }.
move-drop-term = Que aceitem o nosso padrão em: { $term }.
move-approve-price = Consiga a aprovação de { $roles } até { $down_to }.
move-approve-term = Consiga a exceção de { $roles } para: { $term }.
move-approve-fit = Consiga a exceção de perfil: { $roles }.
move-approve-signs = Consiga o aval de { $roles } sobre os sinais de alerta.

## Erros nos dados

error-wrong-type = Esperava-se { $expected } e chegou { $found }. Corrija o campo no CRM ou o mapeamento dele.
error-rounded-number = O JavaScript arredonda um número tão longo e poderia ser de outro. Envie como texto.
error-not-a-number = «{ $text }» não é um número. Use só algarismos e ponto decimal: 140000.50.
error-not-finite = O número não é finito. Escreva o valor real.
error-too-large = O número passa do máximo, { $limit }. Veja se sobram zeros.
error-rounded = Tem mais de { $limit } casas decimais; foi lido { $number }.
error-negative = { $number } é negativo. Tire o sinal de menos.
error-not-whole = { $number } não é um número inteiro. Tire as casas decimais.
error-not-a-date = «{ $text }» não é uma data. Use este formato: 2026-03-31.
error-not-a-time = Não dá para ler a hora de «{ $text }»; conta só o dia. Escreva como 21:30.
error-text-too-long = O texto passa de { $limit } caracteres. Encurte.
error-too-many = Há mais de { $limit } itens; só foram lidos os mais recentes. Deixe os que contam.
error-zero-is-empty = Aqui um zero é um dado que falta. Escreva o valor real.
error-nearly-known = A política não conhece «{ $text }». É «{ $nearest }»?
error-size-unlikely = { $number } é menos de um milésimo do que a política pede. Está em milhares ou em milhões?
error-amount-for-years = O preço é { $times } vezes o pagamento anual. O custo é pelos mesmos anos?
error-amount-with-tax = O preço parece incluir { $rate } de imposto. Use o preço sem imposto.
error-more-findings = { $count ->
    [one] Há mais um aviso que não cabe aqui. Corrija primeiro os outros.
   *[other] Há mais { $count } avisos que não cabem aqui. Corrija primeiro os outros.
}
error-not-allowed = «{ $text }» não é uma opção. Opções: { $allowed }.
error-not-allowed-nearest = «{ $text }» não é uma opção. Você quis dizer «{ $nearest }»? Opções: { $allowed }.
error-unknown-key = O campo «{ $key }» não existe e não é lido. Corrija o nome ou apague.
error-unknown-key-nearest = O campo «{ $key }» não existe e não é lido. Você quis dizer «{ $nearest }»?
error-unreadable = Não dá para ler este valor. Confira o que a página envia.
error-not-a-currency = «{ $text }» não é uma moeda. Use três letras, como USD ou BRL.
error-other-currency = O valor está em { $currency } e a política não dá o câmbio para { $own }. Converta ou peça que adicionem.
error-unknown-term = A política não tem a condição «{ $id }». Corrija o nome ou adicione.
error-unknown-term-nearest = A política não tem a condição «{ $id }». Você quis dizer «{ $nearest }»?
error-unknown-criterion = A política não tem o critério «{ $id }». Corrija o nome ou adicione.
error-unknown-criterion-nearest = A política não tem o critério «{ $id }». Você quis dizer «{ $nearest }»?
error-unknown-sign = A política não tem o sinal «{ $id }». Corrija o nome ou adicione.
error-unknown-sign-nearest = A política não tem o sinal «{ $id }». Você quis dizer «{ $nearest }»?
error-unknown-role = A política não tem o papel «{ $id }». Corrija o nome ou adicione.
error-unknown-role-nearest = A política não tem o papel «{ $id }». Você quis dizer «{ $nearest }»?
error-approval-not-allowed = O papel «{ $role }» não aprova isto. Quem aprova: { $allowed }.
error-approval-without-name = A aprovação não conta sem o nome de quem a deu. Adicione.
error-approval-in-future = A aprovação tem data futura e ainda não conta. Corrija a data.
error-approval-expired = A aprovação venceu e já não conta. Peça outra.
error-approval-lacks = A página não conseguiu entregar uma parte desta aprovação, e assim ela não conta. Confira as permissões e o mapeamento de campos.
error-approval-needs-up-to = A exceção não diz até que valor vai e não conta. Adicione «up_to».
error-approval-needs-criteria = A exceção não diz quais critérios excetua e não conta. Adicione «criteria».
error-approval-needs-signs = A aprovação não diz quais sinais aceita e não conta. Adicione «signs».
error-approval-other-measure = Isto mede outra coisa que não a que a aprovação cobre: ninguém sabe até onde vai e não conta. Tire ou corrija «covers».
error-approval-needs-currency = Não diz em que moeda foi aprovado, e o negócio não está na da política. Escreva o valor com a moeda.
error-approval-withdrawn-beside = { $by } retirou esta aprovação, mas ela continua na lista como concedida e conta. Confirme com essa pessoa qual vale.
error-day-with-time = O último dia vai sem hora: use este formato: 2026-03-31.
error-approval-needs-cost = A política pede saber com que custo o preço foi aprovado. Adicione «at_cost».
error-approval-without-cost = Não diz com que custo foi aprovado: se o custo subir, ninguém vai notar. Adicione «at_cost».
error-approval-by-owner = { $by } é o dono do negócio e não pode aprovar. Peça a outra pessoa.
error-approval-owner-unknown = Não dá para saber se { $by } é o dono do negócio, e ninguém aprova o próprio. Adicione o nome e o id dos dois.
error-approval-without-today = Tem data de vencimento e a página não diz que dia é hoje, ou não como AAAA-MM-DD. Assim não conta.
error-both-asked-and-amount = Diz o que pedem de duas formas, «asked» e «asked_amount». Deixe uma.
error-approval-role-closed = Ninguém ocupa esse papel; a aprovação de { $by } não conta. Avise quem cuida da política.
error-older-deal = O registro chega na forma «{ $found }». Em «{ $expected }» as exceções dizem até onde vão (up_to, criteria, signs) e os preços aprovados, com que custo (at_cost).
error-approval-not-holder = { $by } não ocupa esse papel; quem ocupa: { $holders }. Peça a quem de direito.
error-wrong-kind-of-fact = Este critério se responde com { $expected }. Corrija o dado.
error-both-amount-and-share = Traz valor e porcentagem. Deixe só um.
error-adjustment-beyond-bound = O ajuste passa do máximo da política, { $bound }, e não é aplicado. Reduza.
error-adjustment-needs-reason = Para baixar a linha de corte são precisos um motivo e o nome de quem decidiu. Sem isso não baixa.
error-out-of-range = O valor deve estar entre { $least } e { $most }. Corrija.
error-asked-not-readable = { $term }: não se entende o que pedem. Responda de novo ou corrija o campo no CRM.

## Erros na política

error-required = Falta este valor e sem ele não dá para avaliar. Adicione.
error-rate-inverted = 1 { $currency } valeria { $rate } { $own }. Não está ao contrário? Ponha quanto vale 1 { $currency } em { $own }.
error-margin-unlikely = { $number } é uma margem de { $margin } sobre o custo. Se você queria dizer { $percent }, escreva { $meant }.
error-not-a-score = O perfil vai de 0 a 100, e { $number } é quase nada. Se você queria dizer { $meant }, escreva assim.
error-not-a-percent = Aqui vão porcentagens e { $number } não parece uma. Se você queria dizer { $meant }%, escreva { $meant }.
error-margin-is-factor = { $number } é uma margem de { $margin } sobre o custo. Se o preço é o custo vezes { $number }, escreva { $meant }.
error-share-is-percent = { $number } seria { $margin }. Aqui vai uma parte de um: se você queria dizer { $percent }, escreva { $meant }.
error-limit-of-nothing = Um limite de zero não limita nada. Escreva o valor ou apague a linha.
error-thousands-unclear = «{ $text }» é lido com três casas decimais. Se são milhares, escreva { $meant }.
error-sample-policy = Esta é a política de amostra: os números são um exemplo e ninguém os decidiu. Escreva os seus, com outro «version».
error-sample-margins = Ninguém escreveu as margens: valem as da amostra, { $minimum } e { $target }. Escreva as suas em «price.rows».
error-margins-in-order = A margem-alvo é menor que a mínima. Corrija uma das duas.
error-margin-of-price-too-high = Uma margem sobre o preço é sempre menor que 100%. Baixe ou use margem sobre o custo.
error-default-row-missing = Falta a linha que vale para todos os negócios. Adicione uma sem segmento nem tamanho.
error-rows-overlap = As linhas { $first } e { $second } valem para os mesmos negócios. Separe os tamanhos ou apague uma.
error-size-order = O início ({ $from }) não é menor que o fim ({ $below }). Corrija um dos dois.
error-duplicate-id = O id «{ $id }» já é usado em { $first }. Corrija um dos dois.
error-bad-id = «{ $id }» não serve como id. Use minúsculas, algarismos e sublinhado.
error-weights-sum-to-nothing = Todos os pesos somam zero e não há pontuação. Dê peso a um critério.
error-role-missing = O papel «{ $role }» não está definido. Adicione em «roles» ou tire daqui.
error-role-missing-nearest = O papel «{ $role }» não está definido. Você quis dizer «{ $nearest }»?
error-route-too-few = Uma mesma pessoa ocupa estes papéis e são precisas pessoas diferentes: ninguém pode completar esta aprovação. Indique mais alguém.
error-role-without-holder = Ninguém ocupa o papel «{ $role }»: o que passar por ele ninguém pode aprovar. Indique alguém.
error-role-twice = O papel «{ $role }» está duas vezes na rota. Tire um.
error-route-empty = A rota não tem papéis e ninguém poderia aprovar. Adicione um.
error-not-a-language = «{ $text }» não é um idioma. Use o código: es, en, pt-BR.
error-label-missing = Falta o nome para as pessoas. Adicione «labels», por idioma: "pt-BR": …
error-limit-missing = Falta o limite desta condição. Adicione «limit».
error-standard-not-accepted = Nosso padrão, «{ $standard }», não está entre o que se aceita. Corrija um dos dois.
error-payment-term-unfit = A condição «{ $id }» não tem um máximo em dias e não serve para o custo do prazo. Indique outra.
error-size-by-band = A política mede o tamanho por faixas e esta linha usa números. Use «band».
error-size-by-number = A política mede o tamanho com números e esta linha usa uma faixa. Use «size_from» e «size_below».
error-sign-group = O grupo não é desta lista. Use um dos dela.
error-options-missing = Faltam as opções desta condição. Adicione «options».
error-levels-falling = Um peso maior leva a um nível menor. Ordene os níveis do menos ao mais grave.
error-wrong-schema = O arquivo é de outra versão. Esperava-se «{ $expected }».
error-same-as-unknown = A lista «consider» não tem o sinal «{ $id }». Corrija o nome.
error-same-as-twice = O sinal «{ $id }» consta como igual a dois. Deixe só um.
error-standard-beyond-limit = Nosso padrão passa do limite. Corrija um dos dois.

kind-nothing = nada
kind-yes-no = sim ou não
kind-number = um número
kind-text = um texto
kind-list = uma lista
kind-object = um grupo de campos
kind-unreadable = algo ilegível

yes = sim
no = não
asked-nothing = nada
asked-unlimited = sem limite
asked-demanded = eles exigem

quantity-months-of-fees = { $number ->
    [one] { $number } mês de pagamentos
   *[other] { $number } meses de pagamentos
}
quantity-days = { $number ->
    [one] { $number } dia
   *[other] { $number } dias
}
range-least = pelo menos { $least }
range-most = até { $most }
range-both = de { $least } a { $most }

# Palavras que se escrevem depois de um número: primeiro a potência de dez. As que estão em duas («m») são perguntadas; as de 0
# só ligam.
read-scales = 6 mi mm m milhão milhões milhao milhoes mio; 3 k mil m; 9 bi bilhão bilhões bilhao bilhoes; 12 tri trilhão trilhões trilhao trilhoes; 0 de

unit-months-of-fees = meses de pagamentos
unit-days = dias
unit-percent = %

## Nomes de campos

field-schema = Versão do formato
field-id = Identificador
field-name = Nome do negócio
field-buyer = Comprador
field-stage = Etapa
field-outcome = Como terminou
field-currency = Moeda
field-amount = Preço
field-list-price = Preço de tabela
field-cost = Custos
field-cost-direct = Custo direto
field-cost-overhead = Despesas gerais
field-cost-scope-added = Escopo acrescentado
field-cost-scope-added-amount = Custo do escopo acrescentado
field-cost-scope-added-label = Nome do escopo acrescentado
field-deductions = Concessões
field-deductions-amount = Valor de uma concessão
field-deductions-share = Porcentagem de uma concessão
field-deductions-kind = Tipo de concessão
field-deductions-label = Nome de uma concessão
field-offers = Ofertas
field-offers-amount = Valor de uma oferta
field-offers-side = Lado que oferece
field-offers-on = Data de uma oferta
field-segment = Segmento
field-seats = Usuários ou unidades
field-size = Tamanho do negócio
field-payment-days = Prazo de pagamento
field-adjustment = Ajuste da linha de corte
field-size-band = Faixa de tamanho
field-annual-fees = Pagamento anual
field-adjustment-share = Ajuste da linha de corte
field-adjustment-why = Motivo do ajuste
field-adjustment-by = Quem decidiu o ajuste
field-terms = Condições
field-fit = Perfil
field-signs = Sinais de alerta
field-owner = De quem é o negócio
field-owner-id = Id de quem conduz o negócio
field-approvals = Aprovações
field-approvals-role = Papel de uma aprovação
field-approvals-by = Quem aprovou
field-approvals-on = Data de uma aprovação
field-approvals-covers = O que uma aprovação cobre
field-approvals-term = Condição de uma aprovação
field-approvals-down-to = Preço aprovado
field-approvals-at-cost = Custo com que foi aprovado
field-approvals-up-to = Até onde vai uma exceção
field-approvals-criteria = Critérios que uma aprovação excetua
field-approvals-signs = Sinais que uma aprovação aceita
field-approvals-status = Situação de uma aprovação
field-approvals-by-id = Id de quem aprovou
field-approvals-valid-until = Vencimento de uma aprovação
field-approvals-justification = Justificativa de uma aprovação
field-missing = Dados que faltam
field-part-deal-breaker = se é decisivo
field-part-told-on = quando foi dito a eles
field-part-asked-amount = valor pedido
field-part-note = nota

## Nomes da política de fábrica

term-liability-cap = Teto de responsabilidade
term-ip-rights = Propriedade intelectual
term-payment-days = Prazo de pagamento
term-sla-uptime = Disponibilidade garantida
term-termination = Rescisão antecipada
term-performance-guarantees = Garantia de resultados
term-uncontrolled-indemnity = Indenização pelo que não controlamos
term-existential-risk = Risco que ameaça a empresa

option-license = Licença de uso
option-shared-ownership = Propriedade compartilhada
option-full-transfer = Cessão total
option-for-cause = Rescisão só por descumprimento
option-notice-90-days = Rescisão com 90 dias de aviso
option-any-time-with-refund = Rescisão livre com reembolso
option-financial-services = Serviços financeiros
option-health-care = Saúde
option-core-use-case = Nosso caso de uso central
option-supported-platform = Plataforma compatível
option-other = Outro

criterion-industry = Setor
criterion-company-size = Tamanho da empresa
criterion-use-case = Caso de uso
criterion-technical-environment = Ambiente técnico
criterion-geography = País

sign-unreasonable-demands = Exigências fora de propósito
sign-disrespect = Falta de respeito com o time
sign-moving-goals = Mudam o escopo e as metas toda hora
sign-no-time-for-planning = Não dão tempo para planejar a implantação
sign-everything-is-your-job = Tudo sobra para nós
sign-financial-instability = Finanças instáveis
sign-unpaid-suppliers = Devem a outros fornecedores
sign-unrealistic-roi = Esperam um retorno impossível
sign-reluctant-to-invest = Não querem investir o necessário
sign-problems-out-of-scope = Querem resolver o que não fazemos
sign-unrealistic-timeline = Prazos impossíveis
sign-refuses-proven-process = Rejeitam o processo que funciona
sign-knows-better = Acham que sabem mais do que nós
sign-abusive = Tratamento abusivo ou desrespeitoso
sign-unrealistic-despite-education = Ainda esperam o impossível, já explicado
sign-refuses-partnership = Não querem trabalhar em parceria
sign-supplier-conflicts = Histórico de brigas com fornecedores
sign-payment-trouble = Problemas de dinheiro ou de pagamento

role-vp = Vice-presidência comercial
role-legal = Jurídico
role-c-level = Diretoria executiva
role-strategic-review = Comitê de revisão estratégica
role-sales-manager = Gerência de vendas

field-leverage-quota = Meta
field-leverage-team-quota = Meta do time
field-leverage-closed = Fechado no período
field-leverage-period-end = Fim do período
field-leverage-alternatives = Outros negócios abertos

# O guia embaixo do cartão, antes que chegue o script dele
coach-section-say = O que dizer agora
coach-section-plays = Conversas
coach-section-leverage = Sua força sem este negócio
coach-section-talks = A negociação
coach-section-leave = Como sair bem
coach-loading = Carregando…

## O próximo passo: a ordem, o que fazer e o que vem depois

next-policy = A política tem erros. Avise: { $contact }.
next-play = Continue no passo de agora.
next-won = Assinado. Agora cuide do que vem depois.
next-lost = O comprador decidiu. Anote por quê.
next-left = Você saiu do negócio. Mantenha o contato.
next-leaving = Está decidido: vocês saem do negócio. Continue no passo que falta.
next-returned = Voltaram. Escute o que mudou antes de falar de preço.
next-waiting = Falta a resposta de { $roles }. Lembre quem decide.
next-waiting-since = Sem resposta de { $roles } desde { $day }. Lembre quem decide.
next-written = Todos aprovaram. Falta sua justificativa por escrito.
next-complete = Não assine ainda: falta a aprovação de { $roles }.
next-renew-expired = Aprovação vencida em { $until }. Peça outra: { $roles }.
next-renew-lapsed = A aprovação já não cobre este negócio. Peça outra: { $roles }.
next-question = { $count ->
    [one] Não assine ainda: falta { $count } dado.
   *[other] Não assine ainda: faltam { $count } dados.
}
next-answer-firmly = Não assine por { $theirs }. Segure { $ours }.
next-smallest-price = Não assine por { $record }. Peça { $price }.
next-days = Não assine com { $asked } dias. Segure os seus { $standard }.
next-deductions-price = O que você dá de graça come o preço. Peça { $price }.
next-deductions = O que você dá de graça come o preço. Corte.
next-scope-price = O escopo cresceu. Peça { $price } ou tire o que foi acrescentado.
next-scope = O escopo cresceu e o preço não. Tire o que foi acrescentado.
next-hold-signs = Não ceda mais nada sem algo em troca.
next-limit = { $term }: segure { $limit }.
next-limit-again = { $term }: repita seu limite, { $limit }.
next-refuse = { $term }: diga não.
next-refer = Eles não têm o perfil do que fazemos. Indique outro.
next-leave = Ninguém pode autorizar. É hora de sair do negócio.
next-leave-price = Não assine por { $price }. Ninguém pode autorizar.
next-leave-term = { $term }: assim não assine. É hora de sair do negócio.
next-request = Não assine ainda. Peça a aprovação de { $roles }.
next-refused-price = Não aprovaram. Peça { $price } ou saia do negócio.
next-refused = Não aprovaram. É hora de sair do negócio.
next-closed-price = Hoje ninguém pode aprovar. Peça { $price } ou saia do negócio.
next-closed = Hoje ninguém pode aprovar. É hora de sair do negócio.
next-hold-price = Segure { $price }. Não baixe para { $theirs }.
next-clear = { $price } está em ordem. Segure o preço.
next-sign = Assine por { $price }. Não reabra nada.
next-sign-plain = Assine. Não reabra nada.

next-do-play = Ver o que vem depois
next-do-renew-approval = Pedir de novo
next-do-complete-approval = Pedir o que falta
next-do-question = Responder à pergunta
next-do-answer-firmly = Responder com firmeza
next-do-smallest-price = Testar esse preço
next-do-say-limit = Dizer seu limite a eles
next-do-hold-firm = Ver o que responder
next-do-leave = Confirme com seu gestor
next-do-refer = Preparar a indicação
next-do-request-approval = Pedir a aprovação
next-do-hold-price = Ver o que responder
next-do-sign = Preparar o fechamento

insist-approval = Peça a aprovação de { $roles }.
insist-exception = Peça a exceção a { $roles }.
insist-leave = Saia do negócio e deixe a porta como você quer.
insist-leave-term = Saia do negócio.
insist-price = O preço que paga isso é { $price }.
insist-sign = Por { $price } você pode assinar.
refused-price = Peça { $price } ou saia do negócio.
refused-leave = Saia do negócio.
else-exception = Uma exceção de { $roles }.
else-review = Só uma revisão pode abrir exceção: { $roles }.
else-price = Um preço de { $price }.
