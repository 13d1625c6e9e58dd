import type { Question } from '../model/question.ts';
import type { Position } from '../model/source.ts';
import type { IndicatorKind } from '../model/statement.ts';
import type { Link, LinkKind } from './link.ts';
import type { StatedFigure, StatedPublication } from './stated.ts';
import { nameOf, positionOf, type Statement, wordedAs } from './statement.ts';
import type { Thread, Threading, ThreadKind } from './threading.ts';

/** One statement as a page shows it: what was said, in which document, and where to look it up. */
export type StatementContent = {
  readonly key: string;
  /** The name of it that people can read and type; see `wordedAs`. */
  readonly wordedAs: string;
  readonly kind: Statement['kind'];
  readonly publication: Pick<StatedPublication, 'slug' | 'kind' | 'year' | 'endYear' | 'sequence' | 'title'>;
  readonly chapter: { readonly slug: string; readonly code: string | null; readonly title: string };
  /** Place among its kind in the chapter, from 0; of a chapter its place in the publication. */
  readonly ordinal: number;
  readonly text: string;
  /** Where it stands in its file; absent in what an earlier program judged. */
  readonly position?: Position | null;
  /** Of a commitment or an account the question under which it stands. */
  readonly question: Question | null;
  /** Of an account its own heading. */
  readonly heading: string | null;
  /** Of an indicator. */
  readonly indicatorKind: IndicatorKind | null;
  readonly unit: string | null;
  readonly footnote: string | null;
  readonly figures: readonly Omit<StatedFigure, 'at'>[];
};

/** A thread with all that a page needs to show it, without another look at the publications. */
export type ThreadContent = {
  readonly kind: ThreadKind;
  readonly slug: string;
  readonly title: string;
  readonly field: string | null;
  readonly statements: readonly StatementContent[];
  /** The accounts that answer its commitments. */
  readonly accounts: readonly StatementContent[];
  /** Of a commitment of an agreement the later ones by which it is carried out; absent in what an earlier program judged. */
  readonly carriers?: readonly StatementContent[];
  /** What was agreed for a term and the commitment carries out; absent in what an earlier program judged. */
  readonly agreed?: readonly StatementContent[];
  readonly links: readonly Link[];
  /** Where the ends of the links stand, by their keys: those of splits, mergers and ends are in other threads. */
  readonly places: { readonly [key: string]: { readonly publication: string; readonly chapter: string } };
};

function contentOfStatement(statement: Statement): StatementContent {
  const { key, kind, ordinal, chapter } = statement;
  const { slug, kind: publicationKind, year, endYear, sequence, title } = statement.publication;
  const indicator = statement.kind === 'indicator' ? statement.indicator : null;
  const account = statement.kind === 'account' ? statement.account : null;
  const commitment = statement.kind === 'commitment' ? statement.commitment : null;
  return {
    key,
    wordedAs: wordedAs(statement),
    kind,
    publication: { slug, kind: publicationKind, year, endYear, sequence, title },
    chapter: { slug: chapter.slug, code: chapter.code, title: chapter.title },
    ordinal,
    text: nameOf(statement),
    position: positionOf(statement) ?? null,
    question: (account ?? commitment)?.question ?? null,
    heading: account?.heading ?? null,
    indicatorKind: indicator?.kind ?? null,
    unit: indicator?.unit ?? null,
    footnote: indicator?.footnote ?? null,
    figures:
      indicator?.figures.map(({ role, year: of, unsettled, column, raw, value, footnote }) => ({
        role,
        year: of,
        unsettled,
        column,
        raw,
        value,
        footnote,
      })) ?? [],
  };
}

/** What hangs at a thread by links of one kind: the accounts that answer it, what it carries out or is carried out by. */
export function hangingAt(
  thread: Thread,
  kind: LinkKind,
  end: 'from' | 'to',
  { statements }: Pick<Threading, 'statements'>,
): readonly Statement[] {
  const own = new Set(thread.statements.map(({ key }) => key));
  const keys = new Set(thread.links.filter((link) => link.kind === kind).map((link) => link[end]));
  return [...keys.difference(own)].flatMap((key) => statements.get(key) ?? []);
}

/** A thread as it is kept and shown. */
export function contentOf(thread: Thread, threading: Threading): ThreadContent {
  const hanging = (kind: LinkKind, end: 'from' | 'to') =>
    hangingAt(thread, kind, end, threading).map(contentOfStatement);
  return {
    kind: thread.kind,
    slug: thread.slug,
    title: thread.title,
    field: thread.field,
    statements: thread.statements.map(contentOfStatement),
    accounts: hanging('answers', 'to'),
    carriers: hanging('carries-out', 'to'),
    agreed: hanging('carries-out', 'from'),
    links: thread.links,
    places: Object.fromEntries(
      thread.links
        .flatMap(({ from, to }) => [from, to])
        .flatMap((key) => {
          const statement = threading.statements.get(key);
          return statement === undefined
            ? []
            : [[key, { publication: statement.publication.slug, chapter: statement.chapter.slug }]];
        }),
    ),
  };
}
