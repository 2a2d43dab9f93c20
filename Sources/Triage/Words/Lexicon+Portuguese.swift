extension Lexicon {
    /// Portuguese: people and things, in the forms in which the words are written; none are made.
    static let portugueseThings: [(Concept, String)] = [
        (
            .user,
            """
            usuario, usuaria, usuarios, usuarias, usuario final, usuarios finais, utilizador, utilizadora, utilizadores
            utilizadoras, utilizador final, utilizadores finais, utente, utentes, cliente, clientes, paciente
            pacientes, doente oncologico, cidadao, cidada, cidadaos, cidadas, municipe, municipes, contribuinte
            contribuintes, morador, moradora, moradores, moradoras, inquilino, inquilina, inquilinos, senhorio
            senhoria, senhorios, condomino, condominos, sindico, sindica, sindicos, passageiro, passageira, passageiros
            passageiras, viajante, viajantes, turista, turistas, hospede, hospedes, visitante, visitantes, participante
            participantes, entrevistado, entrevistada, entrevistados, entrevistadas, respondente, respondentes
            assinante, assinantes, associado, associados, socio, socios, comprador, compradora, compradores, consumidor
            consumidora, consumidores, vendedor, vendedora, vendedores, vendedoras, especialista, especialistas, perito
            perita, peritos, profissional, profissionais, enfermeiro, enfermeira, enfermeiros, enfermeiras
            tecnica de enfermagem, tecnico de enfermagem, auxiliar de enfermagem, auxiliares, medico, medica, medicos
            medicas, clinico, clinicos, cirurgiao, cirurgioes, parteira, parteiras, doula, doulas, obstetra, obstetras
            pediatra, pediatras, socorrista, socorristas, paramedico, paramedicos, farmaceutico, farmaceutica
            farmaceuticos, farmaceuticas, dentista, dentistas, veterinario, veterinaria, veterinarios, veterinarias
            radiologista, radiologistas, anestesista, anestesistas, cardiologista, cardiologistas, oncologista
            oncologistas, patologista, patologistas, terapeuta, terapeutas, fisioterapeuta, fisioterapeutas, psicologo
            psicologa, psicologos, psicologas, psiquiatra, psiquiatras, nutricionista, nutricionistas, fonoaudiologo
            fonoaudiologa, fonoaudiologas, oftalmologista, oculista, cuidador, cuidadora, cuidadores, cuidadoras
            assistente social, assistentes sociais, agente de saude, agentes de saude, maqueiro, maqueiros, diabetico
            diabeticos, gestante, gestantes, gravida, gravidas, maes, pais, avos, idoso, idosa, idosos, idosas
            reformado, reformados, aposentado, aposentada, aposentados, aposentadas, pensionista, pensionistas, cego
            cega, cegos, surdo, surda, surdos, deficiente, deficientes, cadeirante, cadeirantes, crianca, criancas
            adolescente, adolescentes, jovem, jovens, familia, familias, vizinho, vizinha, vizinhos, voluntario
            voluntaria, voluntarios, voluntarias, doador, doadora, doadores, dador, dadores, beneficiario, beneficiaria
            beneficiarios, refugiado, refugiada, refugiados, imigrante, imigrantes, migrante, migrantes, sem-abrigo
            professor, professora, professores, professoras, educador, educadora, educadores, educadoras, aluno, aluna
            alunos, alunas, estudante, estudantes, diretora da escola, explicador, docente, docentes, bibliotecario
            bibliotecaria, bibliotecarios, bibliotecarias, pedagogo, pedagoga, merendeira, merendeiras, babas, ama
            amas, bercario, creche, creches, escola, escolas, treinador, treinadora, treinadores, arbitro, arbitra
            arbitros, atleta, atletas, jogador, jogadora, jogadores, personal trainer, agricultor, agricultora
            agricultores, agricultoras, lavrador, lavradores, produtor rural, produtores rurais, produtor, produtores
            fazendeiro, fazendeira, fazendeiros, pecuarista, pecuaristas, criador de gado, pastor, pastores, vaqueiro
            vaqueiros, apicultor, apicultora, apicultores, viticultor, viticultores, vinicultor, vindimador
            vindimadores, enologo, enologa, enologos, agronomo, agronoma, agronomos, pescador, pescadora, pescadores
            marisqueira, marisqueiras, mariscador, ribeirinho, ribeirinhos, seringueiro, seringueiros, cafeicultor
            cafeicultores, boia-fria, ordenhador, ordenhadores, guarda florestal, guardas florestais, jardineiro
            jardineira, jardineiros, acougueiro, acougueiros, talhante, talhantes, padeiro, padeira, padeiros
            pasteleiro, pasteleiros, confeiteiro, confeiteira, confeiteiros, confeiteiras, queijeiro, queijeiros
            cervejeiro, cervejeiros, cozinheiro, cozinheira, cozinheiros, cozinheiras, chef de cozinha, garcom
            garconete, garcons, empregado de mesa, empregados de mesa, empregada de mesa, barista, baristas, barman
            sommelier, rececionista, rececionistas, recepcionista, recepcionistas, hoteleiro, hoteleiros, camareira
            camareiras, governanta, governantas, faxineira, faxineiras, diarista, diaristas, porteiro, porteira
            porteiros, zelador, zeladora, zeladores, motorista, motoristas, condutor, condutora, condutores, camionista
            camionistas, caminhoneiro, caminhoneira, caminhoneiros, taxista, taxistas, maquinista, maquinistas
            cobrador, cobradores, estafeta, estafetas, entregador, entregadora, entregadores, motoboy, motoboys
            carteiro, carteiros, ciclista, ciclistas, peao, peoes, pedestre, pedestres, piloto de aviao, pilotos
            comissaria de bordo, comissarios de bordo, hospedeira, hospedeiras, tripulante, tripulantes, tripulacao
            controladores aereos, controlador aereo, capitao, marinheiro, marinheiros, estivador
            """
        ),
        (
            .maker,
            """
            desenvolvedor, desenvolvedora, desenvolvedores, desenvolvedoras, dev, devs, programador, programadora
            programadores, programadoras, engenheiro, engenheira, engenheiros, engenheiras, engenheiro de software
            engenheira de software, engenheiro de dados, engenheira de dados, engenheiros de dados, cientista de dados
            cientistas de dados, testador, testadora, testadores, testadoras, tester, testers, qa, qas, analista
            analistas, analista de sistemas, analista de testes, analista de dados, designer, designers, designer de ux
            designer de produto, pesquisador de ux, pesquisadora de ux, investigador de ux, investigadora de ux
            ux writer, redator tecnico, redatora tecnica, arquiteto, arquiteta, arquitetos, arquitetas
            arquiteto de software, dba, dbas, sysadmin, administrador de sistemas, administradora de sistemas, devops
            sre, backend, back-end, frontend, front-end, fullstack, full stack, dev mobile, dev android, dev ios
            dev backend, dev frontend, dev senior, dev junior, dev pleno, junior, juniores, pleno, plenos, estagiario
            estagiaria, estagiarios, estagiarias, trainee, trainees, freelancer, freelancers, freela, freelas
            recem-licenciado, recem-formado, novato, novata, novatos
            """
        ),
        (
            .namedRole,
            """
            po, product owner, dono do produto, dona do produto, donos do produto, proprietario do produto
            scrum master, sm, gerente de produto, gerente de projeto, gerente de projetos, gerente do projeto
            gestor de produto, gestora de produto, gestor de projeto, gestora de projeto, gestor do projeto
            gestora do projeto, gestor de projetos, gp do projeto, lider tecnico, lider tecnica, lider da equipe
            lider da equipa, lider de equipe, lider de equipa, lider do time, lider de testes, tech lead, techlead
            team lead, agile coach, agilista, agilistas, coordenador, coordenadora, coordenador tecnico
            analista de negocio, analista de negocios, analista de requisitos, responsavel do produto
            responsavel pelo produto, dono do processo, dona do processo, dono do servico, release manager
            gestor de releases, gestora de releases
            """
        ),
        (
            .management,
            """
            chefe, chefes, chefia, chefias, patrao, patroa, patroes, gerencia, gerente, gerentes, diretor, diretora
            diretores, diretoras, diretoria, direcao, direccao, administracao, conselho de administracao
            administrador delegado, presidente, vice-presidente, ceo, cfo, coo, executivo, executiva, executivos
            gestao, gestao de topo, alta gestao, alta direcao, lideranca, liderancas, superior, superiores, conselho
            comite, comites, comissao, comite diretor, comite de direcao, patrocinador, patrocinadora, patrocinadores
            sponsor, financiador, financiadores
            """
        ),
        (
            .otherTeam,
            """
            outra equipe, outra equipa, outro time, outra squad, outras equipes, outras equipas, outros times
            equipe de infra, equipa de infra, time de infra, equipe de plataforma, equipa de plataforma
            time de plataforma, equipe de seguranca, equipa de seguranca, time de seguranca, equipe de dados
            equipa de dados, time de dados, equipe de redes, equipa de redes, time de pagamentos, equipa de pagamentos
            equipe de pagamentos, equipe de integracao, equipa de integracao, time de integracao, infraestrutura
            plataforma, setor de ti, departamento de ti, departamento de informatica, ti, suporte, suporte tecnico
            helpdesk, service desk, seguranca da informacao, operacoes, compras, departamento de compras
            setor de compras, aprovisionamento, juridico, departamento juridico, financeiro, setor financeiro
            contabilidade
            """
        ),
        (
            .vendor,
            """
            fornecedor, fornecedora, fornecedores, fabricante, fabricantes, prestador de servico
            prestadora de servicos, prestadores de servico, prestador de servicos, terceiros, empresa externa, parceiro
            parceira, parceiros, revendedor, revendedores, distribuidor, distribuidora, agencia, agencias, consultoria
            consultora externa, subcontratado, subcontratada, subcontratados, integrador, integradora, outsourcing, aws
            azure, google, apple, microsoft, oracle, sap, salesforce, totvs, locaweb, meo, vodafone
            operadora de telefonia, operadora de telecom, concessionaria, empreiteira, gateway de pagamento, adquirente
            """
        ),
        (
            .basics,
            """
            computador, computadores, notebook, notebooks, laptop, laptops, portatil, portateis, pc, pcs, macbook, mac
            desktop, maquina, maquinas, teclado, teclados, mouse, mouses, rato, ratos, monitor, monitores, ecra, ecras
            tela, telas, dock, docking, adaptador, adaptadores, cabo, cabos, cabo de rede, carregador, carregadores
            bateria, baterias, headset, headsets, fone, fones, auscultadores, auricular, camera, webcam, telefone
            telefones
            """
        ),
        (
            .environment,
            """
            ambiente, ambientes, ambiente de teste, ambiente de testes, ambiente de homologacao, ambiente de producao
            ambiente de desenvolvimento, ambiente de integracao, ambiente de qualidade, homologacao, homolog, hml
            pre-producao, preproducao, producao, prod, staging, sandbox, uat, qualidade, servidor, servidores
            maquina virtual, maquinas virtuais, vm, vms, cluster, clusters, kubernetes, namespace, container
            containers, contentor, pod, pods, runner, runners, ci, pipeline, pipelines, esteira, build, builds, jenkins
            deploy, deploys, implantacao, implementacao em producao
            """
        ),
        (
            .tool,
            """
            licenca, licencas, licenca do software, licenca vencida, licenca expirada, licenciamento
            assinatura do figma, subscricao, subscricoes, assinatura anual, renovacao, renovacao da licenca, ativacao
            chave de ativacao, periodo de teste, versao de teste, trial, ferramenta, ferramentas, ferramental, software
            softwares, programa, programas, aplicativo, aplicacao, ide, figma, sketch, miro, jira, confluence, trello
            notion, slack, teams, zoom, intellij, xcode, android studio, vscode, visual studio, matlab, photoshop
            adobe, browserstack, postman, tableau
            """
        ),
        (
            .data,
            """
            dados, dado, dados de teste, dados de testes, dados reais, dados de producao, dados historicos
            dados de treino, dados de treinamento, dados sinteticos, dados anonimizados, dados mascarados
            dados ficticios, conjunto de dados, conjuntos de dados, massa de dados, massa de teste, massa de testes
            massa de homologacao, dataset, datasets, amostra, amostras, amostragem, exportacao, exportacoes, extracao
            extracoes, extrato, dump, dumps, csv, planilha, planilhas, folha de calculo, folhas de calculo, registos
            registros, historico, historicos, gravacoes, gravacao, anonimizado, anonimizada, anonimizados, anonimizadas
            anonimizacao, mascaramento
            """
        ),
        (
            .money,
            """
            orcamento, orcamentos, orcamental, orcamentario, dinheiro, grana, guita, verba, verbas, fundos
            financiamento, financiamentos, subsidio, subsidios, bolsa de investigacao, subvencao, edital, aporte
            fatura, faturas, factura, facturas, nota fiscal, notas fiscais, boleto, boletos, recibo, recibos
            nota de encomenda, ordem de compra, ordens de compra, pedido de compra, pedidos de compra
            requisicao de compra, nota de empenho, empenho, cabimentacao, cabimento, cativacao, cativacoes
            contingenciamento, centro de custo, centro de custos, rubrica, pagamento, pagamentos, pagar, pago
            """
        ),
    ]
}
