import { expect, test } from 'vitest';
import { en } from '../en.data.ts';
import { nl } from '../nl.data.ts';
import { markRetold, retoldMark } from './mark-retold.ts';

test('a text that is retold has the word in it, in the language of the interface', () => {
  expect(markRetold('Studenten hierheen halen', ['retold', 'in-part'], nl)).toBe(
    'Studenten hierheen halen [hervertelling]',
  );
  expect(markRetold('Studenten hierheen halen', ['retold'], en)).toBe('Studenten hierheen halen [retelling]');
});

test('a text of the body itself has none, nor one of which a part is at hand', () => {
  expect(markRetold('Wij bouwen 450 woningen', ['in-part', 'invented'], nl)).toBe('Wij bouwen 450 woningen');
  expect(retoldMark([], nl)).toBeNull();
});
