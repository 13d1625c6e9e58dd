import type { Reason } from './reason.ts';
import type { ThreadKind } from './threading.ts';

type Clause = { readonly nl: string; readonly en: string };
/** `shares` is what both have in common, to be named in one breath: "dezelfde code en titel". */
type Told = { readonly shares: Clause | null; readonly clause: Clause | null };

const longestQuote = 60;

const names: Record<ThreadKind, Clause> = {
  'policy-field': { nl: 'titel', en: 'title' },
  indicator: { nl: 'naam', en: 'name' },
  commitment: { nl: 'woorden', en: 'words' },
};

function shares(nl: string, en: string): Told {
  return { shares: { nl, en }, clause: null };
}

function says(nl: string, en: string): Told {
  return { shares: null, clause: { nl, en } };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? `“${line}”` : `“${line.slice(0, longestQuote).trimEnd().toWellFormed()}…”`;
}

/** The years of figures written as `2017: 5`, each once. */
function yearsOf(figures: readonly string[]): string[] {
  return [...new Set(figures.flatMap((figure) => figure.split(':')[0] ?? []))].toSorted();
}

function list(locale: 'nl' | 'en', items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** One reason in plain Dutch and English, without a capital or a full stop. */
export function explainReason(reason: Reason, kind: ThreadKind): Told {
  switch (reason.sort) {
    case 'same-code':
      return shares('code', 'code');
    case 'same-title':
      return { shares: names[kind], clause: null };
    case 'same-field':
      return says('in hetzelfde onderdeel', 'in the same chapter');
    case 'same-unit':
      return shares('eenheid', 'unit');
    case 'same-level':
      return says('op hetzelfde niveau', 'at the same level');
    case 'same-place':
      return says('op dezelfde plaats in het onderdeel', 'at the same place in the chapter');
    case 'same-question':
      return says('onder dezelfde vraag', 'under the same question');
    case 'same-parent':
      return says('ze staan onder hetzelfde onderdeel', 'they stand under the same chapter');
    case 'same-neighbours':
      return says('het staat tussen dezelfde andere', 'it stands between the same others');
    case 'same-subject':
      return says('de zin begint met dezelfde woorden en naam', 'the sentence begins with the same words and name');
    case 'same-head':
      return says('de naam begint hetzelfde', 'the name begins the same');
    case 'same-figures': {
      const years = yearsOf(reason.figures);
      return says(
        `de cijfers over ${list('nl', years)} zijn gelijk`,
        `the figures for ${list('en', years)} are the same`,
      );
    }
    case 'same-indicators':
      return reason.count === 1
        ? says('één indicator is gelijk', 'one indicator is the same')
        : says(`${reason.count} indicatoren zijn gelijk`, `${reason.count} indicators are the same`);
    case 'same-children':
      return reason.count === 1
        ? says('er staat één onderdeel met dezelfde titel onder', 'one chapter under them has the same title')
        : says(
            `${reason.count} onderdelen eronder hebben dezelfde titel`,
            `${reason.count} chapters under them have the same titles`,
          );
    case 'same-numbers':
      return says(`beide noemen ${list('nl', reason.numbers)}`, `both name ${list('en', reason.numbers)}`);
    case 'same-names':
      return says(`beide noemen ${list('nl', reason.names)}`, `both name ${list('en', reason.names)}`);
    case 'alike-words':
      return says(
        `de woorden lijken op elkaar (${percent(reason.share)})`,
        `the words are alike (${percent(reason.share)})`,
      );
    case 'alike-content':
      return reason.share < 0.2
        ? says('de inhoud verschilt', 'the content differs')
        : says(
            `de inhoud lijkt op elkaar (${percent(reason.share)})`,
            `the content is alike (${percent(reason.share)})`,
          );
    case 'covers':
      return says(
        `${percent(reason.share)} van de inhoud komt in de andere terug`,
        `${percent(reason.share)} of the content is in the other`,
      );
    case 'refers':
      return says(`de tekst verwijst ernaar: ${quote(reason.text)}`, `the text refers to it: ${quote(reason.text)}`);
    case 'through':
      return says(
        `het zegt meer over ${quote(reason.text)}, dat het voornemen verantwoordt`,
        `it says more about ${quote(reason.text)}, which answers the commitment`,
      );
    case 'shown-by':
      return says(`het blijkt uit ${quote(reason.title)}`, `it shows from ${quote(reason.title)}`);
    case 'common-title':
      return says('meer onderdelen heten zo', 'others have that name too');
    case 'other-code':
      return says(`de code ${reason.from} werd ${reason.to}`, `code ${reason.from} became ${reason.to}`);
    case 'other-parent':
      return says('ze staan onder een ander onderdeel', 'they stand under another chapter');
    case 'other-field':
      return says('ze staan in een ander onderdeel', 'they stand in another chapter');
    case 'other-unit':
      return says('de eenheid is anders', 'the unit is another');
    case 'other-figures':
      return reason.count === 1
        ? says('één cijfer over een ouder jaar is anders', 'one figure for an earlier year is another')
        : says(
            `${reason.count} cijfers over oudere jaren zijn anders`,
            `${reason.count} figures for earlier years are others`,
          );
    case 'other-size':
      return says('de getallen zijn veel groter of kleiner', 'the numbers are much larger or smaller');
    case 'other-names':
      return says('ze noemen andere namen', 'they name other names');
    case 'only-place':
      return says('alleen de plaats is dezelfde', 'only the place is the same');
    case 'only-names':
      return says('alleen de naam is dezelfde', 'only the name is the same');
    case 'set-replaced':
      return says(
        `alle ${reason.gone} indicatoren maakten plaats voor ${reason.added} andere`,
        `all ${reason.gone} indicators made way for ${reason.added} others`,
      );
    case 'not-found':
      return says('niet gevonden in de documenten die hier staan', 'not found in the documents at hand');
    case 'decided': {
      const decision = reason.decision === null ? '' : ` (${reason.decision})`;
      return says(`zo besloten: ${reason.reason}${decision}`, `so decided: ${reason.reason}${decision}`);
    }
  }
}
