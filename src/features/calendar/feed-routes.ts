import type { Hono } from 'hono';
import { writeCalendar } from '../../calendar/icalendar/write-calendar.ts';
import { isZone } from '../../calendar/icalendar/zone.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { respondData } from '../../frame/respond.ts';
import { registerAddresses } from '../../registers/register-kind.ts';
import { registerWords } from '../../words/registers/register-words.data.ts';
import type { Desk } from '../desk/desk.tsx';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { loadRegister } from '../registers/pages/load-register.ts';
import { registerRequest } from '../registers/pages/register-request.ts';
import { findShown } from '../registers/queries/find-shown.ts';
import type { Shown } from '../registers/queries/shown.ts';
import { listEventsOf } from './queries/list-events.ts';
import { toItem } from './to-item.ts';

/** What has a calendar of its own: an event, and what events name. */
const calendarKinds = ['partner', 'project', 'event'] as const;
/** So many events a calendar gives at most: the last that begin. */
const mostInFeed = 5_000;

/** Calendars as iCalendar, to subscribe to: of an organisation and what is chosen of it, of a partner or project, and of one event. */
export function addCalendarFeedRoutes(app: Hono, desk: Desk): void {
  const respond = (request: Request, organisation: Organisation, events: readonly Shown[], name: string) => {
    const base = desk.baseFor(request);
    const items = events.flatMap((shown) => toItem(shown, organisation.slug, base) ?? []);
    const known = items.filter(({ zone }) => isZone(zone));
    return respondData('calendar', writeCalendar(known, name).text);
  };

  app.get('/:organisation/kalender.ics', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readRequest(registerRequest, c.req.url);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const asked = { ...request, orde: 'laatst' } as const;
    const { rows } = await desk.inOrganisation(organisation, (tx) =>
      loadRegister(tx, organisation, 'event', asked, { limit: mostInFeed, offset: 0 }),
    );
    return respond(c.req.raw, organisation, rows, `${registerWords.nl.event.title} ${organisation.name}`);
  });

  for (const kind of calendarKinds)
    app.get(`/:organisation/${registerAddresses[kind]}/:name{[a-z0-9-]+\\.ics}`, async (c) => {
      const context = desk.contextFor(c.req.raw);
      const organisation = await desk.organisationAt(c.req.param('organisation'));
      if (organisation === null) return await desk.respondMissing(c.req.path, context);
      const { organisationId } = organisation;
      const slug = c.req.param('name').replace(/\.ics$/, '');
      const found = await desk.inOrganisation(organisation, async (tx) => {
        const shown = await findShown(tx, organisationId, kind, slug);
        if (shown === null) return null;
        return { shown, events: kind === 'event' ? [shown] : await listEventsOf(tx, organisationId, shown.id) };
      });
      if (found === null) return await desk.respondMissing(c.req.path, context);
      return respond(c.req.raw, organisation, found.events, `${found.shown.name} · ${organisation.name}`);
    });
}
