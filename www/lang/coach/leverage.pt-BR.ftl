# Quão forte você está sem este negócio. Quem lê é quem vende; nada disto vai para o comprador.

## A frase

leverage-odds = Chance de bater sua meta: { $without } sem este negócio, { $with } com ele.
leverage-odds-without = Chance de bater sua meta sem este negócio: { $without }.
leverage-chance = de chance de bater sua meta sem este negócio
leverage-with = { $points ->
    [one] Com ele, { $with }: soma { $points } ponto.
   *[other] Com ele, { $with }: soma { $points } pontos.
}
leverage-with-nothing = Com ele, a mesma coisa: este negócio não muda sua chance.
leverage-reached = Você já chegou lá: fechou { $closed } e sua meta é { $quota }. Não precisa deste negócio; escolha bem.
leverage-quota-zero = Sua meta é zero: não há o que bater, então a chance não diz nada.
leverage-period-over = O período terminou em { $day }. Preencha a meta e a data do período atual.
leverage-open = Para saber quão forte você está sem este negócio, falta: { $missing }.
leverage-forbidden = Não dá para dizer quão forte você está sem este negócio: você não tem permissão para ver { $missing }. O resto continua valendo.
leverage-too-open = Sabe-se pouco demais dos seus outros negócios: podem trazer tudo ou nada. Preencha valor, probabilidade e data.
leverage-no-currency = Falta a moeda deste negócio; sem ela não dá para somar nada.

leverage-why-quota = Meta: { $why }
leverage-why-closed = Já fechado: { $why }
leverage-why-period = Fim do período: { $why }
leverage-why-others = Outros negócios: { $why }

## Bom saber

leverage-unsure = { $count ->
    [one] Um negócio está com dados incompletos: conta entre nada e tudo o que pode trazer.
   *[other] { $count } negócios estão com dados incompletos: contam entre nada e tudo o que podem trazer.
}
leverage-later = { $count ->
    [one] Um negócio fecha depois do período e não conta.
   *[other] { $count } negócios fecham depois do período e não contam.
}
leverage-overdue = { $count ->
    [one] Atualize a data de fechamento de { $which }: já passou, por isso não conta.
   *[other] Atualize as datas de fechamento de { $which }: já passaram, por isso não contam.
}
leverage-unqualified = { $count ->
    [one] Qualifique { $which }: ainda não está qualificado, por isso não conta.
   *[other] Qualifique { $which }: ainda não estão qualificados, por isso não contam.
}
leverage-left-out-more = { $count ->
    [one] E mais { $count } negócio pelo mesmo motivo.
   *[other] E mais { $count } negócios pelo mesmo motivo.
}
leverage-unnamed-one = um negócio sem nome
leverage-nothing = { $count ->
    [one] Um negócio não soma nada: o valor ou a probabilidade é zero.
   *[other] { $count } negócios não somam nada: o valor ou a probabilidade é zero.
}
leverage-itself = { $count ->
    [one] Este mesmo negócio está entre os outros; ali não conta.
   *[other] Este mesmo negócio está { $count } vezes entre os outros; ali não conta.
}
leverage-twice = { $count ->
    [one] Um negócio está repetido e conta uma vez só.
   *[other] { $count } negócios estão repetidos e contam uma vez só.
}
leverage-endless = Há mais negócios do que foi possível ler: a chance é pelo menos a que você vê.
leverage-period-missing = Não se sabe quando o período termina, então não se sabe quais negócios contam.
leverage-none = Você não tem outros negócios abertos: tudo depende deste.
leverage-none-counts = Nenhum dos seus outros negócios pode somar neste período.
leverage-impossible = Mesmo que você ganhe todo o resto, { $all }, não chega aos { $need } que faltam.
leverage-certain = O que já é certo basta: você chega lá com ou sem este negócio.
leverage-this-later = Este negócio fecha em { $day }, depois do período: não conta para esta meta.
leverage-this-left = Não conte com este negócio para a sua meta: por { $price } ninguém pode assinar.
leverage-this-unknown = Não se sabe quanto este negócio traz, por isso falta a chance com ele.
leverage-depends = Você depende demais de um só negócio: ganhar ou perder muda sua chance em { $points } pontos. O aviso começa em { $from } pontos.

## Quão forte

