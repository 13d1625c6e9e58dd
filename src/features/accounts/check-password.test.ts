import { expect, it } from 'vitest';
import { checkPassword, normalPassword, passwordLength } from './check-password.ts';

const about = ['Controller van Havermonde', 'j.jansen@havermonde.example', 'Havermonde'];

it.each([
  'haver en gort in de pan',
  'vier gele fietsen zingen',
  '849302857104',
  'ΑΒΓΔΕΖΗΘΙΚΛΜ',
  'x9$Lm2@pQ7vR',
  '  spaties tellen mee  ',
])('%s is taken', (password) => {
  expect(checkPassword(password, about)).toBeNull();
});

it.each([
  'wachtwoord123!',
  'W@chtw00rd2026',
  'WelkomWelkom1',
  'Welkom2026!!!!',
  'gemeente2026!',
  'Havermonde2026',
  'HAVERMONDE!!!!',
  'jansen12345678',
  'aaaaaaaaaaaaaa',
  'abababababababab',
  'qwertyuiop1234',
  '1q2w3e4r5t6y7u',
  '987654321012345',
  'zomervakantie26',
  'Ikhouvanjou1!',
])('%s is tried first', (password) => {
  expect(checkPassword(password, about)).toBe('guessable');
});

it('a length is asked for, and nothing of which characters', () => {
  expect(checkPassword('x9$Lm2@pQ7v', about)).toBe('too-short');
  expect(checkPassword('ab cd ef gh ij kl '.repeat(12), about)).toBe('too-long');
  expect(passwordLength.least).toBeGreaterThanOrEqual(8);
  // One character that is two for a computer is one.
  expect(checkPassword('😀😁😂🤣😃', about)).toBe('too-short');
});

it('the same letters are the same password, however they were typed', () => {
  expect(normalPassword('cafe\u0301')).toBe(normalPassword('café'));
});
