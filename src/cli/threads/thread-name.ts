import type { ThreadName } from '../../features/threads/commands/merge-threads.ts';
import { Refused } from '../../record/errors/refused.ts';
import { threadKinds } from '../../threading/threading.ts';

/** Reads `indicator/aantal-banen`. @throws Refused where it is not the name of a thread */
export function readThreadName(text: string): ThreadName {
  const [word, slug = ''] = text.split('/', 2);
  const kind = threadKinds.find((one) => one === word);
  if (kind === undefined || slug === '') throw new Refused({ say: 'bad-thread', with: { thread: text } });
  return { kind, slug };
}
