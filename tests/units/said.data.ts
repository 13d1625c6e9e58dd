import type { Question } from '../../src/model/question.ts';
import type { StatedReference } from '../../src/threading/stated.ts';

/** Few titles, names and texts, so that documents that are drawn from them often say the same, and rules find something. */
export const titles = [
  'Bereikbaarheid',
  'Wonen en bouwen',
  'Groen in de stad',
  'Sport en bewegen',
  'Cultuur',
  'Sport en cultuur',
] as const;

export const names = [
  'Aantal bruggen in de stad',
  'Aantal bezoekers van de markt',
  'Ziekteverzuim van ambtenaren',
  'Waardering van het groen',
  'Aantal sporters',
  'Aantal sporters per jaar',
] as const;

export const cells = [
  '3',
  '8',
  '> 5',
  '> 2',
  '12,5%',
  '12.5%',
  '-',
  '',
  'volgt',
  '> dan in 2017',
  'goed',
  '10.050',
] as const;

export const plans = [
  'Een brug over het kanaal bij het oude station bouwen',
  'We bouwen een brug over het kanaal bij het oude station.',
  'Een loket voor startende ondernemers in de haven openen',
  'De samenwerking met partners versterken',
  'De kwaliteit van het groen verbeteren',
  'Daarmee lossen we de wachtrijen op',
  'In het najaar van 2019 is de kade langs de veerhaven opnieuw ingericht',
  'Fietsenstallingen bouwen bij alle drie stations in 2020',
  'Het zwembad verwarmen met restwarmte van de zuivering',
  'Elke leerling krijgt zwemles in groep vijf',
  'Een archief van oude foto’s inrichten',
] as const;

export const deeds = [
  'De brug over het kanaal bij het oude station is gebouwd.',
  'Een brug over het kanaal bij het oude station bouwen',
  'Een loket voor startende ondernemers in de haven openen',
  'Het loket in de haven ging in mei open.',
  'Op zeven scholen groeien nu bonen.',
  'De kade langs de veerhaven is opnieuw ingericht.',
] as const;

const long =
  'De gemeente werkt al jaren samen met de provincie, de waterschappen en de buurgemeenten aan betere fietspaden langs alle drukke wegen, zodat scholieren en werknemers veilig en snel naar school en werk kunnen gaan, ook in de winter en in de avond wanneer het donker is.';

export const texts: readonly [readonly [Question, string], ...(readonly [Question, string])[]] = [
  ['situation', long],
  ['intro', long],
  ['situation', 'Het gaat goed met de stad.'],
  ['achieve', 'We willen in 2016 een groene stad zijn.'],
  ['achieve', 'We willen meer dan 5 bruggen in de stad.'],
  ['do', 'Dit gaan we doen.'],
  ['done', 'Er staan nu 4 bruggen in de stad.'],
  ['conclusion', 'Het ziekteverzuim steeg door de griep.'],
  ['other', 'Een streepje betekent dat er niet is gemeten.'],
  ['other', 'In 2020 komen er nieuwe indicatoren.'],
  ['other', 'De brug over het kanaal bij het oude station is er gekomen.'],
];

type Pointer = Pick<StatedReference, 'text' | 'code' | 'title'>;

export const references: readonly [Pointer, ...Pointer[]] = [
  { text: 'zie 1.2', code: '1.2', title: null },
  { text: 'zie verder 9.9', code: '9.9', title: null },
  { text: 'zie 1.1 Cultuur', code: '1.1', title: 'Cultuur' },
  { text: 'zie ook Bereikbaarheid', code: null, title: 'Bereikbaarheid' },
];
