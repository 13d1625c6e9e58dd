import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What a browser of the system may be called, the likeliest first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium for the browser tests: `CHROMIUM_PATH`, else one of the system, else the one that Playwright installed.
 * Throws an Error with one sentence for the reader where there is none that starts.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Error(`CHROMIUM_PATH wijst naar ${given}, maar daar staat geen Chromium die start.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, ...places, chromium.executablePath()].find((path) => starts(path));
  if (found !== undefined) return found;
  throw new Error(
    'Geen Chromium gevonden. Installeer Chromium of Google Chrome, of zet het pad ervan in CHROMIUM_PATH.',
  );
}

/** A file of that name can be a wrapper that only tells how to install a browser: see it answer. */
function starts(path: string): boolean {
  return path !== '' && existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
