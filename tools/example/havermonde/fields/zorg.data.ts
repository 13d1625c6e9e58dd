import type { Field } from '../field.ts';

export const zorg: Field = {
  titles: ['Zorg en ondersteuning', 'Zorg en ouder worden'],
  indicators: [
    {
      name: 'Inwoners van 75 jaar en ouder die zelfstandig wonen',
      kind: 'effect',
      unit: '%',
      source: 'Gezondheidsmonitor',
      actual: { 2020: '90,8%', 2021: '91,0%', 2022: '91,3%', 2023: '91,5%', 2024: '91,8%', 2025: '92,0%' },
      aim: { 2021: '≥ 91%', 2022: '≥ 91%', 2023: '≥ 91,5%', 2024: '≥ 91,5%', 2025: '≥ 92%', 2027: '≥ 92,5%' },
    },
    {
      name: 'Aanvragen voor hulp waarop binnen acht weken is beslist',
      kind: 'prestatie',
      unit: '%',
      source: 'Wmo-administratie',
      actual: { 2020: '81%', 2021: '76%', 2022: '80%', 2023: '86%', 2024: '91%', 2025: '92%' },
      aim: { 2021: '≥ 75%', 2022: '≥ 80%', 2023: '≥ 85%', 2024: '≥ 90%', 2025: '≥ 94%', 2027: '≥ 95%' },
    },
    {
      name: 'Mantelzorgers die bij het steunpunt bekend zijn',
      kind: 'prestatie',
      unit: 'personen',
      source: 'Steunpunt mantelzorg',
      actual: { 2020: '870', 2021: '940', 2022: '1.065', 2023: '1.180', 2024: '1.290', 2025: '1.405' },
      aim: { 2021: '≥ 900', 2022: '≥ 1.050', 2023: '≥ 1.200', 2024: '≥ 1.275', 2025: '≥ 1.400', 2027: '≥ 1.600' },
    },
  ],
  expenses: {
    actual: [24_850, 25_630, 26_715, 27_480, 28_340, 29_015],
    original: [25_200, 26_300, 27_350, 28_200, 29_100],
    amended: [26_650, 27_520, 28_400, 29_100],
  },
  income: {
    actual: [1_710, 1_655, 1_690, 1_720, 1_735, 1_760],
    original: [1_700, 1_680, 1_700, 1_720, 1_750],
    amended: [1_690, 1_710, 1_725, 1_750],
  },
  offBalance: { 'jaarverslag-2025': 300 },
  years: {
    2022: {
      situation: [
        'Een op de elf inwoners is 75 jaar of ouder en dat worden er elk jaar tweehonderd meer. De huishoudelijke hulp groeit sinds het lage landelijke tarief met zes procent per jaar, terwijl aanbieders te weinig mensen hebben: in Krommerak wachten 46 mensen op hulp.',
        'Aanvragen blijven langer liggen door ziekte bij de consulenten.',
      ],
      goals: [
        {
          goal: 'Ouderen kunnen thuis blijven wonen zolang dat verantwoord is.',
          actions: [
            {
              plan: 'We maken met aanbieders een dorpsteam voor huishoudelijke hulp in Krommerak en Dorenwaard.',
              done: 'Het dorpsteam voor huishoudelijke hulp werkt sinds mei in Krommerak en Dorenwaard. De wachtlijst is er van 46 naar 12 mensen gegaan.',
            },
            {
              plan: 'We bezoeken alle 1.150 inwoners die in 2022 tachtig of ouder worden en alleen wonen.',
              done: 'Van de 1.150 inwoners die tachtig of ouder zijn en alleen wonen, hebben er 1.014 bezoek gehad van een vrijwilliger. De anderen stelden daar geen prijs op.',
            },
          ],
          conclusion:
            'Ouderen wonen iets vaker zelfstandig thuis. Uit de huisbezoeken kwam vooral eenzaamheid naar voren: een derde heeft minder dan eens per week bezoek.',
        },
        {
          goal: 'Wie hulp vraagt, hoort op tijd of hij die krijgt.',
          actions: [
            {
              plan: 'We beslissen op eenvoudige aanvragen direct aan de telefoon.',
              done: 'Op 1.320 eenvoudige aanvragen is direct aan de telefoon beslist, een op de drie.',
            },
            {
              plan: 'We nemen vijf consulenten aan om de achterstand weg te werken.',
              done: 'Er zijn vier consulenten aangenomen. De achterstand daalde van 390 naar 140 aanvragen.',
            },
          ],
          conclusion:
            'Vier van de vijf mensen hoorden op tijd of zij hulp krijgen. Bij woningaanpassingen lukt dat nog niet.',
        },
      ],
      deviation: 'De lasten zijn € 65.000 hoger dan de gewijzigde begroting door de vraag naar huishoudelijke hulp.',
      progress: {
        light: 'oranje',
        text: 'Het dorpsteam werkt. Van de vijf vacatures voor consulenten zijn er drie vervuld. De achterstand loopt terug.',
      },
    },
    2023: {
      situation: [
        'De huisbezoeken laten zien dat veel ouderen zich niet ziek voelen, maar wel alleen. Het coalitieakkoord vraagt om ontmoetingsplekken op loopafstand.',
        'Woningaanpassingen duren lang, omdat leveranciers van trapliften en tilsystemen personeel missen.',
      ],
      goals: [
        {
          goal: 'Ouderen hebben in de eigen buurt aanspraak.',
          actions: [
            {
              plan: 'We openen vier huiskamers in leegstaande winkels en scholen.',
              done: 'De huiskamers in Visserswijk, Tuindorp, Haverhoek en Krommerak zijn open. Samen trekken zij 520 vaste bezoekers.',
            },
            {
              plan: 'We vergoeden het vervoer naar de huiskamer voor wie slecht ter been is.',
              done: 'Voor 143 mensen die slecht ter been zijn, is het vervoer naar de huiskamer vergoed.',
            },
          ],
          conclusion:
            'Ouderen vinden in vier buurten aanspraak. In Dorenwaard is nog geen geschikte plek gevonden. Bij het steunpunt zijn 1.180 mantelzorgers bekend, twintig minder dan beoogd, doordat de huisartsen pas in de zomer met doorverwijzen begonnen.',
        },
        {
          goal: 'Woningaanpassingen zijn sneller klaar.',
          actions: [
            {
              plan: 'We houden een voorraad van dertig gebruikte trapliften aan die binnen een week te plaatsen zijn.',
              done: 'De voorraad van dertig gebruikte trapliften is in april aangelegd. Er zijn er 64 geplaatst, gemiddeld na acht dagen.',
            },
            {
              plan: 'We spreken met de woningcorporatie af dat zij kleine aanpassingen zelf doet.',
              done: 'De woningcorporatie doet sinds juli kleine aanpassingen zelf. Dat zijn er ongeveer twintig per maand.',
            },
          ],
          conclusion: 'Woningaanpassingen zijn gemiddeld na elf weken klaar; dat waren er zeventien.',
        },
      ],
      deviation:
        'De lasten zijn € 40.000 lager: de huiskamers konden met vrijwilligers open. De baten zijn € 10.000 hoger.',
      progress: {
        light: 'groen',
        text: 'Drie van de vier huiskamers zijn open. De voorraad trapliften werkt goed.',
      },
    },
    2024: {
      situation: [
        'De vier huiskamers zijn een succes, al komen er drie keer zoveel vrouwen als mannen. Het landelijke beleid vraagt gemeenten om voorbereid te zijn op een verdubbeling van het aantal mensen met dementie in 2040.',
        'Bij mantelzorgers is de rek eruit. Van hen voelt 18 procent zich zwaar belast.',
      ],
      goals: [
        {
          goal: 'Mantelzorgers houden het vol.',
          actions: [
            {
              plan: 'We bieden honderd mantelzorgers een week per jaar vervanging thuis.',
              done: 'Aan 108 mantelzorgers is een week vervanging thuis geboden; 91 maakten er gebruik van.',
            },
            {
              plan: 'We vragen werkgevers met meer dan honderd medewerkers om een regeling voor mantelzorg.',
              done: 'Elf van de negentien grote werkgevers hebben nu een regeling voor mantelzorg.',
            },
          ],
          conclusion:
            'Mantelzorgers houden het beter vol: nog 15 procent noemt zich zwaar belast. Zij vragen vooral om rust.',
        },
        {
          goal: 'Havermonde is een stad waar mensen met dementie zich redden.',
          actions: [
            {
              plan: 'We openen een dagcentrum op een boerderij voor jonge mensen met dementie.',
              done: 'Het dagcentrum op boerderij De Kreek in Aldersluis is op 2 september geopend, met plaats voor vijftien mensen met dementie.',
            },
            {
              plan: 'We leiden tweehonderd winkeliers, buschauffeurs en baliemedewerkers op in het omgaan met dementie.',
              done: 'De cursus omgaan met dementie is gevolgd door 236 winkeliers, buschauffeurs en baliemedewerkers.',
            },
          ],
          conclusion:
            'Mensen met dementie redden zich iets beter in de stad, zeggen hun naasten in een eerste peiling.',
        },
      ],
      deviation: 'De lasten zijn € 60.000 lager, want het dagcentrum begon vier maanden later dan begroot.',
      progress: {
        light: 'oranje',
        text: 'De vervanging voor mantelzorgers loopt. Het dagcentrum opent niet in mei, maar in september.',
      },
    },
    2025: {
      situation: [
        'Met ingang van 2027 hangt de eigen bijdrage voor hulp weer van het inkomen af. Havermonde wil voorkomen dat mensen dan de hulp opzeggen die ze nodig hebben.',
        'Drie huiskamers werken samen met een zorginstelling. Dat maakt ze steviger, maar vrijwilligers vrezen dat de sfeer verandert.',
      ],
      goals: [
        {
          goal: 'Mannen vinden de weg naar de huiskamers.',
          actions: [
            {
              plan: 'We richten in twee huiskamers een werkplaats in waar wordt gerepareerd en getimmerd.',
              done: 'De werkplaatsen in Visserswijk en Haverhoek zijn in maart ingericht. Op een gewone woensdag wordt er door 35 mensen gerepareerd en getimmerd.',
            },
            {
              plan: 'We laten vijf oud-havenwerkers als gastheer optreden.',
              done: 'Zes oud-havenwerkers zijn om beurten gastheer.',
            },
          ],
          conclusion: 'Het aandeel mannen in de huiskamers steeg van een kwart naar 38 procent.',
        },
        {
          goal: 'Niemand zegt hulp op uit angst voor de kosten.',
          actions: [
            {
              plan: 'We rekenen iedereen die hulp heeft voor wat de nieuwe eigen bijdrage voor hem betekent.',
              done: 'Van de 3.980 mensen met hulp hebben er 3.410 een berekening van de nieuwe eigen bijdrage gekregen.',
            },
            {
              plan: 'We houden € 250.000 achter de hand voor wie de eigen bijdrage niet kan betalen.',
              done: 'Het bedrag van € 250.000 staat in een reserve en is nog niet gebruikt; de wet gaat pas in 2027 in.',
            },
          ],
          conclusion:
            'Er zijn geen signalen dat mensen uit angst voor de kosten hulp opzeggen. Wel vroegen de berekeningen veel tijd van de consulenten: op 92 procent van de aanvragen voor hulp is binnen acht weken beslist, waar 94 procent het doel was.',
        },
      ],
      deviation: 'De lasten zijn € 85.000 lager, doordat het tarief voor begeleiding minder steeg dan verwacht.',
      progress: {
        light: 'groen',
        text: 'De werkplaatsen trekken nieuwe bezoekers. De berekeningen van de eigen bijdrage zijn voor de helft klaar.',
      },
    },
  },
};
