import { FairLine } from './fair-line.ts';

type MakingLimits = {
  /** How many pages are made at the same time, for all readers together. */
  readonly atOnce: number;
  /** How many requests may wait for their turn. */
  readonly waiting: number;
};

/** More at once only wait for each other: the record has ten connections for readers. So many in line are made in some three seconds. */
const usual: MakingLimits = { atOnce: 16, waiting: 256 };

/** Why nothing was made: too many wait, or the reader left while waiting. */
export type NotMade = 'busy' | 'left';

/** For whom a page is made: the network address, and a signal for when the reader leaves. */
export type Reader = { readonly who: string; readonly signal: AbortSignal };

/**
 * A bound on the pages in the making. What comes more waits in line, where the readers take turns; who leaves, leaves the line; beyond the line
 * nothing is made. Without it a thousand hasty readers have a thousand pages made and compressed at once, each with its memory.
 * @returns `run`, which makes a page when its turn has come and throws what `make` throws, and how many there are now
 */
export function fewAtOnce({ atOnce, waiting }: MakingLimits = usual) {
  let making = 0;
  const line = new FairLine<{ who: string; go: (outcome: 'come' | NotMade) => void }>(waiting);

  function waitInLine({ who, signal }: Reader): Promise<'come' | NotMade> {
    return new Promise((resolve) => {
      const go = (outcome: 'come' | NotMade) => {
        signal.removeEventListener('abort', leave);
        resolve(outcome);
      };
      const place = { who, go };
      const leave = () => {
        line.leave(place);
        go('left');
      };
      signal.addEventListener('abort', leave);
      line.join(place)?.go('busy');
    });
  }

  /** Hands the place over to whose turn it is, if anybody waits. */
  function pass(): void {
    const next = line.next();
    if (next === null) making -= 1;
    else next.go('come');
  }

  return {
    async run<Page>(reader: Reader, make: () => Promise<Page>): Promise<Page | NotMade> {
      if (reader.signal.aborted) return 'left';
      if (making < atOnce) making += 1;
      else {
        const outcome = await waitInLine(reader);
        if (outcome !== 'come') return outcome;
      }
      try {
        return await make();
      } finally {
        pass();
      }
    },
    state: () => ({ inTheMaking: making, waiting: line.size }),
  };
}
