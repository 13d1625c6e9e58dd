import type { Threading } from '../threading/threading.ts';
import type { FindingConfig } from './config.ts';
import type { Finding } from './finding.ts';
import { judgeUnits } from './judge-units.ts';

/**
 * Lets every rule judge the threads, as far as it may speak of what it found. Pure.
 * @returns rule by rule in the order of the catalogue, within a rule in the order of the documents
 */
export function judgeThreads(threading: Threading, config: FindingConfig = { rules: {} }): readonly Finding[] {
  return judgeUnits(threading, { config }).findings;
}
