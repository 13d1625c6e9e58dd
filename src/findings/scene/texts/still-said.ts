import { isSameDecimal } from '../../../model/notation/decimal.ts';
import { extentOf } from '../../../model/notation/extent.ts';
import type { Quote, Said } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { countedRoots, findStatedNumbers } from '../../passages/stated-numbers.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import type { Cell } from '../figures/results.ts';
import { quoteText } from '../quotes.ts';

/** As long as the first part of a compound must be to stand for the whole: `samenwerking/` in a list of two. */
const enough = 6;
/** What is longer is no sentence, but a text without marks. */
const longest = 2_000;

/** A limit in the text of a document that its own table gives otherwise, as another document does. */
export type StillSaid = { readonly say: Said; readonly quote: Quote };

/**
 * Where the text of the chapter still names the aim that its table has otherwise: "meer dan 5 projecten" above a table with "> 2". Then the
 * table may be out of date as well as the text.
 * @param before the aim in an earlier document
 * @param now the aim in the table
 */
export function stillSaid(before: Cell, now: Cell): StillSaid | null {
  const { statement } = now;
  const [was, own] = [extentOf(before.figure.value), statement.indicator.figures];
  const end = was?.low ?? was?.high ?? null;
  if (end === null) return null;
  const ends = own.flatMap(({ value }) => {
    const extent = extentOf(value);
    return extent === null ? [] : [extent.low, extent.high];
  });
  if (ends.some((one) => one !== null && isSameDecimal(one, end))) return null;
  const [thing] = countedRoots(statement.indicator.name);
  for (const { question, text, at } of runningText(statement.chapter)) {
    for (const sentence of splitSentences(text)) {
      const said = findStatedNumbers(sentence.slice(0, longest)).find(
        ({ number, isLimit, counted }) =>
          isLimit &&
          isSameDecimal(number, end) &&
          counted.some((root) => root === thing || (root.length >= enough && (thing?.startsWith(root) ?? false))),
      );
      if (said === undefined) continue;
      const { nl, en } = namePublication(statement.publication);
      return {
        say: {
          nl: `De tekst in ${nl} noemt nog “${said.raw}”: misschien is de tabel niet bijgewerkt.`,
          en: `The text in ${en} still says “${said.raw}”: the table may be out of date.`,
        },
        quote: quoteText(statement, questionLabels[question], sentence, at),
      };
    }
  }
  return null;
}
