import type { Language } from '../../words/numerals.ts';

type Noun = readonly [one: string, more: string];

const nl = {
  file: ['bestand', 'bestanden'] as Noun,
  organisation: ['organisatie', 'organisaties'] as Noun,
  publication: ['publicatie', 'publicaties'] as Noun,
  edition: ['editie', 'edities'] as Noun,
  chapter: ['onderdeel', 'onderdelen'] as Noun,
  passage: ['passage', 'passages'] as Noun,
  statement: ['uitspraak', 'uitspraken'] as Noun,
  commitment: ['voornemen', 'voornemens'] as Noun,
  account: ['verantwoording', 'verantwoordingen'] as Noun,
  indicator: ['indicator', 'indicatoren'] as Noun,
  figure: ['cijfer', 'cijfers'] as Noun,
  amount: ['bedrag', 'bedragen'] as Noun,
  reference: ['verwijzing', 'verwijzingen'] as Noun,
  doubt: ['twijfel', 'twijfels'] as Noun,
  correction: ['correctie', 'correcties'] as Noun,
  thread: ['spoor', 'sporen'] as Noun,
  finding: ['bevinding', 'bevindingen'] as Noun,
  error: ['fout', 'fouten'] as Noun,
  warning: ['waarschuwing', 'waarschuwingen'] as Noun,
  info: ['ter informatie', 'ter informatie'] as Noun,
  entry: ['regel in het logboek', 'regels in het logboek'] as Noun,
  row: ['rij', 'rijen'] as Noun,
};

/** What commands count: one of it, and more. */
export const counted: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    file: ['file', 'files'],
    organisation: ['organisation', 'organisations'],
    publication: ['publication', 'publications'],
    edition: ['edition', 'editions'],
    chapter: ['chapter', 'chapters'],
    passage: ['passage', 'passages'],
    statement: ['statement', 'statements'],
    commitment: ['commitment', 'commitments'],
    account: ['account', 'accounts'],
    indicator: ['indicator', 'indicators'],
    figure: ['figure', 'figures'],
    amount: ['amount', 'amounts'],
    reference: ['reference', 'references'],
    doubt: ['doubt', 'doubts'],
    correction: ['correction', 'corrections'],
    thread: ['thread', 'threads'],
    finding: ['finding', 'findings'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['for information', 'for information'],
    entry: ['entry of the log', 'entries of the log'],
    row: ['row', 'rows'],
  },
};
