import type { Finding } from './finding.ts';

/** A finding as the record has it: one from before has nothing that is told with it, and speaks for none. */
export type StoredFinding = Omit<Finding, 'also' | 'speaksFor'> & Partial<Pick<Finding, 'also' | 'speaksFor'>>;

export function readStored(stored: StoredFinding): Finding {
  return { also: [], speaksFor: [], ...stored };
}
