// Plain JavaScript for any Node from 18 on: it runs before anything is installed, and may be what fetches the Node that the rest needs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const fetchedNode = '24.21.0';

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
  run(node, [join(root, 'tools', 'build.ts')], 'Bouwen is mislukt. Herstel de fout hierboven en probeer het opnieuw.');
  return node;
}

function findNode() {
  const { engines } = readPackage(root);
  if (isAtLeast(process.versions.node, engines.node.replace('>=', ''))) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(root, '.node');
  const path = join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  say(`Node ${process.versions.node} is te oud; Node ${fetchedNode} wordt opgehaald.`);
  npm(
    ['install', '--prefix', folder, '--no-save', `${name}@${fetchedNode}`],
    `Node ${fetchedNode} kon niet worden opgehaald. Installeer zelf Node ${engines.node.replace('>=', '')} of nieuwer.`,
  );
  return path;
}

/**
 * Compares what is installed with what package.json pins; the lock file settles the rest. `npm ci` would refuse a lock file that was made
 * where a registry did not have the binaries of every platform; `npm install --no-save` follows it and writes nothing.
 */
function installPackages(forTests) {
  const { dependencies, devDependencies } = readPackage(root);
  const wanted = { ...dependencies, ...(forTests ? devDependencies : {}) };
  const isInstalled = Object.entries(wanted).every(([name, version]) => {
    const folder = join(root, 'node_modules', name);
    return existsSync(join(folder, 'package.json')) && readPackage(folder).version === version;
  });
  if (isInstalled) return;
  say('De benodigde pakketten worden geïnstalleerd.');
  npm(
    ['install', '--no-save', ...(forTests ? [] : ['--omit=dev'])],
    'De pakketten konden niet worden geïnstalleerd. Controleer de verbinding met het npm-register.',
  );
}

function npm(parameters, sentence) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) run(process.execPath, [path, ...parameters, ...quiet], sentence);
  else run('npm', [...parameters, ...quiet], sentence);
}

function run(command, parameters, sentence) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  say(sentence);
  process.exit(1);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (let i = 0; i < want.length; i++) {
    if (have[i] !== want[i]) return have[i] > want[i];
  }
  return true;
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
