import { Readable } from 'node:stream';
import pg from 'pg';

/**
 * The column `line` of all rows that a question gives, each with a line end. While the reader is slower, the server waits: memory holds a few
 * rows, however many there are.
 */
export function streamLines(client: pg.Client, text: string): Readable {
  const query = new pg.Query<{ readonly line: string }>(text);
  let connection: pg.Connection | undefined;
  const lines = new Readable({ read: () => void connection?.stream.resume() });
  const { submit } = query;
  query.submit = (through) => {
    connection = through;
    submit.call(query, through);
  };
  query.on('row', ({ line }) => {
    if (!lines.push(`${line}\n`)) connection?.stream.pause();
  });
  query.on('end', () => {
    lines.push(null);
    connection?.stream.resume();
  });
  query.on('error', (error) => {
    lines.destroy(error);
    connection?.stream.resume();
  });
  client.query(query);
  return lines;
}
