import type { ContentOf, Field } from './fields/field.ts';
import { agreementFields } from './kinds/agreement.data.ts';
import { eventFields } from './kinds/event.data.ts';
import { partnerFields } from './kinds/partner.data.ts';
import { projectFields } from './kinds/project.data.ts';
import { relationFields } from './kinds/relation.data.ts';
import { seriesFields } from './kinds/series.data.ts';
import { serviceFields } from './kinds/service.data.ts';
import type { RegisterKind } from './register-kind.ts';

/** What is asked of each kind, in the order of its form. */
const forms = {
  partner: partnerFields,
  relation: relationFields,
  agreement: agreementFields,
  project: projectFields,
  event: eventFields,
  service: serviceFields,
  series: seriesFields,
} as const satisfies Readonly<Record<RegisterKind, readonly Field[]>>;

/** What is kept of each kind. */
export type Contents = { readonly [Kind in RegisterKind]: ContentOf<(typeof forms)[Kind]> };

/** The fields of a kind, whichever it is. */
export function fieldsOf(kind: RegisterKind): readonly Field[] {
  return forms[kind];
}

type AnyField = (typeof forms)[RegisterKind][number];

type NameIn<F> = F extends { readonly name: infer Name; readonly fields: readonly (infer Inner)[] }
  ? Name | NameIn<Inner>
  : F extends { readonly name: infer Name }
    ? Name
    : never;

type ChoiceIn<F> = F extends { readonly fields: readonly (infer Inner)[] }
  ? ChoiceIn<Inner>
  : F extends { readonly sort: 'choice'; readonly of: readonly (infer Choice)[] }
    ? Choice
    : never;

/** What any field is called. */
export type FieldName = NameIn<AnyField>;

/** What can be chosen in any field. */
export type FieldChoice = ChoiceIn<AnyField>;
