import { type LetterField, letterFields } from './letter.ts';

/** How each field is named between braces: `{nom de la personne}`. */
export type FieldNames = Readonly<Record<LetterField, string>>;

/** What is known of a dossier, in words; what is not known is left out. */
export type LetterFacts = Readonly<Partial<Record<LetterField, string>>>;

/** `line` counts from 1. `name` is what stands between the braces; of a brace without its pair, what follows it. */
export type TemplateFault = {
  readonly code: 'unknownField' | 'lonelyBrace';
  readonly name: string;
  readonly line: number;
};

const named = /\{([^{}\n]*)\}/g;

/** What is wrong with a template, in reading order: every field must be in the closed list, every brace have its pair. */
export const templateFaults = (text: string, names: FieldNames): readonly TemplateFault[] =>
  text
    .split('\n')
    .flatMap((content, index) => faultsOfLine(content, names).map((fault) => ({ ...fault, line: index + 1 })));

const faultsOfLine = (content: string, names: FieldNames): readonly Omit<TemplateFault, 'line'>[] => {
  const unknown = [...content.matchAll(named)]
    .map(([, name = '']) => name.trim())
    .filter((name) => fieldNamed(name, names) === null)
    .map((name) => ({ code: 'unknownField' as const, name }));
  const lonely = /[{}](.{0,20})/.exec(content.replaceAll(named, ''));
  return lonely === null ? unknown : [...unknown, { code: 'lonelyBrace', name: lonely[1]?.trim() ?? '' }];
};

const fieldNamed = (name: string, names: FieldNames): LetterField | null =>
  letterFields.find((field) => names[field] === name) ?? null;

/** The fields that a template names, each once, in reading order. */
export const fieldsOf = (text: string, names: FieldNames): readonly LetterField[] => [
  ...new Set(
    [...text.matchAll(named)].map(([, name = '']) => fieldNamed(name.trim(), names)).filter((field) => field !== null),
  ),
];

/** What stands for a fact that is not known: it must be filled in before the letter leaves. */
const holeFor = (name: string): string => `[[${name}]]`;

/** The template with the facts in their places; a fact that is not known leaves its name. The text has no faults. */
export const render = (text: string, facts: LetterFacts, names: FieldNames): string =>
  text.replaceAll(named, (_, name: string) => {
    const field = fieldNamed(name.trim(), names);
    return (field === null ? undefined : facts[field]) ?? holeFor(name.trim());
  });

/** The names of what is still to fill in, each once, in reading order. */
export const holesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\[\[([^[\]\n]*)\]\]/g)].map(([, name = '']) => name.trim())),
];
