import type { Grant } from '../../model/rights/role.ts';
import type { Language } from '../../words/numerals.ts';
import { memberWords } from '../../words/people/member-words.data.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import type { Part } from '../people/queries/list-parts.ts';

/** A role and where it holds: "beleidsmedewerker voor Wonen". */
export function sayGrant(language: Language, { role, field }: Grant, parts: readonly Part[]): string {
  const t = memberWords[language];
  const name = roleWords[language][role];
  return field === null ? name : t.roleIn(name, parts.find(({ id }) => id === field)?.title ?? t.gonePart);
}
