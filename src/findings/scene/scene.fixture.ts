import type { ChapterLevel } from '../../model/chapter.ts';
import type { Nature } from '../../model/nature.ts';
import { parseValue } from '../../model/notation/parse-value.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { FigureRole } from '../../model/statement.ts';
import { slugOf } from '../../model/text/slug.ts';
import type {
  StatedAccount,
  StatedAmount,
  StatedChapter,
  StatedCommitment,
  StatedFigure,
  StatedIndicator,
  StatedPassage,
  StatedPublication,
  StatedReference,
} from '../../threading/stated.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import type { TitledFound } from '../finding.ts';
import type { RuleOf } from '../rule.ts';
import { titleIn } from '../title-found.ts';
import { listUnits } from '../units/list-units.ts';
import type { UnitKind } from '../units/neighbourhood.ts';

/** The cells of a row by role and year: `{ 'achieved 2016': '2', 'target 2018': '> 5' }`; a role alone has no year. */
export type Cells = Readonly<Partial<Record<`${FigureRole} ${number}` | FigureRole, string>>>;

/** A chapter in as few words as a test needs; the rest is empty. */
export type ChapterSketch = {
  /** `null` for a chapter without a code. */
  readonly code?: string | null;
  readonly title?: string;
  readonly level?: ChapterLevel;
  /** Slug of the chapter above it. */
  readonly parent?: string;
  /** What it says under each question, a paragraph a text. */
  readonly texts?: readonly (readonly [Question, ...string[]])[];
  /** Commitments: a text alone stands under `do`. */
  readonly commitments?: readonly (string | StatedCommitment)[];
  /** Accounts: a text alone stands under `done`. */
  readonly accounts?: readonly (string | StatedAccount)[];
  readonly indicators?: readonly StatedIndicator[];
  readonly amounts?: readonly StatedAmount[];
  readonly references?: readonly StatedReference[];
  readonly doubts?: StatedChapter['doubts'];
  /** What its file is; left out, it is what the body published. */
  readonly nature?: readonly Nature[];
};

const roles: readonly FigureRole[] = ['achieved', 'budgeted', 'target', 'baseline', 'reference', 'other'];

function sketchFigure(column: string, raw: string): StatedFigure {
  const [word, year] = column.split(' ');
  return {
    role: roles.find((role) => role === word) ?? 'other',
    year: year === undefined ? null : Number(year),
    unsettled: [],
    column,
    raw,
    value: parseValue(raw).value,
    footnote: null,
  };
}

/** A row of an indicator table. */
export function row(name: string, cells: Cells, rest: Partial<StatedIndicator> = {}): StatedIndicator {
  const figures = Object.entries(cells).map(([column, raw = '']) => sketchFigure(column, raw));
  return { kind: null, name, unit: null, frequency: null, source: null, footnote: null, figures, ...rest };
}

function sketchPassage([question, ...texts]: readonly [Question, ...string[]]): StatedPassage {
  return { question, heading: null, blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
}

export function chapter(sketch: ChapterSketch): StatedChapter {
  const { code = '2.1', title = 'Bereikbaarheid', level = 'policy-field', parent = null, texts = [] } = sketch;
  return {
    slug: code ?? slugOf(title, 'onderdeel'),
    parent,
    code,
    title,
    level,
    mentions: [],
    doubts: sketch.doubts ?? [],
    passages: texts.map(sketchPassage),
    commitments: (sketch.commitments ?? []).map((commitment) =>
      typeof commitment === 'string' ? { text: commitment, question: 'do' } : commitment,
    ),
    accounts: (sketch.accounts ?? []).map((account) =>
      typeof account === 'string' ? { text: account, question: 'done', heading: null } : account,
    ),
    indicators: sketch.indicators ?? [],
    amounts: sketch.amounts ?? [],
    references: sketch.references ?? [],
    ...(sketch.nature && { nature: sketch.nature }),
  };
}

/** A publication with its chapters; its slug is its kind and year: `budget-2018`. */
export function publication(
  kind: PublicationKind,
  year: number | null,
  ...chapters: readonly ChapterSketch[]
): StatedPublication {
  const slug = [kind, year ?? ''].join('-');
  return { slug, kind, year, endYear: null, sequence: null, title: slug, chapters: chapters.map(chapter) };
}

/** A coalition agreement of a term. */
export function coalitionAgreement(
  year: number,
  endYear: number,
  ...chapters: readonly ChapterSketch[]
): StatedPublication {
  return { ...publication('coalition-agreement', year, ...chapters), endYear };
}

export function budget(year: number, ...chapters: readonly ChapterSketch[]): StatedPublication {
  return publication('budget', year, ...chapters);
}

export function annualReport(year: number, ...chapters: readonly ChapterSketch[]): StatedPublication {
  return publication('annual-report', year, ...chapters);
}

/** Threads the publications and lets one rule judge them. */
export function judgeScene<Kind extends UnitKind>(
  rule: RuleOf<Kind>,
  publications: readonly StatedPublication[],
  options: unknown = {},
): TitledFound[] {
  const threading = threadPublications(publications);
  const judge = rule.judgeBy(options);
  const found = listUnits(threading)[rule.looksAt].flatMap(({ neighbourhood }) => [...judge(neighbourhood)]);
  return found.map(titleIn(threading.threads));
}

/** What a rule says of the publications, in Dutch. */
export function messagesOf<Kind extends UnitKind>(
  rule: RuleOf<Kind>,
  publications: readonly StatedPublication[],
  options: unknown = {},
): string[] {
  return judgeScene(rule, publications, options).map(({ message }) => message.nl);
}
