import type { SignName } from './thread-table-view.ts';

/** Each sign has a form of its own, so that it tells itself without colour. */
const strokes: Readonly<Record<SignName, string>> = {
  stated: 'M8 3a5 5 0 1 0 .01 0z',
  carried: 'M3 8h9.5M8.5 4l4 4-4 4',
  answered: 'M3 8.5l3.5 3.5L13 4.5',
  met: 'M3 8.5l3.5 3.5L13 4.5',
  missed: 'M3 8h10',
  changed: 'M8 2.5v7M8 12.6v.9',
  new: 'M8 3v10M3 8h10',
  gone: 'M4 4l8 8M12 4l-8 8',
  remark: 'M8 2.5v7M8 12.6v.9',
};

/** The drawings of all signs, once in a page; `Sign` points at them. */
export function SignSheet() {
  return (
    <svg class="ds-hidden" aria-hidden="true" focusable="false">
      {Object.entries(strokes).map(([name, path]) => (
        <symbol key={name} id={`t-${name}`} viewBox="0 0 16 16">
          <path d={path} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
        </symbol>
      ))}
    </svg>
  );
}

/** A sign, which always stands beside words that say the same. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="ds-thread-sign" aria-hidden="true" focusable="false">
      <use href={`#t-${name}`} />
    </svg>
  );
}
