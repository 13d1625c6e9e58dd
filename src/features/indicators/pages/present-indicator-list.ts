import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { type ListPages, presentPages } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import type { PictureResult } from '../../../ui/trail-picture/trail-picture-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { SmallLane } from '../../fields/picture/small-trails.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { sayExtent } from '../../threads/pages/say-extent.ts';
import type { IndicatorListView } from './indicator-list-page.tsx';
import { type IndicatorRequest, lastPage, pageSize } from './indicator-request.ts';
import type { FollowedIndicator } from './list-followed.ts';

/** The indicators on the page that is asked. */
export function onPage<Indicator>(
  indicators: readonly Indicator[],
  { pagina }: IndicatorRequest,
): readonly Indicator[] {
  return indicators.slice((pagina - 1) * pageSize, pagina * pageSize);
}

type Listed = { readonly organisation: Organisation; readonly indicators: readonly FollowedIndicator[] };

/** The way through the list. */
export function pagesOf({ organisation, indicators }: Listed, request: IndicatorRequest, context: Context): ListPages {
  const asked = { total: indicators.length, size: pageSize, most: lastPage };
  return presentPages(asked, request, listPath(organisation), context);
}

/** Names every field of the list of indicators. @param listed all of them, and the lanes of those on this page by their addresses */
export function presentIndicatorList(
  listed: Listed & { readonly lanes: ReadonlyMap<string, SmallLane> },
  request: IndicatorRequest,
  context: Context,
): IndicatorListView {
  const { organisation, indicators, lanes } = listed;
  const { words, voice } = context;
  const t = words.indicator;
  const path = listPath(organisation);
  return {
    ...presentListFrame({ organisation, path, title: t.list, description: t.listLead, request }, context),
    lead: indicators.length > 0 ? t.listLead : t.none,
    form: null,
    summary: null,
    pages: pagesOf(listed, request, context),
    rows: onPage(indicators, request).map((indicator) => {
      const trail = lanes.get(indicator.slug) ?? null;
      return {
        href: addressOf(voice, `${path}/${indicator.slug}`),
        text: indicator.title,
        trail,
        latest: trail?.latest ? sayLatest(trail.latest, words) : null,
        extent: sayExtent(indicator, words),
        findings: { href: null, text: printNumber(voice.language, indicator.findings) },
      };
    }),
  };
}

function sayLatest({ year, text, outcome }: PictureResult, words: Words): { value: string; about: string } {
  const { met, missed, onlyNow } = words.threads.picture.drawing;
  const became = { met, missed, 'only-now': onlyNow, untold: null }[outcome];
  return { value: text, about: became === null ? String(year) : `${year} · ${became}` };
}

function listPath({ slug }: Organisation): string {
  return `/${slug}/indicatoren`;
}
