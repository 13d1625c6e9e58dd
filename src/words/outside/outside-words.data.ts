import type { Untaken } from '../../drafting/outside/untaken.ts';
import { count, type Language, printNumber } from '../numerals.ts';

const nl = {
  begin: 'Begin met een document van buiten',
  choose: 'Kies een bestand',
  beginLead:
    'Is het document al in Word, in Excel of als webpagina gemaakt? Neem dat bestand in, en schrijf hier verder.',
  title: 'Een document van buiten innemen',
  lead: 'Kies een bestand uit Word (docx) of Excel (xlsx), of een webpagina (html). U ziet eerst wat erin is herkend. Pas als u het inneemt, wordt het een concept. Niets daarvan is openbaar.',
  toDocuments: 'Naar de documenten',
  other: 'Kies een ander bestand',
  kind: 'Soort document',
  year: 'Jaar',
  sequence: 'Nummer (alleen als er meer zijn in een jaar)',
  from: 'Volgt op (als er een eerder document is)',
  fromNone: 'Geen: er is geen eerder document',
  file: 'Bestand',
  howTo: 'Word, Excel of een webpagina, van ten hoogste 30 MB. Zonder wachtwoord en zonder macro’s.',
  look: 'Bekijk wat erin staat',
  waiting: 'Nog niet ingenomen',
  waitingLead: 'Deze bestanden zijn gelezen, en wachten tot u ze inneemt of weglegt.',
  until: (day: string) => `Blijft tot ${day}, als niemand er iets mee doet`,
  notBegun: 'Er is nog niets ingenomen',
  badBegin: 'Kies een soort document en een jaar van vier cijfers, en kies het bestand opnieuw.',
  goneFrom: 'Het document waarop dit volgt, is er niet meer. Kies een ander.',
  faults: {
    'no-file': 'Kies een bestand en probeer het opnieuw.',
    locked: 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
    large:
      'Dit bestand is te groot om te lezen. Haal de plaatjes en wat niet nodig is eruit, of deel het op, en probeer het opnieuw.',
    form: 'Dit is geen bestand uit Word (docx) of Excel (xlsx) en geen webpagina (html). Sla het zo op en probeer het opnieuw.',
    macros: 'In dit bestand staan macro’s. Sla het op zonder macro’s, als docx of xlsx, en probeer het opnieuw.',
    unread: 'Dit bestand is niet te lezen: het is beschadigd of niet af. Sla het opnieuw op en probeer het nog eens.',
  },
  back: 'Terug naar wat is herkend',
  reading: 'Het bestand wordt gelezen',
  readingLead: 'Dit duurt een paar tellen. De pagina gaat vanzelf verder.',
  goOn: 'Kijk of het klaar is',
  found: (title: string) => `${title}: dit is herkend`,
  foundLead: (file: string) =>
    `Uit ${file}. Klopt het, neem het dan in. Klopt iets niet, kijk het dan na: u wijst aan wat een kop, een doel of een kolom is, en het bestand wordt opnieuw gelezen.`,
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
  take: 'Neem in als concept',
  takeLead: 'Het wordt een concept, waarin u en uw collega’s verder schrijven. Het bestand zelf wordt niet bewaard.',
  putAside: 'Leg weg',
  putAsideLead: (day: string) =>
    `Wilt u dit bestand niet? Dan verdwijnt wat ervan is gelezen. Doet niemand er nog iets mee, dan gebeurt dat vanzelf na ${day}.`,
  gone: 'Het bestand is weggelegd.',
  changed: 'Er is intussen iets veranderd. Kijk hieronder wat er nu staat, en neem het dan in.',
};

/** What the pages say on which a document that began outside is taken in. */
export const outsideWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    begin: 'Begin with a document from outside',
    choose: 'Choose a file',
    beginLead: 'Was the document made in Word, in Excel or as a web page? Take that file in, and write on here.',
    title: 'Take in a document from outside',
    lead: 'Choose a file from Word (docx) or Excel (xlsx), or a web page (html). You see first what was recognised in it. Only when you take it in does it become a draft. Nothing of it is public.',
    toDocuments: 'To the documents',
    other: 'Choose another file',
    kind: 'Kind of document',
    year: 'Year',
    sequence: 'Number (only where there are more in a year)',
    from: 'Follows (where there is an earlier document)',
    fromNone: 'None: there is no earlier document',
    file: 'File',
    howTo: 'Word, Excel or a web page, of at most 30 MB. Without a password and without macros.',
    look: 'See what is in it',
    waiting: 'Not taken in yet',
    waitingLead: 'These files were read, and wait until you take them in or put them aside.',
    until: (day) => `Stays until ${day}, where nobody does anything with it`,
    notBegun: 'Nothing was taken in yet',
    badBegin: 'Choose a kind of document and a year of four digits, and choose the file again.',
    goneFrom: 'The document that this follows is not there any more. Choose another one.',
    faults: {
      'no-file': 'Choose a file and try again.',
      locked: 'This file has a password. Save it without one and try again.',
      large: 'This file is too large to read. Take out pictures and what is not needed, or divide it, and try again.',
      form: 'This is no file from Word (docx) or Excel (xlsx) and no web page (html). Save it so and try again.',
      macros: 'This file holds macros. Save it without macros, as docx or xlsx, and try again.',
      unread: 'This file can’t be read: it is damaged or not whole. Save it anew and try again.',
    },
    back: 'Back to what was recognised',
    reading: 'The file is being read',
    readingLead: 'This takes a few seconds. The page goes on by itself.',
    goOn: 'See whether it is done',
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
