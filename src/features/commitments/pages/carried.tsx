import type { Anchor } from '../../../ui/anchor.ts';
import { Sign } from '../../../ui/thread-table/sign.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Why } from './say-why.ts';

/** A commitment that is carried out by another, or that carries it out, as one document has it. */
export type CarriedView = {
  readonly key: string;
  readonly publication: string;
  readonly source: Anchor;
  readonly text: string;
  /** The page of its own thread. */
  readonly href: string | null;
  readonly why: Why | null;
};

/** One by which what was agreed is carried out, with what became of it and the reports that tell so. */
export type CarrierView = CarriedView & {
  readonly fate: {
    readonly text: string;
    /** Null where no report tells of it. */
    readonly sign: 'answered' | 'perhaps' | 'repeats' | null;
    readonly reports: readonly Anchor[];
  } | null;
};

type Shown = { readonly words: Words; readonly language: string | undefined };

/** By what a commitment of an agreement is carried out; a sentence where nothing was found that says so. */
export function CarriedOut({
  carriers,
  none,
  words,
  language,
}: Shown & { carriers: readonly CarrierView[]; none: string }) {
  const t = words.threads.commitment;
  return (
    <div class="ds-block ds-narrow">
      <h2 class="nl-heading nl-heading--level-2">{t.carriers}</h2>
      <p class={carriers.length === 0 ? 'nl-paragraph' : 'ds-soft ds-small'}>
        {carriers.length === 0 ? none : t.carriersLead}
      </p>
      <List carried={carriers} words={words} language={language} />
    </div>
  );
}

/** What was agreed and this commitment carries out. */
export function CarriesOut({ agreed, words, language }: Shown & { agreed: readonly CarriedView[] }) {
  return (
    <div class="ds-block ds-narrow">
      <h2 class="nl-heading nl-heading--level-2">{words.threads.commitment.agreed}</h2>
      <List carried={agreed} words={words} language={language} />
    </div>
  );
}

function List({ carried, words, language }: Shown & { carried: readonly (CarriedView & Partial<CarrierView>)[] }) {
  return (
    carried.length > 0 && (
      <ol class="ds-hits ds-plain">
        {carried.map((one) => (
          <li key={one.key}>
            <p lang={language}>
              {one.href === null ? (
                one.text
              ) : (
                <a class="nl-link" href={one.href}>
                  {one.text}
                </a>
              )}
            </p>
            <p>
              <b lang={language}>{one.publication}</b> ·{' '}
              <a class="nl-link" href={one.source.href} lang={language}>
                {one.source.text}
              </a>
            </p>
            {one.fate && <Fate fate={one.fate} words={words} language={language} />}
            {one.why && (
              <p class="ds-small ds-soft">
                {words.threads.commitment.why}: {one.why.sure}. {one.why.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    )
  );
}

function Fate({ fate, words, language }: Shown & { fate: NonNullable<CarrierView['fate']> }) {
  const said = (
    <span>
      {fate.text}
      {fate.reports.length > 0 && ` · ${words.threads.commitment.readAccount} `}
      {fate.reports.map(({ href, text }, at) => (
        <span key={href}>
          {at > 0 && ', '}
          <a class="nl-link" href={href} lang={language}>
            {text}
          </a>
        </span>
      ))}
    </span>
  );
  if (fate.sign === null) return <p>{said}</p>;
  return (
    <p class="ds-mark" data-sign={fate.sign}>
      <Sign name={fate.sign} /> {said}
    </p>
  );
}
