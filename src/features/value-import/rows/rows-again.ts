import type { DraftFigure } from '../../../drafting/item.ts';
import { roleNames } from './role-names.data.ts';
import type { ValueChange } from './value-change.ts';
import type { ValueRow } from './value-row.ts';

function isRole(text: string): text is DraftFigure['role'] {
  return Object.hasOwn(roleNames, text);
}

/** Changes that were shown and not taken in, as the rows that they came from: to see what they would change now. Their place in the file is gone. */
export function rowsAgain(changes: readonly Omit<ValueChange, 'old'>[]): readonly ValueRow[] {
  return changes.map(({ itemId, key, raw, source, day, explanation }, at) => {
    const [role = '', year = ''] = key.split('-');
    return {
      ...{ itemId, name: '', chapter: '', raw, source, day, explanation, at: { sheet: null, row: at + 1 } },
      role: isRole(role) ? role : null,
      year: /^\d{4}$/.test(year) ? Number(year) : null,
    };
  });
}
