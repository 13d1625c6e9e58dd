import type { Field } from '../field.ts';

export const afval: Field = {
  titles: ['Afval en grondstoffen', 'Afval en grondstoffen'],
  indicators: [
    {
      name: 'Restafval per inwoner in kilogram',
      kind: 'effect',
      unit: 'kilogram',
      source: 'Afvalbedrijf',
      actual: { 2020: '176', 2021: '171', 2022: '158', 2023: '144', 2024: '138', 2025: '127' },
      aim: { 2021: '≤ 175', 2022: '≤ 160', 2023: '≤ 145', 2024: '≤ 120', 2025: '≤ 125', 2027: '≤ 100' },
    },
    {
      name: 'Huishoudelijk afval dat gescheiden wordt ingezameld',
      kind: 'effect',
      unit: '%',
      source: 'Afvalbedrijf',
      actual: { 2020: '62%', 2021: '63%', 2022: '66%', 2023: '69%', 2024: '70%', 2025: '72%' },
      aim: { 2021: '≥ 62%', 2022: '≥ 65%', 2023: '≥ 68%', 2024: '≥ 70%', 2025: '≥ 72%', 2027: '≥ 75%' },
    },
    {
      name: 'Bezoekers van de kringloopwinkel op de milieustraat',
      kind: 'prestatie',
      unit: 'bezoekers',
      source: 'Afvalbedrijf',
      actual: { 2020: '18.400', 2021: '19.900', 2022: '23.100', 2023: '25.600', 2024: '27.200', 2025: '28.900' },
      aim: {
        2021: '≥ 19.000',
        2022: '≥ 22.000',
        2023: '≥ 25.000',
        2024: '≥ 27.000',
        2025: '≥ 28.500',
        2027: '≥ 31.000',
      },
    },
  ],
  expenses: {
    actual: [9_060, 9_310, 9_725, 10_080, 10_360, 10_590],
    original: [9_150, 9_600, 9_950, 10_300, 10_540],
    amended: [9_700, 10_050, 10_390, 10_600],
  },
  income: {
    actual: [10_620, 10_890, 11_305, 11_640, 11_920, 12_180],
    original: [10_600, 11_150, 11_550, 11_900, 12_100],
    amended: [11_250, 11_600, 11_900, 12_150],
  },
  years: {
    2022: {
      situation: [
        'Een inwoner van Havermonde gooide in 2020 gemiddeld 176 kilogram restafval weg, bijna dertig kilogram meer dan in vergelijkbare gemeenten. In hoogbouw kan geen gft worden gescheiden. De milieustraat is op zaterdag overvol.',
        'De verwerking wordt duurder: de verbrandingsbelasting is met een derde gestegen.',
      ],
      goals: [
        {
          goal: 'Afval scheiden is in elk huis mogelijk.',
          actions: [
            {
              plan: 'We plaatsen bij zestig flats een verzamelcontainer voor groente en fruit.',
              done: 'Bij 57 flats staat een verzamelcontainer voor groente en fruit. Drie verenigingen van eigenaren wilden hem niet.',
            },
            {
              plan: 'We halen plastic en blik voortaan elke twee weken op in plaats van elke drie.',
              done: 'Plastic en blik worden sinds 1 april elke twee weken opgehaald. Er kwam elf procent meer binnen.',
            },
          ],
          conclusion:
            'In vrijwel elk huis is scheiden nu mogelijk. In flats gaat nog te veel groente in de grijze zak.',
        },
        {
          goal: 'Spullen krijgen een tweede leven.',
          actions: [
            {
              plan: 'We verdubbelen de winkelruimte van de kringloop op de milieustraat.',
              done: 'De winkelruimte van de kringloop is verdubbeld tot 1.400 vierkante meter.',
            },
            {
              plan: 'We openen een reparatiehoek waar vrijwilligers apparaten maken.',
              done: 'In de reparatiehoek maakten vrijwilligers 1.870 apparaten; twee derde werkte daarna weer.',
            },
          ],
          conclusion: 'Spullen kregen vaker een tweede leven: de kringloopwinkel verkocht 610 ton goederen.',
        },
      ],
      deviation:
        'De lasten zijn € 25.000 hoger door het vaker ophalen van plastic. De vergoeding daarvoor was € 55.000 hoger.',
      progress: {
        light: 'groen',
        text: 'Bij 41 flats staat een gft-container. De kringloopwinkel wordt in september uitgebreid.',
      },
    },
    2023: {
      situation: [
        'Het restafval daalt gestaag. In het coalitieakkoord is afgesproken dat er geen betaald restafval komt zolang scheiden in hoogbouw niet goed gaat.',
        'De prijs van oud papier is gehalveerd. Verenigingen die papier ophalen, merken dat in hun kas.',
      ],
      goals: [
        {
          goal: 'Bewoners van flats scheiden net zo goed als anderen.',
          actions: [
            {
              plan: 'We laten afvalcoaches bij 4.000 flatbewoners langsgaan met een keukenbakje.',
              done: 'De afvalcoaches gingen langs bij 4.150 flatbewoners en gaven 3.300 keukenbakjes weg.',
            },
            {
              plan: 'We maken de containerruimtes van twintig flats licht en schoon.',
              done: 'De containerruimtes van twintig flats zijn geschilderd en verlicht.',
            },
          ],
          conclusion: 'Bewoners van flats scheiden beter, maar nog niet zo goed als anderen: 48 tegen 74 procent.',
        },
        {
          goal: 'Verenigingen blijven oud papier ophalen.',
          actions: [
            {
              plan: 'We garanderen verenigingen een vaste vergoeding van vijf cent per kilo papier.',
              done: 'De 23 verenigingen kregen vijf cent per kilo papier, samen € 96.000.',
            },
            {
              plan: 'We nemen de verzekering van vrijwilligers op de papierwagen over.',
              done: 'De vrijwilligers op de papierwagen vallen sinds januari onder de verzekering van de gemeente.',
            },
          ],
          conclusion: 'Alle verenigingen bleven oud papier ophalen.',
        },
      ],
      deviation:
        'De lasten zijn € 30.000 hoger door de garantieprijs voor papier, de baten € 40.000 hoger door plastic.',
      progress: {
        light: 'groen',
        text: 'De afvalcoaches zijn bij 2.700 flatbewoners geweest. Alle verenigingen doen mee aan de vaste vergoeding.',
      },
    },
    2024: {
      situation: [
        'Landelijk is het doel honderd kilogram restafval per inwoner in 2025. Havermonde koos voor een tempo dat bij de stad past en komt daar in 2027 op uit.',
        'Luiers zijn goed voor acht procent van de grijze zak. Er is nog geen verwerker in de buurt.',
      ],
      goals: [
        {
          goal: 'Gezinnen met kleine kinderen kunnen luiers apart inleveren.',
          actions: [
            {
              plan: 'We zetten luiercontainers neer bij achttien kinderdagverblijven.',
              done: 'Bij achttien kinderdagverblijven staan luiercontainers. Er is 143 ton luiers ingezameld.',
            },
            {
              plan: 'We geven gezinnen een startpakket wasbare luiers voor een tientje.',
              done: 'Er zijn 220 startpakketten wasbare luiers uitgegeven aan gezinnen.',
            },
          ],
          conclusion:
            'Gezinnen leveren luiers graag apart in. Een verwerker in de provincie neemt ze sinds oktober aan.',
        },
        {
          goal: 'Ondernemers scheiden hun afval.',
          actions: [
            {
              plan: 'We bieden winkels in de Langestraat een gezamenlijke inzameling met één vrachtwagen.',
              done: 'Van de winkels in de Langestraat doen er 64 mee aan de gezamenlijke inzameling. Er rijden nu twee vrachtwagens per week in plaats van elf.',
            },
            {
              plan: 'We controleren honderd bedrijven op het scheiden van glas en karton.',
              done: 'Bij 112 bedrijven is gecontroleerd of glas en karton worden gescheiden. Negen kregen een waarschuwing.',
            },
          ],
          conclusion: 'Ondernemers in de Langestraat scheiden hun afval en de straat is rustiger.',
        },
      ],
      deviation: 'De lasten zijn € 30.000 lager, omdat de vrachtwagens later zijn geleverd.',
      progress: {
        light: 'groen',
        text: 'De luiercontainers staan er. In de Langestraat doen 51 winkels mee aan de gezamenlijke inzameling.',
      },
    },
    2025: {
      situation: [
        'Met luiers, plastic en gft uit de grijze zak blijft er steeds minder over. Wat resteert, is textiel en voedsel dat nog in de verpakking zit.',
        'De verwerker van textiel is failliet gegaan. De inzamelbakken zijn tijdelijk dicht.',
      ],
      goals: [
        {
          goal: 'Kleding wordt weer ingezameld en gebruikt.',
          actions: [
            {
              plan: 'We sluiten met het Werkbedrijf een contract voor het inzamelen en sorteren van textiel.',
              done: 'Het Werkbedrijf zamelt sinds april textiel in en sorteert het. Veertig procent wordt opnieuw als kleding verkocht.',
            },
            {
              plan: 'We laten vier scholen een kledingruil houden.',
              done: 'Vier scholen hielden een kledingruil, met samen 2.900 stuks.',
            },
          ],
          conclusion: 'Kleding wordt weer ingezameld: 318 ton in negen maanden.',
        },
        {
          goal: 'Minder voedsel belandt in de vuilnisbak.',
          actions: [
            {
              plan: 'We geven 5.000 huishoudens een koelkastkaart en een maatbeker.',
              done: 'Er zijn 5.000 koelkastkaarten en maatbekers uitgedeeld, vooral op markten.',
            },
            {
              plan: 'We brengen overschotten van vier supermarkten naar de voedselbank.',
              done: 'Vijf supermarkten hebben hun overschotten aan de voedselbank gegeven, wekelijks 1.100 kilo.',
            },
          ],
          conclusion:
            'Bij de sorteerproef van november zat er per inwoner 21 kilo voedsel in de vuilnisbak, vijf kilo minder dan een jaar eerder. Het restafval per inwoner kwam uit op 127 kilogram. Dat is twee meer dan beoogd: in het feestjaar is op straat veel afval achtergelaten.',
        },
      ],
      deviation: 'De lasten zijn € 10.000 lager dan geraamd, de baten € 30.000 hoger door de verkoop van textiel.',
      progress: {
        light: 'groen',
        text: 'Het Werkbedrijf zamelt textiel in. Alle koelkastkaarten zijn uitgedeeld.',
      },
    },
  },
};
