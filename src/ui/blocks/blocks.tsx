import type { JSX, VNode } from 'preact';
import type { Block, Table } from '../../model/block.ts';
import type { IndicatorTableWords } from '../indicator-table/indicator-table.tsx';
import { EarlierPlaces } from '../place/earlier-places.tsx';
import { ReadTable } from '../read-table/read-table.tsx';
import type { ReadTableView } from '../read-table/read-table-view.ts';
import { TextMark } from '../text-mark/text-mark.tsx';
import { isShownAsHeading } from './is-shown-as-heading.ts';
import type { PhraseLink } from './linked-text.ts';
import { type ItemTree, nestItems } from './list-tree.ts';
import { PlacedText } from './placed-text.tsx';
import type { TextPlaces } from './text-place.ts';
import { TextTable } from './text-table.tsx';
import type { TextTableView } from './text-table-view.ts';

/** A block of a passage as its page shows it. */
export type ShownBlock = Exclude<Block, Table> | TextTableView | ReadTableView;

export type BlocksProps = {
  readonly blocks: readonly ShownBlock[];
  readonly phrases: readonly PhraseLink[];
  /** Where links to statements and quotes lead. */
  readonly places?: TextPlaces | undefined;
  /** The first paragraph is set as the lead of the page. */
  readonly lead?: boolean;
  readonly words: IndicatorTableWords & { readonly table: string };
  /** Said behind each text, within it: that its words are not those of the body. */
  readonly mark?: string | null;
  /** The languages of the text and of the interface, where they differ. */
  readonly language?: { readonly content: string; readonly interface: string } | undefined;
};

/** A passage as it stands in the publication: paragraphs, lists, smaller headings, tables. */
const noPlaces: TextPlaces = new Map();

export function Blocks({
  blocks,
  phrases,
  places = noPlaces,
  lead = false,
  mark = null,
  words,
  language,
}: BlocksProps) {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph');
  const views = blocks.map((block, index) => (
    <BlockView
      key={index}
      block={block}
      phrases={phrases}
      places={places}
      lead={lead && index === firstParagraph}
      label={block.kind === 'table' ? (block.caption ?? `${words.table} ${index + 1}`) : ''}
      mark={mark === null ? null : <TextMark text={mark} language={language?.interface} />}
      words={words}
      language={language}
    />
  ));
  return <>{wrapRuns(blocks, views, places)}</>;
}

/** Texts that run over several blocks as one element each, which links lead to. */
function wrapRuns(blocks: readonly ShownBlock[], views: readonly VNode[], places: TextPlaces): VNode[] {
  const wrapped: VNode[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    const run = block && places.get(block)?.find(({ blocks: count }) => count !== undefined);
    const count = run?.blocks ?? 1;
    const inside = views.slice(at, at + count);
    if (run === undefined) wrapped.push(...inside);
    else
      wrapped.push(
        <div key={run.id} id={run.id} class="ds-prose ds-run">
          {inside}
          <EarlierPlaces ids={run.earlier} />
        </div>,
      );
    at += count;
  }
  return wrapped;
}

type BlockViewProps = Pick<BlocksProps, 'phrases' | 'words' | 'language'> & {
  places: TextPlaces;
  block: ShownBlock;
  lead: boolean;
  label: string;
  mark: JSX.Element | null;
};

function BlockView({ block, phrases, places, lead, label, mark, words, language }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 class="nl-heading nl-heading--level-3">
          <PlacedText text={block.text} places={places.get(block)} />
        </h3>
      );
    case 'paragraph':
      if (isShownAsHeading(block))
        return (
          <h3 class="nl-heading nl-heading--level-3">
            <PlacedText text={block.text} places={places.get(block)} />
          </h3>
        );
      return (
        <p class={lead ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>
          <PlacedText text={block.text} links={block.links} phrases={phrases} places={places.get(block)} />
          {mark}
        </p>
      );
    case 'list':
      return (
        <Items items={nestItems(block.items)} ordered={block.ordered} phrases={phrases} places={places} mark={mark} />
      );
    case 'footnote':
      return (
        <p class="nl-paragraph ds-small ds-soft">
          {block.mark} <PlacedText text={block.text} places={places.get(block)} />
          {mark}
        </p>
      );
    case 'table':
      return <TextTable table={block} label={label} places={places} language={language} />;
    case 'read-table':
      return <ReadTable table={block} words={words} language={language} />;
    default:
      return block satisfies never;
  }
}

function Items({
  items,
  ordered,
  phrases,
  places,
  mark,
}: {
  items: readonly ItemTree[];
  ordered: boolean;
  phrases: readonly PhraseLink[];
  places: TextPlaces;
  mark: JSX.Element | null;
}) {
  const rows = items.map(({ item, children }, index) => (
    <li key={index}>
      <PlacedText text={item.text} links={item.links} phrases={phrases} places={places.get(item)} />
      {mark}
      {children.length > 0 && (
        <Items items={children} ordered={ordered} phrases={phrases} places={places} mark={mark} />
      )}
    </li>
  ));
  if (ordered) return <ol class="ds-list">{rows}</ol>;
  return <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">{rows}</ul>;
}
