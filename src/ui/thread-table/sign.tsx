import type { SignName } from './thread-table-view.ts';

/** Each sign has a form of its own, so that it tells itself without colour. */
const strokes: Readonly<Record<SignName, string>> = {
  stated: 'M8 3a5 5 0 1 0 .01 0z',
  carried: 'M3 8h9.5M8.5 4l4 4-4 4',
  // A report that speaks: what it tells may also be that it did not succeed, so it is no tick.
  answered: 'M2.5 3.5h11v7h-6l-3 3v-3h-2z',
  perhaps: 'M2.5 6.5c2-2.5 3.5-2.5 5.5-.7s3.5 1.8 5.5-.7M2.5 11c2-2.5 3.5-2.5 5.5-.7s3.5 1.8 5.5-.7',
  repeats: 'M12.5 6.2A5 5 0 1 0 13 9M13 2.8v3.4H9.6',
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
