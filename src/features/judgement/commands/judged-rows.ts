import type { Finding } from '../../../findings/finding.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { Thread, Threading } from '../../../threading/threading.ts';
import type { EarlierThread } from './earlier-threads.ts';
import { makeFindingRows, makePlaceRows } from './finding-rows.ts';
import { makeProposalRows } from './proposal-rows.ts';
import { makeThreadRows, threadName } from './thread-rows.ts';

/** Turns what was judged into rows. Pure but for the ids that it is handed. */
export function makeJudgedRows(
  ids: { readonly organisationId: string; readonly newId: () => string },
  earlier: readonly EarlierThread[],
  threading: Threading,
  findings: readonly Finding[],
) {
  const { organisationId } = ids;
  const finding = makeFindingRows(organisationId, threading, findings);
  const inField = Map.groupBy(finding, ({ field }) => field);
  // What is told of a table is about each of its indicators.
  const about = findings.flatMap(({ subject, indicators = [] }) => [
    ...(subject.kind === 'chapter' ? [] : [threadName({ kind: subject.kind, slug: subject.thread })]),
    ...indicators.map((slug) => threadName({ kind: 'indicator', slug })),
  ]);
  const counts = Map.groupBy(about, (name) => name);
  const countOf = (thread: Thread) =>
    (thread.kind === 'policy-field' ? inField.get(thread.slug) : counts.get(threadName(thread)))?.length ?? 0;
  return {
    ...makeThreadRows(ids, earlier, threading, countOf),
    finding,
    finding_place: makePlaceRows(organisationId, findings),
    proposal: makeProposalRows(organisationId, threading.proposals),
  } satisfies Omit<JudgedRows, 'judged_unit' | 'counted_commitment' | 'settled_step' | 'settled_answers'>;
}
