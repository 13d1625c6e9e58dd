/**
 * Data: class names and ids that publishing platforms give to what stands around the content. Compared in lower case,
 * and with whole words between `-`, `_` and spaces.
 */

/** Clutter whatever it holds, unless it holds a table, a main heading, or a good part of the page. */
export const clutterName =
  /(?:^|[\s_-])(?:cookies?|cookie[a-z]+|breadcrumbs?|kruimelpad|broodkruimel|skip-?(?:links?|to|nav)|skip|skiplinks?|share|sharing|sharebuttons?|deelknoppen|social|socialmedia|addthis|addtoany|print-?(?:button|link|knop)|printfriendly|readspeaker|pager|pagination|paginering|modal|lightbox|tooltip|sr-only-nav|backtotop|back-to-top|footer|site-?header|topbar|masthead)(?:$|[\s_-])/;

/** Clutter when it is mostly links or next to nothing: a content author may use such a word as well. */
export const linkClutterName =
  /(?:^|[\s_-])(?:menu|submenu|hoofdmenu|mainmenu|navigation|navigatie|nav|navbar|navmenu|subnav|sidenav|sidebar|zijbalk|toc|toolbar|tools|search|zoeken|zoekbalk|login|banner|tabs|tablist|widget|gerelateerd|related|prevnext|language-?(?:switch|switcher)?)(?:$|[\s_-])/;

/** What is folded away at first and is content all the same: panels of an accordion or of tabs. */
export const panelName =
  /(?:^|[\s_-])(?:accordion|accordeon|collapse|collapsible|panel|tab-?pane|tab-?content|tab-?panel|uitklap[a-z]*|toggle-?content|faq)(?:$|[\s_-])/;

/** Where footnotes are kept together. */
export const footnotesName = /(?:^|[\s_-])(?:footnotes?|endnotes?|voetnoot|voetnoten|eindnoten|noten)(?:$|[\s_-])/;

export const breadcrumbName = /(?:^|[\s_-])(?:breadcrumbs?|kruimelpad|broodkruimels?|broodkruimelpad)(?:$|[\s_-])/;
