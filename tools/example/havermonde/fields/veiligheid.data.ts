import type { Field } from '../field.ts';

export const veiligheid: Field = {
  titles: ['Veiligheid', 'Veiligheid en handhaving'],
  indicators: [
    {
      name: 'Woninginbraken per 1.000 woningen',
      kind: 'verplicht',
      unit: 'inbraken',
      source: 'Politie',
      last: 2024,
      actual: { 2020: '2,9', 2021: '2,4', 2022: '2,3', 2023: '2,5', 2024: '2,8' },
      aim: { 2021: '≤ 3,0', 2022: '≤ 2,5', 2023: '≤ 2,5', 2024: '≤ 2,5', 2027: '≤ 2,2' },
    },
    {
      name: 'Inwoners die zich in de eigen buurt wel eens onveilig voelen',
      kind: 'effect',
      unit: '%',
      source: 'Veiligheidsmonitor',
      actual: { 2020: '17%', 2021: '17%', 2022: '16%', 2023: '16%', 2024: '15%', 2025: '14%' },
      aim: { 2021: '≤ 18%', 2022: '≤ 17%', 2023: '≤ 16%', 2024: '≤ 15%', 2025: '≤ 15%', 2027: '≤ 13%' },
    },
    {
      name: 'Uitrukken van de brandweer die op tijd waren',
      kind: 'prestatie',
      unit: '%',
      source: 'Veiligheidsregio',
      actual: { 2020: '88%', 2021: '87%', 2022: '89%', 2023: '90%', 2024: '91%', 2025: '91%' },
      aim: { 2021: '≥ 86%', 2022: '≥ 90%', 2023: '≥ 90%', 2024: '≥ 90%', 2025: '≥ 92%', 2027: '≥ 92%' },
    },
  ],
  expenses: {
    actual: [7_310, 7_480, 7_790, 8_160, 8_440, 8_690],
    original: [7_400, 7_700, 8_080, 8_390, 8_650],
    amended: [7_760, 8_140, 8_450, 8_680],
  },
  income: {
    actual: [260, 275, 310, 325, 340, 352],
    original: [250, 290, 310, 330, 345],
    amended: [300, 320, 335, 350],
  },
  years: {
    2022: {
      situation: [
        'Inbraken namen af toen iedereen thuiswerkte, maar oplichting via telefoon en internet verdrievoudigde. In de jaarwisseling van 2020 op 2021 raakten bij rellen aan de Singels vier agenten gewond.',
        'De brandweerpost in Dorenwaard zoekt al een jaar vrijwilligers die overdag beschikbaar zijn.',
      ],
      goals: [
        {
          goal: 'Inwoners zijn minder vaak slachtoffer van inbraak en oplichting.',
          actions: [
            {
              plan: 'We geven 2.000 ouderen een training tegen oplichting aan de telefoon en de deur.',
              done: 'De training tegen oplichting is gevolgd door 2.140 ouderen, in zestien buurthuizen.',
            },
            {
              plan: 'We verlichten twaalf donkere achterpaden in Haverhoek.',
              done: 'In Haverhoek hebben twaalf achterpaden verlichting gekregen.',
            },
          ],
          conclusion:
            'Inwoners waren minder vaak slachtoffer van inbraak. Van oplichting zijn nog geen betrouwbare cijfers. De brandweer was bij 89 procent van de uitrukken op tijd en haalde de 90 procent niet, omdat Dorenwaard overdag te weinig vrijwilligers heeft.',
        },
        {
          goal: 'De jaarwisseling is een feest.',
          actions: [
            {
              plan: 'We organiseren op drie plekken een vreugdevuur onder toezicht van de brandweer.',
              done: 'Op twee plekken was een vreugdevuur; het derde is door harde wind afgeblazen.',
            },
            {
              plan: 'We spreken vooraf met honderd jongeren en hun ouders.',
              done: 'Jongerenwerk en wijkagenten spraken met 113 jongeren en hun ouders.',
            },
          ],
          conclusion: 'De jaarwisseling verliep als een feest: drie aanhoudingen, tegen 27 twee jaar eerder.',
        },
      ],
      deviation: 'De bijdrage aan de veiligheidsregio was € 30.000 hoger door de energieprijs.',
      progress: {
        light: 'groen',
        text: 'De trainingen voor ouderen zijn volgeboekt. De achterpaden in Haverhoek zijn verlicht.',
      },
    },
    2023: {
      situation: [
        'De haven trekt drugshandel aan. In 2022 zijn er 14 zogeheten uithalers aangehouden, jonge mannen die cocaïne van het terrein halen. De helft kwam uit Havermonde.',
        'De politie kampt met achttien vacatures. Wijkagenten zijn voor veertig procent van hun tijd weg uit hun wijk.',
      ],
      goals: [
        {
          goal: 'Jongeren laten zich niet ronselen voor de drugshandel.',
          actions: [
            {
              plan: 'We laten op alle middelbare scholen een oud-gedetineerde en een douanier vertellen.',
              done: 'Op alle vijf middelbare scholen hebben een oud-gedetineerde en een douanier hun verhaal verteld, aan 1.900 leerlingen.',
            },
            {
              plan: 'We leggen gebiedsverboden op aan wie zonder reden op het haventerrein is.',
              done: 'Er zijn 46 gebiedsverboden voor het haventerrein opgelegd. Zeven mensen overtraden het verbod.',
            },
          ],
          conclusion:
            'Of jongeren zich minder laten ronselen is nog niet te zeggen; er zijn negen uithalers aangehouden.',
        },
        {
          goal: 'De wijkagent is weer zichtbaar.',
          actions: [
            {
              plan: 'We nemen zes boa’s aan die de wijkagenten ontlasten.',
              done: 'Vijf van de zes boa’s zijn in dienst en werken sinds juni in vaste wijken.',
            },
            {
              plan: 'We houden in elk dorp wekelijks een spreekuur met wijkagent en boa.',
              done: 'In elk dorp is wekelijks een spreekuur met de wijkagent en een boa.',
            },
          ],
          conclusion: 'De wijkagent is zichtbaarder in de dorpen. In de stad is er nog te weinig tijd voor.',
        },
      ],
      deviation: 'De lasten zijn € 20.000 hoger door opleidingen van de nieuwe boa’s.',
      progress: {
        light: 'oranje',
        text: 'Vier boa’s zijn begonnen. De politie houdt veel vacatures; de spreekuren in de dorpen gaan door.',
      },
    },
    2024: {
      situation: [
        'Camera’s en hekken op het haventerrein werken: uithalers wijken uit naar de vissershaven. De aandacht verschuift naar huizen en loodsen in de stad die als opslag dienen.',
        'Het gevoel van onveiligheid is het sterkst rond het station, na tien uur ’s avonds.',
      ],
      goals: [
        {
          goal: 'Reizigers voelen zich veilig rond het station.',
          actions: [
            {
              plan: 'We laten boa’s en beveiligers van het spoor elke avond samen lopen tot de laatste trein.',
              done: 'Sinds februari is elke avond tot de laatste trein samen gelopen door boa’s en beveiligers van het spoor.',
            },
            {
              plan: 'We verplaatsen het dagverblijf voor dak- en thuislozen van het stationsplein naar de Bleek.',
              done: 'Het dagverblijf voor dak- en thuislozen is op 1 oktober naar de Bleek verplaatst, met een eigen tuin.',
            },
          ],
          conclusion:
            'Reizigers voelen zich veiliger: van hen vermijdt 12 procent het station in de avond, tegen 19 procent in 2022.',
        },
        {
          goal: 'Criminelen vinden in Havermonde geen onderdak.',
          actions: [
            {
              plan: 'We controleren met politie en netbeheerder zestig loodsen en garageboxen.',
              done: 'Met politie en netbeheerder zijn 71 loodsen en garageboxen gecontroleerd. In acht ervan lag handel.',
            },
            {
              plan: 'We sluiten panden waar harddrugs liggen voor ten minste zes maanden.',
              done: 'Zes panden zijn wegens harddrugs gesloten, elk voor zes maanden.',
            },
          ],
          conclusion:
            'Criminelen hebben minder onderdak. Wel nam het aantal woninginbraken toe tot 2,8 per duizend; de politie schrijft dat toe aan één groep die in november is opgepakt.',
        },
      ],
      deviation: 'De lasten zijn € 10.000 lager dan de gewijzigde begroting.',
      progress: {
        light: 'groen',
        text: 'Bij het station wordt elke avond gelopen. Er zijn 48 loodsen gecontroleerd.',
      },
    },
    2025: {
      situation: [
        'Inwoners voelen zich veiliger dan vijf jaar geleden, al telt de politie meer steekincidenten onder jongeren. Bij controles op scholen zijn 23 messen gevonden.',
        'Een digitale aanval legde in oktober de systemen van een buurgemeente drie weken stil. Havermonde heeft een draaiboek, maar heeft het nooit geoefend.',
      ],
      goals: [
        {
          goal: 'Jongeren laten hun mes thuis.',
          actions: [
            {
              plan: 'We maken met scholen afspraken over kluisjescontroles en gesprekken daarna.',
              done: 'Met de vijf middelbare scholen zijn afspraken over kluisjescontroles gemaakt. Er volgden 38 gesprekken.',
            },
            {
              plan: 'We zetten vier straatcoaches in op plekken waar jongeren samenkomen.',
              done: 'Vier straatcoaches zijn in maart begonnen, op negen plekken waar jongeren samenkomen.',
            },
          ],
          conclusion: 'Bij controles hadden elf jongeren een mes bij zich, tegen 23 in 2024.',
        },
        {
          goal: 'De gemeente kan na een digitale aanval binnen een dag weer uitkeringen betalen.',
          actions: [
            {
              plan: 'We oefenen twee keer met het draaiboek voor een digitale aanval.',
              done: 'In april en oktober is met het draaiboek voor een digitale aanval geoefend.',
            },
            {
              plan: 'We bewaren een kopie van de belangrijkste bestanden buiten het eigen netwerk.',
              done: 'Van de 22 belangrijkste bestanden staat elke nacht een kopie buiten het eigen netwerk.',
            },
          ],
          conclusion:
            'Bij de tweede oefening konden uitkeringen na een digitale aanval binnen negentien uur worden betaald. Bij 91 procent van de uitrukken was de brandweer op tijd, een procentpunt minder dan beoogd; in september was de Kraanbrug drie weken dicht.',
        },
      ],
      deviation: 'De lasten zijn € 10.000 hoger door de tweede oefening.',
      progress: {
        light: 'groen',
        text: 'De straatcoaches zijn begonnen. De eerste oefening leverde veertien verbeterpunten op.',
      },
    },
  },
};
