import type { Draft } from './compose/draft.ts';
import type { DraftItem, Identified, Origin } from './item.ts';
import type { Inline, RichBlock } from './text/rich-text.ts';

const isNew: Origin = { from: [], reason: null };

/** An id by a short name, the same each time. */
export function idOf(name: string): string {
  return `01930000-0000-7000-8000-${Buffer.from(name.padEnd(6, '_').slice(0, 6)).toString('hex')}`;
}

function lineOf(...content: readonly (string | Inline)[]): RichBlock {
  return {
    type: 'paragraph',
    content: content.map((one) => (typeof one === 'string' ? { type: 'text', text: one } : one)),
  };
}

const chapter = { kind: 'chapter', parent: null, code: null, origin: isNew, ended: null } as const;
const wonen = { chapter: idOf('wonen') };

/** The items of an invented annual report of two chapters. */
export const exampleItems: readonly Identified[] = (
  [
    ['stad', { ...chapter, place: 0, code: '2', title: 'Leefbare stad', level: 'programme' }],
    ['wonen', { ...chapter, place: 0, code: '2.1', title: 'Wonen', level: 'policy-field', parent: idOf('stad') }],
    [
      'wilden',
      {
        ...{ kind: 'passage', ...wonen, place: 0, question: 'achieve', heading: 'Wat wilden we bereiken?' },
        text: { type: 'doc', content: [lineOf('Iedereen die in Havermonde wil wonen, vindt hier een huis dat past.')] },
      },
    ],
    [
      'deden',
      {
        ...{ kind: 'passage', ...wonen, place: 1, question: 'done', heading: 'Wat hebben we hiervoor gedaan?' },
        text: {
          type: 'doc',
          content: [
            lineOf(
              'Er kwamen ',
              { type: 'figure', attrs: { item: idOf('huizen'), role: 'achieved', year: 2026 } },
              ' woningen bij.',
            ),
          ],
        },
      },
    ],
    [
      'huizen',
      {
        ...{ kind: 'indicator', ...wonen, place: 0, name: 'Opgeleverde woningen', unit: 'aantal', indicatorKind: null },
        ...{ frequency: null, source: 'Eigen telling', definition: null, origin: isNew, ended: null },
        figures: [
          { role: 'achieved', year: 2025, raw: '391', source: null, day: null, explanation: null, adopted: '391' },
          { role: 'target', year: 2026, raw: '≥ 420', source: null, day: null, explanation: null, adopted: '≥ 420' },
          {
            ...{ role: 'achieved', year: 2026, raw: '402', source: 'Eigen telling', day: '2026-12-31', adopted: null },
            explanation: 'Twee bouwplaatsen lagen stil na een vondst in de bodem.',
          },
        ],
      },
    ],
    [
      'loket',
      {
        ...{ kind: 'account', ...wonen, place: 0, question: 'done', answers: [], status: null },
        text: 'In het stadhuis opende een loket voor wie zijn huis wil splitsen.',
      },
    ],
    [
      'geld',
      {
        ...{ kind: 'money', ...wonen, place: 0, unit: 'thousand', from: { file: 'x.xlsx', sha256: '0'.repeat(64) } },
        amounts: [
          { label: 'Lasten', side: 'expenses', year: 2026, standing: 'original', raw: '4.120' },
          { label: 'Lasten', side: 'expenses', year: 2026, standing: 'actual', raw: '4.385' },
          { label: 'Baten', side: 'income', year: 2026, standing: 'original', raw: '1.050' },
          { label: 'Baten', side: 'income', year: 2026, standing: 'actual', raw: '1.120' },
        ],
      },
    ],
  ] satisfies readonly (readonly [string, DraftItem])[]
).map(([name, item]) => ({ id: idOf(name), item }));

/** An invented annual report that is being written. */
export const exampleDraft: Draft = {
  organisation: { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' },
  slug: 'jaarverslag-2026',
  identity: { kind: 'annual-report', year: 2026, endYear: null, sequence: null, title: 'Jaarverslag 2026' },
  items: exampleItems,
};
