extension Lexicon {
    /// Spanish: people and things, in the forms in which the words are written; none are made.
    static let spanishThings: [(Concept, String)] = [
        (
            .user,
            """
            usuario, usuaria, usuarios, usuarias, usuario final, usuarios finales, cliente, clienta, clientes, clientas
            clientela, paciente, pacientes, ciudadano, ciudadana, ciudadanos, ciudadanas, vecino, vecina, vecinos
            vecinas, residente, residentes, inquilino, inquilina, inquilinos, inquilinas, pasajero, pasajera, pasajeros
            pasajeras, viajero, viajera, viajeros, viajeras, huesped, huespedes, invitado, invitados, invitadas
            visitante, visitantes, turista, turistas, participante, participantes, encuestado, encuestados, encuestadas
            entrevistado, entrevistada, entrevistados, entrevistadas, suscriptor, suscriptora, suscriptores, abonado
            abonada, abonados, socio, socia, socios, socias, comprador, compradora, compradores, compradoras
            consumidor, consumidora, consumidores, consumidoras, vendedor, vendedora, vendedores, vendedoras, experto
            experta, expertos, expertas, especialista, especialistas, experto de dominio, experto de negocio
            gente de negocio, enfermero, enfermera, enfermeros, enfermeras, medico, medicos, doctor, doctora, doctores
            doctoras, cirujano, cirujana, cirujanos, cirujanas, matrona, matronas, partera, parteras, comadrona
            comadronas, paramedico, paramedica, paramedicos, sanitario, sanitaria, sanitarios, sanitarias, celador
            celadora, celadores, farmaceutico, farmaceutica, farmaceuticos, farmaceuticas, boticario, dentista
            dentistas, odontologo, odontologa, odontologos, optico, optica, opticos, oculista, oculistas, oftalmologo
            oftalmologa, veterinario, veterinaria, veterinarios, veterinarias, radiologo, radiologa, radiologos
            anestesista, anestesistas, cardiologo, cardiologa, cardiologos, oncologo, oncologa, oncologos, pediatra
            pediatras, ginecologo, ginecologa, dermatologo, dermatologa, patologo, patologa, terapeuta, terapeutas
            logopeda, logopedas, fisio, fisios, fisioterapeuta, fisioterapeutas, kinesiologo, kinesiologa, psicologo
            psicologa, psicologos, psicologas, psiquiatra, psiquiatras, cuidador, cuidadora, cuidadores, cuidadoras
            nutricionista, nutricionistas, podologo, podologa, auxiliar de enfermeria, laboratorista, laboratoristas
            maestro, maestra, maestros, maestras, profesor, profesora, profesores, profesoras, profe, profes, docente
            docentes, alumno, alumna, alumnos, alumnas, estudiante, estudiantes, universitario, universitarios, escolar
            escolares, padres, madre, madres, tutor, tutora, tutores, orientador, orientadora, orientadores
            catedratico, catedratica, decano, decana, rector, rectora, bibliotecario, bibliotecaria, bibliotecarios
            bibliotecarias, bedel, bedeles, conserje, conserjes, ninera, nineras, canguro, educador, educadora
            educadores, educadoras, aprendiz, aprendices, opositor, opositores, entrenador, entrenadora, entrenadores
            entrenadoras, arbitro, arbitra, arbitros, arbitras, atleta, atletas, deportista, deportistas, futbolista
            futbolistas, jinete, jinetes, monitor de esqui, agricultor, agricultora, agricultores, agricultoras
            granjero, granjera, granjeros, granjeras, ganadero, ganadera, ganaderos, ganaderas, campesino, campesina
            campesinos, campesinas, jornalero, jornalera, jornaleros, jornaleras, temporero, temporeros, temporeras
            pastor, pastora, pastores, pastoras, viticultor, viticultores, bodeguero, bodegueros, enologo, enologa
            enologos, olivarero, olivareros, apicultor, apicultora, apicultores, pescador, pescadora, pescadores
            pescadoras, marisquero, mariscadora, mariscadoras, mariscadores, guardabosques, guarda forestal
            agente forestal, agentes forestales, lenador, lenadores, cazador, cazadores, jardinero, jardinera
            jardineros, jardineras, molinero, molineros, carnicero, carnicera, carniceros, carniceras, pescadero
            pescadera, pescaderos, pescaderas, frutero, frutera, fruteros, panadero, panadera, panaderos, panaderas
            pastelero, pastelera, pasteleros, quesero, quesera, queseros, cervecero, cerveceros, cocinero, cocinera
            cocineros, cocineras, camarero, camarera, camareros, camareras, mesero, mesera, meseros, meseras, barman
            sumiller, sumilleres, hostelero, hosteleros, hotelero, hoteleros, recepcionista, recepcionistas, gobernanta
            gobernantas, camarera de pisos, limpiador, limpiadora, limpiadores, limpiadoras, portero, portera, porteros
            conductor, conductora, conductores, conductoras, chofer, choferes, camionero, camionera, camioneros
            camioneras, repartidor, repartidora, repartidores, repartidoras, mensajero, mensajera, mensajeros, cartero
            cartera, carteros, carteras, taxista, taxistas, ciclista, ciclistas, motorista, motoristas, peaton
            peatones, maquinista, maquinistas, revisor, revisora, revisores, ferroviario, ferroviarios, guardagujas
            despachador, despachadora, despachadores, controlador aereo, controladores aereos, controladores, piloto
            pilotos, azafata, azafatas, tripulante, tripulantes, tripulacion, capitan
            """
        ),
        (
            .maker,
            """
            desarrollador, desarrolladora, desarrolladores, desarrolladoras, programador, programadora, programadores
            programadoras, ingeniero, ingeniera, ingenieros, ingenieras, ingenieria, informatico, informatica
            informaticos, informaticas, probador, probadora, probadores, tester, testers, de qa, equipo de qa, analista
            analistas, analista de datos, analista funcional, analistas funcionales, cientifico de datos
            cientifica de datos, cientificos de datos, disenador, disenadora, disenadores, disenadoras, maquetador
            maquetadora, maquetadores, arquitecto, arquitecta, arquitectos, arquitectas, arquitecto de software
            investigador, investigadora, investigadores, investigadoras, administrador de sistemas
            administradora de sistemas, sysadmin, de sistemas, dba, devops, backend, frontend, front, back, fullstack
            movil, desarrollo movil, equipo movil, desarrollo, equipo de desarrollo, equipo, equipos, equipito
            nuestro equipo, mi equipo, escuadra, celula, celulas, cuadrilla, grupo de trabajo, pareja de programacion
            en pareja, companero, companera, companeros, companeras, compi, compis, colega, colegas, novato, novata
            novatos, novatas, becario, becaria
            """
        ),
        (
            .namedRole,
            """
            product owner, la po, el po, nuestra po, nuestro po, dueno de producto, duena de producto
            dueno del producto, duena del producto, responsable de producto, responsables de producto, jefe de producto
            jefa de producto, gestor de producto, gestora de producto, scrum master, scrum, la scrum master
            el scrum master, facilitador, facilitadora, agile coach, coach agil, lider tecnico, lider tecnica
            lideres tecnicos, responsable tecnico, responsable tecnica, jefe de proyecto, jefa de proyecto
            jefes de proyecto, gestor de proyecto, gestora de proyecto, director de proyecto, directora de proyecto
            coordinador, coordinadora, coordinadores, lider de equipo, lider del equipo, lider, lideresa
            jefe de equipo, jefa de equipo, responsable de equipo, responsable de pruebas, jefe de pruebas
            responsable de calidad
            """
        ),
        (
            .management,
            """
            jefe, jefa, jefes, jefas, jefazo, jefazos, jefatura, gerente, gerenta, gerentes, gerencia, direccion
            direccion general, la direccion, director, directora, directores, directoras, director general
            directora general, directivo, directiva, directivos, directivas, comite, comite de direccion
            comite directivo, consejo, consejo de administracion, consejero delegado, consejera delegada, junta
            junta directiva, presidente, presidenta, presidencia, vicepresidente, vicepresidenta, patrocinador
            patrocinadora, patrocinadores, cupula, mandos, mandos intermedios, altos cargos, superior, superiores
            superiora
            """
        ),
        (
            .otherTeam,
            """
            otro equipo, otros equipos, el otro equipo, equipo de plataforma, plataforma, equipo de infra
            equipo de infraestructura, infraestructura, infra, equipo de sistemas, sistemas, equipo de datos
            equipo de seguridad, seguridad informatica, seguridad, ciberseguridad, equipo de redes, redes
            equipo de identidad, equipo de pagos, equipo de integracion, equipo de apis, equipo vecino, los de sistemas
            los de redes, los de seguridad, los de infra, los de plataforma, los de datos, los de pagos, los de compras
            los de legal, los de finanzas, los de arquitectura, operaciones, soporte, equipo de soporte
            soporte tecnico, mesa de ayuda, centro de soporte, departamento de informatica, departamento, departamentos
            otro departamento, otra area, otras areas, compras, juridico
            """
        ),
        (
            .vendor,
            """
            proveedor, proveedora, proveedores, proveedoras, suministrador, suministradora, suministradores, fabricante
            fabricantes, tercero, terceros, de terceros, empresa externa, empresas externas, externo, externos, externa
            externas, contrata, subcontrata, subcontratas, consultoria, la consultora, agencia, agencias, distribuidor
            distribuidora, distribuidores, revendedor, partner, partners, socio tecnologico, integrador, integradora
            integradores, adjudicatario, adjudicataria, licitador, operadora telefonica, telefonica, movistar, vodafone
            indra, casa matriz, pasarela de pago, soporte del fabricante, soporte del proveedor
            """
        ),
        (
            .basics,
            """
            portatil, portatiles, laptop, laptops, ordenador, ordenadores, computadora, computadoras, compu, compus, pc
            pcs, maquina, maquinas, equipo informatico, equipos informaticos, teclado, teclados, raton, ratones
            monitor, monitores, pantalla, pantallas, cable, cables, cargador, cargadores, adaptador, adaptadores
            auriculares, cascos, telefono, telefonos, movil de empresa, moviles, celular, celulares, tableta, tabletas
            tablet, tablets, tarjeta sim, tarjeta de acceso, tarjeta de entrada, credencial, acreditacion, pase
            """
        ),
        (
            .environment,
            """
            entorno, entornos, entorno de pruebas, entornos de pruebas, entorno de desarrollo, entorno de integracion
            ambiente, ambientes, ambiente de pruebas, preproduccion, preprod, pre, produccion, prod, staging
            integracion, sandbox, servidor, servidores, servidor de pruebas, maquina virtual, maquinas virtuales
            cluster, clusteres, contenedor, contenedores, nodo, nodos, kubernetes, pipeline, pipelines
            integracion continua, jenkins, agente de compilacion, despliegue, despliegues, desplegar, desplegamos
            despliega, base de datos, bases de datos, bbdd, bd, instancia, instancias, nube, la nube, suscripcion
            """
        ),
        (
            .tool,
            """
            licencia, licencias, licencia caducada, sin licencia, asientos, plazas de licencia, suscripcion
            suscripciones, herramienta, herramientas, software, programa, programas, aplicativo, aplicativos
            version de prueba, periodo de prueba, prueba gratuita, renovacion, renovaciones, renovar, renovado
            renovada, renueva, renuevan, renovamos, activacion, activar, clave de producto, codigo de activacion
            caduco, caducada, caducado, caducadas, caducan, vencio, vencida, vencidas, ide, editor, editores
            compilador, compiladores, depurador, depuradores, depurar, complemento, complementos
            """
        ),
        (
            .data,
            """
            dato, datos, datos de prueba, datos de pruebas, datos reales, datos ficticios, datos sinteticos
            datos de produccion, datos de entrenamiento, datos maestros, datos historicos, juego de datos
            juegos de datos, conjunto de datos, conjuntos de datos, dataset, datasets, muestra, muestras
            ejemplos reales, exportacion, exportaciones, exportar, extraccion, extracciones, extracto, volcado
            volcados, copia de produccion, copia de datos, fichero, ficheros, fichero csv, csv, excels, registros
            registro historico, historico, historicos, historial, historiales, anonimizado, anonimizada, anonimizados
            anonimizadas, anonimizar, anonimizacion, enmascarado
            """
        ),
        (
            .money,
            """
            presupuesto, presupuestos, presupuestario, presupuestaria, partida, partida presupuestaria, dinero, plata
            pasta, lana, efectivo, fondo, fondos, sin fondos, financiacion, financiamiento, financiar, financiado
            subvencion, subvenciones, beca, ayuda europea, factura, facturas, facturacion, facturar, orden de compra
            ordenes de compra, pedido de compra, orden de pago, centro de coste, centro de costes, centro de costos
            pago, pagos, pagar, pagado, pagada, pagan, paga, pagamos, pagaron, pago pendiente, impago, impagos
            impagado, impagada, impagadas
            """
        ),
    ]
}
