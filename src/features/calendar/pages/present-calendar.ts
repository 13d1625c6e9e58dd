import type { CalendarItem } from '../../../calendar/calendar-item.ts';
import type { Month } from '../../../calendar/day.ts';
import { findNear } from '../../../calendar/near/find-near.ts';
import { listOccurrences } from '../../../calendar/occurrences/list-occurrences.ts';
import { compareOccurrences, type Occurrence } from '../../../calendar/occurrences/occurrence.ts';
import { layMonth, rangeOfMonth } from '../../../calendar/views/lay-month.ts';
import { layYear } from '../../../calendar/views/lay-year.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { AgendaListView } from '../../../ui/calendar/agenda-list.tsx';
import type { WorldMapView } from '../../../ui/calendar/map/world-map.tsx';
import type { MonthGridView } from '../../../ui/calendar/month-grid.tsx';
import type { YearGridView } from '../../../ui/calendar/year-grid.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import { sayNear } from '../../../words/calendar/say-near.ts';
import { sayMoment } from '../../../words/calendar/say-when.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { registerPath, registrationPath } from '../../registers/pages/register-paths.ts';
import type { Shown } from '../../registers/queries/shown.ts';
import { toItem } from '../to-item.ts';
import { addMonths, mapPath, monthPath, yearPath } from './calendar-paths.ts';
import { presentAgenda, presentYear } from './present-lists.ts';
import { presentMap } from './present-map.ts';
import { presentMonth } from './present-month.ts';

/** What is near what, with the way to each. */
export type NearView = { readonly said: string; readonly what: readonly Anchor[] };

export type CalendarView = PageView & {
  readonly title: string;
  readonly lead: string;
  /** Null where nothing comes before, or after. */
  readonly before: Anchor | null;
  readonly after: Anchor | null;
  /** The same in another form. */
  readonly ways: readonly Anchor[];
  readonly near: readonly NearView[];
  /** One of these. */
  readonly month: MonthGridView | null;
  readonly year: YearGridView | null;
  readonly agenda: AgendaListView | null;
  readonly map: WorldMapView | null;
};

export type LoadedEvents = {
  readonly organisation: Organisation;
  readonly events: readonly Shown[];
  /** The years in which something is; null where nothing is. Outside of it no page leads on, and none is to be found. */
  readonly span: { readonly first: number; readonly last: number } | null;
};

const isWithin = ({ span }: LoadedEvents, year: number) => span !== null && year >= span.first && year <= span.last;

type Shape = Pick<CalendarView, 'title' | 'before' | 'after' | 'ways'> &
  Partial<CalendarView> & { readonly path: string; readonly at: number | null };

function itemsOf({ organisation, events }: LoadedEvents, base: string): readonly CalendarItem[] {
  return events.flatMap((shown) => toItem(shown, organisation.slug, base) ?? []);
}

/** The way to each event by its id. */
function waysTo({ organisation, events }: LoadedEvents, { voice }: Context): ReadonlyMap<string, Anchor> {
  return new Map(
    events.map(({ id, slug, name }) => [
      id,
      { href: addressOf(voice, registrationPath(organisation.slug, 'event', slug)), text: name },
    ]),
  );
}

