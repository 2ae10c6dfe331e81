"""Common words of a language without the accents that they need: written so, they are none."""

from __future__ import annotations

BARE_WORDS: dict[str, str] = {
    "ca": "aixo tambe despres medicacio informacio atencio aixi perque nomes",
    "cs": "lekar lekare lekarem muze muzete byt vas vase leky lecba lecbu lecby ktere ktery"
    " ktera protoze kdyz nez dulezite take behem uzivat zdravi jeste muzou mate",
    "da": "ogsa sporgsmal laege laegen laeger vaere",
    "de": "fur uber wahrend konnen mussen mochten moglich moglicherweise taglich jahrlich"
    " arztin arzte arzten arztliche arztlichen nachste nachsten spater spatestens"
    " haufig haufige haufigste ahnlich ahnliche anderung anderungen veranderung"
    " veranderungen verandert gesprach gesprache korper erhoht erhohen losung losungen"
    " madchen gefahrlich abhangig regelmassig prufung ernahrung ubrig ubung ubungen"
    " zusatzlich tatsachlich entzundung entzundungen verspuren fuhlen zuruck gegenuber"
    " erklaren fruher ubelkeit naturlich wochentlich bestatigen prufen durfen",
    "es": "tambien despues segun asi aqui alli dia dias medica pagina paginas telefono informacion"
    " atencion medicacion inyeccion infeccion presion operacion reaccion duracion cirugia"
    " radiacion celula celulas corazon pulmon rinon estomago higado facil dificil rapida ultima"
    " proximo proxima unico tendra podra debera podria deberia tenia habia ademas detras ningun"
    " algun jamas quiza quizas adios codigo basico clinico clinicos clinica sintoma sintomas"
    " terapeutico farmaceutico prescripcion aplicacion funcion seccion razon solucion"
    " ingles frances espanol pequeno pequena numeros medicos contribucion comunicacion",
    "fi": "myos paiva paivaa laakari laakarin laake laaketta tarkeaa jalkeen tama hanen",
    "fr": "peut-etre etre etes etait etaient tres apres deja medecin medecins medicament"
    " medicaments egalement bientot plutot therapie premiere derniere derriere problemes"
    " probleme reponse responsabilite securite qualite differents differentes"
    " necessaire possibilite etape etude etudes evaluer eviter francais francaise hopital"
    " debut periode systeme modele methode frere mere pere duree fievre evenement sante",
    "hr": "lijecnik lijecnika mozete takoder jos lijecenje zelite",
    "hu": "gyogyszer gyogyszert kezeles betegseg kerdes kerjuk tovabbi lehetoseg tobb utan kozott"
    " szukseges fajdalom mellekhatas korhaz mutet",
    "it": "perche piu puo cosi gia cioe poiche finche affinche percio citta qualita attivita"
    " possibilita universita difficolta lunedi martedi mercoledi giovedi venerdi"
    " potra dovra purche",
    "nb": "ogsa nar sporsmal vaere gjore forste",
    "pl": "sie moze mozna byc zeby ktory ktora ktore ktorych rowniez wiecej jesli jezeli nalezy"
    " przyjmowac leczyc zapytac lekow miedzy czesto dzien zycie dzialanie dzialania niepozadane"
    " juz wiekszosc osob czuje beda bedzie zadzwonic rowniez krotko leczeniu zmeczony zmeczona"
    " goraczka goraczke wlosy wlosow prosze pozniej wiecej mozliwe lekarzowi pielegniarka",
    "pt": "nao voce voces tambem entao sao estao medicos paginas informacao informacoes atencao"
    " medicacao injecao infeccao operacao reacao duracao celula celulas coracao"
    " pulmao estomago figado facil dificil proximo proxima unico tera podera devera apos atraves"
    " alem"
    " porem opcao opcoes acao acoes versao secao comunicacao aplicacao funcao solucao decisao razao"
    " orgao irmao mao maos manha amanha necessario possivel impossivel disponivel nivel niveis",
    "ro": "fara cand daca catre acelasi sanatate intrebari saptamana saptamani inainte",
    "sk": "lekar lekara moze mozete liecba liecbu ktore ktory ktora pretoze dolezite pocas uzivat",
    "sv": "ocksa lakare lakaren maste nagon nagra aven fragor varden behover",
    "tr": "icin degil ilaci ilacin saglik soyleyin oncesi butun kucuk buyuk dusuk yuksek olcum"
    " bobrek cunku ornegin gunde",
    "vi": "nguoi khong duoc benh thuoc dieu uong viec nhieu truoc hoac lieu cac buoi",
}
