# As conversas que têm passos: acabou de ganhar, o cliente ataca, o cliente cancela, resultados ruins.

## O que é comum

plays-none = Nenhuma conversa aberta neste registro.
plays-start = Começar uma conversa
plays-open = Começar
plays-open-named = Começar: { $play }
plays-before = Antes, neste registro
plays-past-line = { $day }: { $outcome }
plays-avoid = O que não fazer
plays-done-mark = Já disse
plays-done-undo = Eu não disse
plays-done-on = Dito em { $day }
plays-time = Hora
plays-optional = Opcional
plays-internal = Só para o time
plays-close = Encerrar a conversa
plays-close-how = Como terminou?
plays-close-needs = Escolha como terminou.
plays-close-lacks = Falta responder o que está acima.
plays-stop-undo = Foi engano: continuar
plays-reopen = Desfazer o encerramento
plays-left-on = Foi embora afinal, no dia (opcional)
plays-closed = Encerrada em { $day }: { $outcome }
plays-dues = O que falta fazer
plays-cause-add = Adicionar um motivo
plays-cause-said = Nas palavras deles
plays-cause-response = O que você responde
plays-cause-remove = Remover
plays-cause-remove-named = Remover o motivo { $reason }
plays-cause-open = Falta a resposta
plays-promise-kind = O que você propõe?
plays-promise-what = O que você promete
plays-promise-owner = Quem cumpre
plays-promise-due = Para quando
plays-promise-share = Desconto (do preço do plano)
plays-promise-days = Dias para pagar
plays-promise-price = Preço do plano
plays-promise-amount = Quanto deixa de pagar
plays-promise-saved = Quanto nos poupa
plays-promise-cost = Quanto nos custa
plays-promise-ends = Até quando
plays-promise-published = Está publicado, com data?
plays-promise-granted = Já autorizaram
plays-promise-done = Cumprida
plays-promise-remove = Remover
plays-promise-remove-named = Remover a promessa: { $what }
plays-promise-unnamed = Sem descrição
plays-promise-record = Registrar a promessa
plays-promise-lacks = Falta: { $fields }
plays-promise-last = Por último: tente antes o que está acima.
plays-promise-overdue = Venceu em { $day } e não foi cumprida.
plays-promise-zone = Com isto, { $price }
plays-promise-zone-all = Com tudo o que foi prometido, { $price }
plays-may = O que você pode oferecer
plays-contact-add = Anotar o contato de hoje
plays-contact-count = { $count } de { $least }
plays-contact-none = Ninguém falou com eles ainda.
plays-decline = Disseram que não
plays-declined = { $count ->
    [one] Disseram que não uma vez.
   *[other] Disseram que não { $count } vezes.
}
plays-decline-undo = Desfazer
plays-wait-done = Já pode.
plays-wait = Espere.
plays-stake = Em jogo: { $price }
plays-help = Mais ajuda
plays-step-locked = Fechado por enquanto
plays-step-now = Agora
plays-step-done = Feito
plays-unread-promises = uma promessa
plays-unread-causes = um motivo
plays-unread-contacts = os contatos
plays-unread-declines = quantas vezes disseram que não
plays-unread-other = parte do que foi anotado
plays-mark = Feito
plays-who = Responsável
plays-day = Dia
plays-who-when = Responsável e dia
plays-task-create = Criar tarefa
plays-task-create-named = Criar tarefa: { $task }
plays-task-created = Anotada
plays-task-late = Anotada, em atraso
plays-task-finish = Feita
plays-task-finish-named = Feita: { $task }
plays-task-done = Feita
plays-mark-undo = Desmarcar
plays-take = Usar esse valor

plays-channel-visit = Pessoalmente
plays-channel-phone = Telefone ou vídeo
plays-channel-email = E-mail
plays-channel-letter = Carta

plays-concession-action = Algo que vamos fazer
plays-concession-smaller = Um plano menor
plays-concession-pause = Uma pausa
plays-concession-terms = Outra forma de pagamento
plays-concession-discount = Um desconto
plays-concession-trial = Um teste grátis
plays-concession-product = Algo no produto
plays-concession-free-work = Trabalho sem cobrar
plays-concession-incentive = Um incentivo

