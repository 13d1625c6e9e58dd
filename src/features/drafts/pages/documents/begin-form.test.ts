import { expect, test } from 'vitest';
import { likelyBegun, readBegun } from './begin-form.ts';

const budget = (year: number) => ({ slug: `begroting-${year}`, kind: 'budget', year }) as const;
const report = (year: number) => ({ slug: `jaarverslag-${year}`, kind: 'annual-report', year }) as const;

test('after a budget comes its annual report, and then the next budget', () => {
  const publications = [budget(2024), report(2024), budget(2025)];
  expect(likelyBegun(publications, [])).toMatchObject({ from: 'begroting-2025', kind: 'annual-report', year: '2025' });
  const next = { from: 'begroting-2025', kind: 'budget', year: '2026' };
  expect(likelyBegun([...publications, report(2025)], [])).toMatchObject(next);
  expect(likelyBegun(publications, [report(2025)])).toMatchObject(next);
  expect(likelyBegun([], [])).toMatchObject({ from: '', year: '' });
});

test('what is no kind, year or number begins nothing', () => {
  const given = { from: 'x', kind: 'annual-report', year: '2025', sequence: '' };
  expect(readBegun(given)).toEqual({ kind: 'annual-report', year: 2025, sequence: null });
  expect(readBegun({ ...given, sequence: '2' })?.sequence).toBe(2);
  for (const wrong of [
    { kind: 'other' },
    { kind: '__proto__' },
    { year: '25' },
    { year: '２０２５' },
    { year: '2025.5' },
    { sequence: '0' },
    { sequence: '-1' },
  ])
    expect(readBegun({ ...given, ...wrong }), JSON.stringify(wrong)).toBeNull();
});
