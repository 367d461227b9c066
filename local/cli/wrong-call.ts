/** A call that cannot be carried out as it was given. The message is one sentence for the person who typed it, without a full stop. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
