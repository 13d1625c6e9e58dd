// Plain JavaScript for any Node from 18 on: it runs before anything is installed, and may be what fetches the Node that the rest needs.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode } from './fetch-node.mjs';
import { isInstalled } from './is-installed.mjs';
import { npm, run, say } from './run-program.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Makes a checkout ready to run: a Node that is new enough, the packages of the lock file, and the build.
 * Says what it does on standard error, so that the output of a command stays clean.
 *
 * @param {{ forTests?: boolean }} [options] with `forTests` the development packages are installed too
 * @returns {string} the path of the Node to go on with
 */
export function prepare({ forTests = false } = {}) {
  const node = findNode();
  installPackages(forTests);
  run(node, [join(root, 'tools', 'build.ts')], {
    cwd: root,
    sentence: 'Bouwen is mislukt. Herstel de fout hierboven en probeer het opnieuw.',
  });
  return node;
}

function findNode() {
  const least = readJson('package.json').engines.node.replace('>=', '');
  if (isAtLeast(process.versions.node, least)) return process.execPath;
  const pinned = readJson(join('tools', 'bootstrap', 'node.json'));
  return fetchNode(pinned, { folder: join(root, '.node'), least });
}

/** `npm ci` installs the lock file or nothing: it checks the hash of each package, and refuses a package that the file does not list. */
function installPackages(forTests) {
  if (isInstalled(root, { forTests })) return;
  say('De benodigde pakketten worden geïnstalleerd.');
  npm(['ci', ...(forTests ? [] : ['--omit=dev'])], {
    cwd: root,
    sentence:
      'De pakketten konden niet worden geïnstalleerd zoals package-lock.json ze vastlegt. Controleer de verbinding met het npm-register.',
  });
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (let i = 0; i < want.length; i++) {
    if (have[i] !== want[i]) return have[i] > want[i];
  }
  return true;
}
