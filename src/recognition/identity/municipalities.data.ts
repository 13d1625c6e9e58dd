/**
 * All Dutch municipalities that existed at any time from 2010 up to 2026 (CBS, Gemeentelijke indeling), also those merged since:
 * old documents bear old names.
 */
export const municipalities: readonly string[] = `
's-Gravenhage|'s-Hertogenbosch|Aa en Hunze|Aalburg|Aalsmeer|Aalten|Achtkarspelen|Alblasserdam|Albrandswaard|Alkmaar|Almelo|Almere|
Alphen aan den Rijn|Alphen-Chaam|Altena|Ameland|Amersfoort|Amstelveen|Amsterdam|Andijk|Anna Paulowna|Apeldoorn|Appingedam|Arnhem|Assen|Asten|
Baarle-Nassau|Baarn|Barendrecht|Barneveld|Bedum|Beek|Beekdaelen|Beemster|Beesel|Bellingwedde|Berg en Dal|Bergambacht|Bergeijk|Bergen|
Bergen op Zoom|Berkelland|Bernheze|Bernisse|Best|Beuningen|Beverwijk|Binnenmaas|Bladel|Blaricum|Bloemendaal|Bodegraven|Bodegraven-Reeuwijk|
Boarnsterhim|Boekel|Bolsward|Borger-Odoorn|Borne|Borsele|Boskoop|Boxmeer|Boxtel|Breda|Breukelen|Brielle|Bronckhorst|Brummen|Brunssum|Bunnik|
Bunschoten|Buren|Bussum|Capelle aan den IJssel|Castricum|Coevorden|Cranendonck|Cromstrijen|Cuijk|Culemborg|Dalfsen|Dantumadiel|De Bilt|
De Friese Meren|De Fryske Marren|De Marne|De Ronde Venen|De Wolden|Delft|Delfzijl|Den Haag|Den Helder|Deurne|Deventer|Diemen|Dijk en Waard|
Dinkelland|Dirksland|Doesburg|Doetinchem|Dongen|Dongeradeel|Dordrecht|Drechterland|Drimmelen|Dronten|Druten|Duiven|Echt-Susteren|
Edam-Volendam|Ede|Eemnes|Eemsdelta|Eemsmond|Eersel|Eijsden|Eijsden-Margraten|Eindhoven|Elburg|Emmen|Enkhuizen|Enschede|Epe|Ermelo|
Etten-Leur|Ferwerderadiel|Franekeradeel|Gaasterlân-Sleat|Geertruidenberg|Geldermalsen|Geldrop-Mierlo|Gemert-Bakel|Gennep|Giessenlanden|
Gilze en Rijen|Goedereede|Goeree-Overflakkee|Goes|Goirle|Gooise Meren|Gorinchem|Gouda|Graafstroom|Graft-De Rijp|Grave|Groesbeek|Groningen|
Grootegast|Gulpen-Wittem|Haaksbergen|Haaren|Haarlem|Haarlemmerliede en Spaarnwoude|Haarlemmermeer|Halderberge|Hardenberg|Harderwijk|
Hardinxveld-Giessendam|Haren|Harenkarspel|Harlingen|Hattem|Heemskerk|Heemstede|Heerde|Heerenveen|Heerhugowaard|Heerlen|Heeze-Leende|Heiloo|
Hellendoorn|Hellevoetsluis|Helmond|Hendrik-Ido-Ambacht|Hengelo|het Bildt|Het Hogeland|Heumen|Heusden|Hillegom|Hilvarenbeek|Hilversum|
Hoeksche Waard|Hof van Twente|Hollands Kroon|Hoogeveen|Hoogezand-Sappemeer|Hoorn|Horst aan de Maas|Houten|Huizen|Hulst|IJsselstein|Kaag en Braassem|
Kampen|Kapelle|Katwijk|Kerkrade|Koggenland|Kollumerland en Nieuwkruisland|Korendijk|Krimpen aan den IJssel|Krimpenerwaard|Laarbeek|Land van Cuijk|
Landerd|Landgraaf|Landsmeer|Langedijk|Lansingerland|Laren|Leek|Leerdam|Leeuwarden|Leeuwarderadeel|Leiden|Leiderdorp|Leidschendam-Voorburg|
Lelystad|Lemsterland|Leudal|Leusden|Liesveld|Lingewaal|Lingewaard|Lisse|Littenseradiel|Lochem|Loenen|Loon op Zand|Lopik|Loppersum|Losser|
Maarssen|Maasdonk|Maasdriel|Maasgouw|Maashorst|Maassluis|Maastricht|Margraten|Marum|Medemblik|Meerssen|Meierijstad|Menaldumadeel|Menameradiel|Menterwolde|
Meppel|Middelburg|Middelharnis|Midden-Delfland|Midden-Drenthe|Midden-Groningen|Mill en Sint Hubert|Millingen aan de Rijn|Moerdijk|
Molenlanden|Molenwaard|Montferland|Montfoort|Mook en Middelaar|Muiden|Naarden|Neder-Betuwe|Nederlek|Nederweert|Neerijnen|Niedorp|Nieuw-Lekkerland|
Nieuwegein|Nieuwkoop|Nijefurd|Nijkerk|Nijmegen|Nissewaard|Noardeast-Fryslân|Noord-Beveland|Noordenveld|Noordoostpolder|Noordwijk|Noordwijkerhout|
Nuenen, Gerwen en Nederwetten|Nuenen|Nunspeet|Nuth|Oegstgeest|Oirschot|Oisterwijk|Oldambt|Oldebroek|Oldenzaal|Olst-Wijhe|Ommen|Onderbanken|
Oost Gelre|Oosterhout|Oostflakkee|Ooststellingwerf|Oostzaan|Opmeer|Opsterland|Oss|Oud-Beijerland|Oude IJsselstreek|Ouder-Amstel|Ouderkerk|
Oudewater|Overbetuwe|Papendrecht|Peel en Maas|Pekela|Pijnacker-Nootdorp|Purmerend|Putten|Raalte|Reimerswaal|Renkum|Renswoude|Reusel-De Mierden|
Rheden|Rhenen|Ridderkerk|Rijnwaarden|Rijnwoude|Rijssen-Holten|Rijswijk|Roerdalen|Roermond|Roosendaal|Rotterdam|Rozenburg|Rozendaal|Rucphen|
Schagen|Schermer|Scherpenzeel|Schiedam|Schiermonnikoog|Schijndel|Schinnen|Schoonhoven|Schouwen-Duiveland|Simpelveld|Sint Anthonis|
Sint-Michielsgestel|Sint-Oedenrode|Sittard-Geleen|Skarsterlân|Sliedrecht|Slochteren|Sluis|Smallingerland|Sneek|Soest|Someren|Son en Breugel|
Spijkenisse|Stadskanaal|Staphorst|Stede Broec|Steenbergen|Steenwijkerland|Stein|Stichtse Vecht|Strijen|Súdwest-Fryslân|Ten Boer|Terneuzen|
Terschelling|Texel|Teylingen|Tholen|Tiel|Tilburg|Tubbergen|Twenterand|Tynaarlo|Tytsjerksteradiel|Ubbergen|Uden|Uitgeest|Uithoorn|Urk|Utrecht|
Utrechtse Heuvelrug|Vaals|Valkenburg aan de Geul|Valkenswaard|Veendam|Veenendaal|Veere|Veghel|Veldhoven|Velsen|Venlo|Venray|Vianen|
Vijfheerenlanden|Vlaardingen|Vlagtwedde|Vlieland|Vlissingen|Vlist|Voerendaal|Voorne aan Zee|Voorschoten|Voorst|Vught|Waadhoeke|Waalre|Waalwijk|
Waddinxveen|Wageningen|Wassenaar|Waterland|Weert|Weesp|Werkendam|West Betuwe|West Maas en Waal|Westerkwartier|Westerveld|Westervoort|
Westerwolde|Westland|Weststellingwerf|Westvoorne|Wierden|Wieringen|Wieringermeer|Wijchen|Wijdemeren|Wijk bij Duurstede|Winschoten|Winsum|Winterswijk|
Woensdrecht|Woerden|Wormerland|Woudenberg|Woudrichem|Wûnseradiel|Wymbritseradiel|Zaanstad|Zaltbommel|Zandvoort|Zederik|Zeevang|Zeewolde|Zeist|Zevenaar|
Zijpe|Zoetermeer|Zoeterwoude|Zuidhorn|Zuidplas|Zundert|Zutphen|Zwartewaterland|Zwijndrecht|Zwolle
`
  .replaceAll('\n', '')
  .split('|');

/** Names that are ordinary Dutch words as well: alone at the start of a sentence they say nothing. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  'Beek|Bergen|Best|Borne|Buren|Dongen|Echt|Ede|Epe|Goes|Grave|Haren|Heel|Houten|Huizen|Hulst|Kapelle|Laren|Leek|Marum|Putten|Sluis|Soest|Stein|Tiel|Utrechtse Heuvelrug|Waterland|Wierden|Zijpe'.split(
    '|',
  ),
);
