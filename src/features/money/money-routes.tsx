import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { moneyColumns } from './data/money-columns.data.ts';
import { moneyCsv, moneyJson, moneyTexts } from './data/money-data.ts';
import { loadMoney } from './pages/load-money.ts';
import { MoneyPage } from './pages/money-page.tsx';
import { presentMoney } from './pages/present-money.ts';

/** The money of a field through the years, as page and as data. */
export function addMoneyRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/sporen/:thread/:money{geld(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('money'));
    const name = c.req.param('thread');
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadMoney(tx, organisation, name));
    if (loaded === null)
      return await respondGoneThread(
        desk,
        organisation,
        { kind: 'policy-field', name, form: 'page', path: c.req.path },
        context,
      );
    if (form === 'json') return respondData('json', JSON.stringify(moneyJson(loaded)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${loaded.field.title} · ${organisation.name}`,
        moneyColumns,
        moneyTexts(loaded),
      );
    if (form === 'csv') return respondCsv(moneyCsv(loaded), `${organisation.slug}-${name}-geld.csv`, c.req.url);
    return respondPage(
      <MoneyPage view={presentMoney(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
