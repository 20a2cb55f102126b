# A negociação. É a tela de quem vende: aqui, sim, se fala da linha de corte e do piso.

## Concessões apressadas

talks-hasty-hours = { $hours ->
    [0] Você baixou { $amount }, para { $price }, menos de uma hora depois de pedirem { $demand }, sem nada em troca.
    [one] Você baixou { $amount }, para { $price }, uma hora depois de pedirem { $demand }, sem nada em troca.
   *[other] Você baixou { $amount }, para { $price }, { $hours } horas depois de pedirem { $demand }, sem nada em troca.
}
talks-hasty-days = { $days ->
    [0] Você baixou { $amount }, para { $price }, no mesmo dia em que pediram { $demand }, sem nada em troca.
    [one] Você baixou { $amount }, para { $price }, um dia depois de pedirem { $demand }, sem nada em troca.
   *[other] Você baixou { $amount }, para { $price }, { $days } dias depois de pedirem { $demand }, sem nada em troca.
}
talks-hasty-perhaps = { $price } no mesmo dia dos { $demand } deles: { $amount } a menos que antes e sem nada em troca. Se eles falaram primeiro, foi uma concessão apressada: anote as horas.
talks-hasty-legal = Por { $price } você pode assinar. O erro foi dar na hora: eles aprendem que pressionar funciona.
talks-return-hours = { $hours ->
    [0] Eles voltaram e em menos de uma hora você já baixou { $amount }, para { $price }. Parece que você estava esperando.
    [one] Eles voltaram e uma hora depois você já baixou { $amount }, para { $price }. Parece que você estava esperando.
   *[other] Eles voltaram e { $hours } horas depois você já baixou { $amount }, para { $price }. Parece que você estava esperando.
}
talks-return-days = { $days ->
    [0] Eles voltaram e no mesmo dia você baixou { $amount }, para { $price }. Parece que você estava esperando.
    [one] Eles voltaram e no dia seguinte você baixou { $amount }, para { $price }. Parece que você estava esperando.
   *[other] Eles voltaram e { $days } dias depois você baixou { $amount }, para { $price }. Parece que você estava esperando.
}
talks-tempting-legal = Não solte { $price } na hora. O preço é permitido, mas se você ceder agora diante de { $demand }, eles aprendem que pressionar funciona.
talks-tempting = Não solte { $price } na hora. Se você ceder agora diante de { $demand }, eles aprendem que pressionar funciona.
talks-tempting-no-room = Não responda a { $demand } com um preço menor: se você ceder agora, eles aprendem que pressionar funciona.

## O que os movimentos mostram

