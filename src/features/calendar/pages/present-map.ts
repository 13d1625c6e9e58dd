import type { CalendarItem } from '../../../calendar/calendar-item.ts';
import type { WorldMapView } from '../../../ui/calendar/map/world-map.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import type { Language } from '../../../words/numerals.ts';

const countries = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** The places of items on a map, each once by its name, in the order of their names. */
export function presentMap(
  items: readonly CalendarItem[],
  language: Language,
  hrefOf: (place: string) => string | null,
): WorldMapView {
  const t = calendarWords[language];
  const placed = items.flatMap(({ place }) => {
    if (place === null || place.latitude === null || place.longitude === null) return [];
    const { name, country, latitude, longitude } = place;
    return [{ name, country, latitude, longitude }];
  });
  const places = [...Map.groupBy(placed, ({ name, country }) => JSON.stringify([name, country]))]
    .flatMap(([key, own]) => own.slice(0, 1).map((place) => ({ ...place, key, number: own.length })))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return {
    id: 'kaart',
    title: t.map.title,
    description: t.map.description(places.length),
    heads: t.map,
    places: places.map(({ key, name, country, latitude, longitude, number }) => ({
      ...{ key, name, latitude, longitude },
      country: country === null ? '' : (countries[language].of(country) ?? country),
      what: t.things(number),
      href: hrefOf(name),
    })),
    unplaced: placed.length === items.length ? null : t.map.unplaced(items.length - placed.length),
  };
}
