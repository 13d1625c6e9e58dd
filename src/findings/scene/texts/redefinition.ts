import { splitWords } from '../../../threading/words/split-words.ts';
import { wordRoot } from '../../../threading/words/word-root.ts';
import type { Quote } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { rootsIn } from '../../passages/stated-numbers.ts';
import { quoteText } from '../quotes.ts';
import type { SeenIndicator } from '../seen.ts';

/** Words by which a text says that counting was changed. */
const recounts =
  /\b(?:reeks (?:begint|start)|nieuwe (?:reeks|telling|definitie|meetmethode|meetwijze|rekenwijze)|(?:andere|gewijzigde|aangepaste) (?:definitie|meetmethode|meetwijze|telling|rekenwijze|bron)|(?:anders|opnieuw) (?:gemeten|geteld|berekend)|definitie is (?:aangepast|gewijzigd|veranderd)|niet (?:meer )?vergelijkbaar|trendbreuk)\b/i;
/** As long as a word of a name must be to say by itself that a text is about it. */
const telling = 5;

const label = { nl: 'Over de telling', en: 'About the counting' };

/** The sentence of a chapter that says that an indicator is counted otherwise; null where none does. */
export function findRedefinition(row: SeenIndicator): Quote | null {
  const wanted = splitWords(row.indicator.name)
    .filter((word) => word.length >= telling)
    .map(wordRoot);
  for (const { text, at } of runningText(row.chapter)) {
    if (!recounts.test(text)) continue;
    const roots = rootsIn(text);
    if (!wanted.some((root) => roots.has(root))) continue;
    const sentences = splitSentences(text);
    const from = sentences.findIndex((sentence) => recounts.test(sentence));
    const [first = text, next = ''] = sentences.slice(from);
    return quoteText(row, label, first.endsWith(':') ? `${first} ${next}`.trim() : first, at);
  }
  return null;
}
