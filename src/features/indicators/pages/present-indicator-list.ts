import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import type { PictureResult } from '../../../ui/trail-picture/trail-picture-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { SmallLane } from '../../fields/picture/small-trails.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { sayExtent } from '../../threads/pages/say-extent.ts';
import { lastPage, type ThreadListRequest } from '../../threads/pages/thread-list-request.ts';
import type { IndicatorListView } from './indicator-list-page.tsx';
import type { FollowedIndicator } from './list-followed.ts';

/** Indicators on one page of their list, each with a picture that takes half a millisecond. */
export const indicatorsOnPage = 50;

/** One page of the indicators, of how many there are in all, with the pictures of those that can be drawn, by slug. */
type IndicatorsShown = {
  readonly shown: readonly FollowedIndicator[];
  readonly total: number;
  readonly lanes: ReadonlyMap<string, SmallLane>;
};

/** Names the indicators of one page of their list. */
export function presentIndicatorList(
  organisation: Organisation,
  { shown, total, lanes }: IndicatorsShown,
  request: ThreadListRequest,
  context: Context,
): IndicatorListView {
  const { words, voice } = context;
  const t = words.indicator;
  const path = `/${organisation.slug}/indicatoren`;
  return {
    ...presentListFrame(
      { organisation, path, title: t.list, description: t.listLead, request, isDataWhole: true },
      context,
    ),
    lead: total > 0 ? t.listLead : t.none,
    form: null,
    summary: null,
    pages: presentPages({ total, size: indicatorsOnPage, most: lastPage }, request, path, context),
    rows: shown.map((indicator) => {
      const trail = lanes.get(indicator.slug) ?? null;
      return {
        href: addressOf(voice, `${path}/${indicator.slug}`),
        text: indicator.title,
        trail,
        latest: trail?.latest ? sayLatest(trail.latest, words) : null,
        extent: sayExtent(indicator, words),
        findings: {
          href: indicator.findings === 0 ? null : addressOf(voice, `${path}/${indicator.slug}#bevindingen`),
          text: printNumber(voice.language, indicator.findings),
          noun: words.threads.findingsNoun(indicator.findings),
        },
      };
    }),
  };
}

function sayLatest({ year, text, outcome }: PictureResult, words: Words): { value: string; about: string } {
  const { met, missed, onlyNow } = words.threads.picture.drawing;
  const became = { met, missed, 'only-now': onlyNow, untold: null }[outcome];
  return { value: text, about: became === null ? String(year) : `${year} · ${became}` };
}
