import type { Hono } from 'hono';
import { aboutText } from '../../features/about/about-text.ts';
import { accessibilityText } from '../../features/about/accessibility-text.ts';
import { methodText } from '../../features/about/method-text.ts';
import { ProsePage } from '../../features/about/prose-page.tsx';
import { printSecurityText } from '../../features/about/security-text.ts';
import type { Desk } from '../../features/desk/desk.tsx';
import { presentRule, presentRuleList } from '../../features/findings/pages/rules/present-rules.ts';
import { RuleListPage } from '../../features/findings/pages/rules/rule-list-page.tsx';
import { RulePage } from '../../features/findings/pages/rules/rule-page.tsx';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { countPages } from '../../features/overviews/sitemap/list-pages.ts';
import { printRobots, printSitemapIndex } from '../../features/overviews/sitemap/sitemap.ts';
import { presentStart } from '../../features/overviews/start/present-start.ts';
import { StartPage } from '../../features/overviews/start/start-page.tsx';
import { listPublications } from '../../features/publications/queries/list-publications.ts';
import { readTexts } from '../../features/statements/queries/read-texts.ts';
import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { frameOf } from '../../frame/frame.ts';
import { respondData, respondPage } from '../../frame/respond.ts';
import { readShared } from '../../record/connection/transaction.ts';

/**
 * The pages of the instance: the start, what is about the site itself, and what machines ask for first.
 * @param securityContact where weaknesses are reported; undefined where nobody said
 */
export function addStartRoutes(app: Hono, desk: Desk, securityContact: string | undefined): void {
  app.get('/', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisations = await readShared(desk.record, listOrganisations);
    const cards = [];
    for (const organisation of organisations)
      cards.push({
        organisation,
        ...(await desk.inOrganisation(organisation, async (tx) => ({
          publications: await listPublications(tx, organisation.organisationId),
          texts: await readTexts(tx, organisation.organisationId),
        }))),
      });
    return respondPage(<StartPage view={presentStart(cards, context)} words={context.words} />, context.voice.language);
  });

  app.get('/robots.txt', (c) => respondData('text', printRobots(desk.baseFor(c.req.raw))));

  app.get('/.well-known/security.txt', async (c) => {
    if (securityContact === undefined) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    const response = respondData('text', printSecurityText(securityContact, desk.baseFor(c.req.raw), new Date()));
    // It holds a date that moves on, while a page stays as long as the record does not change.
    response.headers.set('cache-control', 'no-store');
    return response;
  });

  app.get('/sitemap.xml', async (c) => {
    const organisations = await readShared(desk.record, listOrganisations);
    const counted = [];
    for (const organisation of organisations)
      counted.push({
        slug: organisation.slug,
        pages: await desk.inOrganisation(organisation, (tx) => countPages(tx, organisation)),
      });
    return respondData('xml', printSitemapIndex(desk.baseFor(c.req.raw), counted));
  });

  app.get('/toegankelijkheid', (c) => respondProse(desk.contextFor(c.req.raw), '/toegankelijkheid', accessibilityText));

  app.get('/methode', (c) => respondProse(desk.contextFor(c.req.raw), '/methode', methodText));

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

  app.get('/over', (c) => respondProse(desk.contextFor(c.req.raw), '/over', aboutText));
}

function respondProse(context: Context, path: string, texts: typeof aboutText): Response {
  const { words, voice } = context;
  const prose = texts[voice.language];
  const frame = frameOf({ ...context, path, title: prose.title, description: prose.lead, organisation: null });
  const view = { frame, contentLanguage: undefined, above: [{ href: addressOf(voice, '/'), text: words.frame.start }] };
  return respondPage(<ProsePage view={view} prose={prose} words={words} />, voice.language);
}
