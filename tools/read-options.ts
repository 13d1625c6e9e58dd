import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options of a tool, as `parseArgs` gives them. With `--help` shows how the tool is used and ends; with an option that it does not know
 * says so in one sentence and ends with exit code 2.
 */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. (?=[A-Z])/);
    process.stderr.write(`${sentence}.\n${usage}\n`);
    process.exit(2);
  }
}
