import { isSurelySame, isSurelyTold, type Link } from '../../threading/link.ts';
import type { Proposal } from '../../threading/proposal.ts';
import { placeKey, type StatedIndicator, type StatedPublication } from '../../threading/stated.ts';
import { nameOf } from '../../threading/statement.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import type { Draft } from '../compose/draft.ts';
import type { DraftItem, IndicatorItem } from '../item.ts';
import { stateDraft } from '../judged/stated-draft.ts';

/** A link that is not sure: which statement of before a piece may go on from, or answer. */
export type LinkDoubt = {
  readonly item: string;
  readonly kind: Proposal['kind'];
  /** The words of the piece. */
  readonly text: string;
  /** Best first: the lasting id of the statement, its words, and how likely it is. */
  readonly candidates: readonly { readonly from: string; readonly text: string; readonly score: number }[];
};

export type LinkedDraft = {
  readonly items: Draft['items'];
  /** How many pieces surely go on from something of before, or answer it. */
  readonly sure: number;
  /** How many of the doubts a person settled. */
  readonly settled: number;
  readonly doubts: readonly LinkDoubt[];
};

type Tie = Pick<Link, 'from' | 'to' | 'kind' | 'score'>;

/** What a piece cannot say of itself: that it carries out an agreement is found anew when it is published, and nothing in it has ended. */
const unsaid: ReadonlySet<Link['kind']> = new Set(['carries-out', 'ended']);

/**
 * Ties the pieces of a new document to the publication that it follows: what surely goes on from a statement of that, or answers it, knows so; the rest is
 * a doubt with its candidates, and nothing is tied until a person says so.
 * @param earlier as it is in a record, with the lasting ids of its statements
 * @param chosen what a person said of doubts: the statement by the piece
 */
export function linkToEarlier(
  draft: Draft,
  earlier: StatedPublication,
  chosen: ReadonlyMap<string, string> = new Map(),
): LinkedDraft {
  const { threads, proposals, statements } = threadPublications([earlier, stateDraft(draft)]);
  const ids = new Set(draft.items.map(({ id }) => id));
  const before = new Set(earlier.ids?.values());
  const here = ({ from, to, kind }: Tie) => !unsaid.has(kind) && before.has(from) && ids.has(to);
  const links = threads.flatMap((thread) => thread.links).filter(here);
  const sure = links.filter((link) => isSurelyTold(link) && isSurelySame(link));
  const tied = Map.groupBy(sure, ({ to }) => to);
  const unsure = [...links.filter((link) => !sure.includes(link)), ...proposals.filter(here)];
  const wordsOf = (key: string) => {
    const statement = statements.get(key);
    return statement === undefined ? '' : nameOf(statement);
  };
  const doubts = [...Map.groupBy(unsure, ({ to }) => to)].flatMap(([item, all]): readonly LinkDoubt[] => {
    const [first] = all;
    if (first === undefined || tied.has(item)) return [];
    const best = new Map<string, number>();
    for (const { from, score } of all) best.set(from, Math.max(score, best.get(from) ?? 0));
    const candidates = [...best]
      .map(([from, score]) => ({ from, text: wordsOf(from), score }))
      .toSorted((one, other) => other.score - one.score || (one.from < other.from ? -1 : 1));
    return [{ item, kind: first.kind, text: wordsOf(item), candidates }];
  });
  const said = new Map(
    doubts.flatMap(({ item, candidates }) => {
      const from = candidates.find((one) => one.from === chosen.get(item))?.from;
      return from === undefined ? [] : [[item, [from]] as const];
    }),
  );
  const fromOf = (id: string) => said.get(id) ?? [...new Set(tied.get(id)?.map(({ from }) => from))];
  const adopted = indicatorsOf(earlier);
  const items = draft.items.map(({ id, item }) => {
    const from = fromOf(id);
    return { id, item: from.length === 0 ? item : goingOn(item, from, adopted) };
  });
  return { items, sure: tied.size, settled: said.size, doubts };
}

function indicatorsOf(earlier: StatedPublication): ReadonlyMap<string, StatedIndicator> {
  return new Map(
    earlier.chapters.flatMap(({ slug, indicators }) =>
      indicators.flatMap((indicator, ordinal) => {
        const id = earlier.ids?.get(placeKey(slug, 'indicator', ordinal));
        return id === undefined ? [] : [[id, indicator] as const];
      }),
    ),
  );
}

function goingOn(item: DraftItem, from: readonly string[], adopted: ReadonlyMap<string, StatedIndicator>): DraftItem {
  if (item.kind === 'account') return { ...item, answers: from };
  if (!('origin' in item)) return item;
  const on = { ...item, origin: { from, reason: null } };
  return on.kind === 'indicator'
    ? {
        ...on,
        figures: figuresOf(
          on,
          from.flatMap((id) => adopted.get(id) ?? []),
        ),
      }
    : on;
}

/** Each value beside what was adopted for the same role and year. */
function figuresOf({ figures }: IndicatorItem, before: readonly StatedIndicator[]): IndicatorItem['figures'] {
  const written = before.flatMap((one) => one.figures);
  return figures.map((figure) => {
    const raw = written.find(({ role, year }) => role === figure.role && year === figure.year)?.raw ?? '';
    return { ...figure, adopted: raw === '' ? null : raw };
  });
}
