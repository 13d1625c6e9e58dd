import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { sayMoment } from '../../words/calendar/say-when.ts';
import { evidenceWords } from '../../words/evidence/evidence-words.data.ts';
import { registerWords } from '../../words/registers/register-words.data.ts';
import { registrationPath } from '../registers/pages/register-paths.ts';
import type { Evidence } from './evidence-of.ts';

/** Something that really happened, beside what was promised. */
export type EvidenceView = Anchor & {
  /** "project · 14 september 2017 · bevestigd" */
  readonly about: string;
  readonly says: string | null;
};

/** Names what the page of a thread tells of what was done for it. */
export function presentEvidence(
  organisation: string,
  evidence: readonly Evidence[],
  { voice }: Context,
): readonly EvidenceView[] {
  const t = evidenceWords[voice.language];
  return evidence.map(({ shown, on, says, isConfirmed }) => ({
    href: addressOf(voice, registrationPath(organisation, shown.kind, shown.slug)),
    text: shown.name,
    about: [
      registerWords[voice.language][shown.kind].one,
      on === null ? t.undated : sayMoment(voice.language, on),
      isConfirmed ? t.confirmed : t.proposed,
    ].join(' · '),
    says,
  }));
}
