import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import { printNumber, printSpan } from '../../../words/numerals.ts';
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
  const t = words.indicator;
  const path = `/${organisation.slug}/indicatoren`;
  return {
    ...presentListFrame({ organisation, path, title: t.list, description: t.listLead }, context),
    lead: indicators.length > 0 ? t.listLead : t.none,
    form: null,
    summary: null,
    pages: onePage,
    rows: indicators.map(({ slug, title, firstYear, lastYear, publications, findings }) => ({
      href: addressOf(voice, `${path}/${slug}`),
      text: title,
      years: printSpan(firstYear, lastYear) || words.figures.noYear,
      publications: printNumber(voice.language, publications),
      findings: { href: null, text: printNumber(voice.language, findings) },
    })),
  };
}
