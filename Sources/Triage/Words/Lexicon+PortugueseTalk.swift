extension Lexicon {
    /// Portuguese: states and talk, in the forms in which the words are written; none are made.
    static let portugueseTalk: [(Concept, String)] = [
        (
            .they,
            """
            eles, elas, ele, ela, deles, delas, dele, dela, lhe, lhes, seus clientes, com eles, com elas, com ele
            com ela, para eles, para elas, pra eles, a eles, neles, aqueles, aquelas, aquele, aquela, esse pessoal
            aquele pessoal, os outros, as outras, essas pessoas, estas pessoas, aquelas pessoas, as pessoas
            do lado deles, alguem de la
            """
        ),
        (
            .absent,
            """
            nao, nao ha, nao tem, nao temos, nao tenho, nao tinha, nao tinhamos, nao existe, nao existem, nao chegou
            nao chegaram, nao veio, nao vieram, nao recebi, nao recebemos, nao apareceu, nao apareceram, nao funciona
            nao deu, nunca, jamais, nem, nem um, nem uma, nem sequer, nada, sem, sem acesso, ninguem, nenhum, nenhuma
            nenhuns, nenhumas, zero, falta, faltam, faltou, faltaram, faltava, faltavam, faltando, em falta, faltante
            faltar, carece, carecemos, carencia, ausencia, inexistente, inexistentes, indisponivel, indisponiveis
            ausente, perdido, perdida, perdidos, perdeu, perdemos, sumiu, sumiram
            """
        ),
        (
            .stopped,
            """
            parado, parada, parados, paradas, parou, paramos, pararam, parou tudo, tudo parado, paralisado, paralisada
            paralisados, paralisadas, paralisou, paralisacao, bloqueado, bloqueada, bloqueados, bloqueadas, bloqueou
            bloqueia, bloqueiam, bloqueando, a bloquear, bloqueio, bloqueios, bloqueante, impedido, impedida, impedidos
            impedidas, impedimento, impedimentos, impede, impedem, impede-nos, impedindo, travado, travada, travados
            travadas, travou, travou tudo, travando, empacado, empacada, empacados, empacou
            """
        ),
        (
            .slowed,
            """
            lento, lenta, lentos, lentas, lentidao, lentamente, devagar, mais devagar, devagarinho, mais lento
            mais lenta, demora, demora mais, demoram, demorado, demorada, demorou, demorando, atrasa um pouco, arrasta
            arrasta-se, se arrasta, arrastando, a meio gas, contornar, contornamos, contornavel, contorno, gambiarra
            gambiarras, desenrascamos, desenrascar, desenrasca, quebra-galho, solucao de contorno, solucao temporaria
            paliativo, workaround, provisorio, provisoria, provisoriamente, temporario, temporaria, temporariamente
            por enquanto, por agora, entretanto, enquanto isso
            """
        ),
        (
            .waiting,
            """
            espera, esperar, esperando, esperamos, espero, esperam, a espera, a espera de, a esperar, esperava
            ficamos a espera, aguarda, aguardar, aguardando, aguardamos, aguardo, aguardam, a aguardar, aguardado
            no aguardo, pendente, pendentes, pendencia, pendencias, em fila, na fila, fila, fila de espera, atrasado
            atrasada, atrasados, atrasadas, atraso, atrasos, atrasou, atrasaram, demora, prometido, prometida
            prometeram, prometeu, prometem, desde, desde segunda, desde ontem, ha dias, ha semanas, ha tres semanas
            """
        ),
        (
            .broken,
            """
            bug, bugs, bugado, bugada, bugou, defeito, defeitos, defeituoso, falha, falhas, falhou, falham, falharam
            falhando, a falhar, falhar, erro, erros, erro 500, errado, errada, excecao, exception, quebrou, quebrado
            quebrada, quebrados, quebradas, quebraram, quebrar, quebrando, partiu, partido, avariado, avariada
            avariados, avaria, avarias, avariou, estragado, estragada, estragou, pifou, pifado, deu pau
            pau no servidor, deu ruim, deu erro
            """
        ),
        (
            .busy,
            """
            ocupado, ocupada, ocupados, ocupadas, ocupadissimo, ocupadissimos, muito ocupados, atarefado, atarefada
            atarefados, atarefadas, sobrecarregado, sobrecarregada, sobrecarregados, sobrecarregadas, sobrecarga
            assoberbado, assoberbada, assoberbados, atolado, atolada, atolados, atoladas, enrolado, enrolada, enrolados
            corrido, corrida, correria, azafama, sem tempo, nao tem tempo, nao tem hora, nao ha tempo, falta de tempo
            sem disponibilidade, sem agenda, agenda, agendas, agenda cheia, agenda lotada, agenda preenchida
            calendario, lotado, lotada, lotados, cheio de trabalho, cheios de trabalho
            """
        ),
        (
            .away,
            """
            ferias, de ferias, em ferias, baixa, de baixa, baixa medica, baixas, atestado, de atestado, atestado medico
            afastado, afastada, afastados, afastamento, de licenca, licenca maternidade, licenca de maternidade
            licenca paternidade, licenca parental, licenca medica, licenca sem vencimento, maternidade, paternidade
            sabatica, licenca sabatica, ano sabatico, doente, doentes, adoeceu, adoeceram, adoentado, adoentada, gripe
            gripado, gripada, engripado, constipado, covid, dengue, virose, internado, internada, hospitalizado
            operado, operada, cirurgia marcada, burnout, esgotamento
            """
        ),
        (
            .gone,
            """
            saiu, sairam, saiu da empresa, saiu da equipa, saiu da equipe, saiu do time, saindo, de saida, vai sair
            vao sair, saida, saidas, foi embora, foram embora, vai embora, partiu para outra, demitiu, demitiu-se
            se demitiu, demitiram, demitiram-se, demitido, demitida, demitidos, demitidas, demissao, demissoes
            pediu demissao, pediram demissao, pediu as contas, pediu para sair, despediu-se, despedido, despedida
            despedidos, despedimento, despedimentos, mandado embora, mandada embora, mandaram embora
            desligado da empresa, desligada da empresa, desligamento, desligamentos, layoff, layoffs, rescindiu
            rescisao
            """
        ),
        (
            .moved,
            """
            emprestado, emprestada, emprestados, emprestadas, emprestou, emprestaram, emprestamos, cedido, cedida
            cedidos, cedidas, cederam, transferido, transferida, transferidos, transferidas, transferiram, realocado
            realocada, realocados, realocadas, realocaram, realocou, realocacao, remanejado, remanejada, remanejados
            remanejaram, alocado noutro, alocado em outro, alocada noutro, alocada em outro, deslocado, deslocada
            deslocados, deslocaram, destacado, destacada, destacados, mudado de equipa, mudou de equipe
            mudou de equipa, mudou de time, trocou de time, outro projeto, noutro projeto, em outro projeto
            outro produto
            """
        ),
        (
            .hiring,
            """
            vaga, vagas, vaga aberta, vagas abertas, vaga em aberto, vaga congelada, contratar, contratando
            contratamos, contrata, contratou, contrataram, contratacao, contratacoes, contratado, contratada
            contratados, congelamento de contratacoes, contratacoes congeladas, recrutar, recrutando, recrutamento
            recrutamos, recrutador, recrutadora, recrutadores, selecao, processo seletivo, concurso publico
            entrevista de emprego, candidato, candidata, candidatos, candidatas, candidatura, candidaturas
            anuncio de emprego, oferta de emprego, proposta recusada, headcount, posto vago, lugar vago, cargo vago
            por preencher, preencher, preenchida, preenchido, preencheu
            """
        ),
        (
            .fewness,
            """
            so eu, so nos, somente eu, apenas eu, sou so eu, so dois, so duas, so tres, so um, so uma, apenas um
            apenas uma, apenas dois, apenas duas, somos dois, somos duas, somos so, somos poucos, somos poucas
            somos tres, eramos cinco, eramos seis, eramos quatro, uma pessoa, uma pessoa so, uma so pessoa
            unica pessoa, unico dev, sozinho, sozinha, sozinhos, sozinhas, por minha conta, poucos, poucas, pouca gente
            pouquissimos, gente a menos, menos gente, falta gente, falta de gente, falta de pessoal, falta pessoal
            sem gente, pessoas suficientes, gente suficiente, insuficiente, insuficientes
            """
        ),
        (
            .skill,
            """
            sabe, saber, sabem, sabemos, sei, sabia, souber, conhece, conhecer, conhecem, conhecemos, conhecia
            conhecimento, conhecimentos, know-how, experiencia, experiente, experientes, inexperiente, inexperientes
            competencia, competencias, habilidade, habilidades, domina, dominam, dominar, dominio de, entende de
            entendem de, percebe de, percebem de, perceba de, entenda de, aprender, aprende, aprendendo, a aprender
            aprendemos, aprendeu, aprendizagem, aprendizado, autodidata, formacao, formacoes, treinamento, treinamentos
            capacitacao
            """
        ),
        (
            .contact,
            """
            falar, falar com, falamos, falamos com, falou, falaram, falei, falando, falo, a falar com, conversar
            conversar com, conversa, conversas, conversamos, conversei, conversou, conversaram, conversando, papo
            bate-papo, entrevista, entrevistas, entrevistar, entrevistamos, entrevistei, entrevistou, entrevistando
            entrevistado, sessao, sessoes, sessao de testes, teste de usabilidade, testes de usabilidade
            teste com usuarios, testes com usuarios, teste com utilizadores, testes com utilizadores, usabilidade
            pesquisa com usuarios, pesquisa de campo, pesquisa de usuario, estudo de campo, grupo focal, grupo de foco
            grupos focais, inquerito, inqueritos
            """
        ),
        (
            .gate,
            """
            autorizacao, autorizacoes, autorizar, autoriza, autorizam, autorizou, nao autoriza, nao autorizou
            permissao para falar, permite, permitem, permitiu, permitir, permitido, permitida, nao permite
            nao permitem, deixa, deixam, deixou, deixaram, deixar, nao deixa, nao deixam, nao deixou, nao nos deixa
            nao deixaram, proibe, proibem, proibiu, proibiram, proibido, proibida, proibir, vedado, vetado, veta, vetou
            barra, barram, barrou, filtra, filtram, filtrado, filtrada, filtrados, filtro, passa por
            """
        ),
        (
            .precious,
            """
            importante, importantes, muito importante, importantes demais, demasiado importante, demasiado importantes
            importantissimo, imprescindivel, imprescindiveis, indispensavel, indispensaveis, insubstituivel
            insubstituiveis, essencial, essenciais, precioso, preciosa, preciosos, preciosas, valioso, valiosa
            valiosos, valiosas, vip, vips, incomodar, incomodado, incomodados, incomodada, incomode, incomodem
            perturbar, perturbados, perturbado, nao incomodar, nao perturbar, atrapalhar, atrapalhados, protegido
            protegida, protegidos, protegidas, blindado, blindados, resguardados, poupar, poupados, liberar
            """
        ),
        (
            .costly,
            """
            caro, cara, caros, caras, carissimo, carissima, muito caro, muito cara, muito caros, caro demais
            cara demais, demasiado caro, demasiado cara, demasiado caros, salgado, sai caro, ficam caros, fica caro
            custa, custam, custar, custou, custaria, custo, custos, cobra, cobram, cobrou, cobraram, por hora, a hora
            por sessao, por entrevista, por pessoa, por dia, por cabeca, diaria, diarias, valor hora, hora tecnica
            honorario, honorarios, cache, caches, incentivo, incentivos, compensacao, compensar
            """
        ),
        (
            .unknown,
            """
            quem, quem sao, quem e, quem usa, quem conhece, quem sabe, de quem, com quem, alguem conhece
            alguem tem contato, alguem tem contacto, alguem sabe quem, ninguem sabe, ninguem sabe quem
            nao sabemos quem, nao sabemos, nao sei, nao faco ideia, nao fazemos ideia, nao conhecemos, nao encontramos
            sem ideia, sem resposta, sem respostas, nao responde, nao respondem, nao respondeu, nao responderam
            ninguem respondeu, ninguem responde, zero respostas, zero inscritos, nenhuma resposta, responderam
            resposta, respostas, inscritos, inscricoes, ninguem se inscreveu, inscreveu, lista de contatos
            lista de contactos, sem contatos, sem contactos, desconhecido, desconhecida, desconhecidos, desconhecemos
            """
        ),
        (
            .decision,
            """
            decidir, decide, decidem, decida, decidam, decidiu, decidiram, decidimos, decidido, decidida, decisao
            decisoes, indeciso, indecisos, indecisao, por decidir, sem decisao, escolher, escolha, escolhas, escolhe
            escolheu, escolhemos, opcao, opcoes, alternativa, alternativas, ou a ou, qual das duas, concordar, concorda
            concordam, concordamos, de acordo, acordo, consenso, discordam, discorda, discordia, desacordo, definicao
            indefinido, indefinida, indefinicao, por definir, definido, rumo, direcao a seguir
            """
        ),
        (
            .approval,
            """
            aprovacao, aprovacoes, aprovar, aprova, aprovam, aprovou, aprovaram, aprovado, aprovada, aprovados
            aprovadas, por aprovar, reprovado, reprovada, aval, o aval, ok da, ok do, dar ok, deu ok, o ok, sinal verde
            luz verde, validacao, validar, valida, validado, validada, validou, validam, assinar, assina, assinou
            assinado, assinada, assinados, assinatura, assinaturas, rubricar, carimbo, carimbar, carimbado, carimba
            despacho, deferimento, deferido, parecer, pareceres
            """
        ),
        (
            .process,
            """
            processo, processos, reuniao, reunioes, daily, dailies, diaria de equipe, standup, stand-up, retro
            retrospectiva, retrospetiva, planning, planejamento, planeamento, refinamento, grooming, cerimonia
            cerimonias, ritual, rituais, formulario, formularios, modelo de documento, template, templates, checklist
            lista de verificacao, burocracia, burocracias, burocratico, burocratica, papelada, tramite, tramites
            congelamento, code freeze, freeze, janela de mudanca, gmud, gestao de mudancas, pedido de mudanca, ticket
            tickets, chamado, chamados, quadro do jira, kanban
            """
        ),
        (
            .law,
            """
            lei, leis, legais, ilegal, legislacao, legislativo, decreto, decreto-lei, portaria, lgpd, rgpd, gdpr
            protecao de dados, privacidade, encarregado de dados, encarregado da protecao, dpo, cnpd, anpd, anvisa
            infarmed, anatel, anacom, bacen, banco central, banco de portugal, receita federal, tribunal de contas
            regulador, reguladores, reguladora, regulamento, regulamentos, regulamentacao, regulacao, regulatorio
            regulatoria, conformidade, compliance, consentimento, consentimentos, termo de consentimento, tcle
            comissao de etica, comite de etica, etica, cep, conep
            """
        ),
        (
            .over,
            """
            resolvido, resolvida, resolvidos, resolvidas, resolvemos, resolveu, resolveu-se, se resolveu, resolveram
            ja resolvi, ja resolvemos, ja resolvido, corrigido, corrigida, corrigidos, corrigimos, corrigiu, corrigiram
            ja corrigimos, consertado, consertada, consertaram, consertou, consertamos, arranjado, arranjada
            arranjaram, arranjamos, reparado, reparada, repararam, arrumado, arrumada, arrumaram, arrumou, sanado
            sanada, solucionado, solucionada, solucionados, solucionamos, ultrapassado o problema, desbloqueado
            desbloqueada, desbloqueados, desbloqueou, desbloquearam, destravado, destravada, destravou, destravamos
            destravaram, liberaram o acesso, liberou o acesso, acesso liberado, ja temos, ja temos acesso, ja tenho
            ja tenho acesso, ja chegou, ja chegaram, chegou, chegaram, chegou hoje, ja recebi, ja recebemos
            recebemos finalmente, finalmente, finalmente chegou, ate que enfim
            """
        ),
        (
            .working,
            """
            pronto, pronta, prontos, prontas, feito, feita, feitos, concluido, concluida, concluidos, concluidas
            concluimos, concluiu, terminado, terminada, terminamos, terminei, terminou, acabei, acabamos, finalizado
            finalizada, finalizamos, finalizei, entregue, entregues, entregamos, entreguei, entregou, publicado
            publicada, publicamos, publiquei, lancado, lancada, lancamos, lancou, subiu, subimos, subi
            subiu para producao, subimos para producao, no ar, em producao desde, esta em producao, implantado
            implantada, implantamos
            """
        ),
        (
            .gratitude,
            """
            obrigado, obrigada, obrigados, obg, obrigadao, muito obrigado, muito obrigada, brigado, brigada, valeu, vlw
            agradeco, agradecemos, agradecer, agradecimento, grato, grata, gratidao, parabens, parabens equipa
            parabens equipe, felicidades, feliz aniversario, aniversario, feliz natal, boas festas, feliz ano novo
            boa pascoa, bom dia, boa tarde, boa noite, boas, ola, oi, oie, eae, e ai, opa, bem-vindo, bem-vinda
            bem-vindos, bem vindo, bem vinda, bom trabalho, excelente trabalho, bom fim de, bom fds, fds
            """
        ),
        (
            .question,
            """
            alguem, alguem sabe, alguem tem, alguem pode, alguem consegue, alguem ja, ha alguem, tem alguem, sabem se
            sabes se, sabe se, sabe dizer, sabem dizer, como faco, como fazemos, como se faz, como e que, como funciona
            como e, o que e, o que acham, que acham, qual, quais, qual e, onde fica, onde esta, onde estao, onde e que
            onde encontro, quando e, quando e que, a que horas, que horas, por que, porque e que, porque sera, sera que
            podemos, posso, podes, pode alguem, poderia, poderiam, podias, consegues, consegue ver, devemos
            """
        ),
        (
            .plan,
            """
            plano, planos, planejar, planejamos, planejado, planejada, planear, planeamos, planeado, planeada, proposta
            propostas, propor, proponho, propomos, sugiro, sugerir, sugestao, sugestoes, sugerimos, ideia, ideias
            vamos, vamos fazer, vamos comecar, vamos tentar, vou, vou fazer, vou comecar, vou ver, vou tentar, vai ser
            vao ser, iremos, irei, faremos, farei, teremos, queremos, quero, pretendo, pretendemos, pensamos em
            estou a pensar, estou pensando, penso em, gostava de, gostaria de
            """
        ),
        (
            .supposing,
            """
            se, e se, se um dia, se algum dia, se por acaso, caso, caso contrario, no caso de, em caso de, suponha
            suponhamos, supondo, supor, supondo que, imagine, imaginem, imagina, imaginem que, imagina que
            imaginando que, digamos, digamos que, hipoteticamente, hipotetico, em teoria, teoricamente, poderia
            poderiam, poderiamos, podia, podiamos, seria, seriam, teria, teriamos, teriam, ficaria, ficariamos, fosse
            fossem, fossemos, tivesse, tivessemos, tivessem, houvesse, estivesse, estivessemos, pudesse
            """
        ),
        (
            .announcement,
            """
            aviso, avisos, aviso geral, avisando, aviso a todos, comunicado, comunicados, comunicacao interna, circular
            informamos, informo, informacao geral, informe, informes, fyi, psa, lembrete, lembretes, lembrando
            lembrando que, lembrar que, recordo que, relembro, relembro que, relembramos, nao se esquecam, nao esquecam
            atencao, atencao a todos, atencao pessoal, nota, notas da reuniao, anuncio, anunciamos, anunciar, novidade
            novidades, boas noticias, noticia, noticias, boletim, newsletter, para conhecimento, pra conhecimento
            ficam a saber, a partir de, pessoal, malta
            """
        ),
        (
            .past,
            """
            ontem, anteontem, antes de ontem, semana passada, na semana passada, mes passado, no mes passado
            ano passado, no ano passado, sprint passada, sprint passado, sprint anterior, ultima sprint, ultimo sprint
            segunda passada, sexta passada, ha um ano, ha dois anos, ha tempos, ha muito tempo, anos atras, meses atras
            semanas atras, dias atras, atras, antigamente, outrora, na altura, naquela altura, na epoca, naquela epoca
            naquele tempo, antes, anteriormente, anterior, mais cedo, esta manha, hoje cedo, era, eram, eramos, foi
            foram, fomos, fui, estava, estavam, estavamos
            """
        ),
        (
            .again,
            """
            de novo, novamente, outra vez, mais uma vez, uma vez mais, ainda, continua, continuam, continuamos
            segue parado, sempre, toda hora, toda vez, todas as vezes, todo dia, todos os dias, cada vez, sempre que
            volta e meia, repetidamente, repetido, repete-se, se repete, mesmo problema, mesma coisa, tal como ontem
            como ontem, igual ontem, segunda vez, terceira vez, quarta vez, quinta vez, enesima vez, pela enesima
            terceiro dia, terceira semana, quarto dia, quinto dia, volta a, voltou a falhar, voltou a cair, recorrente
            recorrentes, constantemente, mais outro, mais outra
            """
        ),
        (
            .time,
            """
            dia, dias, hoje, semana, semanas, quinzena, mes, meses, trimestre, trimestres, semestre, semestres, ano
            anos, hora, horas, sprint, sprints, iteracao, iteracoes, segunda, terca, quarta, quinta, sexta, sabado
            domingo, segunda-feira, terca-feira, quarta-feira, quinta-feira, sexta-feira, janeiro, fevereiro, marco
            abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, manha, tarde, noite, madrugada
            meio-dia, pascoa, carnaval, primavera, verao, outono, inverno, fim do mes, final do mes, fim do ano
            final do ano, meados
            """
        ),
        (
            .showing,
            """
            demo, demos, demonstracao, demonstracoes, demonstrar, demonstramos, demonstrei, demonstrou, mostrar
            mostramos, mostrei, mostrou, mostraram, mostrando, a mostrar, mostrado, mostrada, mostra, apresentar
            apresentamos, apresentei, apresentou, apresentaram, apresentado, apresentada, apresentacao, apresentacoes
            apresentando, a apresentar, exibir, exibimos, exibido, sprint review, review com, revisao da sprint
            revisao do sprint, feedback, feedbacks, retorno dos usuarios, opiniao, opinioes, reacao, reacoes, reagiram
            reagiu, elogiaram, elogiou, elogio
            """
        ),
        (
            .using,
            """
            usar, usa, usam, usou, usaram, usando, a usar, usamos com, usado por, usada por, usado, usada, utilizar
            utiliza, utilizam, utilizou, utilizaram, utilizando, a utilizar, utilizado, utilizada, experimentar
            experimentou, experimentaram, experimentando, a experimentar, testou, testaram, testando com, testaram a
            clicar, clicou, clicaram, clica, clicam, carregou no, carregaram no, tocou, tocaram, digitou, digitaram
            escreveu no, preencheram, logou, logaram, entrou no app, entraram no app, fez login
            """
        ),
        (
            .us,
            """
            nos, a gente, nosso, nossa, nossos, nossas, conosco, connosco, para nos, pra gente, pra nos, da gente, eu
            meu, minha, meus, minhas, mim, comigo, me, a nossa, o nosso, somos, estamos, temos, estou, sou, tenho
            nos mesmos, nos proprios, ca em casa, deste lado, do nosso lado, da nossa parte
            """
        ),
    ]
}
