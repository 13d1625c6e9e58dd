/** Data: the pieces of invented names of places. */
export const nameBeginnings: readonly string[] =
  'Elzer|Bruin|Wolde|Rijster|Ooster|Haver|Kiele|Swaane|Middel|Vlier|Hoender|Drieb|Lange|Ravel|Zwarte|Oude|Marse|Tielder|Gansen|Berken|Steven|Wilgen|Korte|Aver|Lutter|Noorder|Eikel|Quaden|Roer|Stuwe'.split(
    '|',
  );
export const nameEndings: readonly string[] =
  'kerke|donk|zijl|schoten|moer|waarde|horn|velde|broek|hage|terp|lede|stee|wolde|gouw|drecht|mare|rode|laarde|dam'.split(
    '|',
  );

/** Data: the kinds of body, with what its people call it, who governs it and who sets its budget. */
export const bodyKinds = {
  municipality: { before: 'Gemeente ', self: 'de gemeente', board: 'het college', council: 'de raad' },
  province: { before: 'Provincie ', self: 'de provincie', board: 'Gedeputeerde Staten', council: 'Provinciale Staten' },
  'water-board': {
    before: 'Waterschap ',
    self: 'het waterschap',
    board: 'het dagelijks bestuur',
    council: 'het algemeen bestuur',
  },
  region: { before: 'Regio ', self: 'de regio', board: 'het dagelijks bestuur', council: 'het algemeen bestuur' },
} as const;

export type BodyKind = keyof typeof bodyKinds;

/** Data: groups of domains in bodies with three levels of chapters. */
export const groupTitles: readonly string[] = [
  'Mens en samenleving',
  'Fysieke leefomgeving',
  'Economie en organisatie',
  'Dienst en bestuur',
  'Ruimte en kwaliteit',
  'Kracht en kansen',
];

/** Data: who is responsible, by function. */
export const holders: Readonly<Record<BodyKind, readonly string[]>> = {
  municipality: [
    'wethouder Sociaal domein',
    'wethouder Ruimte',
    'burgemeester',
    'wethouder Financiën',
    'wethouder Economie',
  ],
  province: ['gedeputeerde Natuur', 'gedeputeerde Mobiliteit', 'commissaris van de Koning', 'gedeputeerde Financiën'],
  'water-board': ['dijkgraaf', 'heemraad Watersysteem', 'heemraad Waterketen', 'heemraad Financiën'],
  region: ['voorzitter', 'portefeuillehouder Gezondheid', 'portefeuillehouder Milieu', 'portefeuillehouder Middelen'],
};

/** Data: what an activity is said to be done with. */
export const asides: readonly string[] = [
  '',
  '',
  '',
  'samen met de bewoners',
  'met steun van het Rijk',
  'binnen het bestaande budget',
  'na overleg met de partners',
  'in afstemming met de buurgemeenten',
  'op basis van de evaluatie',
  'met extra inzet van vrijwilligers',
  'in nauw contact met de ondernemers',
  'volgens de planning van het uitvoeringsprogramma',
  'met een bijdrage uit het regiofonds',
];
