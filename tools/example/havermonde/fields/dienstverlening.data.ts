import type { Field } from '../field.ts';

export const dienstverlening: Field = {
  titles: ['Dienstverlening en bestuur', 'Dienstverlening en participatie'],
  indicators: [
    {
      name: 'Rapportcijfer van bezoekers voor de balie',
      kind: 'effect',
      unit: 'cijfer',
      source: 'Baliepeiling',
      actual: { 2020: '7,6', 2021: '7,5', 2022: '7,7', 2023: '7,9', 2024: '8,0', 2025: '8,1' },
      aim: { 2021: '≥ 7,5', 2022: '≥ 7,6', 2023: '≥ 7,8', 2024: '≥ 8,0', 2025: '≥ 8,0', 2027: '≥ 8,2' },
    },
    {
      name: 'Deelnemers aan stadsgesprekken',
      kind: 'prestatie',
      unit: 'personen',
      source: 'Team participatie',
      actual: { 2021: '310', 2022: '520', 2023: '610', 2024: '690', 2025: '780' },
      aim: { 2021: '≥ 300', 2022: '> dan in 2020', 2023: '≥ 600', 2024: '≥ 675', 2025: '≥ 750', 2027: '≥ 850' },
    },
    {
      name: 'Telefoontjes die in één keer zijn beantwoord',
      kind: 'prestatie',
      unit: '%',
      source: 'Klantcontactcentrum',
      actual: { 2020: '71%', 2021: '72%', 2022: '75%', 2023: '78%', 2024: '80%', 2025: '82%' },
      aim: { 2021: '≥ 70%', 2022: '≥ 74%', 2023: '≥ 80%', 2024: '≥ 80%', 2025: '≥ 82%', 2027: '≥ 85%' },
    },
  ],
  expenses: {
    actual: [13_120, 13_305, 13_980, 14_210, 14_390, 14_845],
    original: [13_200, 13_750, 14_050, 14_300, 14_760],
    amended: [13_960, 14_190, 14_420, 14_830],
  },
  income: {
    actual: [1_640, 1_720, 1_905, 1_930, 2_260, 2_015],
    original: [1_650, 1_820, 1_900, 2_200, 1_980],
    amended: [1_880, 1_920, 2_240, 2_000],
  },
  years: {
    2022: {
      situation: [
        'Bezoekers waarderen de balie, maar online lopen zij vast: van de aanvragen die digitaal beginnen, wordt er een op de vijf telefonisch afgemaakt. Brieven van de gemeente zijn vaak te moeilijk.',
        'In maart 2022 kiest Havermonde een nieuwe raad. Bij de vorige verkiezingen stemde 52 procent.',
      ],
      goals: [
        {
          goal: 'Inwoners begrijpen wat de gemeente schrijft.',
          actions: [
            {
              plan: 'We herschrijven de honderd meest verstuurde brieven op taalniveau B1.',
              done: 'De honderd meest verstuurde brieven zijn herschreven op taalniveau B1 en door een panel van laaggeletterden getest.',
            },
            {
              plan: 'We trainen 240 medewerkers in duidelijk schrijven.',
              done: 'De training duidelijk schrijven is door 251 medewerkers gevolgd.',
            },
          ],
          conclusion: 'Inwoners begrijpen brieven beter: het aantal telefoontjes over een brief daalde met een kwart.',
        },
        {
          goal: 'Meer mensen bemoeien zich met hun stad.',
          actions: [
            {
              plan: 'We houden voor de verkiezingen in elke wijk een stadsgesprek met kandidaten.',
              done: 'In acht wijken en drie dorpen is een stadsgesprek met kandidaten gehouden.',
            },
            {
              plan: 'We laten een gelote groep van zestig inwoners advies geven over het parkeerbeleid.',
              done: 'De gelote groep van zestig inwoners heeft in november zijn advies over het parkeerbeleid aangeboden. De raad nam 17 van de 21 aanbevelingen over.',
            },
          ],
          conclusion:
            'Meer mensen bemoeiden zich met hun stad. De opkomst bij de verkiezingen was met 51 procent iets lager dan in 2018.',
        },
      ],
      deviation:
        'De lasten zijn € 20.000 hoger door de verkiezingen; de leges voor paspoorten brachten € 25.000 meer op.',
      progress: {
        light: 'groen',
        text: 'Zestig van de honderd brieven zijn herschreven. De gelote groep is in september begonnen.',
      },
    },
    2023: {
      situation: [
        'De nieuwe raad wil dat inwoners eerder meepraten, voordat er een plan op tafel ligt. Het coalitieakkoord noemt een burgerberaad en een budget per wijk.',
        'Vanaf 2024 zijn er weer meer paspoorten te verlengen. De balie moet daarop zijn voorbereid.',
      ],
      goals: [
        {
          goal: 'Wijken beslissen zelf over een deel van het geld.',
          actions: [
            {
              plan: 'We geven vier wijken elk € 75.000 om bij stemming te verdelen.',
              done: 'De vier wijken verdeelden elk € 75.000 bij stemming. Er brachten 3.960 mensen een stem uit op 88 plannen.',
            },
            {
              plan: 'We maken met de dorpsraden afspraken over welk werk zij zelf uitvoeren.',
              done: 'Met de drie dorpsraden is afgesproken dat zij zelf het onderhoud van bankjes, borden en plantsoenen uitvoeren.',
            },
          ],
          conclusion:
            'Vier wijken beslisten zelf over geld. Jonge mensen stemden weinig: een op de tien stemmers was onder de dertig.',
        },
        {
          goal: 'Wie belt of langskomt, wordt in één keer geholpen.',
          actions: [
            {
              plan: 'We leiden tien medewerkers van het klantcontactcentrum op tot allround adviseur.',
              done: 'Tien medewerkers van het klantcontactcentrum zijn opgeleid tot allround adviseur.',
            },
            {
              plan: 'We openen een balie in het dorpshuis van Dorenwaard, op twee ochtenden.',
              done: 'De balie in het dorpshuis van Dorenwaard is sinds mei op twee ochtenden open en ontving 640 bezoekers.',
            },
          ],
          conclusion:
            'Van wie belde, werd 78 procent in één keer geholpen. Het doel was 80 procent; de vragen over energietoeslag bleken te ingewikkeld om meteen te beantwoorden.',
        },
      ],
      deviation: 'De lasten zijn € 20.000 hoger, omdat de balie in Dorenwaard een beveiligde ruimte nodig had.',
      progress: {
        light: 'groen',
        text: 'In twee wijken is over het wijkbudget gestemd. De balie in Dorenwaard is open.',
      },
    },
    2024: {
      situation: [
        'Dit jaar verlopen 11.800 paspoorten en identiteitskaarten, tweemaal zoveel als in 2023. De balie heeft zes tijdelijke medewerkers.',
        'Het wijkbudget is geëvalueerd. Bewoners zijn enthousiast, ambtenaren vragen om meer tijd tussen plan en stemming.',
      ],
      goals: [
        {
          goal: 'Niemand wacht langer dan een week op een afspraak aan de balie.',
          actions: [
            {
              plan: 'We openen de balie van januari tot en met juni ook op zaterdagochtend.',
              done: 'De balie was van januari tot en met juli op zaterdagochtend open, een maand langer dan gepland.',
            },
            {
              plan: 'We bezorgen paspoorten en rijbewijzen op verzoek thuis.',
              done: 'Op verzoek zijn 3.420 paspoorten en rijbewijzen thuis bezorgd.',
            },
          ],
          conclusion: 'Op een afspraak aan de balie wachtten mensen gemiddeld vier dagen en in de drukste week zes.',
        },
        {
          goal: 'Een burgerberaad denkt mee over de grote keuzes van de stad.',
          actions: [
            {
              plan: 'We houden een burgerberaad van honderd gelote inwoners over de toekomst van de binnenhaven.',
              done: 'Het burgerberaad van honderd gelote inwoners kwam zes keer bijeen. Het advies over de binnenhaven is op 5 december aangeboden.',
            },
            {
              plan: 'We leggen vast hoe de raad op adviezen van een burgerberaad reageert.',
              done: 'In de participatieverordening staat nu dat de raad binnen drie maanden op elk advies reageert.',
            },
          ],
          conclusion:
            'Een burgerberaad dacht mee over een grote keuze van de stad, de binnenhaven; 87 van de honderd deelnemers bleven tot het einde.',
        },
      ],
      deviation: 'De lasten zijn € 30.000 lager en de leges € 20.000 hoger dan de gewijzigde begroting.',
      progress: {
        light: 'groen',
        text: 'De zaterdagopening wordt met een maand verlengd. Het burgerberaad is drie keer bijeen geweest.',
      },
    },
    2025: {
      situation: [
        'De raad heeft op het advies van het burgerberaad gereageerd: 24 van de 31 voorstellen zijn overgenomen. De drukte aan de balie is voorbij.',
        'Kunstmatige intelligentie beantwoordt bij andere gemeenten eenvoudige vragen. Havermonde wil eerst weten wat inwoners daarvan vinden.',
      ],
      goals: [
        {
          goal: 'Techniek helpt en mensen beslissen.',
          actions: [
            {
              plan: 'We stellen met inwoners spelregels op voor het gebruik van kunstmatige intelligentie.',
              done: 'De spelregels voor kunstmatige intelligentie zijn met 140 inwoners opgesteld en op 12 juni vastgesteld.',
            },
            {
              plan: 'We publiceren een register van alle algoritmes die de gemeente gebruikt.',
              done: 'In het register staan 17 algoritmes. Bij vier is het gebruik beëindigd.',
            },
          ],
          conclusion:
            'Techniek helpt bij vier soorten vragen; over uitkeringen en vergunningen beslissen alleen mensen.',
        },
        {
          goal: 'Jongeren praten mee.',
          actions: [
            {
              plan: 'We richten een jongerenraad op van vijftien leden tussen 14 en 22 jaar.',
              done: 'De jongerenraad is op 3 april opgericht, met zestien leden tussen 14 en 22 jaar.',
            },
            {
              plan: 'We laten jongeren beslissen over € 50.000 voor plekken om af te spreken.',
              done: 'Over de € 50.000 stemden 1.730 jongeren. Het geld gaat naar een overdekte skatebaan en naar bankjes met wifi.',
            },
          ],
          conclusion: 'Jongeren praten mee en krijgen antwoord: de jongerenraad bracht vijf adviezen uit.',
        },
      ],
      deviation: 'De lasten zijn € 15.000 hoger, de baten € 15.000; beide door meer huwelijken dan geraamd.',
      progress: {
        light: 'groen',
        text: 'De jongerenraad is begonnen. De spelregels voor kunstmatige intelligentie zijn vastgesteld.',
      },
    },
  },
};
