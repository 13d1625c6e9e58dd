import type { StatedPublication } from '../../../threading/stated.ts';
import type { Quote } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { quoteText } from '../quotes.ts';

const indicators = /\bindicator(en|s)\b/i;
const revised =
  /\b(herzie\w*|vervang\w*|vervallen|geschrapt|schrappen|(?:nieuwe|andere),? (?:[\p{L}-]+,? ){0,2}indicatoren)\b/iu;
/** What is longer is no sentence, but a text without marks. */
const longest = 1_000;

const label = { nl: 'Over indicatoren', en: 'About indicators' };
const known = new WeakMap<StatedPublication, { readonly quote: Quote | null }>();

function findRevision(publication: StatedPublication): Quote | null {
  for (const chapter of publication.chapters) {
    for (const { text, at: position } of runningText(chapter)) {
      if (!indicators.test(text)) continue;
      const sentences = splitSentences(text);
      const at = sentences.findIndex((one) => one.length <= longest && indicators.test(one) && revised.test(one));
      const [sentence, next = ''] = at < 0 ? [] : sentences.slice(at);
      if (sentence === undefined) continue;
      // What follows a colon belongs to it.
      const whole = sentence.endsWith(':') ? `${sentence} ${next}`.trim() : sentence;
      return quoteText({ publication, chapter }, label, whole, position);
    }
  }
  return null;
}

/** The first sentence of a publication, in whichever chapter, that speaks of new indicators or of revising them; null where none does. */
export function announcedRevision(publication: StatedPublication): Quote | null {
  const found = known.get(publication) ?? { quote: findRevision(publication) };
  known.set(publication, found);
  return found.quote;
}
