import { expect, test } from 'vitest';
import { joinLimits } from './join-limits.ts';

const at = { file: 'havermonde.pdf', page: 1 };
const rowOf = (line: string) => line.split('|').map((text) => ({ text: text.trim(), header: false, marks: [], at }));
const join = (...lines: readonly string[]) =>
  joinLimits(lines.map(rowOf)).map((row) => row.map(({ text }) => text).join('|'));

test('a limit that a narrow column broke is one value, and the name beside it goes on', () => {
  expect(join('Naam|2014|2016|2017', 'Scholen|40%|≥|≥', 'met een goede lucht||49%|54%', 'Pleinen|6|≥ 9|≥ 11')).toEqual([
    'Naam|2014|2016|2017',
    'Scholen met een goede lucht|40%|≥ 49%|≥ 54%',
    'Pleinen|6|≥ 9|≥ 11',
  ]);
});

test('a row with a name of its own, or with a value below one, stays a row', () => {
  for (const row of ['Pleinen||49%', 'pleinen|6|49%', 'pleinen||'])
    expect(join('Scholen|40%|≥', row)).toEqual(['Scholen|40%|≥', row]);
});
