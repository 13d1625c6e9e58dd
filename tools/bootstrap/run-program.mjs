import { spawnSync } from 'node:child_process';

/** Says one sentence on standard error, so that the output of a command stays clean. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Says one sentence and ends with exit code 1. */
export function stop(sentence) {
  say(sentence);
  process.exit(1);
}

/** Runs a program to its end, in `cwd`; when it fails, stops with `sentence`. */
export function run(command, parameters, { cwd, sentence, output = 2 }) {
  const { status } = spawnSync(command, parameters, { cwd, stdio: ['ignore', output, 2] });
  if (status !== 0) stop(sentence);
}

/** Runs the npm that came with this Node (the one that started us, if that is known). No package gets to run a script of its own. */
export function npm(parameters, { cwd, sentence }) {
  const all = [...parameters, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) run(process.execPath, [path, ...all], { cwd, sentence, output: 'ignore' });
  else run('npm', all, { cwd, sentence, output: 'ignore' });
}
