import type { Stake } from '../model/doubt.ts';
import type { StatedChapter } from './stated.ts';

const hiding: ReadonlySet<Stake> = new Set(['table', 'name', 'question', 'chapter', 'statement']);

/** Whether a chapter may say more than was read of it: then nothing follows from what is not found there. */
export function mayHideStatements({ doubts }: Pick<StatedChapter, 'doubts'>): boolean {
  return doubts.some(({ stake }) => hiding.has(stake));
}
