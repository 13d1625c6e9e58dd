/**
 * Data, written by tools/fit-vocabulary.ts from 1699 texts: roots of words by how rare they are, the inverse document frequency in steps of a quarter.
 */
export const rootRarities: Readonly<Record<string, string>> = {
  '4.00': `inwoner meen`,
  '4.25': `aantal per`,
  '4.50': `groning nieuw open sam werk`,
  '4.75': `bedrijv goed jonger kom samenwerk`,
  '5.00': `bestur bezoeker mak programma regio ruim schol stad stat veilig won woning`,
  '5.25': `ban beter groen kennis ontwikkel partner spor zorg`,
  '5.50': `begrot bereik bied dienstverlen digital doel duurzam economie economisch elkar gel hal houd international
kinder krijg lang maak noor organisatie projec regel samenlev stan tij vel vestig vin zien zonder`,
  '5.75': `aandel ass begin beleid bewoner bouw buitenlan buur cultur daarbij domein dorp drie eers energie gev
hel help hier hoor lan lat leefbar lokal mens middel minder nederlan nodig ondernemer onderwijs ouder
plan restafval talen twee uitvoer verbin vervoer weg wet zelf zet zon`,
  '6.00': `bred breng bron bruik dijk groei grot hernieuw huishoud indicator innovatie jaarstuk jeug kan kern kwam
landelijk lev mantelzorger men over plek ruimtelijk sin sociaal sted studen verker vernieuw verzuim voel
volg vrag water websit woon`,
  '6.25': `aanpak activiteit agenda algemen alles arbeidsparticipatie balie begon belang beleidsindicator betal
bibliothek bom cijfer colleg culemborg dar deelnemer del doelstel elektriciteit evenemen fiet geef hen
hulp ieder iederen jeugdhulp kans kos krach kwaliteit las led leefomgev lijk lop mbo mogelijk museum
national natur niveau noeg omgev onderhoud ondernem ondersteun onderzoek opgav pag paragraf pas plat
positie prettig proef provincie publiek rad regional schoolverlater sprek star sterk steun ston stur
tak thema thuis toe toerism trek vas vaststel veren vergun vertrouw verwach vier vijf visie voldoen volgen
voorbereid vraag vrijwilliger waar waarder wek wekelijk wethouder wijk wmo zit zodat`,
  '6.50': `aantrek afsprak basisschol beleidsvel beur beweg budget demografisch druk gren hang hor huis inrich invoer
jong kilo klanttevred kreg leef leerling mantelzorg mar meedoen meenterad mees mobiliteit nem netwerk
omvingsvisie oplever opnieuw orden oud pak person plusser promot provincial rijk schon september sterker
strat strategie strev subsidie teg vaker wachttij woonlas woz zes`,
  '6.75': `aanbod aandach absolut achter achterstan actief afval afwijk allen altij ambitie ander antwoor basis
bat bedoel bedrijventerrein beher beken bes beschad besluit bezet bijdrag bijstandsuitker bijvoorbeel
binnenstad boer bomenplan burgemeester buurtbus daarna daarom dag delic den denk diefstal duidelijk een
erbij erfgoed europa even fiets financieel flexibel fon formatie functiemeng fysiek gehel geven grondbeleid
grondstof haal hag handhav hav hieronder hoevel hoger huisbezoek huishouden inhoud inkom integral invester
inzet jeugdreclasser ker kijk kilometer kin klan klar klimat komen korting laats langer later leg ler
lever lig lobby maar maatschap maatwerkarrangemen manier medewerker melding minut modern monumen motie
musea naas nam netto nieuwkomer norm omdat omvang omvingswet onderdel ondermijn ondernemersloket ontwerp
opvang overlas participatie partij peildatum percentag plaats produc professionel programmabegrot rapportcijfer
rechter respijtzorg rich rioler rol rus saldo schul slot sluit snel social sportakkoor sporter starter
startkwalificatie station steunpun taakvel taalklas tal tel tevred tien toekoms toelich toezich total
uitstot uitstrom utrech vak val vanuit verbeter verbon verlat verniel versterk vervang verwijz vooraf
vooral voorkom voorstel voortij vrij vroegsignaler waarvan weldsmisdrijv welzijn wer wettelijk wijkteam
winkel winkeldiefstal www zak zeg zuiver zwar zwembad`,
  '7.00': `aanleg aanspreekpun aanvraag aanvrag ach adviez airpor april archiev bedrag beel beheers bekijk belas
beleidskader beleidsonderdel beleidsplan beslis bestemmingsplan bestuur betrok bevorder bezoch brandwer
burger campus centrum controles criminaliteit culturel dak deelauto dreig dus ech eel extern extra faciliter
fietspad financiel financien fris gekom gewon gezin grag groeit groep groter handelsmissie huisarts huisves
ieman iet inbrak informatie inhur instel inzamel isolatie jeugdbescherm juni kader ken kindpakket klein
klimaatadaptatie kor landbouw lisa loket maai maan mat meenschap met milieu natuurvrien nieuwbouw oefen
omvingsplan ondergron ongeval onveil opwek opzich overhead overnach overstap overval perspectief politie
portefeuillehouder presenteer recrer reiziger relatief relevan resultat richting rij rit ron samenvat
schoolgebouw schoolplein schooltij schrijv sector sporthal sportvel stap stel stichting strategisch strom
tafel tegenvaller termijn toeristisch uitbreid uitgav uitvoeringsprogramma uitwerk vaar vanaf vastgoed
veiligheidsplan verander verblijf verkeersdod verplich verschil vertel vital vol volwassen von voor voordat
voordel voorzien vroegtij wach wassenar weekmark weinig wel win woninginbrak wor zelfstan zoek zomer
zonnepanel zwaarder`,
  '7.25': `aanbested aanbieder aanstel actie actueel afkoppel arbeidsmigran archief armoed balan basisset bbv beantwoor
bedreig bedrijf bedrijfsvoer begeleid behandel belangrijk belangrijks bepaal bescherm bestaan bestem
bijlag bijna bijwerk brach buitengebied buitenruim bus busstation cameratoezich citymarket club communicatie
congres control crisisplan cultuurhistorie daal daaran dagelijk dashboar december deel deelnem dek der
deur dichtbij documen doelgroep doodslag dorpsbudget draag drog dron duizen ecologisch eis energieloket
energietransitie ernstig fietser functie gaf gron groots haventerrein heffing helf herken het horeca
hulpvrag huurwon identiteit incidentel indeel indicatie inflatie initiatiev inlop integratie invloed
jaarreken kering kiez laadpal label lag lager leer loop luk maatregel makkelijk mal mark meentehuis meting
miljoen misdrijv mishandel missie moor multiplier mutatie muziek nadel najar natuurnetwerk neem ner nieman
noem nota november oever oktober omschrijv onderweg ontmoet openingstij opgroei optrek opzet ord overal
overbelas parker passen peil peilbesluit personel pilot plattelan prat prettiger preventie prober problem
raam rak res reserves rotondes schakel scheel scheid schoolmaatschap schrev sensor signaler slag slim
sluiz sneller soor speerpun spel speler stadhuis stevig stijg strak strek taalles tabel tek terech terug
terugdr theater toegang toegank toestan toets training twed uitker uitleg uitval uitvoeringsagenda uitvoeringsplan
vaarweg vennootschap ver vergader vergunningverlen verhal verhuis verkeersveil verorden verwerk vestigingenregister
via vis voet voldoet voorop vorig vroeg vsv waarop waterberg watergang waterket waterstof watersystem
waterveil weidevogel werkgever werkvloer werkwijz winkelstrat wit woningmark woor zeker zev ziek zin
zondheidscrisis zonnepark zuiniger`,
  '7.75': `aanlegsteiger accountgesprek achterpad achterstal achterven actualisatieteam actualiseer adviser afhandel
afkoppelsubsidie afvalscheid afvalwater agrarisch alarm amateurkuns archeologie archiefdepot avondur
bagger baggerprogramma banenafsprak bedrijfsgron bedrijvenpark began begraafplaats bek beoordelingsprogramma
beregeningsregel bestaanszeker betaal bewaar beweegprogramma bewoon biedsanalyses biedsprogramma bijdrageverorden
bijstan bijzonder binnenklimat binnenterrein bloemhof bluswater bodemsaner boterham bouwplan brandveil
briev broedpar broeikasgas brug brugfunctionaris bruikbar budgetcoach bufferafsprak buitenwijk burgerzak
busban busconcessie buurlan buurthuis buurthuiz buurtpreventie buurtsportcoaches calamiteit calamiteitenplan
campagn centrummanagemen centrumvisie collectief consultatiebureau contactonderzoek contactperson contrac
convenan corporatie criminel crisis crisisbeheers crisisoefen cultuurnota cultuuronderwijs cultuurprogramma
daklozenopvang deelscooter demobedrijv dienstbar dienstverleningsplan diep dierenwelzijn digitaliser
dijkinspectie dijkleger diploma doorfietsrout dorpshuiz dorpsweid duin dunbevolk duurzaamheidslen ecologie
educatie eerder energiearmoed energiecoaches energiecooperatie energiehub energieleverancier energiestrategie
energievisie erfgoedkaar erftoegangsweg ervar fabrieksterrein fatsoen festival fieldlab fietsenstal flexbus
formulierenbrigad fysiotherapeut gemal gevel gft gladheidsteam grondinstrumen grondstoffenplan grutto
handhavingsstrategie harkevel haven hergebruik holp hoogbouw hoosbui hub huisar huiselijk huisvestingsplan
inburger individuel industrie infectieziek informatiecentrum ingedi ingeen initiatief inkomenstoeslag
inkop innovatieregel inspectie invasiev investeringsfon jeugdgezon jeugdoverlas jeugdzorg jongerenloket
jongerenrad jongerenwerk kad kaderrichtlijn kades kamertrain kamerverhur kansrijk kavelprijz kazern kennisbijeenkoms
kennisnetwerk ketencontroles keukentafel keukentafelgesprek kies kinderopvang klantwaarder klas kleinbedrijf
kleinschal klimaatneutral korter kreef kringloopwinkel kuns kunstgrasvel kwij leefbaarheidsfon leegstaan
leegstan leerlingenvervoer leerwerkplat leerwerkplek leesbar leven loonkostensubsidie lozingseis luchtkwaliteit
luidsscherm mantelzorgwaarder marktstrat masterplan medegebruik medicijnres meerwaar meldprotocol meldpun
meter mid milieupark milieutoezich minimaregel misgat monumentenwek muziekles nach nalev nalevingsbeel
nat natuurbeheerplan natuurbeher natuurgebied natuurgron neg netcongestie noodpomp noodsteunpun noordkerk
normtij nul omschakelplan omschakelsubsidie omvingsloket omwon ondermijningsbeel ondernemersmeldpun ondersteuner
onderwijsagenda ontmoetingscentrum ontmoetingsplek ontsluit ontvang oordel oosterhar oostvaar opkoms
opkomsttij oppak oppervlak oudenhof ouderenagenda overnem overstek overtreder ozon pandemieplan park
parkeergarag parkeernorm parkeerterrein parkeerverorden participatiekader participatieverorden passan
peilbeher peuter piket plas plein poppodia praktijkondersteuner prikavon primair profiter projectplan
publiekshal raadhuis ran randparkeerplaats recreatie regenbog regiodag regiovisie restauratieregel restcontainer
rijksmonumen rioleringsplan rondkom rondweg routebureau samensprak samenwerkingsprogramma sasver scanauto
schaduw scholingsplan schoolbuur schoolscren schoolzon schoonmaakactie schouw schulddienstverlen schuldhulp
schuldregel seniorenwon singelweg slaag slech slibvergis sluis snelheid spaar specialisatie specialistisch
speeddat speeltuin spit spoed stadsbom stadslandbouw stadspark stag stal starterswon statushouder steenbrek
stikstofuitstot stop stortplat straatbeel straatverlich streektaalcoordinator stroomnet studentenkamer
stuw subsidieer subsidieregel taalachterstan tarief tariev techniek telefoontjes terras terrassenbeleid
themawek toegek toeristenbelas tunnel tussenverblijf tweehonder uitbrak uitgaansgebied uitgan uitgegev
uitleglocatie uitruk uitvoeringsteam urgentieregel uur vaccinatiegrad valpreventie vastlig veerpon ventilatie
verdien verdwijn vergunningenprogramma verhar verkeersexam verkiez vermoed vervoershub verworv verzuimspreekur
vispassag vlot voertuigverliesur voetgangersplan volkstuin vooroverleg voorschol voorseizoen voorwaar
vrachtverker wandelrout warmtenet warmtevisie waterkwaliteit waterlicham waterstofleid weerbar wegdek
werkplaats wijkaanpak wijkboa wijkbudget wijkgesprek wijkuitvoeringsplan wijkverpleg wilgenoor windmolen
winkelvloer woningsplits woonbegeleid woonopgav woonprogramma woonwagen zaterdag zestien ziekenhuis zomerschol
zondheidsadvie zuidran zuigel zwembadbezoek zwemplas zwemplek zwemverbod zwemwater zwerfafval`,
};

/** How rare a word is that is not among them. */
export const rarest = 7.75;

/** A digest of the list: what was compared by another one does not hold any more. */
export const vocabularyVersion = 'bc0659a5';
