# O que dizer. Os textos «text-…» vão para o comprador: de vocês, com dignidade e com números que os dois lados já conhecem.
# Nunca levam piso, linha de corte nem custo. Um nome que a política dá vai no começo do parágrafo ou depois de dois-pontos.

## O painel

say-language = Idioma do texto
say-in = Em { $language }
say-language-lost = Não deu para carregar esse idioma. Confira a conexão e escolha de novo.
say-text = Texto para o comprador
say-copy = Copiar
say-copied = Copiado: cole no seu e-mail ou no chat.
say-copy-failed = Não deu para copiar. Selecione o texto e copie à mão.
say-restore = Voltar ao original
say-edited = Com suas mudanças
say-choose-parts = O que você inclui?
say-part-needed = Escolha pelo menos um: sem isso, o texto não diz o que falta.
say-effect = O que isso provoca
say-warnings = { $count ->
    [one] Uma frase para pensar duas vezes
   *[other] { $count } frases para pensar duas vezes
}
say-checking = Revisando o texto…
say-unchecked = O texto não foi revisado: não deu para carregar a lista de frases que convém evitar. Leia você antes de enviar.
say-warning-quote = «{ $quote }»
say-instead = Melhor:
say-others = Outras situações
say-later = Agora não
say-nothing-calls = Nada pede uma resposta agora. Se quiser escrever, escolha a situação.
say-sent = Já enviei
say-sent-hint = Anote: depois você verá se o comprador se mexeu.
say-told = Já disse a eles
say-told-hint = Fica a data de hoje: da próxima vez você lembra o que disse, em vez de dizer como novidade.
say-told-done = Você disse em { $day }.
say-told-undo = Eu não disse
say-sent-before = { $count ->
    [one] Você disse uma vez que poderia sair; a última, em { $day }.
   *[other] Você disse { $count } vezes que poderia sair; a última, em { $day }.
}
say-became = O que aconteceu depois?
say-became-buyer-moved = O comprador se mexeu
say-became-no-change = Nada mudou
say-became-lost = O negócio foi perdido
say-door-open = porta aberta
say-door-closed = porta fechada
say-door-refer = indicar outro

## Situações

say-strong-reply = Resposta firme ao preço deles
say-non-negotiable = O que não se negocia
say-posture = O que tornaria o negócio possível
say-healthy-indifference = Interesse, sem pressa
say-strong-alternatives = Temos outros projetos
say-organisational-limits = Mínimos da empresa
say-counter = Próxima oferta, com algo em troca
say-ask-executive = Convidar os diretores
say-frames = Dizer não sem ferir
say-exit-message = Sair do negócio
say-exit-open = Sair com a porta aberta
say-exit-closed = Sair e fechar a porta
say-exit-refer = Sair e indicar outro
say-keep-in-touch = Manter contato
say-buyer-return = O comprador voltou
say-reopen-conditions = Condições para retomar

## Por que agora

