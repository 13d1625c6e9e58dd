/** A word behind a text and within it, so that who selects and copies the text has it too: "[hervertelling]". */
export function TextMark({ text, language }: { text: string; language?: string | undefined }) {
  return (
    <span class="ds-text-mark" lang={language}>
      {' '}
      {text}
    </span>
  );
}
