import type { Field } from '../field.ts';

export const werk: Field = {
  titles: ['Werk en inkomen', 'Werk en inkomen'],
  indicators: [
    {
      name: 'Huishoudens met een bijstandsuitkering',
      kind: 'effect',
      unit: 'huishoudens',
      source: 'Uitkeringenadministratie',
      last: 2023,
      actual: { 2020: '1.942', 2021: '1.968', 2022: '1.894', 2023: '1.851' },
      aim: { 2021: '≤ 2.000', 2022: '≤ 1.850', 2023: '≤ 1.880' },
    },
    {
      name: 'Mensen die vanuit de bijstand aan het werk zijn gegaan',
      kind: 'prestatie',
      unit: 'personen',
      source: 'Uitkeringenadministratie',
      last: 2023,
      actual: { 2020: '248', 2021: '271', 2022: '318', 2023: '337' },
      aim: { 2021: '≥ 250', 2022: '≥ 300', 2023: '≥ 325' },
    },
    {
      name: 'Bedrijven met een plek voor beschut werk',
      kind: 'prestatie',
      unit: 'bedrijven',
      source: 'Werkbedrijf',
      last: 2023,
      actual: { 2020: '31', 2021: '34', 2022: '41', 2023: '46' },
      aim: { 2021: '≥ 32', 2022: '≥ 38', 2023: '≥ 45' },
    },
    {
      name: 'Kinderen die opgroeien in armoede',
      kind: 'effect',
      unit: '%',
      source: 'CBS',
      first: 2024,
      actual: { 2022: '8,9%', 2023: '8,4%', 2024: '7,9%', 2025: '7,6%' },
      aim: { 2024: '≤ 8,2%', 2025: '≤ 7,8%', 2027: '≤ 6,5%' },
    },
    {
      name: 'Gezinnen met recht op energietoeslag die deze gebruiken',
      kind: 'prestatie',
      unit: '%',
      source: 'Minimaregistratie',
      first: 2024,
      actual: { 2022: '71%', 2023: '80%', 2024: '84%', 2025: '86%' },
      aim: { 2024: '≥ 82%', 2025: '≥ 85%', 2027: '≥ 90%' },
    },
    {
      name: 'Vroegsignalen waarop binnen vier weken is gereageerd',
      kind: 'prestatie',
      unit: '%',
      source: 'Schuldhulp',
      first: 2024,
      actual: { 2022: '62%', 2023: '73%', 2024: '81%', 2025: '87%' },
      aim: { 2024: '≥ 80%', 2025: '≥ 90%', 2027: '≥ 95%' },
    },
  ],
  expenses: {
    actual: [37_420, 38_105, 40_960, 41_230, 40_115, 40_640],
    original: [37_900, 37_860, 40_200, 39_900, 40_400],
    amended: [41_120, 41_300, 40_240, 40_700],
  },
  income: {
    actual: [27_310, 28_040, 30_980, 30_455, 28_610, 28_905],
    original: [27_600, 27_700, 29_600, 28_400, 28_700],
    amended: [31_020, 30_500, 28_600, 28_850],
  },
  years: {
    2022: {
      situation: [
        'Na twee jaren van steunmaatregelen voor ondernemers zijn er eind 2021 minder uitkeringen dan gevreesd. Van de mensen in de bijstand heeft 41 procent al langer dan vijf jaar geen werk. Onder hen zijn veel alleenstaande vrouwen boven de vijftig.',
        'Tegelijk staan er bij het Werkbedrijf 58 mensen op de wachtlijst voor beschut werk.',
      ],
      goals: [
        {
          goal: 'Meer mensen gaan vanuit de bijstand aan het werk.',
          actions: [
            {
              plan: 'We geven honderd mensen die langer dan vijf jaar bijstand hebben een eigen begeleider.',
              done: 'Er zijn 104 mensen met langdurige bijstand begonnen met een eigen begeleider. Van hen werken er 22, meestal in deeltijd.',
            },
            {
              plan: 'We sluiten een afspraak met zorginstellingen en rederijen over zestig leerbanen.',
              done: 'De afspraak over leerbanen is in februari getekend. Er zijn 63 leerbanen ingevuld, waarvan 40 in de zorg.',
            },
          ],
          conclusion:
            'Het lukte meer mensen om vanuit de bijstand aan het werk te gaan: 318, een vijfde deel meer dan in het jaar ervoor. De krappe arbeidsmarkt hielp mee. Het aantal huishoudens met een bijstandsuitkering daalde tot 1.894 en niet tot 1.850: in de zomer kwamen er 60 statushouders bij.',
        },
        {
          goal: 'Wie niet in een gewone baan past, heeft een plek waar dat wel kan.',
          actions: [
            {
              plan: 'We maken bij het Werkbedrijf dertig plekken voor beschut werk.',
              done: 'Het Werkbedrijf heeft er 32 plekken voor beschut werk bij. De wachtlijst daalde van 58 naar 35 mensen.',
            },
            {
              plan: 'We vragen bij elke aanbesteding boven € 50.000 om werkplekken voor mensen met een beperking.',
              done: 'In negentien aanbestedingen is om werkplekken gevraagd. Dat leverde 26 plekken op.',
            },
          ],
          conclusion:
            'Voor 58 mensen die niet in een gewone baan passen, is een plek gevonden. Werkgevers vragen vooral om begeleiding op de werkvloer.',
        },
      ],
      deviation:
        'De lasten zijn € 160.000 lager dan de gewijzigde begroting, omdat niet iedereen energietoeslag heeft aangevraagd. De rijksbijdrage viel € 40.000 lager uit.',
      progress: {
        light: 'groen',
        text: 'Het aantal uitkeringen daalt. De leerbanen zijn voor twee derde ingevuld. Bij het Werkbedrijf zijn 21 plekken bijgekomen.',
      },
    },
    2023: {
      situation: [
        'Boodschappen en energie zijn duur. De voedselbank hielp vorig najaar 420 gezinnen, tegen 290 een jaar eerder. Het college wil dat mensen weten waar ze recht op hebben: een op de vier maakt geen gebruik van een regeling.',
        'Onder de nieuwe inwoners zijn 310 mensen uit Oekraïne. Van hen heeft ongeveer de helft werk.',
      ],
      goals: [
        {
          goal: 'Mensen met weinig geld weten welke steun er is en gebruiken die.',
          actions: [
            {
              plan: 'We voegen zeven inkomensregelingen samen tot één aanvraag.',
              done: 'De zeven inkomensregelingen zijn sinds 1 juni aan te vragen met één formulier. Het aantal aanvragers steeg met 28 procent.',
            },
            {
              plan: 'We laten een geldbus met een vraagbaak wekelijks in elke wijk en elk dorp staan.',
              done: 'De geldbus stond 196 keer in een wijk of dorp. De vraagbaak sprak 2.750 mensen.',
            },
          ],
          conclusion:
            'Mensen met weinig geld gebruiken de steun vaker: het bereik van de inkomensregelingen ging van 74 naar 83 procent.',
        },
        {
          goal: 'Nieuwkomers doen snel mee op de arbeidsmarkt.',
          actions: [
            {
              plan: 'We combineren taalles met een werkplek van drie dagen per week.',
              done: 'Aan de combinatie van taalles en werkplek deden 88 nieuwkomers mee. Vijftig van hen kregen een contract.',
            },
            {
              plan: 'We laten buitenlandse diploma’s van verpleegkundigen versneld waarderen.',
              done: 'Van 17 verpleegkundigen is het diploma gewaardeerd; negen werken in het ziekenhuis.',
            },
          ],
          conclusion:
            'Nieuwkomers doen sneller mee: van wie in 2022 kwam, werkte eind 2023 al 46 procent. Kinderopvang is voor moeders het grootste obstakel.',
        },
      ],
      deviation: 'De lasten zijn € 70.000 lager en de baten € 45.000 lager: de afrekening met het Rijk over Oekraïne.',
      progress: {
        light: 'groen',
        text: 'De aanvraag met één formulier werkt sinds juni. De geldbus sprak in acht maanden 1.780 mensen.',
      },
    },
    2024: {
      situation: [
        'Het Rijk heeft de energietoeslag voor het laatste jaar betaald. Havermonde gaat daar met eigen geld in versoberde vorm mee door. Schuldeisers melden betalingsachterstanden nu in de eerste maand; dat zijn er 310 per maand.',
        'Vrijwel alle gezinnen met een bijstandsuitkering en kinderen hebben schulden van meer dan drie maandinkomens.',
      ],
      goals: [
        {
          goal: 'Schulden worden klein gehouden.',
          actions: [
            {
              plan: 'We bellen of bezoeken iedereen met een betalingsachterstand binnen vier weken.',
              done: 'Van de 3.640 mensen met een betalingsachterstand is 81 procent binnen vier weken gebeld of bezocht.',
            },
            {
              plan: 'We kopen schulden van zestig jongeren op, als zij een opleiding afmaken.',
              done: 'Van 52 jongeren zijn schulden opgekocht, samen € 214.000. Zes van hen zijn met hun opleiding gestopt.',
            },
          ],
          conclusion:
            'Schulden worden eerder opgemerkt en klein gehouden: de gemiddelde schuld bij aanmelding daalde van € 31.000 naar € 26.500.',
        },
        {
          goal: 'Kinderen in arme gezinnen doen gewoon mee.',
          actions: [
            {
              plan: 'We betalen zwemles tot en met diploma B voor alle kinderen uit gezinnen met een laag inkomen.',
              done: 'Voor 486 kinderen uit gezinnen met een laag inkomen is zwemles betaald. Er zijn 231 diploma’s B gehaald.',
            },
            {
              plan: 'We zorgen voor een gratis ontbijt op negen basisscholen.',
              done: 'Op negen basisscholen staat drie dagen per week ontbijt klaar. Er schuiven dagelijks 640 kinderen aan.',
            },
          ],
          conclusion:
            'Kinderen in arme gezinnen doen vaker mee aan sport en zwemles. Van alle kinderen groeit 7,9 procent op in armoede, een half procentpunt minder dan in 2023.',
        },
      ],
      deviation:
        'De lasten zijn € 125.000 lager door een kleiner aantal uitkeringen. De baten zijn bijna gelijk aan de raming.',
      progress: {
        light: 'oranje',
        text: 'De schoolontbijten lopen. Het opkopen van schulden begon drie maanden later, omdat de kredietbank andere voorwaarden stelde.',
      },
    },
    2025: {
      situation: [
        'De armoede onder kinderen daalt, maar werkenden met een laag loon vallen vaak buiten regelingen. Naar schatting gaat het om 1.100 huishoudens.',
        'In 2025 gaat het Werkbedrijf samen met dat van twee buurgemeenten. De voorbereiding is vorig jaar afgerond.',
      ],
      goals: [
        {
          goal: 'Werken loont ook bij een laag loon.',
          actions: [
            {
              plan: 'We verhogen de inkomensgrens voor regelingen van 120 naar 130 procent van het sociaal minimum.',
              done: 'De inkomensgrens voor regelingen is per 1 januari 130 procent. Daardoor kregen 870 werkende huishoudens voor het eerst steun.',
            },
            {
              plan: 'We geven mensen die gaan werken een half jaar zekerheid over hun toeslagen, met een garantiepotje.',
              done: 'Uit het garantiepotje is 61 keer betaald, gemiddeld € 740, toen toeslagen onzeker waren.',
            },
          ],
          conclusion:
            'Voor 870 huishoudens met een laag loon loont werken meer dan voorheen. Anderen zijn nog niet bereikt. Op vroegsignalen is in 87 procent van de gevallen binnen vier weken gereageerd; voor 90 procent was het team door ziekte te klein.',
        },
        {
          goal: 'Het nieuwe Werkbedrijf laat niemand achter.',
          actions: [
            {
              plan: 'We brengen alle 412 medewerkers met behoud van hun plek over naar het nieuwe Werkbedrijf.',
              done: 'Op 1 juli zijn 409 medewerkers overgegaan naar het nieuwe Werkbedrijf; drie gingen met pensioen.',
            },
            {
              plan: 'We richten met de buurgemeenten een cliëntenraad op die meebeslist over de dagelijkse gang van zaken.',
              done: 'De cliëntenraad is met de buurgemeenten opgericht en in september geïnstalleerd. Hij telt elf leden.',
            },
          ],
          conclusion: 'Het nieuwe Werkbedrijf liet niemand achter; iedereen die wilde, houdt een plek.',
        },
      ],
      deviation:
        'De lasten zijn € 60.000 lager, want de fusie kostte minder advies. De rijksbijdrage is € 55.000 hoger.',
      progress: {
        light: 'groen',
        text: 'Het nieuwe Werkbedrijf is op 1 juli begonnen. Ruim 600 werkende huishoudens kregen voor het eerst steun.',
      },
    },
  },
};
