import { Command, Option } from 'commander';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import type { CheckRequest } from './check-paths.ts';
import { type Failure, type FormatName, failures, formats, type Language, languages } from './choices.ts';

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

function isJson(format: FormatName): boolean {
  return format === 'json' || format === 'sarif';
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
    .addOption(languageOption());
  return addGivenOptions(command).action(async (paths: string[], options: Options) => {
    const [{ checkPaths }, { screenOf }, { printJson, printText, say }] = await Promise.all([
      import('./check-paths.ts'),
      import('./screen-of.ts'),
      import('../output.ts'),
    ]);
    process.exitCode = await checkPaths(requestOf(paths, options), {
      folder: process.cwd(),
      screen: screenOf(),
      print: (report) =>
        isJson(options.format) ? printJson(report) : printText(report, { isPainted: options.format === 'text' }),
      say,
    });
  });
}

/** `doelspoor rules [CODE]`: all rules in a list, or one explained. Exit code 2 where there is no such rule. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('Toon de regels van doelspoor check, of leg er een uit.')
    .argument('[code]', 'code van een regel, zoals target-changed')
    .addOption(languageOption())
    .action(async (code: string | undefined, { language }: { readonly language: Language }) => {
      const [{ explainRule, listRules }, { screenOf }, { printText, say }] = await Promise.all([
        import('./explain-rules.ts'),
        import('./screen-of.ts'),
        import('../output.ts'),
      ]);
      const screen = screenOf();
      const text = code === undefined ? listRules(language, screen) : explainRule(code, language, screen);
      if (text !== null) return await printText(text, { isPainted: true });
      process.exitCode = 2;
      say(`Er is geen regel ${code}; doelspoor rules toont alle regels met hun code.`);
    });
}
