import type { VNode } from 'preact';
import { pageInks as inks } from '../picture/inks.ts';
import { Dot } from './lane-shapes.tsx';
import { isOpen } from './lay-paths.ts';
import { Step } from './path-shapes.tsx';
import type { PictureWords } from './picture-words.ts';
import type { TrailPictureView } from './trail-picture-view.ts';

type Entry = { readonly isUsed: boolean; readonly text: string; readonly mark: VNode };

const signs = ['stated', 'again', 'carried', 'answered', 'perhaps', 'gone'] as const;
const outcomes = ['met', 'only-now', 'missed'] as const;

/** What the signs mean, as far as the picture has them. */
export function PictureLegend({ view, words }: { view: TrailPictureView; words: PictureWords }) {
  const { lanes, paths } = view;
  const stretches = lanes.flatMap((lane) => lane.stretches);
  const results = new Set(lanes.flatMap((lane) => lane.results.map(({ outcome }) => outcome)));
  const steps = new Set(paths.flatMap((path) => path.steps.map(({ sign }) => sign)));
  const said = { met: words.metSign, 'only-now': words.onlyNowSign, missed: words.missedSign };
  const entries: readonly Entry[] = [
    {
      isUsed: stretches.length > 0,
      text: words.aim,
      mark: <path fill="none" stroke={inks.accent} stroke-width="4" stroke-linecap="round" d="M3 10H25" />,
    },
    {
      isUsed: stretches.some(({ aims }) => aims.some(({ value }) => value !== aims[0].value)),
      text: words.changed,
      mark: <path fill="none" stroke={inks.turn} stroke-width="4" stroke-linecap="round" d="M3 4C14 4 14 16 25 16" />,
    },
    {
      isUsed: stretches.some(({ breaks }) => breaks !== null),
      text: words.breaks,
      mark: <path fill="none" stroke={inks.ink} stroke-width="2" stroke-linecap="round" d="M7 17l6 -14m2 14l6 -14" />,
    },
    ...outcomes.map((outcome) => ({
      isUsed: results.has(outcome),
      text: said[outcome],
      mark: <Dot x={14} y={10} outcome={outcome} inks={inks} />,
    })),
    ...signs.map((sign) => ({
      isUsed: steps.has(sign),
      text: words.signs[sign],
      mark: <Step x={14} y={10} sign={sign} inks={inks} />,
    })),
    {
      isUsed: paths.some((path) => isOpen(path)),
      text: words.ends,
      mark: (
        <path
          fill="none"
          stroke={inks.edge}
          stroke-width="2"
          stroke-linecap="round"
          stroke-dasharray="1 7"
          d="M3 10H25"
        />
      ),
    },
  ];
  return (
    <ul class="ds-drawn__legend ds-plain ds-small">
      {entries
        .filter(({ isUsed }) => isUsed)
        .map(({ text, mark }) => (
          <li key={text}>
            <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
              {mark}
            </svg>{' '}
            {text}
          </li>
        ))}
      {stretches.length > 0 && <li>{words.notToScale}</li>}
    </ul>
  );
}
