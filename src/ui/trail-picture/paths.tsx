import { pageInks as inks } from '../picture/inks.ts';
import { down, middleOf, sized, widthAcross } from './grounds.ts';
import { layPaths, pathRow } from './lay-paths.ts';
import { PathShapes } from './path-shapes.tsx';
import type { PictureWords } from './picture-words.ts';
import type { TrailPictureView } from './trail-picture-view.ts';

const edge = 10;

type PathsProps = {
  readonly view: TrailPictureView;
  readonly isAcross: boolean;
  readonly words: PictureWords;
  readonly language: string | undefined;
};

/** The commitments, a path each. What it shows stands in the table; a screen reader has it from there. */
export function Paths({ view: { columns, paths }, isAcross, words, language }: PathsProps) {
  const height = paths.length * pathRow + 4;
  const across = widthAcross(columns.length);
  const narrow = (at: number) => edge + ((at + 0.5) * (down.width - edge * 2)) / columns.length;
  return (
    <div class="ds-drawn__paths">
      <p class="ds-drawn__title">
        <b>{words.commitments}</b> <span class="ds-small ds-soft">{words.commitmentsAbout}</span>
      </p>
      {isAcross && (
        <svg
          class="ds-drawn__across"
          viewBox={`0 0 ${across} ${height}`}
          width={sized(across)}
          lang={language}
          aria-hidden="true"
          focusable="false"
        >
          <PathShapes rows={layPaths(paths, across, (at) => middleOf(at, columns.length))} inks={inks} />
        </svg>
      )}
      <svg
        class="ds-drawn__down"
        viewBox={`0 0 ${down.width} ${height}`}
        width={sized(down.width)}
        lang={language}
        aria-hidden="true"
        focusable="false"
      >
        <PathShapes rows={layPaths(paths, down.width, narrow)} inks={inks} />
      </svg>
    </div>
  );
}
