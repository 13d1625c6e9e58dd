import { count } from '../numerals.ts';

/** The words of the pages about commitments, in Dutch. */
export const nlCommitments = {
  badge: 'Voornemen',
  list: 'Voornemens',
  listLead: 'Wat documenten zeggen te gaan doen of bereiken, en of daar verantwoording over is gevonden.',
  listNone: 'Met deze keuze zijn er geen voornemens.',
  field: 'Onderdeel',
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
  supportedByNothing: 'Er is geen verantwoording gevonden om te wegen. Ander bewijs is hier niet bekend.',
  supportedByNoReport: 'Niet bekend: een verslag waar het in kan staan, is hier niet.',
  supportedUnknown: 'Niet bekend: het verslag waar het in kan staan, is hier ingekort.',
  inTimeUnknown: 'Niet bekend: de documenten noemen geen moment waarop het klaar was.',
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
