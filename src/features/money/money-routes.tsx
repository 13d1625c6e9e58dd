import type { Hono } from 'hono';
import { endings, inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { moneyData } from './data/money-data.ts';
import { loadMoney } from './pages/load-money.ts';
import { MoneyPage } from './pages/money-page.tsx';
import { presentMoney } from './pages/present-money.ts';

/** The money of a field through the years, as page and as data. */
export function addMoneyRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/sporen/:thread/${inForms('money', 'geld')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('money'));
    const name = c.req.param('thread');
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadMoney(tx, organisation, name));
    if (loaded === null) {
      const ending = `/geld${endings[form]}`;
      const gone = { kind: 'policy-field', name, form, path: c.req.path, ending } as const;
      return await respondGoneThread(desk, organisation, gone, context);
    }
    return await desk.respond(c.req.raw, form, {
      page: () => <MoneyPage view={presentMoney(loaded, context)} words={context.words} />,
      data: () => moneyData(loaded),
    });
  });
}
