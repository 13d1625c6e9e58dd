import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimChanges } from '../../scene/figures/aim-changes.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const { year, before, now } of aimChanges(indicator)) {
    const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(now.statement),
      message: {
        nl: `Het doel voor ${year} is in ${second.nl} “${now.figure.raw}”, en was in ${first.nl} “${before.figure.raw}”.`,
        en: `The target for ${year} is “${now.figure.raw}” in ${second.en}, and was “${before.figure.raw}” in ${first.en}.`,
      },
      evidence: [quoteFigure(before.statement, before.figure), quoteFigure(now.statement, now.figure)],
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
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel veranderd', en: 'Target changed' },
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
