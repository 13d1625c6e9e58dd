import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import { withSignsKept } from '../../../words/line-breaks.ts';
import type { FindingContent } from '../queries/finding-content.ts';
import { lastingWords } from '../words/lasting-words.data.ts';
import { titleOfRule } from './title-of-rule.ts';

/** The path of a finding. */
export function findingPath(organisation: string, key: string): string {
  return `/${organisation}/bevindingen/${encodeURIComponent(key)}`;
}

/**
 * A finding in a list: its sentence, and what it is about.
 * @param within what the page is about, which needs no telling
 */
export function presentCard(
  { key, severity, rule, message, subject, explanation, fieldTitle, also }: FindingContent,
  organisation: string,
  { words, voice }: Context,
  within: string | null = null,
): FindingCardView {
  const t = lastingWords[voice.language];
  const told = [...new Set([subject.title, fieldTitle ?? ''])].filter((part) => part !== within && part !== '');
  return {
    key,
    href: addressOf(voice, findingPath(organisation, key)),
    severity,
    severityText: words.threads.severities[severity],
    title: titleOfRule(rule, voice.language),
    message: withSignsKept(message[voice.language]),
    about: told.join(' · '),
    more: also.length === 0 ? null : t.alsoShort(also.length),
    explained:
      explanation === null ? null : explanation.hasChanged ? t.changedShort : words.threads.finding.explainedShort,
  };
}
