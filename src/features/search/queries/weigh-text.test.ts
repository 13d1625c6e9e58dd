import { describe, expect, it } from 'vitest';
import { readSearchText } from './search-text.ts';
import { holdsPhrases, weighText } from './weigh-text.ts';

const weigh = (typed: string, title: string, text: string, isTitled = false) =>
  weighText(readSearchText(typed).terms, { title, text, isTitled });

describe('weighText', () => {
  it('weighs a title that is what was typed most', () => {
    const whole = weigh('wonen in de wijk', 'Wonen in de wijk', '', true);
    expect(whole).toBeGreaterThan(weigh('wonen in de wijk', 'Wonen in de wijk en de stad', '', true));
    expect(whole).toBeGreaterThan(weigh('wonen in de wijk', 'Iets anders', 'Wonen in de wijk', false));
  });

  it('weighs words in the order in which they were typed more than the same words apart', () => {
    expect(weigh('sociale huur', 'x', 'Meer sociale huur.')).toBeGreaterThan(
      weigh('sociale huur', 'x', 'Huur, en het sociale.'),
    );
  });

  it('weighs the word itself more than another form', () => {
    expect(weigh('huis', 'x', 'een huis')).toBeGreaterThan(weigh('huis', 'x', 'drie huizen'));
  });
});

describe('holdsPhrases', () => {
  const holds = (typed: string, title: string, text: string) => holdsPhrases(readSearchText(typed).terms, title, text);

  it('asks for every phrase word for word, whatever the accents, capitals and signs', () => {
    expect(holds('"financiele ruimte"', 'x', 'De Financiële ruimte groeit')).toBe(true);
    expect(holds('"financiele ruimte"', 'Financiële, ruimte', '')).toBe(true);
    expect(holds('"financiele ruimte"', 'x', 'financiële ruimten')).toBe(false);
    expect(holds('"een twee" "drie vier"', 'een twee', 'drie, dan vier')).toBe(false);
  });

  it('asks nothing where no phrase was typed', () => {
    expect(holds('ruimte', 'x', '')).toBe(true);
  });
});
