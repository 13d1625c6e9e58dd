import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { buildInput, type FuzzCase } from './fuzz-case.ts';
import { type Judgement, judgeFile, slow } from './judge-file.ts';

/** Judges cases, each in a fresh folder of its own below one temporary folder. */
export type CaseRunner = {
  readonly run: (fuzzCase: FuzzCase) => Promise<Judgement>;
  readonly close: () => void;
};

export function createCaseRunner(corpus: Corpus): CaseRunner {
  const top = mkdtempSync(join(tmpdir(), 'doelspoor-fuzz-'));
  return {
    async run(fuzzCase) {
      const { name, bytes } = buildInput(fuzzCase, corpus);
      const folder = join(top, 'map');
      mkdirSync(folder);
      try {
        const path = join(folder, name || 'zonder-naam');
        writeFileSync(path, bytes);
        const judgement = await judgeFile(path);
        // The first file also pays for all that the program loads, and a busy machine for what else it does: what is slow is slow twice.
        return isSlow(judgement) ? await judgeFile(path) : judgement;
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    close: () => rmSync(top, { recursive: true, force: true }),
  };
}

function isSlow({ breaches }: Judgement): boolean {
  return breaches.some((breach) => breach.startsWith(slow));
}

/** The same breach with fewer steps: each step is left out in turn, as long as the first words of the breach stay the same. */
export async function shorten(fuzzCase: FuzzCase, runner: CaseRunner): Promise<FuzzCase> {
  const kind = kindOf((await runner.run(fuzzCase)).breaches);
  if (kind === null) return fuzzCase;
  let shortest = fuzzCase;
  for (let at = fuzzCase.steps.length - 1; at >= 0; at -= 1) {
    const shorter = { ...shortest, steps: shortest.steps.toSpliced(at, 1) };
    if (kindOf((await runner.run(shorter)).breaches) === kind) shortest = shorter;
  }
  return shortest;
}

function kindOf(breaches: readonly string[]): string | null {
  return breaches[0]?.split(' ').slice(0, 2).join(' ') ?? null;
}
