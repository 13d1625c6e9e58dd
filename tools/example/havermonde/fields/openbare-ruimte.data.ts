import type { Field } from '../field.ts';

export const openbareRuimte: Field = {
  titles: ['Openbare ruimte en groen', 'Openbare ruimte en groen'],
  indicators: [
    {
      name: 'Rapportcijfer van bewoners voor de eigen buurt',
      kind: 'effect',
      unit: 'cijfer',
      source: 'Stadspeiling',
      actual: { 2020: '7,2', 2021: '7,2', 2022: '7,3', 2023: '7,3', 2024: '7,4', 2025: '7,5' },
      aim: { 2021: '≥ 7,2', 2022: '≥ 7,2', 2023: '≥ 7,3', 2024: '≥ 7,4', 2025: '≥ 7,4', 2027: '≥ 7,5' },
    },
    {
      name: 'Bomen in beheer bij de gemeente',
      kind: 'prestatie',
      unit: 'bomen',
      source: 'Bomenbestand',
      actual: { 2020: '24.180', 2021: '24.310', 2022: '24.720', 2023: '25.240', 2024: '25.810', 2025: '26.420' },
      aim: {
        2021: '≥ 24.300',
        2022: '≥ 24.700',
        2023: '≥ 25.200',
        2024: '≥ 25.700',
        2025: '≥ 26.300',
        2027: '≥ 27.500',
      },
    },
    {
      name: 'Meldingen over de openbare ruimte die binnen vijf werkdagen zijn opgelost',
      kind: 'prestatie',
      unit: '%',
      source: 'Meldsysteem',
      actual: { 2020: '78%', 2021: '80%', 2022: '83%', 2023: '85%', 2024: '86%', 2025: '88%' },
      aim: { 2021: '≥ 78%', 2022: '≥ 82%', 2023: '≥ 87%', 2024: '≥ 86%', 2025: '≥ 87%', 2027: '≥ 90%' },
    },
  ],
  expenses: {
    actual: [15_604, 15_980, 16_520, 17_311, 17_902, 18_460],
    original: [15_800, 16_440, 17_100, 17_720, 18_330],
    amended: [16_560, 17_240, 17_880, 18_410],
  },
  income: {
    actual: [1_012, 1_044, 1_130, 1_165, 1_240, 1_228],
    original: [1_000, 1_090, 1_140, 1_190, 1_210],
    amended: [1_110, 1_150, 1_215, 1_220],
  },
  years: {
    2022: {
      situation: [
        'Bewoners geven hun buurt een ruime zeven. In de Visserswijk en het oudste deel van Tuindorp ligt dat cijfer bijna een punt lager: de bestrating is er veertig jaar oud en schaduw ontbreekt.',
        'Vorig jaar moesten 190 essen weg vanwege een schimmel. De meldingen over zwerfvuil zijn na de coronajaren verdubbeld.',
      ],
      goals: [
        {
          goal: 'De oudste buurten worden groener en heel.',
          actions: [
            {
              plan: 'We vernieuwen zes straten in de Visserswijk, met bredere stoepen en geveltuinen.',
              done: 'De zes straten in de Visserswijk zijn tussen februari en oktober vernieuwd. Bij 88 huizen is een geveltuin aangelegd.',
            },
            {
              plan: 'We planten 600 bomen, waarvan 190 op de plek van gekapte essen.',
              done: 'Er zijn 602 bomen geplant. Op de plek van de gekapte essen staan nu iepen, linden en zoete kersen.',
            },
          ],
          conclusion:
            'De oudste buurten zijn zichtbaar groener. Tuindorp is pas in 2023 aan de beurt voor de bestrating.',
        },
        {
          goal: 'Havermonde is schoon.',
          actions: [
            {
              plan: 'We halen grofvuil dat naast containers staat binnen één werkdag weg.',
              done: 'Negen van de tien keer was grofvuil naast containers binnen één werkdag weg.',
            },
            {
              plan: 'We geven vrijwilligers die zwerfvuil rapen een grijper, zakken en een vast ophaalmoment.',
              done: 'Inmiddels rapen 430 vrijwilligers zwerfvuil met een grijper van de gemeente. Hun zakken worden op maandag en donderdag opgehaald.',
            },
          ],
          conclusion: 'Bij de jaarlijkse schouw was 81 procent van Havermonde schoon of zeer schoon.',
        },
      ],
      deviation: 'De lasten zijn € 40.000 lager, doordat de aannemer in de Visserswijk eerder klaar was.',
      progress: {
        light: 'groen',
        text: 'Vier van de zes straten in de Visserswijk zijn klaar. De bomen worden in november geplant.',
      },
    },
    2023: {
      situation: [
        'De prijzen van asfalt en stenen liggen vijftien procent boven die van 2021. Werk dat kan wachten, is doorgeschoven. Gevolg is dat 11 procent van de wegen nu onder het afgesproken niveau zit.',
        'Het groen heeft twee droge zomers achter elkaar gehad. Jonge bomen zijn met waterzakken door de zomer geholpen.',
      ],
      goals: [
        {
          goal: 'Tuindorp krijgt straten die tegen hitte en regen kunnen.',
          actions: [
            {
              plan: 'We richten de Anjerstraat, de Rozenstraat en het Irisplein in Tuindorp opnieuw in, met een derde minder verharding.',
              done: 'Anjerstraat, Rozenstraat en Irisplein zijn opnieuw ingericht. De verharding nam er met 36 procent af.',
            },
            {
              plan: 'We leggen onder het Irisplein een krat aan die regenwater vasthoudt voor de bomen.',
              done: 'Onder het Irisplein ligt een krat van 90 kubieke meter. In juli gaf die de bomen vijf weken water.',
            },
          ],
          conclusion:
            'Drie straten in Tuindorp kunnen tegen een bui van 70 millimeter. Op de warmste dag was het er in de schaduw vier graden koeler dan een straat verder.',
        },
        {
          goal: 'Bewoners beheren mee.',
          actions: [
            {
              plan: 'We dragen twintig plantsoenen over aan bewonersgroepen, met een jaarlijkse bijdrage voor gereedschap.',
              done: 'Drieëntwintig plantsoenen worden door bewonersgroepen onderhouden. De bijdrage voor gereedschap was gemiddeld € 280.',
            },
            {
              plan: 'We voeren een app in waarmee melders zien wat er met hun melding gebeurt.',
              done: 'De app is sinds februari in gebruik. Van de 9.800 melders volgden er 6.100 hun melding.',
            },
          ],
          conclusion:
            'Bewoners beheren mee op 23 plekken. De wachtlijst telt nog zes groepen. Van de meldingen over de openbare ruimte is 85 procent binnen vijf werkdagen opgelost; de storm van 5 juli gaf in één week 900 extra meldingen, zodat 87 procent niet is gehaald.',
        },
      ],
      deviation:
        'De lasten zijn € 71.000 hoger door de prijs van asfalt. De baten zijn € 15.000 hoger door leges voor kabels.',
      progress: {
        light: 'groen',
        text: 'De Anjerstraat en het Irisplein zijn klaar, de Rozenstraat volgt in oktober. Achttien groepen beheren een plantsoen.',
      },
    },
    2024: {
      situation: [
        'De achterstand in het wegenonderhoud is door het extra geld uit het coalitieakkoord gedaald tot 8 procent. Havermonde heeft nu één boom op elke drie inwoners.',
        'Speelplekken zijn ongelijk verdeeld. In Haverhoek wonen 1.400 kinderen, met negen speelplekken; in de binnenstad 600 kinderen met twee.',
      ],
      goals: [
        {
          goal: 'Elk kind kan dicht bij huis spelen.',
          actions: [
            {
              plan: 'We leggen met kinderen drie speelplekken in de binnenstad aan.',
              done: 'De drie nieuwe speelplekken in de binnenstad zijn door 74 kinderen mee ontworpen. De laatste, achter de bibliotheek, ging in oktober open.',
            },
            {
              plan: 'We maken twaalf speelplekken geschikt voor kinderen in een rolstoel.',
              done: 'Twaalf speelplekken hebben een vlakke toegang en een toestel voor kinderen in een rolstoel.',
            },
          ],
          conclusion:
            'Negen van de tien kinderen kunnen nu binnen vijf minuten lopen van huis spelen. In 2022 waren dat er acht.',
        },
        {
          goal: 'Wegen en bruggen zijn veilig.',
          actions: [
            {
              plan: 'We vervangen het val van de Kraanbrug.',
              done: 'Het nieuwe val van de Kraanbrug is op 11 april ingehesen. De brug was daarvoor zes dagen dicht.',
            },
            {
              plan: 'We asfalteren twaalf kilometer weg die onder het afgesproken niveau zit.',
              done: 'Er is dertien kilometer weg geasfalteerd. Nog 6 procent van de wegen zit onder het afgesproken niveau.',
            },
          ],
          conclusion: 'De wegen zijn er beter aan toe dan in 2021 en alle bruggen zijn gekeurd en veilig bevonden.',
        },
      ],
      deviation: 'De lasten zijn € 22.000 hoger; de extra kilometer asfalt is betaald uit de € 25.000 hogere baten.',
      progress: {
        light: 'groen',
        text: 'De Kraanbrug is vernieuwd. Twee van de drie speelplekken zijn open.',
      },
    },
    2025: {
      situation: [
        'In de stadspeiling van vorig jaar zegt 68 procent dat de buurt er in vijf jaar op vooruit is gegaan. De tevredenheid is het laagst in straten met veel kamerverhuur.',
        'Invasieve planten rukken op. Langs de Haver groeit op 31 plekken Japanse duizendknoop.',
      ],
      goals: [
        {
          goal: 'De natuur in de stad wordt rijker.',
          actions: [
            {
              plan: 'We bestrijden de Japanse duizendknoop op tien plekken met heet water.',
              done: 'Op tien plekken is de Japanse duizendknoop vier keer met heet water behandeld. Op zes daarvan kwam hij niet terug.',
            },
            {
              plan: 'We zaaien acht hectare gazon in met bloemen en maaien die nog twee keer per jaar.',
              done: 'Acht hectare gazon is ingezaaid met bloemen. Er kwamen 64 klachten over de rommelige aanblik en 210 complimenten.',
            },
          ],
          conclusion:
            'De natuur in de stad is rijker geworden: bij de telling in juni zijn 29 soorten wilde bijen gezien, tegen 21 in 2021.',
        },
        {
          goal: 'Straten met veel kamerverhuur blijven leefbaar.',
          actions: [
            {
              plan: 'We plaatsen in vijf straten met veel kamerverhuur ondergrondse containers en extra fietsenrekken.',
              done: 'Vier van de vijf straten hebben ondergrondse containers en fietsenrekken. In de Touwslagersstraat lag een gasleiding in de weg; daar volgt in 2026 een andere plek.',
            },
            {
              plan: 'We houden in die straten elk kwartaal een schouw met verhuurders en bewoners.',
              done: 'De schouw met verhuurders en bewoners is in elke straat vier keer gehouden.',
            },
          ],
          conclusion:
            'Bewoners van straten met veel kamerverhuur gaven hun straat een 6,6; dat was een 6,1. Leefbaar is nog niet hetzelfde als prettig.',
        },
      ],
      deviation:
        'Door de behandeling van de duizendknoop zijn de lasten € 50.000 hoger; daarvoor was geen geld begroot.',
      progress: {
        light: 'groen',
        text: 'De bestrijding van de duizendknoop loopt. In drie straten staan ondergrondse containers.',
      },
    },
  },
};
