/** What a book is made of, whatever file it becomes. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isBold?: boolean }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type Book = {
  /** Without ending. */
  readonly file: string;
  readonly title: string;
  readonly form: 'html' | 'docx';
  readonly blocks: readonly Block[];
};

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function label(text: string): Block {
  return { kind: 'paragraph', text, isBold: true };
}

/** No block where there is nothing to list. */
export function bullets(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'bullets', items }];
}
