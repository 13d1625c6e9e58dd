import type { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addRecordOptions, type RecordOptions } from '../record-options.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { correctionWords } from './words.data.ts';

/** Why something is undone or decided again, where that is said, and by whom. */
export type ReasonOptions = RecordOptions & { readonly reason?: string; readonly actor?: string };

export function addReasonOptions(command: Command, language: Language): Command {
  const values = valueNames[language];
  return addRecordOptions(command, language)
    .option(`--reason <${values.text}>`, correctionWords[language].reason)
    .option(`--actor <${values.name}>`, optionWords[language].actor);
}
