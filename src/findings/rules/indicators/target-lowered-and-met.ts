import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimChanges } from '../../scene/figures/aim-changes.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { placeOf, quoteCell, subjectOf } from '../../scene/quotes.ts';
import { stillSaid } from '../../scene/texts/still-said.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const { year, before, now, metOnlyNow: result } of aimChanges(indicator)) {
    // An aim for another definition is no easier aim.
    if (result === null || redefinedBetween(indicator, before.statement, now.statement) !== null) continue;
    const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
    const name = shorten(before.statement.indicator.name);
    const still = stillSaid(before, now);
    const reached = result.figure.raw;
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(now.statement),
      message: sayAll(
        {
          nl: `Het doel van “${name}” voor ${year} is “${now.figure.raw}” in ${second.nl}, en was “${before.figure.raw}” in ${first.nl}. Behaald is “${reached}”: dat haalt alleen het latere doel.`,
          en: `The target of “${name}” for ${year} is “${now.figure.raw}” in ${second.en}, and was “${before.figure.raw}” in ${first.en}. Achieved was “${reached}”, which meets the later target alone.`,
        },
        still?.say ?? null,
      ),
      evidence: [quoteCell(before), quoteCell(now), quoteCell(result), ...(still === null ? [] : [still.quote])],
    };
  }
}

/** The target for a year changed between two documents, and the result meets only the newer one. */
export const targetLoweredAndMet = defineRule({
  code: 'target-lowered-and-met',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'error',
  restsOn: ['figures'],
  speaksFor: ['target-changed', 'target-below-actual', 'target-relaxed', 'figures-conflict'],
  options: z.strictObject({}),
  judge,
  text: {
    title: {
      nl: 'Gehaald volgens het latere doel, niet volgens het eerdere',
      en: 'Met by the later target, not by the earlier one',
    },
    what: {
      nl: 'Een later document noemt voor hetzelfde jaar een ander doel dan een eerder document. Het behaalde cijfer haalt het nieuwe doel wel en het oude niet. Alleen waar te zien is of meer of minder beter is: aan de doelen, de naam of een opmerking.',
      en: 'A later document names another target for the same year than an earlier one. The result meets the new target and not the old one. Only where it can be seen whether more or less is better: by the targets, the name or a remark.',
    },
    why: {
      nl: 'Het lijkt of het doel is gehaald, maar het doel dat de raad vaststelde is niet gehaald.',
      en: 'It looks as if the target was met, but the target that the council adopted was not.',
    },
    example: {
      nl: 'De begroting wil meer dan 5 projecten. Er komen er 3. Het jaarverslag schrijft dat het doel “> 2” was.',
      en: 'The budget wants more than 5 projects. There are 3. The annual report says that the target was “> 2”.',
    },
    mend: {
      nl: 'Noem in het jaarverslag het doel uit de begroting en leg uit waarom het niet is gehaald. Of noem het besluit waarmee het doel is veranderd.',
      en: 'Name the target of the budget in the annual report and explain why it was not met. Or name the decision that changed the target.',
    },
    wrong: {
      nl: 'Als de raad het doel tijdens het jaar heeft verlaagd en dat besluit niet in deze documenten staat, of als een hoger cijfer bij deze indicator juist slechter is.',
      en: 'When the council lowered the target during the year and that decision is not in these documents, or when a higher figure is worse for this indicator.',
    },
  },
});
