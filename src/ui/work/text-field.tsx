import type { ComponentChildren } from 'preact';

export type TextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly value?: string;
  readonly hint?: ComponentChildren;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
  readonly autocomplete: string;
  /** Which keys a phone shows first. */
  readonly inputmode?: 'email' | 'numeric';
};

/** A line to fill in, with its label, what there is to know of it and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { name, label, type = 'text', value = '', hint, isOptional = false, fault, autocomplete, inputmode } = props;
  const id = `veld-${name}`;
  const about = [hint === undefined ? '' : `${id}-uitleg`, fault === undefined ? '' : `${id}-fout`].filter(Boolean);
  const input = {
    class: 'utrecht-textbox utrecht-textbox--html-input',
    id,
    name,
    value,
    autocomplete,
    inputmode,
    autocapitalize: inputmode === 'email' ? 'none' : undefined,
    required: !isOptional,
    'aria-describedby': about.join(' ') || undefined,
    'aria-invalid': fault === undefined ? undefined : true,
  } as const;
  return (
    <>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="ds-small ds-soft" id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <p class="ds-fault" id={`${id}-fout`}>
          {fault}
        </p>
      )}
      {type === 'password' ? <input type="password" {...input} /> : <input type="text" {...input} />}
    </>
  );
}
