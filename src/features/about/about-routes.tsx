import type { Hono } from 'hono';
import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { frameOf } from '../../frame/frame.ts';
import { respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { aboutText } from './about-text.ts';
import { accessibilityText } from './accessibility-text.ts';
import { dataTextEn } from './data-text-en.ts';
import { dataTextNl } from './data-text-nl.ts';
import { methodText } from './method-text.ts';
import { ProsePage } from './prose-page.tsx';
import { printSecurityText } from './security-text.ts';

/**
 * What is about the site itself.
 * @param securityContact where weaknesses are reported; undefined where nobody said
 */
export function addAboutRoutes(app: Hono, desk: Desk, securityContact: string | undefined): void {
  app.get('/.well-known/security.txt', async (c) => {
    if (securityContact === undefined) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    const response = respondData('text', printSecurityText(securityContact, desk.baseFor(c.req.raw), new Date()));
    // It holds a date that moves on, while a page stays as long as the record does not change.
    response.headers.set('cache-control', 'no-store');
    return response;
  });

  app.get('/toegankelijkheid', (c) => respondProse(desk.contextFor(c.req.raw), '/toegankelijkheid', accessibilityText));

  app.get('/gegevens', (c) =>
    respondProse(desk.contextFor(c.req.raw), '/gegevens', { nl: dataTextNl, en: dataTextEn }),
  );

  app.get('/methode', (c) => respondProse(desk.contextFor(c.req.raw), '/methode', methodText));

  app.get('/over', (c) => respondProse(desk.contextFor(c.req.raw), '/over', aboutText));
}

function respondProse(context: Context, path: string, texts: typeof aboutText): Response {
  const { words, voice } = context;
  const prose = texts[voice.language];
  const frame = frameOf({ ...context, path, title: prose.title, description: prose.lead, organisation: null });
  const view = { frame, contentLanguage: undefined, above: [{ href: addressOf(voice, '/'), text: words.frame.start }] };
  return respondPage(<ProsePage view={view} prose={prose} words={words} />, voice.language);
}
