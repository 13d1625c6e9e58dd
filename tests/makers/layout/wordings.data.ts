/** Data: the words of the questions, by house, question and whether one plans or looks back. {year} and {body} are gaps. */
export const questionWords = {
  'w-questions': {
    situation: 'Hoe staan we ervoor?',
    achieve: ['Wat willen we bereiken?', 'Wat wilden we bereiken?'],
    do: 'Wat gaan we daarvoor doen?',
    done: 'Wat hebben we daarvoor gedaan?',
    reached: 'Wat hebben we bereikt?',
    conclusion: 'Conclusie',
    cost: ['Wat mag het kosten?', 'Wat heeft het gekost?'],
  },
  'w-variants': {
    situation: 'Wat is de stand van zaken?',
    achieve: ['Wat wil {body} bereiken in {year}?', 'Wat wilde {body} bereiken in {year}?'],
    do: 'Wat doen we daarvoor in {year}?',
    done: 'Wat heeft {body} ervoor gedaan?',
    reached: 'Wat heeft {body} bereikt?',
    conclusion: 'Samenvattende conclusie',
    cost: ['Wat gaat het kosten?', 'Wat heeft dat gekost?'],
  },
  nouns: {
    situation: 'Stand van zaken',
    achieve: ['Doelstellingen', 'Doelstellingen'],
    do: 'Activiteiten {year}',
    done: 'Resultaten {year}',
    reached: 'Bereikte doelen',
    conclusion: 'Conclusie',
    cost: ['Financiën', 'Financiën'],
  },
  'plain-speech': {
    situation: 'Waar staan we nu?',
    achieve: ['Waar gaan we voor?', 'Waar gingen we voor?'],
    do: 'Wat merkt u daarvan in {year}?',
    done: 'Wat merkte u daarvan in {year}?',
    reached: 'Is dat gelukt?',
    conclusion: 'Alles bij elkaar',
    cost: ['Wat kost dat?', 'Wat kostte dat?'],
  },
  course: {
    situation: 'Waar we vandaan komen',
    achieve: ['Onze koers', 'Onze koers'],
    do: 'Zo pakken we het aan',
    done: 'Hoe ver zijn we gekomen',
    reached: 'Waar we staan op onze koers',
    conclusion: 'De balans opgemaakt',
    cost: ['Het prijskaartje', 'Het prijskaartje'],
  },
} as const;

/** Data: wordings that no list will have. One of each is drawn for a maker. */
export const ownQuestionWords = {
  reached: ['Dichterbij gekomen', 'Zijn we waar we wilden zijn', 'De stip van dichtbij', 'Raak of mis'],
  situation: ['Zo liggen de kaarten', 'Foto van dit moment', 'Wat we zien gebeuren', 'Het vertrekpunt'],
  achieve: [
    'Stip op de horizon',
    'Hier werken we naartoe',
    'Waar het ons om te doen is',
    'Ons verlangen',
    'Het grotere waarom',
  ],
  do: [
    'Aan de slag in {year}',
    'De stappen van dit jaar',
    'Op de rol voor {year}',
    'Handen uit de mouwen',
    'Ons werkpakket',
  ],
  done: [
    'Wat er van terechtkwam',
    'De oogst van {year}',
    'Terugblik',
    'Zo is het gegaan',
    'Wat er gelukt is en wat niet',
  ],
  conclusion: ['Tot slot van dit onderdeel', 'Ons eindoordeel', 'Wat wij ervan leren'],
  cost: ['De portemonnee', 'Geld en gevolgen', 'Met deze middelen', 'De centen'],
} as const;

/** Data: words for the levels, from the outermost. */
export const levelWords = {
  programma: ['Programma', 'Deelprogramma', 'Beleidsveld'],
  thema: ['Thema', 'Deelthema', 'Taakveld'],
  opgave: ['Opgave', 'Deelopgave', 'Onderwerp'],
  pijler: ['Pijler', 'Beleidsonderdeel', 'Product'],
  koers: ['Koers', 'Spoor', 'Halte'],
} as const;

/** Data: the words above results and aims, the short forms for two rows of heads, and the role that an aim has. */
export const roleWords = {
  realisatie: { achieved: 'Realisatie', aim: 'Streefwaarde', role: 'target' },
  rekening: { achieved: 'Rekening', aim: 'Begroting', role: 'budgeted' },
  werkelijk: { achieved: 'Werkelijk', aim: 'Raming', role: 'budgeted' },
  behaald: { achieved: 'Behaald', aim: 'Beoogd', role: 'target' },
  meetwaarde: { achieved: 'Meetwaarde', aim: 'Mikpunt', role: 'target' },
  peiling: { achieved: 'Peiling', aim: 'Inzet', role: 'target' },
  'years-only': { achieved: '', aim: '', role: 'other' },
  short: { achieved: 'Real.', aim: 'Begr.', role: 'budgeted' },
} as const;

/** Data: names of books by house: budget, progress report, annual report. {year} and {end} are gaps. */
export const bookNames = {
  programmabegroting: ['Programmabegroting {year}', 'Bestuursrapportage {year}', 'Jaarstukken {year}'],
  begroting: ['Begroting {year}', 'Tussenrapportage {year}', 'Jaarverslag {year}'],
  meerjaren: [
    'Meerjarenprogrammabegroting {year}-{end}',
    'Voortgangsrapportage {year}',
    'Jaarverslag en jaarrekening {year}',
  ],
  'jaarstukken-light': ['Begroting {year}-{end}', 'Najaarsrapportage {year}', 'Jaarrekening {year}'],
  plan: ['Programmaplan en begroting {year}', 'Voortgangsrapportage {year}-I', 'Programmaverantwoording {year}'],
} as const;

/** Data: what stands above the column of names. */
export const nameHeads: readonly string[] = [
  'Indicator',
  'Omschrijving',
  'Indicator',
  'Waar we op letten',
  'Graadmeter',
  'Naam indicator',
];

/** Data: what stands above a table of indicators. */
export const indicatorHeadings: readonly string[] = [
  'Waar meten we het aan af?',
  'De meetlat',
  'Onze cijfers',
  'Hoe volgen we dit?',
];
