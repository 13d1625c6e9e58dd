import type { Anchor } from '../../../ui/anchor.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Language } from '../../../words/numerals.ts';
import { standingWords } from '../../../words/state/standing-words.data.ts';
import type { StandingView } from './present-standing.ts';

type SaidIn = { interfaceLanguage: Language; language: string | undefined };

/** How the edition stands, first of all: who reads an offer should not take it for what was adopted. */
export function Standing({ standing, interfaceLanguage, language }: SaidIn & { standing: StandingView }) {
  return (
    <Notice>
      {standing.steps.map(({ text, document }) => (
        <p key={text}>
          {text}.{' '}
          {document && (
            <a class="nl-link" href={document.href}>
              {document.text}
            </a>
          )}
        </p>
      ))}
      {standing.note && (
        <p>
          {standingWords[interfaceLanguage].corrects}: <q lang={language}>{standing.note}</q>
        </p>
      )}
    </Notice>
  );
}

/** The chapters that changed since the edition before, each beside what it was. */
export function Compared({ compared, interfaceLanguage, language }: SaidIn & { compared: readonly Anchor[] }) {
  return (
    <small class="ds-line">
      {standingWords[interfaceLanguage].changed}{' '}
      {compared.map(({ href, text }) => (
        <span key={href}>
          <a class="nl-link" href={href} lang={language}>
            {text}
          </a>
        </span>
      ))}
    </small>
  );
}
