import type { Language } from '../numerals.ts';

const nl = {
  title: 'Mensen van buiten',
  lead: 'Zij leveren cijfers of een verantwoording via een mail, en hebben geen account. Meer dan dit weten wij niet van hen.',
  none: 'Er is niemand van buiten bekend.',
  remove: 'Haal naam en e-mailadres weg',
  removeOf: (name: string) => `Haal naam en e-mailadres weg van ${name}`,
  forGood: (name: string) => `De naam en het e-mailadres van ${name} worden gewist. Dat is voorgoed.`,
  removeNow: 'Haal voorgoed weg',
  removeLead:
    'Wat diegene leverde, blijft staan zonder naam. De links in eerdere mails werken dan niet meer, en wat nog open stond, is van niemand. Dit kan niet ongedaan worden gemaakt.',
  removed: 'De naam en het e-mailadres zijn weg.',
};

/** The page of the people from outside. */
export const contactWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'People from outside',
    lead: 'They deliver figures or an account by mail, and have no account here. We know no more of them than this.',
    none: 'Nobody from outside is known.',
    remove: 'Remove name and address',
    removeOf: (name) => `Remove name and address of ${name}`,
    forGood: (name) => `The name and address of ${name} are wiped. That is for good.`,
    removeNow: 'Remove for good',
    removeLead:
      'What they delivered stays, without a name. The links in earlier mails open nothing any more, and what waited for them is nobody’s. This cannot be undone.',
    removed: 'The name and the address are gone.',
  },
};