say-now-pressed = Responda com firmeza, sem outro número: por { $theirs } você não pode assinar sem aprovação.
say-now-pressed-final = Responda com firmeza, sem outro número: por { $theirs } ninguém pode assinar.
say-now-term = { $term }: diga até onde você vai. Eles pedem mais, e você ainda não disse.
say-now-term-again = { $term }: repita igual, sem ceder. Você disse em { $day } e eles continuam pedindo.
say-now-term-early = { $term }: diga já, mesmo que ninguém tenha pedido. Cedo poupa o tempo de todos.
say-now-posture = Diga o que tornaria o negócio possível: do jeito que está, você pode mesmo sair.
say-now-posture-reset = Recomece, sem acusar ninguém: a conversa desandou.
say-now-posture-deadlock = Ponha na mesa o que faria o negócio andar: ninguém se mexe.
say-now-posture-tests = Diga você o que precisa: eles estão testando até onde você vai.
say-now-posture-near = Diga o que você precisa antes que baixem mais: o preço deles está perto do limite do que você pode assinar.
say-now-indifference = Diga com calma: é verdade que você pode sair, e isso dá credibilidade.
say-now-indifference-strong = Diga com calma: você bate sua meta sem este negócio, e isso transparece.
say-now-strong = Que eles saibam: seus outros negócios sustentam o que você diz.
say-now-limits = Fale em nome da empresa: o preço deles está abaixo dos mínimos, e não é nada pessoal.
say-now-limits-final = Diga já: por esse preço ninguém na empresa pode assinar.
say-now-counter = É o seu próximo passo. Peça algo em troca.
say-now-executives = Proponha uma conversa entre diretores: você esgotou o que pode resolver, e o negócio vale mais uma tentativa.
say-now-executives-maybe = Pense em envolver os diretores antes de sair: há algo a favor.
say-now-executives-option = Antes de sair você sempre pode propor isso, se o comprador concordar.
say-now-frames-before = Prepare o que vai dizer enquanto confirma com seu gestor. Use as frases que servirem.
say-now-frames = Para preparar o que você vai dizer. Use as frases que servirem.
say-now-door = Diga assim: está decidido e confirmado.
say-now-exit = Diga de frente e também por escrito: está decidido e confirmado.
say-now-other-door = Está decidido e confirmado. A sugestão é outra, { $door }; você escolhe.
say-now-touch = Escreva sem pedir nada: você já saiu, e assim a relação continua viva.
say-now-return = Pergunte primeiro o que mudou e não ofereça nada ainda: foram eles que voltaram.
say-now-reopen = Diga em que condições vale a pena retomar.
say-now-reopen-missing = Diga suas condições antes de negociar: falta pelo menos uma.

## Por que não

say-not-no-demand = O comprador ainda não disse um preço.
say-not-no-gap = { $theirs } já alcança o que você pede ({ $ours }).
say-not-price-fits = { $theirs } cumpre suas regras de preço: não precisa de uma resposta assim.
say-not-no-offer = Falta um preço seu na mesa para dizer a diferença.
say-not-ours-below = Seu último preço também ninguém pode assinar: corrija antes de falar de diferenças.
say-not-route-closed = Hoje ninguém na empresa pode aprovar: não ofereça uma conversa que não leva a nada.
say-not-no-term = Nenhuma condição está em jogo.
say-not-no-needs = Não há nada concreto a pedir, e sem isso seria uma ameaça.
say-not-fixable = Nada que o comprador possa mudar resolve isto. Se você sair, diga desse jeito.
say-not-abused = Não convide para mais nada: maltrataram seu time ({ $sign }).
say-not-abused-on = Não convide para mais nada: maltrataram seu time ({ $sign }, em { $day }).
say-not-settled = Por { $theirs } você pode assinar e vocês já estão para fechar: assine, sem reabrir nada.
say-not-leaving = É hora de sair: não ofereça outro preço.
say-not-beside = Não é o preço que decide: outra coisa neste negócio ninguém pode assinar.
say-not-open = Ainda não se sabe se dá para assinar. Responda primeiro à pergunta do cartão.
say-not-term-first = Primeiro a condição: enquanto pedirem assim, não há preço para fechar.
say-not-approval-first = Primeiro a aprovação: sem ela não há preço para fechar.
say-not-strong = Diga só se for verdade: hoje seus outros negócios não sustentam isso.
say-not-no-plan = Ainda não há um próximo passo para oferecer.
say-not-nothing-stuck = Nada está travado: não precisa levar mais para cima.
say-not-executives-asked = Você já propôs. Espere a resposta deles.
say-not-executives-done = Os diretores já conversaram.
say-not-decided = Ainda não está decidido que você sai.
say-not-told = Você já disse.
say-not-other-door = Você escolheu outra coisa: { $door }.
say-not-left = Você já saiu desta negociação.
say-not-play = Há uma conversa aberta com o cliente: o que dizer está lá.
say-not-not-left = Isto é para depois de sair.
say-not-door-closed = A porta ficou fechada. Não escreva.
say-not-not-back = O comprador não voltou.
say-not-back-first = O comprador voltou: esclareça primeiro se vocês retomam.
say-not-no-conditions = Você ainda não definiu condições para retomar.
say-not-shows-limit = Com estes dados o texto mostraria um limite que é só nosso.
say-note-limit-left-out = Ficou de fora um dado que mostraria um limite que é só nosso.
say-note-budget-is-limit = O orçamento que você definiu, { $amount }, é um limite nosso ou deixa vê-lo: vai sem número.
say-note-budget-not-clear = O orçamento que você definiu, { $amount }, você não poderia assinar por conta própria: vai sem número.

