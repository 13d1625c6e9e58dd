import type { Ability } from '../../model/rights/ability.ts';
import type { Role } from '../../model/rights/role.ts';
import type { Reach } from '../../words/people/rights-words.data.ts';

/** How far a role reaches for something, in whatever state it may be done at all. */
export function reachOf(role: Role, { allowed }: Ability): Reach {
  const own = allowed.filter(({ roles }) => roles.includes(role));
  if (own.length === 0) return 'nowhere';
  return own.some(({ where }) => where === 'everywhere') ? 'everywhere' : 'own';
}
