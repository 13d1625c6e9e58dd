import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The script of axe, to be run in a page. */
export async function readAxe(): Promise<string> {
  return await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
