import type { Language } from '../../words/numerals.ts';

type About = {
  readonly many: string;
  readonly isOne: boolean;
  readonly organisation: string;
  /** What each decides, with its number. */
  readonly named: string;
};

const nl = {
  met: (many: string, organisation: string) => `Gelezen met ${many} van eerder, bewaard bij ${organisation}.`,
  undoneKept: ({ many, isOne, organisation, named }: About) =>
    `${many} bij de documenten ${isOne ? 'is' : 'zijn'} bij ${organisation} ongedaan gemaakt en ${isOne ? 'geldt' : 'gelden'} niet: ${named}.`,
  undoneBeside: ({ many, isOne, organisation, named }: About) =>
    `${many} van eerder, bewaard bij ${organisation}, ${isOne ? 'is' : 'zijn'} bij de documenten ongedaan gemaakt en ${isOne ? 'geldt' : 'gelden'} niet meer: ${named}.`,
  otherwise: ({ many, isOne, organisation, named }: About) =>
    `${many} bij de documenten ${isOne ? 'luidt' : 'luiden'} anders dan toen ${isOne ? 'zij' : 'die'} bij ${organisation} ${isOne ? 'werd' : 'werden'} bewaard, en wat is bewaard geldt; geef ${isOne ? 'haar' : 'ze'} een eigen nummer als het een ander besluit is: ${named}.`,
  more: (corrections: string) => `en nog ${corrections}`,
};

/** What an import says of the corrections that are kept with an organisation. */
export const keptWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    met: (many, organisation) => `Read with ${many} from before, kept with ${organisation}.`,
    undoneKept: ({ many, isOne, organisation, named }) =>
      `${many} beside the documents ${isOne ? 'was' : 'were'} undone with ${organisation} and ${isOne ? 'does' : 'do'} not hold: ${named}.`,
    undoneBeside: ({ many, isOne, organisation, named }) =>
      `${many} from before, kept with ${organisation}, ${isOne ? 'was' : 'were'} undone beside the documents and ${isOne ? 'holds' : 'hold'} no more: ${named}.`,
    otherwise: ({ many, isOne, organisation, named }) =>
      `${many} beside the documents ${isOne ? 'says' : 'say'} something else than when ${isOne ? 'it was' : 'they were'} kept with ${organisation}, and what is kept holds; give ${isOne ? 'it' : 'each'} a number of its own where it is another decision: ${named}.`,
    more: (corrections) => `and ${corrections} more`,
  },
};
