import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heavyTexts, makeHeavyText } from './heavy-texts.ts';
import { heavyBounds, runHeavy } from './run-heavy-text.ts';

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const given = ['--organisation', 'Ergens', '--kind', 'budget', '--year', '2018'];

/** The whole is `node tools/heavy-texts.ts`; these took most before they were bounded: 120 s, 1,088 MB. */
describe.runIf(process.platform === 'linux')('two megabytes of one thing', () => {
  it.each([
    ['hoofdstukken', 'check', 2_000_000],
    ['gelijke-voornemens', 'check', 1_000_000],
    ['streepregels', 'read', 2_000_000],
  ])(
    '%s: doelspoor %s stays within bounds, or says in one sentence what to do',
    async (name, command, bytes) => {
      const text = heavyTexts.find((one) => one.name === name);
      if (text === undefined) throw new Error(`there is no ${name}`);
      const folder = mkdtempSync(join(tmpdir(), 'doelspoor-heavy-'));
      try {
        const file = join(folder, `${name}.txt`);
        writeFileSync(file, makeHeavyText(text, 'txt', bytes));
        const { code, seconds, megabytes, said } = await runHeavy([program, command, file, ...given], process.env);
        // The program itself is not built here, which takes time too.
        expect(seconds).toBeLessThan(2 * heavyBounds.seconds);
        expect(megabytes).toBeLessThan(heavyBounds.megabytes);
        if (code !== 0 && said !== '')
          expect(said).toMatch(/^\S+\.txt (?:is te groot|heeft een tabel).* Splits .*\.\n/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});
