import type { ComponentChildren } from 'preact';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import type { OriginalElement, OriginalName, OriginalNode, OriginalView } from './original-view.ts';

/** The id of the place that is asked about: an address that ends in it opens there. */
export const placeId = 'plek';

/** A document as its body wrote it, cleaned to what is safe to show, with the place that is asked about marked. */
export function Original({
  view,
  words,
}: {
  view: OriginalView;
  words: { readonly original: string; readonly here: string };
}) {
  const { title, pieces, above, below, drawing, absent } = view;
  const text = (
    <>
      {above !== null && <p class="ds-small ds-soft">{above}</p>}
      <div class="ds-original__text" lang="nl">
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} here={words.here} />
        ))}
      </div>
      {below !== null && <p class="ds-small ds-soft">{below}</p>}
    </>
  );
  return (
    <div class="ds-original">
      <p class="ds-original__title" id="origineel">
        {words.original} <small>{title}</small>
      </p>
      <ScrollRegion labelledBy="origineel" extraClass="ds-original__sheet">
        {absent !== null && <p class="ds-soft">{absent}</p>}
        {drawing === null ? (
          text
        ) : (
          <>
            {/* by script; without it the text below is all there is, and stands open */}
            <div
              class="ds-original__drawing"
              data-source={drawing.source}
              data-page={drawing.page}
              data-texts={JSON.stringify(drawing.texts)}
              data-label={drawing.label}
              hidden
            />
            <details open>
              <summary>{drawing.asText}</summary>
              {text}
            </details>
          </>
        )}
      </ScrollRegion>
    </div>
  );
}

const classOf: Partial<Record<OriginalName, string>> = {
  line: 'ds-original__line',
  heading: 'ds-original__heading',
  table: 'ds-original__table',
  caption: 'ds-original__caption',
  th: 'ds-original__th',
};

function Piece({ piece, here }: { piece: OriginalNode; here: string }) {
  if (typeof piece === 'string') return <>{piece}</>;
  const { is: name, mark, columns, rows } = piece;
  const shared = {
    id: mark === 'place' ? placeId : undefined,
    class: [classOf[name], mark && 'ds-original__mark'].filter((one) => one !== undefined).join(' ') || undefined,
  };
  const children: ComponentChildren = (
    <>
      {mark === 'place' && <span class="ds-hidden">{here} </span>}
      {name === 'table' ? <Rows table={piece} here={here} /> : <Pieces pieces={piece.children} here={here} />}
    </>
  );
  switch (name) {
    case 'line':
      return (
        <p {...shared}>
          <span class="ds-original__number">{piece.line}</span>
          <span>{children}</span>
        </p>
      );
    case 'heading':
    case 'p':
      return <p {...shared}>{children}</p>;
    case 'pre':
      return <pre {...shared}>{children}</pre>;
    case 'ul':
      return <ul {...shared}>{children}</ul>;
    case 'ol':
      return <ol {...shared}>{children}</ol>;
    case 'li':
      return <li {...shared}>{children}</li>;
    case 'table':
      return <table {...shared}>{children}</table>;
    case 'caption':
      return <caption {...shared}>{children}</caption>;
    case 'tr':
      return <tr {...shared}>{children}</tr>;
    // which cells head which is not known of an original: to who listens all are cells
    case 'th':
    case 'td':
      return (
        <td {...shared} colSpan={columns} rowSpan={rows}>
          {children}
        </td>
      );
    case 'b':
      return <strong>{children}</strong>;
    case 'i':
      return <em>{children}</em>;
    case 'sup':
      return <sup>{children}</sup>;
    case 'sub':
      return <sub>{children}</sub>;
    default:
      return name satisfies never;
  }
}

function Pieces({ pieces, here }: { pieces: readonly OriginalNode[]; here: string }) {
  return (
    <>
      {pieces.map((child, index) => (
        <Piece key={index} piece={child} here={here} />
      ))}
    </>
  );
}

function Rows({ table, here }: { table: OriginalElement; here: string }) {
  const captions = table.children.filter((child) => typeof child !== 'string' && child.is === 'caption');
  const rows = table.children.filter((child) => typeof child !== 'string' && child.is === 'tr');
  return (
    <>
      <Pieces pieces={captions} here={here} />
      <tbody>
        <Pieces pieces={rows} here={here} />
      </tbody>
    </>
  );
}
