import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stackLine, startProgram } from './program.ts';

/** An edition of which the importing command said that it was kept, and a word that stands in it and in no other. */
export type Acknowledged = { readonly address: string; readonly number: number; readonly mark: string };

export type Importer = {
  readonly acknowledged: readonly Acknowledged[];
  /** Imports that ended otherwise than in success or with a sentence. */
  readonly faults: readonly string[];
  /** No import is begun while paused; the one under way goes on. */
  pause: () => void;
  go: () => void;
  /** Resolves when the last import has ended. */
  stop: () => Promise<void>;
};

const chapters = 12;

function writeReport(mark: string): string {
  const parts = Array.from(
    { length: chapters },
    (_, at) =>
      `2.${at + 1} Veld ${at + 1}\n\nWat gaan we doen?\n\n- Wij openen in 2022 loket ${at + 1} voor ${mark}.\n`,
  );
  return `Begroting 2022\n\nProgramma 2 Proef\n\n${parts.join('\n')}`;
}

/** Imports one budget after another into a record that is in use, each time with another word in it, and writes down what was acknowledged. */
export function startImporter(dataFolder: string, folder: string): Importer {
  const acknowledged: Acknowledged[] = [];
  const faults: string[] = [];
  let [stopped, paused] = [false, false];
  let wake = Promise.withResolvers<void>();
  const working = (async () => {
    for (let round = 1; !stopped; round += 1) {
      if (paused) await wake.promise;
      if (stopped) return;
      const mark = `merkteken${round}x`;
      const file = join(folder, 'begroting-2022.txt');
      writeFileSync(file, writeReport(mark));
      const program = startProgram(dataFolder, ['import', file, '--organisation', 'Havermonde']);
      const { code, signal } = await program.ended;
      const [, address = '', number = ''] =
        /\((\/[a-z0-9-]+\/[a-z0-9-]+)\): editie (\d+) vastgelegd/.exec(program.output()) ?? [];
      if (address !== '') acknowledged.push({ address, number: Number(number), mark });
      const errors = program.errors();
      if (signal !== null || code === null || code > 1 || stackLine.test(errors))
        faults.push(`an import ended with ${signal ?? code}: ${errors.slice(-400)}`);
    }
  })();
  return {
    acknowledged,
    faults,
    pause: () => {
      if (!paused) wake = Promise.withResolvers<void>();
      paused = true;
    },
    go: () => {
      paused = false;
      wake.resolve();
    },
    stop: async () => {
      stopped = true;
      wake.resolve();
      await working;
    },
  };
}
