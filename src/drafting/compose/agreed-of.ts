import type { Agreed, UsedCode } from '../../model/agreed.ts';
import { officialIndicatorOf, taskFieldOf } from '../../model/official/official-name.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';

function codesOf(chapters: readonly GatheredChapter[]): readonly UsedCode[] {
  const used = new Map<string, UsedCode>();
  const use = (list: UsedCode['list'], found: Omit<UsedCode, 'list'> | null) => {
    if (found !== null) used.set(`${list} ${found.name}`, { list, name: found.name, unit: found.unit });
  };
  for (const { title, indicators } of chapters) {
    use('task-fields', taskFieldOf(title));
    for (const { name } of indicators) use('mandatory-indicators', officialIndicatorOf(name));
  }
  return [...used.values()];
}

/**
 * What an edition of a draft has of what was agreed for it: what it calls levels, its legend, its calendar, and the entries of official lists that it uses.
 * How long texts may be and which questions are asked stands in the texts. Null where there is nothing of all that.
 */
export function agreedOf(settings: Omit<Agreed, 'codes'>, chapters: readonly GatheredChapter[]): Agreed | null {
  const { levels, lights, calendar } = settings;
  const codes = codesOf(chapters);
  const isEmpty = Object.keys(levels).length + lights.length + calendar.length + codes.length === 0;
  return isEmpty ? null : { levels, lights, calendar, codes };
}
