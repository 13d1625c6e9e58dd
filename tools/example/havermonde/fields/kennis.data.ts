import type { Field } from '../field.ts';

export const kennis: Field = {
  titles: ['Kennis en innovatie', 'Kennis en innovatie'],
  indicators: [
    {
      name: 'Studenten op de maritieme campus',
      kind: 'prestatie',
      unit: 'personen',
      source: 'Campusbestuur',
      actual: { 2020: '640', 2021: '702', 2022: '766', 2023: '1.148', 2024: '1.265', 2025: '1.402' },
      aim: { 2021: '≥ 680', 2022: '≥ 750', 2023: '≥ 820', 2024: '≥ 1.300', 2025: '≥ 1.400', 2027: '≥ 1.600' },
      renamed: { from: 2024, name: 'Studenten en cursisten op de maritieme campus' },
      unlike: { 'jaarverslag-2023': { actual: { 2023: '834' } } },
    },
    {
      name: 'Bedrijven in het proefhavenprogramma',
      kind: 'prestatie',
      unit: 'bedrijven',
      source: 'Campusbestuur',
      actual: { 2020: '9', 2021: '14', 2022: '24', 2023: '29', 2024: '33', 2025: '38' },
      aim: { 2021: '≥ 12', 2022: '≥ 20', 2023: '≥ 28', 2024: '≥ 32', 2025: '≥ 36', 2027: '≥ 45' },
    },
  ],
  expenses: {
    actual: [1_940, 2_060, 2_288, 2_455, 2_610, 2_702],
    original: [2_010, 2_240, 2_390, 2_560, 2_680],
    amended: [2_275, 2_440, 2_600, 2_695],
  },
  income: {
    actual: [488, 530, 612, 690, 745, 760],
    original: [500, 590, 650, 720, 750],
    amended: [600, 680, 735, 755],
  },
  years: {
    2022: {
      situation: [
        'Op de maritieme campus aan de Noordkade volgen mbo- en hbo-studenten hun lessen naast bedrijven die er nieuwe scheepstechniek beproeven. De campus bestaat vijf jaar en loopt tegen zijn grenzen aan: het praktijklokaal is vier dagen per week dubbel geboekt.',
        'De proefhaven, een afgezet deel van de buitenhaven voor varende experimenten, is in Nederland uniek, maar wordt nog maar door een handvol bedrijven van buiten de streek gebruikt.',
      ],
      goals: [
        {
          goal: 'De maritieme campus groeit uit tot een school waar jongeren uit het hele land voor kiezen.',
          actions: [
            {
              plan: 'We verbouwen de voormalige zeilmakerij tot een tweede praktijkgebouw voor de campus.',
              done: 'De zeilmakerij is verbouwd en sinds september in gebruik als praktijkgebouw, met een lasstraat en een scheepssimulator.',
            },
            {
              plan: 'We bieden buitenstedelijke studenten veertig kamers aan in de oude kazerne.',
              done: 'In de oude kazerne wonen sinds augustus veertig studenten. Voor de kamers meldden zich 118 kandidaten.',
            },
          ],
          conclusion:
            'Met 766 studenten zit de maritieme campus boven het streefgetal. Een op de zes jongeren komt inmiddels van buiten de provincie.',
        },
        {
          goal: 'Bedrijven beproeven hun vindingen in Havermonde.',
          actions: [
            {
              plan: 'We vragen bij de rijksoverheid een vergunning aan voor onbemand varen in de proefhaven.',
              done: 'De vergunning voor onbemand varen is op 30 mei verleend, voor drie jaar. De eerste proefvaart was in juli.',
            },
            {
              plan: 'We leggen met de provincie een fonds aan voor haalbaarheidsstudies van kleine ondernemingen.',
              done: 'Het fonds voor haalbaarheidsstudies telt € 600.000, waarvan de helft van de provincie. Er zijn elf studies betaald.',
            },
          ],
          conclusion:
            'De proefhaven trok nieuwe deelnemers: eind 2022 deden 27 bedrijven in het proefhavenprogramma mee. De helft beproeft vindingen die met brandstofbesparing te maken hebben.',
        },
      ],
      deviation: 'De baten zijn € 12.000 hoger, omdat de provincie meebetaalt aan de opening van het praktijkgebouw.',
      progress: {
        light: 'groen',
        text: 'De zeilmakerij wordt in september opgeleverd. De proefhaven heeft de vergunning voor onbemand varen.',
      },
    },
    2023: {
      situation: [
        'De campus is met het tweede praktijkgebouw uit de knel. De volgende stap is scholing van mensen die al werken: rederijen vragen om korte cursussen over methanol en waterstof aan boord.',
        'Het coalitieakkoord noemt de campus de motor van de lokale economie en trekt er vier jaar lang € 300.000 extra voor uit.',
      ],
      goals: [
        {
          goal: 'Wie in de haven werkt, kan zich in de haven laten bijscholen.',
          actions: [
            {
              plan: 'We ontwikkelen met het mbo en drie rederijen een cursus werken met nieuwe brandstoffen.',
              done: 'De cursus werken met nieuwe brandstoffen is drie keer gegeven, aan 57 bemanningsleden van vier rederijen.',
            },
            {
              plan: 'We kopen een brandstofcel als oefenmodel voor het praktijkgebouw.',
              done: 'De brandstofcel staat sinds mei in het praktijkgebouw. Het oefenmodel is half betaald uit Europees geld.',
            },
          ],
          conclusion:
            'Werknemers uit de haven hoeven voor bijscholing niet meer naar elders. De animo is groter dan het aantal instructeurs.',
        },
        {
          goal: 'Onderzoek op de campus levert bedrijvigheid op.',
          actions: [
            {
              plan: 'We stellen met de hogeschool een lector schone scheepvaart aan.',
              done: 'De lector schone scheepvaart is op 1 maart aangesteld en heeft een onderzoeksgroep van vijf mensen.',
            },
            {
              plan: 'We maken van de bovenverdieping van het havenkantoor een plek voor twaalf startende bedrijven.',
              done: 'Op de bovenverdieping van het havenkantoor werken nu tien startende bedrijven. Twee plekken zijn nog vrij.',
            },
          ],
          conclusion:
            'Uit onderzoek op de campus zijn twee bedrijven voortgekomen, een in rompreiniging en een in stuurautomaten.',
        },
      ],
      deviation:
        'De lasten zijn € 15.000 hoger en de baten € 10.000; beide door de Europese bijdrage aan de brandstofcel.',
      progress: {
        light: 'groen',
        text: 'De lector is aangesteld en de cursus nieuwe brandstoffen is twee keer gegeven. Acht starters huren een werkplek.',
      },
    },
    2024: {
      situation: [
        'De campus telt sinds dit jaar ook wie er een cursus volgt van ten minste vijf dagen. Dat past bij de koers van het campusbestuur: leren stopt niet bij een diploma. De reeks begint daardoor opnieuw: voor 2022 is er alleen het oude cijfer, 2023 wordt opnieuw geteld.',
        'In de proefhaven varen drie onbemande schepen. Omwonenden vroegen om betere voorlichting over wanneer er wordt gevaren.',
      ],
      goals: [
        {
          goal: 'De campus leidt studenten en werkenden door elkaar op.',
          actions: [
            {
              plan: 'We bouwen met het mbo een avondprogramma van vier vakken voor mensen met een baan.',
              done: 'Het avondprogramma is in september met vier vakken begonnen en trok 96 mensen met een baan.',
            },
            {
              plan: 'We werven tien instructeurs uit de bedrijven die een dag per week lesgeven.',
              done: 'Acht instructeurs uit de bedrijven geven een dag per week les. Voor elektrotechniek is niemand gevonden.',
            },
          ],
          conclusion:
            'De campus heeft 1.265 studenten en cursisten, waar op 1.300 was gerekend: zonder instructeur elektrotechniek ging één cursus niet door. Dat zij door elkaar worden opgeleid, waarderen vooral de studenten: die leren van de praktijkverhalen.',
        },
        {
          goal: 'De proefhaven is van de hele stad.',
          actions: [
            {
              plan: 'We hangen bij de steiger een bord op dat toont welk schip er die dag onbemand vaart.',
              done: 'Het bord bij de steiger toont sinds april elke vaart. Omwonenden kunnen de planning ook op hun telefoon zien.',
            },
            {
              plan: 'We houden in oktober een open dag van de proefhaven voor scholen en buurtbewoners.',
              done: 'De open dag van 12 oktober trok 2.400 bezoekers, onder wie achttien schoolklassen.',
            },
          ],
          conclusion:
            'De stad kent de proefhaven beter: in de peiling onder buurtbewoners wist 71 procent wat er gebeurt.',
        },
      ],
      deviation: 'Lasten en baten zijn allebei € 10.000 hoger dan de gewijzigde begroting; de open dag kreeg sponsors.',
      progress: {
        light: 'groen',
        text: 'Het avondprogramma begint in september met 96 inschrijvingen. Het bord bij de proefhaven hangt.',
      },
    },
    2025: {
      situation: [
        'De vergunning voor onbemand varen loopt in mei 2025 af. Verlenging is niet vanzelfsprekend: het ministerie wil eerst weten wat de proeven voor de veiligheid hebben betekend.',
        'De huur van de kazerne eindigt in 2026. Zonder andere kamers verliest de campus studenten van buiten.',
      ],
      goals: [
        {
          goal: 'Havermonde blijft de plek voor onbemand varen.',
          actions: [
            {
              plan: 'We leveren het ministerie een evaluatie van drie jaar proefvaren en vragen verlenging van de vergunning.',
              done: 'De evaluatie van drie jaar proefvaren is in februari naar het ministerie gestuurd. De vergunning is daarna met vijf jaar verlengd.',
            },
            {
              plan: 'We bouwen een controlekamer van waaruit drie bedrijven tegelijk kunnen varen.',
              done: 'De controlekamer is in november opgeleverd. Twee bedrijven maken er gebruik van; het derde volgt in januari.',
            },
          ],
          conclusion:
            'Met de verlenging van de vergunning blijft Havermonde tot 2030 de plek voor onbemand varen. Er doen 38 bedrijven aan het programma mee.',
        },
        {
          goal: 'Studenten van buiten vinden een kamer.',
          actions: [
            {
              plan: 'We maken met de woningcorporatie een plan voor 120 studentenkamers in de Spoorzone.',
              done: 'Het plan voor 120 studentenkamers in de Spoorzone ligt er; de corporatie begint in 2026 met de bouw.',
            },
            {
              plan: 'We spreken met de eigenaar van de kazerne een verlenging van de huur tot 2028 af.',
              done: 'De huur van de kazerne is tot en met 2028 verlengd, tegen een iets hogere prijs.',
            },
          ],
          conclusion: 'Studenten van buiten houden hun kamer in de kazerne tot de nieuwbouw in de Spoorzone klaar is.',
        },
      ],
      deviation: 'De hogere huur van de kazerne verklaart de € 7.000 aan extra lasten.',
      progress: {
        light: 'groen',
        text: 'De vergunning is met vijf jaar verlengd. De bouw van de controlekamer ligt op schema.',
      },
    },
  },
};
