import type { Field } from '../field.ts';

export const ondernemen: Field = {
  titles: ['Ondernemen en arbeidsmarkt', 'Ondernemen en binnenstad'],
  indicators: [
    {
      name: 'Leegstand van winkels in de binnenstad',
      kind: 'effect',
      unit: '%',
      source: 'Winkeltelling',
      actual: { 2020: '11,8%', 2021: '12,4%', 2022: '11,6%', 2023: '10,3%', 2024: '9,7%', 2025: '9,1%' },
      aim: { 2021: '≤ 12,5%', 2022: '≤ 11%', 2023: '≤ 11%', 2024: '≤ 10%', 2025: '≤ 9,5%', 2027: '≤ 8,5%' },
    },
    {
      name: 'Rapportcijfer van ondernemers voor de dienstverlening',
      kind: 'effect',
      unit: 'cijfer',
      source: 'Ondernemerspeiling',
      actual: { 2020: '6,4', 2021: '6,6', 2022: '6,8', 2023: '6,9', 2024: '7,1', 2025: '7,2' },
      aim: { 2021: '≥ 6,5', 2022: '≥ 6,7', 2023: '≥ 6,9', 2024: '≥ 7,0', 2025: '≥ 7,2', 2027: '≥ 7,4' },
    },
    {
      name: 'Banen per 1.000 inwoners van 15 tot en met 64 jaar',
      kind: 'verplicht',
      unit: 'banen',
      source: 'LISA',
      actual: { 2020: '684', 2021: '691', 2022: '702', 2023: '709', 2024: '713', 2025: '719' },
      aim: { 2021: '≥ 685', 2022: '≥ 695', 2023: '≥ 705', 2024: '≥ 710', 2025: '≥ 715', 2027: '≥ 725' },
    },
  ],
  expenses: {
    actual: [3_411, 3_208, 3_015, 3_122, 3_190, 3_306],
    original: [3_120, 2_980, 3_090, 3_180, 3_260],
    amended: [3_040, 3_150, 3_205, 3_290],
  },
  income: {
    actual: [512, 430, 404, 418, 436, 451],
    original: [400, 395, 410, 430, 440],
    amended: [400, 415, 430, 445],
  },
  years: {
    2022: {
      situation: [
        'De binnenstad heeft twee moeilijke jaren achter de rug. In de Langestraat en de Vismarkt stonden bij de telling van 2020 van elke honderd winkels er bijna twaalf leeg. Ondernemers waarderen de gemeente met een 6,4; ze klagen vooral over de tijd die een vergunning kost.',
        'Werkgevers in de haven en de zorg zoeken mensen. Op elke werkzoekende met een technisch diploma zijn vier vacatures.',
      ],
      goals: [
        {
          goal: 'De binnenstad wordt kleiner en gezelliger.',
          actions: [
            {
              plan: 'We geven een verhuissubsidie aan winkels die van de randen naar de Langestraat trekken.',
              done: 'Negen winkels hebben met de verhuissubsidie een plek in de Langestraat gevonden. De randen van het centrum kregen er twaalf woningen voor terug.',
            },
            {
              plan: 'We nemen samen met de vastgoedeigenaren een centrummanager in dienst.',
              done: 'De centrummanager is op 1 februari begonnen; de vastgoedeigenaren betalen veertig procent van de kosten.',
            },
          ],
          conclusion:
            'De binnenstad is compacter geworden en de leegstand is voor het eerst in zes jaar gedaald, tot 11,6 procent. De beoogde 11 procent is niet gehaald door de sluiting van een warenhuis. Gezelliger werd het vooral op zaterdag: het aantal bezoekers op marktdagen groeide met negen procent.',
        },
        {
          goal: 'Ondernemers weten snel waar ze aan toe zijn.',
          actions: [
            {
              plan: 'We beslissen binnen vier weken op aanvragen voor terrassen, uitstallingen en gevelreclame.',
              done: 'Op aanvragen voor terrassen, uitstallingen en gevelreclame is gemiddeld binnen 23 dagen beslist. In elf gevallen duurde het langer dan vier weken.',
            },
            {
              plan: 'We openen een ondernemersloket met twee vaste accountmanagers.',
              done: 'Het ondernemersloket is in maart geopend. De twee accountmanagers hebben 640 vragen afgehandeld.',
            },
          ],
          conclusion: 'Ondernemers weten sneller waar ze aan toe zijn en gaven de dienstverlening een 6,8.',
        },
      ],
      deviation:
        'Het voordeel van € 25.000 op de lasten ontstond doordat de centrummanager een maand later begon dan gepland.',
      progress: {
        light: 'groen',
        text: 'Het ondernemersloket is open en de centrummanager is begonnen. Zes winkels zijn met subsidie verhuisd.',
      },
    },
    2023: {
      situation: [
        'Na het herstel van 2021 en 2022 zetten de energieprijzen horeca en bakkers onder druk. Het coalitieakkoord vraagt om een binnenstad waar ook gewoond en gewerkt wordt.',
        'De krapte op de arbeidsmarkt is nergens zo groot als in de maakindustrie. Daar gaat de komende zes jaar een kwart van de vaklieden met pensioen.',
      ],
      goals: [
        {
          goal: 'Lege winkels krijgen een nieuwe bestemming.',
          actions: [
            {
              plan: 'We kopen twee leegstaande panden aan de Vismarkt en bouwen ze om tot werkplaatsen met woningen erboven.',
              done: 'De panden aan de Vismarkt 8 en 14 zijn gekocht. Nummer 8 heeft sinds oktober twee werkplaatsen en vier woningen; nummer 14 volgt in het voorjaar.',
            },
            {
              plan: 'We helpen vijftien horecaondernemers met een energiescan.',
              done: 'Zeventien horecaondernemers lieten een energiescan maken. Gemiddeld besparen zij 18 procent op hun gasrekening.',
            },
          ],
          conclusion:
            'Voor tien lege winkels is een nieuwe bestemming gevonden, waarvan zes als woning of atelier. De leegstand kwam uit op 10,3 procent.',
        },
        {
          goal: 'Jonge mensen kiezen vaker voor techniek in de eigen stad.',
          actions: [
            {
              plan: 'We starten met scholen en werkgevers een leerwerkloket in het oude havenkantoor.',
              done: 'Het leerwerkloket in het oude havenkantoor ging op 4 april open. Het bracht 163 mensen naar een opleiding of een baan.',
            },
            {
              plan: 'We betalen mee aan de techniekweek, waarin alle brugklassers een dag in een bedrijf doorbrengen.',
              done: 'Aan de techniekweek deden 41 bedrijven en 812 brugklassers mee.',
            },
          ],
          conclusion:
            'Van de geslaagde vmbo-leerlingen koos 31 procent voor techniek, twee procentpunt meer dan een jaar eerder. Een groot deel van deze jonge mensen loopt stage in de eigen stad.',
        },
      ],
      deviation: 'De lasten zijn € 28.000 lager, omdat de verbouwing van Vismarkt 14 naar 2024 is verschoven.',
      progress: {
        light: 'groen',
        text: 'Het leerwerkloket heeft in vijf maanden 92 mensen geholpen. De verbouwing van Vismarkt 8 is bijna klaar.',
      },
    },
    2024: {
      situation: [
        'De Langestraat is weer vrijwel vol. De zorg verschuift naar de wijkcentra Tuindorp en Haverhoek, waar supermarkten het moeten hebben van een paar straten eromheen.',
        'De arbeidsmarkt staat vanaf dit jaar bij Werk en inkomen; hier gaat het over ondernemers en hun omgeving.',
      ],
      goals: [
        {
          goal: 'Bewoners van Tuindorp en Haverhoek houden winkels in de buurt.',
          actions: [
            {
              plan: 'We vernieuwen het plein van winkelcentrum Haverhoek, met minder stenen en meer bankjes.',
              done: 'Het plein van winkelcentrum Haverhoek is op 14 september heropend, met 26 bomen en een waterspeelplaats.',
            },
            {
              plan: 'We maken het in Tuindorp mogelijk om naast winkels ook een huisarts en een fysiotherapeut te vestigen.',
              done: 'In Tuindorp is de bestemming verruimd. Een fysiotherapeut heeft een leeg pand betrokken; voor een huisarts is nog geen praktijkhouder gevonden.',
            },
          ],
          conclusion:
            'Haverhoek heeft zijn winkels behouden en er een bakker bij gekregen. In Tuindorp staat nog één pand leeg in de buurt van het plein.',
        },
        {
          goal: 'Ondernemers ervaren minder regels en meer contact.',
          actions: [
            {
              plan: 'We schrappen vijf vergunningen en vervangen die door een melding.',
              done: 'Vijf vergunningen zijn per 1 juli vervangen door een melding, waaronder die voor kleine buurtfeesten en bouwcontainers.',
            },
            {
              plan: 'We bezoeken 120 bedrijven die we in de afgelopen drie jaar niet hebben gesproken.',
              done: 'Van de bedrijven die drie jaar niet waren gesproken, zijn er 128 bezocht. Parkeren en personeel zijn de onderwerpen die het vaakst terugkwamen.',
            },
          ],
          conclusion:
            'Ondernemers gaven een 7,1 voor de dienstverlening. Minder regels scheelden in een half jaar ongeveer driehonderd vergunningen.',
        },
      ],
      deviation: 'Er is nauwelijks verschil met de gewijzigde begroting: € 15.000 op de lasten en € 6.000 op de baten.',
      progress: {
        light: 'groen',
        text: 'Het plein van Haverhoek wordt in september heropend. Sinds 1 juli gelden vijf meldingen in plaats van vergunningen.',
      },
    },
    2025: {
      situation: [
        'Met een leegstand die onder de tien procent is gezakt, doet Havermonde het beter dan vergelijkbare steden. De zorgen gaan nu over veiligheid achter de voordeur van bedrijven: bij controles zijn drie panden gevonden die als dekmantel dienden.',
        'Toeristen weten de haven te vinden, maar blijven kort. Er zijn 310 hotelkamers, waarvan een derde verouderd.',
      ],
      goals: [
        {
          goal: 'Bezoekers blijven langer in Havermonde.',
          actions: [
            {
              plan: 'We verhuren het voormalige douanekantoor aan een hotelondernemer voor veertig kamers.',
              done: 'Het huurcontract voor het douanekantoor is op 6 maart getekend met een hotelondernemer uit de streek. De opening van de veertig kamers is voorzien voor het voorjaar van 2026.',
            },
            {
              plan: 'We leggen een wandelroute aan van station naar buitenhaven met twaalf verhalen over de stad.',
              done: 'De wandelroute met twaalf verhalen is sinds Pinksteren te lopen. Er zijn 5.300 routekaarten uitgedeeld.',
            },
          ],
          conclusion:
            'Bezoekers bleven gemiddeld 1,7 nachten en daarmee iets langer dan in 2024. Het grootste effect wordt verwacht van het hotel.',
        },
        {
          goal: 'Bedrijven in Havermonde zijn bonafide.',
          actions: [
            {
              plan: 'We voeren een vergunningplicht in voor autoverhuur, massagesalons en belwinkels.',
              done: 'De vergunningplicht voor autoverhuur, massagesalons en belwinkels ging in op 1 juni. Van de 38 bedrijven hebben er 33 een vergunning gekregen en zijn er drie gestopt; twee aanvragen lopen.',
            },
            {
              plan: 'We geven ondernemers een meldpunt voor verdachte huurders op de bedrijventerreinen.',
              done: 'Het meldpunt ontving 29 meldingen over verdachte huurders. Zes leidden tot een controle met de politie.',
            },
          ],
          conclusion:
            'Dankzij de vergunningplicht weet de gemeente in drie branches wie er onderneemt. Dat maakt nog niet elk bedrijf bonafide, maar de drie stoppers waren bij de politie bekend.',
        },
      ],
      deviation:
        'De lasten zijn € 16.000 hoger door een schadeclaim over de heropening van Haverhoek, die is geschikt.',
      progress: {
        light: 'groen',
        text: 'Het huurcontract voor het hotel is getekend, de wandelroute is open en de vergunningplicht geldt sinds juni.',
      },
    },
  },
};
