import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { printNumber } from '../../../words/numerals.ts';
import { printSpan } from '../../fields/pages/present-field-list.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { IndicatorListView } from './indicator-list-page.tsx';
import type { FollowedIndicator } from './list-followed.ts';

/** Names every field of the list of indicators. */
export function presentIndicatorList(
  organisation: Organisation,
  indicators: readonly FollowedIndicator[],
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
    rows: indicators.map(({ slug, title, firstYear, lastYear, publications, findings }) => ({
      href: addressOf(voice, `${path}/${slug}`),
      text: title,
      years: printSpan(firstYear, lastYear) || words.figures.noYear,
      publications: printNumber(voice.language, publications),
      findings: printNumber(voice.language, findings),
    })),
  };
}
