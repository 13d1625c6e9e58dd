/** The kinds of data that pages have, each with the version of its schema: `schema/chapter.001.json`. */
export const dataKinds = {
  organisations: '001',
  organisation: '001',
  publication: '001',
  chapter: '001',
  fields: '001',
  field: '001',
  indicators: '001',
  indicator: '001',
  commitments: '001',
  commitment: '001',
  ambitions: '001',
  money: '001',
  findings: '001',
  finding: '001',
  rules: '001',
  rule: '001',
  state: '001',
  comparison: '001',
  bodies: '001',
  search: '001',
  followed: '001',
  overdue: '001',
  registrations: '001',
  registration: '001',
  log: '001',
  head: '001',
} as const;

export type DataKind = keyof typeof dataKinds;

/** The path at which the schema of a kind is served. */
export function schemaPath(kind: DataKind): string {
  return `/schema/${kind}.${dataKinds[kind]}.json`;
}
