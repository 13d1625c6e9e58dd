import type { DraftSettings } from '../../../drafting/settings/settings.ts';
import type { Deadline, Light } from '../../../model/agreed.ts';
import { chapterLevels } from '../../../model/chapter.ts';
import { askedQuestions } from '../../../model/question.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import { dayWritten, lineOf } from './item-of-fields.ts';

/** More rows than any form has. */
const mostRows = 60;
const rows = Array.from({ length: mostRows }, (_, at) => at);

/** What was filled in as the settings of a document; what is no number or no day is kept as such, for the schema to refuse. Empty rows are none. */
export function settingsOfFields({ one }: Pick<Fields, 'one'>): DraftSettings {
  const filled = <Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value | null) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = read(key);
        return value === null ? [] : [[key, value] as const];
      }),
    );
  return {
    levels: filled(chapterLevels, (level) => lineOf(one(`niveau-${level}`)) || null),
    asked: askedQuestions.flatMap((question) => {
      const heading = lineOf(one(`kop-${question}`));
      return heading === '' ? [] : [{ question, heading }];
    }),
    words: filled(askedQuestions, (question) => {
      const written = one(`woorden-${question}`).trim();
      return written === '' ? null : /^\d{1,6}$/.test(written) ? Number(written) : -1;
    }),
    lights: rows.flatMap((at): readonly Light[] => {
      const light = { name: lineOf(one(`licht-${at}`)), meaning: lineOf(one(`betekenis-${at}`)) };
      return light.name === '' && light.meaning === '' ? [] : [light];
    }),
    calendar: rows
      .flatMap((at): readonly Deadline[] => {
        const [what, day] = [lineOf(one(`wat-${at}`)), one(`dag-${at}`).trim()];
        return what === '' && day === '' ? [] : [{ what, day: dayWritten(day) ?? day }];
      })
      .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0)),
  };
}

/** The settings of a document as their form shows them. */
export function fieldsOfSettings(settings: DraftSettings): Readonly<Record<string, string>> {
  const { levels, asked, words, lights, calendar } = settings;
  return Object.fromEntries([
    ...Object.entries(levels).map(([level, name]) => [`niveau-${level}`, name] as const),
    ...asked.map(({ question, heading }) => [`kop-${question}`, heading] as const),
    ...Object.entries(words).map(([question, most]) => [`woorden-${question}`, String(most)] as const),
    ...lights.flatMap(
      ({ name, meaning }, at) =>
        [
          [`licht-${at}`, name],
          [`betekenis-${at}`, meaning],
        ] as const,
    ),
    ...calendar.flatMap(
      ({ what, day }, at) =>
        [
          [`wat-${at}`, what],
          [`dag-${at}`, day],
        ] as const,
    ),
  ]);
}
