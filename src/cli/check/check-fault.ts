/** What was asked cannot be done; the message is one Dutch sentence that says what is wrong. */
export class CheckFault extends Error {
  override readonly name = 'CheckFault';
}
