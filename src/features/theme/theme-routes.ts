import type { Hono } from 'hono';
import { printTheme } from '../../model/theme/print-theme.ts';
import type { Desk } from '../desk/desk.tsx';
import { findTheme } from '../organisations/queries/find-worn.ts';

const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml', png: 'image/png' } as const;

/** What the pages of an organisation wear: its colours as a style sheet, and its logo. Its address names its content, so it never changes. */
export function addThemeRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/thema/:file{[0-9a-f]{16}\\.(?:css|svg|png)}', async (c) => {
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const [key = '', form = ''] = c.req.param('file').split('.');
    const theme =
      organisation &&
      (await desk.inOrganisation(organisation, (tx) => findTheme(tx, organisation.organisationId, key)));
    const found = theme === null ? null : form === 'css' ? printTheme(theme) : theme.logo;
    const type = form === 'css' || form === 'svg' || form === 'png' ? types[form] : null;
    const isThere = typeof found === 'string' ? found !== '' : found?.type === form;
    if (found === null || type === null || !isThere)
      return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    const body = typeof found === 'string' ? found : new Uint8Array(Buffer.from(found.data, 'base64'));
    return new Response(body, {
      headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });
}
