import { latestDay } from '../../calendar/moment.ts';
import type { Content, FieldValue, PlainValue, Row } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';
import { elementsOf } from './walk-fields.ts';

type Kept = Row & { readonly keepUntil: string };

/** A row of people with the day until which they may be kept. */
const isKept = (row: PlainValue | Row): row is Kept =>
  typeof row === 'object' && 'keepUntil' in row && typeof row.keepUntil === 'string';

/**
 * A form without the people whose time is over: rows of what never is open with a `keepUntil` before a day. The same form where there are none.
 * @param day as `2027-01-01`
 */
export function withoutExpired(kind: RegisterKind, content: Content, day: string): Content {
  const internal = new Set(fieldsOf(kind).flatMap(({ name, isInternal }) => (isInternal === true ? [name] : [])));
  const isOver = (row: PlainValue | Row) => isKept(row) && latestDay(row.keepUntil) < day;
  const hasOver = Object.entries(content).some(([name, value]) => internal.has(name) && elementsOf(value).some(isOver));
  if (!hasOver) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([name, value]): readonly (readonly [string, FieldValue])[] => {
      if (!internal.has(name) || !elementsOf(value).some(isOver)) return [[name, value]];
      const left = elementsOf(value).flatMap((row) => (isKept(row) && !isOver(row) ? [row] : []));
      return left.length === 0 ? [] : [[name, left]];
    }),
  );
}
