# Como sair bem de um negócio.

## O que vale agora

leave-now-neither = Não é hora de sair
leave-now-posture = Você pode dizer que sairia
leave-now-exit = Hora de sair do negócio
leave-now-left = Você já saiu
leave-imperative-limits = Defina seus limites antes que perguntem: até que preço e com quais condições.
leave-imperative-leave = Saia quando for a hora: um negócio ruim que você não assina também é um bom resultado.
leave-now-returned = O comprador voltou
leave-two-things = Dizer que você poderia sair é uma frase numa negociação que continua: «assim não dá». Sair encerra a negociação. Não misture as duas coisas.
leave-stage-not-called-for = Não é hora de sair do negócio, nem de dizer que sairia.
leave-stage-play = A venda está fechada ou há uma conversa aberta: agora não se fala em sair.
leave-stage-posture = Diga que assim não dá para seguir, e o que faria dar. Ainda não é hora de sair.
leave-stage-exit = É hora de sair do negócio. Em ordem e sem bater a porta.
leave-stage-exit-confirmed = Avise o comprador: a diretoria confirmou que saímos do negócio.
leave-stage-exit-decided = Siga os passos: você decidiu sair. Enquanto não registrar, ainda pode voltar atrás.
leave-stage-exit-opportunity = Siga os passos: você disse que algo melhor espera por você, e isso é motivo para sair.
leave-stage-left = Cuide do contato e aprenda com o caso: você saiu em { $day }.
leave-stage-left-closed = Resolva o que ficou pendente e aprenda com o caso: você saiu em { $day }.
leave-stage-returned = Confira as quatro condições antes de falar de preço: é uma negociação nova.
leave-posture-exit-if-they-insist = Se eles não saírem dessa posição, é hora de sair do negócio.
leave-solved-not-in-deal = Passe para o negócio o que os diretores combinaram (preço, condições). Com o que está escrito, as regras ainda mandam sair.

leave-reason-below-floor = { $price } não cobre o piso de { $limit }: faltam { $gap }.
leave-reason-below-threshold = { $price } fica { $gap } abaixo da linha de corte de { $limit } e ninguém aprovou.
leave-reason-sign = { $sign }: visto em { $day }.
leave-otherwise-economic = Vender abaixo dos seus limites gasta seu tempo, fixa o preço de cada renovação, toma o lugar de negócios rentáveis e soma receita sem margem.
leave-otherwise-risk = Uma única indenização poderia acabar com a empresa, e o negócio não paga esse risco. O seguro talvez não cubra e a defesa também custa: nenhum preço compensa.
leave-otherwise-misfit = Um cliente fora do perfil traz resultados ruins, referências ruins, suporte que custa mais do que ele paga, um cancelamento quase certo e menos tempo para quem tem o perfil.
leave-otherwise-relationship = O que você vê agora aumenta depois da assinatura: mais suporte, um cliente insatisfeito de qualquer jeito e um time desgastado.
leave-otherwise-opportunity = Cada hora aqui é uma hora a menos no negócio que vale a pena.
leave-reason-opportunity = Este tempo rende mais em outro lugar.

leave-fold-posture = Dizer que você poderia sair
leave-fold-request = Pedir a aprovação
leave-fold-steps = Os cinco passos
leave-fold-after = Depois de sair
leave-fold-comeback = O comprador voltou?
leave-fold-history = A negociação anterior
leave-copy = Copiar o pedido
leave-copied = Copiado.
leave-not-copied = Não deu para copiar. Selecione o texto e copie à mão.

## Dizer que você poderia sair

leave-posture-how = Diga com calma e uma vez só: o que interessa a você, o que não dá para aceitar e o que tornaria o negócio possível. O texto está em «O que dizer».
leave-posture-said = Eu disse hoje
leave-posture-last = { $count ->
    [one] Você disse em { $day }.
   *[other] Você disse { $count } vezes, a última em { $day }.
}
leave-posture-outcome = O que aconteceu depois?
leave-became-buyer-moved = Eles se mexeram
leave-became-no-change = Ficou tudo igual
leave-became-lost = O negócio foi perdido

## Diretores

leave-escalate-now = Proponha uma conversa entre diretores antes de sair: { $conditions }.
leave-escalate-consider = Pense se vale uma conversa entre diretores: { $conditions }.
leave-escalate-no = Não precisa: nada disso se aplica.
leave-escalate-unknown = Responda às quatro para saber se vale a pena.
leave-escalate-not-the-price = Nenhum diretor pode assinar abaixo do piso. Eles podem buscar outro negócio: menos escopo, outras condições, outro prazo.
leave-escalate-not-the-term = Nenhum diretor pode aceitar esse risco. Eles podem buscar outra forma de dar segurança ao comprador.
leave-before-consent = Só se o comprador concordar, e para buscar opções juntos; nunca para pressionar.

## Pedir a aprovação

