import type { Context } from '../../../frame/context.ts';
import { facetsOf } from '../../../registers/derive/facets-of.ts';
import { printPeriod } from '../../../words/registers/print-period.ts';
import { sayChoice } from '../../../words/registers/say-field.ts';
import type { Shown } from '../queries/shown.ts';

const countries = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** What a filter is narrowed to, in words: texts of the organisation stay as they are. */
export function sayFacet(facet: string, value: string, { voice: { language } }: Context): string {
  // Of what somebody wrote in an address, no country is asked.
  if (facet === 'country') return /^[A-Z]{2}$/.test(value) ? (countries[language].of(value) ?? value) : value;
  return facet === 'place' || facet === 'programme' ? value : sayChoice(language, value);
}

/** What is long, or many, stands on its page alone. */
const leftOut: ReadonlySet<string> = new Set(['sectors', 'targetGroups']);

const whenIn = ({ content }: Shown, name: string) => {
  const value = content[name];
  return typeof value === 'string' ? value : null;
};

/** What something in a register is, in a line: "stedenband · actief · China · sinds 1986". */
export function sayAbout(shown: Shown, context: Context): string {
  const facets = facetsOf(shown.kind, shown.content).filter(({ facet }) => !leftOut.has(facet));
  const isEvent = shown.kind === 'event';
  const starts = whenIn(shown, isEvent ? 'starts' : 'from');
  const ends = whenIn(shown, isEvent ? 'ends' : 'until') ?? (isEvent ? starts : null);
  return [
    ...facets.map(({ facet, value }) => sayFacet(facet, value, context)),
    printPeriod(context.voice.language, starts, ends),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
