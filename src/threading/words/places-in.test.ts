import { describe, expect, it } from 'vitest';
import { placesIn } from './places-in.ts';

describe('the names in a text that say where', () => {
  it.each([
    ['Bomen planten langs de Lindelaan', ['lindelaan']],
    ['In Molendijk-Oost is begonnen', ['molendijk-oost']],
    ['Scholen bouwen in Noord en in De Hoek', ['noord', 'de', 'hoek']],
    ['Tussen Zuiderveld en Rijnhaven rijdt een bus', ['zuiderveld', 'rijnhaven']],
    ['Woningen bij Oord, Zand of Veen', ['oord', 'zand', 'veen']],
  ])('are found in “%s”', (text, places) => {
    expect([...placesIn(text)]).toEqual(places);
  });

  it.each([
    'Afspraken maken met Woonstroom',
    'De dienst in stand houden',
    'Het station van Oord',
    'Begin Mei opent de brug',
  ])('are none in “%s”', (text) => {
    expect([...placesIn(text)]).toEqual([]);
  });

  it('are found in no time in a text of a hundred thousand signs', () => {
    const before = process.cpuUsage();
    for (const piece of ['in De ', 'in Oord en ', 'in ', 'Oord ', 'de '])
      placesIn(`in ${piece.repeat(100_000 / piece.length)}`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
