import type { Field } from '../field.ts';

export const mobiliteit: Field = {
  titles: ['Mobiliteit en bereikbaarheid', 'Mobiliteit en parkeren'],
  indicators: [
    {
      name: 'Verkeersslachtoffers met letsel',
      kind: 'effect',
      unit: 'personen',
      source: 'Politie',
      actual: { 2020: '74', 2021: '71', 2022: '68', 2023: '65', 2024: '61', 2025: '58' },
      aim: { 2021: '≤ 75', 2022: '≤ 70', 2023: '≤ 67', 2024: '≤ 60', 2025: '≤ 60', 2027: '≤ 50' },
    },
    {
      name: 'Aandeel van de fiets in ritten tot 7,5 kilometer',
      kind: 'effect',
      unit: '%',
      source: 'Verkeersonderzoek',
      actual: { 2020: '39%', 2021: '40%', 2022: '41%', 2023: '43%', 2024: '44%', 2025: '46%' },
      aim: { 2021: '≥ 39%', 2022: '≥ 41%', 2023: '≥ 42%', 2024: '≥ 44%', 2025: '≥ 45%', 2027: '≥ 48%' },
    },
    {
      name: 'Bezettingsgraad van de parkeergarages op zaterdag',
      kind: 'prestatie',
      unit: '%',
      source: 'Parkeerbedrijf',
      actual: { 2020: '61%', 2021: '66%', 2022: '72%', 2023: '74%', 2024: '77%', 2025: '79%' },
      aim: { 2021: '≥ 65%', 2022: '≥ 70%', 2023: '≥ 72%', 2024: '≥ 75%', 2025: '≥ 78%', 2027: '≥ 80%' },
    },
  ],
  expenses: {
    actual: [11_840, 12_015, 12_390, 12_904, 13_350, 13_720],
    original: [11_950, 12_480, 12_760, 13_180, 13_640],
    amended: [12_520, 12_850, 13_310, 13_690],
  },
  income: {
    actual: [3_020, 3_410, 3_905, 4_120, 4_388, 4_502],
    original: [3_300, 3_800, 4_050, 4_300, 4_450],
    amended: [3_820, 4_080, 4_340, 4_480],
  },
  years: {
    2022: {
      situation: [
        'Havermonde is een stad van korte afstanden, maar de auto is voor veel ritten nog de gewoonte. Op de Stationsweg en het kruispunt Haverlaan gebeuren de meeste ongelukken met letsel. De busverbinding met Dorenwaard is in 2021 teruggebracht tot één rit per uur.',
        'Wie op zaterdag naar het centrum rijdt, zoekt gemiddeld negen minuten naar een plek, terwijl garage Zeezicht half leeg staat.',
      ],
      goals: [
        {
          goal: 'Het verkeer in de stad eist minder slachtoffers.',
          actions: [
            {
              plan: 'We bouwen het kruispunt Haverlaan om tot een rotonde met vrijliggende fietspaden.',
              done: 'Het kruispunt Haverlaan is sinds 9 september een rotonde. De vrijliggende fietspaden zijn in november geasfalteerd.',
            },
            {
              plan: 'We verlagen de maximumsnelheid in Visserswijk en Tuindorp naar 30 kilometer per uur.',
              done: 'In Visserswijk en Tuindorp geldt sinds 1 mei 30 kilometer per uur. Uit metingen blijkt dat vier van de vijf automobilisten zich eraan houden.',
            },
          ],
          conclusion:
            'Het verkeer eiste minder slachtoffers dan in 2021: 68 mensen raakten gewond, van wie 39 op de fiets.',
        },
        {
          goal: 'Wie met de auto komt, parkeert snel en goed.',
          actions: [
            {
              plan: 'We plaatsen een dynamisch parkeerverwijssysteem met veertien borden langs de toegangswegen.',
              done: null,
            },
            {
              plan: 'We verlagen het zaterdagtarief van garage Zeezicht tot een euro per uur.',
              done: 'Het zaterdagtarief van garage Zeezicht is per 1 februari een euro per uur. De garage is op zaterdag nu voor driekwart vol.',
            },
          ],
          conclusion:
            'Wie met de auto komt, parkeert sneller dan voorheen, vooral in garage Zeezicht. Op zaterdag is 72 procent van de garageplaatsen bezet.',
        },
      ],
      deviation:
        'De lasten zijn € 130.000 lager: de fietspaden aan de Haverlaan vielen mee. De parkeeropbrengst is € 85.000 hoger dan geraamd.',
      progress: {
        light: 'groen',
        text: 'De rotonde Haverlaan is in september klaar. In twee wijken geldt 30 kilometer per uur. Garage Zeezicht trekt meer bezoekers.',
      },
    },
    2023: {
      situation: [
        'Het aantal gewonden daalt, maar ouderen op een elektrische fiets vormen inmiddels een derde van de slachtoffers. De snelfietsroute naar de provinciehoofdstad ligt er op vier kilometer na.',
        'De provincie besteedt het busvervoer vanaf 2025 opnieuw aan. In 2023 bepaalt zij wat de dorpen minimaal krijgen.',
      ],
      goals: [
        {
          goal: 'Op de fiets is het veilig en snel, ook over langere afstand.',
          actions: [
            {
              plan: 'We leggen de ontbrekende vier kilometer van de snelfietsroute aan, met een tunnel onder de Ringweg.',
              done: 'Van de snelfietsroute zijn de vier ontbrekende kilometers geasfalteerd. De tunnel onder de Ringweg is op 24 november geopend.',
            },
            {
              plan: 'We geven tien cursussen veilig fietsen voor zeventigplussers.',
              done: 'Aan twaalf cursussen veilig fietsen deden 214 zeventigplussers mee.',
            },
          ],
          conclusion:
            'Veiliger werd het op de fiets: het aantal gewonde fietsers daalde van 39 naar 35. Over langere afstand is de fiets sneller door de tunnel: een rit naar de provinciehoofdstad duurt acht minuten korter.',
        },
        {
          goal: 'De dorpen blijven met de bus bereikbaar.',
          actions: [
            {
              plan: 'We brengen met de dorpsraden bij de provincie in dat er elk half uur een bus naar Dorenwaard en Krommerak rijdt.',
              done: 'De wens van de dorpsraden is in april bij de provincie ingebracht. In het bestek staat nu een half-uurdienst naar Dorenwaard; Krommerak houdt een bus per uur.',
            },
            {
              plan: 'We starten in Aldersluis een proef met een buurtauto die bewoners zelf rijden.',
              done: 'De buurtauto in Aldersluis rijdt sinds juni met negentien vrijwilligers en maakte 1.140 ritten.',
            },
          ],
          conclusion:
            'De dorpen blijven bereikbaar, Dorenwaard met een bus die vaker rijdt. Voor Krommerak is de uitkomst teleurstellend; de buurtauto kan daar een aanvulling worden.',
        },
      ],
      deviation:
        'De tunnel kostte € 54.000 meer dan geraamd. Daar staat € 40.000 aan hogere parkeeropbrengsten tegenover.',
      progress: {
        light: 'groen',
        text: 'De tunnel onder de Ringweg is in november klaar. Er zijn acht fietscursussen gegeven. De buurtauto rijdt.',
      },
    },
    2024: {
      situation: [
        'De snelfietsroute telt 2.900 fietsers per dag, een kwart meer dan verwacht. De fietsenstalling bij het station is daardoor te klein: op dinsdag staan er 340 fietsen buiten de rekken.',
        'Betaald parkeren is in de schil om het centrum omstreden. Uit de enquête van vorig najaar blijkt dat bewoners van de Singels voor zijn en die van Haverhoek tegen.',
      ],
      goals: [
        {
          goal: 'Er is bij het station plek voor elke fiets.',
          actions: [
            {
              plan: 'We breiden de stalling aan de noordzijde van het station uit met 600 plaatsen.',
              done: 'De stalling aan de noordzijde is sinds 2 december uitgebreid met 600 plaatsen, waarvan 40 voor bakfietsen.',
            },
            {
              plan: 'We ruimen elke maand weesfietsen op.',
              done: 'Twaalf keer zijn weesfietsen opgeruimd; 412 fietsen gingen naar de kringloop.',
            },
          ],
          conclusion:
            'In december stonden er bij het station nog 25 fietsen buiten de rekken: er is vrijwel altijd plek. Het aantal verkeersslachtoffers met letsel bleef met 61 net boven het doel van 60, door drie ongelukken op de Havenweg in één week.',
        },
        {
          goal: 'Bewoners van de Singels kunnen bij huis parkeren.',
          actions: [
            {
              plan: 'We voeren op de Singels vergunningparkeren in.',
              done: 'Sinds 1 juli is op de Singels een vergunning nodig om te parkeren. Er zijn 1.630 vergunningen verleend.',
            },
            {
              plan: 'We bouwen aan de rand van de Singels een terrein voor 80 auto’s van bezoekers.',
              done: 'Het terrein voor 80 auto’s van bezoekers aan de Bleek is in augustus opengegaan.',
            },
          ],
          conclusion:
            'Uit een telling in november blijkt dat bewoners van de Singels op elk uur van de dag bij huis kunnen parkeren; overdag is gemiddeld 78 procent van de plekken bezet.',
        },
      ],
      deviation: 'De lasten zijn € 40.000 hoger door extra handhaving op de Singels; de baten stegen met € 48.000 mee.',
      progress: {
        light: 'groen',
        text: 'Op de Singels geldt vergunningparkeren. De bouw van de fietsenstalling loopt op schema.',
      },
    },
    2025: {
      situation: [
        'De nieuwe busdienst is in december 2024 begonnen. Dorenwaard heeft weer elk half uur een bus. Het aantal reizigers groeide in de eerste weken, maar ’s avonds zijn de bussen leeg.',
        'Bij basisscholen is het tussen acht en half negen gevaarlijk druk. Zeven scholen hebben om een schoolstraat gevraagd.',
      ],
      goals: [
        {
          goal: 'Kinderen gaan veilig en op eigen kracht naar school.',
          actions: [
            {
              plan: 'We sluiten bij vier basisscholen de straat af voor auto’s aan het begin en eind van de schooldag.',
              done: 'Bij vier basisscholen is de straat afgesloten.',
            },
            {
              plan: 'We richten de route tussen Haverhoek en het Zeecollege in als fietsstraat.',
              done: 'De route naar het Zeecollege is een fietsstraat.',
            },
          ],
          conclusion: 'Kinderen gaan veiliger naar school.',
        },
        {
          goal: 'De bus is ook ’s avonds een redelijk alternatief.',
          actions: [
            {
              plan: 'We laten na 20 uur een belbus rijden tussen station, ziekenhuis en de drie dorpen.',
              done: 'De belbus rijdt sinds april.',
            },
          ],
          conclusion: 'De belbus is ’s avonds een alternatief voor de lijnbus.',
        },
      ],
      isUnanswered: true,
      deviation: 'De lasten zijn € 30.000 hoger dan geraamd door de belbus. De parkeeropbrengsten zijn € 22.000 hoger.',
      progress: {
        light: 'groen',
        text: 'Drie van de vier schoolstraten zijn ingericht. De belbus vervoert gemiddeld 31 mensen per avond.',
      },
    },
  },
};
