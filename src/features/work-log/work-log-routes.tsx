import type { Hono } from 'hono';
import { addressOf } from '../../frame/addresses.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { queryOf, readRequest } from '../../frame/list/list-request.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { Language } from '../../words/numerals.ts';
import { isAllowed } from '../people/working.ts';
import { respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { inOneFile, respondLog } from './log-data.ts';
import { type LogRequest, logRequest } from './log-request.ts';
import { WorkLogPage } from './pages/log-page.tsx';
import { logPath, onOnePage, presentLog } from './pages/present-log.ts';
import { readLog } from './policy.ts';
import { readEntries } from './queries/read-entries.ts';
import { readLogNames } from './queries/read-log-names.ts';
import { sayEntry } from './say-entry.ts';

/** The log of an organisation, for who may see who did what: as a page and as data. */
export function addWorkLogRoutes(app: Hono, desk: WorkDesk): void {
  const enterLog = async (request: Request, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(request, slug);
    if (at instanceof Response || isAllowed(at.working, readLog, theOrganisation)) return at;
    return desk.respondMissing(request, at.who);
  };

  const load = async ({ working, organisation }: AtWork, asked: LogRequest, size: number, language: Language) =>
    await desk.read(working, async (tx) => {
      const { entries, total } = await readEntries(tx, organisation.organisationId, asked, size);
      const names = await readLogNames(tx, organisation.organisationId);
      return { total, names, entries: entries.map((entry) => sayEntry(language, entry, names)) };
    });

  app.get('/:organisation/logboek', async (c) => {
    const at = await enterLog(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const asked = readRequest(logRequest, c.req.url);
    const view = presentLog(await load(at, asked, onOnePage, language), asked, at, context);
    return respondWork(<WorkLogPage view={view} words={context.words} />, language, { status: statusOf(view.pages) });
  });

  for (const form of ['csv', 'json'] as const)
    app.get(`/:organisation/logboek.${form}`, async (c) => {
      const at = await enterLog(c.req.raw, c.req.param('organisation'));
      if (at instanceof Response) return at;
      const { voice } = desk.contextFor(c.req.raw);
      const asked = readRequest(logRequest, c.req.url);
      const { entries, total } = await load(at, asked, inOneFile, voice.language);
      const path = `${logPath(at.organisation.slug)}.${form}`;
      const hasMore = asked.pagina * inOneFile < total;
      const next = hasMore ? addressOf(voice, path, queryOf(asked, asked.pagina + 1)) : null;
      return respondLog(form, at.organisation, entries, total, next);
    });
}
