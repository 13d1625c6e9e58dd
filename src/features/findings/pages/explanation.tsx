import type { Context } from '../../../frame/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { withSignsKept } from '../../../words/line-breaks.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printDate } from '../../../words/numerals.ts';
import type { ExplanationContent } from '../queries/explanations.ts';
import { lastingWords } from '../words/lasting-words.data.ts';

export type ExplanationView = {
  readonly reason: string;
  readonly decision: string | null;
  readonly decidedOn: string | null;
  readonly on: string;
  /** That the evidence changed since, and what the finding said then; null where it did not. */
  readonly changed: { readonly mark: string; readonly said: string | null } | null;
};

/** Names every field of an explanation. */
export function presentExplanation(
  { reason, decision, decidedOn, at, hasChanged, saidThen }: ExplanationContent,
  { words, voice }: Context,
): ExplanationView {
  const t = lastingWords[voice.language];
  return {
    ...{ reason, decision },
    decidedOn: decidedOn === null ? null : printDate(voice.language, new Date(decidedOn)),
    on: words.threads.finding.explainedOn(printDate(voice.language, at)),
    changed: !hasChanged
      ? null
      : { mark: t.changed, said: saidThen && `${t.saidThen} ${withSignsKept(saidThen[voice.language])}` },
  };
}

/** What the organisation says about a finding, marked where that rests on other texts since. */
export function Explanation({
  explanation: { reason, decision, decidedOn, on, changed },
  language,
  words,
}: {
  explanation: ExplanationView;
  language: string | undefined;
  words: Words;
}) {
  return (
    <>
      {changed && (
        <p class="nl-paragraph">
          <b>{changed.mark}</b> {changed.said}
        </p>
      )}
      <Notice>
        <p lang={language}>{reason}</p>
        {decision && (
          <p lang={language}>
            <b>{words.threads.finding.decision}:</b> {decision}
            {decidedOn && ` (${decidedOn})`}
          </p>
        )}
        <p class="ds-small">{on}</p>
      </Notice>
    </>
  );
}
