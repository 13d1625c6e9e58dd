import { type ChapterLevel, chapterLevels } from '../../../model/chapter.ts';
import type { LevelsItem, LevelsMeaning } from '../../../review/item.ts';

function readLevel(text: string): ChapterLevel | null | undefined {
  return text === '' ? null : chapterLevels.find((level) => level === text);
}

/** Reads the fields of a form, one for each heading that is asked about; null where they are not these, or where nothing is said of any. */
export function parseLevels({ headings }: LevelsItem, fields: readonly string[]): LevelsMeaning | null {
  const levels = fields.map(readLevel).filter((level) => level !== undefined);
  const isWhole = levels.length === headings.length && fields.length === headings.length;
  return isWhole && levels.some((level) => level !== null) ? { is: 'levels', levels } : null;
}

/** The answer as an address carries it (`levels:programme,,policy-field`); null where it is none. */
export function readLevels(item: LevelsItem, text: string): LevelsMeaning | null {
  const [, fields] = /^levels:(.*)$/s.exec(text) ?? [];
  return fields === undefined ? null : parseLevels(item, fields.split(','));
}
