import type { ComponentChildren } from 'preact';
import { makeItem } from '../../../calendar/calendar-item.fixture.ts';
import type { CalendarItem } from '../../../calendar/calendar-item.ts';
import { listOccurrences } from '../../../calendar/occurrences/list-occurrences.ts';
import { layMonth, rangeOfMonth } from '../../../calendar/views/lay-month.ts';
import { layYear } from '../../../calendar/views/lay-year.ts';
import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { AgendaList } from '../../../ui/calendar/agenda-list.tsx';
import { WorldMap } from '../../../ui/calendar/map/world-map.tsx';
import { MonthGrid } from '../../../ui/calendar/month-grid.tsx';
import { YearGrid } from '../../../ui/calendar/year-grid.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { presentAgenda, presentYear } from './present-lists.ts';
import { presentMap } from './present-map.ts';
import { presentMonth } from './present-month.ts';

const hamburg = { name: 'Hamburg', country: 'DE', latitude: 53.55, longitude: 9.99 };
const bremen = { name: 'Bremen', country: 'DE', latitude: 53.08, longitude: 8.8 };
const brussels = { name: 'Brussel', country: 'BE', latitude: 50.85, longitude: 4.35 };
const tianjin = { name: 'Tianjin', country: 'CN', latitude: 39.14, longitude: 117.18 };

const given: readonly Partial<CalendarItem>[] = [
  { name: 'Handelsmissie haven', starts: '2026-05-04', ends: '2026-05-07', kind: 'mission', place: hamburg },
  { name: 'Missie waterstof', starts: '2026-05-19T09:00', ends: '2026-05-20T17:00', kind: 'mission', place: hamburg },
  { name: 'Missie binnenstad', starts: '2026-05-28', kind: 'mission', place: bremen },
  { name: 'Overleg van het kantoor in Brussel', starts: '2026-05-05T10:00', repeats: 'FREQ=WEEKLY', place: brussels },
  { name: 'Dertig jaar stedenband', starts: '2026-05-19', kind: 'anniversary', direction: 'incoming', place: tianjin },
  { name: 'Landelijke promovendidag', starts: '2026-05', kind: 'conference', direction: 'at-home' },
  { name: 'Jaar van de samenwerking', starts: '2026', kind: 'anniversary' },
];
const items = given.map((item, at) =>
  makeItem({
    ...{ id: `018f3c1e-0000-7000-8000-00000000001${at}` },
    ...(item.kind === 'mission' && { direction: 'outgoing' }),
    ...item,
  }),
);
const may = listOccurrences(items, rangeOfMonth('2026-05')).occurrences;
const year = listOccurrences(items, { first: '2026-01-01', last: '2026-12-31' }).occurrences;
const hrefOf = (name: string) => `/groningen/kalender/${encodeURIComponent(name.toLowerCase())}`;

function page(language: Language, content: ComponentChildren) {
  const plain = { contentLanguage: undefined, above: [{ href: '/', text: nl.frame.start }] };
  const view = inLanguage({ ...plain, frame: exampleFrame(calendarWords.nl.title, '/groningen/kalender') }, language);
  const t = calendarWords[language];
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={wordsIn(language).frame.breadcrumb} above={view.above} current={t.title} />}
        title={t.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{t.lead('Groningen')}</p>
      </TitleBand>
      <div class="ds-wide ds-page">{content}</div>
    </Document>
  );
}

const shown = (language: Language) => (language === 'nl' ? undefined : 'nl');

/** The calendar as a month, a year, a list and a map, and a list with nothing in it. */
export const examples = [
  {
    name: 'calendar-month',
    page: (language: Language) =>
      page(
        language,
        <MonthGrid month={presentMonth(layMonth('2026-05', may), language, hrefOf)} language={shown(language)} />,
      ),
  },
  {
    name: 'calendar-year',
    page: (language: Language) =>
      page(language, <YearGrid year={presentYear(layYear(2026, year), language, hrefOf)} />),
  },
  {
    name: 'calendar-list',
    page: (language: Language) =>
      page(language, <AgendaList agenda={presentAgenda(may, language, hrefOf)} language={shown(language)} />),
  },
  {
    name: 'calendar-list-none',
    page: (language: Language) =>
      page(language, <AgendaList agenda={presentAgenda([], language, hrefOf)} language={shown(language)} />),
  },
  {
    name: 'calendar-map',
    page: (language: Language) =>
      page(language, <WorldMap map={presentMap(items, language, hrefOf)} language={shown(language)} />),
  },
  {
    name: 'calendar-map-near',
    page: (language: Language) =>
      page(language, <WorldMap map={presentMap(items.slice(0, 4), language, hrefOf)} language={shown(language)} />),
  },
];
