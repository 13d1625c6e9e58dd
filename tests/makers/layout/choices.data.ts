import { z } from 'zod';

/**
 * Data: the independent choices of a house layout. Each is drawn by itself, so that any two can meet. What a choice means stands with it;
 * layouts of real bodies (2011-2025) gave the options, and the words for what no list has are invented.
 */
export const layoutChoices = z.object({
  /** How headings are set: as headings of the format, as bold paragraphs, in capitals, or as headings with bold questions. */
  headings: z.enum(['marked', 'bold', 'capitals', 'marked-with-bold-questions']),
  /** How a code stands before a title. */
  codes: z.enum(['dotted', 'padded', 'closing-point', 'word', 'word-colon', 'word-bar', 'letter', 'none']),
  /** How many levels of chapters there are. */
  depth: z.enum(['programmes', 'two', 'three']),
  /** The words for the levels, of which the last are on no list. */
  levelWords: z.enum(['programma', 'thema', 'opgave', 'pijler', 'koers']),
  /** How the questions are asked. */
  questions: z.enum(['w-questions', 'w-variants', 'nouns', 'plain-speech', 'course', 'own-words']),
  /** Whether the chapter tells where things stand. */
  situation: z.enum(['none', 'asked', 'own-words']),
  /** How goals are told. */
  goals: z.enum(['bullets', 'numbered', 'paragraphs', 'label', 'bold-line', 'table']),
  /** How activities are told. */
  activities: z.enum(['bullets', 'numbered', 'lines', 'label', 'table', 'sentences', 'code-label']),
  /** How activities are worded. */
  activityWording: z.enum(['infinitive', 'we', 'passive']),
  /** How an annual report answers. */
  accounts: z.enum(['bullets', 'sentences', 'label', 'status-table', 'light-table', 'paragraphs']),
  /** Whether a tree of goals comes first. */
  goalTree: z.enum(['none', 'table', 'list']),
  /** What a line of the table of indicators is. */
  orientation: z.enum(['rows', 'years-down', 'cards', 'records', 'stacked-subjects']),
  /** How many rows of heads, and what stands above what. */
  storeys: z.enum(['one', 'role-over-years', 'years-over-roles']),
  /** The words above figures. */
  roleWords: z.enum(['realisatie', 'rekening', 'werkelijk', 'behaald', 'meetwaarde', 'peiling', 'years-only', 'short']),
  /** How many years of results are shown. */
  history: z.enum(['1', '2', '3', '4']),
  /** How many years of aims are shown. */
  future: z.enum(['1', '2', '4']),
  /** In which order the columns stand. */
  order: z.enum(['time', 'aims-first', 'latest-first']),
  /** Where the unit stands. */
  units: z.enum(['none', 'column', 'in-name', 'with-value']),
  /** Where the source stands. */
  sources: z.enum(['none', 'column', 'in-name', 'below']),
  /** Whether other subjects are shown beside the own one. */
  subjects: z.enum(['none', 'country', 'country-and-group']),
  /** Whether there is a measurement to start from. */
  baseline: z.enum(['none', 'undated', 'dated']),
  /** Columns that hold no figure. */
  extraColumn: z.enum(['none', 'number', 'topic-before', 'kind', 'explanation', 'status']),
  /** Years in a column of their own before the values. */
  periods: z.enum(['none', 'pairs']),
  /** How an aim is written. */
  aims: z.enum(['plain', 'sign', 'words', 'relative']),
  thousands: z.enum(['point', 'space', 'none']),
  decimals: z.enum(['comma', 'point']),
  percent: z.enum(['glued', 'spaced', 'bare']),
  /** What stands where nothing was measured. */
  missing: z.enum(['dash', 'nnb', 'pm', 'empty', 'nb']),
  footnotes: z.enum(['none', 'on-value', 'on-name']),
  /** Rows over the whole width with the name of a group. */
  sections: z.enum(['none', 'spanning']),
  /** Whether a table is cut and has its heads again. */
  breaks: z.enum(['none', 'heads-again']),
  /** Where the indicators stand. */
  indicatorPlace: z.enum(['chapter', 'programme', 'annex']),
  /** What stands above a table of indicators. */
  indicatorHeading: z.enum(['indicatoren', 'kind', 'own-words', 'none']),
  /** Whether money stands in a table of its own. */
  moneyPlace: z.enum(['apart', 'with-indicators', 'none']),
  moneyOrientation: z.enum(['sides-down', 'sides-across']),
  moneyWords: z.enum(['lasten', 'uitgaven', 'kosten']),
  standings: z.enum(['begroting-rekening', 'primitief', 'raming', 'short']),
  moneyUnit: z.enum(['thousands-in-caption', 'thousands-in-head', 'whole-euros']),
  moneySign: z.enum(['plain', 'negative-income', 'letters']),
  files: z.enum(['book', 'pages']),
  introduction: z.enum(['none', 'short', 'long']),
  contents: z.enum(['none', 'list']),
  navigation: z.enum(['none', 'back', 'trail', 'menu']),
  running: z.enum(['none', 'foot', 'head-and-foot']),
  /** How the cells of a table come out when a page is copied as text. */
  copiedCells: z.enum(['tabs', 'lines', 'lines-without-gaps', 'spaces', 'bars', 'aligned']),
  /** Commitments with a term in running text. */
  promises: z.enum(['none', 'running']),
  conclusion: z.enum(['none', 'conclusie', 'own-words']),
  /** Who is responsible, by function. */
  holder: z.enum(['none', 'line']),
  headCase: z.enum(['plain', 'lower', 'broken', 'year-first']),
  bookNames: z.enum(['programmabegroting', 'begroting', 'meerjaren', 'jaarstukken-light', 'plan']),
  /** Columns of which nobody can say what they hold. */
  puzzles: z.enum(['none', 'lost-cells', 'headless']),
});

export type Layout = z.infer<typeof layoutChoices>;
export type Choice = keyof Layout;

/** Data: options that real layouts have more often than the others, which weigh 1. */
export const layoutWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  headings: { marked: 3 },
  codes: { dotted: 2 },
  depth: { two: 2 },
  goalTree: { none: 2 },
  orientation: { rows: 4 },
  storeys: { one: 3 },
  subjects: { none: 2 },
  extraColumn: { none: 2 },
  periods: { none: 4 },
  aims: { plain: 2, sign: 2 },
  decimals: { comma: 3 },
  footnotes: { none: 2 },
  sections: { none: 2 },
  breaks: { none: 2 },
  indicatorPlace: { chapter: 3 },
  moneyPlace: { apart: 3 },
  files: { book: 3 },
  puzzles: { none: 2 },
};
