import type { Untaken } from '../../drafting/outside/untaken.ts';
import { count, type Language, printNumber } from '../numerals.ts';

import { beginOutsideWords } from './begin-outside-words.data.ts';

const nl = {
  ...beginOutsideWords.nl,
  found: (title: string) => `${title}: dit is herkend`,
  foundLead: (file: string) =>
    `Uit ${file}. Klopt het, neem het dan over. Klopt iets niet, kijk het dan na: u wijst aan wat een kop, een doel of een kolom is, en het bestand wordt opnieuw gelezen.`,
  counts: {
    chapters: (number: number) => count('nl', number, 'onderdeel', 'onderdelen'),
    passages: (number: number) => count('nl', number, 'tekst', 'teksten'),
    commitments: (number: number) => count('nl', number, 'voornemen', 'voornemens'),
    accounts: (number: number) => count('nl', number, 'verantwoording', 'verantwoordingen'),
    indicators: (number: number) => count('nl', number, 'indicator', 'indicatoren'),
    figures: (number: number) => count('nl', number, 'cijfer', 'cijfers'),
    amounts: (number: number) => count('nl', number, 'bedrag', 'bedragen'),
  },
  nothing: 'In dit bestand is geen onderdeel herkend. Kijk na welke regels koppen zijn, of kies een ander bestand.',
  review: 'Wat niet zeker is',
  reviewNone: 'Er is niets waarover de lezer twijfelt.',
  reviewLead: (number: number) =>
    `Bij ${count('nl', number, 'ding', 'dingen')} is de lezer niet zeker. Wat in twijfel is, wordt geen cijfer: het blijft in de tekst staan.`,
  toReview: (number: number) =>
    number === 0
      ? 'Kijk na hoe het is gelezen'
      : `Kijk na hoe het is gelezen (${printNumber('nl', number)} in twijfel)`,
  decided: (number: number) => `U besliste over ${count('nl', number, 'ding', 'dingen')}.`,
  kept: (number: number) =>
    `Gelezen met ${count('nl', number, 'besluit', 'besluiten')} van uw organisatie over eerdere documenten.`,
  more: (number: number) => `En nog ${printNumber('nl', number)}.`,
  notes: 'Dit komt niet in het concept',
  notesLead:
    'Deze regels horen bij geen onderdeel, of staan al ergens anders. Zet zelf in een tekst wat u ervan nodig hebt.',
  untaken: 'Dit komt anders in het concept',
  untakenLead: 'Wat niet als stuk past, blijft in de tekst staan.',
  why: {
    'table-stays': 'De hele tabel blijft ook als tekst staan, want er staat meer in dan de cijfers:',
    'in-text': 'Dit wordt geen stuk van zichzelf, en staat alleen in de tekst:',
    cut: 'Dit is te lang voor een titel en is ingekort:',
    loose: 'Dit hoort bij geen onderdeel, en staat straks hier. Zet het daarna waar het hoort:',
  } satisfies Readonly<Record<Untaken['why'], string>>,
  tree: 'De onderdelen',
  treeLead: 'Zo staan de onderdelen straks in het concept.',
  states: (commitments: number, accounts: number, indicators: number, amounts: number) =>
    [
      ...(commitments > 0 ? [count('nl', commitments, 'voornemen', 'voornemens')] : []),
      ...(accounts > 0 ? [count('nl', accounts, 'verantwoording', 'verantwoordingen')] : []),
      ...(indicators > 0 ? [count('nl', indicators, 'indicator', 'indicatoren')] : []),
      ...(amounts > 0 ? [count('nl', amounts, 'bedrag', 'bedragen')] : []),
    ].join(', '),
  links: 'Waar het op volgt',
  sure: (number: number, title: string) =>
    number === 0
      ? `Niets hierin volgt zeker op ${title}.`
      : `${count('nl', number, 'stuk volgt', 'stukken volgen')} zeker op ${title}, en ${number === 1 ? 'wordt' : 'worden'} daar vanzelf aan vastgemaakt.`,
  doubtsLead:
    'Van deze stukken is het niet zeker. Kies waar het op volgt. Laat u het open, dan wordt niets vastgemaakt.',
  asks: {
    goesOn: (text: string) => `Gaat “${text}” verder op iets van eerder?`,
    answers: (text: string) => `Is “${text}” de verantwoording van een voornemen?`,
  },
  open: 'Dat laat ik open',
  candidate: (text: string, chance: string) => `Ja, op “${text}” (${chance})`,
  take: 'Neem over als concept',
  takeLead: 'Het wordt een concept, waarin u en uw collega’s verder schrijven. Het bestand zelf wordt niet bewaard.',
  putAside: 'Leg weg',
  putAsideLead: (day: string) =>
    `Wilt u dit bestand niet? Dan verdwijnt wat ervan is gelezen. Doet niemand er nog iets mee, dan gebeurt dat vanzelf na ${day}.`,
  gone: 'Het bestand is weggelegd.',
  changed: 'Er is intussen iets veranderd. Kijk hieronder wat er nu staat, en neem het dan over.',
};

