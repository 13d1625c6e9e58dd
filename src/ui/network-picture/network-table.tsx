import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import { listRelations } from './list-relations.ts';
import type { NetworkNode, NetworkPictureView } from './network-picture-view.ts';
import type { NetworkWords } from './network-words.ts';

type TableProps = {
  readonly view: NetworkPictureView;
  readonly words: NetworkWords;
  readonly language: string | undefined;
};

/** The whole network as a table: each relation, read from who has it, and who has none. */
export function NetworkTable({ view, words, language }: TableProps) {
  const { columns } = words;
  const caption = `${view.id}-tabel`;
  return (
    <ScrollRegion labelledBy={caption}>
      <table class="utrecht-table utrecht-table--html-table ds-network__table">
        <caption id={caption}>{words.table}</caption>
        <thead>
          <tr>
            {[columns.who, columns.role, columns.asWhat, columns.since, columns.until, columns.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {listRelations(view.nodes, view.relations).map(({ node, rows }) => (
          <tbody key={node.id}>
            {rows.map(({ relation, other }, at) => (
              <tr key={at}>
                {at === 0 && (
                  <>
                    <th
                      scope={rows.length > 1 ? 'rowgroup' : 'row'}
                      rowSpan={rows.length > 1 ? rows.length : undefined}
                    >
                      <Name node={node} language={language} />
                    </th>
                    <td rowSpan={rows.length > 1 ? rows.length : undefined}>
                      {node.role === null ? <Unknown text={words.notInSource} /> : words.roles[node.role]}
                    </td>
                  </>
                )}
                <td class="ds-network__other">
                  {words.kinds[relation.kind]} <Name node={other} language={language} />
                </td>
                <td class="ds-network__short">{relation.since ?? <Unknown text={words.notInSource} />}</td>
                <td class="ds-network__short">
                  {relation.until ?? <Unknown text={relation.state === 'ended' ? words.notInSource : words.noEnd} />}
                </td>
                <td class="ds-network__short">{words.stateNames[relation.state]}</td>
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <th scope="row">
                  <Name node={node} language={language} />
                </th>
                <td>{node.role === null ? <Unknown text={words.notInSource} /> : words.roles[node.role]}</td>
                <td colSpan={4}>
                  <Unknown text={words.unlinked} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function Name({ node, language }: { node: NetworkNode; language: string | undefined }) {
  return (
    <a class="nl-link" href={node.href} lang={language}>
      {node.name}
    </a>
  );
}

function Unknown({ text }: { text: string }) {
  return <span class="ds-soft">{text}</span>;
}
