import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../tests/chromium.ts';

/**
 * `npm run axe [-- -t NAME]`: holds every page of the gallery against axe in all ways: two languages, three widths, light and dark, text of 100 and
 * 200 %; and looks at each in text of 150 to 300 % for what is cut off. The tests look in a twelfth of these ways, and in a third of these sizes.
 */
const root = join(import.meta.dirname, '..');
const tests = ['axe', 'large-text'].map((name) => join('src', 'delivery', 'public', `${name}.browser.test.ts`));
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'browser',
    ...tests,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, AXE_WAYS: 'all', CHROMIUM_PATH: findChromium() } },
);
process.exitCode = status ?? 1;