## O que provoca

say-effect-strong-reply = Eles se perguntam quatro coisas: se exageram, se vão perder o negócio, se a alternativa é mesmo melhor e se vale a pena moderar.
say-effect-non-negotiable = Um limite dito cedo tem credibilidade. Dito no fim, parece barganha.
say-effect-posture = Eles se perguntam se exageram, se vão perder o negócio, se a alternativa é mesmo melhor e se vale a pena moderar. Param de sondar e falam de condições concretas.
say-effect-healthy-indifference = Você ganha quatro coisas: sustenta o que pede, seus limites têm credibilidade, sente menos pressão para ceder mal e, quando diz que é a última oferta, eles acreditam.
say-effect-strong-alternatives = Eles entendem que o tempo não joga contra você.
say-effect-organisational-limits = Deixa de ser entre vocês dois: não há quem pressionar.
say-effect-counter = Cada passo seu custa algo. Eles aprendem que não basta pedir.
say-effect-ask-executive = Outra autoridade e outro olhar: aparece outra opção, ou fica claro que não há.
say-effect-frames = Eles ouvem um «não» sem se sentir atacados.
say-effect-exit-message = Fica claro e sem acusações. A relação sobrevive.
say-effect-exit-open = Eles sabem o que teria que mudar para voltar a conversar.
say-effect-exit-closed = Não resta nada a esperar, e ninguém sai ferido.
say-effect-exit-refer = Eles recebem ajuda mesmo que não seja sua, e se lembram disso.
say-effect-keep-in-touch = Quando algo mudar, pensam em você primeiro.
say-effect-buyer-return = Eles contam o que mudou antes que você ofereça qualquer coisa.
say-effect-reopen-conditions = Mostra se eles vêm a sério e que seu tempo vale.

## Textos: durante a negociação

text-strong-reply =
    Entendo que vocês têm outras alternativas, e é natural que comparem. Por { $theirs } não conseguimos entregar o valor de que falamos, e prefiro dizer isso agora a prometer algo que não vamos cumprir.

    Se o número é esse, é possível que outra opção seja a melhor para vocês. Se o que mais pesa é o resultado, teremos prazer em rever juntos que escopo cabe no orçamento de vocês.
text-strong-reply-competitor =
    Entendo que vocês têm outras alternativas, e é natural que comparem. Por { $theirs } não conseguimos entregar o valor de que falamos, e prefiro dizer isso agora a prometer algo que não vamos cumprir.

    Se o número é esse, é possível que { $competitor } seja a melhor opção para vocês. Se o que mais pesa é o resultado, teremos prazer em rever juntos que escopo cabe no orçamento de vocês.
text-healthy-indifference =
    Este projeto nos anima e gostaríamos de fazê-lo com vocês. Para valer a pena, precisa ser um bom acordo para os dois lados; se não chegarmos a isso, preferimos dizer com franqueza e continuar em bons termos.

    Vamos seguir buscando condições que sirvam para vocês e também para nós.
text-strong-alternatives =
    Queremos fazer este projeto com vocês e vamos dar a ele a atenção que merece. Também temos em andamento outros projetos tão interessantes quanto este, então ninguém precisa se apressar nem aceitar condições que não sirvam.

    Se as condições funcionarem para os dois lados, seguimos com prazer.