leave-request-open = { $count ->
    [one] { $count } pendente
   *[other] { $count } pendentes
}
leave-request-nobody = ninguém pode
leave-request-granted = aprovado
leave-request-hopeless = Enquanto isto continuar assim, nenhuma aprovação adianta:
leave-request-too-early = Ainda não se sabe se vai precisar. Responda primeiro à pergunta do cartão.
leave-request-text = Texto do pedido
leave-request-fresh = Voltar ao rascunho
leave-request-internal = Este texto é interno: traz seus limites. Não encaminhe ao comprador.
leave-request-too-long = O texto está longo demais para enviar. Encurte.
leave-request-title-price = Pedido: autorizar { $price } ou mais.
leave-request-title-price-any = Pedido: autorizar um preço abaixo da linha de corte.
leave-request-title-term = Pedido de exceção: { $term }.
leave-request-title-term-up-to = Pedido de exceção: { $term }, até { $up_to }.
leave-request-title-fit = Pedido: revisão estratégica de um cliente fora do perfil.
leave-request-title-signs = Pedido: seguir em frente apesar dos sinais de alerta.
leave-request-deal = Negócio: { $deal }
leave-request-buyer = Comprador: { $buyer }
leave-request-who = Quem decide: { $roles }.
leave-request-gap = Diferença: faltam { $gap } ({ $share }) para a linha de corte de { $threshold }.
leave-request-margins = Por esse preço ganhamos { $markup } sobre o custo e { $margin } sobre o preço.
leave-request-cost = Vale enquanto o custo não passar de { $cost }.
leave-request-theirs = O comprador oferece { $price }.
leave-request-theirs-on = O comprador oferece { $price } desde { $day }.
leave-request-ours = Nossas ofertas até agora: { $offers }.
leave-request-gain = O que ganhamos além do preço: […]
leave-request-return = O que eles dão em troca: […]
leave-request-precedent = Como evitamos que vire precedente (outros clientes, a renovação): […]
leave-request-otherwise = Se não for aprovado, saímos do negócio em bons termos. Minha recomendação: […]
leave-request-unlikely = Sei que está abaixo do nosso mínimo e que a resposta provável é não; não prometi nada ao comprador.
leave-exception-granted = Exceção aprovada por { $by }.
leave-exception-record = Anotar a exceção
leave-exception-noted = Está anotada. Mais adiante se verá no que deu.

## A porta

leave-door-to-pick = você escolhe
leave-door-proposed = sugestão: { $door }
leave-door-both-sides = Há motivos dos dois lados.
leave-door-conflict = A decisão é sua: pese a relação e o que ela vale no longo prazo.
leave-door-closed-because = Feche, com respeito e sem acusar ninguém: é para onde aponta o que você sabe.
leave-door-closed-abuse = Feche, com respeito e sem acusar ninguém: maltrataram seu time ({ $sign }) e não se convida a voltar.
leave-door-closed-abuse-on = Feche, com respeito e sem acusar ninguém: maltrataram seu time ({ $sign }, em { $day }) e não se convida a voltar.
leave-door-open-because = Deixe aberta: é para onde aponta o que você sabe.
leave-door-open-nothing-known = Deixe aberta: nada pede para fechar, custa pouco e o mercado é pequeno.
leave-door-refer-better = Indicar quem atenda melhor vale mais do que só fechar a porta: você preserva a relação.
leave-door-refer-misfit = Indique quem atenda melhor: eles não têm o nosso perfil, e assim você preserva a relação.
leave-door-refer-strong = Indique alguém: eles não têm o nosso perfil, mas a relação é boa.
leave-door-refer-named = Indique quem você já tem em mente: eles não têm o nosso perfil.
leave-door-open-means = Diga o que teria que mudar e que vocês continuam em contato. Ligue dentro dos próximos cinco dias.
leave-door-closed-means = Firme, definitivo e cordial: paramos por aqui, tudo de bom. Sem «quem sabe mais para a frente».
leave-door-refer-means = Diga com franqueza que outra empresa vai atender melhor, e só dê o nome se ela estiver de acordo.
leave-referred-hint = O nome da empresa, ou da pessoa.
leave-flag-derived-yes = Pelo veredito e pelos sinais: sim. Sua resposta vale mais.
leave-flag-derived-no = Pelo veredito: não. Sua resposta vale mais.

## Os cinco passos

leave-steps-done = { $done } de { $all }
leave-steps-late = { $count ->
    [one] { $count } atrasado
   *[other] { $count } atrasados
}

## Registrar que saímos

leave-log-reasons = Por que saímos do negócio?
leave-log-value = Preço na mesa
leave-log-gap = Falta para a linha de corte
leave-log-door = Porta
leave-log-day = Dia em que saímos
leave-log-not-confirmed = Confirme com seu gestor (passo 1) antes de avisar o comprador.
leave-log-send = Registrar que saímos
leave-log-no-reason = Marque pelo menos um motivo.
leave-log-no-door = Escolha antes como deixa a porta: há motivos dos dois lados.
leave-log-no-day = Falta o dia em que saímos.
leave-log-again = Registrar de novo
leave-log-undo = Não saímos: desfazer
leave-became = O que foi feito deles?
leave-became-elsewhere = Compraram de outro
leave-became-nothing = Não compraram
leave-became-signed = Assinaram conosco mais tarde
leave-became-bad-customer = Teriam sido um cliente ruim
leave-conditions-why = Escreva hoje, de cabeça fria, o que precisa valer para voltar a conversar. Se voltarem, valem as quatro ou nada se reabre.
leave-conditions-from-hint = É o mínimo: chegar justo nele basta.
leave-conditions-to-hint = Opcional. É o que você espera, não um teto.
leave-budget-last-offer = Sua última oferta foi { $price }.
leave-budget-earlier-offer = Sua última oferta precisaria de aprovação; a mais baixa que não precisava foi { $price }.
leave-budget-not-clear = Por esse preço o negócio voltaria a precisar de aprovação, ou ninguém poderia assinar.

