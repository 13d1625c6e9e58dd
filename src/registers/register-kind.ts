/** What can be recorded of what really happened: each kind is a register, a typed form of its own (docs/decisions/0072). */
export const registerKinds = ['partner', 'relation', 'agreement', 'project', 'event', 'service', 'series'] as const;

export type RegisterKind = (typeof registerKinds)[number];

/** The part of the address of each register: `/groningen/partners`. */
export const registerAddresses = {
  partner: 'partners',
  relation: 'relaties',
  agreement: 'overeenkomsten',
  project: 'projecten',
  event: 'kalender',
  service: 'diensten',
  series: 'reeksen',
} as const satisfies Readonly<Record<RegisterKind, string>>;
