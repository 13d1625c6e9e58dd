import { expect, test } from 'vitest';
import { ReadingError } from '../../reading/reading-error.ts';
import { sayUnread } from './say-unread.ts';

test('a file that could not be read is told in one line, with what to do, in the language that is asked', () => {
  const error = new ReadingError({ code: 'encrypted', file: 'begroting.pdf' });
  expect(sayUnread(error, 'nl')).toBe('begroting.pdf is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.');
  expect(sayUnread(error, 'en')).toBe('begroting.pdf is protected by a password. Save it without one.');
});

test('a name that would steer the terminal is shown, and steers nothing', () => {
  const error = new ReadingError({ code: 'empty', file: 'map\n\u001b[2J.txt' });
  expect(sayUnread(error, 'nl')).toBe('map \uFFFD[2J.txt is leeg. Geef een bestand met inhoud.');
});
