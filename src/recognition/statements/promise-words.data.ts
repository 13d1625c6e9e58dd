/** Data: by which words a sentence of running text promises, and by which it does not, lower case without accents. */

const we = '(?:we|wij)';

/** "wij zullen dit vanaf 2020 vastleggen", "in 2021 gaan wij aan de slag"; "dit leggen we" is seen by its verb. */
export const willing = new RegExp(
  `\\b(?:zullen|gaan|willen) ${we}\\b(?! (?:ervan )?uit\\b)|\\b${we} (?:(?:dit|dat|deze|die|het|daarom|ook|hiermee|verder) )?(?:zullen|gaan|willen)\\b(?!.* uit van\\b)|\\b${we} (?:dit|dat|deze|die|het|daarom|ook|hiermee|verder) [a-z]{3,20}en\\b`,
);

const body =
  '(?:de gemeenteraad|de gemeente|het college|de raad|de provincie|het waterschap|het hoogheemraadschap|de regio|gedeputeerde staten|provinciale staten|het dagelijks bestuur|het algemeen bestuur|het bestuur|de stuurgroep|de wethouder|de gedeputeerde|de burgemeester|de dijkgraaf)';
const partners = '(?:het ministerie|het rijk|(?:de )?corporaties?|(?:de )?schoolbesturen|(?:de |onze )?partners?)';

/** "Het college gaat", "zal de provincie": what it does is still to come. */
export const bodyWill = new RegExp(
  `\\b(?:${body}|${partners}) (?:zal|zullen|gaat(?! (?:het )?(?:om|over|ervan|uit))|gaan(?! (?:over|ervan|uit)))\\b|\\b(?:zal|zullen|gaat|gaan) (?:${body}|${partners})\\b`,
);

/** A verb of one who does something: not what one has, is, gets, pays, thinks or becomes. */
const does =
  '(?!(?:heeft|ligt|staat|bestaat|kent|telt|vindt|ziet|weet|krijgt|ontvangt|verwacht|beschikt|constateert|concludeert|merkt|denkt|leeft|spreekt|noemt|rapporteert|beschrijft|leest|heet|bezit|grenst|loopt|blijft|betaalt|ontleent|geniet|acht|hecht|niet|met|dat|uit|het|tot|kost|wordt|leidt|betreft|kampt|deelt|behoort|blijkt|bedraagt|bracht|kocht|zocht|dacht|moest|groeit|daalt|stijgt|telt|viert|loost|mist|hoopt|gaat) )[a-z]{2,20}[^aeiou]t|komt met|komt tot|verhuist';

/** "De raad stelt … vast", "In het voorjaar biedt het college … aan". */
export const actingBody = new RegExp(
  `^(?:samen met [^,]{3,60},? )?${body} (?:(?:ook|daarom|verder|dan|hiervoor) )?(?:${does})\\b|^(?:in|op|per|vanaf|voor|eind|medio|begin|uiterlijk|tot|rond|daarom|ook) [^,.;]{0,60}?\\b(?:${does}) ${body}\\b`,
);

/** "wordt … vastgesteld", and who does it, until when or that it is expected. */
export const willBeDone =
  /\b(?:wordt|worden|zal|zullen)\b(?=.*\b(?:vastgesteld|vastgelegd|opgeleverd|afgerond|uitgevoerd|aangelegd|gebouwd|geopend|ingevoerd|opgesteld|geevalueerd|geactualiseerd|herzien|aangeboden|voorgelegd|gestart|gerealiseerd|gesloten|ondertekend|uitgewerkt|vernieuwd|vervangen|ingericht|verbouwd|hersteld|gerenoveerd|aangepast|gepubliceerd|besproken|behandeld|aanbesteed|geplaatst|geplant)\b).*\b(?:naar verwachting|volgens planning|door (?:de|het|ons|onze)|aan de raad|uiterlijk|vanaf)\b|\b(?:naar verwachting|volgens planning)\b.*\b(?:wordt|worden|zal|zullen)\b/;

/** What happens only if something else does, and what could be. */
export const conditional =
  /^(?:als|indien|mocht|mochten|wanneer|tenzij|mits) |\b(?:zou|zouden)\b|\b(?:mits|tenzij|indien|onder voorbehoud|op voorwaarde|afhankelijk van|eventueel|misschien|mogelijk)\b/;

/** "Als de keuzes zijn gemaakt, …": what comes first, and not a condition. */
export const finishedFirst =
  /^(?:als|wanneer) [^,]{3,120}\b(?:(?:is|zijn) (?:[a-z]{0,10}ge|be|ver|ont|her)[a-z]{2,20}(?:d|t|en)|(?:[a-z]{0,10}ge|be|ver|ont|her)[a-z]{2,20}(?:d|t|en) (?:is|zijn))\b/;

/** What money, people and prices do by themselves, and what is reckoned with. */
export const movesByItself =
  /\b(?:houden|hield|houdt) (?:[^ .;]+ ){0,5}rekening\b|\b(?:kosten|lasten|baten|tarieven?|budget|saldo|tekort|overschot|bedrag|inwoners|werkloosheid|rente|uitkering|prijzen|vraag) (?:zal|zullen|gaat|gaan|wordt|worden)\b/;

/** What a law or a rule asks of everybody. */
export const ofLaw =
  /\b(?:op grond van|ingevolge|krachtens|conform) (?:de |het |artikel )?(?:[a-z]*wet\b|[a-z]*besluit\b|[a-z]*verordening\b|artikel|\d)|\bartikel \d|\b(?:wettelijk verplicht|bij wet|volgens de (?:[a-z]+ )?[a-z]*wet)\b|\b(?:de|het) [a-z]*(?:wet|besluit|verordening|richtlijn) (?:bepaalt|schrijft|verplicht|regelt|eist|vraagt|stelt|zegt)\b/;

/** As written: the words of someone else, between marks of quotation. */
export const ofOthers = /[:,] ?["“‘][^"”’]{15,}["”’]|^["“‘][^"”’]{15,}["”’],? /;

/** Where a clause begins that says something else than the one before it: "…; dat kost tijd", "… en daar is in 2026 geld voor". */
export const nextClause = /;\s|,? en (?=(?:daar|daarvoor|dat|dit|die|deze|hier|hiervoor|er|het) )/;
