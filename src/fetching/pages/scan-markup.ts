import { Token, Tokenizer, TokenizerMode } from 'parse5';

/** What hears of a text with tags, from its begin to its end. */
export type MarkupHearer = {
  /** @param attribute the value of an attribute; null where the tag does not have it */
  readonly start: (name: string, attribute: (name: string) => string | null) => void;
  readonly end: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Elements whose content is no markup, with how it is read. */
const contents = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/**
 * Goes through HTML or XML tag by tag, without making a tree of it: time and memory grow with the text alone, however broken it is.
 * @param isXml `<![CDATA[…]]>` is text, as in sitemaps, and no element has a content of its own
 */
export function scanMarkup(markup: string, hearer: MarkupHearer, { isXml = false } = {}): void {
  const hear = ({ chars }: Token.CharacterToken) => hearer.text(chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        hearer.start(token.tagName, (name) => Token.getTokenAttr(token, name));
        const mode = isXml ? undefined : contents.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => hearer.end(tagName),
      onCharacter: hear,
      onWhitespaceCharacter: hear,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.inForeignNode = isXml;
  tokenizer.write(markup, true);
}
