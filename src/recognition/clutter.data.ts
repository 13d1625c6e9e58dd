/** Lines that belong to the site around a document and not to the document, lower case, whole line. */
export const clutterLines: readonly RegExp[] = [
  /^(?:ga |keer )?terug(?: naar (?:boven|navigatie|vorige|overzicht|de inhoud|begin|home|start)(?: [-–] .{0,120})?)?$/,
  /^(?:ga )?naar (?:boven|de inhoud(?: van deze pagina)?|inhoud|hoofdinhoud|de hoofdinhoud|het menu|zoeken|navigatie)$/,
  /^(?:direct|meteen|spring) naar (?:de )?(?:inhoud|hoofdinhoud|navigatie|menu|zoeken)$/,
  /^(?:previous|next) arrow$|^slider$|^(?:previous|next|prev)$|^(?:vorige|volgende)(?: pagina| hoofdstuk| onderdeel)?$/,
  /^lees (?:verder|meer|voor)$|^(?:toon|bekijk|verberg) (?:meer|minder|alles|details|tabel|grafiek)$/,
  /^logo(?: van)? .{1,80}$/,
  /^deze pagina is gebouwd op .{1,160}$/,
  /^(?:'?stel uw document zelf samen'?.{0,120}|selectie|\d+ geselecteerd|direct downloaden|volledige pdf|download(?:en)?(?: pdf| als pdf)?|maak pdf|pdf maken)$/,
  /^(?:menu|zoeken|zoek|home|sluiten|sluit|delen|deel deze pagina|print(?: deze pagina)?|printen|afdrukken|contact|sitemap|cookies?|cookie-?instellingen|privacy(?:verklaring)?|disclaimer|toegankelijkheid|inloggen|open menu|sluit menu|hoofdmenu|accepteren|weigeren)$/,
  /^(?:menu|tabs|hoofdmenu|navigatie): .*$/,
  /^pagina \d+(?: van \d+| \/ \d+)?$|^\d{1,4}$|^[|>•·\-–—_*=#.\s]+$/,
  /^(?:©|copyright) .{0,100}$/,
];
