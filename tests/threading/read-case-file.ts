import { parseValue } from '../../src/model/notation/parse-value.ts';
import { type PublicationKind, publicationKinds } from '../../src/model/publication.ts';
import type { FigureRole } from '../../src/model/statement.ts';
import { Slugs, slugOf } from '../../src/model/text/slug.ts';
import { indexStatements } from '../../src/threading/index-statements.ts';
import type {
  StatedAccount,
  StatedChapter,
  StatedCommitment,
  StatedFigure,
  StatedIndicator,
  StatedPublication,
} from '../../src/threading/stated.ts';
import type { ThreadingCase } from './threading-case.ts';

const roles: Readonly<Record<string, FigureRole>> = {
  a: 'achieved',
  b: 'budgeted',
  t: 'target',
  n: 'baseline',
  r: 'reference',
  o: 'other',
};

type Labelled<Value> = { readonly label: string; readonly value: Value };

type DraftChapter = {
  readonly label: string;
  readonly depth: number;
  readonly slug: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly indicators: Labelled<StatedIndicator>[];
  readonly commitments: Labelled<StatedCommitment>[];
  readonly accounts: Labelled<StatedAccount>[];
};

type DraftPublication = {
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence: number | null;
  readonly slugs: Slugs;
  readonly chapters: DraftChapter[];
};

function readFigures(text: string): StatedFigure[] {
  return text
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .map((cell) => {
      const parts = /^([abtnro])(\d{4})=(.+)$/.exec(cell);
      const role = roles[parts?.[1] ?? ''];
      if (parts === null || role === undefined) throw new Error(`geen cijfer: ${cell}`);
      const raw = parts[3] ?? '';
      const year = Number(parts[2]);
      return {
        role,
        year,
        unsettled: [],
        column: `${role} ${year}`,
        raw,
        value: parseValue(raw).value,
        footnote: null,
      };
    });
}

/** A body that ends in `|` parts: what stands between the bars. */
function partsOf(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}

function finishChapter(chapter: DraftChapter): StatedChapter {
  const { slug, parent, code, title, depth, indicators, commitments, accounts } = chapter;
  const values = <Value>(list: readonly Labelled<Value>[]) => list.map(({ value }) => value);
  return {
    slug,
    parent,
    code,
    title,
    level: depth === 1 ? 'programme' : 'policy-field',
    passages: [{ question: 'intro', heading: null, blocks: [] }],
    commitments: values(commitments),
    accounts: values(accounts),
    indicators: values(indicators),
    amounts: [],
    references: [],
    mentions: [],
    doubts: [],
  };
}

function finishPublication({ kind, year, sequence, chapters }: DraftPublication): StatedPublication {
  const slug = `${kind}-${year}${sequence === null ? '' : `-${sequence}`}`;
  return { slug, kind, year, endYear: null, sequence, title: slug, chapters: chapters.map(finishChapter) };
}

function readPublication(text: string): DraftPublication {
  const [kindText = '', year = '', sequence] = text.trim().split(' ');
  const kind = publicationKinds.find((known) => known === kindText);
  if (kind === undefined) throw new Error(`geen publicatie: ${text}`);
  return {
    kind,
    year: Number(year),
    sequence: sequence === undefined ? null : Number(sequence),
    slugs: new Slugs(),
    chapters: [],
  };
}

function readChapter(depth: number, text: string, publication: DraftPublication): DraftChapter {
  const [label = '', code = '', title = ''] = partsOf(text);
  const above = publication.chapters.findLast((chapter) => chapter.depth < depth);
  const slug = publication.slugs.take(code === '' ? slugOf(title) : code);
  return {
    label,
    depth,
    slug,
    parent: above?.slug ?? null,
    code: code === '' ? null : code,
    title,
    indicators: [],
    commitments: [],
    accounts: [],
  };
}