text-organisational-limits =
    Agradecemos a proposta. { $theirs } fica abaixo dos mínimos da nossa empresa: a diferença em relação ao que oferecemos é de { $gap }, ou { $share }.

    Para assinar assim eu precisaria da aprovação de { $roles }, e com essa diferença é pouco provável. Prefiro dizer isso agora, em vez de criar expectativas, e ver com vocês o que podemos ajustar no escopo.
text-organisational-limits-final =
    Agradecemos a proposta. { $theirs } fica abaixo dos mínimos da nossa empresa: a diferença em relação ao que oferecemos é de { $gap }, ou { $share }. Por esse preço não há ninguém aqui que possa autorizar.

    Prefiro dizer isso agora, em vez de criar expectativas. Se o orçamento é esse, vamos ver que parte do escopo resolve mais para vocês.
text-counter =
    Revisamos os números com calma. Podemos chegar a { $price }, desde que vocês nos acompanhem no seguinte:

    { $parts }

    Se estiverem de acordo, colocamos por escrito e seguimos em frente.
text-counter-take =
    Revisamos os números com calma. Podemos aceitar { $price }, desde que vocês nos acompanhem no seguinte:

    { $parts }

    Se estiverem de acordo, colocamos por escrito e seguimos em frente.
text-ask-term = { $term }: { $standard }
text-ask-scope-added = o que foi acrescentado ao escopo sai ou é orçado à parte
text-ask-decision-by = uma decisão firme até { $day }
text-ask-decision = uma data de decisão, firme e próxima
text-ask-commitment = um compromisso por um prazo mais longo
text-ask-payment-sooner = um pagamento mais cedo, ou adiantado
text-ask-scope = um escopo um pouco mais enxuto
text-ask-reference = a disposição de vocês de serem referência para outras empresas
text-posture =
    Temos interesse em trabalhar com vocês e acreditamos que podemos ajudar. Nas condições que estão hoje na mesa, ainda não é um acordo que possamos assinar. Preferimos sair do negócio a caminhar os dois para um fracasso. Para seguir em frente, precisamos do seguinte:

    { $parts }

    Se for possível, seguimos com muito prazer. Se não for, entendemos e respeitamos.
text-need-price = um preço de { $price }, o que propusemos, ou um escopo que caiba no orçamento de vocês
text-need-budget = um escopo de acordo com o orçamento, ou um orçamento de acordo com o escopo
text-need-scope-added = que o que foi acrescentado depois de fixado o preço seja orçado à parte
text-need-term = { $term }: { $standard }
text-need-no-term = { $term }: que o contrato não inclua isso
text-need-plan = um plano de trabalho combinado, com responsáveis e datas dos dois lados
text-ask-executive =
    Cheguei ao limite do que posso resolver por conta própria. Este projeto é importante para nós e eu gostaria de esgotar as opções antes de dar a conversa por encerrada.

    Vocês concordariam que quem decide do seu lado converse com quem decide do nosso ({ $roles })? Juntos podem encontrar caminhos criativos que não cabe a mim oferecer.
text-liability-cap =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. Nosso teto é de { $limit } e não assumimos responsabilidade sem limite. É um compromisso que podemos cumprir e que não põe em risco o serviço que vocês recebem.

    Teremos prazer em continuar conversando sobre o resto.
text-liability-cap-final =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. Nosso teto é de { $limit } e não assumimos responsabilidade sem limite. É um compromisso que podemos cumprir e que não põe em risco o serviço que vocês recebem.

    Se para vocês for indispensável ir além disso, entendo e respeito; nesse caso, não somos o fornecedor adequado.
text-liability-cap-early =
    { $term }: adianto este ponto para que ninguém tenha uma surpresa no fim. Nosso teto é de { $limit } e não assumimos responsabilidade sem limite. É um compromisso que podemos cumprir durante todo o contrato.

    Se vocês virem aí alguma dificuldade, prefiro que a gente converse agora e não na hora de assinar.
