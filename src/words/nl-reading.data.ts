import type { MarkReason } from '../model/notation/notation-facts.ts';
import type { IdentitySign } from '../model/note-facts.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type { FigureRole } from '../model/statement.ts';
import type { ReadingWords } from './say.ts';

const reasons: Readonly<Record<MarkReason, string>> = {
  'only-decimal': 'omdat een duizendteken daar niet kan staan',
  share: 'omdat het een percentage is',
  table: 'omdat andere cellen van de tabel dat laten zien',
  dutch: 'zoals in het Nederlands gebruikelijk is',
};

const roles: Readonly<Record<FigureRole, string>> = {
  achieved: 'behaald',
  budgeted: 'begroot',
  target: 'beoogd',
  baseline: 'nulmeting',
  reference: 'vergelijking',
  other: 'anders',
};

const questions: Readonly<Record<Question, string>> = {
  intro: 'waar dit over gaat',
  situation: 'hoe we ervoor staan',
  achieve: 'wat we willen bereiken',
  do: 'wat we gaan doen',
  done: 'wat we hebben gedaan',
  conclusion: 'de conclusie',
  cost: 'wat het kost',
  other: 'iets anders',
};

const signs: Readonly<Record<IdentitySign, string>> = {
  'file-title': 'de titel van het bestand',
  'file-name': 'de naam van het bestand',
  breadcrumb: 'het kruimelpad',
  address: 'het adres',
  title: 'de titel',
  'first-lines': 'de eerste regels',
  questions: 'de vragen',
  'column-heads': 'de kolomkoppen',
};

/** The kinds of publication with their article. */
const kinds: Readonly<Record<PublicationKind, string>> = {
  budget: 'een begroting',
  'spring-memorandum': 'een voorjaarsnota',
  'progress-report': 'een voortgangsrapportage',
  'annual-report': 'een jaarverslag',
  'coalition-agreement': 'een coalitieakkoord',
  agenda: 'een uitvoeringsagenda',
  other: 'een andere publicatie',
};

function quote(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}

function figureOf({ role, year }: { readonly role: FigureRole; readonly year: number | null }): string {
  return year === null ? roles[role] : `${roles[role]} ${year}`;
}

function nameColumn(head: string): string {
  return head === '' ? 'zonder kop' : `“${head}”`;
}

