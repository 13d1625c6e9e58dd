import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attacks } from './attacks.ts';
import { root } from './program.ts';

const docs = join(root, 'docs');
const threats = readFileSync(join(docs, 'threats.md'), 'utf8');
/** The last cell of each row of a table: what holds it. */
const named = [...threats.matchAll(/^\|.*\| (.*) \|$/gm)].map(([, last = '']) => last);

describe('what is said to hold a threat', () => {
  it('is a file that is there', () => {
    const links = [...threats.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => link.endsWith('.ts')).length).toBeGreaterThan(30);
    expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
  });

  it('is an attack that there is, and each attack holds something', () => {
    const said = named.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name));
    expect([...new Set(said)].toSorted()).toEqual(attacks.map(({ name }) => name).toSorted());
  });
});
