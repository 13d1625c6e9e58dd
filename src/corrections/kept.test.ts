import { describe, expect, it } from 'vitest';
import type { Correction, Decision, Reach } from '../model/correction.ts';
import { decide, koersAsks, ofUrk } from './correction.fixture.ts';
import { holdsByItself, joinKept } from './kept.ts';

let made = 0;
function make(decision: Decision = koersAsks, reach: Reach = ofUrk): Correction {
  made += 1;
  return { id: `019ab000-0000-7000-8000-${String(made).padStart(12, '0')}`, ...decide(decision, reach) };
}
const deed = { at: '2026-12-01T09:00:00Z', by: 'an' };
const none = new Set<string>();

describe('a kept decision holds without its journal', () => {
  const publication = { kind: 'budget', year: 2019 } as const;
  it.each<[string, Partial<Reach>, boolean]>([
    ['of a body', {}, true],
    ['of one publication of it', { publication }, true],
    ['of a file of it', { file: 'a.html' }, false],
    ['of a file of nobody knows whom', { organisation: null, file: 'a.html' }, false],
    ['of everybody', { organisation: null }, false],
  ])('%s: %j %j', (_, reach, holds) => {
    expect(holdsByItself(make(koersAsks, { ...ofUrk, ...reach }))).toBe(holds);
  });

  it('but not where it says which publication a document is: next year it is another', () => {
    expect(holdsByItself(make({ about: 'publication', means: { year: 2019 } }))).toBe(false);
  });
});

describe('what is kept, beside what journals say', () => {
  it('goes first, each once', () => {
    const [kept, both, own] = [make(), make(), make()];
    const joined = joinKept([both, own], none, [kept, both]);
    expect(joined).toMatchObject({ corrections: [kept, both, own], fromKept: [kept], undoneKept: [], otherwise: [] });
  });

  it('and was undone in either, holds in neither', () => {
    const [here, there] = [make(), make()];
    expect(joinKept([there], new Set([here.id]), [here, { ...there, undone: deed }])).toEqual({
      corrections: [],
      fromKept: [],
      undoneKept: [there],
      undoneBeside: [here],
      otherwise: [],
    });
  });

  it('counts under its id, whatever a journal says there now', () => {
    const kept = make();
    const forged = { ...kept, decision: { ...koersAsks, means: { is: 'goal' } } as const };
    expect(joinKept([forged], none, [kept])).toMatchObject({ corrections: [kept], otherwise: [forged] });
    expect(joinKept([{ ...kept, reason: 'Anders gezegd.' }], none, [kept]).otherwise).toEqual([]);
  });
});
