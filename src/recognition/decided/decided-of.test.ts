import { describe, expect, it } from 'vitest';
import type { Correction, Decision, Reach } from '../../model/correction.ts';
import { decidedOf } from './decided-of.ts';

const everywhere: Reach = { organisation: null, publication: null, file: null };
const make = (reach: Partial<Reach>, decision: Decision): Correction => ({
  id: crypto.randomUUID(),
  at: '2026-11-30T10:00:00.000Z',
  by: 'Jan',
  reach: { ...everywhere, ...reach },
  decision,
});
const unknown = {
  file: 'stukken/a.html',
  organisation: 'Nergens',
  publication: { kind: 'other', year: null, endYear: null, sequence: null, title: null },
} as const;
const settled = make(
  { file: 'a.html' },
  { about: 'publication', means: { kind: 'budget', year: 2022, organisation: 'Ergens' } },
);
const column = (reach: Partial<Reach>) => make(reach, { about: 'column', head: 'Kans', means: { is: 'remark' } });

describe('what was decided of a document', () => {
  it.each<[string, Partial<Reach>]>([
    ['of the body that it was said to be of', { organisation: 'Ergens' }],
    ['of the publication that it was said to be', { publication: { kind: 'budget', year: 2022 } }],
  ])('takes in what holds %s', (_, reach) => {
    expect(decidedOf([column(reach), settled], unknown).columnOf('Kans')).toEqual({ is: 'remark' });
    expect(decidedOf([column(reach)], unknown).columnOf('Kans')).toBeNull();
  });

  it('leaves out what holds of the body that it only seemed to be of', () => {
    expect(decidedOf([settled, column({ organisation: 'Nergens' })], unknown).columnOf('Kans')).toBeNull();
  });
});
