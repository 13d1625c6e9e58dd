import type { Field } from '../field.ts';

export const water: Field = {
  titles: ['Klimaatadaptatie en water', 'Klimaat, water en riolering'],
  indicators: [
    {
      name: 'Verhard oppervlak dat van het riool is losgekoppeld in hectare',
      kind: 'prestatie',
      unit: 'hectare',
      source: 'Rioolbeheer',
      actual: { 2020: '61', 2021: '66', 2022: '72', 2023: '79', 2024: '85', 2025: '92' },
      aim: { 2021: '≥ 65', 2022: '≥ 71', 2023: '≥ 78', 2024: '≥ 85', 2025: '≥ 91', 2027: '≥ 105' },
    },
    {
      name: 'Klachten over wateroverlast',
      kind: 'effect',
      unit: 'klachten',
      source: 'Meldsysteem',
      actual: { 2020: '212', 2021: '236', 2022: '188', 2023: '204', 2024: '171', 2025: '150' },
      aim: { 2021: '≤ 240', 2022: '≤ 210', 2023: '≤ 190', 2024: '≤ 180', 2025: '≤ 140', 2027: '≤ 130' },
    },
  ],
  expenses: {
    actual: [9_205, 9_480, 9_840, 10_290, 10_615, 10_940],
    original: [9_300, 9_760, 10_150, 10_580, 10_900],
    amended: [9_820, 10_240, 10_640, 10_960],
  },
  income: {
    actual: [9_890, 10_140, 10_520, 10_980, 11_360, 11_720],
    original: [9_900, 10_450, 10_900, 11_300, 11_650],
    amended: [10_480, 10_940, 11_330, 11_690],
  },
  years: {
    2022: {
      situation: [
        'Delen van de Visserswijk liggen een halve meter onder zeeniveau. Bij de bui van 18 juni 2021 stond het water er in 64 kelders. De oudste riolen dateren van 1931.',
        'Uit de stresstest blijkt dat het op een warme dag in de binnenstad zeven graden heter is dan langs de Haver.',
      ],
      goals: [
        {
          goal: 'Na een hoosbui blijft het water op straat en komt het niet in huis.',
          actions: [
            {
              plan: 'We vervangen in de Visserswijk drie kilometer riool en leggen daarnaast een aparte leiding voor regenwater.',
              done: 'In de Visserswijk is 3,1 kilometer riool vervangen, met een aparte leiding voor regenwater.',
            },
            {
              plan: 'We zetten vijf pompen klaar die bij een waarschuwing binnen een uur op hun plek staan.',
              done: 'De vijf pompen zijn aangeschaft en twee keer ingezet. Beide keren stonden zij binnen een uur op hun plek.',
            },
          ],
          conclusion:
            'Bij de hoosbui van 27 augustus stond het water in de Visserswijk op straat, maar liepen er geen kelders onder.',
        },
        {
          goal: 'Bewoners vangen zelf regenwater op.',
          actions: [
            {
              plan: 'We betalen de helft van 400 regentonnen.',
              done: 'Voor 448 regentonnen is de helft betaald.',
            },
            {
              plan: 'We halen tegels gratis op bij wie een stuk tuin groen maakt.',
              done: 'Bij 390 huizen zijn tegels opgehaald, samen 27.500 stuks.',
            },
          ],
          conclusion:
            'Bewoners vingen zelf meer op: met 27.500 tegels minder zakt naar schatting 1,9 miljoen liter regenwater per jaar in de grond.',
        },
      ],
      deviation: 'De lasten zijn € 20.000 hoger door de aanschaf van een zesde pomp als reserve.',
      progress: {
        light: 'groen',
        text: 'In de Visserswijk ligt 2,2 kilometer nieuw riool. De tegelactie is een succes: 240 tuinen.',
      },
    },
    2023: {
      situation: [
        'De Visserswijk is sinds de aanpak droog gebleven. De aandacht verschuift naar Haverhoek, waar het water bij hevige regen door het talud van de spoorlijn naar de lage straten stroomt.',
        'Het grondwater stond in de zomer van 2022 lager dan ooit gemeten. In de Singels zijn 31 houten funderingen aangetast.',
      ],
      goals: [
        {
          goal: 'Haverhoek kan een bui van 70 millimeter in een uur aan.',
          actions: [
            {
              plan: 'We graven langs het spoor een wadi van 4.000 kubieke meter.',
              done: 'De wadi langs het spoor is in oktober gegraven en kan 4.200 kubieke meter bevatten.',
            },
            {
              plan: 'We verlagen twee straten zodat het water naar het park stroomt.',
              done: 'Van de twee straten is de Merelstraat verlaagd, zodat het water daar naar het park stroomt. In de Lijsterstraat bleek een hoogspanningskabel te liggen; die is in 2024 aan de beurt.',
            },
          ],
          conclusion:
            'De wadi kwam te laat voor de bui van 22 juni. Daardoor waren er 204 klachten over wateroverlast, terwijl het streven 190 was; 71 daarvan kwamen uit Haverhoek.',
        },
        {
          goal: 'Funderingen op houten palen blijven staan.',
          actions: [
            {
              plan: 'We meten het grondwater in de Singels op veertig plekken en tonen de stand op een kaart.',
              done: 'In de Singels wordt het grondwater op 42 plekken gemeten. De kaart is sinds april openbaar.',
            },
            {
              plan: 'We spreken met het waterschap een hoger peil in de gracht af tijdens droogte.',
              done: 'Met het waterschap is afgesproken dat het peil in de gracht bij droogte tien centimeter hoger blijft.',
            },
          ],
          conclusion:
            'Voor houten palen is het hogere peil gunstig. Herstel van al aangetaste funderingen is aan de eigenaren.',
        },
      ],
      deviation:
        'De lasten zijn € 50.000 hoger door de kabel in de Lijsterstraat. De rioolheffing bracht € 40.000 meer op.',
      progress: {
        light: 'oranje',
        text: 'De bui van 22 juni gaf overlast in Haverhoek. Het graven van de wadi begint in augustus.',
      },
    },
    2024: {
      situation: [
        'Met de wadi is het grootste knelpunt in Haverhoek opgelost. Nieuw is de vraag hoe de zeewering zich houdt: het waterschap rekent vanaf 2050 op een hoger peil in de buitenhaven.',
        'In de zomer van 2023 overleden er tijdens een hittegolf naar schatting vier mensen meer dan in een gewone week.',
      ],
      goals: [
        {
          goal: 'Op warme dagen vindt iedereen binnen 300 meter een koele plek.',
          actions: [
            {
              plan: 'We stellen bij een hitteplan zestien kerken, bibliotheken en buurthuizen open als koele plek.',
              done: 'Zeventien kerken, bibliotheken en buurthuizen waren bij hitte open als koele plek, op elf dagen.',
            },
            {
              plan: 'We planten op de Vismarkt twaalf grote bomen in plaats van de parasols.',
              done: 'Op de Vismarkt staan sinds maart twaalf platanen van acht meter hoog.',
            },
          ],
          conclusion: 'Voor 92 procent van de inwoners is er op warme dagen een koele plek binnen 300 meter.',
        },
        {
          goal: 'Het riool is in 2040 overal bestand tegen zwaardere buien.',
          actions: [
            {
              plan: 'We verlagen de Lijsterstraat zodra de hoogspanningskabel is verlegd.',
              done: 'De kabel is in mei verlegd en de Lijsterstraat is daarna verlaagd.',
            },
            {
              plan: 'We onderzoeken met camera’s de staat van 45 kilometer riool.',
              done: 'Van 47 kilometer riool is met camera’s de staat bepaald. Vier procent moet binnen vijf jaar worden vervangen.',
            },
          ],
          conclusion:
            'Het riool is nog niet overal bestand tegen zwaardere buien, maar er wel beter aan toe dan gedacht. De vervanging kan over meer jaren worden gespreid.',
        },
      ],
      deviation: 'De lasten zijn € 25.000 lager door een gunstige aanbesteding van het camerawerk.',
      progress: {
        light: 'groen',
        text: 'De Lijsterstraat is verlaagd. Twaalf platanen geven schaduw op de Vismarkt.',
      },
    },
    2025: {
      situation: [
        'Het is vijf jaar geleden dat er voor het laatst op grote schaal kelders volliepen. De droogte vraagt nu meer aandacht dan de regen: in drie van de laatste vijf zomers gold een sproeiverbod.',
        'Van de 312 kilometer riool is 13 procent ouder dan zestig jaar.',
      ],
      goals: [
        {
          goal: 'Regenwater blijft in de stad voor droge tijden.',
          actions: [
            {
              plan: 'In 2023 gaan we onder de sportvelden van Haverhoek een ondergrondse waterberging aanleggen.',
              done: 'De ondergrondse waterberging bij de sportvelden van Haverhoek is aangelegd en bevat 1.800 kubieke meter.',
            },
            {
              plan: 'We spoelen riolen en vegen straten met opgevangen regenwater.',
              done: 'De helft van het water voor vegen en spoelen is opgevangen regenwater: 3.100 kubieke meter.',
            },
          ],
          conclusion:
            'Regenwater blijft langer in de stad. In de droge maanden mei en juni hoefde geen sportveld te worden gesloten. Het aantal klachten over wateroverlast daalde tot 150; de 140 is niet gehaald door een verstopte duiker in Aldersluis.',
        },
        {
          goal: 'Nieuwe wijken zijn klimaatbestendig vanaf de eerste tekening.',
          actions: [
            {
              plan: 'We leggen eisen voor water, hitte en groen vast in het omgevingsplan.',
              done: 'De eisen voor water, hitte en groen staan sinds 3 juli in het omgevingsplan.',
            },
            {
              plan: 'We toetsen de plannen voor Oosterkade en Spoorzone opnieuw aan die eisen.',
              done: 'De plannen voor Oosterkade en Spoorzone zijn opnieuw getoetst. De Spoorzone krijgt 1.400 vierkante meter groen dak extra.',
            },
          ],
          conclusion:
            'Nieuwe wijken worden vanaf de eerste tekening op water en hitte beoordeeld. Ontwikkelaars vinden de eisen duidelijk.',
        },
      ],
      deviation:
        'De lasten zijn € 20.000 lager, omdat de berging goedkoper was. Nieuwe aansluitingen leverden € 30.000 extra op.',
      progress: {
        light: 'groen',
        text: 'De waterberging onder de sportvelden is in aanleg. De eisen in het omgevingsplan liggen bij de raad.',
      },
    },
  },
};
