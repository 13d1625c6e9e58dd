import type { Hono } from 'hono';
import { catalogue } from '../../findings/catalogue.ts';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { ruleData, rulesData } from './data/rule-data.ts';
import { presentRule, presentRuleList } from './pages/rules/present-rules.ts';
import { RuleListPage } from './pages/rules/rule-list-page.tsx';
import { RulePage } from './pages/rules/rule-page.tsx';

/** The rules and what they look at, as pages and as data. */
export function addRuleRoutes(app: Hono, desk: Desk): void {
  app.get(`/${inForms('list', 'regels')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    return await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => <RuleListPage view={presentRuleList(context)} words={context.words} />,
      data: () => rulesData(catalogue),
    });
  });

  app.get('/regels/:rule', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('rule'));
    const rule = catalogue.find(({ code }) => code === name);
    const view = presentRule(name, context);
    if (rule === undefined || view === null) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, form, {
      page: () => <RulePage view={view} words={context.words} />,
      data: () => ruleData(rule),
    });
  });
}
