/** What is said around the words that are explained. */
export const glossaryWords = {
  nl: {
    title: 'Begrippen',
    lead: 'Woorden uit begrotingen en jaarstukken, in gewone taal. Staat er een wet bij, dan ligt het woord daarin vast; de uitleg is van ons.',
    here: 'Woorden op deze pagina uitgelegd',
    all: 'Alle begrippen',
    source: (source: string) => `Bron: ${source}`,
  },
  en: {
    title: 'Glossary',
    lead: 'Words of budgets and annual reports, in plain language. Where a law is named, it fixes the word; the explanation is ours.',
    here: 'Words on this page explained',
    all: 'All words',
    source: (source: string) => `Source: ${source.replaceAll('artikel', 'article').replaceAll(' en ', ' and ')}`,
  },
};
