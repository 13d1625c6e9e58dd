import { Command, type CommanderError, Option } from 'commander';
import type { CheckRequest } from './check/check-paths.ts';
import { type Failure, type FormatName, failures, formats, type Language, languages } from './check/choices.ts';
import { addGivenOptions, type GivenOptions, givenBy } from './given-options.ts';

type Options = GivenOptions & {
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn: Failure;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly language: Language;
};

const languageOption = () => new Option('--language <taal>', 'taal van het verslag').choices(languages).default('nl');

/** An option that is wrong is not a finding. */
function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}

function requestOf(paths: readonly string[], options: Options): CheckRequest {
  return {
    paths,
    given: givenBy(options),
    format: options.format,
    output: options.output ?? null,
    failOn: options.failOn,
    rules: options.rule,
    config: options.config ?? null,
    baseline: options.baseline ?? null,
    writeBaseline: options.writeBaseline ?? null,
    language: options.language,
  };
}

/**
 * `doelspoor check PATH…`: what a careful auditor would notice in files alone, without a database. Exit code 0 where nothing is at or above
 * `--fail-on`, 1 where something is, 2 where what was asked could not be done.
 */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('Controleer bestanden, mappen of zips en toon wat opvalt.')
    .argument('<bestand...>', 'bestanden, mappen of zips')
    .addOption(new Option('--format <vorm>', 'vorm van het verslag').choices(formats).default('text'))
    .option('--output <bestand>', 'schrijf het verslag naar dit bestand')
    .addOption(new Option('--fail-on <ernst>', 'vanaf welke ernst de uitgang 1 is').choices(failures).default('error'))
    .option('--rule <code>', 'alleen deze regel; mag vaker', (code, before: string[]) => [...before, code], [])
    .option('--config <bestand>', 'instellingen van de regels (anders doelspoor.json in deze map)')
    .option('--baseline <bestand>', 'bevindingen die eerder zijn geaccepteerd en niet meetellen')
    .option('--write-baseline <bestand>', 'accepteer alles wat nu gevonden wordt en schrijf dat in dit bestand')
    .addOption(languageOption())
    .exitOverride(leave);
  return addGivenOptions(command).action(async (paths: string[], options: Options) => {
    const [{ checkPaths }, { screenOf }, { write }] = await Promise.all([
      import('./check/check-paths.ts'),
      import('./check/screen-of.ts'),
      import('./write.ts'),
    ]);
    process.exitCode = await checkPaths(requestOf(paths, options), {
      folder: process.cwd(),
      screen: screenOf(process.stdout),
      print: (report) => write(process.stdout, report),
      say: (sentence) => process.stderr.write(`${sentence}\n`),
    });
  });
}

/** `doelspoor rules [CODE]`: all rules in a list, or one explained. Exit code 2 where there is no such rule. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('Toon de regels van doelspoor check, of leg er een uit.')
    .argument('[code]', 'code van een regel, zoals target-changed')
    .addOption(languageOption())
    .exitOverride(leave)
    .action(async (code: string | undefined, { language }: { readonly language: Language }) => {
      const [{ explainRule, listRules }, { screenOf }, { write }] = await Promise.all([
        import('./check/explain-rules.ts'),
        import('./check/screen-of.ts'),
        import('./write.ts'),
      ]);
      const screen = screenOf(process.stdout);
      const text = code === undefined ? listRules(language, screen) : explainRule(code, language, screen);
      if (text !== null) return await write(process.stdout, text);
      process.exitCode = 2;
      process.stderr.write(`Er is geen regel ${code}; doelspoor rules toont alle regels met hun code.\n`);
    });
}
