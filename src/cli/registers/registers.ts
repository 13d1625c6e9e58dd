import { Argument, Command } from 'commander';
import { type RegisterKind, registerKinds } from '../../registers/register-kind.ts';
import type { Language } from '../../words/numerals.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { ImportOptions, ListOptions } from './settle-registers.ts';
import { registersCommandWords } from './words.data.ts';

/**
 * `doelspoor registers import FILE`, `list ORGANISATION KIND` and `export ORGANISATION`: what an organisation records of what really happened. Exit code 1 where
 * nothing was taken in; then each thing that is wrong is a line.
 */
export function registersCommand(language: Language): Command {
  const [words, values, options] = [registersCommandWords[language], valueNames[language], optionWords[language]];
  const taking = new Command('import')
    .description(words.import)
    .argument(`<${values.file}>`, words.importFile)
    .option('--trial', words.trial, false)
    .option('--inside', words.inside, false)
    .option(`--actor <${values.name}>`, options.actor)
    .option('--json', options.json, false)
    .action(async (file: string, given: ImportOptions) => {
      const { takeIn } = await import('./settle-registers.ts');
      await takeIn(file, given, language);
    });
  const listing = new Command('list')
    .description(words.list)
    .argument(`<${values.organisation}>`, options.organisation)
    .addArgument(new Argument(`<${values.kind}>`, words.kind).choices(registerKinds))
    .option('--json', options.json, false)
    .action(async (slug: string, kind: RegisterKind, given: ListOptions) => {
      const { listAll } = await import('./settle-registers.ts');
      await listAll(slug, kind, given, language);
    });
  const printing = new Command('export')
    .description(words.export)
    .argument(`<${values.organisation}>`, options.organisation)
    .action(async (slug: string) => {
      const { printAll } = await import('./settle-registers.ts');
      await printAll(slug, language);
    });
  return new Command('registers')
    .description(words.description)
    .addCommand(taking)
    .addCommand(listing)
    .addCommand(printing);
}
