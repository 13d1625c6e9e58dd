export type SearchFormWords = {
  /** What the box says where it searches the documents of all organisations. */
  readonly everywhere: string;
  /** And where it searches those of one. */
  readonly here: string;
  readonly submit: string;
};

export type SearchFormProps = {
  readonly id: string;
  readonly action: string;
  /** Whether it searches the documents of one organisation. */
  readonly isOfOne: boolean;
  readonly query: string;
  /** Kept in a hidden field where the reader chose it. */
  readonly language: string | null;
  readonly large?: boolean;
  readonly words: SearchFormWords;
};

/** A search box that works as a plain GET form. */
export function SearchForm({ id, action, isOfOne, query, language, large = false, words }: SearchFormProps) {
  const label = isOfOne ? words.here : words.everywhere;
  return (
    <search class={large ? 'ds-search ds-search--large' : 'ds-search'}>
      <form action={action}>
        <label class={large ? 'utrecht-form-label' : 'ds-hidden'} for={id}>
          {label}
        </label>
        <div class="ds-search__row">
          <input
            class="utrecht-textbox"
            type="search"
            id={id}
            name="q"
            value={query}
            placeholder={large ? undefined : label}
          />
          {language && <input type="hidden" name="lang" value={language} />}
          <button class="nl-button" type="submit">
            {words.submit}
          </button>
        </div>
      </form>
    </search>
  );
}
