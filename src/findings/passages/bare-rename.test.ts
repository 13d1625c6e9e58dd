import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBareRename } from './bare-rename.ts';

describe('a name that only says the same otherwise', () => {
  it.each([
    ['Waardering fietspad obv enquête', 'Waardering fietspad op basis van de enquête'],
    ['Aandeel zon t.o.v. totaal', 'Aandeel zon ten opzichte van totaal'],
    ['Groei van het bruto lokaal product (BLP)', 'Groei BLP'],
    ['Groei BLP', 'Groei van het bruto lokaal product (BLP)'],
    ['Aantal gemeentelijke speelplekken', 'Aantal speelplekken'],
    ['Aanbod betaalbare huurwoningen', 'Aanbod betaalbare huur'],
    ['Oordeel over het groen', 'Oordeel over het groen in Havermonde'],
  ])('is “%s” and “%s”', (before, now) => {
    expect(isBareRename(before, now)).toBe(true);
  });

  it.each([
    ['Abonnees op de nieuwsbrief', 'Abonnees op de nieuwsbrief en de app'],
    ['Waardering van het OV', 'Waardering van de WMO'],
    ['Oordeel over het groen in Veen', 'Oordeel over het groen in Havermonde'],
    ['Aanbod betaalbare huur', 'Aanbod betaalbare huurwoningen'],
  ])('is not “%s” and “%s”', (before, now) => {
    expect(isBareRename(before, now)).toBe(false);
  });

  it('is every name and itself, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (name) => {
        expect(isBareRename(name, name)).toBe(true);
      }),
    );
  });

  it('other words between brackets explain the same name', () => {
    expect(isBareRename('Tevredenheid (Hoe prettig woont u?)', 'Tevredenheid (woonwijk)')).toBe(true);
    expect(isBareRename('Tevredenheid (woonwijk)', 'Veiligheid (woonwijk)')).toBe(false);
  });
});
