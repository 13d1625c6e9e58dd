import type { OwnWorkView } from './present-own-work.ts';

/** What somebody has to do, what is late first, each with the way to the very piece. */
export function OwnWork({ view: { title, lead, groups } }: { view: OwnWorkView }) {
  return (
    <section aria-labelledby="mijn-werk">
      <h2 class="nl-heading nl-heading--level-2" id="mijn-werk">
        {title}
      </h2>
      <p class="nl-paragraph">{lead}</p>
      {groups.map(({ key, title: name, isLate, tasks }) => (
        <section key={key} class="ds-tasks" aria-labelledby={`werk-${key}`}>
          <h3 class={`nl-heading nl-heading--level-3${isLate ? ' ds-tasks__late' : ''}`} id={`werk-${key}`}>
            {name}
          </h3>
          <ul class="ds-plain">
            {tasks.map(({ href, text, where, when }) => (
              <li key={href}>
                <a href={href}>
                  {text}
                  <small>{where}</small>
                  {when !== '' && <small class="ds-tasks__when">{when}</small>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
