import { renderToString } from 'preact-render-to-string';
import { TermsHere } from '../../ui/terms-here/terms-here.tsx';
import { glossaryWords } from '../../words/glossary/glossary-words.data.ts';
import type { TermId } from '../../words/glossary/terms.data.ts';
import type { Language } from '../../words/numerals.ts';
import { findTerms, glossaries } from './find-terms.ts';

/** Where all words are explained. */
export const glossaryPath = '/begrippen';

/** The link to it at the foot of each page, which keeps the language that a reader chose. */
const linkToAll = /href="(?<address>\/begrippen[^"#]*)"/;
/** Ways through the site, and what is written for machines, are no text. */
const notText = /<(nav|svg|style|template)\b.*?<\/\1>|<[^<>]+>/gs;

/** What a word is called, and in another language how documents write it. */
function nameTerm(id: TermId, language: Language): string {
  const { term } = glossaries[language][id];
  const written = glossaries.nl[id].term;
  return term === written ? term : `${term} (${written})`;
}

/**
 * A page with the words of planning and control that it uses explained at the foot of its content, folded. Nothing is changed where the words
 * stand: what is quoted stays exact, headings stay headings, and a reader by keyboard has one stop more, not one at each word.
 * @param html a page as it was made; one that does not lead to the glossary, or is it, stays as it is
 */
export function explainTerms(html: string, language: Language): string {
  const end = html.lastIndexOf('</main>');
  const address = linkToAll.exec(html)?.groups?.['address'];
  const start = html.indexOf('<main');
  if (end === -1 || address === undefined || html.includes('class="ds-terms ')) return html;
  const ids = findTerms(html.slice(start, end).replaceAll(notText, ' '), language);
  if (ids.length === 0) return html;
  const words = glossaryWords[language];
  const shown = renderToString(
    <TermsHere
      label={words.here}
      terms={ids.map((id) => ({ id, term: nameTerm(id, language), means: glossaries[language][id].means }))}
      all={{ href: address.replaceAll('&amp;', '&'), text: words.all }}
    />,
  );
  return html.slice(0, end) + shown + html.slice(end);
}
