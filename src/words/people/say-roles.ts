import type { Grant } from '../../model/rights/role.ts';
import type { Language } from '../numerals.ts';
import { roleWords } from './role-words.data.ts';

/** Roles as they stand in a sentence: "controller en beheerder"; empty where there is none. */
export function sayRoles(language: Language, grants: readonly Pick<Grant, 'role'>[]): string {
  return new Intl.ListFormat(language).format(new Set(grants.map(({ role }) => roleWords[language][role])));
}
