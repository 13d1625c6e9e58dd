import { WorkPage } from '../../work-desk/work-page.tsx';
import type { ProgressNode, ProgressTask, ProgressView } from './progress-view.ts';

/** How far a document is: who is late first, then the tree with what waits, who has it and who has nothing of it yet. */
export function ProgressPage({ view: { frame, title, lead, back, owners, chapters, nodes } }: { view: ProgressView }) {
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      <h2 class="nl-heading nl-heading--level-2 ds-block">{owners.title}</h2>
      {owners.rows.length === 0 ? (
        <p class="nl-paragraph">{owners.none}</p>
      ) : (
        <ul class="ds-plain ds-rows">
          {owners.rows.map(({ key, who, late, isLate, counts }) => (
            <li key={key}>
              <span>
                {who}
                <small class={isLate ? 'ds-late' : undefined}>{late}</small>
              </span>
              <span>{counts}</span>
            </li>
          ))}
        </ul>
      )}
      <h2 class="nl-heading nl-heading--level-2 ds-block">{chapters}</h2>
      <Nodes nodes={nodes} />
    </WorkPage>
  );
}

function Nodes({ nodes }: { nodes: readonly ProgressNode[] }) {
  return (
    <ul class="ds-plain ds-progress">
      {nodes.map(({ key, code, title, href, waits, isDone, free, tasks, assign, children }) => (
        <li key={key}>
          <div class="ds-progress__row">
            <a class="ds-progress__name" href={href}>
              {code !== null && <b>{code} </b>}
              {title}
            </a>
            {waits !== null && <span class={isDone ? 'ds-soft' : undefined}>{waits}</span>}
            {assign !== null && (
              <a class="nl-link ds-screen" href={assign.href} aria-label={assign.label}>
                {assign.text}
              </a>
            )}
          </div>
          {free !== null && <p class="ds-small ds-soft">{free}</p>}
          {tasks.length > 0 && (
            <ul class="ds-plain ds-small">
              {tasks.map((task) => (
                <TaskLine key={task.href} task={task} />
              ))}
            </ul>
          )}
          {children.length > 0 && <Nodes nodes={children} />}
        </li>
      ))}
    </ul>
  );
}

function TaskLine({ task: { href, text, who, when, isLate, isDone } }: { task: ProgressTask }) {
  return (
    <li>
      <span>{who}</span>: <a href={href}>{text}</a>
      {when !== '' && <span class={isLate ? 'ds-late' : isDone ? 'ds-soft' : undefined}>, {when}</span>}
    </li>
  );
}
