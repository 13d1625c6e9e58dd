import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pluralForms } from './plural-forms.ts';

const pairs = [
  ['huis', 'huizen'],
  ['subsidie', 'subsidies'],
  ['raadslid', 'raadsleden'],
  ['reserve', 'reserves'],
  ['college', 'colleges'],
  ['brief', 'brieven'],
  ['bedrijf', 'bedrijven'],
  ['prijs', 'prijzen'],
  ['school', 'scholen'],
  ['brug', 'bruggen'],
  ['graaf', 'graven'],
  ['baas', 'bazen'],
  ['begroting', 'begrotingen'],
  ['wethouder', 'wethouders'],
  ['museum', 'musea'],
  ['centrum', 'centra'],
  ['criterium', 'criteria'],
  ['politicus', 'politici'],
  ['kind', 'kinderen'],
  ['stad', 'steden'],
  ['binnenstad', 'binnensteden'],
  ['mogelijkheid', 'mogelijkheden'],
  ['plan', 'plannen'],
  ['motie', 'moties'],
  ['pijler', 'pijlers'],
] as const;

describe('pluralForms', () => {
  it.each(pairs)('knows the singular %s of the plural %s', (one, many) => {
    expect(pluralForms(many)).toContain(one);
  });

  it.each(pairs.filter(([one]) => !['brug', 'plan'].includes(one)))(
    'knows of the singular %s the plural %s',
    (one, many) => {
      expect(pluralForms(one)).toContain(many);
    },
  );

  it('leaves numbers and short words alone', () => {
    expect(pluralForms('2018')).toEqual([]);
    expect(pluralForms('nu')).toEqual([]);
  });

  it('gives at most a handful of other forms for any text, never the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const forms = pluralForms(text);
        expect(forms.length).toBeLessThan(8);
        expect(forms).not.toContain(text);
      }),
    );
  });
});