leverage-strong = Posição forte
leverage-balanced = Posição equilibrada
leverage-weak = Posição fraca
leverage-rating-strong = { $chance } sem este negócio; forte é a partir de { $from }.
leverage-rating-balanced = { $chance } sem este negócio; fraca é menos de { $below } e forte, a partir de { $from }.
leverage-rating-weak = { $chance } sem este negócio; fraca é menos de { $below }.
leverage-rating-open = { $chance } sem este negócio: pelo que falta saber, pode ser mais de uma coisa. Fraca é menos de { $below }; forte, a partir de { $from }.
leverage-rating-lowered = Desce um degrau pelo que você deixa ver: { $signals }. Quem parece precisar leva mais pressão.

## A imagem e o que ela supõe

leverage-picture-title = O que seus outros negócios podem trazer
leverage-picture = Faltam { $need }. Seus outros negócios somam { $most }; esperado, { $expected }. À direita da linha você chega lá sem este negócio.
leverage-picture-alone = Seus outros negócios somam { $most }; esperado, { $expected }.
leverage-mark-need = Faltam { $amount }
leverage-mark-with = Faltariam { $amount } se você ganhar este
leverage-mark-mean = Esperado { $amount }
leverage-thousands = { $number } mil
leverage-millions = { $number } mi
leverage-how = De onde sai a conta
leverage-need-is = Faltam { $need }: a meta de { $quota } menos { $closed } já fechados.
leverage-assumes = Supõe que cada negócio se ganha ou se perde por conta própria. Eles costumam dividir o mesmo trimestre e os mesmos orçamentos.
leverage-darker = Versão pessimista, cada probabilidade vezes { $times }: { $chance }.
leverage-days = { $days ->
    [0] Termina hoje
    [one] Falta 1 dia
   *[other] Faltam { $days } dias
}
leverage-coverage = Regra prática: seus negócios somam { $coverage } vezes o que falta; com sua taxa média de { $rate } seriam precisas { $needed }.
leverage-coverage-flatters = Aqui a regra engana: você espera { $expected } e faltam { $need }, mas a chance é { $chance }. A média não conta quantas vezes você fica aquém.
leverage-coverage-scares = Aqui a regra assusta mais do que devia: você espera { $expected } e faltam { $need }, mas a chance é { $chance }.

## Sinais

leverage-signs = Sinais
leverage-signs-strong = De força
leverage-signs-weak = De fraqueza
leverage-signs-met = { $strong } de força, { $weak } de fraqueza
leverage-sign-pipeline = Muitas oportunidades qualificadas
leverage-sign-similar = Outros em etapa parecida
leverage-sign-likely = Outros para fechar no período
leverage-sign-reachable = Meta possível sem este
leverage-sign-thin = Poucas oportunidades
leverage-sign-ending = O período acaba e falta meta
leverage-sign-share = Pesa muito na sua meta
leverage-sign-alone = Nada comparável
leverage-sign-open = Falta: { $missing }.
leverage-need-met = Já não falta nada.
leverage-covers = Os qualificados somam { $coverage } vezes o que falta; muitas é a partir de { $from }.
leverage-similar = { $count ->
    [one] { $count } outro negócio a uma etapa ou menos; contam a partir de { $from }.
   *[other] { $count } outros negócios a uma etapa ou menos; contam a partir de { $from }.
}
leverage-likely = { $count ->
    [one] { $count } negócio com { $probability } ou mais; contam a partir de { $from }.
   *[other] { $count } negócios com { $probability } ou mais; contam a partir de { $from }.
}
leverage-reachable = { $chance } sem este negócio; o mínimo é { $from }.
leverage-thin = { $count ->
    [one] { $count } negócio qualificado além deste; poucos é menos de { $below }.
   *[other] { $count } negócios qualificados além deste; poucos é menos de { $below }.
}
leverage-ending = { $days ->
    [0] Termina hoje e faltam { $need }; perto é { $limit } dias ou menos.
    [one] Resta 1 dia e faltam { $need }; perto é { $limit } dias ou menos.
   *[other] Restam { $days } dias e faltam { $need }; perto é { $limit } dias ou menos.
}
leverage-ending-days = { $days ->
    [one] Resta { $days } dia; perto é { $limit } dias ou menos.
   *[other] Restam { $days } dias; perto é { $limit } dias ou menos.
}
leverage-share = É { $share } da sua meta; muito é a partir de { $from }.
leverage-share-team = É { $share } da meta do time; muito é a partir de { $from }.
leverage-comparable = { $count ->
    [0] Nenhum negócio entre { $least } e { $most }.
    [one] 1 negócio entre { $least } e { $most }.
   *[other] { $count } negócios entre { $least } e { $most }.
}

