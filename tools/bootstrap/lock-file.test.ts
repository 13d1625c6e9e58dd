import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import node from './node.json' with { type: 'json' };

type Pin = { version: string; integrity?: string; resolved?: string; optionalDependencies?: Record<string, string> };
const lockFile: { packages: Record<string, Pin> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
);
const pins = Object.entries(lockFile.packages).filter(([path]) => path !== '');
const sha512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

test('every package of the lock file is pinned by a hash, and by no address', () => {
  expect(pins.length).toBeGreaterThan(100);
  const loose = pins.filter(([, { integrity, resolved }]) => !sha512.test(integrity ?? '') || resolved !== undefined);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', '.npmrc'), 'utf8').split('\n')).toContain(
    'ignore-scripts=true',
  );
});

test('every Node that may be fetched is pinned by a hash', () => {
  expect(node.packages.filter(({ integrity }) => !sha512.test(integrity))).toEqual([]);
});

test('the lock file lists the packages of every platform, or `npm ci` refuses it', () => {
  const missing = pins.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) =>
          !(`node_modules/${name}` in lockFile.packages) && !(`${path}/node_modules/${name}` in lockFile.packages),
      )
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

const pinned = {
  '': {},
  'node_modules/own': { version: '1.0.0', integrity: 'sha512-own' },
  'node_modules/along': { version: '2.0.0', integrity: 'sha512-along' },
  'node_modules/tool': { version: '3.0.0', integrity: 'sha512-tool', dev: true },
  'node_modules/of-another-platform': { version: '4.0.0', integrity: 'sha512-other', optional: true },
};
const whole = {
  'node_modules/own': pinned['node_modules/own'],
  'node_modules/along': pinned['node_modules/along'],
  'node_modules/tool': pinned['node_modules/tool'],
};
const { 'node_modules/tool': _, ...withoutTools } = whole;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doelspoor-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  { says: true, when: 'all is there', installed: whole },
  { says: false, when: 'a tool is not there', installed: withoutTools },
  { says: true, when: 'a tool is not there and none is asked', installed: withoutTools, forTests: false },
  { says: false, when: 'nothing was written down', installed: undefined },
  {
    says: false,
    when: 'a package that comes along is another version',
    installed: { ...whole, 'node_modules/along': { version: '2.0.1', integrity: 'sha512-along' } },
  },
  {
    says: false,
    when: 'a package is the same version with another hash',
    installed: { ...whole, 'node_modules/along': { version: '2.0.0', integrity: 'sha512-forged' } },
  },
  {
    says: false,
    when: 'a package of a platform has another hash',
    installed: { ...whole, 'node_modules/of-another-platform': { version: '4.0.0', integrity: 'sha512-forged' } },
  },
])('installed is $says when $when', ({ says, installed, forTests = true }) => {
  if (installed !== undefined) {
    for (const path of Object.keys(installed)) write(join(path, 'package.json'), {});
    write(join('node_modules', '.package-lock.json'), { packages: installed });
  }
  write('package-lock.json', { packages: pinned });
  expect(askWhetherInstalled(forTests)).toBe(String(says));
});

test('a record that was cut off counts as nothing installed', () => {
  write('package-lock.json', { packages: pinned });
  write(join('node_modules', '.package-lock.json'), { packages: whole });
  truncateSync(join(root, 'node_modules', '.package-lock.json'), 20);
  expect(askWhetherInstalled(true)).toBe('false');
});

function askWhetherInstalled(forTests: boolean): string {
  const module = JSON.stringify(new URL('./is-installed.mjs', import.meta.url).href);
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { isInstalled } from ${module}; process.stdout.write(String(isInstalled(${JSON.stringify(root)}, { forTests: ${forTests} })));`,
    ],
    { encoding: 'utf8' },
  );
  return stdout;
}

function write(file: string, value: object): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify(value));
}
