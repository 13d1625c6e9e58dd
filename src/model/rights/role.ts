/** What a member of an organisation can be in the cycle of planning and control; one person can be several. */
export const roles = [
  'controller',
  'policy-officer',
  'budget-holder',
  'portfolio-holder',
  'college',
  'clerk',
  'council-member',
  'accountant',
  'audit-office',
  'research-office',
  'web-editor',
  'reader',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role that a member has, everywhere or in one field and what lies below it. */
export type Grant = {
  readonly role: Role;
  /** The thread of the field, so that it goes on under another number; null for the whole organisation. */
  readonly field: string | null;
};