## Tempos

play-from = A partir de { $day }
play-from-at = A partir de { $day }, { $time }
play-from-unreadable = Não dá para ler quando foi («{ $what }»). Espere até a data ficar clara.
play-until = Até { $day }
play-until-at = Até { $day }, { $time }
play-overdue = Venceu em { $day }
play-overdue-at = Venceu em { $day }, { $time }
play-day = { $day }
play-day-today = vence hoje
play-day-in = { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
}
play-day-overdue = { $days ->
    [one] venceu ontem
   *[other] venceu há { $days } dias
}
play-blocked-until = Abre em { $day }.
play-blocked-until-at = Abre em { $day }, às { $time }.
play-blocked-step = Abre depois de «{ $step }».
play-blocked-answer = Abre quando { $answer }.
play-blocked-causes = Abre quando cada motivo tiver resposta.
play-text-later = Preencha o que está acima e o texto aparece.
play-text-no-deal = O texto sai quando o registro tiver um preço ou condições, ou quando você anotar o que está incluído.

## Avisos

play-remark-contacts = Já são { $count } contatos em sete dias; o máximo é { $most }. Dê um respiro a eles.
play-remark-not-friday = O prazo vence logo antes de um descanso. Ligue antes: ninguém quer essa notícia numa sexta à noite.
play-remark-misfit = Eles não têm o perfil do que fazemos bem. Ajude-os a sair bem em vez de retê-los.
play-remark-deadline = O prazo está em cima: fale hoje, mesmo com o incômodo ainda fresco.
play-remark-deadline-passed = O prazo venceu em { $day }: já não há por que correr. Pergunte primeiro em que pé ficou.
play-remark-deadline-passed-at = O prazo venceu em { $day }, às { $time }: já não há por que correr. Pergunte primeiro em que pé ficou.
play-stop-unreadable = Não dá para ler «{ $what }». Enquanto isso, não insista.
play-remark-promised-elsewhere = Conta também o que foi prometido em outra conversa: { $plays }.
play-remark-unreadable = Corrija o que não dá para ler; até lá, o que depende disso fica fechado: { $what }

## Promessas

play-promise-unpublished = Não prometa: não está publicado com data.
play-promise-nobody = Ninguém pode conceder: fica abaixo do piso ou fora de qualquer condição.
play-promise-beyond = Ninguém tem autoridade para conceder tanto.
play-promise-open = Faltam dados para saber em que preço fica.
play-promise-unreadable = Não dá para ler esta promessa. Corrija ou remova: sem ela ninguém sabe a quanto chega o resto.
play-promise-approval = Quem aprova, antes de você dizer: { $roles }.
play-promise-own = Você mesmo pode conceder ({ $role }).
play-promise-role = Quem concede, antes de você dizer: { $role }.
play-promise-lapsed = Agora é mais do que autorizaram. Peça de novo; quem decide: { $roles }.
play-promise-free = Você pode prometer.
play-together-clear = Tudo junto: { $price }, { $share } a menos que o preço de hoje. Você pode assinar.
play-together-approval = Tudo junto: { $price }, { $share } a menos que o preço de hoje. Precisa de aprovação.
play-together-below = Tudo junto: { $price }, { $share } a menos que o preço de hoje. Abaixo do piso: ninguém aprova.
play-may-own-up-to = Você pode oferecer até { $up_to } ({ $role }).
play-may-role-up-to = { $role }: até { $up_to }.
play-may-own-days = Você pode oferecer até { $up_to } dias ({ $role }).
play-may-role-days = { $role }: até { $up_to } dias.
play-may-own = Você pode oferecer ({ $role }).
play-may-role = { $role }.
role-csm = Gestor do cliente
role-manager = Gerência
role-product = Produto

## Depois

play-due-weeks = { $weeks ->
    [one] Falar com o cliente, uma semana depois
   *[other] Falar com o cliente, { $weeks } semanas depois
}
play-due-promise = Cumprir: { $what }
play-durable-yes = Continua conosco depois de { $day }: ficou de verdade.
play-durable-no = Foi embora antes de { $day }: não ficou.
play-durable-early = Ainda é cedo para dizer que ficou: espere até { $day }.

