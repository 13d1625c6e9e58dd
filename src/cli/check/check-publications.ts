import type { FindingConfig } from '../../findings/config.ts';
import { type Finding, quotesOf } from '../../findings/finding.ts';
import { judgeThreads } from '../../findings/judge-threads.ts';
import { groupFindings } from '../../findings/report/group-findings.ts';
import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import { type AcceptedFinding, acceptedKey, acceptedTexts, acceptFinding } from './baseline.ts';
import type { Checked } from './checked.ts';
import { countChecked } from './count-checked.ts';
import type { Loaded } from './load-publications.ts';
import { sayNotTaken } from './say-not-taken.ts';

/** What judges and what was accepted before. */
export type Judging = {
  readonly config: FindingConfig;
  /** `all`: whatever is found is accepted, as when a baseline is written. */
  readonly accepted: readonly AcceptedFinding[] | 'all';
};

/** The doubts of a publication, in its chapters and of none. */
function countDoubts({ chapters, doubts }: GatheredPublication): number {
  return chapters.reduce((sum, chapter) => sum + chapter.doubts.length, doubts.length);
}

/** A finding with all that the rule found of the same among its quotes: a report has no page of it. */
function tellWhole(finding: Finding): Finding {
  const { also, message } = finding;
  if (also.length === 0) return finding;
  const [times, more] =
    also.length === 1 ? ['één keer', 'once more'] : [`${also.length} keer`, `${also.length} times more`];
  return {
    ...finding,
    message: { nl: `${message.nl} Dit is nog ${times} gevonden.`, en: `${message.en} This was found ${more}.` },
    evidence: quotesOf(finding),
  };
}

/**
 * Threads and judges the publications, organisation by organisation. Pure.
 * @returns the report, and every finding in the form in which a baseline keeps it
 */
export function checkPublications(
  { publications, read, unread, unplaced, taken }: Loaded,
  { config, accepted }: Judging,
): { readonly checked: Checked; readonly found: readonly AcceptedFinding[] } {
  const known = accepted === 'all' ? null : new Set(accepted.map(acceptedTexts));
  const judged = [...Map.groupBy(publications, ({ organisation }) => organisation.slug).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const threading = threadPublications(own);
    return [{ organisation: first.organisation, threading, all: judgeThreads(threading, config) }];
  });
  const found = judged.flatMap(({ organisation, all }) =>
    all.map((finding) => acceptFinding(organisation.slug, finding)),
  );
  const organisations = judged.map(({ organisation: { slug, name }, threading, all }) => {
    const open = all.filter((one) => known !== null && !known.has(acceptedTexts(acceptFinding(slug, one))));
    const groups = groupFindings(open.map(tellWhole), threading.publications);
    const findings = groups.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.findings));
    return { organisation: { slug, name }, threading, groups, findings };
  });
  const keys = new Set(found.map(acceptedKey));
  const counts = countChecked(organisations, {
    corrections: new Set(taken.flatMap(({ met }) => met.map(({ id }) => id))).size,
    doubts: publications.reduce((sum, one) => sum + countDoubts(one), 0),
    files: { read, unread: unread.length, unplaced: unplaced.length },
    accepted: known === null ? found.length : found.filter((one) => known.has(acceptedTexts(one))).length,
    acceptedGone: accepted === 'all' ? 0 : new Set(accepted.map(acceptedKey)).difference(keys).size,
  });
  return { checked: { organisations, counts, notes: [...unread, ...unplaced, ...sayNotTaken(taken)] }, found };
}
