import { z } from 'zod';
import type { Revised } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { findRevisedAmounts } from '../../money/revised-amounts.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteText, subjectOf } from '../../scene/quotes.ts';
import { inEdition, quoteEarlier, type Revision, revisionsOf } from '../../scene/revisions.ts';
import type { SeenChapter, SeenCommitment, SeenRow } from '../../scene/seen.ts';
import type { RevisedInChapter } from '../../units/neighbourhood.ts';
import { count } from '../../words/count.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many statements that are gone, and how many amounts, are quoted a chapter. */
  quotes: z.int().min(1).default(5),
});

/** What a body lays down and offers; a page of its own or an agenda may go on being written. */
const offered = ['budget', 'annual-report', 'progress-report', 'spring-memorandum', 'coalition-agreement'];

function quoted(raw: string, nothing: string): string {
  return raw.trim() === '' ? nothing : `“${shorten(raw)}”`;
}

function messageOf(
  { publication }: SeenRow | SeenCommitment,
  [first, ...others]: readonly [Revision, ...Revision[]],
  editions: readonly [number, number],
): Said {
  const { nl, en } = namePublication(publication);
  const [then, now] = editions;
  const [was, is] = [first.before.raw, first.now.raw];
  const more = others.length;
  return {
    nl: `In ${nl} is na de publicatie iets veranderd. ${first.what.nl}: in editie ${now} staat ${quoted(is, 'niets')}, in editie ${then} stond ${quoted(was, 'niets')}.${more === 0 ? '' : ` Er ${more === 1 ? 'is' : 'zijn'} nog ${count(more, 'verschil', 'verschillen')}.`}`,
    en: `In ${en} something was changed after it was published. ${first.what.en}: edition ${now} has ${quoted(is, 'nothing')}, edition ${then} had ${quoted(was, 'nothing')}.${more === 0 ? '' : ` There ${more === 1 ? 'is' : 'are'} ${count(more, 'more difference', 'more differences')}.`}`,
  };
}

/** What still stands in the chapter, with what it said first. */
function* reworded(number: number, all: readonly RevisedInChapter[]): Iterable<Found> {
  for (const { revised, now: stands } of all) {
    if (stands === null) continue;
    const { statement, thread } = stands;
    const [first, ...others] = revisionsOf(statement, revised, number);
    if (first === undefined) continue;
    yield {
      subject: subjectOf(thread),
      chapter: placeOf(statement),
      absentFrom: [],
      message: messageOf(statement, [first, ...others], [revised.stood.edition, number]),
      evidence: [first, ...others].flatMap(({ before, now }): Quote[] => [before, now]),
    };
  }
}

/** What the chapter does not have any more. */
function findGone(
  chapter: SeenChapter,
  field: string,
  number: number,
  gone: readonly Revised[],
  most: number,
): Found | null {
  const [first] = gone;
  if (first === undefined) return null;
  const { nl, en } = namePublication(chapter.publication);
  const textOf = ({ said }: Revised) => (said.kind === 'indicator' ? said.name : said.text);
  const labels: { readonly [kind in Revised['said']['kind']]: Said } = {
    indicator: { nl: 'Indicator', en: 'Indicator' },
    commitment: { nl: 'Voornemen', en: 'Commitment' },
  };
  const example = shorten(textOf(first));
  return {
    subject: chapterSubject(chapter, field),
    chapter: placeOf(chapter),
    absentFrom: [placeOf(chapter)],
    message: {
      nl: `In ${nl} is na de publicatie iets weggehaald: “${example}” stond in editie ${first.stood.edition} en is in editie ${number} niet gevonden.${gone.length === 1 ? '' : ` Zo zijn er ${gone.length}.`}`,
      en: `Something was taken out of ${en} after it was published: “${example}” stood in edition ${first.stood.edition} and is not found in edition ${number}.${gone.length === 1 ? '' : ` There are ${gone.length} of these.`}`,
    },
    evidence: gone.slice(0, most).flatMap((revised): Quote[] => {
      const what = labels[revised.said.kind];
      return [
        quoteEarlier(chapter, what, textOf(revised), revised.said.at, revised.stood),
        quoteText(chapter, inEdition(what, number), '', chapter.chapter.at),
      ];
    }),
  };
}

/** A budget or a report that says something else than when it was first published. */
export const changedAfterPublication = defineRule({
  code: 'changed-after-publication',
  looksAt: 'chapter',
  group: 'consistency',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options,
  *judge({ page, field, revisions }, { quotes }): Iterable<Found> {
    if (revisions === null || !offered.includes(page.publication.kind)) return;
    yield* reworded(revisions.edition, revisions.statements);
    const isRetold = page.chapter.nature?.includes('retold') ?? false;
    const gone = revisions.statements
      .map(({ revised }) => revised)
      .filter(({ ordinal, said }) => ordinal === null && !(isRetold && said.kind === 'commitment'));
    const found = findGone(page, field, revisions.edition, gone, quotes);
    if (found !== null) yield found;
    const amounts = findRevisedAmounts(page, field, revisions.edition, revisions.amounts, quotes);
    if (amounts !== null) yield amounts;
  },
  text: {
    title: { nl: 'Veranderd na publicatie', en: 'Changed after publication' },
    what: {
      nl: 'Een begroting of verslag noemt een ander cijfer, een ander bedrag, een ander doel, een andere naam of een ander voornemen dan toen het voor het eerst werd gepubliceerd, of noemt het niet meer. Verbeterde tikfouten tellen niet, een bedrag dat alleen anders is afgerond ook niet, en wat er alleen bij kwam ook niet. Is het bestand hetzelfde gebleven en lezen wij het nu beter, dan is er geen melding.',
      en: 'A budget or report has another figure, another amount, another target, another name or another commitment than when it was first published, or does not have it any more. Typing that was mended does not count, nor does an amount that was only rounded otherwise, nor what was only added. Where the file stayed the same and we read it better now there is no finding.',
    },
    why: {
      nl: 'De raad besluit over een document zoals het er toen lag. Wie later kijkt, moet kunnen zien wat er daarna is veranderd.',
      en: 'The council decides on a document as it was then. Whoever looks later must be able to see what changed after that.',
    },
    example: {
      nl: 'Het jaarverslag noemde eerst als doel “> 5”. Na een nieuwe plaatsing staat er “> 2”.',
      en: 'The annual report named “> 5” as the target at first. After it was put online again it says “> 2”.',
    },
    mend: {
      nl: 'Zet bij het document wat er is veranderd, wanneer en waarom: een erratum. Is er een besluit over, noem dat dan.',
      en: 'Say with the document what was changed, when and why: an erratum. If there is a decision on it, name it.',
    },
    wrong: {
      nl: 'Als de eerste versie hier nog een concept was, of als het document zelf al vertelt wat er is verbeterd.',
      en: 'When the first version here was still a draft, or when the document itself tells what was corrected.',
    },
  },
});
