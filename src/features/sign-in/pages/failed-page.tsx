import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

/**
 * Tells why signing in with an account of one's organisation did not work, and leads back to the page to sign in.
 * @param other the organisation at which another account may do; null where that would change nothing
 */
export function FailedPage({ lead, other, context }: { lead: string; other: string | null; context: Context }) {
  const { voice } = context;
  const t = providerWords[voice.language];
  return (
    <WorkPage
      frame={workFrame(context, { title: t.failed, organisation: null, who: null })}
      title={t.failed}
      lead={lead}
    >
      {other !== null && (
        <p class="nl-paragraph">
          <a class="nl-link" href={addressOf(voice, `/beheer/inloggen/${other}`, { ander: 'ja' })}>
            {t.otherAccount}
          </a>
        </p>
      )}
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, '/beheer/inloggen')}>
          {t.again}
        </a>
      </p>
    </WorkPage>
  );
}
