import { describe, expect, it } from 'vitest';
import { readRaised } from './footnote-mark.ts';

describe('raised text', () => {
  it.each(['1', '12', '*', '**', 'a', '†'])('%j behind a word is a footnote mark', (raised) => {
    expect(readRaised(raised, 'Studenten')).toEqual({ mark: raised });
  });

  it.each([
    ['2', 'kantoorruimte in m', { text: '²' }],
    ['3', '12 m', { text: '³' }],
    ['1)', 'Formatie', { mark: '1' }],
    ['2', 'Woningen per km', { text: '²' }],
    ['e', '1', { text: 'e' }],
    ['e', 'Studenten', { mark: 'e' }],
    ['ste', 'de 21', { text: 'ste' }],
    ['2', 'het programma', { mark: '2' }],
  ])('%j behind %j', (raised, before, meaning) => {
    expect(readRaised(raised, before)).toEqual(meaning);
  });
});
