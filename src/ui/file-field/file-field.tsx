export type FileFieldProps = {
  readonly name: string;
  readonly label: string;
  /** Which files a browser offers first: names that end so, and kinds of file, with commas between them. */
  readonly accept: string;
  /** What there is to know of the file, before it is chosen. */
  readonly hint?: string;
  /** Whether the form means something without a file. */
  readonly isOptional?: boolean;
};

/** A file to choose, with its label and what there is to know of it. Its form is sent as `multipart/form-data`. */
export function FileField({ name, label, accept, hint, isOptional = false }: FileFieldProps) {
  const id = `veld-${name}`;
  const about = hint === undefined ? undefined : `${id}-uitleg`;
  return (
    <div class="ds-file">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="ds-small ds-soft" id={about}>
          {hint}
        </p>
      )}
      <input type="file" id={id} name={name} accept={accept} required={!isOptional} aria-describedby={about} />
    </div>
  );
}