## O que monta os textos

play-line-price = Preço: { $price }.
play-line-term = { $term }: { $value }.
play-line-scope = Inclui: { $what }.
play-line-delivery = Entrega: { $day }.
play-line-promise = { $what }. Quem faz: { $owner }, até { $day }.
play-line-trial = Ao fim do teste, em { $day }, vocês podem encerrar sem custo algum.
play-line-plain = { $what }

## Acabou de ganhar

play-won-name = Acabou de ganhar
play-won-title = { $buyer } assinou
play-won-about = Não suma depois da assinatura.
play-won-proposed = Negócio ganho. Quem negociou é quem liga primeiro.
play-won-avoid-vanish = Não suma: o que você fizer esta semana pesa mais do que o que disse antes.
play-won-avoid-overdo = Não sobrecarregue: cada mensagem pelo canal certo.
play-won-step-first-contact = Primeira ligação
play-won-step-in-writing = Por escrito
play-won-step-hand-over = Passar a conta
play-won-step-delivered = Foi entregue?
play-won-step-why-us = Por que nós?
play-won-step-reference = Pedir referência
play-won-step-close = Encerrar
play-won-do-first-contact = Ligue você ou faça uma visita, sem pedir nada.
play-won-do-in-writing = Escreva o que foi combinado, ponto por ponto.
play-won-do-hand-over = Apresente quem assume e passe o que foi prometido.
play-won-do-delivered = Pergunte se chegou tudo, e no prazo.
play-won-do-why-us = Pergunte por que escolheram vocês.
play-won-do-reference = Peça uma referência.
play-won-do-close = Encerre, e mantenha contato.
play-won-ask-signed = Dia da assinatura
play-won-ask-takes-over = Quem assume a conta?
play-won-ask-promised = O que foi prometido, a quem e para quando?
play-won-ask-know = O que mais convém saber deles?
play-won-ask-delivery = Dia da entrega
play-won-ask-present = Você pode estar na entrega?
play-won-ask-includes = O que está incluído na venda, dito para o cliente?
play-won-ask-delivered = Foi entregue tudo o que se prometeu?
play-won-ask-missing = O que falta exatamente?
play-won-ask-on-time = As datas foram cumpridas?
play-won-ask-delay = Onde está o atraso?
play-won-ask-why-bought = Por que compraram?
play-won-ask-worked = O que funcionou na negociação?
play-won-ask-better = O que faríamos melhor?
play-won-ask-reference = Aceitam ser referência?
play-won-question-why-bought = O que levou vocês a nos escolher?
play-won-text-first-contact = Para começar a ligação
play-won-text-terms = O combinado, por escrito
play-won-text-hand-over = Ficha para quem assume
play-won-text-why-us = Pergunta sobre a decisão
play-won-text-reference = Pedir a referência
play-won-text-reference-time = Se disserem que não têm tempo
play-won-text-reference-reveals = Se tiverem receio de contar demais
play-won-say-first-contact = Estou ligando só para agradecer e saber como vocês estão com a decisão. Ficou alguma coisa no ar desde a assinatura? Continuo aqui para o que precisarem, também agora que o trabalho começa.
play-won-say-terms = Agradeço a confiança. Para que todos partamos do mesmo ponto, deixo por escrito o que combinamos:
    { $parts }
    Se algo não bater com o que vocês têm, me avisem e corrigimos hoje.
play-won-say-hand-over = Passagem da conta
    Quem assume: { $takes_over }
    O prometido: { $promised }
    O combinado:
    { $parts }
play-won-say-why-us = Agora que vocês já estão em operação, gostaria de aprender como foi a decisão:
    { $parts }
    E com toda a franqueza: do que vocês gostaram no jeito como conduzimos o acordo, e o que poderíamos ter feito melhor?
