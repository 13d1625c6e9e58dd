import { Notice } from './notice.tsx';

/** What came of what a reader sent: done, or why not. @param notDone what did not happen, before a fault */
export function ToldNotice({
  told,
  notDone,
}: {
  told: { readonly text: string; readonly isFault: boolean };
  notDone: string;
}) {
  return (
    <Notice>
      {told.isFault ? (
        <p role="alert">
          <b>{notDone}.</b> {told.text}
        </p>
      ) : (
        <output>{told.text}</output>
      )}
    </Notice>
  );
}
