import { z } from 'zod';
import { plain } from '../../../model/text/plain.ts';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import { namesIn } from '../../../threading/words/telling-words.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import { placeOf, quoteStatement } from '../../scene/quotes.ts';
import { count } from '../../words/count.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';
import { productWords, vagueVerbs } from '../../words/vague-words.data.ts';

const options = z.strictObject({
  /** How many such commitments a chapter must have before the rule speaks. */
  least: z.int().min(1).default(2),
  /** Which share of the commitments of the chapter they must be. */
  share: z.number().min(0).max(1).default(0.5),
  /** How many of them are quoted. */
  quotes: z.int().min(1).default(5),
});

/** Whether nobody can look afterwards whether it was done: only effort, no number, date, name or thing. In doubt not. */
export function isVague(text: string): boolean {
  if (/\d/.test(text) || namesIn(text).size > 0) return false;
  const words = plain(text.slice(0, 2_000)).match(/[a-z]+/g) ?? [];
  if (words.length < 3) return false;
  if (words.some((word) => productWords.some((thing) => word.includes(thing)))) return false;
  return words.some((word) => vagueVerbs.some((verb) => word.startsWith(verb)));
}

/** Commitments that nobody can test afterwards, in a chapter without an indicator that has an aim. */
export const notMeasurable = defineRule({
  code: 'not-measurable',
  looksAt: 'chapter',
  group: 'commitments',
  severity: 'info',
  restsOn: ['wording', 'absence'],
  options,
  *judge({ page, field }, { least, share, quotes }): Iterable<Found> {
    if (page.publication.kind !== 'budget') return;
    const aims = page.chapter.indicators.flatMap(({ figures }) => figures);
    if (aims.some((figure) => (figure.role === 'target' || figure.role === 'budgeted') && saysNumber(figure))) return;
    if (mayHideStatements(page.chapter)) return;
    if (page.indicators.some((row) => isInDoubt(row))) return;
    const all = page.commitments;
    const vague = all.filter(({ commitment }) => isVague(commitment.text));
    if (vague.length < least || vague.length < share * all.length) return;
    const title = shorten(page.chapter.title);
    const name = namePublication(page.publication);
    yield {
      subject: chapterSubject(page, field),
      chapter: placeOf(page),
      absentFrom: [placeOf(page)],
      message: {
        nl: `Bij “${title}” ${vague.length === 1 ? 'staat' : 'staan'} in ${name.nl} ${count(vague.length, 'voornemen', 'voornemens')} (van de ${all.length}) zonder getal, datum of naam; ook een indicator met een doel is er niet gevonden.`,
        en: `At “${title}” in ${name.en} ${vague.length} of ${count(all.length, 'commitment', 'commitments')} ${vague.length === 1 ? 'has' : 'have'} no number, date or name; no indicator with a target was found there either.`,
      },
      evidence: vague.slice(0, quotes).map((statement) => quoteStatement(statement)),
    };
  },
  text: {
    title: { nl: 'Voornemens niet te toetsen', en: 'Commitments that cannot be tested' },
    what: {
      nl: 'De voornemens van een onderdeel noemen alleen inzet (“stimuleren”, “versterken”), zonder getal, datum, naam of product, en het onderdeel heeft geen indicator met een doel. Eén bevinding per onderdeel.',
      en: 'The commitments of a chapter only name effort (“stimulate”, “strengthen”), without a number, date, name or product, and the chapter has no indicator with a target. One finding a chapter.',
    },
    why: {
      nl: 'Na afloop kan niemand zeggen of het is gelukt.',
      en: 'Afterwards nobody can say whether it worked.',
    },
    example: {
      nl: '“We blijven inzetten op een sterke economie.”',
      en: '“We keep working towards a strong economy.”',
    },
    mend: {
      nl: 'Noem wat er komt, wanneer, en waaraan de lezer ziet dat het is gelukt.',
      en: 'Name what will be there, when, and how the reader will see that it worked.',
    },
    wrong: {
      nl: 'Als het doel elders in het document meetbaar is gemaakt, of als de woorden voor kenners een vaste betekenis hebben.',
      en: 'When the aim is made measurable elsewhere in the document, or when the words have a fixed meaning for those who know.',
    },
  },
});
