import { v7 as newId } from 'uuid';
import type { Fields } from '../../../work-desk/read-fields.ts';
import type { StandingItem } from '../../queries/read-items.ts';
import type { FieldView, FormView, Option } from './structure-view.ts';

/** What somebody filled in that was not done, and why. */
export type Refusal = { readonly fields: Fields; readonly told: string };

type Made = {
  readonly act: string;
  readonly title: string;
  readonly button: string;
  readonly lead?: string | null;
  readonly fields: (field: FieldMaker) => readonly FieldView[];
  /** The pieces whose words it takes the place of, as somebody sees them. */
  readonly seen?: readonly StandingItem[];
  readonly hidden?: FormView['hidden'];
  readonly isOpen?: boolean;
};

type FieldMaker = {
  readonly line: (name: string, label: string, value?: string | null) => FieldView;
  readonly area: (name: string, label: string, value?: string | null) => FieldView;
  readonly choice: (name: string, label: string, options: readonly Option[], value?: string | null) => FieldView;
  readonly checks: (name: string, label: string, options: readonly Option[]) => FieldView;
  readonly tick: (name: string, label: string, isTicked: boolean) => FieldView;
};

/** Makes a form that changes something; what somebody filled in before stands in its fields again. */
export function makeForm(
  { act, title, button, lead = null, fields, seen = [], hidden = [], isOpen = false }: Made,
  refusal: Refusal | null,
): FormView {
  const refused = refusal?.fields.one('actie') === act ? refusal : null;
  const value = (name: string, given: string | null | undefined) => refused?.fields.one(name) ?? given ?? '';
  const make: FieldMaker = {
    line: (name, label, given) => ({ sort: 'line', name, label, value: value(name, given) }),
    area: (name, label, given) => ({ sort: 'area', name, label, value: value(name, given) }),
    choice: (name, label, options, given) => ({ sort: 'choice', name, label, options, value: value(name, given) }),
    checks: (name, label, options) => ({
      sort: 'checks',
      name,
      label,
      options,
      values: refused?.fields.all(name) ?? [],
    }),
    tick: (name, label, isTicked) => ({
      ...{ sort: 'tick', name, label },
      isTicked: refused === null ? isTicked : refused.fields.one(name) !== '',
    }),
  };
  const bases = seen.map(({ id, version }) => ['gezien', `${id} ${version}`] as const);
  return {
    ...{ key: act, title, lead, button, method: 'post', fields: fields(make) },
    hidden: [['actie', act], ['save', newId()], ...bases, ...hidden],
    isOpen: isOpen || refused !== null,
    told: refused?.told ?? null,
  };
}
