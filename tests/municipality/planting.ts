import type { Documents } from './documents.ts';
import type { PlannedField } from './plan-fields.ts';

/** A fault that was planted: the rule that should find it, and a chapter that it shows in. */
export type PlantedFault = { readonly rule: string; readonly publication: string; readonly chapter: string };

/** Plants one fault in the documents of one field, in or after a year that has a year before and after it; tells where it shows. */
export type Planting = (documents: Documents, field: PlannedField, year: number) => Omit<PlantedFault, 'rule'>;
