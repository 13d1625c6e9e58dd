import type { Field } from '../field.ts';

export const jeugdhulp: Field = {
  titles: ['Jeugdhulp', 'Opgroeien en jeugdhulp'],
  indicators: [
    {
      name: 'Jongeren tot 18 jaar met jeugdhulp',
      kind: 'verplicht',
      unit: '%',
      source: 'CBS',
      actual: { 2020: '12,6%', 2021: '13,1%', 2022: '13,4%', 2023: '13,2%', 2024: '12,8%', 2025: '12,4%' },
      aim: { 2021: '≤ 13,0%', 2022: '≤ 13,0%', 2023: '≤ 13,3%', 2024: '≤ 13,0%', 2025: '≤ 12,6%', 2027: '≤ 12,0%' },
    },
    {
      name: 'Gemiddelde wachttijd bij het jeugdteam in weken',
      kind: 'prestatie',
      unit: 'weken',
      source: 'Jeugdteam',
      actual: { 2020: '8', 2021: '9', 2022: '8', 2023: '6', 2024: '5', 2025: '4' },
      aim: { 2021: '≤ 7', 2022: '≤ 8', 2023: '≤ 5', 2024: '≤ 5', 2025: '≤ 4', 2027: '≤ 3' },
    },
    {
      name: 'Jongeren in een gesloten instelling',
      kind: 'effect',
      unit: 'jongeren',
      source: 'Jeugdregio',
      actual: { 2020: '17', 2021: '15', 2022: '13', 2023: '10', 2024: '8', 2025: '6' },
      aim: { 2021: '≤ 16', 2022: '≤ 14', 2023: '≤ 11', 2024: '≤ 8', 2025: '≤ 6', 2027: '≤ 3' },
    },
  ],
  expenses: {
    actual: [24_310, 26_180, 27_940, 28_615, 28_930, 29_240],
    original: [24_600, 26_400, 28_100, 28_900, 29_300],
    amended: [27_500, 28_600, 29_050, 29_350],
  },
  income: {
    actual: [640, 702, 918, 860, 845, 870],
    original: [600, 700, 850, 840, 860],
    amended: [880, 850, 840, 865],
  },
  years: {
    2022: {
      situation: [
        'Ruim dertien procent van de jongeren krijgt jeugdhulp, tegen elf procent landelijk vijf jaar geleden. De kosten stegen in 2020 en 2021 met samen bijna vier miljoen euro. Vooral begeleiding thuis wordt langer en vaker ingezet.',
        'Het jeugdteam heeft een wachttijd van negen weken. Van de 41 medewerkers zijn er vorig jaar twaalf vertrokken.',
      ],
      goals: [
        {
          goal: 'Gezinnen krijgen eerder hulp, zodat problemen klein blijven.',
          actions: [
            {
              plan: 'We zetten bij vijf huisartsenpraktijken een jeugdondersteuner neer.',
              done: 'Vijf huisartsenpraktijken hebben sinds april een jeugdondersteuner. Zij zagen 611 kinderen; 74 procent had daarna geen verdere hulp nodig.',
            },
            {
              plan: 'We breiden het jeugdteam uit met vier medewerkers.',
              done: 'Het jeugdteam kreeg er vier medewerkers bij en verloor er drie. Per saldo is de bezetting met één gegroeid.',
            },
          ],
          conclusion:
            'Gezinnen kregen iets eerder hulp: de wachttijd daalde van negen naar acht weken. Dat problemen klein blijven, is het best te zien bij de huisartsen. Toch groeide het aandeel jongeren met jeugdhulp tot 13,4 procent, waar het college op 13,0 mikte: scholen verwezen na de coronatijd vaker door.',
        },
        {
          goal: 'Jeugdhulp is betaalbaar en gaat naar wie haar het meest nodig heeft.',
          actions: [
            {
              plan: 'We sluiten nieuwe contracten voor begeleiding, met een maximale duur van een jaar.',
              done: 'De nieuwe contracten voor begeleiding zijn op 1 juli ingegaan. Verlengen kan alleen nog na een gesprek met het gezin.',
            },
            {
              plan: 'We laten van honderd dossiers onderzoeken waarom de hulp langer duurt dan gedacht.',
              done: 'Van honderd dossiers is onderzocht waarom de hulp lang duurde. In 43 gevallen ontbrak een doel; daarvoor is een werkwijze gemaakt.',
            },
          ],
          conclusion:
            'Betaalbaar is de jeugdhulp nog niet: in de eerste helft van het jaar bleef de duur van trajecten toenemen, ook bij gezinnen die haar niet het meest nodig hebben. Sinds de nieuwe contracten vlakt dat af.',
        },
      ],
      deviation:
        'De lasten zijn € 440.000 hoger dan de gewijzigde begroting door vier plaatsingen in een dure specialistische instelling. Het Rijk vergoedde daarvan € 38.000.',
      progress: {
        light: 'rood',
        text: 'De kosten lopen op naar 27,9 miljoen euro. De jeugdondersteuners bij huisartsen doen wat we hoopten; het jeugdteam heeft nog drie vacatures.',
      },
    },
    2023: {
      situation: [
        'De nieuwe contracten hebben rust gebracht. Het aantal jongeren met jeugdhulp groeit niet meer, maar de hulp per jongere is zwaarder. Van de twaalf gemeenten in de jeugdregio heeft Havermonde de op een na hoogste kosten per kind.',
        'Scholen vragen om hulp op school zelf. Op drie basisscholen in Haverhoek krijgt een op de vijf leerlingen een vorm van begeleiding.',
      ],
      goals: [
        {
          goal: 'Hulp begint op school en in het gezin, niet in een spreekkamer.',
          actions: [
            {
              plan: 'We beginnen op drie basisscholen in Haverhoek met een vaste begeleider voor groepen kinderen.',
              done: 'Op de drie basisscholen in Haverhoek werkt sinds maart een vaste begeleider. Het aantal losse indicaties daalde daar van 96 naar 58.',
            },
            {
              plan: 'We trainen tachtig leraren en pedagogisch medewerkers in het herkennen van stress thuis.',
              done: 'De training over stress thuis is gevolgd door 92 leraren en pedagogisch medewerkers.',
            },
          ],
          conclusion:
            'In Haverhoek begint hulp nu vaker op school. Ouders gaven de begeleiders een 8,1. De gemiddelde wachttijd bij het jeugdteam daalde naar zes weken en niet naar vijf, omdat twee vacatures pas in oktober zijn vervuld. In 2024 komen er vier scholen bij.',
        },
        {
          goal: 'Minder jongeren wonen in een gesloten instelling.',
          actions: [
            {
              plan: 'We openen met twee buurgemeenten een klein woonhuis voor zes jongeren met zware problemen.',
              done: 'Het woonhuis voor zes jongeren is in september geopend in Aldersluis. Vijf plekken zijn bezet.',
            },
            {
              plan: 'We organiseren voor elke jongere die in een gesloten instelling verblijft elk kwartaal een gesprek over terugkeer.',
              done: 'Over elke jongere in een gesloten instelling is per kwartaal gesproken. Vier jongeren keerden naar huis of een pleeggezin terug.',
            },
          ],
          conclusion: 'Er wonen nu minder jongeren in een gesloten instelling: tien, tegen dertien een jaar eerder.',
        },
      ],
      deviation:
        'De lasten zijn € 15.000 hoger en de baten € 10.000 hoger dan geraamd; dat is vrijwel volgens de begroting.',
      progress: {
        light: 'oranje',
        text: 'De wachttijd bij het jeugdteam is zes weken. Het woonhuis in Aldersluis opent in september, een half jaar later dan gepland.',
      },
    },
    2024: {
      situation: [
        'Voor het eerst in zes jaar bleven de kosten van jeugdhulp binnen de begroting. De begeleiders op school zijn daarvan een van de oorzaken. De landelijke hervormingsagenda vraagt vanaf dit jaar om minder aanbieders met betere afspraken.',
        'Bij jongvolwassenen valt de hulp weg op de dag dat ze achttien worden. Vorig jaar raakten negen van hen dakloos.',
      ],
      goals: [
        {
          goal: 'Niemand valt tussen wal en schip op zijn achttiende verjaardag.',
          actions: [
            {
              plan: 'We maken voor elke jongere in zorg een plan voor wonen, school en inkomen zodra hij zestien wordt.',
              done: 'Van de 84 jongeren die zestien werden, hebben er 79 een plan voor wonen, school en inkomen. Vijf verhuisden.',
            },
            {
              plan: 'We huren tien kamers met lichte begeleiding voor jongvolwassenen.',
              done: 'Er zijn tien kamers met lichte begeleiding gehuurd, waarvan zes in de flat aan de Seinpost.',
            },
          ],
          conclusion:
            'Na hun achttiende verjaardag raakten nog twee jongeren tussen wal en schip, tegen negen in 2023. Voor beiden is inmiddels onderdak.',
        },
        {
          goal: 'Scholen en hulpverleners werken als één team.',
          actions: [
            {
              plan: 'We breiden de vaste begeleiding op basisscholen uit naar vier scholen in Tuindorp en de dorpen.',
              done: 'De vaste begeleiding is sinds augustus ook op vier scholen in Tuindorp en de dorpen begonnen.',
            },
            {
              plan: 'We verminderen het aantal aanbieders van begeleiding van 64 naar 30.',
              done: 'Na de aanbesteding zijn er 31 aanbieders van begeleiding. Voor 140 kinderen is met een warme overdracht van hulpverlener gewisseld.',
            },
          ],
          conclusion:
            'Scholen en hulpverleners kennen elkaar op zeven scholen bij naam. De wachttijd bij het jeugdteam is gedaald tot vijf weken.',
        },
      ],
      deviation:
        'De lasten zijn € 120.000 lager dan de gewijzigde begroting: er waren minder plaatsingen in een instelling.',
      progress: {
        light: 'groen',
        text: 'De kosten blijven binnen de begroting. De aanbesteding van begeleiding is afgerond met 31 aanbieders.',
      },
    },
    2025: {
      situation: [
        'Het aandeel jongeren met jeugdhulp daalt het tweede jaar op rij. Wat blijft, is zwaarder: eetstoornissen en angst komen vaker voor dan voor 2020. Voor die hulp bestaat in de streek één aanbieder, met een wachtlijst van vier maanden.',
        'De begeleiding op school bereikt 1.900 kinderen. De gesprekken over een vaste bekostiging met het schoolbestuur lopen.',
      ],
      goals: [
        {
          goal: 'Jongeren met angst of een eetstoornis worden dicht bij huis geholpen.',
          actions: [
            {
              plan: 'We kopen met de jeugdregio een dagbehandeling voor eetstoornissen in bij het ziekenhuis.',
              done: 'De dagbehandeling voor eetstoornissen in het ziekenhuis begon op 3 februari. Er zijn 26 jongeren behandeld.',
            },
            {
              plan: 'We starten in de bibliotheek een inloopmiddag waar jongeren zonder verwijzing binnen kunnen lopen.',
              done: 'De inloopmiddag in de bibliotheek trekt wekelijks achttien jongeren. Een op de vier krijgt daarna hulp.',
            },
          ],
          conclusion:
            'Jongeren met een eetstoornis hoeven niet meer vier maanden te wachten en worden dicht bij huis geholpen. Voor angst is de wachtlijst gebleven.',
        },
        {
          goal: 'De hulp op school staat op eigen benen.',
          actions: [
            {
              plan: 'We leggen met het schoolbestuur vast wie de begeleiders op school vanaf 2026 betaalt.',
              done: 'Vastgelegd is dat het schoolbestuur veertig procent en de gemeente zestig procent van de begeleiders betaalt, tot en met 2029.',
            },
            {
              plan: 'We leiden acht begeleiders op tot coach van hun opvolgers.',
              done: 'Acht begeleiders hebben de opleiding tot coach afgerond.',
            },
          ],
          conclusion: 'De hulp op school staat voor vier jaar op eigen benen.',
        },
      ],
      deviation:
        'De lasten zijn € 110.000 lager, doordat zes jongeren in een instelling verbleven waar op acht was gerekend.',
      progress: {
        light: 'groen',
        text: 'De dagbehandeling voor eetstoornissen is begonnen. De wachttijd bij het jeugdteam is vier weken.',
      },
    },
  },
};
