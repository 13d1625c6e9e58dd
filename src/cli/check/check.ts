import { Command, Option } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { CheckRequest } from './check-paths.ts';
import { type Failure, type FormatName, failures, formats } from './choices.ts';
import { checkFaultWords } from './words/check-fault-words.data.ts';
import { checkHelp } from './words/check-help.data.ts';

type Options = GivenOptions & {
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn: Failure;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
};

function isJson(format: FormatName): boolean {
  return format === 'json' || format === 'sarif';
}

function requestOf(paths: readonly string[], options: Options, language: Language): CheckRequest {
  return {
    paths,
    given: givenBy(options),
    profile: options.profile ?? null,
    format: options.format,
    output: options.output ?? null,
    failOn: options.failOn,
    rules: options.rule,
    config: options.config ?? null,
    baseline: options.baseline ?? null,
    writeBaseline: options.writeBaseline ?? null,
    language,
  };
}

/**
 * `doelspoor check PATH…`: what a careful auditor would notice in files alone, without a database. Exit code 0 where nothing is at or above
 * `--fail-on`, 1 where something is, 2 where what was asked could not be done.
 */
export function checkCommand(language: Language): Command {
  const [words, values] = [checkHelp[language], valueNames[language]];
  const command = new Command('check')
    .description(words.check)
    .argument(`<${values.file}...>`, optionWords[language].files)
    .addOption(new Option(`--format <${values.format}>`, words.format).choices(formats).default('text'))
    .option(`--output <${values.file}>`, words.output)
    .addOption(new Option(`--fail-on <${values.severity}>`, words.failOn).choices(failures).default('error'))
    .option(`--rule <${values.code}>`, words.rule, (code, before: string[]) => [...before, code], [])
    .option(`--config <${values.file}>`, words.config)
    .option(`--baseline <${values.file}>`, words.baseline)
    .option(`--write-baseline <${values.file}>`, words.writeBaseline);
  return addGivenOptions(command, language).action(async (paths: string[], options: Options) => {
    const [{ checkPaths }, { screenOf }, { printJson, printText, say }] = await Promise.all([
      import('./check-paths.ts'),
      import('./screen-of.ts'),
      import('../output.ts'),
    ]);
    process.exitCode = await checkPaths(requestOf(paths, options, language), {
      folder: process.cwd(),
      screen: screenOf(),
      print: (report) =>
        isJson(options.format) ? printJson(report) : printText(report, { isPainted: options.format === 'text' }),
      say,
    });
  });
}

/** `doelspoor rules [CODE]`: all rules in a list, or one explained. Exit code 2 where there is no such rule. */
export function rulesCommand(language: Language): Command {
  const words = checkHelp[language];
  return new Command('rules')
    .description(words.rules)
    .argument(`[${valueNames[language].code}]`, words.ruleCode)
    .action(async (code: string | undefined) => {
      const [{ explainRule, listRules }, { screenOf }, { printText, say }] = await Promise.all([
        import('./explain-rules.ts'),
        import('./screen-of.ts'),
        import('../output.ts'),
      ]);
      const screen = screenOf();
      const text = code === undefined ? listRules(language, screen) : explainRule(code, language, screen);
      if (text !== null) return await printText(text, { isPainted: true });
      process.exitCode = 2;
      say(checkFaultWords[language]['no-such-rule']({ rule: code ?? '' }));
    });
}
