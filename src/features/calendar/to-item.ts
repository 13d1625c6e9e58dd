import type { CalendarItem } from '../../calendar/calendar-item.ts';
import { readContent } from '../../registers/read-content.ts';
import { registrationPath } from '../registers/pages/register-paths.ts';
import type { Shown } from '../registers/queries/shown.ts';

/** Where events are that say nothing else. */
const usualZone = 'Europe/Amsterdam';

/**
 * An event of the register as the calendar has it; null where nothing is known of when it is.
 * @param base the address of the site without a slash at the end
 */
export function toItem(shown: Shown, organisation: string, base: string): CalendarItem | null {
  const { content } = readContent('event', shown.content);
  if (content?.starts === undefined) return null;
  return {
    ...{ id: shown.id, name: shown.name, starts: content.starts, ends: content.ends ?? null },
    ...{ zone: content.zone ?? usualZone, repeats: content.repeats ?? null, leftOut: content.leftOut ?? [] },
    place:
      content.place === undefined
        ? null
        : {
            name: content.place,
            country: content.country ?? null,
            latitude: content.latitude ?? null,
            longitude: content.longitude ?? null,
          },
    ...{ kind: content.kind, direction: content.direction ?? null, text: content.says ?? null },
    address: base + registrationPath(organisation, 'event', shown.slug),
    changedAt: shown.changedAt,
  };
}
