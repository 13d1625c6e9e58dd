/** Data: elements by what they do to the text around them. */

/** Set in the line; all that is in neither list is a block of its own. */
export const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby ' +
    's samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Never text for a reader: programs, pictures, things to fill in. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'applet audio base canvas command datalist dialog embed frame frameset head iframe input keygen link map math meta ' +
    'meter nav noembed noframes noscript object optgroup option param progress script select source style svg template ' +
    'textarea track video'
  ).split(' '),
);

/** ARIA roles of what stands around the content. */
export const silentRoles: ReadonlySet<string> = new Set(
  'alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
);
