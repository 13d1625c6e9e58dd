export type NetworkRole = 'government' | 'knowledge' | 'business' | 'environment';

export type RelationKind =
  | 'member'
  | 'partner'
  | 'twin-town'
  | 'shareholding'
  | 'succession'
  | 'office'
  | 'cooperation';

export type RelationState = 'active' | 'paused' | 'ended';

/** An organisation, or a network of organisations. */
export type NetworkNode = {
  readonly id: string;
  readonly name: string;
  /** Null where the sources do not say it. */
  readonly role: NetworkRole | null;
  readonly isNetwork: boolean;
  /** It does not exist any more. */
  readonly isEnded: boolean;
  /** Its own page. */
  readonly href: string;
};

/**
 * What one organisation is to another: `from` is a member, partner, twin town or shareholder of `to`, is succeeded by it, shares its office, or
 * works with it. Both are ids of nodes.
 */
export type NetworkEdge = {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly state: RelationState;
};

/** A relation as a table tells it: its days are written in the language of the reader; null where the sources do not say them. */
export type NetworkRelation = NetworkEdge & { readonly since: string | null; readonly until: string | null };

/** A network of partners. */
export type NetworkPictureView = {
  /** With what the ids on the page begin. */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly NetworkNode[];
  readonly relations: readonly NetworkRelation[];
};
