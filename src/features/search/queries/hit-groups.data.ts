import type { SearchKind } from '../../../record/tables/search-tables.ts';

/** What a reader may seek alone in the record of an organisation, as the address says it, in the order in which it is shown. */
export const hitGroups = ['bevindingen', 'indicatoren', 'voornemens', 'onderdelen'] as const;
export type HitGroup = (typeof hitGroups)[number];

/** Of which kinds the entries of a group are. */
export const kindsOf: Readonly<Record<HitGroup, readonly SearchKind[]>> = {
  bevindingen: ['finding'],
  indicatoren: ['indicator'],
  voornemens: ['commitment'],
  onderdelen: ['chapter', 'passage'],
};