play-won-say-reference = Ajudaria muito se vocês contassem sua experiência a outra empresa que está onde vocês estavam. Aceitariam ser uma referência nossa?
play-won-say-reference-time = São dez minutos e uma única ligação, no dia em que vocês disserem. Eu preparo tudo e aviso antes quem vai ligar e o que quer saber.
play-won-say-reference-reveals = Vocês decidem o que se conta. Não é preciso falar de preços nem de dados internos, e envio qualquer texto para a aprovação de vocês antes de publicar.
play-won-outcome-satisfied = Satisfeitos
play-won-outcome-mixed = Com ressalvas
play-won-outcome-withdrawn = Voltaram atrás
play-won-task-stay = Contato leve de quem negociou

## O cliente ataca

play-attacked-name = O cliente ataca
play-attacked-title = { $buyer } está incomodado
play-attacked-about = A reclamação é dura: dê um passo atrás antes de responder.
play-attacked-avoid-defend = Não se defenda nem contra-ataque, mesmo com razão: eles se sentem atacados.
play-attacked-avoid-promise = Não compre a calma: nada que você não possa cumprir, nada de graça sem autorização.
play-attacked-stop-never-again = Disseram que nunca mais. Aceite, despeça-se bem e guarde o registro.
play-attacked-step-step-back = Um passo atrás
play-attacked-step-take-it = Assumir
play-attacked-step-no-excuse = Sem desculpas
play-attacked-step-fair = Parece justo?
play-attacked-step-explain = Explicar
play-attacked-step-make-right = Reparar
play-attacked-step-learn = Aprender e encerrar
play-attacked-do-step-back = Não responda ainda. Escreva o que aconteceu.
play-attacked-do-take-it = Assuma por inteiro, uma vez só.
play-attacked-do-no-excuse = Diga que não há explicação que resolva.
play-attacked-do-fair = Pergunte se parece justo. E espere.
play-attacked-do-explain = Eles pediram: explique, com o que já foi feito.
play-attacked-do-make-right = Pergunte o que repararia. Não conceda ainda.
play-attacked-do-learn = Anote quem acompanha o que foi prometido.
play-attacked-ask-reproach = Do que se queixam, nas palavras deles?
play-attacked-ask-happened = O que aconteceu de verdade?
play-attacked-ask-missed = Que data não foi cumprida?
play-attacked-ask-they-asked = Eles pediram a explicação?
play-attacked-ask-never-again = Disseram «nunca mais»?
play-attacked-ask-measures = Que medidas já foram tomadas?
play-attacked-ask-demand = O que eles pedem?
play-attacked-ask-follows = Quem acompanha o que foi prometido?
play-attacked-ask-learned = O que aprendemos?
play-attacked-gate-they-asked = pedirem a explicação
play-attacked-text-time-out = Ganhar alguns minutos
play-attacked-text-take-it = Assumir
play-attacked-text-no-excuse = Sem desculpas
play-attacked-text-fair = A pergunta
play-attacked-text-explain = A explicação
play-attacked-text-make-right = O que repararia
play-attacked-text-graceful = Despedir-se bem
play-attacked-say-time-out = Estou ouvindo vocês, e isso merece mais do que uma resposta rápida. Me deem alguns minutos para ver o que aconteceu e ligo de volta hoje mesmo.
play-attacked-say-take-it = Nós falhamos, e a responsabilidade é nossa, toda. Lamento o que isso causou a vocês.
play-attacked-say-no-excuse = Eu poderia dar explicações, mas elas não mudariam o que vocês passaram. Entendo que isso pode nos custar a confiança de vocês e que talvez não comprem mais nada de nós.
play-attacked-say-fair = Digam com franqueza: parece justo a vocês terminarmos assim?
play-attacked-say-explain = Agradeço a pergunta. Isto é o que já fizemos, não o que vamos fazer:
    { $measures }
play-attacked-say-make-right = O que precisaria acontecer, do lado de vocês, para que isso fique reparado? Quero ouvir tudo antes de dizer o que podemos fazer.
play-attacked-say-graceful = Entendo e respeito. Vou cuidar para que o encerramento seja organizado e para que vocês fiquem com tudo o que é seu. Agradeço o tempo em que trabalhamos juntos.
play-attacked-outcome-calm = Acalmou
play-attacked-outcome-watching = Continua aberto, em observação
play-attacked-outcome-lost = Foi embora
play-attacked-task-check = Perguntar como vai o que foi prometido
play-attacked-task-relation = Dar um alô, sem pedir nada

