import type { Hono } from 'hono';
import { readRequest } from '../../../frame/list/list-request.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { nameActors } from '../../people/queries/name-actors.ts';
import { isAllowed } from '../../people/working.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { seeRegisters, writeRegisters } from '../policy.ts';
import { countRegistrations } from '../queries/count-registrations.ts';
import { findRegistration } from '../queries/find-registration.ts';
import { listRegistrations } from '../queries/list-registrations.ts';
import { listVersions } from '../queries/list-versions.ts';
import { answerEdit } from './answer-edit.ts';
import { addEditRoutes, longestText } from './edit-routes.ts';
import { enterRegister } from './enter-register.ts';
import { HistoryPage } from './history-page.tsx';
import { HubPage } from './hub-page.tsx';
import { RegisterListPage } from './list-page.tsx';
import { respondEdit } from './respond-edit.tsx';
import { pageSize, workRequest } from './work-request.ts';

/** Where registers are filled: all of them, one, something in it with its versions. */
export function addRegisterWorkRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/:organisation/registers', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    if (!isAllowed(at.working, seeRegisters, theOrganisation)) return desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const counts = await desk.read(at.working, (tx) => countRegistrations(tx, at.organisation.organisationId));
    const mayWrite = isAllowed(at.working, writeRegisters, theOrganisation);
    const page = <HubPage at={at} counts={counts} mayWrite={mayWrite} context={context} />;
    return respondWork(page, context.voice.language);
  });

  app.get('/:organisation/registers/:register', async (c) => {
    const entered = await enterRegister(desk, c.req.raw, c.req.param('organisation'), c.req.param('register'));
    if (entered instanceof Response) return entered;
    const { at, kind } = entered;
    const mayWrite = isAllowed(at.working, writeRegisters, theOrganisation);
    if (c.req.query('nieuw') === 'ja')
      return mayWrite ? await respondEdit(desk, c.req.raw, entered, null, {}) : desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const request = readRequest(workRequest, c.req.url);
    const { organisationId } = at.organisation;
    const loaded = await desk.read(at.working, async (tx) => {
      const { woorden, status, pagina } = request;
      const page = { limit: pageSize, offset: (pagina - 1) * pageSize };
      const found = await listRegistrations(tx, organisationId, { kind, words: woorden, standing: status, ...page });
      return {
        ...found,
        names: await nameActors(
          tx,
          organisationId,
          found.rows.map(({ actor }) => actor),
        ),
      };
    });
    const asked = { at, kind, request, ...loaded, mayWrite, told: null };
    return respondWork(<RegisterListPage asked={asked} context={context} />, context.voice.language);
  });

  app.post('/:organisation/registers/:register', async (c) => {
    const entered = await enterRegister(desk, c.req.raw, c.req.param('organisation'), c.req.param('register'));
    if (entered instanceof Response) return entered;
    return await answerEdit(desk, c.req.raw, entered, null, await readFields(c.req.raw, longestText));
  });

  app.get('/:organisation/registers/:register/:registration/versies', async (c) => {
    const entered = await enterRegister(desk, c.req.raw, c.req.param('organisation'), c.req.param('register'));
    if (entered instanceof Response) return entered;
    const { at, kind } = entered;
    const { organisationId } = at.organisation;
    const slug = c.req.param('registration');
    const loaded = await desk.read(at.working, async (tx) => {
      const found = await findRegistration(tx, organisationId, kind, slug);
      if (found === null) return null;
      const versions = await listVersions(tx, organisationId, found.id);
      return {
        found,
        versions,
        names: await nameActors(
          tx,
          organisationId,
          versions.map(({ actor }) => actor),
        ),
      };
    });
    if (loaded === null) return desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const { name } = loaded.found.content;
    const page = (
      <HistoryPage
        {...{ at, kind, slug, context }}
        name={typeof name === 'string' ? name : slug}
        versions={loaded.versions}
        names={loaded.names}
      />
    );
    return respondWork(page, context.voice.language);
  });

  addEditRoutes(app, desk);
}
