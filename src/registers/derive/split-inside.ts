import type { Content, Field } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';

/** What the public may see of a form, and what stays inside the organisation. */
export type SplitContent = { readonly open: Content; readonly inside: Content };

/** Takes apart what may be shown and what never is. */
export function splitInside(kind: RegisterKind, content: Content): SplitContent {
  const isInternal = new Set(
    fieldsOf(kind)
      .filter((field: Field) => field.isInternal === true)
      .map(({ name }) => name),
  );
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(content).filter(([name]) => isInternal.has(name) === wanted));
  return { open: pick(false), inside: pick(true) };
}

/** The form as a whole again. */
export function joinInside({ open, inside }: SplitContent): Content {
  return { ...open, ...inside };
}
