import { pageInks as inks } from '../picture/inks.ts';
import { down, middleOf, sized, widthAcross } from './grounds.ts';
import { Guides } from './guides.tsx';
import { Heads } from './heads.tsx';
import { layNamedPaths, layPaths, namedRow, pathRow } from './lay-paths.ts';
import { PathShapes } from './path-shapes.tsx';
import type { PictureWords } from './picture-words.ts';
import type { TrailPictureView } from './trail-picture-view.ts';

type PathsProps = {
  readonly view: TrailPictureView;
  readonly isAcross: boolean;
  readonly words: PictureWords;
  readonly language: string | undefined;
};

/** The commitments, a path each. What it shows stands in the table; a screen reader has it from there. */
export function Paths({ view: { columns, lanes, paths }, isAcross, words, language }: PathsProps) {
  const height = paths.length * pathRow + 4;
  const across = widthAcross(columns.length);
  return (
    <div class="ds-drawn__paths">
      <p class="ds-drawn__title">
        <b>{words.commitments}</b> <span class="ds-small ds-soft">{words.commitmentsAbout}</span>
      </p>
      {isAcross && lanes.length > 0 && <Heads columns={columns} />}
      {isAcross && (
        <svg
          class="ds-drawn__across"
          viewBox={`0 0 ${across} ${height}`}
          width={sized(across)}
          lang={language}
          aria-hidden="true"
          focusable="false"
        >
          <Guides columns={columns.length} height={height} width={across} inks={inks} />
          <PathShapes rows={layPaths(paths, across, (at) => middleOf(at, columns.length))} inks={inks} />
        </svg>
      )}
      <svg
        class="ds-drawn__down"
        viewBox={`0 0 ${down.width} ${paths.length * namedRow}`}
        width={sized(down.width)}
        lang={language}
        aria-hidden="true"
        focusable="false"
      >
        <PathShapes rows={layNamedPaths(paths, down.width, columns)} inks={inks} />
      </svg>
    </div>
  );
}
