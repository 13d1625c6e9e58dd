import type { Hono } from 'hono';
import { presentOwnWork } from '../assignments/pages/present-own-work.ts';
import { readOwnWork } from '../assignments/queries/read-own-work.ts';
import { presentDocumentList } from '../drafts/pages/documents/present-documents.ts';
import { listOpenDrafts } from '../drafts/queries/list-open-drafts.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { HomePage, OrganisationsPage } from './home-page.tsx';

/** Where somebody begins: the organisations that they work for, and each of them. */
export function addHomeRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const context = desk.contextFor(c.req.raw);
    const { memberships, closed } = who;
    const [only, ...others] = memberships;
    if (only !== undefined && others.length === 0 && closed.length === 0)
      return leadTo(context.voice, `/beheer/${only.slug}`);
    const page = <OrganisationsPage memberships={memberships} closed={closed} who={who} context={context} />;
    return respondWork(page, context.voice.language);
  });

  app.get('/:organisation', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const { works, drafts } = await desk.read(at.working, async (tx) => ({
      works: await readOwnWork(tx, at.working),
      drafts: await listOpenDrafts(tx, at.working),
    }));
    const work = presentOwnWork(works, at.organisation.slug, context, desk.now());
    const documents = presentDocumentList(drafts, at, context);
    return respondWork(<HomePage {...{ at, work, documents, context }} />, context.voice.language);
  });
}
