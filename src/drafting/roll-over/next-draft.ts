import type { PublicationKind } from '../../model/publication.ts';
import type { CommitmentItem, DraftFigure, DraftItem, Identified, Origin } from '../item.ts';
import { noText } from '../text/rich-text.ts';
import type { Adopted, AdoptedChapter, AdoptedCommitment, AdoptedIndicator } from './adopted.ts';
import { type AskedPassage, templates } from './templates.data.ts';
import { textOfBlocks } from './text-of-blocks.ts';

/** The document that is begun. */
type Begun = { readonly kind: PublicationKind; readonly year: number };

type RollOver = {
  readonly begun: Begun;
  /** What it asks in each chapter of a field; left out, what its kind asks. */
  readonly asked?: readonly AskedPassage[];
  /** Makes the id of a piece. */
  readonly newId: () => string;
};

/** For how many years ahead a budget gives aims: the year itself and three more (Besluit begroting en verantwoording, article 22). */
const yearsAhead = 4;

/** Kinds of document that account for what a plan of the same year wanted. */
const accounting: ReadonlySet<PublicationKind> = new Set(['annual-report', 'progress-report']);

/**
 * The first pieces of a new document, from one that was adopted: its tree, its indicators and its commitments go on, each knowing what it goes on from;
 * what must be answered is there as an empty place. A report waits for the account of each commitment and the value of each indicator, with the aim as it
 * was adopted; a next plan has the commitments to keep, change or end, and waits for the aims of its years.
 */
export function nextDraft(
  adopted: Adopted,
  { begun, asked = templates[begun.kind], newId }: RollOver,
): readonly Identified[] {
  const items: Identified[] = [];
  const add = (item: DraftItem): string => {
    const id = newId();
    items.push({ id, item });
    return id;
  };
  const ids = new Map<string, string>();
  const places = new Map<string | null, number>();
  for (const chapter of adopted.chapters) {
    const parent = chapter.parent === null ? null : (ids.get(chapter.parent) ?? null);
    const place = places.get(parent) ?? 0;
    places.set(parent, place + 1);
    const { code, title, level } = chapter;
    const id = add({
      kind: 'chapter',
      parent,
      place,
      code,
      title,
      level,
      origin: goingOn(chapter.statement),
      ended: null,
    });
    ids.set(chapter.slug, id);
    for (const item of piecesOf(chapter, id, begun, asked)) add(item);
  }
  return items;
}

function goingOn(statement: string): Origin {
  return { from: [statement], reason: null };
}

function piecesOf(
  chapter: AdoptedChapter,
  id: string,
  begun: Begun,
  asked: readonly AskedPassage[],
): readonly DraftItem[] {
  const passages = passagesOf(chapter, id, asked);
  const indicators = chapter.indicators.map((indicator, place) => indicatorOf(indicator, id, place, begun));
  if (accounting.has(begun.kind)) return [...passages, ...indicators, ...accountsOf(chapter, id, begun.kind)];
  return [...passages, ...indicators, ...chapter.commitments.map((one, place) => commitmentOf(one, id, place))];
}

/** A chapter that answers no question in words (a programme above its fields) has passages as it had them. */
function passagesOf(chapter: AdoptedChapter, id: string, asked: readonly AskedPassage[]): readonly DraftItem[] {
  const stated = new Set(chapter.commitments.map(({ text }) => text));
  const before = (question: string) => chapter.passages.filter((passage) => passage.question === question);
  const isField = chapter.passages.some(({ question }) => question !== 'intro' && question !== 'other');
  const kept = chapter.passages.filter(({ question }) => question === 'intro' || question === 'other');
  const wanted = [
    ...kept.map(({ question, heading, blocks }) => ({ question, heading, text: textOfBlocks(blocks, stated) })),
    ...(isField ? asked : []).map(({ question, heading }) => {
      const blocks = before(question).flatMap((passage) => passage.blocks);
      return { question, heading, text: blocks.length === 0 ? noText : textOfBlocks(blocks, stated) };
    }),
  ];
  return wanted.map((passage, place) => ({ kind: 'passage', chapter: id, place, ...passage }));
}

/** The actions of a plan wait for what was done, its goals for what was reached; in between the goals do not wait yet. */
function accountsOf(chapter: AdoptedChapter, id: string, kind: PublicationKind): readonly DraftItem[] {
  const actions = chapter.commitments.filter(({ question }) => question === 'do');
  const goals = kind === 'annual-report' ? chapter.commitments.filter(({ question }) => question === 'achieve') : [];
  const waiting = (question: 'done' | 'conclusion') => (one: AdoptedCommitment) => ({
    question,
    answers: [one.statement],
  });
  return [...actions.map(waiting('done')), ...goals.map(waiting('conclusion'))].map((one, place) => ({
    ...{ kind: 'account', chapter: id, place, ...one, text: '', status: null },
  }));
}

function commitmentOf(
  { statement, question, text, term }: AdoptedCommitment,
  id: string,
  place: number,
): CommitmentItem {
  return {
    ...{ kind: 'commitment', chapter: id, place, text, owner: null, measure: null, status: null, ended: null },
    question: question === 'achieve' ? 'achieve' : 'do',
    term: term?.until == null ? null : { from: term.from, until: term.until },
    origin: goingOn(statement),
  };
}

function indicatorOf(indicator: AdoptedIndicator, id: string, place: number, begun: Begun): DraftItem {
  const { name, unit, kind, frequency, source, footnote, statement } = indicator;
  return {
    ...{
      kind: 'indicator',
      chapter: id,
      place,
      name,
      unit,
      indicatorKind: kind,
      frequency,
      source,
      definition: footnote,
    },
    figures: accounting.has(begun.kind)
      ? reportedFigures(indicator, begun.year)
      : plannedFigures(indicator, begun.year),
    ...{ origin: goingOn(statement), ended: null },
  };
}

type Given = Pick<DraftFigure, 'role' | 'year'>;

function figure({ role, year }: Given, raw: string, adopted: string | null): DraftFigure {
  return { role, year, raw, source: null, day: null, explanation: null, adopted };
}

function writtenOf({ figures }: AdoptedIndicator, { role, year }: Given): string | null {
  return figures.find((one) => one.role === role && one.year === year)?.raw ?? null;
}

/** The value before, the aim as adopted, and an empty place for what was achieved. */
function reportedFigures(indicator: AdoptedIndicator, year: number): readonly DraftFigure[] {
  const known = (given: Given): readonly DraftFigure[] => {
    const raw = writtenOf(indicator, given);
    return raw === null || raw === '' ? [] : [figure(given, raw, raw)];
  };
  return [
    ...known({ role: 'baseline', year }),
    ...known({ role: 'achieved', year: year - 1 }),
    ...known({ role: 'target', year }),
    ...known({ role: 'budgeted', year }),
    figure({ role: 'achieved', year }, '', null),
  ];
}

/** The last value that is known, and an aim for each year of the plan: as it was given before, where it was; else an empty place. */
function plannedFigures(indicator: AdoptedIndicator, year: number): readonly DraftFigure[] {
  const achieved = indicator.figures
    .filter((one) => one.role === 'achieved' && one.year !== null && one.year < year && one.raw !== '')
    .toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0];
  const aims = Array.from({ length: yearsAhead }, (_, ahead) => {
    const given = { role: 'target', year: year + ahead } as const;
    const adopted = writtenOf(indicator, given);
    return figure(given, adopted ?? '', adopted);
  });
  if (achieved?.year == null) return aims;
  return [figure({ role: 'achieved', year: achieved.year }, achieved.raw, achieved.raw), ...aims];
}
