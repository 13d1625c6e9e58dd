import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { readAssets } from '../../delivery/server/kept/read-assets.ts';
import type { Assets } from '../../frame/site.ts';

/** A file of the program that a page asks for. */
export type ReviewFile = { readonly type: string; readonly bytes: () => Promise<Uint8Array> };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function fileAt(path: string): ReviewFile {
  return { type: types[extname(path)] ?? 'application/octet-stream', bytes: () => readFile(path) };
}

/** What the library that draws PDF may need of its own: fonts that a file leaves out, and tables of characters. */
const pdfFolders = ['standard_fonts', 'cmaps'];

/** The files of the program that its pages need; only what is listed here can be asked for. */
export async function readReviewFiles(assetFolder: string, scriptFolder: string) {
  const assets: Assets = (await readAssets(assetFolder)).links;
  const names = await readdir(assetFolder);
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const scripts = new Map<string, ReviewFile>();
  for (const name of await readdir(scriptFolder))
    if (name.endsWith('.js')) scripts.set(`/script/${name}`, fileAt(join(scriptFolder, name)));
  for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
    scripts.set(`/script/${name}`, fileAt(join(library, 'build', name)));
  for (const folder of pdfFolders)
    for (const name of await readdir(join(library, folder)))
      scripts.set(`/script/${folder}/${name}`, fileAt(join(library, folder, name)));
  const files = new Map(names.map((name) => [`/assets/${name}`, fileAt(join(assetFolder, name))]));
  return { assets, files, scripts };
}
