export { dueLetter } from './due.ts';
export {
  type LetterFailure,
  type LetterField,
  type LetterKind,
  type LetterState,
  type LetterWay,
  letterFailures,
  letterFields,
  letterKinds,
  letterStates,
  letterWays,
} from './letter.ts';
export {
  type FieldNames,
  fieldsOf,
  holesOf,
  type LetterFacts,
  render,
  type TemplateFault,
  templateFaults,
} from './template.ts';
