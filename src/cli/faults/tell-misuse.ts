import type { CommanderError } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { misuseWords } from './words/misuse-words.data.ts';

type Words = (typeof misuseWords)[Language];

/** What stands between the first quotes of a message: the option, the argument or the command that it is about. */
function named(message: string): string {
  return /'([\s\S]*)'/.exec(message)?.[1] ?? '';
}

/** The nearest thing there is, where the library knows one. */
function hintOf(message: string, words: Words): string {
  const near = /\(Did you mean (?:one of )?([\s\S]*?)\?\)\s*$/.exec(message)?.[1];
  return near === undefined ? words.help : words.meant(near);
}

function withoutHint(message: string): string {
  return message.replace(/\n\(Did you mean [\s\S]*$/, '');
}

/** What is wrong with a value: the sentence of ours, or what can be chosen. */
function whyInvalid(message: string, words: Words): string {
  const choices = /Allowed choices are ([\s\S]*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return words.choose(choices);
  return /is invalid(?: for argument '[^']*')?\. ([\s\S]*)$/.exec(message)?.[1] ?? words.help;
}

function tellInvalid(message: string, words: Words): string {
  const why = whyInvalid(message, words);
  const [, set, setting] = /^error: option '[^']*' value '([\s\S]*)' from env '([^']*)' is invalid/.exec(message) ?? [];
  if (set !== undefined && setting !== undefined) return words.badOption(set, setting, why);
  const [, option, value] = /^error: option '([^']*)' argument '([\s\S]*)' is invalid/.exec(message) ?? [];
  if (option !== undefined && value !== undefined) return words.badOption(value, option, why);
  const [, given] = /^error: command-argument value '([\s\S]*)' is invalid/.exec(message) ?? [];
  return words.badValue(given ?? '', why);
}

/**
 * A wrong use of the command line as a sentence that says what to do. The library has codes, and what they are about only in the words of its
 * messages. Empty where it showed its help instead.
 */
export function tellMisuse({ code, message }: CommanderError, language: Language): string {
  const words = misuseWords[language];
  switch (code) {
    case 'commander.help':
      return '';
    case 'commander.unknownOption':
      return words.noOption(named(withoutHint(message)), hintOf(message, words));
    case 'commander.unknownCommand':
      return words.noCommand(named(withoutHint(message)), hintOf(message, words));
    case 'commander.missingArgument':
      return words.missing(named(message), words.help);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(named(message), words.help);
    case 'commander.optionMissingArgument':
      return words.missingValue(named(message), words.help);
    case 'commander.excessArguments':
      return words.tooMany(words.help);
    case 'commander.invalidArgument':
      return tellInvalid(message, words);
    case 'commander.error':
      return message;
    default:
      return words.other(message.replace(/^error: /, ''), words.help);
  }
}
