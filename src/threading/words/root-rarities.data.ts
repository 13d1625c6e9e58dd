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
  '5.75': `aandel ass begin beleid bewoner bouw buitenlan buur city cultur daarbij domein dorp drie eers energie
gev hel help hier hoor lan lat leefbar lokal mens middel minder nederlan nodig ondernemer onderwijs ouder
plan restafval talen twee uitvoer verbin vervoer weg wet zelf zet zon`,
  '6.00': `bred breng bron bruik dijk groei grot hernieuw huishoud indicator innovatie jaarstuk jeug kan kennisinstel
kern kwam landelijk lev mantelzorger men over plek rug ruimtelijk sin sociaal sted studen verker vernieuw
verzuim voel volg vrag water websit woon`,
  '6.25': `aanpak activiteit agenda algemen alles arbeidsparticipatie balie begon belang beleidsindicator betal
bibliothek bom cijfer colleg culemborg dar deelnemer del doelstel elektriciteit evenemen fiet geef hen
hulp ieder iederen internationaliser jeugdhulp kans kos krach kwaliteit las led leefomgev lijk lop market
mbo mogelijk museum national natur niveau noeg omgev onderhoud ondernem ondersteun onderzoek opgav pag
paragraf pas plat positie prettig proef profiel provincie publiek rad regional schoolverlater sprek star
sterk steun ston stur tak thema thuis toe toerism trek vas vaststel veren vergun vertrouw verwach vier
vijf visie voldoen volgen voorbereid vraag vrijwilliger waar waarder wek wekelijk wethouder wijk wmo
zit zodat`,
  '6.50': `aantrek afsprak basisschol beleidsvel beur beweg budget contac demografisch druk gren hang hor huis inrich
invoer jong kennissector kilo klanttevred kreg leef leerling mantelzorg mar meedoen meenterad mees mobiliteit
nem netwerk omvingsvisie oplever opnieuw orden oud pak person plusser profiler promot provincial rijk
schon september smar sterker strat strategie strev subsidie teg vaker wachttij woonlas woz zes`,
  '6.75': `aanbod aandach absolut achter achterstan actief afval afwijk ageing allen altij ambitie ander antwoor
basis bat bedoel bedrijventerrein beher beken bes beschad besluit bezet bijdrag bijstandsuitker bijvoorbeel
binnenstad blijk boer bomenplan burgemeester buurtbus coalitie daarbuit daarna daarom dag delic den denk
diefstal diens duidelijk een eenzam erbij erfgoed europa even fiets financieel flexibel fon formatie
functiemeng fysiek gehel geven grondbeleid grondstof haal hag handel handhav hav healthy hieronder hoevel
hoger huisbezoek huishouden inhoud inkom integral invester inzet jaarlijk jeugdreclasser kennisstad ker
kijk kilometer kin klan klar klimat komen korting krachtig laats langer later leg ler lever liet lig
lobby maar maatschap maatwerkarrangemen manier medewerker melding minut modern monumen motie musea naas
nam netto nieuwkomer norm omdat omgang omvang omvingswet onderdel ondermijn ondernemersloket ontwerp
opvang overlas participatie partij peildatum percentag plaats produc professionel programmabegrot propositie
rapportcijfer rechter respijtzorg rich rioler rol rus saldo schul slot sluit snel social sportakkoor
sporter starter startkwalificatie station steunpun taakvel taalklas tal tel tevred tien toekoms toelich
toezich total uitstot uitstrom utrech vak val vanuit verbeter verbon verlat verniel versterk vervang
verwijz vooraf vooral voorkom voorstel voortij vrij vrijwilligerspas vroegsignaler waarvan weldsmisdrijv
welkomstbeleid welzijn wer wettelijk wijkteam winkel winkeldiefstal worl www zak zeg zuiver zwar zwembad`,
  '7.00': `aanleg aansluit aanspreekpun aanvraag aanvrag ach adviez airpor april archiev bedrag bedrijfslev beel
beheers bekender bekijk belas beleidskader beleidsonderdel beleidsplan beslis bestemmingsplan bestuur
bestuurder betrek betrok bevorder bezoch brandwer burger campus centrum clien conferentie controles criminaliteit
culturel cursus dak deelauto depot dreig dus ech eel eenpersoonshuishoud eigenar extern extra faciliter
fietspad financiel financien fris gekom gewon gezin grag groeit groep groter gymzal handelsmissie hierarchie
huisarts huisves ieman iet inbrak informatie inhur inloophuiz instel integratievoorzien inzamel isolatie
jeugdbescherm juni kader ken kenniswerker kindpakket klein klimaatadaptatie kor landbouw lisa loket maai
maan mat meenschap met middenvel milieu morg natuurvrien nieuwbouw oefen omvingsplan ondergron ongeval
onveil opknap opwek opzich overhead overnach overstap overval perspectief politie portefeuillehouder
presenteer recrer regenwater reiziger relatief relevan resultat richting rij rit ron samenvat schoolgebouw
schooljar schoolplein schooltij schrijv sector serviceformules singel sporthal sportvel stap startup
stel stichting strategisch strategischer strom taalpun tafel tegenvaller termijn toeristisch uitbreid
uitgav uitvoeringsinformatie uitvoeringsprogramma uitwerk vaar vaardig vanaf vastgoed veiligheidsplan
veiligheidsregio verander verblijf verkeersdod verplich verschil vertel vervolg vital vol volwassen von
voor voordat voordel voorzien vroegtij wach wassenar weekmark weinig wel wieg win woninginbrak wor zelfstan
zienswijz zoek zomer zonnepanel zorgaanbieder zwaarder`,
  '7.25': `aanbested aanbieder aanjag aanstel aanton aantrekkelijker actie actueel afkoppel allerlei arbeidsmigran
archief armoed asfal balan basisset bbv beantwoor bedreig bedrijf bedrijfsvoer begeleid behandel beheer
behoud belangrijk belangrijks bepaal bescherm besprek bestaan bestem bestuursstijl bewindvoer bijlag
bijna bijwerk binnenhal biodiversiteit bloeit bloem brach buitengebied buitenruim bundel bus busstation
cameratoezich chatfunctie citymarket club coach communicatie congres container control creatief crisisplan
cultuurhistorie daal daaran dagelijk dashboar day december deel deelnem deelprogramma dek delta der deur
dichtbij dichter documen doelgroep doodslag dorpsbudget draag droeg drog dron duizen dynamiek ecologisch
ecosystem eis energieloket energietransitie ernstig fauna fietser fietsrout flat focus for functie gaf
getal grenz gron groots handelsrelatie haventerrein heffing helf herken het hierhen hoogs horeca huisvuil
hulpvrag huurachterstan huurwon identiteit incidentel indeel indicatie inflatie initiatiev inlop insec
integratie internet investeer invloed jaarreken juli kennisintensiev kennisprojec kering kiez krachtiger
kwadrat laadpal label lag lager langsgegan langzam leer leerplich lijn loon loop lopen luk maatregel
makkelijk mal mark meentehuis meerpersoonshuishoud meting miljoen misdrijv mishandel missie moor multiplier
mutatie muziek nadel najar natuurnetwerk neem ner nieman noem noordelijk nota november oever ogen oktober
omschrijv onderweg ontmoet ontwikkelopgav openhoud openingstij opgroei oplos optrek opzet ord overal
overbelas overleg parker passen peil peilbesluit personel pilot plattelan positioner prat prettiger preventie
prober problem profileringsprojec programmaverantwoor raam rak realiseer regisseur relatie res reserves
restaureer rotondes samenwerkingsprojec scan scen schakel scheel scheid schooldag schoolmaatschap schrev
sensor signaler slag slim sluiz sneller soor speerpun spel speler stadhuis stationsplein stevig stijg
straatrov strak strek studentenstad taalles tabel team tegel tek telefon telefoonlijn terech terreinbeheerder
terug terugdr theater tijdig toegang toegank toestan toets toewerk training transitie tuin twed uitker
uitkeringsgezin uitleg uitval uitvoeringsagenda uitvoeringsplan uitwissel universiteit ups vaarweg vakgebied
varieer vennootschap ver verbeterspor verder vergader vergunningverlen verhal verhuis verhuiz verkeersveil
verleng verminder verorden verwerk vestigingenregister via vis voeg voet voldoet volger voorop vooropstat
voortkwam vor vorig vrijwilligersmakelar vroeg vsv vsvverkenner waarbij waarop waterberg watergang waterket
waterschap waterstof watersystem waterveil weeg weerstandsvermog weidevogel werkgever werkloz werkvloer
werkwijz werv wijkagen winkelstrat wit woningmark woor zeker zev zich ziek ziekteverzuim zin zondheidscrisis
zonnepark zorgpremie zover zowel zuiniger zwemles zwijn`,
  '7.75': `aandachtswijk aandeelhouder aangenom aanhaak aanlegsteiger aanmoed aannemer aanpas aanschaf aanvrager
accountgesprek achteraf achterpad achterstal achterven actiever actualisatieteam actualiseer adem adequaat
adequat adviser adviseur afgelop afhandel afkoppelsubsidie afleg afmak afrit afron afscheid afsprok afstan
afstem afvalbak afvalscheid afvalstoffenhef afvalwater agrarisch akkoordpartner alarm allebei amateurkuns
ambassadeur ambtenar amendeer amendemen apar arbeidsmark archeologie archiefdepot art aspec auto automatiser
avondur bagger baggerprogramma banenafsprak bebouw bedien bedrijfsgron bedrijfskled bedrijvenlandschap
bedrijvenpark began begraafplaats begrotingswijz behalv behartig beheerplan behoef bek bekek bekos bel
belangrijker beleidnota beleidsuitvoer belev belijn benut beoordel beoordelingsprogramma beperk beregeningsregel
bereid beroepsbevolk beschrev beschrijf beschut besprok bestaanszeker bestan bestat bestrij bestuursperiod
betaal beteken betrokken betrokkenparagraf betrouw beurz bevat bevestig bevoeg bevolk bewaar bewar beweegprogramma
bewerk bewoon bezig bezoek bezuin biedsanalyses biedsprogramma bijdrageverorden bijen bijkom bijstan
bijstandsgezin bijstandsinstrom bijstel bijzonder bin binnenklimat binnenschol binnenterrein biomassa
bloei bloemhof bluswater boar bodemsaner boei boezem borg boterham bouwenbeher bouwlocatie bouwplan bouwsten
bov brandveil breedban breid brief briev broedpar broeikasgas brug brugfunctionaris bruikbar budgetcoach
bufferafsprak buitenwijk bureaustoel burgerparticipatie burgerpeil burgerzak busban busconcessie buurlan
buurtbudget buurthuis buurthuiz buurtpreventie buurtsportcoaches calamiteit calamiteitenplan campagn
categorie central centrummanagemen centrumvisie circulair cluster coalitieakkoor coalitieperiod coalition
collectief collegeperiod complet componen computer concep concer consultatiebureau contactonderzoek contactperson
contrac convenan corona corporatie criminel crisis crisisbeheers crisisoefen cultuurnota cultuuronderwijs
cultuurprogramma customer daarop daarover daaruit dach dagbested daklozenopvang decentralisatie deelscooter
dekking demobedrijv deputeer dich dienstbar dienstverleningsplan diep dier dierenwelzijn digitaliser
dijkgraf dijkinspectie dijkleger dijklin ding diploma directeur dod doordat doorfietsrout doorgat doorstar
doorzet dorpshuiz dorpskern dorpsvisie dorpsweid draai draaien draait drempel driedimensional driekwar
duidelijker duin dunbevolk dur duurzaamheidslen ecologie educatie eenvoud eenvoudiger eerder eerstelijnsvoorzien
effec effectiever effectindicator efficien elder elektrisch elf employability enabler energiearmoed energiebespar
energiecoaches energiecooperatie energiehub energieleverancier energiestrategie energieteam energievisie
enkel enthousias eran erfgoedkaar erftoegangsweg ermee erom erop erover ers ertoe ervan ervar ervor etc
evalueer evenementenkalender exclusief exot expatcenter exploitatie exploitatiesubsidie fabrieksterrein
facilitair factor fatsoen februari festival fieldlab fietsdiefstal fietsenstal fietssnelweg fietsstrat
financier flexbus flexibiliteit flink formulierenbrigad fysiotherapeut gang gas gastvrij gastvrijer gav
gegan gekoz gemal gemet geo gerek gevel gezet gft gladheidsteam glasvezel groeid groeien grondbedrijf
grondinstrumen grondstoffenplan grotendel grutto gun han handhavingsstrategie har harkevel haven hech
heemrad helder helemal helix hergebruik herkenbaarder herstel herstelplan herzien hetzelf hiel hierover
hog holp hoogbouw hoosbui hotel houding hub huisar huiselijk huishoudboekj huisvestingsplan hulpverlener
huurder ideaaldoel inbreng inbrok inburger indel individuel industrie infectieziek inflatiecorrectie
informatiecentrum informatietechniek informatiser informer ingan ingat ingedi ingeen ingrijp initiatief
initiatiefnemer initiatievenbeleid initiatievenfon inkomenstoeslag inkop inloophuis innovatieklimat innovatieregel
innovatieteam innovatiev innovatievermog innovatiewerkplaats inspan inspectie internationaler interventie
invalsweg invasiev investeerder investeringsfon invloedrijk inwonerspanel jaag jaarverslag jarig jeugdgezon
jeugdoverlas jeugdzorg jongerencentrum jongerenloket jongerenrad jongerenwerk juridisch kaar kad kaderrichtlijn
kades kalender kamertrain kamerverhur kansrijk kapitaallas kavelprijz kazern kenmerk kennisbijeenkoms
kenniseconomie kennisnetwerk kennisoverdrach kerk ketencontroles keukentafel keukentafelgesprek keuz
kies kinderopvang klanttevredenheidsmonitor klantwaarder klas kleinbedrijf kleinschal klimaatneutral
klimaatstresstes klimaatverander klop knap knelpun knooppun koer kondig koppel korter koz kreef kringloopwinkel
kruispun kuns kunstgrasvel kwantiteit kwetsbaars kwij launching leefbaarheidsfon leegstaan leegstan leenstelsel
leerlingenvervoer leerlingzak leerplek leerwerkplat leerwerkplek leesbar leiden leidrad les let letsel
leven levensdelic lez lezer lich licham lid locatie logeerplek loonkos loonkostensubsidie lozingseis
luchthav luchtkwaliteit luidsscherm luister lustrum maaid makel mantelzorgwaarder marktstrat masterclasses
masterplan medegebruik medicijnres meeded meedenk meegev meentebestur meentefon meeprat meerjar meerwaar
meetel mei mel meldprotocol meldpun merk meten meter mid milieupark milieutoezich min minimaregel ministerie
mis misgat mobiliteitsbeheers moedig moeilijk moeit molenbroekhelp momen monitor monumentenwek motto
muziekles muziekschol naartoe nach nalev nalevingsbeel naschol nat natuurbeheerplan natuurbeher natuurdoelanalyses
natuurgebied natuurgron neg nergen netcongestie nieuws noemer noodpomp noodsteunpun noordkerk normtij
notitie nul nummer objectiev offic ombouw omhog omschakelplan omschakelsubsidie omvingsloket omwon onderhoudsplan
ondermijningsbeel ondernemerschap ondernemersmeldpun ondersteuner onderwijsagenda onderwijsincijfer onderwijsinstel
onszelf ontmoetingscentrum ontmoetingsplat ontmoetingsplek ontsluit ontstan ontvang ontving ontworp onveiligheidsgevoel
onvoorzien oog oordel oosterhar oostvaar opdrach opgezet ophang ophoud opkoms opkomsttij opleid oppak
oppas oppervlak oprich opstel opvoeder opzoch organisator organiser oudenhof ouderenagenda ouds overblijf
overein overnem overstek overtreder overwich overzich ozon pandemie pandemieplan par park parkeergarag
parkeernorm parkeerterrein parkeerverorden participatief participatiekader participatieverorden partnerschap
partnersted passan passief peilbeher pendeltrein period peuter piket plaatsvin plas plein ploeg plus
politiek poppodia pos potentiel praatj praktijkondersteuner precie preciez prestatie prestatieafsprak
prikavon primair princip proces productgroep proeftuin profij profiter prognos programmaonderdel projectplan
promotie publiekshal raadhuis raadsled raming ran randparkeerplaats ranglijs rapportag realiser rech
recreatie red reeel regenbog regie regiodag regiogemeen regiovisie reistij rem responden restauratieregel
restcontainer rijksmonumen rioleringsplan risico risicobeheers risicoreserv roadmap rondgan rondkom rondweg
roton rout routebureau ruik ruimer ruimtegebruik rustig saldireserv samenhang samensprak samenwerkingsovereenkoms
samenwerkingsprogramma sasver scanauto schad schaduw schatting scherp scholingsplan schoolbuur schoolscren
schoolzon schoonmaakactie schouw schriftelijk schrijf schulddienstverlen schuldhulp schuldregel seksuel
seniorenwon servicenorm set singelweg sit slaag slagvaar slech slibvergis slimmer slotsom sluis sluiting
smartphon snelheid soepeler spaar specialisatie specialistisch speeddat speeltuin speerpuntsector spit
spoed sportaccommodatie sportclub stadsbom stadsgesprek stadslandbouw stadspark stag stal stallingsplek
starterswon startnotitie statenperiod statushouder stedelijk stedenban steenbrek steg steiger stelpos
stem steviger stijging stikstofuitstot stof stop stortplat straatbeel straatrof straatverlich stran strandpaviljoen
streekarchivaris streektaalcoordinator streepj stroomnet structurel structuurplan structuurvisie studentenkamer
stuk stuw subjectiev subsidieer subsidieregel taalachterstan tablet tarief tariev techbedrijv techniek
technisch tegengan tegenover tekor telefonie telefooncentral telefoontjes tempo terechtkan terras terrassenbeleid
terrein terugbreng terugdrong themawek tijdelijk toegankelijker toegek toeris toeristenbelas toevoeg
ton top topcampus toponderzoeker touw tred tren tripl tunnel tussenverblijf twaalf tweedag tweehonder
tweetal uitbrak uitdag uiter uitgaansgebied uitgan uitgegev uitkom uitleglocatie uitruk uitrus uitstel
uitvoeringsteam uitziet urgentieregel uur vaccinatiegrad valpreventie vandag vanzelf varian vastleg vastlig
veerpon veertien veertig veg veiliger ventilatie verantwoor verblijfsrecreatie verblijfsvergun verbouw
verbred verdien verdwijn verf vergrijz vergrot vergunningenprogramma verhar verhoog verhuur verkeerscirculatie
verkeersexam verkeerskun verkeersmaatregel verken verkiez verkoch verlen verlich verliez verlop vermoed
vermog verplaats verstan vertraag vervoershub vervul verworv verzamel verzeker verzuimspreekur vestigingsklimat
vijftien vijftig vispassag vloer vlot vlots vluchtel voer voertuigverliesur voetganger voetgangersplan
volkstuin volwaar voorhen voorjaarsnota voorjar voorlop vooroverleg voorschol voorseizoen voorspoed voortgang
voortzet vooruit vooruitzien voorwaar vorm vrachtverker vreem vrees vrijwilligersbeleid vrijwilligerswerk
vul wan wandelpad wandelrout warmtenet warmtevisie waterbeher waterkrach waterkwaliteit waterlicham waterstofleid
wedijver weerbar wees wegdek weldsdelic welen welkomstbijeenkoms wens werkbedrijf werkgeleg werkplaats
werkzam wijkaanpak wijkboa wijkbudget wijkgerich wijkgesprek wijkparticipatie wijkuitvoeringsplan wijkverpleg
wilgenoor willing windmolen winkelvloer wissel woningbouw woningbouwplan woningcorporatie woningsplits
woonbegeleid woonopgav woonprogramma woonwagen woonwen zach zal zamen zaterdag zelfredzam zestien zetj
zichtbar zichzelf ziekenhuis ziet zogehet zolang zomerschol zondheidsadvie zonnelen zovel zuidran zuigel
zwembadbezoek zwemplas zwemplek zwemverbod zwemwater zwerfafval`,
};

/** How rare a word is that is not among them. */
export const rarest = 7.75;

/** A digest of the list: what was compared by another one does not hold any more. */
export const vocabularyVersion = 'd0049685';
