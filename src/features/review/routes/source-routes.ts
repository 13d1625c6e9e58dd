import type { Hono } from 'hono';
import type { ReviewDesk } from './review-desk.ts';

/** The bytes of a PDF that is reviewed, for the script that draws its pages. */
export function addSourceRoutes(app: Hono, { session }: ReviewDesk): void {
  app.get('/bron/:hash{[0-9a-f]{64}}', async (c) => {
    const found = session.documents.all.find(({ document }) => document.sha256 === c.req.param('hash'));
    const bytes = found?.document.format === 'pdf' ? await session.keeping.bytesOf(found.document) : null;
    if (bytes === null) return c.body(null, 404);
    // Handed over as a file: opened by itself it would not be a page here.
    return c.body(bytes, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    });
  });
}
