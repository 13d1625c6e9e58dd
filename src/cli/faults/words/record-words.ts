import type { RecordErrorFacts } from '../../../record/errors/record-error.ts';
import type { Language } from '../../../words/numerals.ts';
import type { WordingOf } from '../../../words/say.ts';
import { enRecordWords } from './en-record-words.data.ts';
import { nlRecordWords } from './nl-record-words.data.ts';

/** Why the record can't be opened, and what to do. */
export const recordWords: Readonly<Record<Language, WordingOf<RecordErrorFacts>>> = {
  nl: nlRecordWords,
  en: enRecordWords,
};
