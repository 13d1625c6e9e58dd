import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const archive = 'the bytes that the registry sends';
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const integrity = (bytes: string) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-node-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a Node with the pinned hash is unpacked and kept, and fetched once', () => {
  const first = fetchNode([{ name, integrity: integrity(archive) }]);
  expect(first.stdout).toContain(join('9.9.9', 'node_modules', name, 'bin', 'node'));
  expect(first.calls).toEqual(['pack', 'install']);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['9.9.9']);
  expect(fetchNode([{ name, integrity: integrity(archive) }])).toMatchObject({ status: 0, calls: [], stderr: '' });
});

test('a Node with another hash is not unpacked, is thrown away, and is told in one sentence', () => {
  const { status, stderr, calls } = fetchNode([{ name, integrity: integrity(`${archive}.`) }]);
  expect(status).toBe(1);
  expect(calls).toEqual(['pack']);
  expect(readdirSync(join(folder, 'kept'))).toEqual([]);
  expect(stderr.trim().split('\n').slice(1)).toEqual([
    'Wat als Node 9.9.9 werd opgehaald, is niet wat is vastgelegd; het is niet gebruikt. Installeer zelf Node 8.8.8 of nieuwer.',
  ]);
});

test('where no hash is pinned for the platform, nothing is fetched', () => {
  const { status, stderr, calls } = fetchNode([{ name: 'node-other', integrity: integrity(archive) }]);
  expect(status).toBe(1);
  expect(calls).toEqual([]);
  expect(stderr).toMatch(/geen Node vastgelegd\. Installeer zelf Node 8\.8\.8 of nieuwer\.\n$/);
});

/** Runs the bootstrap's own module, with an npm in the place of npm that packs `archive` and unpacks it as a Node. */
function fetchNode(packages: { name: string; integrity: string }[]) {
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  const npm = join(folder, 'npm.js');
  writeFileSync(
    npm,
    `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
    const [command, ...rest] = process.argv.slice(2);
    appendFileSync(${JSON.stringify(log)}, command + '\\n');
    const after = (option) => rest[rest.indexOf(option) + 1];
    if (command === 'pack') writeFileSync(after('--pack-destination') + '/${name}-9.9.9.tgz', ${JSON.stringify(archive)});
    else {
      const bin = after('--prefix') + '/node_modules/${name}/bin';
      mkdirSync(bin, { recursive: true });
      writeFileSync(bin + '/node' + (process.platform === 'win32' ? '.exe' : ''), '');
    }`,
  );
  const module = JSON.stringify(new URL('./fetch-node.mjs', import.meta.url).href);
  const parameters = JSON.stringify([
    { version: '9.9.9', packages },
    { folder: join(folder, 'kept'), least: '8.8.8' },
  ]).slice(1, -1);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { fetchNode } from ${module}; process.stdout.write(fetchNode(${parameters}));`,
    ],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: npm } },
  );
  return {
    status,
    stdout,
    stderr,
    calls: readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
}
