import type { NetworkRole, RelationKind, RelationState } from './network-picture-view.ts';

/** The words of the picture of a network that are the same for every network. */
export type NetworkWords = {
  /** Where there is no partner: what to do. */
  readonly none: string;
  readonly counts: (organisations: number, relations: number) => string;
  readonly most: (name: string, relations: number) => string;
  readonly networks: (named: readonly { readonly name: string; readonly members: number }[], others: number) => string;
  readonly states: (paused: number, ended: number) => string;
  /** Where not all are drawn. */
  readonly leftOut: (shown: number, leftOut: number) => string;
  readonly table: string;
  readonly columns: {
    readonly who: string;
    readonly role: string;
    readonly asWhat: string;
    readonly since: string;
    readonly until: string;
    readonly state: string;
  };
  readonly unlinked: string;
  readonly notInSource: string;
  readonly noEnd: string;
  readonly roles: Record<NetworkRole, string>;
  readonly noRole: string;
  /** What stands before the name of the other. */
  readonly kinds: Record<RelationKind, string>;
  readonly stateNames: Record<RelationState, string>;
  readonly legend: {
    readonly network: string;
    readonly ended: string;
    readonly lines: Record<RelationState, string>;
    readonly succession: string;
    readonly size: string;
  };
};
