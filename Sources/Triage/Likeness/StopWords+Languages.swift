/// Words of German, French, Spanish and Portuguese that carry nothing, or say only of what kind something is; without
/// accents, as words are compared.
extension StopWords {
    /// What says only that it is said again, or since when.
    static let phrasesInLanguages: [String] =
        """
        nach wie vor | wie gestern | wie gehabt | wie gesagt | wie schon gesagt | immer noch | noch immer
        | noch einmal | zur erinnerung | guten morgen | hallo zusammen | moin zusammen | seit gestern | seit heute
        | seit montag | seit dienstag | seit mittwoch | seit donnerstag | seit freitag | seit letzter woche
        | bis heute | bis jetzt | encore une fois | une fois de plus | de nouveau | a nouveau | comme hier
        | comme je l'ai dit | comme je disais | je rappelle que | je rappelle | pour rappel | bonjour a tous
        | salut a tous | salut tout le monde | depuis hier | depuis lundi | depuis mardi | depuis mercredi
        | depuis jeudi | depuis vendredi | depuis ce matin | depuis la semaine derniere | jusqu'ici | a ce jour
        | de nuevo | una vez mas | otra vez | como ayer | como dije | como ya dije | lo repito | lo dicho
        | recordatorio | buenos dias | hola a todos | desde ayer | desde el lunes | desde el martes
        | desde el miercoles | desde el jueves | desde el viernes | desde la semana pasada | hasta ahora
        | a dia de hoy | de novo | mais uma vez | outra vez | como ontem | como eu disse ontem | como eu disse
        | como disse | como ja disse | relembrando | bom dia | bom dia a todos | ola a todos | pessoal | desde ontem
        | desde segunda | desde terca | desde quarta | desde quinta | desde sexta | desde a semana passada
        | ate agora | ate hoje
        """.phrases

    static let repeatingInLanguages: [String] =
        """
        immer | noch | wieder | weiterhin | heute | jetzt | schon | gerade | erneut | nochmal | mal | weiter | bitte
        | hallo | todavia | aun | sigue | siguen | seguimos | ahora | hoy | ya | hola | toujours | encore
        | aujourd'hui | maintenant | deja | bonjour | salut | ainda | continua | continuam | continuamos | agora
        | hoje | ja | ola
        """.phrases

    /// What stands before a length of time.
    static let beforeTimeInLanguages = ["seit", "depuis", "desde", "hace", "ha", "llevamos"]

    static let numbersInLanguages: [String] =
        """
        ein | eine | einem | einer | zwei | drei | vier | funf | sechs | sieben | acht | neun | zehn | einige
        | einigen | mehreren | un | une | deux | trois | quatre | cinq | sept | huit | neuf | dix | quinze
        | plusieurs | quelques | una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | quince | varios
        | varias | um | uma | dois | duas | quatro | sete | oito | nove | dez
        """.phrases

    static let unitsInLanguages: [String] =
        """
        tage | tagen | tag | woche | wochen | monat | monate | monaten | stunde | stunden | jour | jours | semaine
        | semaines | mois | heure | heures | dia | dias | semana | semanas | mes | meses | hora | horas
        """.phrases