text-non-negotiable =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. O que vocês pedem ({ $asked }) vai além do que podemos sustentar ({ ANY($limit) }). Não é uma posição para negociar; é o que podemos cumprir durante todo o contrato.

    Teremos prazer em continuar conversando sobre o resto.
text-non-negotiable-final =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. O que vocês pedem ({ $asked }) vai além do que podemos sustentar ({ ANY($limit) }). Não é uma posição para negociar; é o que podemos cumprir durante todo o contrato.

    Se para vocês for indispensável, entendo e respeito; nesse caso, não somos o fornecedor adequado.
text-non-negotiable-never =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. É algo que não podemos assumir, por preço nenhum: não seria responsável nos comprometermos com o que não está em nossas mãos.

    Teremos prazer em continuar conversando sobre o resto.
text-non-negotiable-never-final =
    { $term }: prefiro falar com clareza neste ponto, para que ninguém tenha uma surpresa no fim. É algo que não podemos assumir, por preço nenhum: não seria responsável nos comprometermos com o que não está em nossas mãos.

    Se para vocês for indispensável, entendo e respeito; nesse caso, não somos o fornecedor adequado.
text-term-again =
    { $term }: como disse a vocês em { $day }, vamos até aqui: { ANY($limit) }. Isso não mudou; é o que podemos cumprir durante todo o contrato.

    Teremos prazer em continuar conversando sobre o resto.
text-term-again-final =
    { $term }: como disse a vocês em { $day }, vamos até aqui: { ANY($limit) }. Isso não mudou; é o que podemos cumprir durante todo o contrato.

    Se para vocês for indispensável ir além disso, entendo e respeito; nesse caso, não somos o fornecedor adequado.
text-term-again-never =
    { $term }: como disse a vocês em { $day }, é algo que não podemos assumir por preço nenhum. Isso não mudou: não seria responsável nos comprometermos com o que não está em nossas mãos.

    Teremos prazer em continuar conversando sobre o resto.
text-term-again-never-final =
    { $term }: como disse a vocês em { $day }, é algo que não podemos assumir por preço nenhum. Isso não mudou: não seria responsável nos comprometermos com o que não está em nossas mãos.

    Se para vocês for indispensável, entendo e respeito; nesse caso, não somos o fornecedor adequado.
text-non-negotiable-early =
    { $term }: adianto este ponto para que ninguém tenha uma surpresa no fim. Trabalhamos assim: { $standard }. Faz parte do que nos permite cumprir durante todo o contrato.

    Se vocês virem aí alguma dificuldade, prefiro que a gente converse agora e não na hora de assinar.
text-non-negotiable-never-early =
    { $term }: adianto este ponto para que ninguém tenha uma surpresa no fim. É algo que não assumimos em nenhum contrato, porque não seria responsável nos comprometermos com o que não está em nossas mãos.

    Se vocês virem aí alguma dificuldade, prefiro que a gente converse agora e não na hora de assinar.
text-frames = { $parts }
text-frame-fit = Não se trata de quem tem razão: o que vocês precisam e o que nós fazemos bem não coincidem neste caso.
text-frame-requirements = Não se trata de quem tem razão: vocês têm requisitos que hoje não podemos atender.
text-frame-gap = Nossa proposta é de { $ours } e a de vocês, de { $theirs }; a diferença é de { $gap }.
text-frame-term = { $term }: neste ponto, o que vocês precisam e o que nós podemos cumprir continuam distantes.
text-frame-view = Entendo a posição de vocês: há um orçamento a cuidar e a responsabilidade de conseguir boas condições.
text-frame-view-project = Entendo a posição de vocês e a responsabilidade que têm com este projeto.
text-frame-respect = Valorizamos o trabalho que fizemos juntos e respeitamos o que vocês decidirem.

## Textos: sair e voltar

text-exit-message =
    Depois de pensar com cuidado, decidimos não seguir em frente com este projeto. Preferimos dizer isso agora e com clareza, por respeito ao tempo de vocês.

    Agradecemos as conversas que tivemos. Desejamos muito sucesso com o projeto.
