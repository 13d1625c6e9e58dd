import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

const length = 16;

/**
 * A digest of the texts that a finding rests on, with the publication of each: another one as soon as one of them says something else, comes
 * in or goes. White space, where a text stands, what a quote is called and what is told first make no difference.
 */
export function digestEvidence({ evidence, also }: Pick<Finding, 'evidence' | 'also'>): string {
  const told = [evidence, ...also.map((further) => further.evidence)].map((quotes) =>
    JSON.stringify(quotes.map(({ publication, raw }) => [publication, raw.trim().replaceAll(/\s+/g, ' ')])),
  );
  return createHash('sha256').update(told.toSorted().join('\n')).digest('hex').slice(0, length);
}
