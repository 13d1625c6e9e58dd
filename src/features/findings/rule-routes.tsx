import type { Hono } from 'hono';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { presentRule, presentRuleList } from './pages/rules/present-rules.ts';
import { RuleListPage } from './pages/rules/rule-list-page.tsx';
import { RulePage } from './pages/rules/rule-page.tsx';

/** The rules and what they look at. */
export function addRuleRoutes(app: Hono, desk: Desk): void {
  app.get('/regels', (c) => {
    const context = desk.contextFor(c.req.raw);
    return respondPage(<RuleListPage view={presentRuleList(context)} words={context.words} />, context.voice.language);
  });

  app.get('/regels/:rule', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const view = presentRule(c.req.param('rule'), context);
    if (view === null) return await desk.respondMissing(c.req.path, context);
    return respondPage(<RulePage view={view} words={context.words} />, context.voice.language);
  });
}
