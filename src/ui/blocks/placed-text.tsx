import type { Link } from '../../model/block.ts';
import { EarlierPlaces } from '../place/earlier-places.tsx';
import { linkText, type PhraseLink, type Piece } from './linked-text.ts';
import { cutByPlaces, type PlacedPiece, type TextPlace } from './text-place.ts';

/** A running text with its links, and with the places in it that links lead to. */
export function PlacedText({
  text,
  links = [],
  phrases = [],
  places = [],
}: {
  text: string;
  links?: readonly Link[] | undefined;
  phrases?: readonly PhraseLink[];
  places?: readonly TextPlace[] | undefined;
}) {
  return <Pieces pieces={cutByPlaces(places, 0, text.length)} linked={linkText(text, links, phrases)} />;
}

function Pieces({ pieces, linked }: { pieces: readonly PlacedPiece[]; linked: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        'place' in piece ? (
          <span key={index} id={piece.place.id}>
            <EarlierPlaces ids={piece.place.earlier} />
            <Pieces pieces={piece.pieces} linked={linked} />
          </span>
        ) : (
          <LinkedRange key={index} start={piece.start} end={piece.end} linked={linked} />
        ),
      )}
    </>
  );
}

/** The characters of a range, each piece of a link within it as that link. */
function LinkedRange({ start, end, linked }: { start: number; end: number; linked: readonly Piece[] }) {
  let at = 0;
  return (
    <>
      {linked.map(({ text, href }, index) => {
        const from = at;
        at += text.length;
        const within = text.slice(Math.max(0, start - from), Math.max(0, end - from));
        if (within === '') return null;
        return href === null ? (
          within
        ) : (
          <a key={index} class="nl-link" href={href}>
            {within}
          </a>
        );
      })}
    </>
  );
}