text-exit-message-price =
    Depois de pensar com cuidado, decidimos não seguir em frente. Com os números que estão na mesa não conseguiríamos entregar o valor que vocês esperam, e por respeito preferimos dizer isso com clareza.

    Agradecemos o tempo de vocês e a franqueza das nossas conversas. Desejamos muito sucesso com o projeto.
text-exit-message-terms =
    Depois de pensar com cuidado, decidimos não seguir em frente. Com as condições que estão na mesa não conseguiríamos cumprir o que assinássemos, e por respeito preferimos dizer isso com clareza.

    Agradecemos o tempo de vocês e a franqueza das nossas conversas. Desejamos muito sucesso com o projeto.
text-exit-message-fit =
    Depois de pensar com cuidado, chegamos à conclusão de que não somos a empresa adequada para este projeto. Não conseguiríamos entregar o valor que vocês esperam, e por respeito preferimos dizer isso com clareza.

    Agradecemos o tempo de vocês e a franqueza das nossas conversas. Desejamos muito sucesso com o projeto.
text-exit-open-now =
    Depois de analisar com cuidado, este não é o momento de fazer bem o projeto juntos: cada lado tem suas restrições e preferimos não forçá-las. Valeria a pena retomar se mudar algo do seguinte:

    { $parts }

    Enquanto isso, continuamos em contato e vamos compartilhar ideias que possam ser úteis para vocês. Agradecemos o tempo e a confiança.
text-exit-open =
    Depois de analisar com cuidado, neste momento os números não nos permitem avançar: cada lado tem suas restrições e preferimos não forçá-las. Valeria a pena retomar se mudar algo do seguinte:

    { $parts }

    Enquanto isso, continuamos em contato e vamos compartilhar ideias que possam ser úteis para vocês. Agradecemos o tempo e a confiança.
text-exit-open-terms =
    Depois de analisar com cuidado, neste momento as condições não nos permitem avançar: cada lado tem suas restrições e preferimos não forçá-las. Valeria a pena retomar se mudar algo do seguinte:

    { $parts }

    Enquanto isso, continuamos em contato e vamos compartilhar ideias que possam ser úteis para vocês. Agradecemos o tempo e a confiança.
text-change-scope-smaller = o escopo: se ficar concentrado no essencial
text-change-scope-larger = o escopo: se o projeto crescer
text-change-timeline = os prazos: se houver mais tempo ou der para fazer em etapas
text-change-budget = o orçamento: se for ampliado
text-change-term = { $term }: se houver espaço para nos aproximarmos
text-exit-closed =
    Depois de analisar a fundo, decidimos não seguir em frente com este projeto e dedicar nossos recursos a outros compromissos. É uma decisão definitiva.

    Agradecemos o tempo que vocês dedicaram e desejamos tudo de bom.
text-exit-closed-fit =
    Depois de analisar a fundo, decidimos não seguir em frente com este projeto. Não somos a empresa adequada para o que vocês buscam, e vamos dedicar nossos recursos a outros compromissos. É uma decisão definitiva.

    Agradecemos o tempo que vocês dedicaram e desejamos tudo de bom.
text-exit-refer =
    Pelo que conversamos, acredito que há quem possa ajudar vocês melhor do que nós neste projeto, e prefiro dizer isso com franqueza.

    Se for útil, terei prazer em indicar alguém e passar o que já avançamos, com a permissão de vocês. Agradecemos o tempo e a confiança; espero que continuemos em contato.
text-exit-refer-to =
    Pelo que conversamos, acredito que há quem possa ajudar vocês melhor do que nós neste projeto, e prefiro dizer isso com franqueza. Sugiro que conversem com { $referred_to }.

    Se for útil, terei prazer em fazer a apresentação e passar o que já avançamos, com a permissão de vocês. Agradecemos o tempo e a confiança; espero que continuemos em contato.
text-keep-in-touch =
    Escrevo para saber como vai o projeto. Não precisam responder com pressa: se uma ideia, um contato ou uma segunda opinião for útil, contem conosco, sem compromisso.

    Espero que tudo corra bem por aí.
