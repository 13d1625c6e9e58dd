import type { Anchor } from '../anchor.ts';

/** A run of words: the same in both texts, only in the first, or only in the second. */
export type DiffPiece = { readonly text: string; readonly change: 'same' | 'removed' | 'added' };

/** The text under one question in both publications, paragraph by paragraph; null where the question is absent. */
export type SideRow = {
  readonly key: string;
  readonly question: string;
  readonly from: { readonly heading: string | null; readonly paragraphs: readonly (readonly DiffPiece[])[] } | null;
  readonly to: { readonly heading: string | null; readonly paragraphs: readonly (readonly DiffPiece[])[] } | null;
  /** "De tekst onder deze vraag is in beide gelijk." */
  readonly remark: string | null;
};

/** One of the publications, with what is said where it lacks a question. */
type SideHead = Anchor & { readonly title: string; readonly absent: string };

export type SideBySideProps = {
  readonly from: SideHead;
  readonly to: SideHead;
  readonly rows: readonly SideRow[];
  readonly words: { readonly removed: string; readonly added: string };
  readonly language?: string | undefined;
};

/** Two texts side by side, a row for each question; under each other on a narrow screen. */
export function SideBySide({ from, to, rows, words, language }: SideBySideProps) {
  return (
    <div class="ds-sides">
      <div class="ds-sides__row ds-sides__head">
        {[from, to].map((side) => (
          <p key={side.href} lang={language}>
            <a class="nl-link" href={side.href}>
              {side.text}
            </a>
            <span>{side.title}</span>
          </p>
        ))}
      </div>
      {rows.map((row) => (
        <section key={row.key} aria-labelledby={`v-${row.key}`}>
          <h2 class="nl-heading nl-heading--level-2" id={`v-${row.key}`}>
            {row.question}
          </h2>
          {row.remark && <p class="ds-soft ds-small">{row.remark}</p>}
          <div class="ds-sides__row">
            <Side label={from.text} side={row.from} absent={from.absent} words={words} language={language} />
            <Side label={to.text} side={row.to} absent={to.absent} words={words} language={language} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Side({
  label,
  side,
  absent,
  words,
  language,
}: {
  label: string;
  side: SideRow['from'];
  absent: string;
  words: SideBySideProps['words'];
  language?: string | undefined;
}) {
  return (
    <div class="ds-sides__text" lang={language}>
      <h3 class="nl-heading nl-heading--level-3">
        <small>{label}</small>
        {side?.heading && <span> {side.heading}</span>}
      </h3>
      {side === null ? (
        <p class="ds-soft">{absent}</p>
      ) : (
        side.paragraphs.map((pieces, index) => (
          <p key={index}>
            {pieces.map((piece, number) => (
              <Piece key={number} piece={piece} words={words} />
            ))}
          </p>
        ))
      )}
    </div>
  );
}

/** The change is in the element and in the line under or through it, never in the colour alone. */
export function Piece({
  piece,
  words,
}: {
  piece: DiffPiece;
  words: Pick<SideBySideProps['words'], 'removed' | 'added'>;
}) {
  if (piece.change === 'same') return <>{piece.text}</>;
  if (piece.change === 'removed')
    return (
      <del>
        <span class="ds-hidden"> [{words.removed}: </span>
        {piece.text}
        <span class="ds-hidden">] </span>
      </del>
    );
  return (
    <ins>
      <span class="ds-hidden"> [{words.added}: </span>
      {piece.text}
      <span class="ds-hidden">] </span>
    </ins>
  );
}
