import { expect, test } from 'vitest';
import { levelBelow } from './parents.ts';

const section = { code: '6.1', title: 'Uitgangspunten', level: 'subprogramme', named: false, isTheme: false } as const;

test('a numbered section of what has no level itself has none', () => {
  expect(levelBelow(section, { code: '6', title: 'Financiële overzichten', level: 'other' })).toBe('other');
  expect(levelBelow(section, { code: '6', title: 'Haven en kade', level: 'programme' })).toBe('subprogramme');
  expect(levelBelow(section, { code: '6', title: 'Programma’s', level: 'other' })).toBe('programme');
  expect(levelBelow(section, { code: '6', title: 'Lokale heffingen', level: 'paragraph' })).toBe('other');
  expect(levelBelow(section, { code: '5', title: 'Financiële overzichten', level: 'other' })).toBe('subprogramme');
});
