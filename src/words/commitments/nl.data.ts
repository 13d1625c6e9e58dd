import { count } from '../numerals.ts';

/** The words of the pages about commitments, in Dutch. */
export const nlCommitments = {
  badge: 'Voornemen',
  list: 'Voornemens',
  listLead:
    'Wat documenten zeggen te gaan doen of bereiken, en of daar verantwoording over is gevonden. Een voornemen dat in meer jaren terugkomt, staat hier één keer; telt één van die jaren als niet gevonden of niet zeker, dan staat dat erbij.',
  listNone: 'Met deze keuze zijn er geen voornemens.',
  field: 'Onderdeel',
  sort: 'Soort voornemen',
  fate: 'Wat ervan kwam',
  name: 'Voornemen',
  years: 'Jaren',
  found: (n: number) => count('nl', n, 'voornemen', 'voornemens'),
  answers: 'Drie antwoorden',
  answersLead:
    'Wat de organisatie zegt, wat dat steunt en of het op tijd was zijn drie verschillende dingen. Wij houden ze uit elkaar.',
  said: 'Wat zegt de organisatie?',
  supported: 'Wat steunt dat?',
  inTime: 'Op tijd?',
  saidBy: (where: string) => `Er is verantwoording gevonden in ${where}.`,
  saidPerhapsBy: (where: string) =>
    `Er is mogelijk verantwoording gevonden in ${where}. Zeker is dat niet: lees hieronder wat er staat en waarom wij denken dat het hierbij hoort.`,
  saidPerhapsIn: (where: string) =>
    `In ${where} staat mogelijk iets hierover, maar wij konden geen tekst zeker aan dit voornemen verbinden.`,
  saidAsPlan: (where: string) => `${where} herhaalt het plan: er staat niet wat er is gebeurd.`,
  saidPerhapsOfCarriers: (where: string) =>
    `Over plannen die dit mogelijk uitwerken is verantwoording gevonden in ${where}. Zeker is dat niet.`,
  saidOfCarriers: (where: string) => `Over plannen die dit uitwerken is verantwoording gevonden in ${where}.`,
  saidOfNoCarrier:
    'Over de plannen die dit uitwerken is hier geen verantwoording gevonden. Dat betekent niet dat er niets is gedaan.',
  saidNothing: (where: string) =>
    `In ${where} is bij dit onderdeel geen verantwoording gevonden. Dat betekent niet dat het niet is gedaan.`,
  saidInPart: (where: string) =>
    `Van dit onderdeel is ${where} hier ingekort. We weten niet of er verantwoording in staat.`,
  saidElsewhere: (where: string) =>
    `Dit onderdeel van ${where} is hier niet. We weten niet of er verantwoording in staat.`,
  saidNotYet: 'Er is hier nog geen verslag over de jaren van dit voornemen.',
  saidUnknown: 'Of hier verantwoording over is afgelegd, is uit deze documenten niet te zeggen.',
  supportedBy: (accounts: number, figures: number) =>
    `${count('nl', accounts, 'verantwoording', 'verantwoordingen')} in de tekst, ${figures === 0 ? 'zonder getallen' : `met ${count('nl', figures, 'getal', 'getallen')}`}. Ander bewijs is hier niet bekend.`,
  supportedPerhapsBy: (accounts: number, figures: number) =>
    `Mogelijk ${count('nl', accounts, 'verantwoording', 'verantwoordingen')} in de tekst, ${figures === 0 ? 'zonder getallen' : `met ${count('nl', figures, 'getal', 'getallen')}`}. Ander bewijs is hier niet bekend.`,
  supportedByNothing: 'Er is geen verantwoording gevonden om te wegen. Ander bewijs is hier niet bekend.',
  supportedByNoReport: 'Niet bekend: een verslag waar het in kan staan, is hier niet.',
  supportedUnknown: 'Niet bekend: het verslag waar het in kan staan, is hier ingekort.',
  inTimeUnknown: 'Dat bepalen wij niet. Noemt een document een moment, dan leest u het hieronder in de tekst.',
  wordings: 'Door de jaren',
  wordingsLead: 'Wat wegging is doorgestreept, wat erbij kwam is onderstreept.',
  sameWords: 'In dezelfde woorden.',
  carriers: 'Zo is het uitgewerkt',
  carriersLead:
    'Plannen en doelen in latere documenten die dit volgens ons uitwerken. Bij elk staat wat ervan kwam en waarom wij het hier noemen.',
  noCarriers:
    'In de documenten die hier staan, is geen plan gevonden dat dit uitwerkt. Dat betekent niet dat het er niet is.',
  carriersUnknown: 'Van een of meer latere documenten is hier een deel. We weten niet of dit daarin is uitgewerkt.',
  agreed: 'Dit werkt uit wat is afgesproken',
  notEachYear: 'Niet over elk jaar verantwoording gevonden',
  tells: 'lees het in',
  mayTell: 'mogelijk in',
  perhapsSame: 'Mogelijk hetzelfde voornemen',
  perhapsSameText:
    'Dit lijkt op wat ervoor stond, maar het kan ook een ander voornemen zijn. Daarom staan beide teksten er heel. Wie Doelspoor beheert, kan zeggen of het hetzelfde is.',
  perhapsAccount: 'Mogelijk verantwoording',
  planAccount: 'Herhaalt het plan',
  readAccount: 'lees de verantwoording in',
  why: 'Waarom wij deze bij elkaar zetten',
  confirmation: { proposed: 'voorgesteld door het programma', confirmed: 'bevestigd door een mens' },
  sure: { high: 'vrijwel zeker', good: 'waarschijnlijk', fair: 'mogelijk' },
  score: (words: string, percent: string) => `${words} (${percent})`,
  noFindings: 'Bij dit voornemen is niets opgemerkt.',
  ended: (where: string) => `In ${where} is dit voornemen niet meer gevonden.`,
  underField: (title: string) => `Spoor: ${title}`,
};

export type CommitmentWords = typeof nlCommitments;
