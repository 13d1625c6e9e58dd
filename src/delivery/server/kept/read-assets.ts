import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type CachedPage, makePage } from './make-page.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const manifest = z.object({
  css: z.string(),
  overviewCss: z.string(),
  chapterCss: z.string(),
  threadTableCss: z.string(),
  reviewCss: z.string(),
  workCss: z.string(),
  writeJs: z.string(),
  font: z.string(),
  icon: z.string(),
});

export type Assets = {
  /** The addresses that the pages link to. */
  readonly links: z.infer<typeof manifest>;
  /** The files by address. Their names carry the hash of their content, so a browser may keep them for ever. */
  readonly files: ReadonlyMap<string, CachedPage>;
};

/** Reads the folder of style sheet, font and icon that the build made. Throws the system's error where it is not there. */
export async function readAssets(folder: string): Promise<Assets> {
  const files = new Map<string, CachedPage>();
  for (const name of await readdir(folder)) {
    const type = mediaTypes[extname(name)];
    if (type === undefined) continue;
    const headers: [string, string][] = [
      ['content-type', type],
      ['cache-control', 'public, max-age=31536000, immutable'],
    ];
    files.set(`/assets/${name}`, await makePage(await readFile(join(folder, name)), headers, 'forever'));
  }
  const links = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  return { links, files };
}
