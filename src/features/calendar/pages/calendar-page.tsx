import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { AgendaList } from '../../../ui/calendar/agenda-list.tsx';
import { WorldMap } from '../../../ui/calendar/map/world-map.tsx';
import { MonthGrid } from '../../../ui/calendar/month-grid.tsx';
import { YearGrid } from '../../../ui/calendar/year-grid.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { CalendarView, NearView } from './present-calendar.ts';

/** The joint calendar: a month, a year, or its places on a map. */
export function CalendarPage({ view, words }: { view: CalendarView; words: Words }) {
  const t = calendarWords[view.frame.language];
  const own = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        <nav aria-label={t.through}>
          <p class="nl-paragraph ds-screen">
            {[
              ...(view.before ? [{ way: view.before, mark: '← ' }] : []),
              ...(view.after ? [{ way: view.after, mark: '→ ' }] : []),
              ...view.ways.map((way) => ({ way, mark: '' })),
            ].map(({ way, mark }, at) => (
              <span key={way.href}>
                {at > 0 && ' · '}
                <Way way={way} mark={mark} />
              </span>
            ))}
          </p>
        </nav>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.near.length > 0 && <NearBy near={view.near} title={t.near} own={own} />}
        {view.month && <MonthGrid month={view.month} language={own} />}
        {view.year && <YearGrid year={view.year} />}
        {view.agenda && <AgendaList agenda={view.agenda} language={own} />}
        {view.map && <WorldMap map={view.map} language={own} />}
      </div>
    </Document>
  );
}

function Way({ way, mark }: { way: Anchor; mark: string }) {
  return (
    <a class="nl-link" href={way.href}>
      {mark}
      {way.text}
    </a>
  );
}

function NearBy({ near, title, own }: { near: readonly NearView[]; title: string; own: string | undefined }) {
  return (
    <Notice>
      <p>
        <b>{title}</b>
      </p>
      <ul class="ds-plain">
        {near.map(({ said, what }) => (
          <li key={said}>
            {said}:{' '}
            {what.map(({ href, text }, at) => (
              <span key={href}>
                {at > 0 && ', '}
                <a class="nl-link" href={href} lang={own}>
                  {text}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
