import type { Hono } from 'hono';
import { schemaFiles } from '../../frame/data/schema-files.data.ts';
import { respondData } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';

/** The schemas of all that leaves the house, each under its own address: what it refers to it then finds beside it. */
export function addSchemaRoutes(app: Hono, desk: Desk): void {
  app.get('/schema/:file', async (c) => {
    const file = c.req.param('file');
    const schema = Object.hasOwn(schemaFiles, file) ? schemaFiles[file] : undefined;
    if (schema === undefined) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    return respondData('json', JSON.stringify({ ...schema, $id: `${desk.baseFor(c.req.raw)}/schema/${file}` }));
  });
}
