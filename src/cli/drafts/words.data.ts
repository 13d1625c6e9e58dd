import { count, type Language } from '../../words/numerals.ts';

const nl = {
  description:
    'Zie welke documenten hier worden geschreven, begin er een, vul waarden in, en zet er een een stap verder.',
  begin: 'Begin een document vanuit een eerdere publicatie, zoals een jaarverslag vanuit de begroting.',
  rolledFrom: 'waaruit het begint, als in begroting-2026',
  rolledOver: (slug: string, from: string) => `${slug} is begonnen vanuit ${from}.`,
  values: 'Neem waarden van indicatoren over uit een werkblad of een CSV-bestand: alle of geen.',
  valuesFile: 'het bestand; zonder bestand krijgt u de lijst van wat gevraagd wordt, om in te vullen',
  showValues: 'toon alleen wat er zou veranderen',
  partly: 'neem wat past ook over als andere waarden niet passen',
  noneTaken:
    'Er is niets overgenomen, omdat niet elke waarde past. Herstel die rijen, of neem met --partly over wat past.',
  list: 'Toon de documenten die hier worden geschreven, en hoe ver ze zijn.',
  move: 'Zet een document een stap verder, of terug.',
  correct: 'Begin een correctie van wat is vastgesteld.',
  takeIn: 'Neem een document dat ergens anders is gemaakt (docx, xlsx, html) over als concept.',
  file: 'het bestand; wat ernaast is beslist met doelspoor review, telt mee',
  documentKind: 'welk soort document het is',
  year: 'over welk jaar het gaat',
  sequence: 'het nummer, als er meer zijn in een jaar',
  from: 'op welke publicatie het volgt, als in begroting-2026; anders op geen',
  show: 'toon alleen wat het zou worden, met de schakels waarover twijfel is; er wordt niets overgenomen',
  link: 'kies van een schakel in twijfel waar het stuk op volgt, zoals --show het geeft; mag vaker',
  badLink: 'Schrijf een schakel zoals --show hem geeft: nummer=uitspraak.',
  noSuchLink:
    'Een van de gekozen schakels is niet (meer) in twijfel. Er is niets overgenomen; kijk met --show wat er nu te kiezen is.',
  badYear: 'Schrijf een jaar van vier cijfers.',
  badSequence: 'Schrijf een nummer van 1 tot 99.',
  slug: 'zoals het in zijn adres heet, als in jaarverslag-2026',
  to: 'hoe ver het dan is',
  kind: 'wie er besloot, en waarover',
  decidedOn: 'op welke dag er is besloten, als in 2026-11-10',
  document: 'waar het besluit te lezen is',
  closeEarlier:
    'van een correctie: sluit de eerdere edities, omdat er iets in staat dat niet openbaar mag zijn, zoals persoonsgegevens',
  incomplete: 'bied het aan, of leg de correctie vast, ook al ontbreken er nog antwoorden',
  publicFrom: 'vanaf wanneer een aanbieding openbaar is, als in 2026-10-06T12:00:00+02:00; anders meteen',
  badMoment: 'Schrijf dag en tijd met de tijdzone, als in 2026-10-06T12:00:00+02:00.',
  none: 'Hier wordt nog geen document geschreven.',
  line: (slug: string, state: string, isCorrection: boolean) =>
    `${slug}: ${state}${isCorrection ? ' (correctie)' : ''}`,
  moved: (slug: string, state: string) => `${slug} is nu ${state}.`,
  shown: (slug: string, state: string, edition: number) => `${slug} is nu ${state}, en staat er als editie ${edition}.`,
  frozen: (slug: string, state: string, edition: number) =>
    `${slug} is nu ${state}: editie ${edition} is vastgelegd, en wordt openbaar als het embargo eindigt.`,
  takenIn: (slug: string, items: number, sure: number, unsure: number) =>
    `${slug} is nu een concept van ${count('nl', items, 'stuk', 'stukken')}. Zeker vastgemaakt aan wat eraan voorafging: ${sure}. In twijfel: ${unsure}.`,
  wouldBe: (slug: string, items: number, sure: number, unsure: number) =>
    `${slug} zou een concept worden van ${count('nl', items, 'stuk', 'stukken')}. Zeker vastgemaakt aan wat eraan voorafging: ${sure}. In twijfel: ${unsure}.`,
  begun: (slug: string) => `De correctie van ${slug} is begonnen.`,
};

/** What `doelspoor drafts` says, and help says of it. */
export const draftWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'See which documents are written here, begin one, fill in values, and take one a step further.',
    begin: 'Begin a document from an earlier publication, as an annual report from the budget.',
    rolledFrom: 'what it begins from, as in begroting-2026',
    rolledOver: (slug, from) => `${slug} was begun from ${from}.`,
    values: 'Take in values of indicators from a sheet or a CSV file: all or none.',
    valuesFile: 'the file; without one you get the list of what is asked, to fill in',
    showValues: 'show only what would change',
    partly: 'take in what fits also where other values do not',
    noneTaken:
      'Nothing was taken in, because not every value fits. Mend those rows, or take in what fits with --partly.',
    list: 'Show the documents that are written here, and how far they are.',
    move: 'Take a document a step further, or back.',
    correct: 'Begin a correction of what was adopted.',
    takeIn: 'Take in a document that was made elsewhere (docx, xlsx, html) as a draft.',
    file: 'the file; what was decided beside it by doelspoor review counts',
    documentKind: 'which kind of document it is',
    year: 'which year it is about',
    sequence: 'the number, where there are more in a year',
    from: 'which publication it follows, as in begroting-2026; none without it',
    show: 'show only what it would become, with the links in doubt; nothing is taken in',
    link: 'choose of a link in doubt what the piece goes on from, as --show gives it; may be repeated',
    badLink: 'Write a link as --show gives it: number=statement.',
    noSuchLink:
      'One of the chosen links is not in doubt (any more). Nothing was taken in; see with --show what can be chosen now.',
    badYear: 'Write a year of four digits.',
    badSequence: 'Write a number from 1 to 99.',
    slug: 'as its address calls it, as in jaarverslag-2026',
    to: 'how far it is then',
    kind: 'who decided, and on what',
    decidedOn: 'on which day it was decided, as in 2026-11-10',
    document: 'where the decision can be read',
    closeEarlier:
      'of a correction: close the earlier editions, because they hold what may not be public, as the data of a person',
    incomplete: 'offer it, or record the correction, though answers are still missing',
    publicFrom: 'from when an offer is public, as in 2026-10-06T12:00:00+02:00; at once without it',
    badMoment: 'Write day and time with the time zone, as in 2026-10-06T12:00:00+02:00.',
    none: 'No document is written here yet.',
    line: (slug, state, isCorrection) => `${slug}: ${state}${isCorrection ? ' (correction)' : ''}`,
    moved: (slug, state) => `${slug} is ${state} now.`,
    shown: (slug, state, edition) => `${slug} is ${state} now, and stands there as edition ${edition}.`,
    frozen: (slug, state, edition) =>
      `${slug} is ${state} now: edition ${edition} was frozen, and becomes public when the embargo ends.`,
    takenIn: (slug, items, sure, unsure) =>
      `${slug} is a draft of ${count('en', items, 'piece', 'pieces')} now. Surely tied to what came before: ${sure}. In doubt: ${unsure}.`,
    wouldBe: (slug, items, sure, unsure) =>
      `${slug} would be a draft of ${count('en', items, 'piece', 'pieces')}. Surely tied to what came before: ${sure}. In doubt: ${unsure}.`,
    begun: (slug) => `The correction of ${slug} was begun.`,
  },
};
