import type { FieldFault } from '../../registers/fields/field-fault.ts';
import type { Language } from '../numerals.ts';

const rows = { nl: 'rij', en: 'row' } as const;

/** Where in a form something is, by the names in an exchange file: `members, row 3, from`, rows counted from 1. */
export function sayFieldPath(language: Language, path: FieldFault['path']): string {
  return path.map((part) => (typeof part === 'number' ? `${rows[language]} ${part + 1}` : part)).join(', ');
}
