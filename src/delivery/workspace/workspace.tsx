import { Hono } from 'hono';
import type { Accounts } from '../../features/accounts/accounts.ts';
import { addAdoptionRoutes } from '../../features/adoption/adoption-routes.tsx';
import { addSignInRoutes } from '../../features/sign-in/sign-in-routes.tsx';
import { respondWork } from '../../features/work-desk/respond-work.ts';
import { ToldPage } from '../../features/work-desk/told-page.tsx';
import { makeWorkDesk } from '../../features/work-desk/work-desk.tsx';
import { addHomeRoutes } from '../../features/work-home/home-routes.tsx';
import type { Assets } from '../../frame/site.ts';
import type { Record } from '../../record/connection/record.ts';
import { workWords } from '../../words/people/work-words.data.ts';

export type WorkspaceOptions = {
  readonly record: Record;
  readonly accounts: Accounts;
  readonly assets: Assets;
  /** The address of the site without a slash at the end. */
  readonly base: string;
  readonly now?: () => Date;
  /** Told of a fault of ours. */
  readonly report?: (error: unknown) => void;
};

/** The workspace, at `/beheer`: for who signed in. An organisation cannot be called what has a name of its own here (`model/site-address.ts`). */
export function createWorkspace({
  record,
  accounts,
  assets,
  base,
  now = () => new Date(),
  report = () => undefined,
}: WorkspaceOptions): Hono {
  const app = new Hono({ strict: false }).basePath('/beheer');
  const desk = makeWorkDesk(record, accounts, { assets, base }, now);
  addSignInRoutes(app, desk);
  addAdoptionRoutes(app, desk);
  addHomeRoutes(app, desk);
  app.all('/*', async (c) => {
    const who = await desk.enter(c.req.raw);
    return who instanceof Response ? who : desk.respondMissing(c.req.raw, who);
  });
  app.onError((error, c) => {
    report(error);
    const context = desk.contextFor(c.req.raw);
    const { fault, faultLead } = workWords[context.voice.language];
    const page = <ToldPage context={context} title={fault} lead={faultLead} />;
    return respondWork(page, context.voice.language, { status: 500 });
  });
  return app;
}
