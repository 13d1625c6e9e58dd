/** Verbs and phrases by which a sentence says what is aimed at or will be done, lower case without accents. */
export const aimWords =
  /\b(?:willen|wil|wilden|wilde|gaan|gaat|zullen|zal|zouden|moeten|moet|moest|moesten|streven|streeft|streefden|streefde|beogen|beoogt|beoogden|beoogde|ambitie|ambities|doel is|doelen zijn|doelstelling is|doelstellingen zijn|gericht op|ernaar|zetten we|zetten wij|inzetten op|zorgen|zorgt|continueren|continueert|voornemens|van plan|vinden het (?:erg |heel |zeer )?belangrijk dat|vinden (?:we|wij) het (?:erg |heel |zeer )?belangrijk dat|als (?:een )?(?:uitdaging|opgave) om|stuurt op|sturen op|uitgangspunt (?:(?:voor|van|in|bij) [a-z]{2,12} [a-z]{4,20} )?is dat (?:we|wij)|vinden (?:we|wij) (?:het )?(?:ook )?van (?:groot )?belang dat|(?:hebben|heeft|krijgen|krijgt|houden|houdt) onze (?:[a-z]{4,20} )?aandacht|in 20\d\d (?:wordt|worden))\b/;

/** Uses of the same verbs that state a fact: "het gaat om", "de kosten gaan omhoog". */
export const factPhrases =
  /\b(?:gaat (?:het )?(?:hierbij |daarbij |dan |hier |daar |enerzijds )?(?:om|over)|gaat het (?:hier|daar|dan|enerzijds)|(?:wordt|is) er ?van ?uit ?gegaan|gaan over|het gaat (?:goed|slecht|om|over|dan|hierbij|daarbij)|gaat ervan uit|gaan ervan uit)\b/g;

/**
 * How a sentence describes and does not wish: what grows of itself ("wordt steeds belangrijker"), on whom people depend, what is due for
 * work, what is said elsewhere ("In het akkoord staat …") and what a change of a figure means. Lower case without accents.
 */
export const describes =
  /\b(?:wordt|worden|is|zijn)\b[^.;]{0,80} steeds (?:meer|minder|vaker|belangrijker|[a-z]{4,20}er)\b|\b(?:is|zijn)\b[^.;]{0,80} (?:aangewezen op|toe aan)\b|^(?:in|uit) (?:het|de|ons|onze) [a-z]{4,30} (?:staat|lezen|blijkt)\b|^(?:het|de) (?:%|percentage|aantal|aandeel|cijfer|waarde|score)[^.;]{0,40} (?:wordt|is|worden|zijn) (?:hoger|lager|groter|kleiner)\b|\b(?:dit|dat) (?:betekent|houdt in) dat\b|^(?!.*\b(?:daalt|dalen|stijgt|stijgen|neemt|is|wordt|blijft|groeit)\b)(?:de som|de verhouding|het (?:gemiddelde )?(?:aantal|percentage|aandeel)) [^;]{0,200}\b(?:in verhouding tot|ten opzichte van|per 1\.?000|als percentage van)\b/;

/** What a sentence says of the document itself: "Hieronder laten we zien wat we gaan doen", "In dit hoofdstuk leest u hoe …". */
export const tellsOfText =
  /^(?:in |uit )?(?:de|het|dit|deze|onderstaande?) (?:opsomming|overzicht|lijst|tabel|schema|rijtje)\b|^(?:hieronder|hierna|hierboven) (?:staat|staan|volgt|volgen|leest|vindt|ziet)\b|\b(?:laten (?:we|wij)|(?:we|wij) laten)(?: [a-z']{2,15}){0,4} zien (?:wat|hoe|welke|waar)\b|\b(?:leest|vindt|ziet) u (?:wat|hoe|welke|waar|de|een)\b|\b(?:geven|beschrijven|lichten) (?:we|wij) (?:hieronder|hierna|in (?:dit|deze) (?:hoofdstuk|paragraaf|programma|onderdeel))\b/;

/** Verbs in the form behind "we" that state what is, was or is thought, and no aim. */
export const stateVerbs: ReadonlySet<string> = new Set(
  'ramen|begroten|hanteren|rekenen|schatten|ontvangen|hopen|ervaren|horen|lijden|hebben|zijn|waren|hadden|werden|worden|zien|zagen|weten|wisten|vinden|vonden|merken|merkten|kennen|kenden|constateren|constateerden|concluderen|concludeerden|kunnen|konden|mogen|mochten|denken|dachten|geloven|verwachten|verwachtten|leven|staan|stonden|liggen|spreken|noemen|rapporteren|beschrijven|lezen|kregen|krijgen|kwamen|komen|gingen|deden|lieten|namen|voerden|kozen|begonnen|hielden|gaven|brachten|boden|sloten|schreven|bleven|stelden|maakten|werkten'.split(
    '|',
  ),
);

/** The same behind the name of a body, third person: "de gemeente ligt", "het college verwacht". */
export const stateVerbsOfOne: ReadonlySet<string> = new Set(
  'hoopt|ervaart|hoort|lijdt|groeit|daalt|stijgt|heeft|ligt|staat|bestaat|kent|telt|vindt|ziet|weet|krijgt|ontvangt|verwacht|beschikt|constateert|concludeert|merkt|denkt|leeft|spreekt|noemt|rapporteert|beschrijft|leest|komt|heet|bezit|grenst|loopt|blijft|betaalt|ontleent|geniet|acht|hecht|niet|met|dat|uit|het|tot|kost|wordt|leidt|betreft|kampt|deelt|behoort|blijkt|bedraagt|bracht|kocht|zocht|dacht|moest'.split(
    '|',
  ),
);

/** "Daarvoor zetten wij de volgende stappen": what is meant stands below, also without a colon. Lower case without accents. */
export const announcesRest =
  /\b(?:de|het) (?:volgende|onderstaande) (?:[a-z]+ )?[a-z]+[.:]?$|\bbestaat uit het volgende[.:]?$|^hieronder (?:staat|staan|leest|vindt)\b/;
