import type { Hono } from 'hono';
import { readPart } from '../../frame/data/data-part.ts';
import { mostEntries } from '../../frame/feed/feed-data.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { inForms, readForm } from '../../frame/request.ts';
import { respondPage } from '../../frame/respond.ts';
import { registerAddresses, registerKinds } from '../../registers/register-kind.ts';
import type { Desk } from '../desk/desk.tsx';
import { registerData, registrationData } from './data/register-data.ts';
import { registerFeed } from './feed/register-feed.ts';
import { loadNetwork } from './network/load-network.ts';
import { NetworkPage } from './network/network-page.tsx';
import { presentNetwork } from './network/present-network.ts';
import { loadRegister } from './pages/load-register.ts';
import { loadRegistration, nameThings } from './pages/load-registration.ts';
import { presentRegister } from './pages/present-register.ts';
import { presentRegisters } from './pages/present-registers.ts';
import { presentRegistration } from './pages/present-registration.ts';
import { RegisterPage } from './pages/register-page.tsx';
import { pageSize, registerRequest } from './pages/register-request.ts';
import { RegistersPage } from './pages/registers-page.tsx';
import { RegistrationPage } from './pages/registration-page.tsx';
import { countShown } from './queries/count-shown.ts';

/** The registers of an organisation, and all that is in them: as pages, as data and as feeds. */
export function addRegisterRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/registers', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const counts = await desk.inOrganisation(organisation, (tx) => countShown(tx, organisation.organisationId));
    const view = presentRegisters(organisation, counts, context);
    return respondPage(<RegistersPage view={view} words={context.words} />, context.voice.language);
  });

  app.get('/:organisation/netwerk', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadNetwork(tx, organisation));
    const page = <NetworkPage view={presentNetwork(loaded, context)} words={context.words} />;
    return respondPage(page, context.voice.language);
  });

  for (const kind of registerKinds) {
    app.get(`/:organisation/${inForms('list', registerAddresses[kind])}`, async (c) => {
      const context = desk.contextFor(c.req.raw);
      const { form } = readForm(c.req.param('list'));
      const request = readRequest(registerRequest, c.req.url);
      const organisation = await desk.organisationAt(c.req.param('organisation'));
      if (organisation === null) return await desk.respondMissing(c.req.path, context);
      return await desk.respond(c.req.raw, form, {
        page: async () => {
          const page = { limit: pageSize, offset: (request.pagina - 1) * pageSize };
          const loaded = await desk.inOrganisation(organisation, (tx) =>
            loadRegister(tx, organisation, kind, request, page),
          );
          const view = presentRegister(loaded, request, context);
          return { page: <RegisterPage view={view} words={context.words} />, status: statusOf(view.pages) };
        },
        data: async () => {
          const part = readPart(form, c.req.url);
          return await desk.inOrganisation(organisation, async (tx) => {
            const { rows, total } = await loadRegister(tx, organisation, kind, request, part);
            return registerData(organisation, kind, rows, total, await nameThings(tx, organisation, rows));
          });
        },
        feed: async () => {
          const newest = { ...request, orde: 'nieuw' } as const;
          const { rows } = await desk.inOrganisation(organisation, (tx) =>
            loadRegister(tx, organisation, kind, newest, { limit: mostEntries, offset: 0 }),
          );
          return registerFeed(organisation, kind, rows, context);
        },
      });
    });

    app.get(`/:organisation/${registerAddresses[kind]}/:registration`, async (c) => {
      const context = desk.contextFor(c.req.raw);
      const { name, form } = readForm(c.req.param('registration'));
      const organisation = await desk.organisationAt(c.req.param('organisation'));
      const loaded =
        organisation &&
        (await desk.inOrganisation(organisation, (tx) => loadRegistration(tx, organisation, kind, name)));
      if (organisation === null || loaded === null) return await desk.respondMissing(c.req.path, context);
      return await desk.respond(c.req.raw, form, {
        page: () => (
          <RegistrationPage
            view={presentRegistration(loaded, context)}
            words={context.words}
            language={context.voice.language}
          />
        ),
        data: () => registrationData(organisation, loaded.shown, loaded.named),
      });
    });
  }
}
