import type { Finding } from '../../../findings/finding.ts';
import type { OpenItem } from '../items/open-items.ts';
import { foldShown } from './fold-shown.ts';
import type { ReviewContext } from './review-site.ts';
import type { ItemView, Shown } from './review-view.ts';

/** As many stand above the answers, which have to be in sight too. */
const mostInSight = 1;

/** A finding in a sentence, with how grave it is and what it is about. */
export function showFinding({ words, voice }: ReviewContext, { message, severity, subject }: Finding): Shown {
  return { text: message[voice.language], detail: `${words.threads.severities[severity]} · ${subject.title}` };
}

/** The findings that rest on an item. */
export function presentRests(context: ReviewContext, { findings }: OpenItem): ItemView['rests'] {
  if (findings.length === 0) return null;
  const { words } = context;
  const shown = findings.map((finding) => showFinding(context, finding));
  return { label: words.review.restOn(findings.length), ...foldShown(words, shown, mostInSight) };
}
