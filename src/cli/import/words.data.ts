import type { StatementSort } from '../../editions/compare-editions.ts';
import type { Language } from '../../words/numerals.ts';

type Sorts = Readonly<Record<StatementSort, string>>;

const nlSorts: Sorts = {
  title: 'titel',
  passages: 'tekst',
  commitments: 'voornemens',
  accounts: 'verantwoordingen',
  indicators: 'indicatoren',
  amounts: 'bedragen',
  references: 'verwijzingen',
  mentions: 'vermeldingen',
};

const nl = {
  description: 'Lees bestanden, mappen, zips of een website in en leg elke publicatie vast als editie.',
  stopped: 'Gestopt. Wat als vastgelegd is gemeld, blijft; met dezelfde opdracht gaat u verder.',
  to: 'de map waarin de bestanden van een website komen, waar u een adres geeft',
  whereTo: 'Een website komt eerst in een map. Geef die met --to.',
  oneSite: 'Geef één adres van een website, zonder andere bestanden of mappen.',
  notWhole: (folder: string) =>
    `Niet alles is opgehaald, dus er is niets ingelezen: een editie waarin bladzijden ontbreken, zegt dat zij er niet zijn. Geef dezelfde opdracht opnieuw. Is dit alles wat er komt, lees dan de map in: doelspoor import ${folder}`,
  notImported: (input: string, why: string) => `${input} is niet ingelezen. ${why}`,
  filesRead: (files: string) => `${files} gelezen`,
  notPlaced: (notes: string) => `${notes} niet geplaatst`,
  // one publication
  same: (edition: number) => `ongewijzigd, editie ${edition} blijft`,
  first: (edition: number) => `editie ${edition} vastgelegd`,
  next: (edition: number, why: string) =>
    `editie ${edition} vastgelegd (${why}); editie ${edition - 1} blijft op het eigen adres`,
  back: (edition: number, withdrawn: number) =>
    `editie ${edition} vastgelegd; de publicatie staat er weer, en tot en met editie ${withdrawn} blijft zij ingetrokken`,
  changed: 'gewijzigd',
  readOtherwise: 'dezelfde bestanden, nu anders gelezen',
  chapterGone: (chapter: string) => `vervallen: ${chapter}`,
  chapterAdded: (chapter: string) => `nieuw: ${chapter}`,
  chapterChanged: (chapter: string, sorts: string) => `gewijzigd: ${chapter} (${sorts})`,
  more: (number: number) => `… en nog ${number}`,
  fileGone: (file: string) => `niet meer in de map: ${file}`,
  unplaced: (pages: string) => `zonder plaats in de boom, naar wat het menu van de site en zij zelf zeggen: ${pages}`,
  filesKept: (files: string) => `van eerder gebleven: ${files} van deze publicatie`,
  note: (place: string, why: string, text: string) => `niet geplaatst (${place}): ${why} “${text}”`,
  sorts: nlSorts,
  stays: (publication: string) =>
    `${publication}: staat niet meer in de map. De publicatie blijft zoals zij is: wat is vastgelegd, wordt niet weggehaald. Staat zij er bij een volgende import weer in, dan gaat zij verder.`,
  // what was withdrawn
  withdrawn: (publication: string, date: string, reason: string) =>
    `${publication} is op ${date} ingetrokken (${reason}) en is niet ingelezen.`,
  sameFiles: 'Dit zijn dezelfde bestanden als toen.',
  otherFiles: 'Dit zijn andere bestanden dan toen.',
  howAgain: 'Mag de publicatie er weer staan, lees dan alleen die bestanden in, met --again.',
  madeHere: (publication: string) =>
    `${publication} wordt hier geschreven: bestanden komen er niet voor in de plaats, en er is niets ingelezen. Maak er een correctie van met doelspoor drafts correct.`,
  again: 'lees ook in wat is ingetrokken: de publicatie staat er dan weer, als volgende editie',
  // what became of what persons said
  lapsed: (texts: string, ruling: 'confirmed' | 'rejected', reason: string, isOneGone: boolean) =>
    `Vastgelegd was dat ${texts} ${ruling === 'confirmed' ? '' : 'niet '}bij elkaar horen (${reason}). ${isOneGone ? 'De eerste staat' : 'Beide staan'} niet meer in de nieuwste editie: zolang dat zo is, heeft dit geen gevolg. Alles wat zo is, toont doelspoor threads lapsed.`,
  and: ' en ',
  explanationLost: (finding: string, message: string) =>
    `een toegelichte bevinding is er niet meer, de toelichting blijft op haar pagina staan: ${finding}. Zij luidde: ${message}`,
  evidenceChanged: (finding: string, message: string) =>
    `het bewijs van een toegelichte bevinding is veranderd; kijk of de toelichting nog klopt: ${finding}. Zij luidde toen: ${message}`,
};

