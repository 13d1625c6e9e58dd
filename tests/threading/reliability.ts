import type { Link } from '../../src/threading/link.ts';
import type { Threading } from '../../src/threading/threading.ts';
import type { WeighedKind } from '../../src/threading/weighing/feature.ts';
import type { ThreadingCase } from './threading-case.ts';

/** A link that threading proposed: how sure it said it was, and whether a careful reader says the same. */
export type JudgedLink = { readonly kind: WeighedKind; readonly score: number; readonly isRight: boolean };

function isAnswer({ from, to }: Link, { answeredBy, threadOf }: ThreadingCase): boolean {
  return answeredBy.some(({ commitment, account }) => account === to && commitment === threadOf.get(from));
}

function isCarrier({ from, to }: Link, { carriedOut, threadOf }: ThreadingCase): boolean {
  return carriedOut.some(({ agreed, carrier }) => agreed === threadOf.get(from) && carrier === threadOf.get(to));
}

function judgeLink(link: Link, labelled: ThreadingCase, { statements }: Threading): JudgedLink | null {
  const { kind, from, to, score } = link;
  if (kind === 'ended' || kind === 'split' || kind === 'merged') return null;
  if (labelled.open.has(`${from} ${to}`)) return null;
  if (kind === 'answers') return { kind: 'account', score, isRight: isAnswer(link, labelled) };
  const [earlier, later] = [labelled.threadOf.get(from), labelled.threadOf.get(to)];
  if (kind === 'carries-out')
    return labelled.carriedOut.length === 0 ? null : { kind: 'carrier', score, isRight: isCarrier(link, labelled) };
  const of = statements.get(to)?.kind;
  if (earlier === undefined || later === undefined || of === undefined) return null;
  return of === labelled.unlabelled ? null : { kind: of, score, isRight: earlier === later };
}

/** What a threading said of each of its links, beside the labels; what the labels leave open or do not know is left out. */
export function judgeLinks(labelled: ThreadingCase, threading: Threading): readonly JudgedLink[] {
  // What carries something out is in two threads.
  const links = new Set(threading.threads.flatMap((thread) => thread.links));
  return [...links].flatMap((link) => judgeLink(link, labelled, threading) ?? []);
}

/** Links that are said to be about as sure. */
export type Bucket = {
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly right: number;
  readonly count: number;
};

/** The bounds of the buckets in which links are counted; that of "0.9 sure" goes from .85 to .95. */
const bounds = [0, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 0.99, 1.000001] as const;

/** How often links of one kind are right, bucket by bucket; `said` and `right` are means. Empty buckets are left out. */
export function reliabilityOf(links: readonly JudgedLink[]): readonly Bucket[] {
  return bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at] ?? 0;
    const own = links.filter(({ score }) => score >= from && score < to);
    if (own.length === 0) return [];
    const mean = (of: (link: JudgedLink) => number) => own.reduce((sum, link) => sum + of(link), 0) / own.length;
    return [
      { from, to, said: mean(({ score }) => score), right: mean(({ isRight }) => Number(isRight)), count: own.length },
    ];
  });
}
