import type { Field } from '../field.ts';

export const energie: Field = {
  titles: ['Energietransitie', 'Energie en aardgasvrij wonen'],
  indicators: [
    {
      name: 'Woningen zonder aardgas',
      kind: 'effect',
      unit: 'woningen',
      source: 'Netbeheerder',
      actual: { 2020: '1.480', 2021: '1.655', 2022: '1.910', 2023: '2.240', 2024: '2.690', 2025: '3.170' },
      aim: { 2021: '≥ 1.600', 2022: '≥ 1.900', 2023: '≥ 2.200', 2024: '≥ 2.600', 2025: '≥ 3.100', 2027: '≥ 4.200' },
    },
    {
      name: 'Opgewekte zonne- en windenergie in gigawattuur',
      kind: 'effect',
      unit: 'GWh',
      source: 'Regionale energiemonitor',
      actual: { 2020: '58', 2021: '66', 2022: '79', 2023: '92', 2024: '101', 2025: '112' },
      aim: { 2021: '≥ 62', 2022: '≥ 75', 2023: '≥ 90', 2024: '≥ 100', 2025: '≥ 125', 2027: '≥ 140' },
    },
    {
      name: 'Bezoekers van het energieloket',
      kind: 'prestatie',
      unit: 'personen',
      source: 'Energieloket',
      actual: { 2020: '610', 2021: '870', 2022: '1.940', 2023: '2.210', 2024: '2.305', 2025: '2.480' },
      aim: { 2021: '≥ 800', 2022: '≥ 1.100', 2023: '≥ 2.100', 2024: '≥ 2.250', 2025: '≥ 2.400', 2027: '≥ 2.600' },
    },
  ],
  expenses: {
    actual: [1_820, 2_105, 2_960, 3_640, 4_120, 4_380],
    original: [2_050, 2_450, 3_580, 4_050, 4_300],
    amended: [2_990, 3_700, 4_160, 4_410],
  },
  income: {
    actual: [610, 820, 1_540, 2_010, 2_360, 2_420],
    original: [700, 980, 1_950, 2_300, 2_400],
    amended: [1_560, 2_040, 2_380, 2_430],
  },
  years: {
    2022: {
      situation: [
        'In 2050 moet heel Havermonde zonder aardgas kunnen. Daarvoor moeten 28.000 woningen anders worden verwarmd. De warmtevisie van 2021 wijst Tuindorp en de Oosterkade aan als eerste gebieden: dicht bebouwd en vlak bij het rioolwater en het koelwater van de papierfabriek.',
        'De helft van de koopwoningen heeft geen vloerisolatie. Bij het energieloket is één adviseur op twee dagen aanwezig.',
      ],
      goals: [
        {
          goal: 'Huiseigenaren isoleren hun woning.',
          actions: [
            {
              plan: 'We breiden het energieloket uit tot vijf dagen per week en drie adviseurs.',
              done: 'Het energieloket is sinds maart vijf dagen per week open, met drie adviseurs.',
            },
            {
              plan: 'We geven 1.500 huishoudens een tegoedbon van € 90 voor radiatorfolie en tochtstrips.',
              done: 'Er zijn 1.500 tegoedbonnen uitgegeven en 1.312 ingewisseld, meestal voor tochtstrips.',
            },
          ],
          conclusion:
            'Huiseigenaren isoleren meer dan ooit: door de hoge gasprijs kwamen 1.940 mensen naar het energieloket, waar op 1.100 was gerekend.',
        },
        {
          goal: 'In 2025 gaan de eerste huizen in Tuindorp van het aardgas af.',
          actions: [
            {
              plan: 'We onderzoeken met het waterschap hoeveel warmte het rioolwater van Tuindorp levert.',
              done: 'Uit het onderzoek met het waterschap blijkt dat het rioolwater genoeg warmte levert voor 1.700 woningen in Tuindorp.',
            },
            {
              plan: 'We gaan met 200 bewoners van Tuindorp in gesprek over warmte, kosten en comfort.',
              done: 'Met 236 bewoners van Tuindorp is gesproken. Zij willen vooral zekerheid dat hun maandlasten niet stijgen.',
            },
          ],
          conclusion:
            'Tuindorp kan op rioolwaterwarmte. De eerste huizen gaan niet in 2025, maar pas in 2026 van het aardgas af: de warmtewet is een jaar uitgesteld.',
        },
      ],
      deviation: 'De lasten zijn € 30.000 lager, omdat niet alle tegoedbonnen zijn ingewisseld.',
      progress: {
        light: 'oranje',
        text: 'Het energieloket kan de vraag amper aan. Het onderzoek naar rioolwaterwarmte is gunstig; de planning schuift door de warmtewet.',
      },
    },
    2023: {
      situation: [
        'De prijs van gas was in 2022 drie keer zo hoog als het jaar ervoor. Wie slecht geïsoleerd huurt, zit letterlijk in de kou. De gemeente krijgt van het Rijk € 1,9 miljoen voor de aanpak van energiearmoede.',
        'Het stroomnet zit in het noorden van de gemeente vol. Grote zonnedaken krijgen er tot 2027 geen aansluiting.',
      ],
      goals: [
        {
          goal: 'Huishoudens met een laag inkomen zitten er warm bij.',
          actions: [
            {
              plan: 'We laten een klusbus bij 900 huishoudens gratis tochtstrips, folie en lampen aanbrengen.',
              done: 'Een klusbus bij 900 huishoudens gratis tochtstrips, folie en lampen laten aanbrengen.',
            },
            {
              plan: 'We vervangen met de woningcorporatie 300 oude cv-ketels door hybride warmtepompen.',
              done: 'Met de woningcorporatie 300 oude cv-ketels inruilen voor hybride warmtepompen.',
            },
          ],
          conclusion:
            'Huishoudens met een laag inkomen voelden de gasprijs het meest. De aanpak van energiearmoede krijgt in 2024 een vervolg.',
        },
        {
          goal: 'Tuindorp bereidt zich voor op een warmtenet.',
          actions: [
            {
              plan: 'We stellen een uitvoeringsplan voor het warmtenet in Tuindorp op, met een prijsgarantie voor bewoners.',
              done: 'Een uitvoeringsplan voor het warmtenet in Tuindorp opstellen, met een prijsgarantie voor bewoners.',
            },
            {
              plan: 'We richten met bewoners een warmtecoöperatie op.',
              done: 'Met bewoners een warmtecoöperatie oprichten.',
            },
          ],
          conclusion: 'In Tuindorp leeft het warmtenet: de bijeenkomsten werden goed bezocht.',
        },
      ],
      deviation: 'De lasten zijn € 60.000 lager dan de gewijzigde begroting, de baten € 30.000.',
      progress: {
        light: 'groen',
        text: 'De klusbus bezocht 540 huishoudens. Van de cv-ketels zijn er 120 vervangen. Het uitvoeringsplan is in concept klaar.',
      },
    },
    2024: {
      situation: [
        'De gasprijs is gedaald en daarmee ook de haast. Toch kiezen steeds meer mensen bij het vervangen van hun ketel voor een warmtepomp. In Tuindorp heeft 62 procent van de eigenaren laten weten mee te doen als de prijs vaststaat.',
        'Voor windmolens langs de Zeedijk zijn twee plekken over; de raad beslist daar dit jaar over.',
      ],
      goals: [
        {
          goal: 'Het warmtenet Tuindorp wordt een feit.',
          actions: [
            {
              plan: 'We richten met de warmtecoöperatie een warmtebedrijf op, waarin de gemeente 60 procent van de aandelen heeft.',
              done: 'Het warmtebedrijf is op 4 juni opgericht. De gemeente heeft 60 procent van de aandelen, de warmtecoöperatie 40.',
            },
            {
              plan: 'We vragen rijkssubsidie aan voor de onrendabele top van het warmtenet.',
              done: 'De rijkssubsidie voor het warmtenet is in november toegekend: € 8,2 miljoen.',
            },
          ],
          conclusion: 'Met de oprichting en de subsidie is het warmtenet Tuindorp een feit; de aanleg begint in 2025.',
        },
        {
          goal: 'Havermonde wekt een derde van haar stroom zelf op.',
          actions: [
            {
              plan: 'We leggen de raad een voorstel voor over twee windmolens langs de Zeedijk.',
              done: 'De raad heeft op 26 september ingestemd met één van de twee windmolens langs de Zeedijk. De andere stond te dicht bij Krommerak.',
            },
            {
              plan: 'We leggen zonnepanelen op acht gymzalen en scholen.',
              done: 'Op acht gymzalen en scholen liggen nu 2.100 zonnepanelen.',
            },
          ],
          conclusion:
            'Havermonde wekte 101 gigawattuur zelf op; dat is 31 procent van de stroom die er wordt gebruikt.',
        },
      ],
      deviation:
        'De lasten zijn € 40.000 lager en de baten € 20.000 lager: één subsidie aan scholen schuift door naar 2025.',
      progress: {
        light: 'groen',
        text: 'Het warmtebedrijf is opgericht. Op zes van de acht daken liggen zonnepanelen.',
      },
    },
    2025: {
      situation: [
        'Dit jaar gaan in Tuindorp de straten open. Het warmtenet komt tegelijk met nieuwe riolering en waterleiding, zodat bewoners maar één keer met een opgebroken stoep zitten.',
        'Bedrijven lopen vast op het stroomnet. Negentien hebben een aanvraag die pas na 2028 kan worden ingewilligd.',
      ],
      goals: [
        {
          goal: 'Tuindorp krijgt warmte zonder dat de maandlasten stijgen.',
          actions: [
            {
              plan: 'We leggen de eerste vier kilometer warmteleiding tussen de zuivering en de Anjerstraat.',
              done: 'Van de warmteleiding ligt 3,6 kilometer. Bij de Anjerstraat is het werk stilgelegd voor een archeologische vondst; de rest volgt in februari.',
            },
            {
              plan: 'We sluiten met 500 eigenaren een contract waarin de prijs voor tien jaar vaststaat.',
              done: 'Er zijn 528 contracten met een vaste prijs voor tien jaar getekend.',
            },
          ],
          conclusion:
            'Tuindorp krijgt in 2026 de eerste warmte. In alle contracten staat dat de maandlasten bij oplevering niet hoger zijn dan met aardgas.',
        },
        {
          goal: 'Stroom wordt gebruikt als zij er is.',
          actions: [
            {
              plan: 'We plaatsen drie buurtbatterijen in wijken met veel zonnepanelen.',
              done: 'Twee van de drie buurtbatterijen staan er. Voor de derde, in Haverhoek, maakten omwonenden bezwaar.',
            },
            {
              plan: 'We laten de pompen van het riool en de verlichting van sportvelden draaien op uren met veel zon en wind.',
              done: 'De rioolpompen draaien sinds juni op uren met veel zon en wind. Voor de sportverlichting bleek dat niet te kunnen.',
            },
          ],
          conclusion:
            'Er wordt meer stroom gebruikt op het moment dat zij er is, al is het effect nog klein: 1,4 gigawattuur. Aan zonne- en windenergie is 112 gigawattuur opgewekt; het doel van 125 vereiste de windmolen langs de Zeedijk, waarvan de levering een jaar is uitgesteld.',
        },
      ],
      deviation: 'De lasten zijn € 30.000 lager, doordat de derde buurtbatterij nog niet is gekocht.',
      progress: {
        light: 'oranje',
        text: 'De aanleg van het warmtenet ligt op schema. Tegen de buurtbatterij in Haverhoek is bezwaar gemaakt.',
      },
    },
  },
};