    /// What only joins, says who or when, or that it stands.
    static let inLanguages: [String] =
        """
        gestern | morgen | montag | dienstag | mittwoch | donnerstag | freitag | woche | wochen | tage | tagen
        | monat | monate | monaten | stunde | stunden | zeit | lange | bald | dann | damit | dafur | davon | daran
        | dazu | dort | hier | kann | konnen | konnte | konnten | wollen | wollte | muss | mussen | soll | sollen
        | darf | durfen | wird | werden | wurde | wurden | worden | werde | gibt | geht | gehen | ging | kommt
        | kommen | kam | macht | machen | gemacht | lasst | lassen | seid | sein | seine | seiner | waren | ware
        | habe | hatten | hab | mein | meine | unser | unsere | unseren | unserem | unserer | euer | eure | ihre
        | ihren | ihrer | mich | mir | dich | dir | ihn | ihm | ihnen | euch | sich | dieser | diese | dieses
        | diesem | diesen | jede | jeder | jedes | nichts | niemand | keiner | keinem | jemand | etwas | alle | alles
        | viel | mehr | sehr | ganz | weg | ohne | uber | unter | nach | vor | aus | bei | durch | gegen | ob | wo
        | warum | als | bevor | solange | doch | steht | stehen | stillstand | blockiert | gestoppt | langsam
        | langsamer | warten | wartet | gewartet | hangt | hangen | hindernis | arbeit | arbeiten | arbeitet
        | brauchen | braucht | weiter | erst | eben | bisher | weiss | welche | welcher | welches | welchen | erste
        | ersten | zuerst | einfach | eigentlich | endlich | leider | vielleicht | wohl | plotzlich | standig
        | dauernd | ewig | zufallig | andere | anderen | anderes | anderer | einzige | einziges | einzigen | neue
        | neuen | neues | alte | alten | eigene | eigenen | kaum | nie | nirgends | gar | denn | ja | nein
        | keinerlei | zwischen | wegen | trotz | wahrend | je | jeweils | beide | beiden | letzte | letzten | nachste
        | nachsten | bleibt | bleiben | liegt | liegen | fallt | fehlt | fehlen | lauft | laufen | klappt | lasse
        | wissen | sehen | bekommt | bekommen | seul | seule | seuls | meme | memes | autre | autres | nouveau
        | nouvelle | vieux | vieille | beaucoup | trop | peu | assez | jamais | simplement | enfin | dont | lequel
        | laquelle | quel | quelle | quels | quelles | quoi | dernier | derniere | prochain | prochaine | premier
        | reste | restent | recu | recevoir | voir | savoir | sait | savons | vient | viennent | encore | unico
        | unica | mismo | misma | otro | otros | otras | nuevo | nueva | viejo | vieja | poco | mucho | mucha
        | muchos | nunca | imposible | simplemente | fin | quizas | cual | cuales | quien | ultimo | ultima | proximo
        | proxima | primero | primera | queda | quedan | recibir | recibido | ver | saber | sabe | sabemos | viene
        | vienen | asi | aqui | alli | mientras | unicos | mesmo | mesma | outro | outros | outras | novo | nova
        | velho | velha | pouco | muita | muitos | impossivel | simplesmente | enfim | talvez | qual | quais | quem
        | ultimos | primeiro | primeira | fica | ficam | ficamos | ficou | receber | recebemos | recebido | vem
        | assim | enquanto | demain | lundi | mardi | mercredi | jeudi | vendredi | semaine | semaines | jour | jours
        | mois | heure | heures | peut | peux | pouvons | peuvent | pouvait | doit | devons | doivent | veut
        | veulent | faut | va | vont | allons | fait | faire | avons | avez | avait | avaient | suis | sommes | etes
        | etait | etaient | ete | sera | seront | mon | ma | notre | votre | vos | leur | leurs | sa | te | moi | toi
        | lui | eux | cette | cet | ces | chaque | tout | tous | toute | toutes | rien | personne | aucun | aucune
        | quelqu'un | quelque | sans | sous | chez | entre | apres | avant | depuis | jusque | jusqu'a | jusqu'au
        | vers | comme | si | quand | parce | donc | mais | aussi | tres | bien | tu | bloque | bloques | bloquee
        | arrete | arretes | attendons | attendre | attente | probleme | obstacle | travail | equipe | besoin
        | manque | manquent | ayer | manana | lunes | martes | miercoles | jueves | viernes | semana | semanas | dia
        | dias | meses | hora | horas | tiempo | puede | pueden | podemos | puedo | podia | debe | deben | debemos
        | quiere | quieren | queremos | vamos | hace | hacen | hacer | hacemos | han | habia | tengo | tienen
        | tenemos | tenia | soy | eres | somos | era | eran | fue | fueron | ser | estar | estamos | estaba | mi | su
        | sus | nuestro | nuestra | nuestros | nuestras | ellos | ellas | nosotros | usted | ustedes | este | estos
        | estas | ese | esa | eso | esto | cada | todo | toda | todos | todas | nada | nadie | ningun | ninguna
        | alguien | algo | algun | sobre | hasta | desde | antes | despues | durante | hacia | cuando | donde
        | porque | tambien | muy | menos | bloqueado | bloqueados | bloqueada | parado | parados | parada | esperando
        | esperamos | espera | esperar | problema | impedimento | trabajo | equipo | falta | necesitamos | necesita
        | ontem | amanha | segunda | terca | quarta | quinta | sexta | pode | podem | posso | deve | devem | devemos
        | quer | querem | vai | vao | faz | fazem | fazer | consegue | conseguimos | conseguem | tenho | tinha
        | tinham | sou | sao | eram | estao | estava | estavam | meu | minha | nosso | nossa | nossos | nossas | seu
        | sua | seus | suas | eles | elas | ele | ela | voces | estes | esse | essa | isso | isto | tudo | ninguem
        | nenhum | nenhuma | alguem | algum | ate | depois | quando | onde | nem | tambem | muito | so | pelo | pela
        | ao | aos | num | numa | trabalho | equipa | faltam | precisamos | precisa | arret | etre | der | die | das
        | den | dem | ein | eine | einen | und | oder | von | zu | im | auf | mit | fur | ist | sind | war | wir
        | ihr | sie | er | es | ich | nicht | kein | keine | keinen | auch | nur | aber | wie | wer | wenn | dass
        | weil | bis | seit | haben | hat | hatte | uns | el | la | los | las | un | una | unos | de | del | al | en
        | con | por | para | que | se | lo | le | les | son | esta | estan | hay | ha | hemos | pero | como | sin
        | nos | ni | y | le | du | des | et | ou | au | aux | avec | pour | par | sur | dans | qui | ne | pas | plus
        | ce | est | sont | nous | vous | il | elle | ont | o | os | um | uma | da | das | dos | na | nas | em | com
        | nao | tem | temos | foi | mas | sem
        """.phrases

