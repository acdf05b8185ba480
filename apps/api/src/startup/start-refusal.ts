/**
 * Something outside the program prevents it from starting, and a person can change it.
 * Its message is French and complete: what, where, what to do. It is shown without a stack.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
