import { describe, expect, it } from 'vitest';
import type { ShownStatement } from '../../../editions/stated/corrected-statement.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import type { CorrectedIn } from './list-corrected.ts';
import { presentCorrected } from './present-corrected.ts';
import { pickStillTold } from './still-told.ts';

const commitment = (text: string, chapter = '3.1 Jeugd'): ShownStatement => ({
  ...{ text, chapter, column: null },
  as: { is: 'commitment' },
});
const figure = (role: 'achieved' | 'target', raw: string): ShownStatement => ({
  ...{ text: `Bomen · Nulmeting 2016: ${raw}`, chapter: '3.1 Jeugd', column: 'Nulmeting 2016' },
  as: { is: 'figure', role, year: 2016 },
});
const changed = (was: ShownStatement | null, now: ShownStatement | null, more: Partial<CorrectedIn> = {}) => ({
  ...{ was, now, edition: 2, at: new Date('2026-11-30T12:00:00Z'), reasons: [], ...more },
});

function tell(corrected: readonly CorrectedIn[], language: Language = 'nl', chapter: string | null = '3.1 Jeugd') {
  return presentCorrected(corrected, chapter, { words: wordsIn(language), voice: { language, explicit: false } });
}
const items = (...given: Parameters<typeof tell>) =>
  tell(...given).flatMap((one) => one.items.map(({ text, says }) => `${text} ${says}`));

describe('what was corrected is told in plain words', () => {
  it('with the day, what it was, what it is now, and why', () => {
    const one = changed(figure('target', '5'), figure('achieved', '5'), { reasons: ['De noot zegt het.'] });
    expect(tell([one])).toEqual([
      {
        lead: 'Op 30 november 2026 is verbeterd hoe wij dit onderdeel lazen. Het document zelf zegt nog hetzelfde.',
        items: [{ text: 'Bomen · Nulmeting 2016: 5', says: 'lazen wij eerst als beoogd 2016, nu als behaald 2016' }],
        more: null,
        why: [{ label: 'Waarom:', reason: 'De noot zegt het.' }],
      },
    ]);
    expect(tell([one], 'en')).toMatchObject([
      {
        lead: 'On 30 November 2026 we corrected how we read this chapter. The document itself still says the same.',
        items: [{ says: 'was first read as target 2016, and is now read as achieved 2016' }],
      },
    ]);
  });

  it('once for all of a column, by its head', () => {
    const both = ['5', '6'].map((raw) => changed(figure('target', raw), figure('achieved', raw)));
    expect(items(both)).toEqual(['Nulmeting 2016 lazen wij eerst als beoogd 2016, nu als behaald 2016 (2 keer)']);
  });

  it('of what is new, gone, or went to another chapter, where it was and where it is', () => {
    const [here, there] = [commitment('Wij bouwen'), commitment('Wij bouwen', '3.2 Wonen')];
    expect(items([changed(null, here)])).toEqual(['Wij bouwen lazen wij eerst niet, nu als voornemen']);
    expect(items([changed(here, null)])).toEqual(['Wij bouwen lazen wij eerst als voornemen, nu niet meer']);
    expect(items([changed(there, here)])).toEqual(['Wij bouwen stond bij 3.2 Wonen']);
    expect(items([changed(here, there)])).toEqual(['Wij bouwen staat nu bij 3.2 Wonen']);
    expect(items([changed(here, there)], 'nl', null)).toEqual(['Wij bouwen staat nu bij 3.2 Wonen']);
    const account: ShownStatement = { ...here, as: { is: 'account' } };
    expect(items([changed(there, account)])).toEqual([
      'Wij bouwen stond bij 3.2 Wonen · lazen wij eerst als voornemen, nu als verantwoording',
    ]);
  });

  it('by edition, and no more of each than can be read', () => {
    const many = Array.from({ length: 20 }, (_, at) => changed(null, commitment(`Plan ${at}`), { edition: 3 }));
    const told = tell([...many, changed(null, commitment('Eerder'))]);
    expect(told.map((one) => [one.items.length, one.more])).toEqual([
      [8, 'en nog 12: zie de gegevens als JSON'],
      [1, null],
    ]);
  });
});

describe('it stays told', () => {
  const [was, now] = [figure('target', '5'), figure('achieved', '5')];
  it.each<[string, CorrectedIn, readonly ShownStatement[], boolean]>([
    ['of what is stated so', changed(was, now), [now], true],
    ['not of what is stated otherwise by now', changed(was, now), [was], false],
    ['of what is gone', changed(was, null), [now], true],
    ['not of what came back', changed(was, null), [was], false],
    ['of what went to another chapter', changed(commitment('a'), commitment('a', '3.2 Wonen')), [], true],
  ])('%s', (_, corrected, stated, isTold) => {
    expect(pickStillTold([corrected], stated, '3.1 Jeugd')).toHaveLength(isTold ? 1 : 0);
  });

  it('whatever the order in which the database keeps what it was taken for', () => {
    const kept: ShownStatement = { ...now, as: JSON.parse('{"year":2016,"role":"achieved","is":"figure"}') };
    expect(pickStillTold([changed(was, kept)], [now], '3.1 Jeugd')).toHaveLength(1);
  });
});