talks-ours-below = Não baixe mais. Seu último preço, { $price }, está { $gap } abaixo da sua linha de corte: precisa de aprovação.
talks-ours-under = Não baixe mais. Seu último preço, { $price }, está { $gap } abaixo da sua linha de corte.
talks-ours-under-floor = Ninguém pode assinar seu último preço, { $price }: está abaixo do seu piso, e { $gap } abaixo da sua linha de corte.
talks-crossed = Eles oferecem { $theirs }, mais que os { $ours } que você pede. Aceite e feche.
talks-crossed-open = Eles oferecem { $theirs }, mais que os { $ours } que você pede. Não baixe: o preço já não separa vocês.
talks-crossed-approval = Eles oferecem { $theirs }, mais que os { $ours } que você pede, e mesmo assim está abaixo da sua linha de corte: precisa de aprovação.
talks-crossed-floor = Eles oferecem { $theirs }, mais que os { $ours } que você pede, e mesmo assim está abaixo do seu piso: ninguém pode assinar.
talks-same-price = Os dois estão em { $price }. Já não há diferença de preço: feche.
talks-same-price-open = Os dois estão em { $price }. O preço já não separa vocês.
talks-same-price-approval = Os dois estão em { $price }, abaixo da sua linha de corte: precisa de aprovação.
talks-same-price-floor = Os dois estão em { $price }, abaixo do seu piso: ninguém pode assinar.
talks-beyond-price = Não baixe seu preço: nenhum resolve isto. O problema: { $what }.
talks-besides-approval = O preço sozinho não basta. Isto precisa de aprovação: { $what }.
talks-besides-term = O preço sozinho não basta. Isto nós não aceitamos: { $what }.
talks-limits-unset = Levante os custos antes de responder com um preço: vocês já estão negociando e sua linha de corte ainda não é conhecida.
talks-limits-known = Você conhece seus limites desde { $day }.
talks-limits-before = Você conhece seus limites desde { $day }, antes da primeira oferta deles, de { $offer }.
talks-limits-late = Reveja seus limites com calma: foram definidos em { $day }, depois da primeira oferta deles, de { $offer }.
talks-cost-changed = Reveja seus custos: mudaram em { $day }, depois da primeira oferta deles, de { $offer }, e com eles os seus limites.
talks-alone-us = { $count ->
    [one] Você baixou uma vez sem que eles se mexessem: deu { $amount } de graça, negociando contra você.
   *[other] Você baixou { $count } vezes sem que eles se mexessem: deu { $amount } de graça, negociando contra você.
}
talks-alone-buyer = { $count ->
    [one] Eles subiram uma vez sem que você se mexesse: { $amount } a mais.
   *[other] Eles subiram { $count } vezes sem que você se mexesse: { $amount } a mais.
}
talks-us-accelerating = Cada passo seu é maior que o anterior: diz que o melhor ainda está por vir.
talks-us-constant = Seus passos são todos iguais: eles esperam mais um igual.
talks-us-diminishing = Seus passos são cada vez menores: dá para entender que você se aproxima do limite.
talks-us-retraction = Você subiu de { $from } para { $to } depois de ter oferecido. Explique o que mudou ou vai parecer enganação.
talks-buyer-accelerating = Cada passo do comprador é maior que o anterior: ele quer fechar. Não tenha pressa.
talks-buyer-retraction = O comprador recuou de { $from } para { $to }. Pergunte o que mudou antes de responder com um preço.
talks-buyer-moved = O comprador já se mexeu { $amount }: de { $from } para { $to }.
talks-buyer-returned = O comprador voltou com { $amount } a mais: antes { $from }, agora { $to }.
talks-deadlock = { $rounds } rodadas sem ninguém se mexer: você em { $ours }, eles em { $theirs }.
talks-deadlock-since = { $rounds } rodadas sem ninguém se mexer desde { $day }: você em { $ours }, eles em { $theirs }.
talks-signal-clear = Os passos deles, cada vez menores, apontam para uns { $price }: alcança sua linha de corte, com folga de { $gap }. É um sinal e pode ser fingido.
talks-signal-approval = Os passos deles, cada vez menores, apontam para uns { $price }, { $gap } abaixo da sua linha de corte: só com aprovação. É um sinal e pode ser fingido.
talks-signal-approved = Os passos deles, cada vez menores, apontam para uns { $price }, { $gap } abaixo da sua linha de corte e dentro do que foi aprovado. É um sinal e pode ser fingido.
talks-signal-below-floor = Os passos deles, cada vez menores, apontam para uns { $price }, abaixo do seu piso. É um sinal e pode ser fingido.
talks-signal-alone = Os passos deles, cada vez menores, apontam para uns { $price }. É um sinal e pode ser fingido.
talks-zone-sure = Eles já ofereceram { $price }, { $gap } acima da sua linha de corte: há acordo possível. Resta saber quanto disso fica com você.
talks-zone-price = Eles já ofereceram { $price }, { $gap } acima da sua linha de corte: o preço está bom, falta o resto.
talks-room = Você já deu { $share } da sua margem de preço. Restam { $left } até a linha de corte.
talks-room-most = Você já deu { $share } da sua margem de preço. Restam só { $left } até a linha de corte.
talks-half = Dividir a diferença daria { $price }, { $gap } acima da sua linha de corte. Se eles propuserem, peça algo em troca.
talks-half-below = Dividir a diferença daria { $price }, { $gap } abaixo da sua linha de corte. Se eles propuserem, diga não.
talks-tactic-boulware = Até agora você guarda o principal para o fim, perto de { $day }. Firme; cuide para o negócio não esfriar.
talks-tactic-linear = Você cede em ritmo constante até { $day }. Dá para calcular onde você vai parar.
talks-tactic-conceder = Você cedeu o principal no começo, e o fechamento é em { $day }. Vai ficar sem margem antes da hora.
talks-line-terms = Com o que as condições custam, a linha de corte de { $threshold } equivale a um preço de { $price }.
talks-line-open = Falta saber quanto custam as condições: o preço de que você precisa pode ser maior que { $price }.
talks-order-same-day = Em { $day } há ofertas dos dois lados sem hora: supõe-se que o comprador falou primeiro. Anote as horas se não foi assim.
talks-order-undated = { $count ->
    [one] Há uma oferta sem data: é tratada como a mais antiga.
   *[other] Há { $count } ofertas sem data: são tratadas como as mais antigas.
}
talks-order-future = Há uma oferta com data de { $day }, que ainda não chegou. Confira.

