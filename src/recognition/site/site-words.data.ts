/** Data: what menus call what they hold, or the site as a whole, and is no chapter. In any case. */
export const wholeSite =
  /^(?:(?:hoofd|zij)?menu|navigatie|(?:table of )?contents?|inhoud|inhoudsopgave|welkom(?: bij .*)?|alle (?:onderdelen|hoofdstukken|pagina['’]?s)|overzicht|downloads?(?: .*)?|downloaden|pdf|printen?)$/i;

/** Data: pages that every site has and no publication. In any case. */
export const ofSite =
  /^(?:contact(?:gegevens|formulier)?|(?:over )?cookies?(?:verklaring|beleid|instellingen|voorkeuren|statement)?|(?:over )?privacy(?: ?-?(?:verklaring|beleid|statement))?|(?:digitale )?toegankelijkheid(?:sverklaring)?|accessibility|proclaimer|disclaimer|zoeken|zoekresultaten|sitemap|inloggen|login|over deze (?:web)?site|help|veelgestelde vragen|nieuwsbrief|copyright)$/i;

/** Data: words before a number that count something else than chapters: "Top 10 Projecten". In small letters. */
export const countingWords: ReadonlySet<string> = new Set(
  'top kwartaal week maand jaar fase versie tabel figuur bladzijde pagina stap vraag doel doelstelling hoofddoel maatregel actie motie amendement besluit stand nota agendapunt'.split(
    ' ',
  ),
);
