import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const entry = 'src/features/drafts/script/write.ts';

/**
 * Writes the scripts with which a draft is written into a folder, each with the hash of its content in its name: the one that a page names, and what
 * that asks for when it is needed (the editor of texts).
 * @returns the address of the first
 */
export async function buildIslands(folder: string): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { write: entry },
    outdir: folder,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (made === undefined) throw new Error(`${entry} is niet gebouwd.`);
  return `/assets/${basename(made[0])}`;
}
