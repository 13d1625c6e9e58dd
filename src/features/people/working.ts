import { type Ability, may, type Thing } from '../../model/rights/ability.ts';
import type { Grant } from '../../model/rights/role.ts';
import type { Writer } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { actorOf } from './person-actor.ts';

/** Who works for an organisation, and with which roles. */
export type Working = {
  readonly organisationId: string;
  /** The id of a member; null for whoever is at the machine itself, who may do all. */
  readonly memberId: string | null;
  /** As the log names them. */
  readonly actor: string;
  readonly grants: readonly Grant[];
};

/** A member at work. */
export function workingAs(organisationId: string, memberId: string, grants: readonly Grant[]): Working {
  return { organisationId, memberId, actor: actorOf(memberId), grants };
}

/** Whoever is at the machine itself, by the name that the log gives them. */
export function atTheMachine(organisationId: string, actor: string): Working {
  return { organisationId, memberId: null, actor, grants: [] };
}

/** What a transaction is told of who works in it. */
export function writerOf({ organisationId, memberId, actor }: Working): Writer & { readonly worker: string } {
  return { organisationId, actor, worker: memberId ?? 'machine' };
}

/** Whether somebody may do something there. */
export function isAllowed({ memberId, grants }: Working, ability: Ability, thing: Thing): boolean {
  return memberId === null || may(grants, ability, thing);
}

/** @throws Refused `not-allowed`, where somebody may not do it there */
export function mustBeAllowed(working: Working, ability: Ability, thing: Thing): void {
  if (!isAllowed(working, ability, thing))
    throw new Refused({ say: 'not-allowed', with: { ability: ability.name, says: ability.says } });
}
