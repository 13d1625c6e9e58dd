/** Verbs as a plan has them and as a report has them, with what comes before the object: `een plan voor … opstellen`, `een plan voor … opgesteld`. */
export const works: readonly (readonly [before: string, plan: string, report: string])[] = [
  ['een plan voor', 'opstellen', 'opgesteld'],
  ['de aanpak van', 'uitvoeren', 'uitgevoerd'],
  ['een onderzoek naar', 'afronden', 'afgerond'],
  ['een nieuw gebouw voor', 'openen', 'geopend'],
  ['de subsidie voor', 'vernieuwen', 'vernieuwd'],
  ['een loket voor', 'inrichten', 'ingericht'],
  ['de regels voor', 'vereenvoudigen', 'vereenvoudigd'],
  ['een proef met', 'starten', 'gestart'],
  ['het netwerk rond', 'uitbreiden', 'uitgebreid'],
  ['de website over', 'vervangen', 'vervangen'],
  ['een verordening over', 'vaststellen', 'vastgesteld'],
  ['het contract voor', 'aanbesteden', 'aanbesteed'],
  ['de wachtlijst bij', 'wegwerken', 'weggewerkt'],
  ['een fonds voor', 'oprichten', 'opgericht'],
  ['de organisatie van', 'verzelfstandigen', 'verzelfstandigd'],
  ['een evaluatie van', 'aanbieden aan de raad', 'aangeboden aan de raad'],
];

export const themes: readonly string[] =
  `schuldhulp|fietspaden|zonnepanelen|straatverlichting|bibliotheken|zwembaden|speeltuinen|mantelzorg|jeugdzorg|wijkverpleging|buurtbussen|deelauto's|laadpalen
stadsbomen|parken|riolering|afvalscheiding|kringloopwinkels|bedrijventerreinen|winkelstraten|markten|terrassen|evenementen|musea|theaters|poppodia|monumenten|archeologie
sportvelden|sporthallen|schoolgebouwen|kinderopvang|taallessen|leerwerkplekken|stages|werkplaatsen|re-integratie|bijstand|minimaregelingen|daklozenopvang|woonwagens
studentenkamers|seniorenwoningen|sociale huurwoningen|starterswoningen|woningsplitsing|warmtenetten|isolatie|windmolens|geluidsschermen|bodemsanering|luchtkwaliteit
dierenwelzijn|begraafplaatsen|havens|bruggen|sluizen|kades|tunnels|rotondes|parkeergarages|vrachtverkeer|busbanen|stations|veerponten|wandelroutes|natuurgebieden|weidevogels
volkstuinen|stadslandbouw|toezicht|handhaving|cameratoezicht|ondermijning|brandveiligheid|crisisbeheersing|huiselijk geweld|jongerenwerk|buurthuizen|wijkbudgetten
vrijwilligers|inburgering|vergunningen|burgerzaken|verkiezingen|archieven|dienstverlening|digitalisering|inkoop|personeel|huisvesting|communicatie|participatie|toerisme`
    .split(/[|\n]/)
    .map((theme) => theme.trim());

export const places: readonly string[] =
  `de Oosterwijk|het Zuiderpark|de binnenstad|Molenhoek|Achterdorp|de Havenbuurt|Noordwoude|het stationsgebied|Lage Veld|de Weidewijk|Kerkbuurt|Westerhout|de Stadsrand
de Vogelbuurt|Broekhuizen|Nieuw-Kralen|de Bloemenwijk|Dijkerend|het Kanaalgebied|Heidehof|Oud-Meerdam|de Universiteitswijk|Rietlanden|de Fabrieksbuurt|Hoogkerke`
    .split(/[|\n]/)
    .map((place) => place.trim());

export const measures: readonly string[] = [
  'Aantal bezoekers van',
  'Aantal gebruikers van',
  'Aantal deelnemers aan',
  'Aantal aanvragen voor',
  'Aantal leden van',
  'Aantal uren besteed aan',
  'Aantal contracten voor',
  'Aantal bewoners bereikt met',
];

/** What a text says besides, so that no two are alike. */
export const asides: readonly string[] =
  `samen met de bewoners|met hulp van de provincie|binnen het budget van de raad|met drie partners uit de wijk|volgens de planning van het voorjaar|na overleg met de ondernemers
met een bijdrage van het rijk|op verzoek van de wijkraad|in een brede werkgroep|met steun van twee stichtingen|onder leiding van een kwartiermaker|vooruitlopend op de nieuwe wet
met lessen uit een buurgemeente|door eigen medewerkers|via een openbare prijsvraag|na een enquête onder leden`
    .split(/[|\n]/)
    .map((aside) => aside.trim());
