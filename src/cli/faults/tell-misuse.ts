import type { CommanderError } from 'commander';

const help = 'Met --help ziet u wat er kan.';

/** What stands between the first quotes of a message: the option, the argument or the command that it is about. */
function named(message: string): string {
  return /'([\s\S]*)'/.exec(message)?.[1] ?? '';
}

/** The nearest thing there is, where the library knows one. */
function meant(message: string): string {
  const near = /\(Did you mean (?:one of )?([\s\S]*?)\?\)\s*$/.exec(message)?.[1];
  return near === undefined ? help : `Bedoelt u ${near.replace(/, ([^,]*)$/, ' of $1')}?`;
}

function withoutHint(message: string): string {
  return message.replace(/\n\(Did you mean [\s\S]*$/, '');
}

/** What is wrong with a value: the sentence of ours, or what can be chosen. */
function whyInvalid(message: string): string {
  const choices = /Allowed choices are ([\s\S]*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return `Kies uit: ${choices}.`;
  return /is invalid(?: for argument '[^']*')?\. ([\s\S]*)$/.exec(message)?.[1] ?? help;
}

function tellInvalid(message: string): string {
  const [, option, value] = /^error: option '([^']*)' argument '([\s\S]*)' is invalid/.exec(message) ?? [];
  if (option !== undefined) return `De waarde ${value} past niet bij ${option}. ${whyInvalid(message)}`;
  const [, given] = /^error: command-argument value '([\s\S]*)' is invalid/.exec(message) ?? [];
  return `De waarde ${given ?? ''} kan hier niet. ${whyInvalid(message)}`;
}

/**
 * A wrong use of the command line as a Dutch sentence that says what to do. The library has codes, and what they are about only in the
 * words of its messages. Empty where it showed its help instead.
 */
export function tellMisuse({ code, message }: CommanderError): string {
  switch (code) {
    case 'commander.help':
      return '';
    case 'commander.unknownOption':
      return `De optie ${named(withoutHint(message))} bestaat hier niet. ${meant(message)}`;
    case 'commander.unknownCommand':
      return `De opdracht ${named(withoutHint(message))} bestaat niet. ${meant(message)}`;
    case 'commander.missingArgument':
      return `Er ontbreekt iets: <${named(message)}>. ${help}`;
    case 'commander.optionMissingArgument':
      return `Bij ${named(message)} hoort een waarde. ${help}`;
    case 'commander.excessArguments':
      return `Er staat te veel achter de opdracht. ${help}`;
    case 'commander.invalidArgument':
      return tellInvalid(message);
    case 'commander.error':
      return message;
    default:
      return `Deze opdracht klopt niet: ${message.replace(/^error: /, '')} ${help}`;
  }
}
