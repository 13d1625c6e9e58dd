import { liveWords } from '../../../../words/drafts/live-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import type { LiveView } from './present-live.ts';

/** What the codes in a text stand for now. Nothing where there are none. */
export function LiveList({ live, language }: { live: readonly LiveView[]; language: Language }) {
  if (live.length === 0) return null;
  return (
    <div class="ds-live">
      <p class="ds-small ds-soft">{liveWords[language].inText}</p>
      <dl>
        {live.map(({ code, shows, what, href }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>
              <b>{shows}</b>
              {what !== null && href !== null && (
                <>
                  {' · '}
                  <a class="nl-link" href={href}>
                    {what}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
