import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wornSheet } from '../../src/features/theme/theme.examples.tsx';
import { printTheme } from '../../src/model/theme/print-theme.ts';
import { exampleTheme } from '../../src/model/theme/theme.fixture.ts';
import type { Language } from '../../src/words/numerals.ts';
import { buildAssets } from '../../tools/build-css.ts';
import { gallery, renderExample } from '../gallery.ts';

export type GalleryServer = {
  readonly address: (name: string, language?: Language) => string;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ...{ css: 'text/css', js: 'text/javascript', woff2: 'font/woff2', svg: 'image/svg+xml' },
};

/** Serves the gallery with the style sheet as it is built, on a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-gallery-'));
  const assets = await buildAssets(folder);
  const pages = new Map(
    gallery.flatMap((example) =>
      (['nl', 'en'] as const).map((language): [string, string] => [
        `/${language}/${example.name}`,
        renderExample(example, language)
          .replaceAll('/assets/site.css', assets.css)
          .replaceAll('/assets/overview.css', assets.overviewCss)
          .replaceAll('/assets/chapter.css', assets.chapterCss)
          .replaceAll('/assets/thread-table.css', assets.threadTableCss)
          .replaceAll('/assets/review.css', assets.reviewCss)
          .replaceAll('/assets/work.css', assets.workCss)
          .replaceAll('/assets/write.js', assets.writeJs)
          .replaceAll('/assets/noto-sans.woff2', assets.font)
          .replaceAll('/assets/doelspoor.svg', assets.icon),
      ]),
    ),
  );
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page !== undefined) return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    if (path === wornSheet) return response.setHeader('content-type', types.css ?? '').end(printTheme(exampleTheme));
    // What a script asks for besides has no name in the list.
    const file = /^\/assets\/([\w.-]+)$/.exec(path)?.[1] ?? '';
    if (!(await readdir(folder)).includes(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    return response.end(await readFile(join(folder, file)));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: (name, language = 'nl') => `http://127.0.0.1:${port}/${language}/${name}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
