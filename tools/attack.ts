import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { attacks } from '../tests/attack/attacks.ts';
import { buildProgram } from '../tests/attack/program.ts';
import { LazySites, type Outcome, printOutcomes, runAttack } from '../tests/attack/run-attacks.ts';

/**
 * `npm run attack [-- NAME …] [--short]`: attacks the built program as a stranger would, and prints a table of what came of it. All attacks
 * unless some are named. Exit code 1 where one did harm, 2 for a name that is none.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { short: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !attacks.some((attack) => attack.name === name));
if (unknown.length > 0) {
  const names = attacks.map(({ name }) => name).join(', ');
  process.stderr.write(`No attack is called ${unknown.join(', ')}. Attacks: ${names}.\n`);
  process.exit(2);
}

const load = loadavg()[0] ?? 0;
if (load > 0.5) process.stdout.write(`the machine is busy (load ${load.toFixed(1)}): times are rough\n`);
buildProgram();
const outcomes: Outcome[] = [];
for (const attack of attacks) {
  if (positionals.length > 0 && !positionals.includes(attack.name)) continue;
  process.stdout.write(`${attack.name}: ${attack.what}\n`);
  const sites = new LazySites();
  const outcome = await runAttack(attack, values.short === true ? 'short' : 'whole', sites);
  await sites.stop(outcome.tally);
  outcomes.push(outcome);
  for (const line of outcome.tally.words) process.stdout.write(`  ${line}\n`);
}
process.stdout.write(`\n${printOutcomes(outcomes)}\n`);
process.exitCode = outcomes.every(({ tally }) => tally.withstood) ? 0 : 1;
