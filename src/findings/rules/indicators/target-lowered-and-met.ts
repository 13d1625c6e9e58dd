import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimChanges } from '../../scene/figures/aim-changes.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const { year, before, now, metOnlyNow: result } of aimChanges(indicator)) {
    if (result === null) continue;
    const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
    const reached = result.figure.raw;
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(now.statement),
      message: {
        nl: `Behaald in ${year} is “${reached}”: het doel uit ${second.nl} (“${now.figure.raw}”) is gehaald, het doel uit ${first.nl} (“${before.figure.raw}”) niet.`,
        en: `Achieved in ${year} was “${reached}”: the target in ${second.en} (“${now.figure.raw}”) is met, the target in ${first.en} (“${before.figure.raw}”) is not.`,
      },
      evidence: [
        quoteFigure(before.statement, before.figure),
        quoteFigure(now.statement, now.figure),
        quoteFigure(result.statement, result.figure),
      ],
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
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel verlaagd en daardoor gehaald', en: 'Target lowered, and met because of it' },
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
