import type { ListedIndicator } from '../../record/queries/list-indicators.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { addressOf } from '../frame/addresses.ts';
import type { Context } from '../frame/context.ts';
import { frameOf } from '../frame/frame.ts';
import { printNumber } from '../words/numerals.ts';
import type { IndicatorListView } from './indicator-list-page.tsx';

/** Names every field of the list of indicators. */
export function presentIndicatorList(
  organisation: Organisation,
  indicators: readonly ListedIndicator[],
  context: Context,
): IndicatorListView {
  const { words, voice } = context;
  const path = `/${organisation.slug}/indicatoren`;
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${words.indicator.list} · ${organisation.name}`,
      description: words.indicator.listLead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    rows: indicators.map((indicator) => ({
      href: addressOf(voice, `${path}/${indicator.slug}`),
      text: indicator.name,
      years:
        indicator.firstYear === null || indicator.lastYear === null
          ? words.figures.noYear
          : indicator.firstYear === indicator.lastYear
            ? String(indicator.firstYear)
            : `${indicator.firstYear} – ${indicator.lastYear}`,
      figures: printNumber(voice.language, indicator.figures),
    })),
  };
}
