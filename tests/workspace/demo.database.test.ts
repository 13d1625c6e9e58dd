import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPaths } from '../../src/cli/import/import-paths.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { moveDraft } from '../../src/features/adoption/commands/move-draft.ts';
import { beginDraft } from '../../src/features/drafts/commands/begin-draft.ts';
import { findOrganisation } from '../../src/features/organisations/queries/find-organisation.ts';
import { listOrganisations } from '../../src/features/organisations/queries/list-organisations.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import { importPublication } from '../../src/features/publications/commands/import-publication.ts';
import { verifyOrganisation } from '../../src/features/verification/verify-organisation.ts';
import { roles } from '../../src/model/rights/role.ts';
import { readAtWork, readShared } from '../../src/record/connection/transaction.ts';
import { collegeDecision } from '../adopting.ts';
import { crawl, isAfter, isOneOfMany } from '../crawl.ts';
import { makeBook, makeImport } from '../make-book.ts';
import { siteAssets } from '../site-assets.ts';
import { openWorkspace, type TestWorkspace } from './open-workspace.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
let here: TestWorkspace;
beforeAll(async () => {
  here = await openWorkspace(undefined, undefined, { isDemo: true });
  const documents = ['havermonde/jaarverslag-2023.html', 'groningen/begroting-2018'];
  await importPaths(
    here.record,
    documents.map((path) => join(examples, path)),
    {},
    { say: (sentence) => expect.unreachable(sentence) },
  );
});
afterAll(() => here.close());

test('a newcomer is somebody of the invented municipality with one button, for each role', async () => {
  const page = await here.visitor().open('/beheer/proef');
  expect([page.status, page.title]).toEqual([200, 'Probeer de werkruimte van Havermonde']);
  expect([...page.page.matchAll(/name="rol" value="([^"]+)"/g)].map(([, role]) => role)).toEqual([...roles]);
  for (const role of ['controller', 'administrator', 'controller', 'reader'] as const) {
    const visitor = await here.visitor().send('/beheer/proef', { rol: role });
    expect([visitor.at, visitor.status], role).toEqual(['/beheer/havermonde', 200]);
  }
  const controller = await here.visitor().send('/beheer/proef', { rol: 'controller' });
  expect(controller.title).toBe('Dag Controller van Havermonde');
  expect((await controller.open('/beheer/havermonde/mensen/nieuw')).status).toBe(404);
  expect((await controller.open('/beheer/mijn-toegang')).text).not.toContain('wachtwoord wijzigen');
  const { rows } = await here.asOwner('select count(*)::int as members from member');
  expect(rows).toEqual([{ members: 3 }]);
});

const startOf = async (isDemo: boolean, path = '/') => {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'http://localhost:8080', isDemo });
  return await (await site.request(path)).text();
};

test('the first page leads there where somebody may try, and says nothing of it where nobody may', async () => {
  expect(await startOf(true)).toContain('href="/beheer/proef">Schrijf zelf mee: probeer de werkruimte van Havermonde<');
  expect(await startOf(true, '/?lang=en')).toContain('href="/beheer/proef?lang=en">Write along');
  expect(await startOf(false)).not.toMatch(/beheer|werkruimte/);
});

test('who may do what is one page away', async () => {
  const visitor = await here.visitor().send('/beheer/proef', { rol: 'administrator' });
  await visitor.open('/beheer/havermonde/rechten');
  expect(visitor.text).toContain('De beheerder nodigt mensen uit, geeft en neemt rollen, en beëindigt toegang.');
  expect(visitor.text).toMatch(/beheerder \( ?uw rol ?\) zien wie meewerken · mensen uitnodigen en rollen geven/);
});

test('nobody signs in so as somebody of a real body, or as what is no role', async () => {
  for (const rol of ['', 'koning', 'controller@groningen'])
    expect((await here.visitor().send('/beheer/proef', { rol })).status, rol).toBe(404);
  const { rows } = await here.asOwner(
    `select count(*)::int as real from member m join organisation o using (organisation_id) where o.slug = 'groningen'`,
  );
  expect(rows).toEqual([{ real: 0 }]);
});

test('a server that is not for trying has no such page, and takes no such form', async () => {
  const served = await openWorkspace(undefined, here);
  expect((await served.visitor().open('/beheer/proef')).title).toBe('Inloggen');
  const sent = await served.visitor().send('/beheer/proef', { rol: 'controller' });
  expect([sent.title, sent.cookies.size]).toEqual(['Inloggen', 0]);
});

test('what is written there is invented too, says so, and leaves the page to try as it is', async () => {
  const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  const machine = atTheMachine(organisation?.organisationId ?? '', 'proef');
  const begun = { kind: 'budget', year: 2027, sequence: null } as const;
  const draftId = await beginDraft(here.record, { begun, from: 'jaarverslag-2023' }, machine, new Date());
  const steps = [{ to: 'in-review' }, { to: 'approved', decision: collegeDecision }, { to: 'offered' }] as const;
  for (const step of steps)
    await moveDraft(here.record, { draftId, knownMissing: Number.POSITIVE_INFINITY, ...step }, machine, new Date());
  const site = createSite({ record: here.record, assets: siteAssets });
  const page = await (await site.request('/havermonde/begroting-2027')).text();
  expect(page).toMatch(/verzonnen/i);
  expect((await here.visitor().open('/beheer/proef')).status).toBe(200);
});

test('no public page has a name of those who work here', async () => {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  const start = ['/', '/sitemap.xml', '/zoeken?q=beheerder', '/havermonde/zoeken?q=controller', '/havermonde/logboek'];
  const isEnough = isAfter(20);
  const pages = await crawl(site, start, (link) => isOneOfMany(link) || isEnough(link));
  expect(pages.size).toBeGreaterThan(200);
  for (const [address, text] of pages) {
    const said = text.replaceAll(/value="[^"]*"|zoeken\?q=[^"&<]*|“[^”]*”/g, '');
    expect(said, address).not.toMatch(
      /(?:Controller|Beheerder|Lezer van concepten) van Havermonde|@havermonde\.(?:example|invalid)|member:/,
    );
  }
});

test('what is recorded of these people is what the log says, without names', async () => {
  const organisation = (await readShared(here.record, listOrganisations)).find(({ slug }) => slug === 'havermonde');
  if (organisation === undefined) throw new Error('Havermonde is gone.');
  const { organisationId } = organisation;
  const { faults } = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    verifyOrganisation(tx, organisation, []),
  );
  expect(faults).toEqual([]);
  const said = await here.asOwner(
    `select string_agg(payload::text || actor, ' ') as said from event where command like '%member%' or command like '%role' or command like '%invit%'`,
  );
  expect(String(said.rows[0]?.['said'])).not.toMatch(/van Havermonde|@/);
});

test('with a document of an organisation of one’s own beside it, there is nothing to try', async () => {
  await importPublication(here.record, makeImport(makeBook(1)), { actor: 'proef', at: new Date() });
  expect((await here.visitor().open('/beheer/proef')).status).toBe(404);
  expect(await startOf(true)).not.toMatch(/beheer|werkruimte/);
  const sent = await here.visitor().send('/beheer/proef', { rol: 'controller' });
  expect([sent.status, sent.cookies.size]).toEqual([404, 0]);
  expect(here.faults).toEqual([]);
});
