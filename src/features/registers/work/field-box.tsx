import type { PlainField } from '../../../registers/fields/field.ts';
import type { FieldFaultCode } from '../../../registers/fields/field-fault.ts';
import { suggestionsOf } from '../../../registers/written/suggestions.ts';
import { hasBoxes } from '../../../registers/written/write-form.ts';
import type { Language } from '../../../words/numerals.ts';
import { fieldFaultWords } from '../../../words/registers/fault-words.data.ts';
import { sayChoice, sayField } from '../../../words/registers/say-field.ts';
import { type RegisterWorkWords, registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { dutchIn } from '../../work-desk/work-page.tsx';

type BoxProps = {
  readonly field: PlainField;
  /** `members.0.from` */
  readonly name: string;
  readonly label?: string;
  readonly text: string;
  readonly fault: FieldFaultCode | undefined;
  readonly language: Language;
  /** Whether what there is to know of it stands above already, in the row before: it is told to who does not see that. */
  readonly isTold?: boolean;
};

/** What needs no whole line: years, choices, numbers. */
const shortSorts: ReadonlySet<PlainField['sort']> = new Set([
  ...(['number', 'money', 'when', 'yes-no', 'choice', 'country', 'identifier'] as const),
]);

function hintOf(field: PlainField, t: RegisterWorkWords): string | null {
  const { hints } = t;
  if (field.name === 'repeats') return hints.repeats;
  switch (field.sort) {
    case 'when':
      return field.hasTime === true ? `${hints.when} ${hints.time}` : hints.when;
    case 'identifier':
      return hints[field.of];
    case 'registration':
    case 'thread':
    case 'country':
    case 'money':
      return hints[field.sort];
    default:
      return field.isMany === true ? hints.many : null;
  }
}

/** One box of a form with its label, what there is to know of it, and what is wrong with it. */
export function FieldBox({ field, name, label, text, fault, language, isTold = false }: BoxProps) {
  const t = registerWorkWords[language];
  const id = `veld-${name}`;
  const said = label ?? sayField(language, field.name);
  const hint = hintOf(field, t);
  const about = [hint === null ? '' : `${id}-uitleg`, fault === undefined ? '' : `${id}-fout`].filter(Boolean);
  const shared = {
    id,
    name,
    lang: dutchIn(language),
    'aria-describedby': about.join(' ') || undefined,
    'aria-invalid': fault === undefined ? undefined : true,
  } as const;
  return (
    <div class={shortSorts.has(field.sort) && field.isMany !== true ? 'ds-field ds-field--short' : 'ds-field'}>
      <label class="utrecht-form-label" for={id}>
        {said}
        {field.isRequired === true && <span class="ds-soft"> ({t.required})</span>}
      </label>
      {hint !== null && (
        <div class={isTold ? 'ds-hidden' : 'ds-small ds-soft'} id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <p class="ds-fault" id={`${id}-fout`}>
          {fieldFaultWords[language][fault]}
        </p>
      )}
      <Box field={field} text={text} shared={shared} language={language} />
    </div>
  );
}

type InnerProps = Pick<BoxProps, 'field' | 'text' | 'language'> & {
  readonly shared: Readonly<Record<string, string | boolean | undefined>>;
};

function Box({ field, text, shared, language }: InnerProps) {
  if (field.sort === 'choice' || field.sort === 'yes-no') {
    const of = field.sort === 'choice' ? field.of : ['yes', 'no'];
    const { lang: _, ...plain } = shared;
    return (
      <select class="utrecht-select utrecht-select--html-select" {...plain}>
        <option value="">{registerWorkWords[language].choose}</option>
        {of.map((one) => (
          <option key={one} value={one} selected={one === text}>
            {sayChoice(language, one)}
          </option>
        ))}
      </select>
    );
  }
  if (field.sort === 'text' || (field.isMany === true && !hasBoxes(field)))
    return (
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={field.sort === 'text' ? 5 : 3}
        value={text}
        {...shared}
      />
    );
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      type="text"
      autocomplete="off"
      value={text}
      list={suggestionsOf(field) ?? undefined}
      inputmode={field.sort === 'number' || field.sort === 'money' ? 'decimal' : undefined}
      {...shared}
    />
  );
}