## Depois de sair

leave-tasks = Manter contato
leave-tasks-why = Escreva logo: poucos dias depois do rompimento, um contato pode trazer os dois lados de volta à mesa. Depois mudam as circunstâncias e as pessoas, e quem lembra bem de você indica você.
leave-tasks-why-closed = Resolva o que ficou pendente e não procure mais por eles: a porta ficou fechada.
leave-task-follow-up = Ligue para saber como estão, sem vender
leave-task-follow-up-closed = Confira se não ficou nada pendente entre os dois lados
leave-task-follow-up-refer = Pergunte se a indicação ajudou
leave-task-insight = Compartilhe algo útil do setor deles
leave-task-value = Faça algo por eles sem pedir nada em troca
leave-task-contact = Mantenha o contato vivo: um alô, uma novidade
leave-task-monitor = Veja o que mudou: orçamento, pessoas, prioridades

## O comprador voltou

leave-back-invite = Costuma acontecer dias ou semanas depois. Quando ligarem, comece aqui, antes de responder qualquer coisa.
leave-back-begin = O comprador voltou
leave-back-not-back = O comprador não voltou.
leave-back-ask = Pergunte o que falta antes de prometer qualquer coisa.
leave-back-not-yet = Ainda não: diga com gentileza e espere. Pelo menos uma condição não se cumpre.
leave-back-reopen = Voltem a conversar, do zero: as quatro se cumprem.
leave-back-reopened = Negocie do zero e sem pressa: foram eles que voltaram, e isso não é uma vitória.
leave-back-abused = Antes de responder, decida com seu gestor se vocês querem voltar a conversar: maltrataram seu time.
leave-back-budget-not-set = Defina um orçamento em «Condições para voltar a conversar»: você não definiu ao sair.
leave-back-budget-never = Trazem { $budget }, e por esse preço ninguém pode assinar.
leave-back-budget-unknown = Pergunte quanto eles têm. O mínimo é { $from }.
leave-back-budget-fine = Trazem { $budget }: por esse preço dá para assinar.
leave-back-budget-met = Trazem { $budget }; o mínimo era { $from }.
leave-back-budget-approval = Trazem { $budget } e o mínimo era { $from }, mas por esse preço precisa de aprovação.
leave-back-budget-short = Trazem { $budget } e o mínimo é { $from }.
leave-back-decision-unknown = Peça um dia certo, não um «em breve».
leave-back-decision-no-today = Dizem { $day }; não se sabe que dia é hoje.
leave-back-decision-past = { $day } já passou. Peça um novo dia.
leave-back-decision-late = Dizem { $day }, e você marcou { $by } como limite.
leave-back-decision-met = Decidem em { $day }.
leave-back-stakeholders-met = Todos que decidem apoiam.
leave-back-stakeholders-not-met = Alguém que decide não apoia.
leave-back-stakeholders-unknown = Pergunte quem decide e se estão de acordo.
leave-back-scope-met = Está definido.
leave-back-scope-not-met = Continua sem definição.
leave-back-scope-unknown = Pergunte exatamente o que eles querem.
leave-back-listen-budget = Orçamento disponível.
leave-back-listen-scope = Ajustes no escopo.
leave-back-listen-terms = Flexibilidade nas condições.
leave-back-listen-authority = Quem tem autoridade para decidir.
leave-back-strength = Por que você negocia com força
leave-back-strength-credible = Você disse que sairia, e saiu.
leave-back-strength-they-came = Foram eles que voltaram.
leave-back-strength-time = Quem perdeu tempo foram eles, não você.
leave-back-strength-tried = Já testaram as alternativas que tinham.
leave-back-do-reopen = Abrir uma negociação nova
leave-back-what-reopening-does = As ofertas anteriores ficam para consulta; as novas começam do zero.
leave-back-note-not-yet = Anotar que voltaram e que ainda não se reabre
leave-back-undo = Não voltaram: desfazer
leave-past = Negociação { $number }
leave-past-until = Negociação { $number }, até { $day }
leave-past-no-offers = Nenhuma oferta anotada.
leave-past-who = Quem
leave-past-price = Preço
leave-past-day = Dia
leave-past-in-return = Em troca

## O que não bate

error-told-before-confirmed = O passo 3 está marcado sem o passo 1. Não conta como feito até você confirmar com seu gestor.
error-budget-upside-down = O orçamento «até» é menor que o «a partir de». Corrija um dos dois.
error-back-before-leaving = Eles não podem ter voltado antes de você sair, em { $day }. Corrija o dia.