text-buyer-return =
    Que bom ter notícias de vocês. Vamos ver com prazer se agora faz sentido trabalharmos juntos.

    Para entender bem: o que mudou desde a última vez que conversamos?
text-reopen-conditions =
    Será um prazer retomar a conversa. Para dar a ela o tempo que merece e para que desta vez cheguemos a um acordo, precisamos contar desde o início com o seguinte:

    { $parts }

    Assim que estiver certo, proponham uma data e começamos.
text-reopen-budget = um orçamento de acordo com o escopo
text-reopen-budget-from = um orçamento a partir de { $from }
text-reopen-budget-range = um orçamento de { $from } a { $to }
text-reopen-date = uma data de decisão definida
text-reopen-date-by = uma data de decisão definida, até { $day }
text-reopen-stakeholders = o apoio de todas as pessoas que decidem
text-reopen-stakeholders-named = o apoio de quem decide: { $who }
text-reopen-scope = um escopo definido
text-reopen-scope-named = um escopo definido: { $scope }

## O que não dizer

avoid-adversarial = Ataca o comprador. Ele vai se defender, não se mexer.
avoid-adversarial-instead = diga o que você precisa e reconheça o que eles precisam.
avoid-defensive = Põe você na defensiva. O que outros fazem ou pagam não interessa a este comprador.
avoid-defensive-instead = fale do resultado que eles buscam.
avoid-bitter = Soa ressentido. Se escolherem outro, você vai querer que voltem sem constrangimento.
avoid-bitter-instead = diga que a outra opção pode ser a melhor para eles.
avoid-unprofessional = Isto não se escreve: é encaminhado e fica na memória.
avoid-unprofessional-instead = agradeça, deseje sucesso e pare por aí.
avoid-weak-need = Mostra que você precisa. Assim que souberem, vão apertar.
avoid-weak-need-instead = fale das datas do comprador, não das suas.
avoid-weak-begging = Soa como súplica, e mostra que você aceitaria qualquer coisa.
avoid-weak-begging-instead = diga em que condições seria um bom acordo para os dois.
avoid-weak-price = Dá o preço de graça antes de negociar: diz que o seu não vale.
avoid-weak-price-instead = pergunte de que resultado ou de que escopo eles precisam.
avoid-ultimatum = É um ultimato. Firme é dizer o que você precisa; isto fecha a porta.
avoid-ultimatum-instead = diga o que faria você seguir e que respeita o que eles decidirem.
avoid-hasty = Cede na hora e em troca de nada. Eles aprendem que basta apertar.
avoid-hasty-instead = espere um dia e peça algo em troca.
avoid-reveals = Fala dos nossos custos ou do nosso limite. Daí em diante eles negociam contra esse número.
avoid-reveals-instead = fale do preço que você oferece e do que ele inclui.
avoid-secret = Este número é só nosso: um piso, uma linha de corte ou um custo.
avoid-secret-instead = tire, e use só preços que já estejam na mesa.
avoid-excuse = Soa como desculpa ou culpa. Ninguém pediu, e afasta o cliente.
avoid-excuse-instead = assuma o que aconteceu; explique só quando pedirem.
avoid-guilt = Faz o cliente se sentir culpado por ir embora. Ele não deve nada a você.
avoid-guilt-instead = reconheça a decisão e agradeça o trabalho feito juntos.
avoid-minimise = Tira a importância do que aconteceu.
avoid-minimise-instead = diga como é, e o que você está fazendo a respeito.
avoid-disparage = Fala mal de outro fornecedor.
avoid-disparage-instead = conte no que somos diferentes, sem julgar ninguém.
avoid-unpublished = Promete algo do produto que talvez não exista nesse dia.
avoid-unpublished-instead = cite só o que está publicado, com a data.
avoid-apology = Mais um pedido de desculpas. O primeiro já foi feito; outros tiram força.
avoid-apology-instead = passe ao que você vai fazer.