## O cliente cancela

play-cancelling-name = Risco de cancelamento
play-cancelling-title = { $buyer } cancela
play-cancelling-about = Escute antes de oferecer. E deixe ir quem já foi.
play-cancelling-proposed-sent = Enviaram o cancelamento em { $day }. Prepare-se antes de ligar.
play-cancelling-proposed-renewal = A renovação vence em { $day } e ninguém confirmou.
play-cancelling-proposed-health = A saúde da conta está no vermelho. Fale com eles antes que escrevam.
play-cancelling-avoid-solutions = Não ofereça nada antes de ouvir os motivos.
play-cancelling-avoid-guilt = Nem culpa nem pena, nem falar mal de quem escolheram.
play-cancelling-avoid-executives = Não traga um diretor para pressionar. Só se eles pedirem.
play-cancelling-stop-permission = Eles não querem falar disso. Respeite e despeça-se bem.
play-cancelling-stop-signed = Já assinaram com outro. Agradeça e deixe a porta aberta.
play-cancelling-stop-top = Foi decisão da direção deles. Agradeça e deixe a porta aberta.
play-cancelling-stop-initiative = O projeto foi encerrado. Agradeça e deixe a porta aberta.
play-cancelling-stop-acquired = Foram comprados por um grupo que usa outra solução. Agradeça e deixe a porta aberta.
play-cancelling-stop-declined = Já disseram não as vezes que cabia perguntar. Não insista.
play-cancelling-step-prepare = Preparar
play-cancelling-step-when = Quando ligar
play-cancelling-step-open = Abrir a conversa
play-cancelling-step-discover = Descobrir
play-cancelling-step-answer = Responder
play-cancelling-step-propose = Propor
play-cancelling-step-summary = Resumo
play-cancelling-step-follow-up = Acompanhamento
play-cancelling-step-learn = Aprender e encerrar
play-cancelling-do-prepare = Prepare-se. Não ligue ainda.
play-cancelling-do-when = Espere o momento.
play-cancelling-do-open = Reconheça a decisão e peça licença.
play-cancelling-do-discover = Escute primeiro. Não ofereça nada ainda.
play-cancelling-do-answer = Uma resposta para cada motivo.
play-cancelling-do-propose = Diga o que promete, quem faz e para quando.
play-cancelling-do-summary = Eles ficam: mande o resumo hoje.
play-cancelling-do-follow-up = Cumpra, e volte a falar com eles.
play-cancelling-do-learn = Anote o que foi de verdade, e encerre.
play-cancelling-ask-stated-reason = Que motivo deram?
play-cancelling-ask-cancel-sent = Quando enviaram?
play-cancelling-ask-processes-on = Quando o cancelamento é processado?
play-cancelling-ask-renewal-due = Quando vence a renovação?
play-cancelling-ask-incident = Houve um incidente? Quando?
play-cancelling-ask-tenure = Desde quando são clientes e para que nos contrataram?
play-cancelling-ask-sudden = O uso caiu de repente?
play-cancelling-ask-last-90-days = Últimos 90 dias: chamados, NPS, reuniões, uso
play-cancelling-ask-not-used = O que têm contratado e não usam? Que outro plano serviria?
play-cancelling-ask-permission = Aceitam conversar?
play-cancelling-ask-signed-elsewhere = Já assinaram com outro?
play-cancelling-ask-migration = Quando migram?
play-cancelling-ask-decided-at-top = Foi decisão da direção deles?
play-cancelling-ask-initiative-closed = O projeto foi encerrado?
play-cancelling-ask-acquired = Foram comprados por um grupo que usa outra solução?
play-cancelling-ask-led-here = O que levou a esta decisão?
play-cancelling-ask-since-when = Desde quando pensam nisso?
play-cancelling-ask-would-change = O que os faria mudar de ideia?
play-cancelling-ask-not-delivering = O que não estamos entregando?
play-cancelling-ask-example = Um exemplo concreto
play-cancelling-ask-general-cut = É um corte geral, e não outro destino para o dinheiro?
play-cancelling-ask-other-offers = O que o outro fornecedor oferece?
play-cancelling-ask-value-1 = O que eles ganharam, em um número deles
play-cancelling-ask-value-2 = Outro número
play-cancelling-ask-value-3 = E mais um
play-cancelling-ask-alternatives = Que alternativas você contou?
play-cancelling-ask-stays = Eles ficam?
play-cancelling-ask-agreed = Quando disseram que sim?
play-cancelling-ask-real-reason = Qual foi o motivo de verdade?
play-cancelling-ask-preventable = Dava para evitar antes?
play-cancelling-ask-pattern = Repete-se com outros clientes?
play-cancelling-question-led-here = O que levou vocês a esta decisão?
play-cancelling-question-since-when = Quando começaram a pensar nisso?
play-cancelling-question-would-change = O que teria que mudar para vocês reconsiderarem?
play-cancelling-question-not-delivering = O que vocês esperavam de nós que não estamos entregando?
play-cancelling-gate-permission = aceitarem conversar
play-cancelling-gate-stays = decidirem ficar
play-cancelling-reason-product = Produto
play-cancelling-reason-adoption = Não usam
play-cancelling-reason-support = Suporte
play-cancelling-reason-neglect = Falta de atenção nossa
play-cancelling-reason-price = Preço
play-cancelling-reason-competitor = Outro fornecedor
play-cancelling-answer-product = Ativamos junto com vocês: já está no contrato.
play-cancelling-answer-adoption = Um início dedicado: alguém nosso com o time de vocês até que usem.
play-cancelling-answer-support = Prioridade no suporte e uma pessoa dedicada que responde a vocês.
play-cancelling-answer-neglect = Outra pessoa na conta e uma ligação fixa a cada duas semanas.
play-cancelling-answer-price = Vamos ver primeiro um plano que sirva melhor, ou outra forma de pagamento.
play-cancelling-answer-competitor = Conto no que somos diferentes, e vocês comparam.
play-cancelling-text-open = Para abrir
play-cancelling-text-discover = As quatro perguntas
play-cancelling-text-answer = O que você responde
play-cancelling-text-value = O que eles já ganharam
play-cancelling-text-propose = A proposta
play-cancelling-text-direct = A pergunta direta
play-cancelling-text-summary = Resumo do combinado
play-cancelling-text-graceful = Despedir-se bem
play-cancelling-say-open = Recebi a mensagem de vocês e respeito a decisão. Eu gostaria que isso tivesse dado mais certo. Posso fazer algumas perguntas para entender o que aconteceu? Sei que não foi fácil decidir. São quinze minutos, e no fim quem decide são vocês.
play-cancelling-say-discover = Quero entender bem antes de dizer qualquer coisa:
    { $parts }
