extension Lexicon {
    /// Spanish: states and talk, in the forms in which the words are written; none are made.
    static let spanishTalk: [(Concept, String)] = [
        (
            .they,
            """
            ellos, ellas, ella, les, le, suyo, suya, suyos, suyas, su, sus, los suyos, con ellos, con ellas, con ella
            a ellos, a ellas, de ellos, de ellas, entre ellos, ellos mismos, ellas mismas, ella misma, esa gente, esos
            esas, aquellos, alguien
            """
        ),
        (
            .absent,
            """
            no, ni, nada, nadie, ninguno, ninguna, ningun, ningunos, nunca, jamas, tampoco, sin, no hay, no habia
            no tenemos, no tengo, no tiene, no tienen, no teniamos, no existe, no existen, no esta, no estan
            no ha llegado, no han llegado, no llega, no llegan, no llego, no nos dan, no nos han, no me han, no dan
            no queda, no quedan, no aparece, no aparecen, ni uno, ni una, ni un, ni siquiera, aun no, todavia no
            sigue sin, siguen sin, seguimos sin, sigo sin, estamos sin, me falta, nos falta, nos faltan, falta, faltan
            faltaba, faltaban, faltando, falto, hace falta, hacen falta, carece, carecen
            """
        ),
        (
            .stopped,
            """
            parado, parada, parados, paradas, paro total, parar, paramos, paro, paran, nos para, nos paran
            parados desde, bloqueado, bloqueada, bloqueados, bloqueadas, bloqueo, bloqueos, bloqueante, bloqueantes
            bloquea, bloquean, bloquear, nos bloquea, nos bloquean, me bloquea, detenido, detenida, detenidos
            detenidas, detener, se detuvo, atascado, atascada, atascados, atascadas, atasco, atascamos, atorado
            atorada, atorados, atoradas, trabado, trabada, trabados, trabadas, traba, trabas
            """
        ),
        (
            .slowed,
            """
            lento, lenta, lentos, lentas, lentamente, lentitud, lentisimo, lentisima, ralentiza, ralentizan
            ralentizado, ralentizando, ralentizados, frena, frenan, nos frena, frenando, despacio, despacito
            mas despacio, poco a poco, a medias, a medio gas, a ratos, a trompicones, a rastras, cojeando, tardamos mas
            tarda mas, tardan mas, tarda mucho, tarda, tardan, tardamos, tarde y mal, mientras, mientras tanto
            entretanto, de mientras, por ahora, de momento, por el momento, provisional, provisionales
            provisionalmente, temporal, temporales, temporalmente
            """
        ),
        (
            .waiting,
            """
            espera, esperas, esperar, esperando, esperamos, espero, esperan, esperaba, esperabamos, esperado
            a la espera, en espera, lista de espera, a esperar, toca esperar, pendiente, pendientes, pendiente de
            pendientes de, en cola, la cola, encolado, encolada, retraso, retrasos, retrasa, retrasan, retrasado
            retrasada, retrasados, retrasadas, demora, demoras, demorado, demorada, atrasado, atrasada, atrasados
            aplaza, aplazan, aplazaron, tarde, prometido, prometida, prometidos, prometieron, prometio, prometen
            """
        ),
        (
            .broken,
            """
            error, errores, fallo, fallos, falla, fallan, fallar, fallando, fallado, fallaba, bug, bugs, bicho, bichos
            defecto, defectos, defectuoso, defectuosa, averia, averias, averiado, averiada, averiados, roto, rota
            rotos, rotas, rompe, rompen, rompio, rompieron, romper, rompimos, se rompio, caido, caida, caidos, caidas
            se cae, se caen, se cayo, se cayeron, se ha caido, tirado, esta tirado, tumba, tumbo, tumbado
            """
        ),
        (
            .busy,
            """
            ocupado, ocupada, ocupados, ocupadas, ocupadisimo, ocupadisimos, liado, liada, liados, liadas, agobiado
            agobiada, agobiados, agobiadas, desbordado, desbordada, desbordados, desbordadas, saturado, saturada
            saturados, saturadas, sobrecargado, sobrecargada, sobrecargados, hasta arriba, a tope, hasta las cejas
            hasta el cuello, a reventar, sin tiempo, sin hueco, sin huecos, sin un hueco, no tiene tiempo
            no tienen tiempo, no tienen hueco, no tiene hueco, falta de tiempo, no les da, no dan abasto, no da abasto
            no damos abasto, abasto, hueco, huecos, agenda, agendas
            """
        ),
        (
            .away,
            """
            de baja, baja, bajas, baja medica, baja maternal, baja de maternidad, baja de paternidad, baja paternal
            dada de baja, enfermo, enferma, enfermos, enfermas, enfermedad, enfermo de, resfriado, resfriada, gripe
            con gripe, con fiebre, fiebre, covid, hospitalizado, hospitalizada, ingresado, ingresada, operado, operada
            la operan, lo operan, se opera, accidentado, accidentada, lesionado, lesionada, lesion, vacaciones
            de vacaciones, de viaje, de permiso, permiso de paternidad, permiso de maternidad, permiso parental
            maternidad, paternidad, excedencia, en excedencia, ano sabatico
            """
        ),
        (
            .gone,
            """
            se fue, se fueron, se ha ido, se han ido, se va, se van, se nos fue, se nos va, se marcho, se marcha
            se marchan, se marcharon, se ha marchado, marcharse, marcha, irse, se iba, dejo la empresa, deja la empresa
            dejan la empresa, dejo el equipo, deja el equipo, dejo el proyecto, abandona, abandono, abandonaron
            abandonan, renuncio, renuncia, renuncian, renunciaron, renunciado, dimite, dimitio, dimision, dimitido
            dimitieron, se jubila, se jubilo, se jubilan, se jubilaron, se ha jubilado, jubilacion, prejubilado
            prejubilada, prejubilacion, retirado, despedido
            """
        ),
        (
            .moved,
            """
            trasladado, trasladada, trasladados, trasladaron, trasladan, traslado, reasignado, reasignada, reasignados
            reasignaron, reasignan, reasignacion, asignado a, asignada a, asignaron a, otro proyecto, a otro proyecto
            otros proyectos, otro producto, otro cliente, cedido, cedida, cedidos, cedieron, cesion, prestado, prestada
            prestados, prestamos, prestaron, nos lo quitaron, nos la quitaron, nos quitaron, nos quitan
            nos han quitado, quitado, se lo llevaron, se la llevaron, se los llevaron, se lo llevan, se la llevan
            se llevaron, se han llevado, se llevan, lo movieron, la movieron, movido, movida
            """
        ),
        (
            .hiring,
            """
            vacante, vacantes, puesto vacante, puestos vacantes, plaza vacante, plaza, plazas, puesto, puestos
            puesto abierto, posicion abierta, posiciones abiertas, sin cubrir, cubrir, cubrir la plaza
            cubierta la plaza, contratar, contratacion, contrataciones, contratado, contratada, contratamos, contratan
            contrataron, contrata gente, recontratar, congelacion de contrataciones, contrataciones congeladas, fichar
            fichamos, ficha, ficharon, fichado, fichada, reclutar, reclutamiento, reclutador, reclutadora, reclutando
            seleccion de personal, proceso de seleccion, seleccion, candidato, candidata, candidatos, candidatas
            candidatura, candidaturas
            """
        ),
        (
            .fewness,
            """
            solo, sola, solos, solas, solo yo, yo solo, yo sola, estoy solo, estoy sola, solamente, unicamente, unico
            unica, unicos, unicas, el unico, la unica, somos dos, somos tres, somos pocos, somos pocas, soy el unico
            soy la unica, solo somos, solo quedamos, solo queda, solo quedan, quedamos, quedamos dos, quedamos tres
            queda uno, poco, pocos, pocas, poca gente, muy pocos, poco personal, poca plantilla, demasiado pocos
            insuficiente, insuficientes, no alcanza, no alcanzamos, no llegamos, no bastan, no basta, falta gente
            faltan manos
            """
        ),
        (
            .skill,
            """
            sabe, saben, sabemos, sepa, sepan, saber, nadie sabe, que sepa, conoce, conocen, conocemos, conozca
            conozcan, conocer, conocimiento, conocimientos, domina, dominan, domine, dominamos, dominar, entiende
            entienden, entienda, entender, experiencia, con experiencia, sin experiencia, experimentado, experimentada
            experimentados, pericia, habilidad, habilidades, competencias, destreza, destrezas, capacitado, capacitada
            capacitados, capacitacion, capacitar, formacion, formado, formada, formados, formarse, formarnos
            """
        ),
        (
            .contact,
            """
            hablar, hablar con, hable, hablo con, hablamos, hablado, hablando, hablaron, hablan, habla con, hablarles
            conversar, conversacion, conversaciones, conversamos, charlar, charla, charlas, charlamos, charlando
            platicar, platicamos, platica, entrevista, entrevistas, entrevistar, entrevistamos, entrevistado
            entrevistando, entrevistarnos, entrevistarlos, sesion, sesiones, sesiones con, sesion de prueba
            reunirnos con, reunirse con, quedar con, cita, citas, citar, citamos, citado, visita, visitas, visitar
            visitamos, visitado
            """
        ),
        (
            .gate,
            """
            permiso, permiso para hablar, sin permiso, permite, permiten, permitido, permitida, permitir, nos permite
            nos permiten, no permite, no permiten, deja, dejan, dejar, dejen, dejaron, no deja, no dejan
            nos deja hablar, nos dejan hablar, no nos deja, no nos dejan, no me deja, no me dejan, prohibe, prohiben
            prohibido, prohibida, prohibidos, prohibieron, prohibicion, veta, vetan, vetado, vetada, vetaron, veto
            impedir, guardian, guardiana, intermediario, intermediaria, intermediarios, intermediarias, intermedia
            filtro, filtros
            """
        ),
        (
            .precious,
            """
            importante, importantes, muy importantes, demasiado importante, demasiado importantes, imprescindible
            imprescindibles, indispensable, indispensables, irremplazable, irremplazables, insustituible
            insustituibles, valioso, valiosa, valiosos, valiosas, demasiado valioso, demasiado valiosos, esencial
            esenciales, vip, vips, eminencia, eminencias, famoso, famosa, famosos, prestigio, prestigioso, prestigiosos
            estrellas, de alto nivel, alto nivel, altos cargos, alto rango, rango, jerarquia, jerarquias, intocable
            intocables, molestar, molestarles, molestarlos, distraer, distraerlos, interrumpir, interrumpirlos
            """
        ),
        (
            .costly,
            """
            caro, cara, caros, caras, carisimo, carisima, carisimos, demasiado caro, demasiado cara, demasiado caros
            muy caro, costoso, costosa, costosos, costosas, coste, costes, costo, costos, cuesta, cuestan, costar
            costaria, cobra, cobran, cobrar, cobrarian, cobraria, nos cobra, honorario, honorarios, tarifa por hora
            tarifa diaria, tarifa por dia, por hora, la hora, por sesion, por entrevista, por cabeza, por persona
            por participante, incentivo, incentivos, recompensa, recompensas, recompensar, gratificacion
            gratificaciones
            """
        ),
        (
            .unknown,
            """
            quien, quienes, a quien, a quienes, de quien, con quien, quien es, quienes son, quien usa, quien lo usa
            quien usara, alguien, alguien sabe, no sabemos, no sabemos quien, no se quien, nadie sabe quien
            nadie conoce, no conocemos, no conocemos a, desconocido, desconocida, desconocidos, desconocemos, desconoce
            desconocen, ni idea, sin idea, no tenemos idea, nadie contesta, nadie responde, nadie contesto
            nadie respondio, no contesta, no contestan, no contestaron, no contesto, no responden, no respondieron
            no respondio, sin respuesta, sin contestar, sin contestacion, ninguna respuesta, cero respuestas, contestan
            contesta, silencio
            """
        ),
        (
            .decision,
            """
            decidir, decide, deciden, decida, decidan, decidido, decidida, decidimos, decidio, decidieron, decision
            decisiones, sin decidir, sin decision, indecision, indeciso, indecisos, toma de decisiones
            tomar la decision, tomar decisiones, tomar una decision, elegir, elige, eligen, elija, elegido, elegida
            elegimos, eleccion, escoger, escoge, escogen, escogido, opcion, opciones, alternativas, acuerdo, de acuerdo
            sin acuerdo, desacuerdo, ponerse de acuerdo, discrepan, discuten, cambian de opinion, cambia de opinion
            cambio de opinion, cambiar de opinion, cambia de idea
            """
        ),
        (
            .approval,
            """
            aprobar, aprueba, aprueban, apruebe, aprueben, aprobado, aprobada, aprobados, aprobadas, aprobo, aprobaron
            aprobacion, aprobaciones, sin aprobar, sin aprobacion, autorizar, autoriza, autorizan, autorice, autoricen
            autorizado, autorizada, autorizados, autorizo, autorizacion, autorizaciones, sin autorizacion, firma
            firmas, firmar, firman, firme, firmen, firmado, firmada, firmados, firmaron, firmo, sin firmar, sin firma
            visto bueno, vistos buenos, visto bueno de, el ok, ok de, dar el ok, de el ok, luz verde
            """
        ),
        (
            .process,
            """
            proceso, procesos, procedimiento, procedimientos, protocolo, protocolos, tramite, tramites, papeleo
            burocracia, burocratico, burocratica, burocracias, formulario, formularios, impreso, plantilla de
            plantillas, reunion, reuniones, reunirse, reunirnos, reunitis, daily, dailies, la diaria, retro, retros
            retrospectiva, retrospectivas, planificacion, planning, refinamiento, refinar, ceremonia, ceremonias
            ritual, rituales, lista de comprobacion, checklist, comite de cambio, gestion del cambio
            control de cambios, congelacion, congelacion de cambios, congelacion de codigo, ventana de cambios
            ventana de despliegue
            """
        ),
        (
            .law,
            """
            rgpd, lopd, lopdgdd, lfpdppp, habeas data, proteccion de datos, delegado de proteccion
            delegada de proteccion, dpd, agencia de proteccion, aepd, privacidad, confidencialidad
            acuerdo de confidencialidad, confidencial, confidenciales, nda, consentimiento, consentimientos
            consentimiento informado, comite de etica, comite etico, etica, etico, bioetica, ley, leyes, legal, legales
            legalmente, ilegal, legislacion, legislativo, normativa, normativas, normativo, reglamento, reglamentos
            regulacion, regulaciones, regulador, reguladora, reguladores, decreto, real decreto, cumplimiento
            cumplimiento normativo, contrato
            """
        ),
        (
            .over,
            """
            resuelto, resuelta, resueltos, resueltas, se resolvio, resolvimos, resolvieron, ya resuelto, arreglado
            arreglada, arreglados, arregladas, arreglamos, arreglaron, se arreglo, ya arreglado, solucionado
            solucionada, solucionados, solucionadas, se soluciono, solucionamos, solucionaron, corregido, corregida
            corregidos, corregimos, reparado, reparada, reparados, repararon, subsanado, subsanada, zanjado, zanjada
            desbloqueado, desbloqueada, desbloqueados, desbloqueadas, desbloqueo, nos desbloquearon, desatascado
            desatascados, destrabado, destrabados, restaurado, restaurada, restaurados, restablecido, restablecida
            restablecieron, recuperado, recuperada, recuperados, recuperamos, renovada ya, ya renovado, ya funciona
            ya funcionan, ya va, ya van, ya anda, ya jala, ya esta, ya estan, ya tenemos, ya tengo, ya tiene, ya tienen
            ya llego
            """
        ),
        (
            .working,
            """
            verde, en verde, verdes, mergeado, mergeada, mergeados, fusionado, fusionada, fusionados, integrado
            integrada, integrados, entregado, entregada, entregados, entregamos, entregaron, desplegado, desplegada
            desplegados, liberada la version, publicado, publicada, publicados, publicamos, lanzado, lanzada, lanzamos
            lanzamiento, salio en vivo, en vivo, ya en produccion, subido a produccion, subida a produccion, subimos
            subido, subida, hecho, hecha, hechos, terminado, terminada, terminados, terminadas, terminamos, termine
            acabado, acabada
            """
        ),
        (
            .gratitude,
            """
            gracias, muchas gracias, mil gracias, muchisimas gracias, agradezco, agradecemos, agradecido, agradecida
            agradecidos, agradecimiento, se agradece, hola, holaa, buenas, buenos dias, buen dia, buenas tardes
            buenas noches, que tal, saludos, saludo, un saludo, un abrazo, abrazo, abrazos, besos, bienvenido
            bienvenida, bienvenidos, bienvenidas, felicidades, felicitaciones, felicito, enhorabuena, feliz
            feliz cumple, cumple, cumpleanos, genial, geniales, estupendo, estupenda, fantastico, fantastica, excelente
            perfecto, perfecta, increible
            """
        ),
        (
            .question,
            """
            ?, cual, cuales, por que, cuanto, cuantos, cuantas, cuanta, a que hora, alguien sabe, sabe alguien
            alguien tiene, tiene alguien, alguien puede, puede alguien, alguien ha, alguien conoce, alguna idea
            alguna sugerencia, alguna recomendacion, sabeis, sabeis si, saben si, sabes, sabes si, podeis, puedes
            puedo, podriais, podrias, podria, podrian, pueden, podemos, se puede, hay que, hay algun, hay alguna
            hay alguien, teneis, tienes, quereis, quieres, os parece, te parece, les parece, que os parece, que opinais
            """
        ),
        (
            .plan,
            """
            plan, planes, planear, planeado, planeamos, planificar, planificado, planificada, planificamos, propuesta
            propuestas, proponer, propongo, propone, proponemos, sugerencia, sugerencias, sugiero, sugerimos, idea
            ideas, vamos a, voy a, va a, van a, vais a, iremos, ire, haremos, hare, haran, hara, tendremos, tendre
            empezaremos, empezare, probaremos, probare, veremos, revisaremos, revisare, mirare, desplegaremos
            entregaremos, lanzaremos, publicaremos, hablaremos, hablare
            """
        ),
        (
            .supposing,
            """
            si, y si, que pasa si, que pasaria, que pasaria si, si algun dia, si alguna vez, si no, si se cae, si falla
            si falta, si hubiera, si hubiese, si tuvieramos, si tuviera, si tuviesemos, si fuera, si fuese, si fueramos
            si pudieramos, si pudiera, si perdieramos, si perdemos, si estuviera, si estuvieramos, si quedaramos
            si se fuera, hubiera, hubiese, hubieramos, hubieran, habria, habriamos, habrian, tendria, tendriamos
            tendrian, seria, serian, seriamos, estaria, estariamos, estarian, podria pasar, podria ocurrir, podria ser
            podriamos, pararia
            """
        ),
        (
            .announcement,
            """
            aviso, avisos, aviso a todos, avisamos, os aviso, les aviso, anuncio, anuncios, anunciamos, anunciar
            anuncia, comunicado, comunicados, comunicamos, se comunica, se informa, informamos, os informo, les informo
            informaros, para vuestra informacion, para su informacion, fyi, recordatorio, recordamos, recordad
            recuerden, os recuerdo, les recuerdo, recuerda, tened en cuenta, tengan en cuenta, ojo, atencion, a todos
            a todas, para todos, todo el personal, todos y todas, noticia, noticias, novedad, novedades, boletin
            circular, nota informativa, notas de version, notas de la
            """
        ),
        (
            .past,
            """
            fue, fueron, fui, fuimos, era, eran, eramos, estaba, estaban, estabamos, estuvo, estuvieron, estuve
            estuvimos, habia, habian, habiamos, hubo, tenia, tenian, teniamos, tuvo, tuve, tuvimos, tuvieron, hacia
            haciamos, hizo, hicimos, hice, hicieron, podia, podian, podiamos, pudo, pudimos, pude, ayer, anteayer
            antier, anoche, antes, anteriormente, anterior, anteriores, antano, antiguamente, aquel
            """
        ),
        (
            .again,
            """
            otra vez, otra, otro, de nuevo, nuevamente, una vez mas, y van, van tres, van dos, ya van, por segunda vez
            por tercera vez, por cuarta vez, por enesima vez, enesima, enesimo, segunda vez, tercera vez, cuarta vez
            quinta vez, tercer, tercera, tercero, cuarta, cuarto, quinta, quinto, segundo, segunda, sigue, siguen
            seguimos, sigo, sigue igual, seguimos igual, todo igual, igual que ayer, lo mismo, mismo, misma, mismos
            mismas, como ayer, como siempre, siempre, siempre igual, aun, todavia
            """
        ),
        (
            .time,
            """
            dia, dias, semana, semanas, mes, meses, ano, anos, trimestre, trimestres, semestre, quincena, hora, horas
            sprint, sprints, iteracion, iteraciones, lunes, martes, miercoles, jueves, viernes, sabado, sabados
            domingo, domingos, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre
            noviembre, diciembre, navidad, navidades, semana santa, pascua, reyes, primavera, verano, otono, invierno
            hoy, manana, mananas, mediodia, tarde, tardes, noche, noches, madrugada, ahora, ahora mismo
            """
        ),
        (
            .showing,
            """
            demo, demos, demostracion, demostraciones, demostrar, demostramos, mostrar, mostramos, mostre, mostrado
            mostrada, mostraron, mostrando, muestro, mostrarles, mostrarle, ensenamos, ensenarles, ensenarle
            ensenado a, ensene el, presentar, presentamos, presentado, presentada, presente el, presentacion
            presentaciones, exhibir, exhibicion, exposicion, escaparate, feria, ferias, jornada de demostracion
            revision del sprint, revision de sprint, sprint review, review con usuarios, piloto con, prueba piloto
            pruebas piloto, pilotaje, fase piloto, beta, betas, version beta, maqueta
            """
        ),
        (
            .using,
            """
            uso, usan, usar, usado, usada, usados, usando, usaron, usaba, usaban, use la, lo usan, la usan, lo usaron
            la usaron, utiliza, utilizan, utilizar, utilizado, utilizada, utilizaron, utilizando, utilizo, emplean
            probo, probaron, probado por, probaban, probando, lo probaron, la probaron, pulso, pulsaron, pulsan, pulsar
            tocaron, hizo clic, hicieron clic, clicaron, clic, tecleo, teclearon, escribio, escribieron, entro
            entraron, inicio sesion, iniciaron sesion
            """
        ),
        (
            .us,
            """
            nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, somos, estamos, tenemos, hemos, yo, me, mi
            mis, mio, mia, mios, mias, conmigo, soy, estoy, tengo, he, nuestro lado, nuestra parte, por nuestra parte
            entre nosotros
            """
        ),
    ]
}
