import { foldSpace } from '../../model/text/fold-space.ts';
import { plain } from '../../model/text/plain.ts';
import type { Content } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';
import { walkFields } from './walk-fields.ts';

/** What more it says is not searched: a list of 50,000 is looked through within a tenth of a second. */
const longest = 4_000;

/** All that something says in words, without capitals and accents, for a list to be searched by: names first, addresses and codes not. */
export function plainTextOf(kind: RegisterKind, content: Content): string {
  const said = walkFields(fieldsOf(kind), content).flatMap(({ field, value }) => {
    if (field.sort === 'registration' && typeof value === 'object' && 'name' in value) return [value.name];
    return (field.sort === 'line' || field.sort === 'text') && typeof value === 'string' ? [value] : [];
  });
  return foldSpace(plain(said.join('\n')))
    .slice(0, longest)
    .toWellFormed();
}
