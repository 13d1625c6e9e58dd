import { Sign } from './sign.tsx';
import type { SignName } from './thread-table-view.ts';

/** What the signs mean, in words. */
export function Legend({
  title,
  signs,
}: {
  title: string;
  signs: readonly { readonly sign: SignName; readonly text: string }[];
}) {
  return (
    <ul class="ds-legend ds-plain" aria-label={title}>
      {signs.map(({ sign, text }) => (
        <li key={sign} class="ds-mark" data-sign={sign}>
          <Sign name={sign} /> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
