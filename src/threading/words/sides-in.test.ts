import { expect, it } from 'vitest';
import { sidesIn } from './sides-in.ts';

it.each([
  ['Maatwerkdienstverlening 18+', '+18'],
  ['Maatwerkdienstverlening 18-', '-18'],
  ['Bijstand < 27 jaar', '-27'],
  ['Bijstand, >= 27 jaar', '+27'],
  ['Woningen met label A++', '++a'],
  ['Woningen met label A', ''],
  ['Jongeren van 18-23 jaar', ''],
  ['In- en uitstroom', ''],
  ['Aantal 65-plussers', ''],
  ['Ouderen (65+, zelfstandig) en jeugd (18-)', '+65 -18'],
])('of “%s” is “%s”', (name, sides) => {
  expect(sidesIn(name)).toBe(sides);
});
