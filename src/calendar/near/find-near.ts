import type { CalendarItem } from '../calendar-item.ts';
import { daysBetween, type Month, mondayOf } from '../day.ts';
import { type Occurrence, spanOf } from '../occurrences/occurrence.ts';

/** Several things that are near each other in time, and by what they are together. */
export type Near =
  | {
      /** Of one kind, to one place or one country, in one month: they may be one. */
      readonly why: 'same-place' | 'same-country';
      readonly kind: CalendarItem['kind'];
      /** The name of the place, or the country (ISO 3166-1 alpha-2). */
      readonly where: string;
      readonly month: Month;
      readonly occurrences: readonly Occurrence[];
    }
  | {
      /** Outgoing missions and delegations on the same days: who should be where? */
      readonly why: 'away-together';
      /** The Monday of the week in which the first begins. */
      readonly week: string;
      readonly occurrences: readonly Occurrence[];
    };

/** What has people travel: of a deadline or an anniversary it means nothing that two are in one country. */
const travelled: ReadonlySet<CalendarItem['kind']> = new Set([
  'mission',
  'conference',
  'delegation',
  'visit',
  'exhibition',
]);

/**
 * What is near what: of the same kind and place in a month (of the same country where the places differ), and outgoing journeys that overlap.
 * What an item repeats is not near itself. A group of one place is not told again as one of its country.
 */
export function findNear(occurrences: readonly Occurrence[]): Near[] {
  const places = groupBy(occurrences, (one) => one.item.place?.name.trim().toLowerCase() ?? null);
  const countries = groupBy(occurrences, (one) => one.item.place?.country ?? null);
  const told = new Set(places.map((group) => itemsKey(group)));
  return [
    ...places.map((group) => toldGroup('same-place', group, group[0]?.item.place?.name.trim() ?? '')),
    ...countries
      .filter((group) => !told.has(itemsKey(group)))
      .map((group) => toldGroup('same-country', group, group[0]?.item.place?.country ?? '')),
    ...listAway(occurrences),
  ];
}

function groupBy(occurrences: readonly Occurrence[], where: (one: Occurrence) => string | null): Occurrence[][] {
  const groups = Map.groupBy(
    occurrences.filter((one) => travelled.has(one.item.kind) && one.starts.length >= 7 && (where(one) ?? '') !== ''),
    (one) => JSON.stringify([one.item.kind, one.starts.slice(0, 7), where(one)]),
  );
  return [...groups.values()].map(firstOfEach).filter((group) => group.length > 1);
}

/** Each item once, by the first time that it is. */
function firstOfEach(group: readonly Occurrence[]): Occurrence[] {
  return [...Map.groupBy(group, ({ item }) => item.id).values()].flatMap((own) => own.slice(0, 1));
}

function itemsKey(group: readonly Occurrence[]): string {
  const ids = group.map(({ item }) => item.id).sort();
  return JSON.stringify([group[0]?.starts.slice(0, 7), ...ids]);
}

function toldGroup(why: 'same-place' | 'same-country', group: readonly Occurrence[], where: string): Near {
  const first = group[0];
  return {
    why,
    kind: first?.item.kind ?? 'mission',
    where,
    month: first?.starts.slice(0, 7) ?? '',
    occurrences: group,
  };
}

/** Journeys out of which the days touch those of one before: a chain of them is one group. */
function listAway(occurrences: readonly Occurrence[]): Near[] {
  const away = occurrences
    .flatMap((one) => {
      const span = spanOf(one);
      const goes = one.item.direction === 'outgoing' && (one.item.kind === 'mission' || one.item.kind === 'delegation');
      return goes && span !== null ? [{ one, span }] : [];
    })
    .sort((one, other) => daysBetween(other.span.first, one.span.first));
  const groups: { last: string; first: string; own: Occurrence[] }[] = [];
  for (const { one, span } of away) {
    const open = groups.at(-1);
    if (open !== undefined && span.first <= open.last) {
      open.own.push(one);
      if (span.last > open.last) open.last = span.last;
    } else groups.push({ first: span.first, last: span.last, own: [one] });
  }
  return groups
    .map(({ first, own }) => ({ first, own: firstOfEach(own) }))
    .filter(({ own }) => own.length > 1)
    .map(({ first, own }) => ({ why: 'away-together', week: mondayOf(first), occurrences: own }));
}
