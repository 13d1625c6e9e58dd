import { describe, expect, test } from 'vitest';
import { exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import type { CommitmentItem, DraftItem } from '../../../drafting/item.ts';
import { itemSchema } from '../../../drafting/item-schema.ts';
import { itemOfFields } from './item-of-fields.ts';
import { writtenFields } from './written-fields.ts';

const commitment: CommitmentItem = {
  ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'do', text: 'Wij openen een loket.' },
  term: { from: 2026, until: 2027 },
  ...{ owner: null, status: null, origin: { from: [], reason: null }, ended: null },
  measure: { by: 'judgement', whose: 'de wijkraad' },
};
const itemOf = (name: string): DraftItem => {
  const found = exampleItems.find(({ id }) => id === idOf(name));
  if (found === undefined) throw new Error(name);
  return found.item;
};
const lay = (item: DraftItem, fields: Record<string, string>, isPlan = false) => {
  const all: Record<string, string> = { ...writtenFields(item), ...fields };
  return itemOfFields(item, { one: (name) => all[name] ?? '', isPlan });
};

describe('a form of a piece', () => {
  test('sent as it was drawn changes nothing, of any kind', () => {
    for (const item of [...exampleItems.map((one) => one.item), commitment])
      for (const isPlan of [true, false]) expect(lay(item, {}, isPlan), item.kind).toEqual({ item });
  });

  test('of an indicator changes what is asked, and never what was adopted before', () => {
    const key = 'achieved-2026';
    const changed = lay(itemOf('huizen'), {
      ...{ [`waarde-${key}`]: ' 415 ', [`dag-${key}`]: '1-3-2027', [`bron-${key}`]: '', 'waarde-target-2026': '1' },
    });
    const figures = 'item' in changed && changed.item.kind === 'indicator' ? changed.item.figures : [];
    expect(figures.find((one) => one.role === 'target')?.raw).toBe('≥ 420');
    expect(figures.at(-1)).toMatchObject({ raw: '415', day: '2027-03-01', source: null });
    const plan = lay(itemOf('huizen'), { 'waarde-target-2026': '≥ 400' }, true);
    const aims = 'item' in plan && plan.item.kind === 'indicator' ? plan.item.figures : [];
    expect(aims.find((one) => one.role === 'target')).toMatchObject({ raw: '≥ 400', adopted: '≥ 420' });
  });

  test('asks which kind of missing, and takes no value beside it', () => {
    const key = 'achieved-2026';
    expect(lay(itemOf('huizen'), { [`ontbreekt-${key}`]: '-' })).toEqual({ fault: 'value-and-missing' });
    const missing = lay(itemOf('huizen'), { [`ontbreekt-${key}`]: 'n.n.b.', [`waarde-${key}`]: '' });
    expect('item' in missing && writtenFields(missing.item)).toMatchObject({
      [`waarde-${key}`]: '',
      [`ontbreekt-${key}`]: 'n.n.b.',
    });
    const foreign = lay(itemOf('huizen'), { [`ontbreekt-${key}`]: 'weet niet', [`waarde-${key}`]: '' });
    expect('item' in foreign && writtenFields(foreign.item)[`waarde-${key}`]).toBe('');
  });

  test('of a commitment takes a term of years and one measure', () => {
    for (const [vanaf, tot] of [
      ['2028', '2027'],
      ['', 'soon'],
      ['2026', ''],
      ['', '27'],
    ] as const)
      expect(lay(commitment, { vanaf, tot }), `${vanaf}-${tot}`).toEqual({ fault: 'bad-term' });
    expect(lay(commitment, { tekst: ' \n ' })).toEqual({ fault: 'no-text' });
    expect(lay(commitment, { vanaf: '', tot: '2027', maat: idOf('huizen') })).toMatchObject({
      item: { term: { from: null, until: 2027 }, measure: { by: 'indicator', item: idOf('huizen') } },
    });
    expect(lay(commitment, { maat: 'oordeel', door: ' ' })).toMatchObject({ item: { measure: null } });
  });

  test('with what is no date or lies too deep says so', () => {
    for (const day of ['2026-02-30', '31-2-2026', 'gisteren', '2026-1-1', '99999-01-01'])
      expect(lay(itemOf('huizen'), { 'dag-achieved-2026': day }), day).toEqual({ fault: 'bad-day' });
    expect(lay(itemOf('wilden'), { tekst: '> '.repeat(200) })).toEqual({ fault: 'too-deep' });
  });

  test('whatever is sent, it is a piece that may be kept or one that is refused by its size', () => {
    for (const text of ['\u0000\u0007', '\u2028', 'a\r\nb', '| a |\n|---|', '<b>', 'x'.repeat(9_000)])
      for (const name of ['loket', 'wilden', 'huizen']) {
        const made = lay(itemOf(name), {
          tekst: text,
          'waarde-achieved-2026': text.slice(0, 100),
          'toelichting-achieved-2026': text.slice(0, 100),
        });
        expect(
          'item' in made && itemSchema.safeParse(made.item).success,
          `${name} ${JSON.stringify(text.slice(0, 9))}`,
        ).toBe(true);
      }
  });
});
