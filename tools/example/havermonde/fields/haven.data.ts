import type { Field } from '../field.ts';

export const haven: Field = {
  titles: ['Haven en bedrijventerreinen', 'Haven en bedrijventerreinen'],
  indicators: [
    {
      name: 'Overslag in de zeehaven in duizend ton',
      kind: 'effect',
      unit: 'x 1.000 ton',
      source: 'Havendienst',
      actual: { 2020: '2.310', 2021: '2.405', 2022: '2.470', 2023: '2.395', 2024: '2.520', 2025: '2.610' },
      aim: { 2021: '≥ 2.350', 2022: '≥ 2.400', 2023: '≥ 2.450', 2024: '≥ 2.450', 2025: '≥ 2.550', 2027: '≥ 2.700' },
    },
    {
      name: 'Ligplaatsen met walstroom',
      kind: 'prestatie',
      unit: 'ligplaatsen',
      source: 'Havendienst',
      actual: { 2020: '4', 2021: '6', 2022: '12', 2023: '18', 2024: '24', 2025: '30' },
      aim: { 2021: '≥ 6', 2022: '≥ 12', 2023: '≥ 18', 2024: '≥ 24', 2025: '≥ 30', 2027: '≥ 42' },
    },
    {
      name: 'Uitgegeven bedrijventerrein in hectare',
      kind: 'prestatie',
      unit: 'hectare',
      source: 'Grondbedrijf',
      actual: { 2020: '2,1', 2021: '2,6', 2022: '3,2', 2023: '3,0', 2024: '3,2', 2025: '1,9' },
      aim: { 2021: '≥ 2,0', 2022: '≥ 2,5', 2023: '≥ 3,0', 2024: '≥ 3,0', 2025: '≥ 3,0', 2027: '≥ 3,0' },
    },
  ],
  expenses: {
    actual: [9_118, 9_402, 9_655, 10_214, 10_390, 10_871],
    original: [9_250, 9_540, 9_920, 10_310, 10_640],
    amended: [9_710, 10_105, 10_420, 10_780],
  },
  income: {
    actual: [10_240, 10_515, 10_988, 10_902, 11_460, 11_795],
    original: [10_300, 10_610, 11_050, 11_120, 11_600],
    amended: [10_820, 11_050, 11_310, 11_720],
  },
  years: {
    2022: {
      situation: [
        'De zeehaven van Havermonde draait op hout, zand en onderdelen voor windparken. In 2020 ging er 2,3 miljoen ton over de kade, ondanks de maanden waarin de scheepswerf stillag. De binnenhaven verliest beroepsvaart en wint recreatievaart: vorig jaar overnachtten er 6.100 jachten.',
        'Op Lage Weer is nog 14 hectare bedrijventerrein uit te geven. De vraag komt vooral van bedrijven uit de stad die willen uitbreiden. Over de campus gaat een ander beleidsveld (zie ook 1.3 Kennis en innovatie).',
      ],
      goals: [
        {
          goal: 'De haven verliest geen lading en wordt schoner.',
          actions: [
            {
              plan: 'We bouwen zes walstroomkasten aan de Noordkade, zodat schepen daar hun motor kunnen uitzetten.',
              done: 'De zes walstroomkasten aan de Noordkade zijn in augustus in gebruik genomen. Schepen gebruikten ze tot en met december 214 keer.',
            },
            {
              plan: 'We baggeren de vaargeul in de buitenhaven terug op 7,20 meter diepte.',
              done: 'De vaargeul is in april op 7,20 meter gebracht. Er is 61.000 kubieke meter slib naar het depot gevaren.',
            },
          ],
          conclusion:
            'De haven verloor geen lading: de overslag steeg naar 2.470 duizend ton, dankzij funderingen voor twee windparken op zee. Schoner werd de haven door de walstroom aan de Noordkade.',
        },
        {
          goal: 'Bedrijven die willen groeien, kunnen dat in Havermonde doen.',
          actions: [
            {
              plan: 'We ontsluiten het noordelijke deel van Lage Weer met een weg en leidingen.',
              done: 'De ontsluitingsweg naar het noorden van Lage Weer ging op 3 juni open; de leidingen liggen er sinds september.',
            },
            {
              plan: 'We maken met de ondernemersvereniging een plan voor het verouderde terrein Zwaaikom.',
              done: 'Het plan voor de Zwaaikom is met de ondernemersvereniging opgesteld en in november aan de raad gestuurd. Vier eigenaren doen vanaf het begin mee.',
            },
          ],
          conclusion:
            'Zeven bedrijven konden groeien op Lage Weer en namen samen 3,2 hectare af. Twee van hen kwamen van buiten de gemeente.',
        },
      ],
      deviation:
        'De lasten bleven € 55.000 onder de raming doordat het baggerwerk meeviel. De havengelden leverden € 168.000 meer op dan begroot.',
      progress: {
        light: 'groen',
        text: 'De vaargeul is op diepte en de weg op Lage Weer is open. De walstroomkasten worden deze zomer aangesloten.',
      },
    },
    2023: {
      situation: [
        'Hout en bouwstoffen lopen terug nu er landelijk minder wordt gebouwd, terwijl de windsector om meer kade vraagt. Twee rederijen hebben gevraagd of hun schepen hier in de winter kunnen liggen.',
        'Van de 14 hectare op Lage Weer is ruim 3 hectare verkocht. Het onderwijs sluit daarop aan (zie ook 1.3 Kennis en innovatie).',
      ],
      goals: [
        {
          goal: 'De kades zijn geschikt voor zwaar werk op zee.',
          actions: [
            {
              plan: 'We versterken 180 meter van de Zuidkade voor lasten tot tien ton per vierkante meter.',
              done: 'Van de Zuidkade is 180 meter versterkt. Door een vondst van oude palen duurde het werk zeven weken langer.',
            },
            {
              plan: 'We plaatsen nog eens zes walstroomkasten, nu aan de Zuidkade.',
              done: 'Aan de Zuidkade staan sinds november zes walstroomkasten.',
            },
          ],
          conclusion:
            'De kades kunnen nu zwaar werk aan. De Zuidkade was er te laat voor om in 2023 al mee te tellen: de overslag in de zeehaven bleef steken op 2.395 duizend ton, omdat de houtvaart met een vijfde daalde.',
        },
        {
          goal: 'Ondernemers op de Zwaaikom knappen hun terrein op.',
          actions: [
            {
              plan: 'We stellen € 400.000 beschikbaar voor gevels, groen en verharding op de Zwaaikom, als eigenaren hetzelfde bedrag inleggen.',
              done: 'Elf eigenaren op de Zwaaikom kregen een bijdrage voor gevels, groen en verharding, samen € 318.000. Zij legden zelf € 342.000 in.',
            },
            {
              plan: 'We onderzoeken of bedrijven op Lage Weer samen een energiehub kunnen vormen.',
              done: 'Uit het onderzoek blijkt dat een energiehub op Lage Weer kan, mits ten minste twaalf bedrijven meedoen. Negen hebben een intentieverklaring getekend.',
            },
          ],
          conclusion:
            'Ondernemers op de Zwaaikom hebben elf percelen opgeknapt. Het resterende geld blijft in 2024 beschikbaar.',
        },
      ],
      deviation:
        'De lasten zijn € 109.000 hoger door het extra werk aan de Zuidkade. De baten vielen € 148.000 tegen, omdat er minder havengeld voor hout binnenkwam.',
      progress: {
        light: 'oranje',
        text: 'Bij de Zuidkade zijn oude palen gevonden; de versterking is daardoor pas in oktober klaar. De regeling voor de Zwaaikom loopt goed: zeven aanvragen.',
      },
    },
    2024: {
      situation: [
        'De haven heeft een sterk najaar gehad met drie bouwplaatsen voor windturbines. De versterkte Zuidkade is tot halverwege 2026 verhuurd. Nieuwe Europese regels verplichten zeehavens in 2030 tot walstroom voor containerschepen en cruiseschepen; Havermonde wil daar niet op wachten.',
        'Netcongestie bepaalt wat er op Lage Weer kan: vijf kopers hebben een kavel, maar geen aansluiting. De campus doet onderzoek naar opslag van stroom (zie ook 1.3 Kennis en innovatie).',
      ],
      goals: [
        {
          goal: 'In 2030 hebben alle vaste ligplaatsen stroom van de wal.',
          actions: [
            {
              plan: 'We rusten zes ligplaatsen in de binnenhaven uit met walstroom.',
              done: 'In de binnenhaven hebben zes ligplaatsen walstroom gekregen, waaronder de twee voor rondvaartboten.',
            },
            {
              plan: 'We voeren een korting op het havengeld in voor schepen met een groen certificaat.',
              done: 'De korting op het havengeld geldt sinds 1 januari. Van de 1.870 aanlopen kwamen er 402 van schepen met een groen certificaat.',
            },
          ],
          conclusion:
            'Met 24 ligplaatsen heeft nu bijna de helft van de vaste ligplaatsen stroom van de wal. Het tempo ligt op schema voor 2030.',
        },
        {
          goal: 'Bedrijven op Lage Weer kunnen verder ondanks het volle stroomnet.',
          actions: [
            {
              plan: 'We richten met twaalf bedrijven een coöperatie op voor de energiehub Lage Weer.',
              done: 'De coöperatie voor de energiehub is op 23 mei opgericht, met dertien bedrijven als lid.',
            },
            {
              plan: 'We reserveren grond voor een batterij van 10 megawatt naast het onderstation.',
              done: 'Naast het onderstation is 0,4 hectare grond gereserveerd voor de batterij. De coöperatie heeft in december de vergunning aangevraagd.',
            },
          ],
          conclusion:
            'Vier van de vijf bedrijven die op Lage Weer op stroom wachtten, kunnen via de energiehub verder. Er is 3,2 hectare uitgegeven.',
        },
      ],
      deviation:
        'Lasten en baten zijn vrijwel volgens de gewijzigde begroting. De hogere baten van € 150.000 komen uit de huur van de Zuidkade.',
      progress: {
        light: 'groen',
        text: 'De coöperatie voor de energiehub is opgericht. Het werk aan de walstroom in de binnenhaven is voor de helft klaar.',
      },
    },
    2025: {
      situation: [
        'De haven groeit door in een markt die elders krimpt. De keerzijde is drukte op de Havenweg: omwonenden van de Loodskade melden vaker hinder van vrachtverkeer in de nacht.',
        'Van Lage Weer is 3 hectare over die zonder eigen netaansluiting niet te verkopen is. De energiehub laat zien dat delen werkt, maar zit vol.',
      ],
      goals: [
        {
          goal: 'De groei van de haven gaat niet ten koste van de rust op de Loodskade.',
          actions: [
            {
              plan: 'We spreken met zes vervoerders af dat vrachtwagens tussen 23 en 6 uur via de Zeedijk rijden.',
              done: 'Vijf van de zes vervoerders rijden ’s nachts via de Zeedijk. De zesde heeft laten weten dat de omweg niet past in de rijtijden.',
            },
            {
              plan: 'We leggen stil asfalt op de Havenweg tussen de brug en de Loodskade.',
              done: 'Het stille asfalt op de Havenweg ligt er sinds juni. Het geluid aan de gevels op de Loodskade is met 3 decibel gedaald.',
            },
          ],
          conclusion:
            'De overslag groeide naar 2.610 duizend ton, terwijl de meldingen van hinder op de Loodskade daalden van 96 naar 41. De rust is daarmee groter dan voor de groei van de haven.',
        },
        {
          goal: 'Ook kleine schepen varen schoon.',
          actions: [
            {
              plan: 'We sluiten zes ligplaatsen voor vissersschepen aan op walstroom.',
              done: 'Zes ligplaatsen van de vissersvloot zijn in september op walstroom aangesloten.',
            },
            {
              plan: 'We openen een oplaadpunt voor elektrische sloepen bij de passantensteiger.',
              done: 'Bij de passantensteiger is op 1 mei het oplaadpunt voor elektrische sloepen geopend. Het is in het seizoen 780 keer gebruikt.',
            },
          ],
          conclusion:
            'Kleine schepen hebben er twee plekken bij om schoon te liggen. Van het bedrijventerrein is 1,9 hectare uitgegeven en geen 3 hectare: drie kopers haakten af toen de netbeheerder hun aansluiting naar 2029 verschoof.',
        },
      ],
      deviation:
        'De lasten zijn € 91.000 hoger door het stille asfalt, dat deels uit de reserve haven is betaald. De baten zijn € 75.000 hoger door de grotere overslag.',
      progress: {
        light: 'oranje',
        text: 'Vijf vervoerders rijden ’s nachts om en het stille asfalt ligt er. De verkoop van kavels op Lage Weer stokt door het volle stroomnet.',
      },
    },
  },
};
