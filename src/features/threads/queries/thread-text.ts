import { sql } from 'kysely';
import { earlierNumbers } from '../../../editions/earlier-numbers.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';

/** What a thread is, as text. */
export const threadText = sql<string>`content::text`.as('content');

/** A thread with the words of now, also one that an earlier program judged last. */
export function readThread(content: string): ThreadContent {
  return JSON.parse(content, earlierNumbers(content));
}
