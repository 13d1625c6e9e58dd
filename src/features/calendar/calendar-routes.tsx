import type { Hono } from 'hono';
import { isDay } from '../../calendar/day.ts';
import { rangeOfMonth } from '../../calendar/views/lay-month.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { CalendarPage } from './pages/calendar-page.tsx';
import {
  type CalendarView,
  type LoadedEvents,
  presentMapPage,
  presentMonthPage,
  presentYearPage,
} from './pages/present-calendar.ts';
import { listEvents, spanEvents } from './queries/list-events.ts';

type Shown = {
  readonly range: { readonly first: string; readonly last: string };
  readonly present: (loaded: LoadedEvents) => CalendarView;
};

/** The joint calendar of an organisation by month, by year and on a map. */
export function addCalendarRoutes(app: Hono, desk: Desk): void {
  const respond = async (
    request: Request,
    slug: string,
    shown: (context: ReturnType<Desk['contextFor']>) => Shown | null,
  ) => {
    const context = desk.contextFor(request);
    const organisation = await desk.organisationAt(slug);
    const asked = shown(context);
    if (organisation === null || asked === null)
      return await desk.respondMissing(new URL(request.url).pathname, context);
    const { organisationId } = organisation;
    const loaded = await desk.inOrganisation(organisation, async (tx) => ({
      organisation,
      events: await listEvents(tx, organisationId, asked.range),
      span: await spanEvents(tx, organisationId),
    }));
    const view = asked.present(loaded);
    return respondPage(<CalendarPage view={view} words={context.words} />, context.voice.language);
  };

  const yearRange = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31` });

  app.get('/:organisation/kalender/maand/:month{\\d{4}-\\d{2}}', (c) => {
    const month = c.req.param('month');
    return respond(c.req.raw, c.req.param('organisation'), (context) =>
      isDay(`${month}-01`)
        ? { range: rangeOfMonth(month), present: (loaded) => presentMonthPage(loaded, month, context) }
        : null,
    );
  });

  app.get('/:organisation/kalender/jaar/:year{[12]\\d{3}}', (c) => {
    const year = Number(c.req.param('year'));
    return respond(c.req.raw, c.req.param('organisation'), (context) => ({
      range: yearRange(year),
      present: (loaded) => presentYearPage(loaded, year, context),
    }));
  });

  app.get('/:organisation/kalender/kaart/:year{[12]\\d{3}}', (c) => {
    const year = Number(c.req.param('year'));
    return respond(c.req.raw, c.req.param('organisation'), (context) => ({
      range: yearRange(year),
      present: (loaded) => presentMapPage(loaded, year, context),
    }));
  });
}
