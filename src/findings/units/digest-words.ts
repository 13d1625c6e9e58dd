import { hash } from 'node:crypto';
import { nameOf } from '../../threading/statement.ts';
import type { Threading } from '../../threading/threading.ts';

/** A digest of all words that a vocabulary counts: another word makes others more or less rare. */
export function digestWords({ statements }: Threading): string {
  const texts = [...statements.values()].map(nameOf).toSorted();
  return hash('sha256', JSON.stringify(texts), 'base64url');
}
