import type { Hono } from 'hono';
import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { respondPage } from '../../frame/respond.ts';
import { isPassing, isSilence } from '../../record/errors/passing-error.ts';
import type { Desk } from '../desk/desk.tsx';
import { keepReport } from './commands/keep-report.ts';
import { presentReport, type ReportAsked } from './pages/present-report.ts';
import { readReport } from './pages/read-report.ts';
import { ReportPage } from './pages/report-page.tsx';
import type { ReportFault } from './report-words.data.ts';

/** Why a form that is right is not kept, and what is answered then. */
const statuses: Readonly<Record<'often' | 'full' | 'silent', number>> = { often: 429, full: 503, silent: 503 };

function respond(asked: ReportAsked, context: Context, status = 200): Response {
  const view = presentReport(asked, context);
  return respondPage(<ReportPage view={view} words={context.words} />, context.voice.language, status);
}

/** A form for what is missing or wrong on a page of an organisation. Only the server that counts them lets one be kept (`delivery/server/posts`). */
export function addReportRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/melden', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const over = new URLSearchParams({ over: c.req.query('over') ?? '', soort: 'missing' }).toString();
    const { fields, faults } = readReport(over, organisation.slug);
    // Whatever an address asks, the form holds a page of this organisation or nothing.
    const address = faults.includes('address') ? '' : fields.address;
    const isKept = c.req.query('bewaard') === 'ja';
    const response = respond({ organisation, fields: { ...fields, address }, faults: [], isKept }, context);
    // A web server in front that had it as a file would take no form at its address.
    response.headers.set('cache-control', 'no-store');
    return response;
  });

  app.post('/:organisation/melden', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const slug = c.req.param('organisation');
    const sent = readReport(await c.req.text(), slug);
    const { fields, faults, given } = sent;
    const refuse = (organisation: ReportAsked['organisation'], fault: keyof typeof statuses) => {
      const response = respond({ organisation, fields, faults: [fault], isKept: false }, context, statuses[fault]);
      response.headers.set('retry-after', fault === 'often' ? '600' : '60');
      return response;
    };
    try {
      const organisation = await desk.organisationAt(slug);
      if (organisation === null) return await desk.respondMissing(c.req.path, context);
      const show = (wrong: readonly ReportFault[]) =>
        respond({ organisation, fields, faults: wrong, isKept: false }, context, 422);
      if (given === null) return show(faults);
      if (c.req.header('doelspoor-may-keep') !== 'yes') return refuse(organisation, 'often');
      const kept = sent.isTrapped || (await keepReport(desk.record, organisation.organisationId, given, new Date()));
      if (kept === null) return refuse(organisation, 'full');
      const thanks = addressOf(context.voice, `/${slug}/melden`, { bewaard: 'ja', over: given.address });
      return new Response(null, { status: 303, headers: { location: thanks, 'cache-control': 'no-store' } });
    } catch (error) {
      // What a reader wrote must not be lost because the record cannot be reached.
      if (!isPassing(error) && !isSilence(error)) throw error;
      return refuse({ slug, name: slug }, 'silent');
    }
  });
}
