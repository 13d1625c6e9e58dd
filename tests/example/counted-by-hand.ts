import { coalitionAgreement } from '../../tools/example/havermonde/coalition-agreement.data.ts';
import { type Indicator, type Year, years } from '../../tools/example/havermonde/field.ts';
import { havermonde } from '../../tools/example/havermonde/havermonde.data.ts';

/** A sentence without the mark at its end, as it is kept. */
export function bare(text: string): string {
  return text.replace(/[.;]\s*$/, '').trim();
}

/** What a document of Havermonde promises, with what its maker wrote that the report says of it. */
export type Promised = {
  readonly text: string;
  readonly year: number;
  readonly sort: 'goal' | 'action';
  readonly told: readonly string[];
  /** The maker left out what the report should say of it. */
  readonly isSilent: boolean;
};

/** Of these sentences the year that they name is that in which they are due, and not that of their budget. */
const dueLater: Readonly<Record<string, number>> = {
  'In 2025 gaan de eerste huizen in Tuindorp van het aardgas af': 2025,
  'Het riool is in 2040 overal bestand tegen zwaardere buien': 2040,
  'In 2030 hebben alle vaste ligplaatsen stroom van de wal': 2030,
};

/** Every goal and every action of the budgets, from the source of the books. */
export function promisedInBudgets(): readonly Promised[] {
  const fields = havermonde.programmes.web.flatMap((programme) => programme.fields);
  return fields.flatMap((field) =>
    years.flatMap((year: Year) => {
      const { goals, isUnanswered = false } = field.years[year];
      const told = (texts: readonly (string | null)[]) =>
        isUnanswered ? [] : texts.flatMap((text) => (text === null ? [] : bare(text)));
      const dueIn = (text: string) => dueLater[text] ?? year;
      return goals.flatMap(({ goal, actions, conclusion }): Promised[] => [
        {
          text: bare(goal),
          year: dueIn(bare(goal)),
          sort: 'goal',
          told: told([conclusion, ...actions.map(({ done }) => done)]),
          isSilent: isUnanswered,
        },
        ...actions.map(
          ({ plan, done }): Promised => ({
            text: bare(plan),
            year: dueIn(bare(plan)),
            sort: 'action',
            told: told([done, conclusion]),
            isSilent: isUnanswered || done === null,
          }),
        ),
      ]);
    }),
  );
}

/** The ambitions of the agreement, from its source. */
export function ambitions(): readonly string[] {
  return coalitionAgreement.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items.map(bare) : []));
}

type Judged = 'met' | 'not-met' | 'untestable' | 'direction-unknown';

/** A number as the books write it: `1.265`, `13,4%`, `≥ 450`. */
function numberIn(text: string): number {
  return Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
}

/** Whether a result meets an aim, told by the sign of the aim alone. */
function judge(aim: string, result: string): Judged {
  if (aim.includes('dan in')) return 'untestable';
  if (aim.startsWith('≥')) return numberIn(result) >= numberIn(aim) ? 'met' : 'not-met';
  if (aim.startsWith('≤')) return numberIn(result) <= numberIn(aim) ? 'met' : 'not-met';
  if (aim.startsWith('>')) return numberIn(result) > numberIn(aim) ? 'met' : 'not-met';
  return 'direction-unknown';
}

/** Every aim that a budget names for its own year, judged from the source of the books. */
export function judgedAims(): readonly { readonly name: string; readonly year: Year; readonly judged: Judged }[] {
  const all: readonly Indicator[] = [
    ...havermonde.programmes.web.flatMap(({ fields }) => fields.flatMap(({ indicators }) => indicators)),
    ...havermonde.paragraphs.flatMap(({ indicators }) => indicators),
  ];
  return all.flatMap(({ name, aim, actual, first = 2022, last = 2025, unlike = {} }) =>
    years
      .filter((year) => year >= first && year <= last)
      .flatMap((year) => {
        const wanted = unlike[`begroting-${year}`]?.aim?.[year] ?? aim[year];
        const result = actual[year];
        return wanted === undefined || result === undefined ? [] : [{ name, year, judged: judge(wanted, result) }];
      }),
  );
}
