import type { Inline, RichBlock, RichText } from '../../drafting/text/rich-text.ts';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

type Shown = {
  /** Names a table for who hears it. */
  readonly table: string;
  /** What a live piece stands for, as it is shown. */
  readonly resolve: (piece: Inline) => string;
};

/** A text of a draft to read. */
export function RichTextView({ text, table, resolve }: { text: RichText } & Shown) {
  return (
    <div class="ds-prose">
      {text.content.map((block, at) => (
        <BlockView key={at} block={block} table={table} resolve={resolve} />
      ))}
    </div>
  );
}

function BlockView({ block, table, resolve }: { block: RichBlock } & Shown) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p class="nl-paragraph">
          <Line content={block.content} resolve={resolve} />
        </p>
      );
    case 'heading':
      return (
        <h3 class="nl-heading nl-heading--level-3">
          <Line content={block.content} resolve={resolve} />
        </h3>
      );
    case 'table':
      return (
        <ScrollRegion label={table}>
          <table class="utrecht-table utrecht-table--html-table">
            <tbody>
              {block.content.map((row, at) => (
                <tr key={at}>
                  {row.content.map(({ type, content }, column) => {
                    const lines = content.map((line, number) => (
                      <Line key={number} content={line.content} resolve={resolve} />
                    ));
                    return type === 'tableHeader' ? (
                      <th key={column} scope={at === 0 ? 'col' : 'row'}>
                        {lines}
                      </th>
                    ) : (
                      <td key={column}>{lines}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      );
    default: {
      const List = block.type === 'orderedList' ? 'ol' : 'ul';
      return (
        <List class="utrecht-unordered-list">
          {block.content.map(({ content }, at) => (
            <li key={at}>
              {content.map((one, number) =>
                one.type === 'paragraph' ? (
                  <Line key={number} content={one.content} resolve={resolve} />
                ) : (
                  <BlockView key={number} block={one} table={table} resolve={resolve} />
                ),
              )}
            </li>
          ))}
        </List>
      );
    }
  }
}

function Line({ content = [], resolve }: { content?: readonly Inline[] | undefined } & Pick<Shown, 'resolve'>) {
  return (
    <>
      {content.map((one, at) => {
        if (one.type === 'hardBreak') return <br key={at} />;
        if (one.type !== 'text') return <span key={at}>{resolve(one)}</span>;
        return <Words key={at} piece={one} />;
      })}
    </>
  );
}

function Words({ piece: { text, marks = [] } }: { piece: Extract<Inline, { type: 'text' }> }) {
  const href = marks.find((mark) => mark.type === 'link')?.attrs.href;
  const italic = marks.some(({ type }) => type === 'italic') ? <em>{text}</em> : text;
  const bold = marks.some(({ type }) => type === 'bold') ? <strong>{italic}</strong> : italic;
  return href === undefined ? (
    bold
  ) : (
    <a class="nl-link" href={href}>
      {bold}
    </a>
  );
}