play-cancelling-say-answer = Vocês têm razão no que apontam, e isto é o que posso dizer sobre cada ponto:
    { $parts }
play-cancelling-say-value = Antes de decidir, isto é o que vocês ganharam conosco, em números de vocês:
    { $parts }
play-cancelling-say-propose = Com o que vocês me contaram, isto é o que proponho:
    { $parts }
    Leiam com calma. Se não servir, me digam sem rodeios.
play-cancelling-say-direct = Pergunto com franqueza: o que teria que mudar para valer a pena continuar? Se a resposta for nada, eu respeito.
play-cancelling-say-summary = Agradeço por ficarem. Este é o compromisso, com nome e data:
    { $parts }
    Escrevo para vocês antes de cada data. Se algo atrasar, vão saber por mim e a tempo.
play-cancelling-say-graceful = Agradeço por me dizerem com clareza e pelo tempo em que trabalhamos juntos. Cuido para que o cancelamento seja organizado e para que vocês levem todos os seus dados. Se mais adiante algo mudar, estarei aqui com prazer.
play-cancelling-outcome-stayed = Ficou
play-cancelling-outcome-left-well = Foi embora em bons termos
play-cancelling-outcome-left-badly = Foi embora mal
play-cancelling-task-durable = Ver se continua cliente
play-cancelling-task-relation = Dar um alô, sem pedir nada

