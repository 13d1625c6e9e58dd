import type { StatedPublication } from '../../../threading/stated.ts';
import type { Quote } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { quoteText } from '../quotes.ts';

/** What was put in another order: programmes and the like, no figures and no lists of anything else. */
const ordered =
  /\b(programma['’]?s?|programma-?indeling|beleidsvelden|deelprogramma['’]?s|hoofdstukken|onderdelen|indeling|nummering)\b/i;
const changed =
  /\b(andere (?:volgorde|indeling|nummers|nummering)|nieuwe (?:volgorde|indeling|nummers|nummering|programma-?indeling)|hernummerd|vernummerd|anders genummerd|(?:volgorde|indeling|nummering|programma-?indeling)\b.{0,60}\b(?:veranderd|gewijzigd|aangepast|herzien|vernieuwd))\b/i;
/** What is longer is no sentence, but a text without marks. */
const longest = 1_000;

const label = { nl: 'Over de indeling', en: 'About the order' };
const known = new WeakMap<StatedPublication, { readonly quote: Quote | null }>();

function findAnnouncement(publication: StatedPublication): Quote | null {
  for (const chapter of publication.chapters) {
    for (const { text, at } of runningText(chapter)) {
      const sentence = splitSentences(text).find(
        (one) => one.length <= longest && ordered.test(one) && changed.test(one),
      );
      if (sentence !== undefined) return quoteText({ publication, chapter }, label, sentence, at);
    }
  }
  return null;
}

/** The first sentence of a publication that says that its chapters were put in another order; null where none does. */
export function announcedRenumbering(publication: StatedPublication): Quote | null {
  const found = known.get(publication) ?? { quote: findAnnouncement(publication) };
  known.set(publication, found);
  return found.quote;
}
