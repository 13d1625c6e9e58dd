import type { Domain } from './domain.ts';

/**
 * Data: what municipalities work at. A thing is `kind: what`, with `+` where it is more than one; a measure is
 * name | unit | first value | change a year | decimals | source | kind. Invented, in the words of the trade.
 */
export const municipalDomains: readonly Domain[] = [
  {
    titles: ['Veilig samenleven', 'Veiligheid en handhaving', 'Een veilige gemeente', 'Openbare orde'],
    fields: [
      {
        title: 'Veilige buurten',
        goals: [
          'Bewoners voelen zich dag en nacht thuis in hun eigen straat',
          'Het aantal inbraken neemt verder af',
          'Overlast rond het uitgaansgebied is beheersbaar',
        ],
        things: [
          'p: het integraal veiligheidsplan',
          'a: de buurtpreventie in de buitenwijken',
          'a: het cameratoezicht bij het station',
          'w+: de achterpaden in de Schoolbuurt',
          'r: de verordening op het uitgaan',
          'a: een proef met wijkboa’s op de fiets',
          'p+: de afspraken met de horeca',
        ],
        measures: [
          'Woninginbraken per 1.000 woningen | per 1.000 woningen | 7.4 | -0.5 | 1 | Politie | mandatory',
          'Inwoners dat zich wel eens onveilig voelt | % | 24.6 | -0.7 | 1 | Veiligheidsmonitor | effect',
          'Meldingen van jeugdoverlast | meldingen | 412 | -19 | 0 | Meldkamer | effect',
        ],
      },
      {
        title: 'Ondermijning en toezicht',
        goals: [
          'Criminelen krijgen in onze gemeente geen voet aan de grond',
          'Ondernemers weten waar zij een vermoeden kwijt kunnen',
        ],
        things: [
          'p: het ondermijningsbeeld van de bedrijventerreinen',
          'a+: de controles in het buitengebied',
          'r: het beleid voor kamerverhuur',
          'a: een meldpunt voor ondernemers',
          'p: de samenwerking met het informatiecentrum',
          'a+: themaweken over weerbaar ondernemen',
        ],
        measures: [
          'Integrale controles per jaar | controles | 22 | 3 | 0 | Team Toezicht | performance',
          'Meldingen via het ondernemersmeldpunt | meldingen | 31 | 6 | 0 | Team Toezicht | performance',
        ],
      },
      {
        title: 'Brandweer en crisis',
        goals: ['De brandweer is op tijd bij iedereen', 'Wij zijn voorbereid op uitval van stroom en water'],
        things: [
          'p: het crisisplan',
          'a+: de oefeningen met vrijwilligers',
          'w: de kazerne aan de Dorpsweide',
          'a+: noodsteunpunten in de kernen',
          'r+: de afspraken over bluswater',
        ],
        measures: [
          'Uitrukken binnen de normtijd | % | 81.5 | 0.9 | 1 | Veiligheidsregio | performance',
          'Opkomst bij oefeningen | % | 74 | 1 | 0 | Veiligheidsregio | performance',
        ],
      },
    ],
  },
  {
    titles: ['Bereikbaar en in beweging', 'Verkeer en vervoer', 'Mobiliteit', 'Wegen, fietsen en lopen'],
    fields: [
      {
        title: 'Fietsen en lopen',
        goals: [
          'Wie binnen de kom een rit maakt, kiest vaker voor de fiets',
          'Kinderen gaan veilig en zelfstandig naar school',
        ],
        things: [
          'w: de doorfietsroute naar het ziekenhuis',
          'w+: vier schoolzones',
          'p: het voetgangersplan',
          'w: de fietsenstalling onder het plein',
          'a: het verkeersexamen op de basisscholen',
          'w+: de oversteken langs de rondweg',
          'r+: de regels voor deelscooters',
        ],
        measures: [
          'Aandeel fiets in korte ritten | % | 34.2 | 0.8 | 1 | Reizigersonderzoek | effect',
          'Kilometers fietspad in goede staat | km | 88 | 4 | 0 | Beheersysteem | performance',
          'Ernstig gewonde fietsers | personen | 27 | -2 | 0 | Ongevallenregistratie | effect',
        ],
      },
      {
        title: 'Openbaar vervoer',
        goals: ['Elke kern houdt een halte binnen tien minuten lopen', 'Overstappen op het busstation gaat vlot'],
        things: [
          'p: de visie op de buurtbus',
          'w: het busstation',
          'a: de flexbus in de avonduren',
          'r+: de voorwaarden voor het leerlingenvervoer',
          'w+: negen toegankelijke haltes',
        ],
        measures: [
          'Reizigers met de buurtbus | ritten | 18450 | 620 | 0 | Vervoerder | performance',
          'Rapportcijfer van reizigers | cijfer | 7.1 | 0.1 | 1 | Klantenbarometer | effect',
        ],
      },
      {
        title: 'Parkeren',
        goals: ['Bewoners vinden een plek binnen tweehonderd meter', 'Bezoekers parkeren vaker aan de rand'],
        things: [
          'r: de parkeerverordening',
          'w: het parkeerterrein aan de Zuidrand',
          'a: digitale handhaving met een scanauto',
          'p: de nota parkeernormen',
          'a: het gebruik van deelauto’s',
        ],
        measures: [
          'Bezetting van de randparkeerplaatsen | % | 46 | 3 | 0 | Parkeertelling | performance',
          'Deelauto’s in de gemeente | auto’s | 19 | 5 | 0 | Aanbieders | performance',
        ],
      },
    ],
  },
  {
    titles: ['Goed wonen', 'Wonen en bouwen', 'Ruimte om te wonen', 'Woonopgave'],
    fields: [
      {
        title: 'Nieuwe woningen',
        goals: ['Starters en ouderen vinden een passende woning', 'Er komen genoeg betaalbare huurwoningen bij'],
        things: [
          'p: het woonprogramma',
          'w+: de woningen op het fabrieksterrein',
          'r: de regeling voor starters',
          'p+: de afspraken met de corporaties',
          'a: een loket voor collectief bouwen',
          'w: de ontsluiting van de uitleglocatie',
        ],
        measures: [
          'Opgeleverde woningen | woningen | 210 | 22 | 0 | BAG | performance',
          'Aandeel betaalbaar in de nieuwbouw | % | 41 | 3 | 0 | Woonmonitor | performance',
          'Nieuw gebouwde woningen per 1.000 woningen | per 1.000 woningen | 6.8 | 0.4 | 1 | BAG | mandatory',
        ],
      },
      {
        title: 'Bestaande wijken',
        goals: [
          'Oudere wijken worden zuiniger en prettiger om in te wonen',
          'Niemand woont langer dan nodig in een slecht huis',
        ],
        things: [
          'a: de wijkaanpak in Oudenhof',
          'a+: energiecoaches aan de keukentafel',
          'r: de subsidie voor isolatie',
          'p: het wijkuitvoeringsplan',
          'a: het toezicht op achterstallig onderhoud',
          'w: het binnenterrein van de Bloemhof',
        ],
        measures: [
          'Woningen met label C of beter | % | 58.3 | 2.1 | 1 | RVO | effect',
          'Huishoudens met energiearmoede | % | 7.9 | -0.4 | 1 | Armoedemonitor | effect',
        ],
      },
      {
        title: 'Opvang en bijzondere doelgroepen',
        goals: ['Mensen die uitstromen uit opvang vinden snel een eigen plek', 'Arbeidsmigranten wonen fatsoenlijk'],
        things: [
          'p: het plan van aanpak uitstroom',
          'w: het tussenverblijf aan de Kade',
          'r: de urgentieregeling',
          'a: woonbegeleiding aan huis',
          'p: het convenant huisvesting arbeidsmigranten',
        ],
        measures: [
          'Wachttijd na opvang | weken | 21 | -1.5 | 1 | Opvanginstelling | effect',
          'Plaatsen in kleinschalig wonen | plaatsen | 34 | 4 | 0 | Woonmonitor | performance',
        ],
      },
    ],
  },
  {
    titles: ['Zorg en welzijn', 'Meedoen en ondersteunen', 'Samen leven', 'Sociaal sterk'],
    fields: [
      {
        title: 'Jeugd en gezin',
        goals: [
          'Gezinnen krijgen hulp voordat het misgaat',
          'Jongeren wonen zo thuis mogelijk',
          'De wachttijd voor jeugdhulp wordt korter',
        ],
        things: [
          'a: de ondersteuner bij de huisarts',
          'p: de regiovisie jeugdhulp',
          'r: de verordening jeugd',
          'a: het schoolmaatschappelijk werk',
          'a: kamertraining voor jongeren',
          'p: het contract met de aanbieders',
        ],
        measures: [
          'Jongeren met jeugdhulp | % | 12.4 | -0.3 | 1 | CBS Jeugd | mandatory',
          'Wachttijd specialistische jeugdhulp | weken | 17 | -1 | 0 | Inkoopbureau | effect',
          'Gesprekken door de praktijkondersteuner | gesprekken | 690 | 45 | 0 | Huisartsenkring | performance',
        ],
      },
      {
        title: 'Ouder worden',
        goals: ['Ouderen wonen prettig en zelfstandig in hun eigen dorp', 'Mantelzorgers houden het vol'],
        things: [
          'a+: huisbezoeken bij 75-plussers',
          'a: de respijtzorg',
          'p: de lokale ouderenagenda',
          'w: het ontmoetingscentrum in Noordkerk',
          'r: de mantelzorgwaardering',
          'a: valpreventie met de fysiotherapeuten',
        ],
        measures: [
          'Mantelzorgers die zich zwaar belast voelen | % | 16.8 | -0.6 | 1 | GGD-monitor | effect',
          'Huisbezoeken aan 75-plussers | bezoeken | 340 | 35 | 0 | Welzijnsorganisatie | performance',
        ],
      },
      {
        title: 'Wijkteams',
        goals: ['Iedere hulpvraag krijgt binnen een week een antwoord', 'Inwoners kunnen naast de deur terecht'],
        things: [
          'a: de inloop in het buurthuis',
          'p: het scholingsplan voor de wijkteams',
          'w: het steunpunt in Achterveen',
          'a: een vaste contactpersoon per gezin',
          'r: de werkwijze bij spoed',
        ],
        measures: [
          'Hulpvragen afgehandeld binnen een week | % | 71 | 3 | 0 | Wijkteamregistratie | performance',
          'Bezoekers van de inloop | bezoekers | 5200 | 280 | 0 | Welzijnsorganisatie | performance',
        ],
      },
    ],
  },
  {
    titles: ['Werk en inkomen', 'Werken en rondkomen', 'Aan de slag', 'Bestaanszekerheid'],
    fields: [
      {
        title: 'Naar werk',
        goals: ['Wie kan werken, werkt', 'Statushouders vinden binnen drie jaar een baan'],
        things: [
          'a: de leerwerkplaats techniek',
          'p: het plan voor de banenafspraak',
          'a+: speeddates met werkgevers',
          'a+: taallessen op de werkvloer',
          'r: de loonkostensubsidie',
          'a: het jongerenloket',
        ],
        measures: [
          'Uitstroom naar betaald werk | personen | 168 | 11 | 0 | Sociale dienst | performance',
          'Netto arbeidsparticipatie | % | 69.4 | 0.5 | 1 | CBS EBB | mandatory',
          'Personen met een bijstandsuitkering per 10.000 inwoners | per 10.000 inwoners | 312.5 | -9.5 | 1 | CBS Participatiewet | mandatory',
        ],
      },
      {
        title: 'Schulden en armoede',
        goals: ['Schulden komen eerder in beeld', 'Kinderen doen mee, ook als er thuis weinig geld is'],
        things: [
          'a: de vroegsignalering met de energieleveranciers',
          'r: het kindpakket',
          'p: het beleidsplan schulddienstverlening',
          'a: budgetcoaching door vrijwilligers',
          'r: de individuele inkomenstoeslag',
          'a: de formulierenbrigade',
        ],
        measures: [
          'Huishoudens bereikt met vroegsignalering | huishoudens | 420 | 60 | 0 | Kredietbank | performance',
          'Geslaagde schuldregelingen | % | 63 | 2 | 0 | Kredietbank | performance',
        ],
      },
    ],
  },
  {
    titles: ['Leren en ontwikkelen', 'Onderwijs', 'School en kansen', 'Jong en leren'],
    fields: [
      {
        title: 'Gelijke kansen',
        goals: [
          'Kinderen beginnen zonder taalachterstand aan groep drie',
          'Geen leerling verlaat school zonder diploma',
        ],
        things: [
          'a: de voorschoolse educatie',
          'p: de onderwijsagenda',
          'a+: de brugfunctionarissen',
          'r: de subsidie voor zomerscholen',
          'a: het verzuimspreekuur op het mbo',
          'a: de taalklas voor nieuwkomers',
        ],
        measures: [
          'Peuters met een indicatie die meedoen | % | 86 | 1.5 | 1 | Jeugdgezondheidszorg | performance',
          'Vroegtijdig schoolverlaters | % | 2.1 | -0.1 | 1 | Ingrado | mandatory',
          'Absoluut verzuim per 1.000 leerlingen | per 1.000 leerlingen | 3.4 | -0.2 | 1 | Ingrado | mandatory',
        ],
      },
      {
        title: 'Schoolgebouwen',
        goals: ['Alle leerlingen zitten in een fris en passend lokaal', 'Schoolpleinen zijn ook na schooltijd open'],
        things: [
          'p: het huisvestingsplan',
          'w: de nieuwbouw van de Regenboog',
          'w: de ventilatie in zes scholen',
          'w+: drie groene schoolpleinen',
          'p+: de afspraken over medegebruik',
        ],
        measures: [
          'Schoolgebouwen met een goed binnenklimaat | % | 52 | 6 | 0 | Huisvestingsmonitor | performance',
          'Open schoolpleinen | pleinen | 9 | 1 | 0 | Team Vastgoed | performance',
        ],
      },
    ],
  },
  {
    titles: ['Sport en cultuur', 'Vrije tijd', 'Cultuur, sport en ontmoeten', 'Levendige gemeente'],
    fields: [
      {
        title: 'Sport en bewegen',
        goals: ['Meer inwoners bewegen elke week', 'Verenigingen staan financieel stevig'],
        things: [
          'w: het zwembad',
          'a: de inzet van buurtsportcoaches',
          'r+: de tarieven voor sportvelden',
          'p: het lokale sportakkoord',
          'w+: twee kunstgrasvelden',
          'a: het beweegprogramma voor ouderen',
        ],
        measures: [
          'Volwassenen die wekelijks sporten | % | 53.7 | 0.6 | 1 | Gezondheidsmonitor | effect',
          'Niet-sporters | % | 47.2 | -0.5 | 1 | RIVM | mandatory',
          'Zwembadbezoeken | bezoeken | 142000 | 3100 | 0 | Zwembad | performance',
        ],
      },
      {
        title: 'Kunst, bibliotheek en erfgoed',
        goals: ['Elk kind maakt kennis met muziek en theater', 'Monumenten blijven bewaard en bewoond'],
        things: [
          'p: de cultuurnota',
          'a: de muziekles in de klas',
          'w: de bibliotheek in het oude raadhuis',
          'r: de subsidieregeling amateurkunst',
          'a: het open monumentenweekend',
          'p: de erfgoedkaart',
        ],
        measures: [
          'Leden van de bibliotheek | leden | 9840 | 210 | 0 | Bibliotheek | performance',
          'Scholen met cultuuronderwijs | % | 78 | 3 | 0 | Cultuurpunt | performance',
        ],
      },
    ],
  },
  {
    titles: ['Economie en toerisme', 'Ondernemend', 'Economische kracht', 'Ondernemen en ontvangen'],
    fields: [
      {
        title: 'Bedrijven en banen',
        goals: [
          'Ondernemers vestigen zich graag en blijven',
          'Bedrijventerreinen gaan zuiniger om met ruimte en stroom',
        ],
        things: [
          'p: de economische agenda',
          'a: het ondernemersloket',
          'w: het bedrijvenpark aan de Singelweg',
          'p: de energiehub op het haventerrein',
          'r+: de kavelprijzen',
          'a+: de accountgesprekken met grote werkgevers',
        ],
        measures: [
          'Banen per 1.000 inwoners van 15 tot 65 jaar | per 1.000 inwoners | 702.4 | 8.2 | 1 | LISA | mandatory',
          'Uitgegeven bedrijfsgrond | ha | 3.2 | 0.4 | 1 | Grondbedrijf | performance',
          'Vestigingen per 1.000 inwoners van 15 tot 65 jaar | per 1.000 inwoners | 148.6 | 3.1 | 1 | LISA | mandatory',
        ],
      },
      {
        title: 'Centrum en winkels',
        goals: ['Het centrum blijft een plek om te ontmoeten', 'Leegstaande winkels krijgen een nieuwe bestemming'],
        things: [
          'p: de centrumvisie',
          'a: het centrummanagement',
          'w: de Marktstraat',
          'r: het terrassenbeleid',
          'a: de weekmarkt',
          'r: de regeling voor gevels',
        ],
        measures: [
          'Leegstand van winkelvloer | % | 9.6 | -0.5 | 1 | Locatus | effect',
          'Passanten op zaterdag | passanten | 11800 | 350 | 0 | Passantentelling | effect',
        ],
      },
      {
        title: 'Recreatie en toerisme',
        goals: ['Bezoekers blijven langer en komen terug', 'Toerisme gaat samen met rust in de natuur'],
        things: [
          'a: het routebureau',
          'w+: de aanlegsteigers aan de plas',
          'p: de toeristische visie',
          'r: de toeristenbelasting',
          'a: een campagne voor het voorseizoen',
        ],
        measures: [
          'Overnachtingen | overnachtingen | 214000 | 5600 | 0 | Toeristenbelasting | effect',
          'Tevredenheid van bezoekers | cijfer | 7.6 | 0.1 | 1 | Gastenonderzoek | effect',
        ],
      },
    ],
  },
  {
    titles: ['Duurzaam en groen', 'Milieu en energie', 'Groene toekomst', 'Klimaat'],
    fields: [
      {
        title: 'Energie en klimaat',
        goals: ['De gemeente is in 2050 klimaatneutraal', 'Inwoners profiteren mee van zon en wind'],
        things: [
          'p: de warmtevisie',
          'w: het zonnepark op de stortplaats',
          'a: het energieloket',
          'r: de duurzaamheidslening',
          'p: de lokale energiestrategie',
          'w+: de laadpalen in de kernen',
        ],
        measures: [
          'Opgewekte hernieuwbare stroom | GWh | 41.5 | 4.2 | 1 | Klimaatmonitor | effect',
          'Hernieuwbare elektriciteit | % | 17.8 | 1.9 | 1 | RWS | mandatory',
          'Adviezen van het energieloket | adviezen | 830 | 70 | 0 | Energieloket | performance',
        ],
      },
      {
        title: 'Afval en grondstoffen',
        goals: ['Er blijft minder restafval over', 'Zwerfafval verdwijnt uit het straatbeeld'],
        things: [
          'a: de inzameling van gft in de hoogbouw',
          'r: het tarief voor de restcontainer',
          'w: het milieupark',
          'p: het grondstoffenplan',
          'a+: schoonmaakacties met scholen',
        ],
        measures: [
          'Restafval per inwoner | kg per inwoner | 148 | -6 | 0 | Afvalbedrijf | mandatory',
          'Gescheiden ingezameld afval | % | 68.5 | 1.4 | 1 | Afvalbedrijf | effect',
        ],
      },
      {
        title: 'Groen en water',
        goals: ['Straten lopen bij hoosbuien minder snel onder', 'Elke wijk heeft schaduw en groen dichtbij'],
        things: [
          'w: het stadspark',
          'p: het bomenplan',
          'a: de actie steenbreek',
          'w: de waterberging bij de Lage Landen',
          'r: de afkoppelsubsidie',
          'p: het rioleringsplan',
        ],
        measures: [
          'Nieuw geplante bomen | bomen | 640 | 80 | 0 | Team Groen | performance',
          'Afgekoppeld verhard oppervlak | m² | 12500 | 900 | 0 | Team Water | performance',
        ],
      },
    ],
  },
  {
    titles: ['Bestuur en dienstverlening', 'Bestuur', 'Inwoner en bestuur', 'Dichtbij en dienstbaar'],
    fields: [
      {
        title: 'Dienstverlening',
        goals: ['Inwoners worden de eerste keer goed geholpen', 'Brieven zijn in gewone taal geschreven'],
        things: [
          'p: het dienstverleningsplan',
          'a: de balie op afspraak',
          'a: de training duidelijke taal',
          'r+: de openingstijden',
          'a: het digitaal loket',
          'w: de publiekshal',
        ],
        measures: [
          'Oordeel over de balie | cijfer | 7.4 | 0.1 | 1 | Burgerpeiling | effect',
          'Telefoontjes beantwoord binnen een minuut | % | 76 | 2 | 0 | Klantcontactcentrum | performance',
          'Digitaal ingediende aanvragen | % | 54 | 4 | 0 | Zaaksysteem | performance',
        ],
      },
      {
        title: 'Samenspraak',
        goals: ['Inwoners praten mee voordat plannen vastliggen', 'Dorpen beslissen zelf over een deel van het geld'],
        things: [
          'r: de participatieverordening',
          'a+: de dorpsbudgetten',
          'p: het participatiekader',
          'a: de jongerenraad',
          'a+: wijkgesprekken met het college',
        ],
        measures: [
          'Inwoners die vinden dat zij genoeg te zeggen hebben | % | 31.5 | 1.1 | 1 | Burgerpeiling | effect',
          'Initiatieven uit de dorpsbudgetten | initiatieven | 26 | 4 | 0 | Gebiedsteam | performance',
        ],
      },
    ],
  },
];
