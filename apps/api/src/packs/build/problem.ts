import type { PackFileProblem } from '@parcours/contracts';

/** A file that cannot go into the pack; the others do. */
export class UnusableFile extends Error {
  readonly problem: PackFileProblem;

  constructor(problem: PackFileProblem) {
    super(problem);
    this.problem = problem;
  }
}
