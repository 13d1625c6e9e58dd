import { expect, test } from 'vitest';
import { compareTexts } from './clash.tsx';

test('of two forms each box that says otherwise is told, also where one says nothing', () => {
  const theirs = new Map([
    ['name', 'Kring'],
    ['place', 'Assen'],
    ['from', ' 2019 '],
  ]);
  const yours = new Map([
    ['name', 'Kring'],
    ['from', '2019'],
    ['members.0.as', 'gast'],
  ]);
  expect(compareTexts(theirs, yours)).toEqual([
    { box: 'place', theirs: 'Assen', yours: '' },
    { box: 'members.0.as', theirs: '', yours: 'gast' },
  ]);
});