/** What `doelspoor import` says, and help says of it. */
export const importWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Read files, folders, zips or a web site into the record and freeze each publication as an edition.',
    stopped: 'Stopped. What was told as recorded stays; the same command goes on.',
    to: 'the folder for the files of a web site, where you give an address',
    whereTo: 'A web site comes into a folder first. Give that with --to.',
    oneSite: 'Give one address of a web site, without other files or folders.',
    notWhole: (folder) =>
      `Not all was fetched, so nothing was imported: an edition in which pages are missing says that they are not there. Give the same command again. If this is all that comes, import the folder: doelspoor import ${folder}`,
    notImported: (input, why) => `${input} was not imported. ${why}`,
    filesRead: (files) => `${files} read`,
    notPlaced: (notes) => `${notes} not placed`,
    same: (edition) => `unchanged, edition ${edition} stays`,
    first: (edition) => `edition ${edition} recorded`,
    next: (edition, why) => `edition ${edition} recorded (${why}); edition ${edition - 1} stays at its own address`,
    back: (edition, withdrawn) =>
      `edition ${edition} recorded; the publication is there again, and up to edition ${withdrawn} it stays withdrawn`,
    changed: 'changed',
    readOtherwise: 'the same files, read otherwise now',
    chapterGone: (chapter) => `gone: ${chapter}`,
    chapterAdded: (chapter) => `new: ${chapter}`,
    chapterChanged: (chapter, sorts) => `changed: ${chapter} (${sorts})`,
    more: (number) => `… and ${number} more`,
    fileGone: (file) => `not in the folder any more: ${file}`,
    unplaced: (pages) => `without a place in the tree, by what the menu of the site and they themselves say: ${pages}`,
    filesKept: (files) => `stayed from before: ${files} of this publication`,
    note: (place, why, text) => `not placed (${place}): ${why} “${text}”`,
    sorts: {
      title: 'title',
      passages: 'text',
      commitments: 'commitments',
      accounts: 'accounts',
      indicators: 'indicators',
      amounts: 'amounts',
      references: 'references',
      mentions: 'mentions',
    },
    stays: (publication) =>
      `${publication}: is not in the folder any more. The publication stays as it is: what was recorded is not taken away. If it is there again at a later import, it goes on.`,
    withdrawn: (publication, date, reason) =>
      `${publication} was withdrawn on ${date} (${reason}) and was not imported.`,
    sameFiles: 'These are the same files as then.',
    otherFiles: 'These are other files than then.',
    howAgain: 'If the publication may be there again, import these files alone, with --again.',
    madeHere: (publication) =>
      `${publication} is written here: files do not take its place, and nothing was imported. Make a correction of it with doelspoor drafts correct.`,
    again: 'import what was withdrawn too: the publication is there again then, as its next edition',
    lapsed: (texts, ruling, reason, isOneGone) =>
      `It was laid down that ${texts} ${ruling === 'confirmed' ? 'belong' : 'do not belong'} together (${reason}). ${isOneGone ? 'The first does' : 'Both do'} not stand in the latest edition any more: as long as that is so, this changes nothing. doelspoor threads lapsed shows all that is so.`,
    and: ' and ',
    explanationLost: (finding, message) =>
      `a finding that was explained is gone, the explanation stays on its page: ${finding}. It said, in Dutch: ${message}`,
    evidenceChanged: (finding, message) =>
      `the evidence of a finding that was explained has changed; see whether the explanation still holds: ${finding}. It said then, in Dutch: ${message}`,
  },
};
