import type { Retention } from '../../../model/laid-down/retention.ts';
import type { FoundOutside } from './find-outside.ts';

const dayMs = 24 * 3_600_000;

/** Until when a document from outside waits, where nobody does anything with it any more. */
export function keptUntil({ lastAt }: Pick<FoundOutside, 'lastAt'>, { outsides }: Pick<Retention, 'outsides'>): Date {
  return new Date(lastAt.getTime() + outsides * dayMs);
}
