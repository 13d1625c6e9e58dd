/** Data: "Portefeuillehouder: A. de Wit", "Status: groen": a line that gives one fact about its chapter. Tried on short lines only. */
export const labelLine =
  /^(?:verantwoordelijke? )?(?:portefeuille(?:houders?)?|wethouders?|burgemeester|programmamanager|budgethouder|opdrachtgever|contactpersoon|status)\s?:\s?\S/i;

/** Data: "Bestuurlijke trekker:", "Aanspreekpunt ambtelijk": a label on a line of its own, the fact stands on the next. */
export const labelAlone =
  /^(?:(?:bestuurlijke?|ambtelijke?) (?:trekker|verantwoordelijke?|opdrachtgever|aanspreekpunt)|aanspreekpunt(?: (?:bestuurlijk|ambtelijk))?|betrokken (?:sector|afdeling|portefeuille)(?:s|en)?|(?:verantwoordelijke? )?(?:portefeuillehouder|wethouder|gedeputeerde|programmamanager)s?)(?: ?\([a-z]{1,3}\))? ?:?$|^(?:kwaliteit|geld|tijd|planning|financiën|status|voortgang|risico) \((?:indicator|status|kleur|stoplicht)\)$/i;
