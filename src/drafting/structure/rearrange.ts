import { Arrangement, type Changed } from './arrangement.ts';
import type { StructureChange } from './change.ts';
import { changeFigures } from './change-figures.ts';
import { endPiece, restorePiece, takePieceAway } from './end-piece.ts';
import { mergePieces } from './merge-pieces.ts';
import { addPiece, movePiece, shiftPiece } from './move-piece.ts';
import { renamePiece } from './rename-piece.ts';
import { splitPiece } from './split-piece.ts';

/**
 * Arranges the pieces of a draft otherwise. What goes on from what was adopted keeps what it goes on from, whatever is done with it, and asks why.
 * @param given all pieces that stand, with what ended
 * @returns the pieces that are otherwise now, each as it became
 * @throws StructureError where it cannot be done
 */
export function rearrange(
  given: ConstructorParameters<typeof Arrangement>[0],
  change: StructureChange,
): readonly Changed[] {
  const arrangement = new Arrangement(given);
  apply(arrangement, change);
  return arrangement.changed;
}

function apply(arrangement: Arrangement, change: StructureChange): void {
  switch (change.act) {
    case 'add':
      addPiece(arrangement, change);
      break;
    case 'shift':
      shiftPiece(arrangement, change);
      break;
    case 'move':
      movePiece(arrangement, change);
      break;
    case 'rename':
      renamePiece(arrangement, change);
      break;
    case 'split':
      splitPiece(arrangement, change);
      break;
    case 'merge':
      mergePieces(arrangement, change);
      break;
    case 'end':
      endPiece(arrangement, change.id, change.reason);
      break;
    case 'restore':
      restorePiece(arrangement, change.id);
      break;
    case 'take-away':
      takePieceAway(arrangement, change.id);
      break;
    case 'add-figure':
    case 'take-figure':
      changeFigures(arrangement, change);
      break;
  }
}