function presentShape(loaded: LoadedEvents, context: Context, { path, at, ...shape }: Shape): CalendarView {
  const { organisation } = loaded;
  const { voice } = context;
  const t = calendarWords[voice.language];
  const lead = t.lead(organisation.name);
  return {
    frame: frameOf({
      ...context,
      path: at !== null && isWithin(loaded, at) ? path : null,
      printed: addressOf(voice, path),
      title: `${shape.title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, registerPath(organisation.slug, 'event')), text: t.title },
    ],
    ...{ lead, near: [], month: null, year: null, agenda: null, map: null },
    ...shape,
  };
}

/** Names every field of the page of a month. */
export function presentMonthPage(loaded: LoadedEvents, month: Month, context: Context): CalendarView {
  const { voice } = context;
  const { language } = voice;
  const { slug } = loaded.organisation;
  const t = calendarWords[language];
  const ways = waysTo(loaded, context);
  const { occurrences } = listOccurrences(itemsOf(loaded, context.site.base), rangeOfMonth(month));
  const own = occurrences.filter(({ starts }) => starts.startsWith(month) || starts === month.slice(0, 4));
  const to = (one: Month): Anchor | null =>
    isWithin(loaded, Number(one.slice(0, 4)))
      ? { href: addressOf(voice, monthPath(slug, one)), text: sayMoment(language, one) }
      : null;
  const year = Number(month.slice(0, 4));
  return presentShape(loaded, context, {
    path: monthPath(slug, month),
    // Its year is found, and has all of it.
    at: null,
    title: `${t.title}: ${sayMoment(language, month)}`,
    before: to(addMonths(month, -1)),
    after: to(addMonths(month, 1)),
    ways: [
      { href: addressOf(voice, yearPath(slug, year)), text: String(year) },
      { href: addressOf(voice, registerPath(slug, 'event')), text: t.all },
    ],
    month: presentMonth(layMonth(month, occurrences), language, (id) => ways.get(id)?.href ?? null),
    near: findNear(own).map((near) => ({
      said: sayNear(language, near),
      what: near.occurrences.flatMap(({ item }) => ways.get(item.id) ?? []),
    })),
  });
}

/** Names every field of the page of a year: its months with how much is in each, and all of it in order. */
export function presentYearPage(loaded: LoadedEvents, year: number, context: Context): CalendarView {
  const { voice } = context;
  const { language } = voice;
  const { slug } = loaded.organisation;
  const t = calendarWords[language];
  const ways = waysTo(loaded, context);
  const range = { first: `${year}-01-01`, last: `${year}-12-31` };
  const { occurrences } = listOccurrences(itemsOf(loaded, context.site.base), range);
  const to = (one: number): Anchor | null =>
    isWithin(loaded, one) ? { href: addressOf(voice, yearPath(slug, one)), text: String(one) } : null;
  return presentShape(loaded, context, {
    path: yearPath(slug, year),
    at: year,
    title: `${t.title} ${year}`,
    before: to(year - 1),
    after: to(year + 1),
    ways: [
      { href: addressOf(voice, mapPath(slug, year)), text: t.map.title },
      { href: addressOf(voice, registerPath(slug, 'event')), text: t.all },
    ],
    year: presentYear(layYear(year, occurrences), language, (month) => addressOf(voice, monthPath(slug, month))),
    agenda: presentAgenda(onceEach(occurrences), language, (id) => ways.get(id)?.href ?? null),
    near: findNear(occurrences).map((near) => ({
      said: sayNear(language, near),
      what: near.occurrences.flatMap(({ item }) => ways.get(item.id) ?? []),
    })),
  });
}

/** What is repeated stands once in the list of a year, where it is first; its months have it each time. */
function onceEach(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const inOrder = occurrences.toSorted(compareOccurrences);
  return [...new Map(inOrder.toReversed().map((one) => [one.item.id, one])).values()];
}

/** Names every field of the map of a year. */
export function presentMapPage(loaded: LoadedEvents, year: number, context: Context): CalendarView {
  const { voice } = context;
  const { language } = voice;
  const { slug } = loaded.organisation;
  const t = calendarWords[language];
  const { occurrences } = listOccurrences(itemsOf(loaded, context.site.base), {
    first: `${year}-01-01`,
    last: `${year}-12-31`,
  });
  const items = [...new Map(occurrences.map(({ item }) => [item.id, item])).values()];
  const to = (one: number): Anchor | null =>
    isWithin(loaded, one) ? { href: addressOf(voice, mapPath(slug, one)), text: String(one) } : null;
  return presentShape(loaded, context, {
    path: mapPath(slug, year),
    at: year,
    title: `${t.map.title}: ${year}`,
    before: to(year - 1),
    after: to(year + 1),
    ways: [
      { href: addressOf(voice, yearPath(slug, year)), text: `${t.title} ${year}` },
      { href: addressOf(voice, registerPath(slug, 'event')), text: t.all },
    ],
    map: presentMap(items, language, (place) =>
      addressOf(voice, registerPath(slug, 'event'), { plaats: place, jaar: String(year) }),
    ),
  });
}