    /// What says of which kind it is: the labels say that already.
    static let generalInLanguages: [String] =
        """
        umgebung | umgebungen | testen | lizenz | lizenzen | zugang | zugriff | freigabe | genehmigung | entscheidung
        | daten | testdaten | geld | rechnung | rechnungen | datenbank | werkzeug | entwickler | entwicklerin
        | testerin | rechner | zertifikat | termin | termine | gesprach | gesprache | nutzer | nutzerin | kunde
        | kunden | kundin | antwort | antworten | anfrage | lieferant | buro | raum | projekt | personen | leute
        | teuer | kosten | krank | kaputt | abgelaufen | fallig | bezahlt | bestellt | schicken | schickt | geben
        | gegeben | sagt | gesagt | environnement | licences | acces | donnees | argent | facture | factures
        | serveur | outil | outils | developpeur | testeur | ordinateur | certificat | reunion | entretien
        | utilisateur | utilisateurs | client | clients | reponse | repond | repondent | demande | fournisseur
        | salle | projet | gens | cher | cout | malade | casse | payee | paye | donner | donne | dit | disent
        | entorno | entornos | prueba | pruebas | licencia | licencias | acceso | permiso | aprobacion | datos
        | dinero | factura | facturas | servidor | herramienta | desarrollador | ordenador | certificado | entrevista
        | usuario | usuarios | cliente | clientes | respuesta | responde | responden | solicitud | proveedor
        | oficina | sala | proyecto | gente | caro | coste | enfermo | enferma | roto | caducado | pagada | dar
        | dado | dicen | ambiente | ambientes | teste | testes | licenca | licencas | acesso | permissao | aprovacao
        | decisao | dados | dinheiro | fatura | faturas | ferramenta | programador | computador | reuniao
        | utilizador | utilizadores | resposta | respondem | pedido | fornecedor | escritorio | projeto | pessoa
        | pessoas | custo | doente | avariado | expirado | paga | disse | diz | dizem | fehlt | fehlen | bekommen
        | tiene | faltan
        """.phrases
}
