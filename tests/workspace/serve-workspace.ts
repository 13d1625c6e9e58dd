import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createSite } from '../../src/delivery/public/site.tsx';
import { strictResponses } from '../../src/delivery/server/answers/strict-response.ts';
import { fewAtOnce } from '../../src/delivery/server/limits/few-at-once.ts';
import { isWorkAddress, takeWork } from '../../src/delivery/server/work/take-work.ts';
import { createWorkspace, type WorkspaceOptions } from '../../src/delivery/workspace/workspace.tsx';
import { buildAssets } from '../../tools/build-css.ts';
import type { TestWorkspace } from './open-workspace.ts';

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

export type ServedWorkspace = { readonly base: string; readonly close: () => Promise<void> };

/**
 * A workspace as a server answers it, with its style sheets and scripts, on a free port of this machine, and the public site beside it. Faults go to
 * those of the workspace.
 * @param judge judges what is written; left out, nothing is found in it
 */
export async function serveWorkspace(
  { record, accounts, faults }: TestWorkspace,
  { judge }: Pick<WorkspaceOptions, 'judge'> = {},
): Promise<ServedWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-workspace-'));
  const assets = await buildAssets(folder);
  const report = (error: unknown) => faults.push(error);
  const server = createServer({ ServerResponse: strictResponses(() => false) }, (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/assets/'))
      void readFile(join(folder, path.slice('/assets/'.length))).then((bytes) =>
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytes),
      );
    else if (!isWorkAddress(path))
      void Promise.resolve(publicSite.request(path)).then(async (page) =>
        response.writeHead(page.status, Object.fromEntries(page.headers)).end(await page.text()),
      );
    else void takeWork(request, response, { site, making: fewAtOnce(), readerOf: () => '192.0.2.1', base, report });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const base = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const site = createWorkspace({ record, accounts, assets, base, report, ...(judge && { judge }) });
  const publicSite = createSite({ record, assets, base });
  return {
    base,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
