import type { Command } from 'commander';
import type { Language } from '../words/numerals.ts';
import { optionWords } from './words/option-words.data.ts';
import { valueNames } from './words/value-names.data.ts';

/** What every command about the record can be told. */
export type RecordOptions = { readonly organisation?: string; readonly json: boolean };
/** Why something is decided, and by whom. */
export type GroundOptions = RecordOptions & {
  readonly reason: string;
  readonly decision?: string;
  readonly actor?: string;
};

export function addRecordOptions(command: Command, language: Language): Command {
  const words = optionWords[language];
  return command
    .option(`--organisation <${valueNames[language].name}>`, words.organisation)
    .option('--json', words.json, false);
}

/** Adds what a decision of a person takes: the reason is public and has to be there. */
export function addGroundOptions(command: Command, language: Language): Command {
  const [words, values] = [optionWords[language], valueNames[language]];
  return addRecordOptions(command, language)
    .option(`--reason <${values.text}>`, words.reason, '')
    .option(`--decision <${values.text}>`, words.decision)
    .option(`--actor <${values.name}>`, words.actor);
}
