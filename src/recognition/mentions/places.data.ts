/** Places outside the Netherlands and regions that P&C documents name: twin towns, European capitals, countries, parts of the country. */
export const foreignPlaces: readonly string[] =
  `Oldenburg|Bremen|Hamburg|Hannover|Berlijn|Duisburg|Keulen|Düsseldorf|Münster|Emden|Leer|Aken|Odense|Tianjin|Moermansk|Kaliningrad|
Graz|Jabaliya|San Carlos|Zlín|Katowice|Newcastle|Tallinn|Xi'an|Brussel|Antwerpen|Gent|Brugge|Leuven|Luik|Hasselt|Londen|Parijs|Straatsburg|Lille|Madrid|
Barcelona|Lissabon|Rome|Milaan|Wenen|Praag|Warschau|Boedapest|Kopenhagen|Stockholm|Oslo|Helsinki|Dublin|Peking|Shanghai|Shenzhen|New York|
Duitsland|Noord-Duitsland|Nedersaksen|Noordrijn-Westfalen|België|Vlaanderen|Frankrijk|Engeland|Verenigd Koninkrijk|Denemarken|Zweden|Noorwegen|Finland|
Estland|Polen|Rusland|Oekraïne|China|Japan|Zuid-Korea|India|Verenigde Staten|Spanje|Italië|Oostenrijk|Noord-Nederland|Noord Nederland|
Waddenzee|Eemshaven|IJsselmeer|Randstad|Achterhoek|Veluwe|Twente|Drenthe|Fryslân|Friesland|Overijssel|Flevoland|Gelderland|Zeeland|Noord-Brabant|Limburg|
Noord-Holland|Zuid-Holland`
    .replaceAll('\n', '')
    .split('|');