## Quando dizer que você pode sair

talks-triggers = É hora de dizer que você pode sair?
talks-kind-deadlock = Impasse
talks-kind-tests-limits = Testam seus limites
talks-kind-near-threshold = Preço perto da linha de corte
talks-kind-needs-reset = É preciso recomeçar
talks-met = Sim
talks-not-met = Não
talks-met-unknown = Não se sabe
talks-trigger-few-rounds = São precisas pelo menos { $rounds } rodadas para saber.
talks-trigger-moving = Alguém se mexeu nas últimas { $rounds } rodadas.
talks-trigger-probes = Sondam onde está o seu limite.
talks-trigger-expects = Contam que pressionar dá resultado.
talks-trigger-no-tests = Você não viu isso.
talks-trigger-tests-open = Responda abaixo o que você vê no comprador.
talks-trigger-near-open = Falta o preço do comprador ou a sua linha de corte.
talks-trigger-below-floor = { $price } está abaixo do piso: já não se trata de postura.
talks-trigger-approval = { $price } está { $gap } abaixo da sua linha de corte, na faixa que precisa de aprovação.
talks-trigger-near = { $price } está só { $gap } acima da sua linha de corte.
talks-trigger-far = { $price } está { $gap } acima da sua linha de corte: ainda longe.
talks-trigger-reset = A conversa desandou e precisa de um novo começo.
talks-trigger-no-reset = A conversa vai bem.
talks-trigger-reset-open = Responda abaixo como vai a conversa.

## O que você vê no comprador

talks-behaviour = O que você vê no comprador
talks-seen-price-pressure = Exige preço de forma agressiva
talks-seen-unreasonable-terms = Pede condições pouco razoáveis
talks-seen-expects-concessions = Espera que pressionar traga concessões
talks-seen-probes-limits = Sonda qual é o seu limite real
talks-seen-needs-reset = A conversa precisa de um novo começo
talks-after = Sinais de que levou a sério
talks-after-reasonable = Vai para uma posição mais razoável
talks-after-midpoint = Vem até a metade do caminho
talks-after-value = Olha o valor e não só o preço
talks-after-consequences = Reconhece que exigir tem consequências

## A próxima oferta

