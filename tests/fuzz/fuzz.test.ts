import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from './corpus.ts';
import { buildInput, chooseCase, printCase } from './fuzz-case.ts';
import { fuzzNotation } from './judge-notation.ts';
import { createCaseRunner, shorten } from './run-case.ts';

// Without the documents that are not everywhere, so that a seed is the same file everywhere.
const corpus = loadCorpus(false);
const runner = createCaseRunner(corpus);
afterAll(runner.close);

describe('mutated documents', () => {
  it('are read, or refused with a sentence, and hold to all that is promised', async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= 120; seed += 1) {
      const fuzzCase = chooseCase(seed, corpus);
      const { breaches } = await runner.run(fuzzCase);
      if (breaches.length > 0) broken.push(`${printCase(fuzzCase)}: ${breaches.join('; ')}`);
    }
    expect(broken).toEqual([]);
  }, 600_000);

  it('cells of a column are parsed, printed, compared and attained', () => {
    expect(() => fuzzNotation(2_000, 1)).not.toThrow();
  }, 60_000);
});

describe('the fuzzer', () => {
  it('makes the same file of the same seed, and other files of other seeds', () => {
    const build = (seed: number) => buildInput(chooseCase(seed, corpus), corpus).bytes;
    for (let seed = 0; seed < 50; seed += 1) expect(build(seed).equals(build(seed))).toBe(true);
    expect(new Set(Array.from({ length: 50 }, (_, seed) => build(seed).toString('latin1'))).size).toBeGreaterThan(40);
  });

  it('shortens a failing case to the steps that make it fail', async () => {
    const fuzzCase = {
      ...chooseCase(1, corpus),
      steps: ['flip', 'insert', 'rename', 'truncate'].map((mutation) => ({ mutation, seed: 7 })),
    };
    const judged = {
      run: async (one: typeof fuzzCase | ReturnType<typeof chooseCase>) => ({
        outcome: '',
        breaches: one.steps.some((step) => step.mutation === 'rename') ? ['duurt lang'] : [],
      }),
      close: () => {},
    };
    expect((await shorten(fuzzCase, judged)).steps.map((step) => step.mutation)).toEqual(['rename']);
  });
});
