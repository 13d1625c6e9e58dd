import { expect, test } from 'vitest';
import { makeChapter, makeReading } from '../../../tests/make-reading.ts';
import type { Doubt, Stake } from '../../model/doubt.ts';
import type { Position } from '../../model/source.ts';
import { gatherPublications } from './gather-publications.ts';

const file = 'boek.pdf';
const doubt = (at: Omit<Position, 'file'>, stake: Stake = 'year', text = 'Behaald'): Doubt => ({
  at: { file, ...at },
  stake,
  text,
  why: { say: 'column-year', with: { head: '' } },
  candidates: [{ says: { say: 'figure', with: { role: 'achieved', year: 2018 } }, score: 0.6 }],
});

function gather(doubts: readonly Doubt[]) {
  const chapters = [
    makeChapter({ code: '1', title: 'Wonen', at: { file, page: 2, line: 5 } }),
    makeChapter({ code: '2', title: 'Werken', at: { file, page: 4, line: 1 } }),
  ];
  const [publication] = gatherPublications([makeReading({ input: file, chapters, doubts })]).publications;
  return {
    own: publication?.chapters.map(({ code, doubts: own }) => [code, own.map(({ at }) => [at.page, at.line])]),
    rest: publication?.doubts.map(({ stake }) => stake),
  };
}

test('a doubt goes with the last chapter that begins before it, and one in front of all with the publication', () => {
  const { own, rest } = gather([doubt({ page: 1, line: 9 }), doubt({ page: 3, line: 1 }), doubt({ page: 4, line: 1 })]);
  expect(own).toEqual([
    ['1', [[3, 1]]],
    ['2', [[4, 1]]],
  ]);
  expect(rest).toEqual(['year']);
});

test('a doubt about which publication this is belongs to no chapter', () => {
  expect(gather([doubt({ page: 4, line: 3 }, 'publication')])).toEqual({
    own: [
      ['1', []],
      ['2', []],
    ],
    rest: ['publication'],
  });
});
