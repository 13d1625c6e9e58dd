import type { FaultFacts, PlaceFacts, SaidFacts } from '../../../features/verification/fault.ts';
import type { StatedAt } from '../../../features/verification/stated.ts';
import { say, type WordingOf } from '../../../words/say.ts';

const said: WordingOf<SaidFacts> = {
  explanation: ({ finding }) => `de toelichting bij ${finding}`,
  ruling: ({ from, to }) => `het besluit over ${from} en ${to}`,
  answer: ({ statement, candidate }) => `het antwoord of ${statement} hetzelfde is als ${candidate}`,
  participation: ({ participation }) => `de deelname ${participation}`,
  report: ({ report }) => `de melding ${report} van een lezer`,
  withdrawal: ({ publication, edition }) => `de intrekking van ${publication}/${edition}`,
  correction: ({ correction }) => `de correctie ${correction}`,
  'undone-correction': ({ correction }) => `dat de correctie ${correction} ongedaan is gemaakt`,
  licence: () => 'de licentie',
  nature: ({ publication }) => `wat ${publication} is`,
  standing: ({ publication, edition }) => `hoe editie ${edition} van ${publication} ervoor staat`,
  settings: () => 'de instellingen van de regels',
};

const places: WordingOf<PlaceFacts> = {
  ...said,
  'log-entry': ({ sequence }) => `logboek, regel ${sequence}`,
  'log-of-day': ({ day }) => `logboek van ${day}`,
  'published-heads': () => 'gepubliceerde controlegetallen',
  'kept-head': ({ from }) => from,
  organisation: () => 'organisatie',
  publication: ({ publication }) => publication,
  edition: ({ publication, edition }) => `${publication}/${edition}`,
  explanations: () => 'toelichtingen',
  rulings: () => 'besluiten over schakels',
  answers: () => 'antwoorden over bewoordingen',
  participations: () => 'deelnames',
  reports: () => 'meldingen van lezers',
  licences: () => 'licenties',
  natures: () => 'wat publicaties zijn',
  standings: () => 'hoe edities ervoor staan',
  withdrawals: () => 'intrekkingen',
  corrections: () => 'correcties',
  judgement: () => 'sporen en bevindingen',
  members: () => 'mensen en rollen',
  member: ({ member }) => `de persoon ${member}`,
};

const stated: Readonly<Record<StatedAt['kind'], string>> = {
  publication: 'wie dit document is',
  order: 'de volgorde van de onderdelen',
  chapter: 'de kop',
  passage: 'de tekst',
  commitment: 'de voornemens',
  account: 'de verantwoording',
  indicator: 'de indicatoren',
  figure: 'de cijfers',
  amount: 'de bedragen',
  reference: 'de verwijzingen',
  mention: 'de genoemde partners en plaatsen',
  doubt: 'de twijfels',
};

const faults: WordingOf<FaultFacts> = {
  unreadable: () => 'Hier staat een waarde die Doelspoor nooit zo vastlegt, en die niet kan worden nagerekend.',
  'entry-missing': () => 'Deze regel ontbreekt.',
  'entry-astray': () => 'Deze regel volgt niet op de vorige.',
  'entry-changed': () => 'Deze regel is veranderd.',
  'end-missing': () => 'Regels aan het eind ontbreken.',
  'edition-gone': () => 'Deze editie staat in het logboek en is er niet meer.',
  'edition-unlogged': () => 'Het logboek weet niets van deze editie.',
  'other-checksum': () => 'De controlesom is een andere dan die in het logboek.',
  'other-content': () => 'De inhoud past niet bij de controlesom.',
  'shown-otherwise': ({ chapter, kind }) =>
    `Wat de site toont is niet wat er is vastgelegd, bij ${chapter === null ? '' : `${chapter}: `}${stated[kind]}.`,
  'frozen-otherwise': () => 'De dag van vastlegging is een andere dan die in het logboek.',
  'published-otherwise': () => 'Of en wanneer dit is gepubliceerd is anders dan in het logboek.',
  'beside-otherwise': () => 'Vindplaatsen, opmerkingen, twijfels of bronnen zijn niet wat er is vastgelegd.',
  'worded-otherwise': () => 'Welke uitspraak hier op welke plaats staat, is niet wat er is vastgelegd.',
  'tables-otherwise': () => 'Welke tabel waar staat, of wat daaruit is gelezen, is niet wat er is vastgelegd.',
  'corrected-otherwise': () => 'Wat hier sinds een correctie anders staat, is niet wat er is vastgelegd.',
  'publication-unlogged': () => 'Het logboek weet niets van deze publicatie.',
  'other-edition-shown': ({ edition }) =>
    `De site toont een andere editie dan de nieuwste in het logboek, editie ${edition}.`,
  'shown-again': () => 'Deze publicatie is ingetrokken, en de site toont haar toch.',
  'titled-otherwise': () => 'Titel, soort of jaar is niet wat er is vastgelegd.',
  'found-otherwise': () => 'Wat zoeken hiervan toont is niet wat er is vastgelegd.',
  'other-sources': () => 'De bewaarde bronnen zijn niet wat er is ingelezen.',
  'head-of-no-day': () => 'De dag of het moment van publiceren bestaat niet.',
  'other-than-published': ({ sequence }) =>
    `Regel ${sequence} is een andere dan toen is gepubliceerd, of is er niet meer.`,
  'other-than-kept': ({ sequence }) => `Regel ${sequence} is een andere dan hier is bewaard, of is er niet meer.`,
  'published-otherwise-then': ({ day }) => `Wat op ${day} is gepubliceerd, is een ander getal of is er niet meer.`,
  'said-no-more': ({ what }) => `Hier is vastgelegd: ${say(said, what)}. Dat is er niet meer, of het is veranderd.`,
  'said-unlogged': () => 'Hiervan staat niets in het logboek, of het logboek zegt iets anders.',
  misnamed: ({ name }) => `De uitspraak ${name} is een andere dan die er toen zo heette.`,
  'not-offered': () => 'Wie haar aanbood weet er niet van.',
  'corrections-otherwise': () => 'De correcties die hier zijn overgenomen, luiden nu anders.',
  'organisation-unlogged': () => 'Het logboek weet niet dat deze organisatie is toegevoegd.',
  'organisation-otherwise': () => 'Naam, soort of adres is een andere dan in het logboek.',
  'organisation-gone': () => 'Van deze organisatie is niets meer vastgelegd.',
  'member-unlogged': () => 'Het logboek weet niet dat deze persoon is toegelaten.',
  'member-otherwise': () => 'Rollen, toegang of naam zijn anders dan in het logboek.',
  'member-gone': () => 'Het logboek kent deze persoon, maar er is niemand meer.',
  'judgement-unlogged': () => 'Het logboek weet niets van een beoordeling.',
  'judged-otherwise': () => 'Wat de site toont is niet wat er uit de laatste beoordeling kwam.',
};

export const nlFaultWords = { places, faults } as const;
