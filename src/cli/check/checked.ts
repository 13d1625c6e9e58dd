import type { Finding, Said } from '../../findings/finding.ts';
import type { PublicationFindings } from '../../findings/report/group-findings.ts';
import type { Threading } from '../../threading/threading.ts';
import type { CheckCounts } from './count-checked.ts';

/** What was found about one organisation. */
export type CheckedOrganisation = {
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly threading: Threading;
  /** What is not accepted, where a reader looks first. */
  readonly groups: readonly PublicationFindings[];
  /** The same findings in the same order. */
  readonly findings: readonly Finding[];
};

/** All that a report tells. */
export type Checked = {
  readonly organisations: readonly CheckedOrganisation[];
  readonly counts: CheckCounts;
  /** What was not read or not placed, one sentence each. */
  readonly notes: readonly Said[];
};
