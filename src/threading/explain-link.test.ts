import { describe, expect, it } from 'vitest';
import { explainLink } from './explain-link.ts';

describe('the reasons of a link as a sentence', () => {
  it('names in one breath what both have, and the years of which the figures are equal', () => {
    const { nl, en } = explainLink(
      {
        reasons: [
          { sort: 'same-title' },
          { sort: 'same-code', code: '2.1.4' },
          { sort: 'same-figures', figures: ['2017: 5', '2016: 8', '2016: 9'] },
          { sort: 'same-level' },
        ],
      },
      'policy-field',
    );
    expect(nl).toBe('Dezelfde titel en code; de cijfers over 2016 en 2017 zijn gelijk.');
    expect(en).toBe('The same title and code; the figures for 2016 and 2017 are the same.');
  });

  it('calls a title a name at an indicator and words at a commitment', () => {
    const reasons = [{ sort: 'same-title' }, { sort: 'same-field' }] as const;
    expect(explainLink({ reasons }, 'indicator').nl).toBe('Dezelfde naam; in hetzelfde onderdeel.');
    expect(explainLink({ reasons }, 'commitment').en).toBe('The same words; in the same chapter.');
  });

  it('says what speaks against it when that is among the heaviest', () => {
    const reasons = [
      { sort: 'alike-words', share: 0.874 },
      { sort: 'other-code', from: '2.1.4', to: '1.1' },
    ] as const;
    expect(explainLink({ reasons }, 'policy-field').nl).toBe(
      'De woorden lijken op elkaar (87%); de code 2.1.4 werd 1.1.',
    );
  });

  it('never says that something was not done, only that it is not found here', () => {
    expect(explainLink({ reasons: [{ sort: 'not-found' }] }, 'indicator')).toEqual({
      nl: 'Niet gevonden in de documenten die hier staan.',
      en: 'Not found in the documents at hand.',
    });
  });

  it('gives the reason and the decision of a person', () => {
    const reasons = [{ sort: 'decided', reason: 'het is hetzelfde doel', decision: 'motie 12' }] as const;
    expect(explainLink({ reasons }, 'commitment').nl).toBe('Zo besloten: het is hetzelfde doel (motie 12).');
  });

  it('cuts a long quote short', () => {
    const { nl } = explainLink({ reasons: [{ sort: 'through', text: 'woord '.repeat(40) }] }, 'commitment');
    expect(nl).toContain('…”');
    expect(nl.length).toBeLessThan(140);
  });

  it('says nothing where there is no reason', () => {
    expect(explainLink({ reasons: [] }, 'indicator')).toEqual({ nl: '', en: '' });
  });
});
