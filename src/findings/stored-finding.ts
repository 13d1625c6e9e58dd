import type { Finding } from './finding.ts';

/** A finding as the record has it: one from before has nothing that is told with it. */
export type StoredFinding = Omit<Finding, 'also'> & Partial<Pick<Finding, 'also'>>;

export function readStored(stored: StoredFinding): Finding {
  return { also: [], ...stored };
}
