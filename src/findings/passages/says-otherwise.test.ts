import { expect, test } from 'vitest';
import { saysOtherwise } from './says-otherwise.ts';

test.each([
  ['We bouwen 400 woningen.', 'We bouwen 300 woningen.'],
  ['We sluiten het zwembad.', 'We sluiten het zwembad niet.'],
  ['We openen een loket in de haven.', 'We openen een loket in het station.'],
  ['WOZ per inwoner', 'BBP per inwoner'],
  ['Bezoekers van de site', 'Bezoekers van de site en de app'],
  ['Waardering van het OV', 'Waardering'],
  ['We laten het park groeien.', 'We laten het park krimpen.'],
])('“%s” says something else than “%s”', (before, now) => {
  expect([saysOtherwise(before, now), saysOtherwise(now, before)]).toEqual([true, true]);
});

test.each([
  ['We leggen een ringroute aan.', 'We leggen een ring-route aan.'],
  ['We leggen een fietspd aan.', 'We leggen een fietspad aan!'],
  ['We openen in de haven een loket.', 'We openen een loket in de haven.'],
  ['HET PARK GAAT OPEN', 'Het park gaat open'],
  ['Het college opent de haven.', 'het  college opent een haven'],
])('“%s” and “%s” differ in typing', (before, now) => {
  expect([saysOtherwise(before, now), saysOtherwise(now, before)]).toEqual([false, false]);
});