talks-plan = Sua próxima oferta
talks-plan-private = Só para você
talks-plan-ask = Peça em troca uma destas
talks-plan-instead = Em vez de preço, ofereça
talks-plan-step = No máximo { $amount } a menos: { $price }. E só se derem algo em troca.
talks-plan-by-room = É, no máximo, a metade dos { $left } que restam até a linha de corte.
talks-plan-by-step = Seu último passo foi de { $last }; o próximo não passa de { $share } disso, para que se perceba o limite.
talks-plan-by-gap = É, no máximo, um terço dos { $gap } que separam vocês: o primeiro passo não leva tudo.
talks-plan-no-price = Falta o seu preço: anote para planejar o próximo passo.
talks-plan-play = Nenhum preço por enquanto: o que se promete, se promete na conversa com o cliente.
talks-plan-wait = Não baixe seu preço: o comprador ainda não deu o dele. Peça.
talks-plan-agreed = Eles oferecem { $price }, o que você pede ou mais. Não há o que baixar: feche.
talks-plan-agreed-open = Eles oferecem { $price }, o que você pede ou mais. Não há o que baixar.
talks-plan-agreed-approval = Não baixe mais: eles oferecem { $price }, o que você pede ou mais, e está abaixo da sua linha de corte.
talks-plan-agreed-floor = Não baixe mais: eles oferecem { $price }, o que você pede ou mais, e está abaixo do seu piso.
talks-plan-sign = Assine em { $price }: vocês já estão fechando e o preço está bom. Não reabra nada.
talks-plan-approved = Não baixe mais: { $price } está aprovado, e já está abaixo da sua linha de corte.
talks-plan-under-floor = Não baixe mais: { $price } está abaixo do seu piso e ninguém pode assinar.
talks-plan-no-threshold = Não baixe até ter os custos: sem linha de corte você não sabe quanta margem tem.
talks-plan-below = Não baixe mais: { $price } já está abaixo da sua linha de corte.
talks-plan-at-threshold = { $price } é a sua linha de corte. Não há mais preço para dar.
talks-plan-too-little = Entre { $price } e a sua linha de corte restam { $left }: não dá para mais um passo. Segure o preço.
talks-when-their-turn = Espere a resposta deles a { $price }. Baixar de novo sem ouvir é negociar contra você.
talks-when-now = Você já pode responder; peça algo em troca.
talks-when-at = Não antes de { $day }, { $time }: responder em menos de { $hours } horas parece pressa.
talks-when-on = Não antes de { $day }: responder em menos de { $hours } horas parece pressa.
talks-when-undated = Deixe passar pelo menos { $hours } horas desde a última oferta deles: antes disso parece pressa.
talks-ask-term = { $term }: que aceitem o nosso padrão ({ $standard })
talks-ask-scope-added = Que retirem o que acrescentaram ao escopo, ou paguem à parte
talks-ask-decision-by = Uma decisão firme antes de { $day }
talks-ask-decision = Uma data de decisão, firme e próxima
talks-ask-commitment = Um compromisso mais longo
talks-ask-payment-sooner = Um pagamento mais cedo, ou adiantado
talks-ask-scope = Um escopo um pouco menor
talks-ask-reference = Uma referência para outros clientes
talks-instead-scope = Um escopo menor, por um preço menor
talks-instead-phases = Começar por uma parte e ampliar depois
talks-instead-approval = Se o caso justificar, pedir a aprovação, sem prometê-la

## O painel

talks-ours-now = Pedimos
talks-theirs-now = Oferecem
talks-gap = Diferença
talks-none = Ainda não há ofertas anotadas. Anote a primeira e veja o percurso.
talks-unclear = O CRM não entregou todas as ofertas: o que segue pode estar incompleto.
talks-chart = Ofertas ao longo do tempo
talks-table = Todas as ofertas
talks-col-when = Quando
talks-col-who = Quem
talks-col-price = Preço
talks-col-change = Mudança
talks-undated = Sem data
talks-moment = { $day }, { $time }
talks-in-return = Em troca: { $what }
talks-flag-hasty = Apressada
talks-flag-after-return = Logo que voltaram
talks-flag-unreciprocated = Sem movimento do outro lado
talks-flag-retraction = Recua
talks-flag-held = Igual à anterior
talks-flag-undated = Sem data
talks-flag-same-day = Ordem do dia presumida
talks-flag-future = Data futura
talks-ways = Como cada lado se move
talks-way-pattern = Passos
talks-way-moved = Moveu-se
talks-way-speed = Entre passos (mediana)
talks-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
talks-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
talks-pattern-diminishing = Cada vez menores
talks-pattern-constant = Iguais
talks-pattern-accelerating = Cada vez maiores
talks-pattern-mixed = Sem ordem
talks-pattern-holding = Parado
talks-pattern-retraction = Recua
talks-pattern-too-few = Cedo para dizer
talks-stands-out = O que chama a atenção
talks-more = { $count ->
    [one] Mais { $count } observação
   *[other] Mais { $count } observações
}
talks-tone-bad = Erro:
talks-tone-warn = Cuidado:
talks-tone-info = Dado:
talks-tone-good = Bom:
talks-add = Anotar uma oferta
talks-add-side = Quem fez?
talks-add-price = Preço
talks-add-day = Dia
talks-add-time = Hora (opcional)
talks-add-return = O que recebemos em troca (opcional)
talks-add-save = Anotar oferta
talks-add-side-missing = Escolha quem fez a oferta.
talks-add-price-missing = Escreva o preço.
talks-added = Anotada: { $price }.
talks-removed = Removida: { $price }.
talks-remove = Remover a última anotada: { $who }, { $price }
talks-take-back = Remover tudo o que foi anotado aqui e deixar o que está no CRM
talks-entry = Oferta { $number }
talks-past = Negociações anteriores
talks-past-closed = Terminou em { $day }
talks-past-undated = Terminou, sem data anotada