/** What the pages say on which a document that began outside is taken in: from where it is brought on, and of what was recognised. */
export const outsideWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    ...beginOutsideWords.en,
    found: (title) => `${title}: this was recognised`,
    foundLead: (file) =>
      `From ${file}. Where it is right, take it in. Where something is not, look it over: you point out what is a heading, a goal or a column, and the file is read anew.`,
    counts: {
      chapters: (number) => count('en', number, 'chapter', 'chapters'),
      passages: (number) => count('en', number, 'text', 'texts'),
      commitments: (number) => count('en', number, 'commitment', 'commitments'),
      accounts: (number) => count('en', number, 'account', 'accounts'),
      indicators: (number) => count('en', number, 'indicator', 'indicators'),
      figures: (number) => count('en', number, 'figure', 'figures'),
      amounts: (number) => count('en', number, 'amount', 'amounts'),
    },
    nothing: 'No chapter was recognised in this file. Look over which lines are headings, or choose another file.',
    review: 'What is not sure',
    reviewNone: 'There is nothing of which the reader is in doubt.',
    reviewLead: (number) =>
      `Of ${count('en', number, 'thing', 'things')} the reader is not sure. What is in doubt becomes no figure: it stays in the text.`,
    toReview: (number) =>
      number === 0 ? 'Look over how it was read' : `Look over how it was read (${printNumber('en', number)} in doubt)`,
    decided: (number) => `You decided about ${count('en', number, 'thing', 'things')}.`,
    kept: (number) =>
      `Read with ${count('en', number, 'decision', 'decisions')} of your organisation about earlier documents.`,
    more: (number) => `And ${printNumber('en', number)} more.`,
    notes: 'This does not come into the draft',
    notesLead:
      'These lines belong to no chapter, or stand elsewhere already. Put in a text yourself what you need of them.',
    untaken: 'This comes into the draft otherwise',
    untakenLead: 'What does not fit as a piece stays in the text.',
    why: {
      'table-stays': 'The whole table stays as text too, because it says more than the figures:',
      'in-text': 'This becomes no piece of its own, and stands in the text alone:',
      cut: 'This is too long for a title and was cut:',
      loose: 'This belongs to no chapter, and will stand here. Put it where it belongs afterwards:',
    },
    tree: 'The chapters',
    treeLead: 'This is how the chapters will stand in the draft.',
    states: (commitments, accounts, indicators, amounts) =>
      [
        ...(commitments > 0 ? [count('en', commitments, 'commitment', 'commitments')] : []),
        ...(accounts > 0 ? [count('en', accounts, 'account', 'accounts')] : []),
        ...(indicators > 0 ? [count('en', indicators, 'indicator', 'indicators')] : []),
        ...(amounts > 0 ? [count('en', amounts, 'amount', 'amounts')] : []),
      ].join(', '),
    links: 'What it follows',
    sure: (number, title) =>
      number === 0
        ? `Nothing in it surely follows ${title}.`
        : `${count('en', number, 'piece surely follows', 'pieces surely follow')} ${title}, and will be tied to it.`,
    doubtsLead: 'Of these pieces it is not sure. Choose what it follows. Where you leave it open, nothing is tied.',
    asks: {
      goesOn: (text) => `Does “${text}” go on from something of before?`,
      answers: (text) => `Is “${text}” the account of a commitment?`,
    },
    open: 'I leave that open',
    candidate: (text, chance) => `Yes, from “${text}” (${chance})`,
    take: 'Take in as a draft',
    takeLead: 'It becomes a draft, in which you and your colleagues write on. The file itself is not kept.',
    putAside: 'Put aside',
    putAsideLead: (day) =>
      `Don’t you want this file? Then what was read of it goes. Where nobody does anything with it any more, that happens by itself after ${day}.`,
    gone: 'The file was put aside.',
    changed: 'Something changed meanwhile. See below what there is now, and then take it in.',
  },
};
