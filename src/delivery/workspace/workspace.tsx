import { Hono } from 'hono';
import type { Accounts } from '../../features/accounts/accounts.ts';
import { addAdoptionRoutes } from '../../features/adoption/adoption-routes.tsx';
import { addAssignmentRoutes } from '../../features/assignments/routes/assignment-routes.tsx';
import { addContactRoutes } from '../../features/assignments/routes/contact-routes.tsx';
import { addDeliveryRoutes } from '../../features/assignments/routes/delivery-routes.tsx';
import { addProgressRoutes } from '../../features/assignments/routes/progress-routes.tsx';
import { addDemoRoutes } from '../../features/demo/demo-routes.tsx';
import type { DraftJudge } from '../../features/drafts/judged/draft-judge.ts';
import { Lookout } from '../../features/drafts/judged/lookout.ts';
import { addDraftRoutes } from '../../features/drafts/routes/draft-routes.ts';
import { addHeldRoutes } from '../../features/held-data/held-routes.tsx';
import type { Mailer } from '../../features/mail/mailer.ts';
import { addMemberRoutes } from '../../features/members/member-routes.tsx';
import { planHere } from '../../features/outside/plan-outside.ts';
import { addOutsideRoutes } from '../../features/outside/routes/outside-routes.tsx';
import { OutsideReviews, type Reviewing } from '../../features/outside/session/outside-reviews.ts';
import { addAccessRoutes } from '../../features/own-access/access-routes.tsx';
import { Issuers } from '../../features/providers/protocol/issuers.ts';
import { addProviderRoutes } from '../../features/providers/provider-routes.tsx';
import { addRegisterWorkRoutes } from '../../features/registers/work/work-routes.tsx';
import { reviewHere } from '../../features/review/session/review-here.ts';
import { addRightsRoutes } from '../../features/rights/rights-routes.tsx';
import { addSettingsRoutes } from '../../features/settings/settings-routes.tsx';
import { addCodeRoutes } from '../../features/sign-in/code-routes.tsx';
import { addForgottenRoutes } from '../../features/sign-in/forgotten-routes.tsx';
import { addInvitationRoutes } from '../../features/sign-in/invitation-routes.tsx';
import { addProviderEntryRoutes } from '../../features/sign-in/provider-routes.tsx';
import { addSecondFactorRoutes } from '../../features/sign-in/second-factor-routes.tsx';
import { addSignInRoutes } from '../../features/sign-in/sign-in-routes.tsx';
import { addSignOutRoutes } from '../../features/sign-in/sign-out-routes.tsx';
import { addImportRoutes } from '../../features/value-import/routes/import-routes.tsx';
import { respondWork } from '../../features/work-desk/respond-work.ts';
import { ToldPage } from '../../features/work-desk/told-page.tsx';
import { makeWorkDesk } from '../../features/work-desk/work-desk.tsx';
import { addHomeRoutes } from '../../features/work-home/home-routes.tsx';
import { addWorkLogRoutes } from '../../features/work-log/work-log-routes.tsx';
import type { Assets } from '../../frame/site.ts';
import type { Record } from '../../record/connection/record.ts';
import { workWords } from '../../words/people/work-words.data.ts';

export type WorkspaceOptions = {
  readonly record: Record;
  readonly accounts: Accounts;
  /** Null where no mail is sent. */
  readonly mailer?: Mailer | null;
  /** Where people sign in who have an account of their organisation; left out, only issuers on the public internet. */
  readonly issuers?: Issuers;
  readonly assets: Assets;
  /** Judges what is written; left out, nothing is found in it. */
  readonly judge?: DraftJudge;
  /** Lays ready what a review of a document from outside works with; left out, it works in the program itself. */
  readonly beginReview?: () => Reviewing;
  /** Whether a newcomer may try the invented example as whoever they choose; left out, nobody may. */
  readonly isDemo?: boolean;
  /** The address of the site without a slash at the end. */
  readonly base: string;
  readonly now?: () => Date;
  /** Told of a fault of ours. */
  readonly report?: (error: unknown) => void;
};

const findsNothing: DraftJudge = { judge: () => Promise.resolve([]) };

/** The workspace, at `/beheer`: for who signed in. An organisation cannot be called what has a name of its own here (`model/site-address.ts`). */
export function createWorkspace({
  record,
  accounts,
  mailer = null,
  issuers = new Issuers(),
  assets,
  judge = findsNothing,
  beginReview = () => ({ ...reviewHere(), plan: planHere }),
  isDemo = false,
  base,
  now = () => new Date(),
  report = () => undefined,
}: WorkspaceOptions): Hono {
  const app = new Hono({ strict: false }).basePath('/beheer');
  const desk = makeWorkDesk({ record, accounts, mailer, site: { assets, base }, now, report });
  addSignInRoutes(app, desk);
  addSignOutRoutes(app, desk, issuers);
  addProviderEntryRoutes(app, desk, issuers);
  addCodeRoutes(app, desk);
  addSecondFactorRoutes(app, desk);
  addInvitationRoutes(app, desk);
  addForgottenRoutes(app, desk);
  addAccessRoutes(app, desk);
  if (isDemo) addDemoRoutes(app, desk);
  addDeliveryRoutes(app, desk);
  addRegisterWorkRoutes(app, desk);
  addAssignmentRoutes(app, desk);
  addContactRoutes(app, desk);
  addProgressRoutes(app, desk);
  addImportRoutes(app, desk);
  addAdoptionRoutes(app, desk);
  addHomeRoutes(app, desk);
  addProviderRoutes(app, desk, issuers);
  addMemberRoutes(app, desk);
  addRightsRoutes(app, desk);
  addWorkLogRoutes(app, desk);
  addSettingsRoutes(app, desk);
  addHeldRoutes(app, desk);
  addOutsideRoutes(app, desk, new OutsideReviews(record, { assets, begin: beginReview, now, report }));
  addDraftRoutes(app, desk, new Lookout(record, judge, report));
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
