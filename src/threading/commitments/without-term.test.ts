import { describe, expect, it } from 'vitest';
import { withoutTerm } from './without-term.ts';

const planned = (text: string, term: string | null) =>
  withoutTerm({ text, question: 'do', term: term === null ? null : { from: null, until: 2021, text: term } });

describe('a commitment without its term', () => {
  it('says what is done, not when', () => {
    expect(planned('Naar verwachting wordt de kade in de zomer van 2021 geopend', 'in de zomer van 2021')).toBe(
      'wordt de kade   geopend',
    );
    expect(planned('De kade openen', null)).toBe('De kade openen');
  });
});
