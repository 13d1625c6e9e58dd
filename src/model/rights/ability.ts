import type { DraftState } from './draft-state.ts';
import type { Grant, Role } from './role.ts';

/** One way to be allowed something. */
type Allowance = {
  readonly roles: readonly Role[];
  /** `own`: where the role was given for a field, in that field and below it; `everywhere`: whatever field it was given for. */
  readonly where: 'own' | 'everywhere';
  /** In which states of a document; null for what is about none. */
  readonly states: readonly DraftState[] | null;
};

/** Something that can be done, with the sentence that says who may. A `policy.ts` beside the thing has them. */
export type Ability = {
  readonly name: string;
  readonly says: { readonly nl: string; readonly en: string };
  readonly allowed: readonly Allowance[];
};

/** What something is done to. */
export type Thing = {
  /** The state of the document; null where it is about none. */
  readonly state: DraftState | null;
  /** The threads of the field that it stands in and of those above it; empty for the whole. */
  readonly fields: readonly string[];
};

/** What belongs to no document and no field. */
export const theOrganisation: Thing = { state: null, fields: [] };

/** Whether somebody with these roles may do it there. Nothing is allowed that no allowance names. */
export function may(grants: readonly Grant[], ability: Ability, thing: Thing): boolean {
  return ability.allowed.some(
    ({ roles, where, states }) =>
      (states === null || (thing.state !== null && states.includes(thing.state))) &&
      grants.some(
        ({ role, field }) =>
          roles.includes(role) && (field === null || where === 'everywhere' || thing.fields.includes(field)),
      ),
  );
}