## Resultados ruins

play-results-name = Resultados ruins
play-results-title = { $buyer }: resultados ruins
play-results-about = Os resultados são ruins e eles ainda não sabem: ligue você primeiro.
play-results-proposed = Os resultados são ruins e ninguém contou ao cliente.
play-results-avoid-hide = Não deixe para sexta-feira nem espere que perguntem.
play-results-avoid-blame = Nem culpas nem enfeites, mesmo que as decisões deles também tenham pesado.
play-results-step-at-home = Primeiro, entre vocês
play-results-step-call-now = Ligar já
play-results-step-listen = Escutar
play-results-step-explain = Explicar
play-results-step-answer = Responder
play-results-step-propose = Propor
play-results-step-they-choose = Eles escolhem
play-results-step-back-to-work = De volta ao trabalho
play-results-do-at-home = Combinem o que aconteceu e levem uma solução.
play-results-do-call-now = Ligue antes que perguntem.
play-results-do-listen = Escute o que eles precisam e o que receiam.
play-results-do-explain = Diga o que aconteceu e o que fizemos errado. Sem mais pedidos de desculpas.
play-results-do-answer = Responda a cada pergunta, de frente.
play-results-do-propose = Proponha pelo menos dois caminhos.
play-results-do-they-choose = Deixe que eles escolham.
play-results-do-back-to-work = Marque a data do primeiro resultado, e mãos à obra.
play-results-ask-known-since = Desde quando sabemos?
play-results-ask-facts = O que aconteceu, em fatos que todos aceitamos?
play-results-ask-solution = Que solução você leva?
play-results-ask-under-way = O que já está em andamento?
play-results-ask-needs = Do que eles precisam?
play-results-ask-concerns = O que preocupa eles?
play-results-ask-questions = O que eles perguntam?
play-results-ask-chose = O que eles escolheram?
play-results-ask-first-result = Dia do primeiro resultado
play-results-ask-first-time = É a primeira vez com este cliente?
play-results-ask-learned = O que aprendemos?
play-results-question-needs = Do que vocês precisam de nós neste momento?
play-results-question-concerns = O que mais preocupa vocês?
play-results-reason-question = Pergunta
play-results-reason-concern = Preocupação
play-results-text-call-now = Para começar a ligação
play-results-text-listen = Para escutar
play-results-text-explain = A explicação
play-results-text-answer = O que você responde
play-results-text-propose = Os caminhos
play-results-text-chosen = O que eles escolheram
play-results-say-call-now = Estou ligando porque prefiro que vocês saibam por mim: os resultados não são os que esperávamos, e lamento muito. Foi isto que aconteceu:
    { $facts }
    Já temos um plano e quero revisá-lo com vocês.
play-results-say-listen = Antes de contar o plano, quero ouvir vocês:
    { $parts }
play-results-say-explain = Foi isto que aconteceu, e por quê:
    { $facts }
    Essa parte cabe a nós. O que propomos para corrigir:
    { $solution }
play-results-say-answer = Vou ponto por ponto no que vocês perguntaram:
    { $parts }
play-results-say-propose = Há mais de um caminho, cada um com responsável e data:
    { $parts }
    Me digam qual serve melhor a vocês, ou o que mudariam.
play-results-say-chosen = Então ficamos assim:
    { $chose }
    Começamos hoje, e aviso assim que houver um primeiro resultado.
play-results-outcome-on-track = De volta aos trilhos
play-results-outcome-watching = Em observação
play-results-outcome-left = Foi embora
play-results-task-check = Rever com eles o primeiro resultado

## Erros

error-unknown-play = Nenhuma conversa tem esse nome.
error-unknown-number = Esta conversa não tem esse número.
error-unknown-weekday = Não é um dia da semana: escreva monday a sunday.
error-not-https = Só endereços que começam com https://.

