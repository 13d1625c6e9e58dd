import { count } from '../numerals.ts';

/** The words of what a reader follows, in Dutch. */
export const nlFollow = {
  follow: {
    title: 'Wat u volgt',
    lead: 'Dit adres is uw lijst. Bewaar het als bladwijzer, of deel het. Er is geen account, en wij onthouden niets van u.',
    empty:
      'Volg organisaties, sporen en indicatoren, en zie wat er nieuw is. Er is geen account: het adres van deze pagina is uw lijst.',
    feed: 'Volg deze lijst als feed (Atom)',
    following: (n: number) => `U volgt ${count('nl', n, 'pagina', 'pagina’s')}`,
    kinds: { 'policy-field': 'Spoor', indicator: 'Indicator' },
    stop: 'Niet meer volgen',
    begin: 'Begin met een organisatie',
    addFirst: 'Volg een pagina',
    add: 'Ook volgen',
    addHow: 'Plak het adres van een organisatie, een spoor of een indicator, of dat van een andere lijst.',
    submit: 'Voeg toe',
    unfit:
      'Dat adres kan niet worden gevolgd. Plak het adres van de pagina van een organisatie, een spoor of een indicator.',
    missing: (n: number) =>
      n === 1
        ? 'Eén adres in deze lijst leidt niet (meer) naar iets dat u kunt volgen.'
        : `${n} adressen in deze lijst leiden niet (meer) naar iets dat u kunt volgen.`,
    tooMany: (most: number, n: number) =>
      `Een lijst heeft hoogstens ${most} pagina’s. De laatste ${n === 1 ? 'staat er' : `${n} staan er`} daarom niet bij; maak daarvoor een tweede lijst.`,
    clean: 'Toon de lijst zonder deze adressen',
    news: 'Het nieuwste',
    noNews: 'Er is nog niets te melden.',
    isNew: 'nieuw deze week',
    finding: 'Bevinding',
    invented: 'verzonnen',
    more: (n: number) => `Hier staan de nieuwste ${n}. In de feed en in de gegevens staan er meer.`,
    /** On the page of what can be followed. */
    this: { organisation: 'Volg deze organisatie', 'policy-field': 'Volg dit spoor', indicator: 'Volg deze indicator' },
  },
};
