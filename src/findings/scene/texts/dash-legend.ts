import type { StatedPublication } from '../../../threading/stated.ts';
import type { Quote } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { saysOfDash } from '../../passages/says-of-dash.ts';
import { quoteText } from '../quotes.ts';

const label = { nl: 'Over streepjes', en: 'About dashes' };
const known = new WeakMap<StatedPublication, { readonly quote: Quote | null }>();

function findLegend(publication: StatedPublication): Quote | null {
  for (const chapter of publication.chapters) {
    for (const { text, at } of runningText(chapter)) {
      const sentences = splitSentences(text);
      const from = sentences.findIndex(saysOfDash);
      const [first, next = ''] = from === -1 ? [] : sentences.slice(from);
      if (first === undefined) continue;
      // "Een streepje betekent:" goes on behind its colon.
      return quoteText({ publication, chapter }, label, first.endsWith(':') ? `${first} ${next}`.trim() : first, at);
    }
  }
  return null;
}

/** What a publication says, on whichever page, of what a dash in its tables means: many say it above some tables and mean them all. */
export function dashLegend(publication: StatedPublication): Quote | null {
  const found = known.get(publication) ?? { quote: findLegend(publication) };
  known.set(publication, found);
  return found.quote;
}
