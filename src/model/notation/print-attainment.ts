import type { Attainment, UntestableReason } from './attain.ts';
import type { Locale } from './print-value.ts';

const untestable: Readonly<Record<Locale, Readonly<Record<UntestableReason, string>>>> = {
  nl: {
    'achieved-missing': 'Niet te toetsen: er is geen behaald cijfer.',
    'achieved-text': 'Niet te toetsen: het behaalde resultaat is een tekst, geen cijfer.',
    'achieved-relative': 'Niet te toetsen: het behaalde resultaat is alleen vergeleken met een ander jaar.',
    'target-missing': 'Niet te toetsen: er is geen doel.',
    'target-text': 'Niet te toetsen: het doel is een tekst, geen cijfer.',
    'relative-year-missing': 'Niet te toetsen: het cijfer van het jaar waarmee wordt vergeleken, ontbreekt.',
    'relative-year-not-a-number': 'Niet te toetsen: het jaar waarmee wordt vergeleken, heeft geen precies cijfer.',
    'direction-unknown': 'Niet te toetsen: het is niet duidelijk of hoger of lager beter is.',
    'units-differ': 'Niet te toetsen: het ene cijfer is een percentage of verhouding en het andere niet.',
    'not-exact': 'Niet te toetsen: het behaalde cijfer is niet precies genoeg.',
  },
  en: {
    'achieved-missing': 'Not testable: there is no achieved figure.',
    'achieved-text': 'Not testable: what was achieved is a text, not a figure.',
    'achieved-relative': 'Not testable: what was achieved is only compared with another year.',
    'target-missing': 'Not testable: there is no target.',
    'target-text': 'Not testable: the target is a text, not a figure.',
    'relative-year-missing': 'Not testable: the figure of the year to compare with is missing.',
    'relative-year-not-a-number': 'Not testable: the year to compare with has no exact figure.',
    'direction-unknown': 'Not testable: it is not clear whether higher or lower is better.',
    'units-differ': 'Not testable: one figure is a percentage or a ratio and the other is not.',
    'not-exact': 'Not testable: the achieved figure is not exact enough.',
  },
};
const tested = {
  nl: { met: 'Het doel is gehaald.', 'not-met': 'Het doel is niet gehaald.' },
  en: { met: 'The target was met.', 'not-met': 'The target was not met.' },
} as const;

/** One short sentence about whether the target was met, in plain language. */
export function printAttainment(attainment: Attainment, locale: Locale): string {
  return attainment.outcome === 'not-testable'
    ? untestable[locale][attainment.why]
    : tested[locale][attainment.outcome];
}
