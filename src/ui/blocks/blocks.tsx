import type { JSX } from 'preact';
import type { Block, Link, Table } from '../../model/block.ts';
import type { IndicatorTableWords } from '../indicator-table/indicator-table.tsx';
import { ReadTable } from '../read-table/read-table.tsx';
import type { ReadTableView } from '../read-table/read-table-view.ts';
import { TextMark } from '../text-mark/text-mark.tsx';
import { isShownAsHeading } from './is-shown-as-heading.ts';
import { linkText, type PhraseLink } from './linked-text.ts';
import { type ItemTree, nestItems } from './list-tree.ts';
import { TextTable } from './text-table.tsx';
import type { TextTableView } from './text-table-view.ts';

/** A block of a passage as its page shows it. */
export type ShownBlock = Exclude<Block, Table> | TextTableView | ReadTableView;

export type BlocksProps = {
  readonly blocks: readonly ShownBlock[];
  readonly phrases: readonly PhraseLink[];
  /** The first paragraph is set as the lead of the page. */
  readonly lead?: boolean;
  readonly words: IndicatorTableWords & { readonly table: string };
  /** Said behind each text, within it: that its words are not those of the body. */
  readonly mark?: string | null;
  /** The languages of the text and of the interface, where they differ. */
  readonly language?: { readonly content: string; readonly interface: string } | undefined;
};

/** A passage as it stands in the publication: paragraphs, lists, smaller headings, tables. */
export function Blocks({ blocks, phrases, lead = false, mark = null, words, language }: BlocksProps) {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph');
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          phrases={phrases}
          lead={lead && index === firstParagraph}
          label={block.kind === 'table' ? (block.caption ?? `${words.table} ${index + 1}`) : ''}
          mark={mark === null ? null : <TextMark text={mark} language={language?.interface} />}
          words={words}
          language={language}
        />
      ))}
    </>
  );
}

type BlockViewProps = Pick<BlocksProps, 'phrases' | 'words' | 'language'> & {
  block: ShownBlock;
  lead: boolean;
  label: string;
  mark: JSX.Element | null;
};

function BlockView({ block, phrases, lead, label, mark, words, language }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <h3 class="nl-heading nl-heading--level-3">{block.text}</h3>;
    case 'paragraph':
      if (isShownAsHeading(block)) return <h3 class="nl-heading nl-heading--level-3">{block.text}</h3>;
      return (
        <p class={lead ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>
          <LinkedText text={block.text} links={block.links} phrases={phrases} />
          {mark}
        </p>
      );
    case 'list':
      return <Items items={nestItems(block.items)} ordered={block.ordered} phrases={phrases} mark={mark} />;
    case 'footnote':
      return (
        <p class="nl-paragraph ds-small ds-soft">
          {block.mark} {block.text}
          {mark}
        </p>
      );
    case 'table':
      return <TextTable table={block} label={label} language={language} />;
    case 'read-table':
      return <ReadTable table={block} words={words} language={language} />;
    default:
      return block satisfies never;
  }
}

function LinkedText({
  text,
  links = [],
  phrases,
}: {
  text: string;
  links?: readonly Link[] | undefined;
  phrases: readonly PhraseLink[];
}) {
  return (
    <>
      {linkText(text, links, phrases).map((piece, index) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a key={index} class="nl-link" href={piece.href}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}

function Items({
  items,
  ordered,
  phrases,
  mark,
}: {
  items: readonly ItemTree[];
  ordered: boolean;
  phrases: readonly PhraseLink[];
  mark: JSX.Element | null;
}) {
  const rows = items.map(({ item, children }, index) => (
    <li key={index}>
      <LinkedText text={item.text} links={item.links} phrases={phrases} />
      {mark}
      {children.length > 0 && <Items items={children} ordered={ordered} phrases={phrases} mark={mark} />}
    </li>
  ));
  if (ordered) return <ol class="ds-list">{rows}</ol>;
  return <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">{rows}</ul>;
}
