import { countShared } from '../../model/text/likeness.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';
import type { SeenIndicator } from './seen.ts';

/** Words that half of all indicators have in their names. */
const counting = new Set(['aantal', 'percentage', 'aandeel', 'gemiddeld', 'inwoners', 'gemeente', 'totaal']);

function rootsOf({ indicator }: SeenIndicator): ReadonlySet<string> {
  return new Set(
    splitWords(indicator.name)
      .filter((word) => word.length >= 5 && !counting.has(word))
      .map(wordRoot),
  );
}

/** Which new indicator may be an old one under a new name: the one that shares most telling words with it; null where none shares any. */
export function findSuccessor(gone: SeenIndicator, added: readonly SeenIndicator[]): SeenIndicator | null {
  const roots = rootsOf(gone);
  let best: SeenIndicator | null = null;
  let most = 0;
  for (const statement of added) {
    const shared = countShared(rootsOf(statement), roots);
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}
