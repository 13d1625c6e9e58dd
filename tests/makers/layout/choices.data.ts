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
  /** Whether a tree of goals comes first, or takes the place of the questions of a plan. */
  goalTree: z.enum(['none', 'table', 'list', 'instead']),
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
  periods: z.enum(['none', 'pairs', 'dates-over']),
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
  /** Columns of which nobody can say what they hold, or of which year. */
  puzzles: z.enum(['none', 'lost-cells', 'headless', 'undated-scores']),
  /** How many fields a programme has: those of one domain or of two. */
  breadth: z.enum(['narrow', 'broad']),
  /** Whether goals and activities are told question by question, or the activities goal by goal. */
  arrangement: z.enum(['by-question', 'by-goal']),
  /** Whether the indicators that the law asks for stand among the others or in a table of their own, with the period before the values. */
  mandatory: z.enum(['among-others', 'apart', 'apart-with-year-in-cell']),
  /** What rows of a subject are called where each has one. */
  subjectWords: z.enum(['kind', 'place', 'letters']),
  /** What the rows of money are besides the three sides. */
  moneyRows: z.enum(['sides', 'numbered', 'with-reserves']),
  /** How deviations of money are explained. */
  deviations: z.enum(['none', 'bullets', 'table']),
  /** The paragraphs that the law asks for, behind the programmes. */
  paragraphs: z.enum(['none', 'text', 'with-ratios']),
  /** Whether the guide tells the questions and the colours. */
  guideLists: z.enum(['none', 'questions', 'questions-and-legend']),
  /** Whether each indicator is explained below its table. */
  indicatorNotes: z.enum(['none', 'below']),
  /** What is drawn in a table on paper. */
  paperLines: z.enum([
    'below-cells',
    'below-rows',
    'below-heads',
    'above-and-below',
    'between-columns',
    'grid',
    'boxes',
    'zebra',
    'none',
  ]),
  /** How the heads of a table stand out on paper. */
  paperHeads: z.enum(['bold', 'plain', 'filled']),
  /** Whether a table that goes on over the next page has its heads again there. */
  paperTurns: z.enum(['heads-once', 'heads-again']),
  /** Where numbers and their heads stand in their columns. */
  paperNumbers: z.enum(['left', 'right', 'centred']),
  /** Where the lines of a cell stand beside those of a higher one. */
  paperHeight: z.enum(['top', 'middle', 'bottom']),
  /** How wide tables are, and how much room their cells have. */
  paperRoom: z.enum(['wide', 'tight', 'airy', 'as-needed', 'narrow-names']),
  /** The letter that books are set in. */
  paperLetter: z.enum(['plain', 'small', 'large', 'serif']),
  paperSheet: z.enum(['upright', 'landscape']),
  /** Whether running text is set in columns, and whether headings stand in them. */
  paperText: z.enum(['one-column', 'two-columns', 'two-columns-with-headings']),
});

export type Layout = z.infer<typeof layoutChoices>;

/**
 * Data: how often an option comes beside the others, which weigh 1. What most bodies do comes most: a real layout is plain in most things and
 * odd in some.
 */
export const layoutWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  headings: { marked: 6, 'marked-with-bold-questions': 2 },
  codes: { dotted: 4, word: 3, 'word-colon': 2, 'closing-point': 2, none: 2 },
  depth: { two: 4, programmes: 2 },
  levelWords: { programma: 5, thema: 2 },
  questions: { 'w-questions': 6, 'w-variants': 2, nouns: 2 },
  situation: { none: 3, asked: 2 },
  goals: { bullets: 3, paragraphs: 2 },
  activities: { bullets: 4, numbered: 2, label: 2 },
  activityWording: { we: 2, infinitive: 2 },
  accounts: { bullets: 4, paragraphs: 2, 'status-table': 2 },
  goalTree: { none: 6 },
  orientation: { rows: 10, 'years-down': 2, cards: 2 },
  storeys: { one: 6 },
  roleWords: { realisatie: 5, rekening: 3, werkelijk: 2, 'years-only': 2 },
  history: { '2': 3, '1': 2 },
  future: { '1': 3 },
  order: { time: 6 },
  units: { none: 2, column: 3 },
  sources: { none: 3, column: 3 },
  subjects: { none: 3, country: 2 },
  baseline: { none: 3 },
  extraColumn: { none: 6 },
  periods: { none: 12 },
  aims: { plain: 4, sign: 3 },
  thousands: { point: 6 },
  decimals: { comma: 6 },
  percent: { glued: 4, bare: 2 },
  missing: { dash: 3 },
  footnotes: { none: 4 },
  sections: { none: 5 },
  breaks: { none: 3 },
  indicatorPlace: { chapter: 5 },
  indicatorHeading: { indicatoren: 4, kind: 2 },
  moneyPlace: { apart: 6 },
  moneyOrientation: { 'sides-down': 5 },
  moneyWords: { lasten: 5 },
  standings: { 'begroting-rekening': 3, primitief: 3 },
  moneyUnit: { 'thousands-in-caption': 2, 'thousands-in-head': 2 },
  moneySign: { plain: 6 },
  files: { book: 2 },
  introduction: { short: 2, long: 2 },
  navigation: { none: 3 },
  running: { none: 2 },
  copiedCells: { tabs: 3, lines: 3 },
  promises: { none: 2 },
  conclusion: { none: 2 },
  holder: { none: 2 },
  headCase: { plain: 5, broken: 2 },
  bookNames: { programmabegroting: 3, begroting: 3 },
  puzzles: { none: 5, 'lost-cells': 2 },
  arrangement: { 'by-question': 4 },
  mandatory: { 'among-others': 2, apart: 2 },
  moneyRows: { sides: 4 },
  deviations: { none: 3 },
  guideLists: { none: 2 },
  indicatorNotes: { none: 3 },
  paperLines: { 'below-cells': 2, 'below-rows': 2, grid: 2, zebra: 2 },
  paperHeads: { bold: 2, filled: 2 },
  paperNumbers: { right: 2 },
  paperHeight: { top: 3 },
  paperRoom: { wide: 3 },
  paperLetter: { plain: 3 },
  paperSheet: { upright: 5 },
  paperText: { 'one-column': 4 },
};
