import Impediments

/// What is known about each kind of impediment before anybody says a word, in Portuguese.
extension Portuguese {
    static func topic(of subreason: Subreason) -> Topic {
        switch subreason {
        case .basics:
            Topic(
                title: "sem lugar ou máquinas para trabalhar",
                condition: "A equipa {team} está há {length} sem lugar ou máquinas para trabalhar.",
                stops: "Ninguém pode começar, por isso nada se faz.",
                asked: "um nome e uma data de quem fornece o espaço e as máquinas",
                options: [
                    "Pedir o espaço e as máquinas", "Outra sala ou máquinas alugadas até lá", "O início é adiado",
                ])
        case .environments:
            Topic(
                title: "sem um ambiente que funcione",
                condition: "A equipa {team} está há {length} sem um ambiente que funcione.",
                stops: "Nada pode ser instalado, por isso não haverá entrega.",
                asked: "um nome e uma data do responsável do fornecedor",
                options: ["Perguntar ao responsável do fornecedor", "Um ambiente alugado até lá", "A entrega é adiada"])
        case .tools:
            Topic(
                title: "falta uma ferramenta ou licença",
                condition: "Falta à equipa {team} uma ferramenta ou licença há {length}.",
                stops: "A parte que precisa dela não se pode fazer.",
                asked: "a licença, ou uma data de quem a concede",
                options: ["Pedir a licença", "Outra ferramenta já disponível", "Essa parte é adiada"])
        case .data:
            Topic(
                title: "faltam dados para trabalhar",
                condition: "Faltam à equipa {team} dados para trabalhar há {length}.",
                stops: "O que se constrói não pode ser testado em nada real.",
                asked: "uma data do dono dos dados",
                options: ["Perguntar ao dono dos dados", "Dados inventados até lá", "Essa parte é adiada"])
        case .money:
            Topic(
                title: "falta dinheiro para o trabalho",
                condition: "Falta à equipa {team} dinheiro para o trabalho há {length}.",
                stops: "O que tem de ser pago não pode continuar.",
                asked: "a data do pagamento",
                options: ["Indicar a data", "Uma parte agora", "O trabalho pago para"])
        case .nobody:
            Topic(
                title: "ninguém para fazer o trabalho",
                condition: "A equipa {team} está há {length} sem ninguém para fazer o trabalho.",
                stops: "Nada está a ser feito.",
                asked: "uma pessoa, ou um âmbito menor",
                options: ["Indicar uma pessoa", "Um âmbito menor", "A data é adiada"])
        case .tooFew:
            Topic(
                title: "pouca gente para o trabalho",
                condition: "A equipa {team} tem pouca gente para o trabalho há {length}.",
                stops: "O que foi prometido não se faz com tão poucos.",
                asked: "mais uma pessoa, ou um âmbito menor",
                options: ["Indicar uma pessoa", "Um âmbito menor", "A data é adiada"])
        case .missingSkill:
            Topic(
                title: "falta uma competência na equipa",
                condition: "Falta à equipa {team} uma competência de que o trabalho precisa há {length}.",
                stops: "A parte que precisa dela não se pode fazer.",
                asked: "alguém com essa competência, ou um âmbito menor",
                options: ["Ceder ou contratar alguém", "Alguns dias de fora", "Essa parte fica de fora"])
        case .pulledAway:
            Topic(
                title: "pessoas desviadas para outro trabalho",
                condition: "A equipa {team} tem pessoas desviadas para outro trabalho há {length}.",
                stops: "O plano conta com pessoas que não estão lá.",
                asked: "o regresso delas, ou um âmbito menor",
                options: ["As pessoas regressam", "Vem outra pessoa", "Um âmbito menor"])
        case .roleEmpty:
            Topic(
                title: "uma função da equipa está vaga",
                condition: "A equipa {team} tem uma função vaga há {length}.",
                stops: "O que essa função decide fica por decidir.",
                asked: "uma pessoa para a função, ou um âmbito menor",
                options: ["Indicar uma pessoa", "Alguém substitui até lá", "Um âmbito menor"])
        case .tooBusy:
            Topic(
                title: "utilizadores demasiado ocupados para falar",
                condition: "A equipa {team} está há {length} sem tempo com utilizadores, demasiado ocupados.",
                stops: "Constrói-se às cegas.",
                asked: "duas horas livres deles, ou um substituto designado",
                options: ["Reservar duas horas", "Indicar um substituto", "Continua-se às cegas"])
        case .tooValuable:
            Topic(
                title: "utilizadores demasiado valiosos para os dispensar",
                condition: """
                    A equipa {team} está há {length} sem tempo com utilizadores, que não podem ser dispensados.
                    """,
                stops: "Constrói-se às cegas.",
                asked: "um formato limitado: meia hora por semana, só uma demonstração, ou um representante",
                options: ["Meia hora por semana", "Só uma demonstração", "Um representante que conhece o trabalho"])
        case .tooExpensive:
            Topic(
                title: "o tempo com utilizadores custa demasiado",
                condition: "A equipa {team} está há {length} sem dinheiro para tempo com utilizadores.",
                stops: "Constrói-se às cegas.",
                asked: "o dinheiro para isso, ou a escolha de uma amostra mais barata",
                options: ["Disponibilizar o dinheiro", "Uma amostra mais barata", "Continua-se às cegas"])
        case .gatekept:
            Topic(
                title: "sem caminho até aos utilizadores",
                condition: "A equipa {team} está há {length} sem caminho até aos utilizadores.",
                stops: "Constrói-se às cegas.",
                asked: "uma apresentação por alguém do mesmo nível",
                options: ["Apresentar a equipa", "Indicar alguém que o faça", "Continua-se às cegas"])
        case .unknownWhom:
            Topic(
                title: "sem utilizadores conhecidos com quem falar",
                condition: "A equipa {team} está há {length} sem conhecer utilizadores com quem falar.",
                stops: "Constrói-se às cegas.",
                asked: "dois nomes de pessoas que o vão usar",
                options: ["Indicar duas pessoas", "Indicar quem saiba", "Continua-se às cegas"])
        case .decision:
            Topic(
                title: "falta uma decisão",
                condition: "A equipa {team} espera uma decisão há {length}.",
                stops: "O que depende dela não pode continuar; sem resposta, é adiado.",
                asked: "a decisão, ou o nome de quem a toma",
                options: ["Decidir", "Indicar quem decide", "O que depende dela é adiado"])
        case .approval:
            Topic(
                title: "falta uma aprovação",
                condition: "A equipa {team} espera uma aprovação há {length}.",
                stops: "O trabalho terminado não avança.",
                asked: "a aprovação, ou o que ainda falta para ela",
                options: ["Aprovar", "Perguntar a quem aprova", "A entrega é adiada"])
        case .dependency:
            Topic(
                title: "espera-se por outra equipa ou fornecedor",
                condition: "A equipa {team} espera por outra equipa ou fornecedor há {length}.",
                stops: "O que assenta nisso não pode continuar.",
                asked: "um nome e uma data de quem se espera",
                options: ["Perguntar ao responsável deles", "Um substituto até lá", "Essa parte é adiada"])
        case .technical:
            Topic(
                title: "um obstáculo técnico",
                condition: "A equipa {team} tem pela frente um obstáculo técnico há {length}.",
                stops: "A parte em causa não se pode fazer.",
                asked: "alguém que já o tenha resolvido, ou tempo para isso",
                options: ["Ceder alguém que sabe", "Mais tempo para isso", "Essa parte fica de fora"])
        case .process:
            Topic(
                title: "uma regra ou procedimento no caminho",
                condition: "A equipa {team} tem uma regra ou procedimento no caminho há {length}.",
                stops: "O trabalho pronto não pode continuar.",
                asked: "uma exceção, ou um caminho mais curto",
                options: ["Permitir uma exceção", "Perguntar a quem é dono da regra", "A data é adiada"])
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "nenhum impedimento",
                condition: "A equipa {team} continua a trabalhar há {length}.",
                stops: "Nada está no caminho.",
                asked: "nada",
                options: ["Nada", "Nada por agora", "Nada mesmo"])
        }
    }
}
