const steps = [
  { code: 'file', label: 'Fichier' },
  { code: 'columns', label: 'Colonnes' },
  { code: 'rows', label: 'Aperçu' },
  { code: 'import', label: 'Reprise' },
] as const;
export type Step = (typeof steps)[number]['code'];

/** Where one is on the way from a file to dossiers. */
export const Steps = ({ current }: { readonly current: Step }) => (
  <ol className="steps" aria-label="Étapes de la reprise">
    {steps.map(({ code, label }, index) => (
      <li key={code} className="steps-one" aria-current={code === current ? 'step' : undefined}>
        <span className="steps-number">{index + 1}</span> {label}
      </li>
    ))}
  </ol>
);
