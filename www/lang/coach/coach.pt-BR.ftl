# O que importa agora
coach-stance-open = Responda primeiro à pergunta do cartão: sem isso ainda não há veredito sobre o que eles pedem.
coach-stance-leave = Ninguém pode assinar isto. É hora de sair do negócio.
coach-stance-leave-at = Ninguém pode assinar por { $price }. É hora de sair do negócio.
coach-stance-not-at = Segure { $ours }: por { $price } ninguém pode assinar.
coach-stance-approval = Mantenha a posição. Ainda não é hora de sair do negócio, mas você não pode assinar sem aprovação.
coach-stance-approval-at = Mantenha a posição. Ainda não é hora de sair do negócio, mas por { $price } você não pode assinar sem aprovação.
coach-stance-hold = Mantenha a posição: o preço está bom, o problema é uma condição ({ $what }). O negócio continua.
coach-stance-hold-at = Mantenha a posição: { $price } está bom, o problema é uma condição ({ $what }). O negócio continua.
coach-stance-sign = Você pode assinar o que eles pedem. Não dê mais nada de graça.
coach-stance-sign-at = Por { $price } você pode assinar. Não dê mais nada de graça.
coach-stance-left = Você já saiu deste negócio. Cuide da relação que ficou.
coach-stance-play = Aqui é conversa com o cliente, não venda. Siga o passo dela.
coach-stance-returned = O comprador voltou. É uma negociação nova: comece pelas suas condições.
coach-avoid-bluff = Não ameace sair: pelas suas próprias regras você assinaria isto, e eles percebem.
coach-now-avoid = O que não fazer
coach-now-next = Se insistirem
coach-next-sign = Assine: está dentro do que você pode aceitar.
coach-next-trade = Assine, mas troque seu último passo por alguma coisa: veja o plano em «A negociação».
coach-next-refuse = Diga não a isto de novo: { $what }. O resto continua.
coach-next-approval = Peça a aprovação de { $roles }.
coach-next-approval-written = Peça por escrito a aprovação de { $roles }, com a justificativa.
coach-next-exception = Peça a exceção; quem decide: { $roles }. Não cabe a você negociá-la.
coach-next-review = Peça a revisão; quem decide: { $roles }.
coach-next-signs = Antes de continuar, converse sobre os sinais de alerta com { $roles }.
coach-sign-on = { $sign }, visto em { $day }
coach-sign = { $sign }
coach-next-escalate = Antes de sair do negócio, proponha uma conversa entre diretores, se o comprador concordar.
coach-next-consider-executives = Pense se vale uma conversa entre diretores antes de sair do negócio.
coach-next-leave = Saia bem do negócio: confirme com seu gestor, diga de frente e por escrito, e decida se deixa a porta aberta.
coach-next-leave-else = Se nem assim fechar, saia bem do negócio: veja «Como sair bem».
coach-apart = { $gap } de distância
coach-leave-not-called-for = Não é o caso
coach-leave-posture = Você pode dizer que sairia
coach-leave-exit = Hora de sair
coach-leave-left = Você saiu
coach-leave-returned = Eles voltaram
coach-mistakes = A política tem erros, por isso não há conselho. Quem administra o CRM pode corrigir.
coach-broken = Esta parte parou de funcionar duas vezes seguidas. O veredito acima continua valendo; recarregue a página para tentar de novo.

# O que aconteceu com o que foi anotado
coach-sent-sending = Anotando…
coach-sent-applied = Anotado no CRM.
coach-sent-queued = Na fila: entra no CRM assim que der.
coach-sent-rejected = O CRM não aceitou.
coach-sent-unsupported = Nem o CRM nem este navegador conseguem guardar isto. Anote em outro lugar.
coach-sent-conflict = O registro mudou nesse meio-tempo. Confira os dados e tente de novo.
coach-sent-failed = Algo falhou e não sabemos se chegou ao CRM. Envie de novo: não vai duplicar.
coach-sent-late = O CRM não responde e não sabemos se chegou. Envie de novo: não vai duplicar.
coach-older = Este navegador guardou isto sem anotar de qual negócio era
coach-older-closed = Um negócio foi fechado
coach-older-walk-away = Saímos do negócio
coach-older-exception = Uma exceção foi aprovada
coach-older-posture = Dissemos que podemos sair
coach-older-return = O comprador voltou
coach-older-task = Tarefa de acompanhamento
coach-older-case = Conversa
coach-older-promise = Promessa
coach-older-outcome = No que deu
coach-sent-kept = O CRM não guarda isto; ficou neste navegador.

# A política
error-weak-above-strong = O limite de «fraca» está acima do de «forte». Corrija um dos dois.
error-comparable-upside-down = O limite inferior do que é comparável está acima do superior. Corrija um dos dois.

# Se dá para dizer que vai sair
leaving-rules-say-so = Por { $price }, suas próprias regras mandam sair do negócio.
leaving-not-ours-to-sign = Por { $price } você não pode assinar: sem aprovação, teria que sair do negócio.
leaving-non-negotiable = Está em jogo algo que vocês não negociam: { $subject }.
leaving-undecided = Ainda não se sabe se suas regras fariam você sair; por enquanto seria chute.
leaving-would-be-a-bluff = Pelas suas próprias regras você assinaria por { $price }: dizer que vai sair seria blefe.
leaving-rules-say-so-anyway = Suas próprias regras mandam sair do negócio.
leaving-not-ours-to-sign-anyway = Isto você não pode assinar: sem aprovação, teria que sair do negócio.
leaving-would-be-a-bluff-anyway = Pelas suas próprias regras você assinaria isto: dizer que vai sair seria blefe.
