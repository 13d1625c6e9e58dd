/**
 * Data: how a sentence says where one looks, what comes first or what one finds important, and not what will be done. Lower case without
 * accents, in a main clause.
 */
const doer =
  '(?:we|wij|ons|zich|gemeente|college|raad|provincie|waterschap|hoogheemraadschap|regio|bestuur|gemeenten|partners)';

export const attending: readonly RegExp[] = [
  `\\bkijk(?:en|t) ${doer}\\b.* naar\\b`,
  `\\b${doer} (?:[a-z]+ ){0,2}kijk(?:en|t)\\b.* naar\\b`,
  `\\bricht(?:en)? (?:${doer} )?(?:[a-z]+ ){0,2}(?:ons|zich)\\b.* op\\b`,
  `\\brichten (?:we|wij)\\b.* op\\b`,
  `\\baandacht\\b.*\\b(?:gaat|gaan|ligt|is|blijft|krijgt|krijgen|verdient|verdienen|vraagt|vragen)\\b`,
  `\\b(?:gaat|gaan|ligt|is|blijft|heeft|hebben|houdt|houden|krijgt|krijgen|geven|geeft|besteden|besteedt|verdient|verdienen|vraagt|vragen)\\b.*\\baandacht\\b`,
  `^(?:dat|dit|het|alles|[a-z]+(?: [a-z]+)?) begint (?:altijd |vooral |weer )?(?:bij|met)\\b`,
  `\\b(?:sleutel|kern|basis|kracht|nadruk|accent|accenten|zwaartepunt|focus|prioriteit|winst|opgave|uitdaging)\\b.*\\b(?:ligt|liggen|zit|leggen|legt) .*\\b(?:bij|op|in)\\b`,
  `\\b(?:ligt|liggen|zit|leggen|legt)\\b.*\\b(?:sleutel|kern|basis|kracht|nadruk|accent|accenten|zwaartepunt|focus|prioriteit|winst|opgave|uitdaging)\\b`,
  `\\b(?:staat|staan|stelt|stellen|zet|zetten)\\b.*\\b(?:centraal|voorop)\\b`,
  `\\b(?:hebben|heeft|houden|houdt)\\b.*\\boog voor\\b`,
  `\\b(?:hecht|hechten)\\b.*\\b(?:waarde|belang) aan\\b`,
  `\\b(?:vindt|vinden)\\b.*\\b(?:belangrijk|van belang)\\b`,
  `\\b(?:let|letten) (?:${doer} )?.*\\bop\\b`,
  `\\b(?:houdt|houden)\\b.*\\brekening met\\b`,
  `\\b(?:laat|laten)\\b.*\\bleiden door\\b`,
  `\\b(?:zet|zetten) (?:${doer} )?(?:[a-z]+ ){0,3}in op\\b`,
].map((words) => new RegExp(words));
