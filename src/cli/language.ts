import type { Language } from '../words/numerals.ts';

/** The languages that the command line speaks. */
export const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** The setting that holds where `--language` is left out. */
export const languageSetting = 'DOELSPOOR_LANGUAGE';

/**
 * The language that is asked for: by `--language`, else by the setting, else Dutch. It is known before the command line is read, because help, and
 * what is wrong with a command line, are told in it too; a language that we do not speak is refused where it is read.
 */
export function askedLanguage(parameters: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const option = '--language';
  const at = parameters.findLastIndex((one) => one === option || one.startsWith(`${option}=`));
  const given = parameters[at] === option ? parameters[at + 1] : parameters[at]?.slice(option.length + 1);
  const spoken = (name: string | undefined) => languages.find((one) => one === name);
  return spoken(given) ?? spoken(environment[languageSetting]) ?? 'nl';
}
