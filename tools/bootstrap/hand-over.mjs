import { spawn } from 'node:child_process';

/**
 * Runs a program in this one's place: same input and output, its exit code becomes ours.
 * Ctrl-C reaches the whole group at a terminal; a signal that only we get is passed on. Either way we wait for it to stop.
 */
export function handOver(node, parameters, options = {}) {
  const child = spawn(node, parameters, { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}
