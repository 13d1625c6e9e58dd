import canonicalize from 'canonicalize';
import { joinInside } from '../../../../registers/derive/split-inside.ts';
import type { Content } from '../../../../registers/fields/field.ts';
import type { LastVersion } from '../../queries/find-last.ts';

/** Whether a form says what the last version of it does, however that stands. */
export function saysSame({ open, inside }: LastVersion, content: Content): boolean {
  return canonicalize(joinInside({ open, inside })) === canonicalize(content);
}
