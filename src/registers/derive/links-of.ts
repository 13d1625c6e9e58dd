import type { Content, ThreadLink } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';
import { isRegistration, isThread, walkFields } from './walk-fields.ts';

/** What something in a register leads to: another thing in one, or a thread. */
export type LinksOf = {
  readonly registrations: readonly { readonly path: string; readonly id: string }[];
  readonly threads: readonly ({ readonly path: string } & ThreadLink)[];
};

/** All that a form leads to, each once for each field. */
export function linksOf(kind: RegisterKind, content: Content): LinksOf {
  const all = walkFields(fieldsOf(kind), content);
  const registrations = all.flatMap(({ path, value }) =>
    isRegistration(value) && 'id' in value ? [{ path, id: value.id }] : [],
  );
  const threads = all.flatMap(({ path, value }) => (isThread(value) ? [{ path, ...value }] : []));
  return {
    registrations: [...new Map(registrations.map((one) => [`${one.path} ${one.id}`, one])).values()],
    threads: [...new Map(threads.map((one) => [`${one.path} ${one.kind} ${one.slug}`, one])).values()],
  };
}
