import { expect, test } from 'vitest';
import { withSignsKept, withSoftBreaks } from './line-breaks.ts';
import { nl } from './nl.data.ts';

test('the name of a kind of publication has no part of more than fourteen letters that cannot break', () => {
  for (const kind of Object.values(nl.kinds))
    for (const part of withSoftBreaks(kind).split(/[\u00ad ]/)) expect(part.length, part).toBeLessThanOrEqual(14);
  expect(withSoftBreaks('Voortgangsrapportage 2024')).toBe('Voortgangs\u00adrapportage 2024');
});

test('what can break already, and a title of a document, stay as they are', () => {
  for (const name of ['Jaarverslag 2018', 'Progress report 2018', 'Bestuursrapportage over de haven'])
    expect(withSoftBreaks(name)).toBe(name);
});

test('a sign stays on the line of its number, and a word on none', () => {
  expect(withSignsKept('Het doel is “> 5” voor € 1.000 of € -3, en was “≥ 2” > meer')).toBe(
    'Het doel is “>\u00a05” voor €\u00a01.000 of €\u00a0-3, en was “≥\u00a02” > meer',
  );
});