leverage-missing-amount = Valor
leverage-missing-probability = Probabilidade
leverage-missing-close = Data de fechamento
leverage-missing-quota = Sua meta
leverage-missing-closed = O que você já fechou
leverage-missing-others = Seus outros negócios
leverage-missing-stage = A etapa deste negócio
leverage-missing-stages = A etapa de alguns negócios
leverage-missing-period = O fim do período
leverage-missing-odds = A probabilidade ou a data de alguns negócios
leverage-missing-qualified = Se alguns negócios estão qualificados, ou quanto trazem
leverage-missing-need = Quanto falta
leverage-missing-this = O valor deste negócio
leverage-missing-amounts = O valor de alguns negócios

## O que fazer

leverage-easy = Feche primeiro o que é fácil
leverage-easy-why = Cada fechamento pequeno tira pressão deste negócio.
leverage-easy-one = { $amount } com { $probability }
leverage-in-days = { $days ->
    [0] fecha hoje
    [one] fecha em 1 dia
   *[other] fecha em { $days } dias
}
leverage-since-days = { $days ->
    [one] devia ter fechado ontem
   *[other] devia ter fechado há { $days } dias
}
leverage-do = Como ficar mais forte
leverage-do-habits = Hábitos
leverage-do-levers = De onde vêm mais negócios
leverage-do-prospect = Prospecte mesmo com muitas oportunidades.
leverage-do-qualify = Qualifique vários negócios ao mesmo tempo.
leverage-do-velocity = Mantenha o ritmo em todos, não só no grande.
leverage-do-spread = Não aposte tudo em um só.
leverage-do-early = Busque alternativas antes de precisar delas.
leverage-imperative-build = Construa alternativas (BATNA): sua força vem daí, não só do jeito de negociar.
leverage-imperative-watch = Veja suas alternativas (BATNA) crescerem: a cada negócio novo você sustenta melhor seus limites.
leverage-benefits = Para que servem suas alternativas
leverage-benefit-freedom = Liberdade para sustentar o que você precisa
leverage-benefit-credibility = Limites em que o comprador acredita
leverage-benefit-pressure = Menos pressão para ceder mal
leverage-benefit-final = Uma «oferta final» que soa final
leverage-lever-prospects = Prospects novos
leverage-lever-partners = Parceiros e canais
leverage-lever-base = Crescer na base de clientes
leverage-lever-inbound = Marca e contatos que chegam sozinhos

## Como veem você

leverage-self = Como veem você
leverage-self-why = O comprador lê isso no jeito como você reage ao prazo, segura o preço, fala e concede. Marque o que você reconhece em você hoje.
leverage-self-plus = Fortalece você
leverage-self-minus = Entrega você
leverage-self-calm = Com calma sob pressão
leverage-self-firm = Firme, sem agredir
leverage-self-slows-down = Sem pressa de fechar
leverage-self-confident = Com confiança nas suas alternativas
leverage-self-anxious = Ansiedade com o prazo
leverage-self-quick = Cede rápido para não perder o ritmo
leverage-self-shown = É o que mostram suas ofertas: { $what }
leverage-self-accommodating = Diz sim a tudo
leverage-self-desperate = Desespero para fechar

## Seus dados

leverage-data = Meta e outros negócios
leverage-quota = Sua meta do período
leverage-quota-hidden = Você não tem permissão para ver a meta, por isso ela não é pedida aqui.
leverage-closed = Já fechado no período
leverage-period-end = Último dia do período
leverage-others = Seus outros negócios abertos
leverage-others-none = Ainda não há nenhum.
leverage-no-others = Não tenho outros negócios
leverage-add = Adicionar um negócio
leverage-name = Nome
leverage-amount = Valor
leverage-probability = Probabilidade de ganhar
leverage-close-on = Fechamento previsto
leverage-unnamed = Negócio { $number }
leverage-counts-unsure = Falta: { $missing }
leverage-counts-later = Fecha depois
leverage-counts-overdue = Data de fechamento vencida
leverage-counts-unqualified = Não qualificado
leverage-counts-nothing = Não soma
leverage-counts-itself = É este negócio
leverage-counts-twice = Repetido
leverage-remove = Remover
leverage-remove-named = Remover { $name }
leverage-add-empty = Escreva pelo menos um nome ou um valor.
leverage-own = Você mudou esta lista aqui; o CRM tem a dele.
leverage-back = Voltar à lista do CRM
