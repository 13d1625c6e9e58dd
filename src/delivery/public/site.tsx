import { Hono } from 'hono';
import { addAboutRoutes } from '../../features/about/about-routes.tsx';
import { addSchemaRoutes } from '../../features/about/schema-routes.ts';
import { addBodiesRoutes } from '../../features/bodies/bodies-routes.tsx';
import { addCalendarRoutes } from '../../features/calendar/calendar-routes.tsx';
import { addCalendarFeedRoutes } from '../../features/calendar/feed-routes.ts';
import { addChapterRoutes } from '../../features/chapters/chapter-routes.tsx';
import { addAgreementRoutes } from '../../features/commitments/agreement-routes.tsx';
import { addCommitmentRoutes } from '../../features/commitments/commitment-routes.tsx';
import { addComparisonRoutes } from '../../features/comparison/comparison-routes.tsx';
import { makeDesk } from '../../features/desk/desk.tsx';
import { addFieldRoutes } from '../../features/fields/field-routes.tsx';
import { addFindingRoutes } from '../../features/findings/finding-routes.tsx';
import { addRuleRoutes } from '../../features/findings/rule-routes.tsx';
import { addStateRoutes } from '../../features/findings/state-routes.tsx';
import { addFollowRoutes } from '../../features/follow/follow-routes.tsx';
import { addGlossaryRoutes } from '../../features/glossary/glossary-routes.tsx';
import { addIndicatorRoutes } from '../../features/indicators/indicator-routes.tsx';
import { addLogRoutes } from '../../features/log/log-routes.tsx';
import { addMoneyRoutes } from '../../features/money/money-routes.tsx';
import { addOverdueRoutes } from '../../features/overdue/overdue-routes.tsx';
import { addOrganisationRoutes } from '../../features/overviews/organisation-routes.tsx';
import { addPublicationRoutes } from '../../features/overviews/publication-routes.tsx';
import { addStartRoutes } from '../../features/overviews/start-routes.tsx';
import { addWholeRoutes } from '../../features/overviews/whole-routes.tsx';
import { addRegisterRoutes } from '../../features/registers/register-routes.tsx';
import { addReportRoutes } from '../../features/reports/report-routes.tsx';
import { addSearchRoutes } from '../../features/search/search-routes.tsx';
import { addThemeRoutes } from '../../features/theme/theme-routes.ts';
import { withoutSlashes } from '../../frame/addresses.ts';
import { FaultPage } from '../../frame/fault/fault-page.tsx';
import { frameOf } from '../../frame/frame.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Assets } from '../../frame/site.ts';
import type { Record } from '../../record/connection/record.ts';
import { isPassing, isSilence } from '../../record/errors/passing-error.ts';

export type SiteOptions = {
  readonly record: Record;
  readonly assets: Assets;
  /** The address of the site without a slash at the end, for canonical links; without it these start at the root. */
  readonly base?: string;
  /** Where weaknesses of the site are reported (`about/security-text.ts`); without it the site has no `security.txt`. */
  readonly securityContact?: string | undefined;
  /** Whether a newcomer may try the workspace with the invented example; left out, nobody may. */
  readonly isDemo?: boolean;
  /** What time it is: some pages tell what is of this week. */
  readonly now?: () => Date;
  /** Told of a fault of ours; the reader gets a page that says so. */
  readonly report?: (error: unknown) => void;
};

/**
 * The public site. A response depends on the path, the query, the language and the record, and on nothing else; what tells of this week, on the
 * day by Dutch time too.
 * The routes of the instance come first: an organisation cannot be called `zoeken` (`model/site-address.ts`).
 */
export function createSite({
  record,
  assets,
  base = '',
  securityContact,
  isDemo = false,
  now = () => new Date(),
  report = () => undefined,
}: SiteOptions): Hono {
  const app = new Hono();
  const desk = makeDesk(record, { assets, base }, now);

  // No address of ours holds a zero character, and the database refuses it.
  app.use(async (c, next) => {
    if (c.req.url.includes('%00')) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    return await next();
  });

  addStartRoutes(app, desk, isDemo);
  addAboutRoutes(app, desk, securityContact);
  addSchemaRoutes(app, desk);
  addRuleRoutes(app, desk);
  addGlossaryRoutes(app, desk);
  addSearchRoutes(app, desk);
  addBodiesRoutes(app, desk);
  addFollowRoutes(app, desk);
  const ofOrganisation = [
    ...[addOrganisationRoutes, addStateRoutes, addComparisonRoutes, addIndicatorRoutes, addFieldRoutes, addMoneyRoutes],
    ...[addCommitmentRoutes, addFindingRoutes, addReportRoutes, addLogRoutes, addThemeRoutes, addOverdueRoutes],
    ...[addCalendarRoutes, addCalendarFeedRoutes, addRegisterRoutes],
    ...[addPublicationRoutes, addWholeRoutes, addAgreementRoutes, addChapterRoutes],
  ];
  for (const addRoutes of ofOrganisation) addRoutes(app, desk);

  app.notFound(async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const plain = withoutSlashes(pathname);
    if (plain !== null) return c.redirect(plain + search, 301);
    return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
  });

  app.onError((error, c) => {
    report(error);
    const context = desk.contextFor(c.req.raw);
    const { title, lead } = context.words.fault;
    const frame = frameOf({ ...context, path: null, title, description: lead, organisation: null });
    // While the database is started anew or hangs, a search engine must not take the page for gone.
    const status = isPassing(error) || isSilence(error) ? 503 : 500;
    const view = { frame, contentLanguage: undefined, above: [], status: String(status), title, lead };
    const response = respondPage(<FaultPage view={view} />, context.voice.language, status);
    if (status === 503) response.headers.set('retry-after', '5');
    return response;
  });

  return app;
}
