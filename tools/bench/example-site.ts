import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, waitForAddress } from './command.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Serves the example with the built program, on data of its own that are gone afterwards.
 * @param core the only core that the program and its database may use; null for any
 * @param settings more of the environment
 */
export async function withExampleSite<Result>(
  port: number,
  core: number | null,
  body: (base: string) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const data = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  // Where we are root, the server runs under another account that has to get in.
  await chmod(data, 0o755);
  const serve = [
    join(root, 'dist', 'doelspoor.js'),
    'serve',
    '--port',
    String(port),
    '--example',
    join(root, 'examples', 'groningen'),
  ];
  const environment = { ...process.env, DOELSPOOR_DATA: data, DATABASE_URL: '', ...settings };
  const program =
    core === null
      ? startProgram(process.execPath, serve, environment)
      : startProgram('taskset', ['-c', String(core), process.execPath, ...serve], environment);
  try {
    const base = `http://127.0.0.1:${port}`;
    await waitForAddress(`${base}/`);
    return await body(base);
  } finally {
    await program.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** The addresses of all chapters of the example. */
export async function chapterAddresses(base: string): Promise<string[]> {
  const organisation = await linksOn(base, '/groningen');
  const publications = organisation.filter((path) => /^\/groningen\/[a-z]+-[a-z0-9-]*\d{4}$/.test(path));
  const chapters = new Set<string>();
  for (const publication of publications) {
    for (const path of await linksOn(base, publication)) {
      if (path.startsWith(`${publication}/`) && !/\.(?:json|csv|txt|xml)$|\/geheel$/.test(path)) chapters.add(path);
    }
  }
  return [...chapters].sort();
}

async function linksOn(base: string, path: string): Promise<string[]> {
  const html = await (await fetch(base + path)).text();
  return [...new Set([...html.matchAll(/href="(\/[^"#?]*)/g)].map(([, link]) => link ?? ''))];
}
