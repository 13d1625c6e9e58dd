import type { Grant } from '../../model/rights/role.ts';
import type { Language } from '../../words/numerals.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import { workWords } from '../../words/people/work-words.data.ts';

/** What somebody is for an organisation, in one sentence. */
export function sayRoles(language: Language, grants: readonly Grant[]): string {
  const t = workWords[language];
  const names = [...new Set(grants.map(({ role }) => roleWords[language][role]))];
  return names.length === 0 ? t.noRoles : t.roles(new Intl.ListFormat(language).format(names));
}
