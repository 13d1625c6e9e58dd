import type { Language } from '../../../words/numerals.ts';

const nl = {
  help: 'Met --help ziet u wat er kan.',
  meant: (near: string) => `Bedoelt u ${near.replace(/, ([^,]*)$/, ' of $1')}?`,
  choose: (choices: string) => `Kies uit: ${choices}.`,
  badOption: (value: string, option: string, why: string) => `De waarde ${value} past niet bij ${option}. ${why}`,
  badValue: (value: string, why: string) => `De waarde ${value} kan hier niet. ${why}`,
  noOption: (option: string, hint: string) => `De optie ${option} bestaat hier niet. ${hint}`,
  noCommand: (command: string, hint: string) => `De opdracht ${command} bestaat niet. ${hint}`,
  missing: (value: string, hint: string) => `Er ontbreekt iets: <${value}>. ${hint}`,
  missingOption: (option: string, hint: string) => `Er ontbreekt een optie: ${option}. ${hint}`,
  missingValue: (option: string, hint: string) => `Bij ${option} hoort een waarde. ${hint}`,
  tooMany: (hint: string) => `Er staat te veel achter de opdracht. ${hint}`,
  other: (reason: string, hint: string) => `Deze opdracht klopt niet: ${reason} ${hint}`,
};

/** What is wrong with a command line, and what to do. */
export const misuseWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    help: '--help shows what there is.',
    meant: (near) => `Do you mean ${near.replace(/, ([^,]*)$/, ' or $1')}?`,
    choose: (choices) => `Choose from: ${choices}.`,
    badOption: (value, option, why) => `The value ${value} does not fit ${option}. ${why}`,
    badValue: (value, why) => `The value ${value} cannot be given here. ${why}`,
    noOption: (option, hint) => `There is no option ${option} here. ${hint}`,
    noCommand: (command, hint) => `There is no command ${command}. ${hint}`,
    missing: (value, hint) => `Something is missing: <${value}>. ${hint}`,
    missingOption: (option, hint) => `An option is missing: ${option}. ${hint}`,
    missingValue: (option, hint) => `${option} takes a value. ${hint}`,
    tooMany: (hint) => `Too much stands behind the command. ${hint}`,
    other: (reason, hint) => `This command is not right: ${reason} ${hint}`,
  },
};
