import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulas, probes } from './probes.data.ts';

const all = [...probes, ...formulas]
  .map((text) => text.replaceAll(/\p{Cc}/gu, ' ').trim())
  .filter((text) => text !== '');
const nth = (at: number) => all[at % all.length] ?? '';

/** Writes a file of registers in which every text is an attack, and everything leads to something else. @returns its path, and how much is in it */
export function writeInjectedRegisters(
  folder: string,
  slug: string,
): { readonly path: string; readonly things: number } {
  const partner = { in: 'partners/p-0' };
  const registers = {
    partner: all.map((name, at) => ({
      ...{
        slug: `p-${at}`,
        name,
        says: `${name}\n\n${nth(at + 1)}`,
        form: 'network',
        place: nth(at + 2),
        otherNames: [nth(at + 3)],
      },
      members: [{ member: partner, as: nth(at + 4) }, { member: { name: nth(at + 5) } }],
      sources: [
        {
          publication: nth(at),
          chapter: nth(at + 1),
          tells: nth(at + 2),
          address: 'https://www.voorbeeld.example/?"><xssprobe>',
        },
      ],
    })),
    relation: [{ slug: 'r', name: nth(1), partner, kind: 'twin-town', states: [{ state: 'paused', reason: nth(2) }] }],
    agreement: [{ slug: 'a', name: nth(3), parties: [{ party: partner }], requirements: [{ requirement: nth(4) }] }],
    project: [{ slug: 'q', name: nth(5), kind: 'pilot', programme: nth(6), partners: [{ partner }], results: nth(7) }],
    event: [
      {
        ...{
          slug: 'e',
          name: nth(8),
          kind: 'visit',
          starts: '2023-05-04T10:00',
          place: nth(9),
          latitude: 53.5,
          longitude: 9.9,
        },
        ...{ partners: [partner], projects: [{ in: 'projecten/q' }], says: nth(10) },
      },
    ],
    service: [{ slug: 's', name: nth(11), partner, tasks: [nth(12)] }],
    series: [
      { slug: 'f', name: nth(13), service: { in: 'diensten/s' }, figures: [{ period: '2023', figure: nth(14) }] },
    ],
  };
  const path = join(folder, 'registers.json');
  writeFileSync(path, JSON.stringify({ organisation: slug, registers }));
  return { path, things: Object.values(registers).reduce((sum, rows) => sum + rows.length, 0) };
}
