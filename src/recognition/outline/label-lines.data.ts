/** Data: "Portefeuillehouder: A. de Wit", "Status: groen": a line that gives one fact about its chapter. Tried on short lines only. */
export const labelLine =
  /^(?:verantwoordelijke? )?(?:portefeuille(?:houders?)?|wethouders?|burgemeester|programmamanager|budgethouder|opdrachtgever|contactpersoon|status)\s?:\s?\S/i;
