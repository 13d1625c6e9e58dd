import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimChanges } from '../../scene/figures/aim-changes.ts';
import { type Asks, compareAims } from '../../scene/figures/compare-aims.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { placeOf, quoteCell, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { SeenIndicator } from '../../scene/seen.ts';
import { stillSaid } from '../../scene/texts/still-said.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const asks: Readonly<Record<Asks, Said | null>> = {
  more: { nl: 'Dat is een hogere eis.', en: 'That asks for more.' },
  less: { nl: 'Dat is een lagere eis.', en: 'That asks for less.' },
  same: null,
};

/** That the aim is about another definition, which makes it another aim. */
function sayRedefined({ indicator }: SeenIndicator): Said {
  const name = shorten(indicator.name);
  return {
    nl: `De indicator heet daar “${name}” en telt misschien iets anders.`,
    en: `The indicator is called “${name}” there and may count something else.`,
  };
}

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const { year, before, now } of aimChanges(indicator)) {
    const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
    const name = shorten(before.statement.indicator.name);
    const redefined = redefinedBetween(indicator, before.statement, now.statement);
    const compared = compareAims(before.figure, now.figure, directionOf(indicator));
    const still = redefined === null ? stillSaid(before, now) : null;
    const [is, was] = [now.figure.raw, before.figure.raw];
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(now.statement),
      isMild: compared === 'more' || redefined !== null,
      message: sayAll(
        {
          nl: `Het doel van “${name}” voor ${year} is “${is}” in ${second.nl}, en was “${was}” in ${first.nl}.`,
          en: `The target of “${name}” for ${year} is “${is}” in ${second.en}, and was “${was}” in ${first.en}.`,
        },
        redefined === null ? asks[compared ?? 'same'] : sayRedefined(now.statement),
        still?.say ?? null,
      ),
      aside: {
        nl: `Het doel voor ${year} ging van “${was}” (${first.nl}) naar “${is}” (${second.nl}).`,
        en: `The target for ${year} went from “${was}” (${first.en}) to “${is}” (${second.en}).`,
      },
      evidence: [
        quoteCell(before),
        quoteCell(now),
        ...(redefined === null ? [] : [quoteStatement(redefined)]),
        ...(still === null ? [] : [still.quote]),
      ],
    };
  }
}

/** Two documents name another target for the same indicator and the same year. */
export const targetChanged = defineRule({
  code: 'target-changed',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  speaksFor: ['figures-conflict', 'target-below-actual', 'target-relaxed'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Twee doelen voor één jaar', en: 'Two targets for one year' },
    what: {
      nl: 'Twee documenten noemen voor dezelfde indicator en hetzelfde jaar een ander doel. Is het doel alleen door die verandering gehaald, dan zegt een tweede regel dat erbij. Een begroot cijfer telt als doel, behalve bij geld en waar een document ook een doel voor dat jaar heeft.',
      en: 'Two documents name another target for the same indicator and the same year. Where the target was met only because of the change, a second rule says so too. A budgeted figure counts as the target, save of money and where a document has a target for that year too.',
    },
    why: {
      nl: 'Wie later meet of het doel is gehaald, moet weten welk doel telt. De raad stelde het eerste doel vast; een ander doel vraagt een besluit of op zijn minst uitleg.',
      en: 'Whoever tests later whether the target was met must know which target counts. The council adopted the first one; another one asks for a decision, or at least for an explanation.',
    },
    example: {
      nl: 'De begroting noemt als doel “> 5” projecten, het jaarverslag over hetzelfde jaar noemt “> 2”.',
      en: 'The budget aims at “> 5” projects, the annual report over the same year says that the aim was “> 2”.',
    },
    mend: {
      nl: 'Neem in het jaarverslag het doel uit de begroting over. Is het doel echt veranderd, schrijf dan wanneer, waarom en met welk besluit.',
      en: 'Take the target over from the budget into the annual report. If the target really changed, say when, why and by which decision.',
    },
    wrong: {
      nl: 'Als de raad het doel tussentijds heeft veranderd en dat besluit niet in deze documenten staat, of als de indicator intussen iets anders meet.',
      en: 'When the council changed the target in between and that decision is not in these documents, or when the indicator measures something else by now.',
    },
  },
});
