import { type Command, type Help, Option } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { languageSetting, languages } from '../language.ts';
import { helpWords } from '../words/help-words.data.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';

function helpIn(language: Language): Partial<Help> {
  const words = helpWords[language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    // What the library says of an option beside its description: what can be chosen, and what holds when it is left out.
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const choices = argChoices === undefined ? [] : [words.choice(argChoices.join(', '))];
      const hasStandard = ['string', 'number'].includes(typeof defaultValue) && defaultValue !== '';
      const beside = [...choices, ...(hasStandard ? [words.standard(String(defaultValue))] : [])].join('; ');
      return beside === '' ? description : `${description} (${beside})`;
    },
  };
}

/** The language is known before the command line is read (`askedLanguage`): the option is there to be shown, and to refuse what is none. */
function languageOption(language: Language): Option {
  return new Option(`--language <${valueNames[language].language}>`, optionWords[language].language).choices(languages);
}

/**
 * Has a command and those below it give their help in a language, which can be asked of each. A wrong use is thrown as a CommanderError and not
 * printed: `tellMisuse` makes a sentence of it.
 */
export function speakLanguage(command: Command, language: Language): void {
  const words = helpWords[language];
  const option = languageOption(language);
  // What is empty in the environment is not given.
  command.addOption(command.parent === null && process.env[languageSetting] ? option.env(languageSetting) : option);
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpIn(language))
    .usage(usageOf(command, language))
    .helpOption('-h, --help', words.help);
  if (command.commands.length > 0) command.helpCommand(`help [${valueNames[language].command}]`, words.helpOn);
  for (const one of command.commands) speakLanguage(one, language);
}

function usageOf({ commands, registeredArguments }: Command, language: Language): string {
  const given = registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const below = commands.length > 0 ? [`[${valueNames[language].command}]`] : [];
  return [helpWords[language].anyOptions, ...below, ...given].join(' ');
}