/** What a reading says of itself in Dutch. */
export const nlReading: ReadingWords = {
  figures: {
    'mark-read': ({ mark, use, because, quoted }) =>
      `De ${mark === '.' ? 'punt' : 'komma'} in ${quote(quoted)} is gelezen als ${use === 'decimal' ? 'decimaalteken' : 'duizendteken'}, ${reasons[because]}.`,
    'brackets-negative': () => 'Haakjes om het getal betekenen hier dat het negatief is.',
    'dash-negative': () => 'Een streepje achter het getal betekent hier dat het negatief is.',
    'about-left-out': ({ quoted }) => `Het getal is gelezen zonder ${quote(quoted)}.`,
    'after-limit-left-out': () => 'Wat tussen haakjes achter de grens staat, is niet meegenomen.',
    'number-not-year': ({ quoted }) => `${quote(quoted)} is gelezen als getal, niet als jaar.`,
    'not-of-number': ({ quoted }) => `${quote(quoted)} hoort niet bij het getal.`,
    'nil-is-zero': () => '“Nihil” is gelezen als 0.',
    'unit-of-number': ({ quoted }) => `${quote(quoted)} is gelezen als eenheid van het getal.`,
    'given-elsewhere': (figure) => `Andere publicaties geven de waarden in deze kolom als ${figureOf(figure)}.`,
    'as-written': ({ before, quoted, after }) => `${before}${quote(quoted)}${after}`,
  },
  notes: {
    'of-site': () => 'Dit hoort bij de website of de bladzijde en niet bij het document.',
    menu: ({ lines }) =>
      `${lines === 1 ? 'Deze regel staat' : 'Deze regels staan'} met andere boven de bladzijde, zoals in een menu.`,
    'loose-sign': () => 'Dit is een los getal of teken, zoals een paginanummer.',
    'of-lost-table': () => 'Dit is een waarde van een tabel die niet te lezen is.',
    contact: () => 'Dit zijn contactgegevens en geen deel van het document.',
    contents: () => 'Dit is een regel uit de inhoudsopgave.',
    remark: () => 'Dit is een opmerking bij het document en geen deel ervan.',
    'questions-run-together': () =>
      'Deze vragen stonden boven kolommen naast elkaar, die niet meer te onderscheiden zijn.',
    logo: () => 'Dit is het beeldmerk van de organisatie.',
    'names-publication': () => 'Deze regel noemt een publicatie en geen onderdeel ervan.',
    shelf: () => 'Deze kop noemt het deel van de publicatie waarin de onderdelen staan, en geen onderdeel zelf.',
    'above-first-chapter': () => 'Deze regel staat boven het eerste onderdeel.',
    'trail-not-found': () => 'Dit kruimelpad noemt een onderdeel dat niet (zo) als onderdeel is herkend.',
    'table-in-no-chapter': () =>
      'Deze tabel staat in geen onderdeel; wat eruit gelezen is, staat bij de onderdelen die hij noemt.',
    'table-without-figures': () => 'De tabel heeft geen kolom met cijfers en is als tekst bewaard.',
    'table-not-sure': () =>
      'Geen kolom van deze tabel is met zekerheid te lezen als cijfers van een indicator of als bedragen. De tabel is als tekst bewaard.',
    'cells-not-placed': () => 'Deze cellen van een tabel zijn geen cijfer of bedrag.',
    'same-code': () => 'Deze onderdelen hebben dezelfde code en verschillende titels; ze zijn allemaal opgenomen.',
    twin: ({ input }) => `Dit onderdeel staat woord voor woord ook in ${input}; het is één keer opgenomen.`,
    'identified-otherwise': ({ sign, kind, year }) => {
      const theirs = [kind && kinds[kind.theirs], year?.theirs].filter(Boolean).join(' ');
      const ours = [kind && kinds[kind.ours], year && (year.ours ?? 'zonder jaar')].filter(Boolean).join(' ');
      return `Volgens ${signs[sign]} gaat het om ${theirs}, maar de rest van het document wijst op ${ours}.`;
    },
    'as-written': ({ sentence }) => sentence,
  },
  doubts: {
    'row-short': () =>
      'Deze rij heeft minder cellen dan de tabel kolommen heeft: bij welke kolom de waarden horen, is niet te zien.',
    'column-many-ways': ({ head }) => `De kolom ${nameColumn(head)} kan op meer dan één manier worden gelezen.`,
    'column-role': ({ head }) => `De kop ${nameColumn(head)} zegt niet of de waarden behaald, begroot of beoogd zijn.`,
    'column-year': ({ head }) => `Van welk jaar de waarden in de kolom ${nameColumn(head)} zijn, is niet te zien.`,
    'given-otherwise': ({ head, ...figure }) =>
      `Andere publicaties geven voor deze indicatoren heel andere waarden als ${figureOf(figure)}: de kolom “${head}” kan verkeerd gelezen zijn.`,
    'heading-two-ways': () => 'Deze kop is op twee manieren te lezen.',
    'asked-by-answer': () => 'Wat deze kop vraagt, blijkt alleen uit wat eronder staat.',
    nature: () => 'Het is niet zeker wat deze tekst is.',
    'row-run-together': () => 'De cellen van deze rij zijn niet uit elkaar te houden.',
    'column-asked': () => 'Geen kop zegt in welke kolom van deze tabel staat wat er wordt gevraagd.',
    'table-lost': () => 'Deze waarden zijn van een tabel waarvan de rijen en kolommen niet te herkennen zijn.',
    'table-sort': () => 'Of deze tabel bedragen of indicatoren bevat, is niet te zien.',
    'as-written': ({ sentence }) => sentence,
  },
  candidates: {
    figure: figureOf,
    column: ({ head }) => `de kolom “${head}”`,
    question: ({ question }) => `de vraag ${questions[question]}`,
    'asks-nothing': () => 'een kop die geen vraag stelt',
    chapter: () => 'een nieuw onderdeel',
    'chapter-above': () => 'het onderdeel erboven',
    'title-again': () => 'nog eens de titel',
    'no-text': () => 'geen deel van de tekst',
    'next-goal': () => 'het volgende doel',
    'within-answer': () => 'een tussenkop in het antwoord',
    text: () => 'gewone tekst',
    commitment: () => 'een voornemen',
    account: () => 'een verantwoording',
    amounts: () => 'bedragen',
    indicators: () => 'indicatoren',
    'as-written': ({ sentence }) => sentence,
  },
};