## Sair do negócio

play-leaving-step-confirm = Confirme com seu gestor
play-leaving-step-prepare = Prepare os motivos
play-leaving-step-tell = Avise o comprador
play-leaving-step-door = Deixe a porta como você quer
play-leaving-step-learn = Aprenda
play-leaving-do-confirm = Garanta que quem deve saber esteja de acordo: seu gestor ou os diretores.
play-leaving-do-prepare = Fale de requisitos e da diferença, não de culpas. Nada de limites nem custos.
play-leaving-do-tell = Diga pessoalmente ou por telefone, e depois por escrito. Definitivo e sem acusar ninguém.
play-leaving-do-door = Decida se deixa a porta aberta, fechada ou com uma indicação.
play-leaving-do-learn = Anote o que dava para ver antes, e conte ao time: sair bem também se comemora.
play-leaving-part-executives = Os diretores conversam antes?
play-leaving-part-closing = Para fechar
play-leaving-part-opening = Para deixar aberta
play-leaving-part-conditions = Condições para voltar a conversar
play-leaving-ask-size = O tamanho do negócio justifica
play-leaving-ask-strategic = Pode vir a ser uma conta estratégica
play-leaving-ask-exhausted = Você esgotou sua autoridade e suas opções
play-leaving-ask-relationship = A relação vale mais que este negócio
play-leaving-ask-escalation = No que deu?
play-leaving-ask-relationship-damaged = A relação está abalada
play-leaving-ask-fit-wrong = Eles não têm o nosso perfil, e isso não vai mudar
play-leaving-ask-return-unlikely = É improvável tentarmos de novo
play-leaving-ask-may-change = As circunstâncias podem mudar
play-leaving-ask-relationship-strong = A relação é boa
play-leaving-ask-strategic-value = O cliente tem valor estratégico
play-leaving-ask-door = Como você deixa a porta?
play-leaving-ask-referred-to = Quem você indica
play-leaving-ask-note = O que convém lembrar
play-leaving-ask-budget-from = Orçamento a partir de
play-leaving-ask-budget-to = Orçamento até
play-leaving-ask-decide-by = Decisão até
play-leaving-ask-stakeholders = Quem precisa apoiar
play-leaving-ask-scope = Escopo que precisa estar definido
play-leaving-option-asked = Proposto
play-leaving-option-declined = O comprador não quis
play-leaving-option-solved = Chegaram a um acordo
play-leaving-option-confirmed = Confirmaram que saímos
play-leaving-option-open = Porta aberta
play-leaving-option-closed = Porta fechada
play-leaving-option-refer = Indicar outro
play-leaving-closed-solved = Pronto: os diretores chegaram a um acordo.
play-leaving-closed-confirmed = Pronto: os diretores confirmaram que saímos do negócio.

## O comprador voltou

play-returning-step-listen = Escute
play-returning-step-conditions = As quatro condições
play-returning-step-decide = Decida
play-returning-do-conditions = Pergunte cada uma. As quatro se cumprem ou nada se reabre.
play-returning-do-decide = Abra uma negociação nova só com as quatro cumpridas; se não, diga que ainda não.
play-returning-do-listen = Pergunte o que mudou desde a última vez, e escute se falam disto:
play-returning-ask-on = Voltaram em
play-returning-ask-reason = Por que voltam?
play-returning-ask-budget = Orçamento que trazem
play-returning-ask-decide-on = Dia em que decidem
play-returning-ask-stakeholders = Todos que decidem apoiam?
play-returning-ask-scope = O escopo está definido?
play-returning-ask-terms = Eles cedem nas condições?
play-returning-option-worse-alternatives = As alternativas eram piores
play-returning-option-budget = Há outro orçamento
play-returning-option-priorities = Mudaram as prioridades
play-returning-option-value = Viram o valor
play-returning-option-overruled = Quem decide passou por cima de compras
play-returning-avoid-desperation = Não mostre urgência nem alívio.
play-returning-avoid-concession = Não ceda nada assim que ligarem.
play-returning-avoid-waiting = Que não pareça que você estava esperando.
