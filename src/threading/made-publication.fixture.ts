import { parseValue } from '../model/notation/parse-value.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { FigureRole } from '../model/statement.ts';
import type { StatedChapter, StatedPublication } from './stated.ts';

type Cell = readonly [role: FigureRole, year: number, raw: string];

export type MadeChapter = {
  readonly code?: string;
  readonly title: string;
  readonly slug?: string;
  readonly parent?: string;
  readonly wants?: readonly string[];
  readonly tells?: readonly string[];
  /** Codes of other chapters that its text points at. */
  readonly pointsAt?: readonly string[];
  readonly measures?: Readonly<Record<string, readonly Cell[]>>;
};

/** A chapter for a test, from no more than what the test is about. */
export function makeChapter({
  code,
  title,
  slug,
  parent,
  wants = [],
  tells = [],
  pointsAt = [],
  measures = {},
}: MadeChapter): StatedChapter {
  return {
    slug: slug ?? code ?? title,
    parent: parent ?? null,
    code: code ?? null,
    title,
    level: 'policy-field',
    passages: [{ question: 'intro', heading: null, blocks: [] }],
    commitments: wants.map((text) => ({ text, question: 'do' })),
    accounts: tells.map((text) => ({ text, question: 'done', heading: null })),
    indicators: Object.entries(measures).map(([name, cells]) => ({
      kind: null,
      name,
      unit: null,
      frequency: null,
      source: null,
      footnote: null,
      figures: cells.map(([role, year, raw]) => ({
        role,
        year,
        unsettled: [],
        column: `${role} ${year}`,
        raw,
        value: parseValue(raw).value,
        footnote: null,
      })),
    })),
    amounts: [],
    references: pointsAt.map((to) => ({ text: `zie verder ${to}`, code: to, title: null })),
    mentions: [],
    doubts: [],
  };
}

/** A publication for a test. */
export function makePublication(
  kind: PublicationKind,
  year: number,
  chapters: readonly (MadeChapter | StatedChapter)[],
): StatedPublication {
  const slug = `${kind}-${year}`;
  const made = chapters.map((chapter) => ('passages' in chapter ? chapter : makeChapter(chapter)));
  return { slug, kind, year, endYear: null, sequence: null, title: slug, chapters: made };
}
