import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondWithdrawn } from '../desk/respond-withdrawn.tsx';
import { comparisonData } from './data/comparison-data.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { findGone, loadComparison } from './pages/load-comparison.ts';
import { presentComparison } from './pages/present-comparison.ts';

/** Two editions beside each other, as page and as data. */
export function addComparisonRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('page', 'vergelijk')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const from = c.req.query('van') || null;
    const to = c.req.query('met') || null;
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadComparison(tx, organisation, from, to));
    const { form } = readForm(c.req.param('page'));
    const lost = [loaded.before === null ? from : null, loaded.after === null ? to : null];
    const gone = await desk.inOrganisation(organisation, (tx) => findGone(tx, organisation, lost));
    if (gone !== null) return respondWithdrawn(organisation, gone, form, context);
    return await desk.respond(c.req.raw, form, {
      page: () => {
        const view = presentComparison(loaded, { from: from !== null, to: to !== null }, context);
        return <ComparePage view={view} words={context.words} />;
      },
      data: () => comparisonData(loaded),
    });
  });
}
