import type { Field } from '../field.ts';

export const cultuur: Field = {
  titles: ['Cultuur en erfgoed', 'Cultuur, erfgoed en sport'],
  indicators: [
    {
      name: 'Bezoekers van het scheepvaartmuseum',
      kind: 'effect',
      unit: 'bezoekers',
      source: 'Museum',
      actual: { 2020: '19.300', 2021: '24.800', 2022: '36.900', 2023: '41.200', 2024: '40.100', 2025: '43.500' },
      aim: {
        2021: '≥ 22.000',
        2022: '≥ 34.000',
        2023: '≥ 38.000',
        2024: '≥ 42.000',
        2025: '≥ 43.000',
        2027: '≥ 46.000',
      },
      unlike: { 'jaarverslag-2024': { actual: { 2023: '38.600' } }, 'begroting-2025': { actual: { 2023: '38.600' } } },
    },
    {
      name: 'Leden van de bibliotheek tot 18 jaar',
      kind: 'prestatie',
      unit: 'leden',
      source: 'Bibliotheek',
      actual: { 2020: '7.120', 2021: '7.040', 2022: '7.390', 2023: '7.710', 2024: '8.020', 2025: '8.310' },
      aim: { 2021: '≥ 7.000', 2022: '≥ 7.500', 2023: '≥ 7.600', 2024: '≥ 7.900', 2025: '≥ 8.200', 2027: '≥ 8.600' },
    },
    {
      name: 'Inwoners die wekelijks sporten',
      kind: 'effect',
      unit: '%',
      source: 'Gezondheidsmonitor',
      actual: { 2020: '51%', 2021: '50%', 2022: '52%', 2023: '53%', 2024: '54%', 2025: '55%' },
      aim: { 2021: '≥ 50%', 2022: '≥ 52%', 2023: '≥ 53%', 2024: '≥ 54%', 2025: '≥ 55%', 2027: '≥ 57%' },
    },
  ],
  expenses: {
    actual: [10_420, 10_610, 11_240, 11_735, 12_050, 12_310],
    original: [10_500, 11_000, 11_600, 11_980, 12_260],
    amended: [11_210, 11_700, 12_080, 12_300],
  },
  income: {
    actual: [980, 1_015, 1_240, 1_310, 1_295, 1_345],
    original: [1_000, 1_150, 1_280, 1_290, 1_320],
    amended: [1_210, 1_300, 1_300, 1_340],
  },
  years: {
    2022: {
      situation: [
        'Theater De Loods en het scheepvaartmuseum gaan na anderhalf jaar met lege stoelen weer open zonder beperkingen. De vaste kern van bezoekers is terug, gezinnen aarzelen nog.',
        'Van de 214 rijksmonumenten staan er elf op de lijst van panden in slechte staat, waaronder de oude touwslagerij.',
      ],
      goals: [
        {
          goal: 'Het publiek vindt de weg terug naar museum en theater.',
          actions: [
            {
              plan: 'We geven alle basisscholieren een museumkaart voor het hele gezin.',
              done: 'Alle 5.600 basisscholieren kregen in maart een museumkaart. Er zijn 8.900 bezoeken mee gebracht.',
            },
            {
              plan: 'We helpen De Loods met een garantie voor twaalf voorstellingen van jonge makers.',
              done: 'Met de garantie zijn in De Loods twaalf voorstellingen van jonge makers gespeeld; op vier ervan is geld toegelegd.',
            },
          ],
          conclusion:
            'Het publiek vond de weg terug: het museum telde 36.900 mensen en het theater haalde 88 procent van het aantal van 2019. De bibliotheek bleef met 7.390 leden tot 18 jaar onder de beoogde 7.500, omdat zij in januari nog gesloten was.',
        },
        {
          goal: 'Monumenten verkeren in goede staat.',
          actions: [
            {
              plan: 'We kopen de oude touwslagerij en laten het dak herstellen.',
              done: 'De touwslagerij is in januari gekocht; het dak is hersteld met 9.000 oude pannen.',
            },
            {
              plan: 'We lenen eigenaren van monumenten tot € 50.000 tegen een lage rente.',
              done: 'Negen eigenaren van monumenten sloten een lening tegen lage rente af.',
            },
          ],
          conclusion: 'Nog acht monumenten verkeren in slechte staat, drie minder dan een jaar eerder.',
        },
      ],
      deviation:
        'De lasten zijn € 30.000 hoger door het dak van de touwslagerij, de baten € 30.000 hoger door entreegelden.',
      progress: {
        light: 'groen',
        text: 'Het dak van de touwslagerij is hersteld. Met de museumkaart zijn 5.100 bezoeken gebracht.',
      },
    },
    2023: {
      situation: [
        'Cultuur is terug op het oude niveau, sport niet: twee voetbalclubs en de zwemvereniging verloren samen 600 leden. Het coalitieakkoord wil sport en cultuur voor elke portemonnee.',
        'De bibliotheek op het Kerkplein is te klein. Scholieren zitten in toetsweken op de trap.',
      ],
      goals: [
        {
          goal: 'Geld is geen reden om niet mee te doen aan sport of cultuur.',
          actions: [
            {
              plan: 'We geven volwassenen met een laag inkomen een sport- en cultuurpas van € 200.',
              done: 'De sport- en cultuurpas is door 1.460 volwassenen met een laag inkomen gebruikt, twee derde voor sport.',
            },
            {
              plan: 'We vergoeden verenigingen de contributie van wie halverwege het jaar in de knel komt.',
              done: 'Verenigingen kregen voor 118 leden de contributie vergoed.',
            },
          ],
          conclusion:
            'Geld speelt minder vaak mee: van de stoppers noemt 9 procent het nog als reden, tegen 17 procent in 2021.',
        },
        {
          goal: 'De bibliotheek wordt de huiskamer van de stad.',
          actions: [
            {
              plan: 'We huren de verdieping naast de bibliotheek en richten er tachtig studieplekken in.',
              done: 'De verdieping naast de bibliotheek is gehuurd. In september waren de 84 studieplekken klaar.',
            },
            {
              plan: 'We openen de bibliotheek op zondag en op twee avonden.',
              done: 'De bibliotheek is sinds maart op zondag en op twee avonden open.',
            },
          ],
          conclusion: 'De bibliotheek is drukker dan ooit en op zondag inderdaad een huiskamer.',
        },
      ],
      deviation: 'De lasten zijn € 35.000 hoger door de inrichting van de studieplekken.',
      progress: {
        light: 'groen',
        text: 'De bibliotheek is op zondag open. De pas is door 910 mensen gebruikt.',
      },
    },
    2024: {
      situation: [
        'Sport valt vanaf dit jaar onder dit beleidsveld. De twee sportparken in Tuindorp en Haverhoek liggen er goed bij, de atletiekbaan is afgekeurd voor wedstrijden.',
        'Het museum verbouwt van januari tot april de eerste verdieping en rekent daarna op meer publiek.',
      ],
      goals: [
        {
          goal: 'Sporten kan dichtbij en op een veilige plek.',
          actions: [
            {
              plan: 'We vernieuwen de atletiekbaan in Tuindorp.',
              done: 'De atletiekbaan in Tuindorp is op 7 juni heropend met een baan van zes lanen.',
            },
            {
              plan: 'We leggen in de drie dorpen een beweegtuin aan.',
              done: 'In Aldersluis en Krommerak ligt een beweegtuin. In Dorenwaard is de grond vervuild; daar wordt eerst gesaneerd.',
            },
          ],
          conclusion: 'Sporten kan vrijwel overal dichtbij. In Dorenwaard volgt de beweegtuin in 2025.',
        },
        {
          goal: 'Het verhaal van de haven wordt levend verteld.',
          actions: [
            {
              plan: 'We betalen mee aan een vaste opstelling over werken in de haven in het museum.',
              done: 'De vaste opstelling over werken in de haven is op 26 april geopend. Veertig oud-havenwerkers vertellen erin hun verhaal.',
            },
            {
              plan: 'We laten de sleepboot uit 1921 restaureren door leerlingen van de campus.',
              done: 'De sleepboot uit 1921 is door 34 leerlingen gerestaureerd en vaart weer.',
            },
          ],
          conclusion:
            'Het verhaal van de haven trekt publiek: sinds de opening kwamen er meer mensen dan in dezelfde maanden van vorig jaar. Door de verbouwing bleef het museum over het hele jaar met 40.100 onder de 42.000 bezoekers die waren beoogd.',
        },
      ],
      deviation: 'De lasten zijn € 30.000 lager, omdat de beweegtuin in Dorenwaard is uitgesteld.',
      progress: {
        light: 'oranje',
        text: 'De atletiekbaan is open. In Dorenwaard is vervuilde grond gevonden op de plek van de beweegtuin.',
      },
    },
    2025: {
      situation: [
        'Havermonde bestaat in 2025 zevenhonderd jaar. Het feestjaar is voorbereid door een stichting van bewoners, die 1,1 miljoen euro bijeen heeft gebracht.',
        'Amateurkunst heeft een gebrek aan oefenruimte. De fanfare van Krommerak repeteert in een schuur.',
      ],
      goals: [
        {
          goal: 'Iedereen viert het zevenhonderdjarig bestaan mee.',
          actions: [
            {
              plan: 'We geven elke straat die een feest organiseert € 150.',
              done: 'Aan 311 straten is € 150 gegeven voor een feest.',
            },
            {
              plan: 'We stellen in juli de havenkade vier dagen open voor historische schepen.',
              done: 'In juli lagen 140 historische schepen vier dagen aan de havenkade. De politie schat het aantal gasten op 95.000.',
            },
          ],
          conclusion: 'Zeven van de tien inwoners vierden het zevenhonderdjarig bestaan mee.',
        },
        {
          goal: 'Verenigingen hebben een plek om te oefenen.',
          actions: [
            {
              plan: 'We verbouwen de oude touwslagerij tot vier oefenruimtes.',
              done: 'In de touwslagerij zijn drie oefenruimtes klaar. De vierde wacht op een nooduitgang.',
            },
            {
              plan: 'We openen schoolgebouwen ’s avonds voor koren en fanfares.',
              done: 'Acht schoolgebouwen zijn ’s avonds open voor koren en fanfares.',
            },
          ],
          conclusion: 'Negentien verenigingen kregen een plek om te oefenen, ook de fanfare van Krommerak.',
        },
      ],
      deviation: 'De lasten zijn € 10.000 hoger: er waren meer straatfeesten dan begroot.',
      progress: {
        light: 'groen',
        text: 'De havenkade trok in juli 95.000 gasten. De touwslagerij is in verbouwing.',
      },
    },
  },
};
