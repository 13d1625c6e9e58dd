import type { Command, Help, Option } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u geeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** What the library says of an option beside its description: what can be chosen, and what holds when it is left out. */
function describeOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? [] : [`keuze: ${argChoices.join(', ')}`];
  const standard =
    ['string', 'number'].includes(typeof defaultValue) && defaultValue !== '' ? [`anders ${defaultValue}`] : [];
  const beside = [...choices, ...standard].join('; ');
  return beside === '' ? description : `${description} (${beside})`;
}

const help: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: describeOption,
};

/**
 * Has a command and those below it give their help in Dutch. A wrong use is thrown as a CommanderError and not printed: `tellMisuse` makes
 * a sentence of it.
 */
export function speakDutch(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(help)
    .usage(usageOf(command))
    .helpOption('-h, --help', 'toon deze hulp');
  if (command.commands.length > 0) command.helpCommand('help [opdracht]', 'toon de hulp bij een opdracht');
  command.commands.forEach(speakDutch);
}

function usageOf({ commands, registeredArguments }: Command): string {
  const given = registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return ['[opties]', ...(commands.length > 0 ? ['[opdracht]'] : []), ...given].join(' ');
}
