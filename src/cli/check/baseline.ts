import { z } from 'zod';
import { digestEvidence } from '../../findings/digest-evidence.ts';
import type { Finding } from '../../findings/finding.ts';
import { CheckFault } from './check-fault.ts';
import { readJsonFile } from './read-json-file.ts';

const acceptedFinding = z.object({
  organisation: z.string(),
  key: z.string(),
  /** A digest of what it rests on; missing in a list of before, of which nothing is accepted any more. */
  evidence: z.string().default(''),
  rule: z.string(),
  /** For whoever reads the file. */
  message: z.string(),
});
const baseline = z.object({ accepted: z.array(acceptedFinding) });

/** A finding that is known and is not counted again, as long as it rests on the same texts. */
export type AcceptedFinding = z.infer<typeof acceptedFinding>;

/** Who a finding is among those of several organisations. */
export function acceptedKey({ organisation, key }: Pick<AcceptedFinding, 'organisation' | 'key'>): string {
  return `${organisation} ${key}`;
}

/** What of it was accepted: the finding on these texts. */
export function acceptedTexts(accepted: Omit<AcceptedFinding, 'rule' | 'message'>): string {
  return `${acceptedKey(accepted)} ${accepted.evidence}`;
}

/** @throws CheckFault where the file is not there, cannot be read or is no baseline */
export async function readBaseline(file: string, folder: string): Promise<readonly AcceptedFinding[]> {
  const read = await readJsonFile({ file, folder, kind: 'baseline' }, baseline);
  if (read === null) throw new CheckFault({ say: 'no-baseline', with: { file } });
  return read.accepted;
}

/** A finding as it is accepted. */
export function acceptFinding(organisation: string, finding: Finding): AcceptedFinding {
  const { key, rule, message } = finding;
  return { organisation, key, evidence: digestEvidence(finding), rule, message: message.nl };
}

/** The text of a baseline file: sorted, each once, so that a change in it can be read. */
export function printBaseline(accepted: readonly AcceptedFinding[]): string {
  const byKey = new Map(accepted.map((one) => [`${one.organisation} ${one.rule} ${one.key}`, one]));
  const sorted = [...byKey].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
  return `${JSON.stringify({ accepted: sorted }, null, 2)}\n`;
}