/** One line of a chapter: `I` indicator, `C` commitment (`C+` a goal), `A` account (`K` one under the conclusion, with its heading). */
function readStatement(sort: string, text: string, chapter: DraftChapter): void {
  const [label = '', ...rest] = partsOf(text);
  if (sort === 'I') {
    const [name = '', unit = '', figures = ''] = rest;
    const value = { kind: null, name, unit: unit === '' ? null : unit, frequency: null, source: null, footnote: null };
    chapter.indicators.push({ label, value: { ...value, figures: readFigures(figures) } });
  } else if (sort === 'C' || sort === 'C+') {
    chapter.commitments.push({ label, value: { text: rest[0] ?? '', question: sort === 'C' ? 'do' : 'achieve' } });
  } else if (sort === 'A') {
    chapter.accounts.push({ label, value: { text: rest[0] ?? '', question: 'done', heading: null } });
  } else if (sort === 'K') {
    chapter.accounts.push({
      label,
      value: { heading: rest[0] ?? null, text: rest[1] ?? '', question: 'conclusion' },
    });
  } else throw new Error(`geen regel: ${sort} ${text}`);
}

/** A commitment that came from another field is named with that: `fietsen/stalling`. */
function nameCommitment(field: string, label: string): string {
  return `commitment ${label.includes('/') ? label : `${field}/${label}`}`;
}

/** The thread of a chapter is known by its label, that of an indicator or a commitment by its own: a case uses a name once. */
function labelStatements(drafts: readonly DraftPublication[], publications: readonly StatedPublication[]) {
  const threadOf = new Map<string, string>();
  const answeredBy: ThreadingCase['answeredBy'][number][] = [];
  for (const [at, publication] of publications.entries()) {
    for (const [ordinal, index] of indexStatements(publication).entries()) {
      const draft = drafts[at]?.chapters[ordinal];
      if (draft === undefined) throw new Error('een onderdeel zonder naam');
      threadOf.set(index.statement.key, `field ${draft.label}`);
      for (const { key, ordinal: place } of index.indicators) {
        threadOf.set(key, `indicator ${draft.indicators[place]?.label}`);
      }
      for (const { key, ordinal: place } of index.commitments) {
        threadOf.set(key, nameCommitment(draft.label, draft.commitments[place]?.label ?? ''));
      }
      for (const { key, ordinal: place } of index.accounts) {
        const labels = draft.accounts[place]?.label ?? '';
        for (const label of labels.split(/[\s,]+/).filter((part) => part !== '')) {
          answeredBy.push({ commitment: nameCommitment(draft.label, label), account: key });
        }
      }
    }
  }
  return { threadOf, answeredBy };
}

/**
 * Reads a case: `= kind year`, then chapters (`#`, `##`) with their statements, each with the name of its thread in front. A line `@split a > b`
 * or `@merged a > b` says which fields crossed; `held out` on the first line keeps the case out of the tuning.
 */
export function readCaseFile(name: string, text: string): ThreadingCase {
  const drafts: DraftPublication[] = [];
  const crossings: ThreadingCase['crossings'][number][] = [];
  for (const line of text.split('\n')) {
    const [, mark = '', rest = ''] = /^(=|#+|[A-Z][+]?|@\w+)\s(.*)$/.exec(line) ?? [];
    const publication = drafts.at(-1);
    const chapter = publication?.chapters.at(-1);
    if (mark === '=') drafts.push(readPublication(rest));
    else if (publication === undefined || line.trim() === '') continue;
    else if (mark.startsWith('#')) publication.chapters.push(readChapter(mark.length, rest, publication));
    else if (mark === '@split' || mark === '@merged') {
      const [from = '', to = ''] = rest.split('>').map((part) => `field ${part.trim()}`);
      crossings.push({ kind: mark === '@split' ? 'split' : 'merged', from, to });
    } else if (chapter !== undefined) readStatement(mark, rest, chapter);
  }
  const publications = drafts.map(finishPublication);
  return {
    name,
    isHeldOut: text.startsWith('held out'),
    publications,
    ...labelStatements(drafts, publications),
    carriedOut: [],
    crossings,
    open: new Set(),
  };
}
