import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import type { AssignmentFields, AssignmentWords } from './assignment-view.ts';

/** Somebody from outside who is not in the list yet; folded, as it is asked seldom. */
export function OutsideFields({ fields, words: t }: { fields: AssignmentFields; words: AssignmentWords }) {
  const lines = [
    ['naam', t.name, fields.name],
    ['organisatie', t.partner, fields.partner],
    ['email', t.email, fields.email],
  ] as const;
  return (
    <details open={lines.some(([, , value]) => value !== '')}>
      <summary>{t.outside}</summary>
      <p class="nl-paragraph ds-small">{t.outsideLead}</p>
      {lines.map(([name, label, value]) => (
        <LineField key={name} id={`veld-${name}`} name={name} label={label} value={value} />
      ))}
    </details>
  );
}
