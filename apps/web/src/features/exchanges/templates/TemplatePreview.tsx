import { render, type TemplateFault, templateFaults } from '@parcours/domain/letters';
import { fictionalFacts, letterFieldNames, templateFaultSentence, typeset } from '@parcours/wording';

type TemplatePreviewProps = { readonly draft: { readonly subject: string; readonly body: string } };

/** What a template gives with the facts of somebody fictional, or what is wrong with it. */
export const TemplatePreview = ({ draft: { subject, body } }: TemplatePreviewProps) => {
  const faults = [
    ...templateFaults(subject, letterFieldNames).map((fault) => ({ place: 'Objet', fault })),
    ...templateFaults(body, letterFieldNames).map((fault) => ({ place: 'Texte', fault })),
  ];
  return (
    <section className="stack stack-tight" aria-label="Aperçu">
      <p className="field-label">Aperçu, pour une personne fictive</p>
      {faults.length > 0 ? (
        <Faults faults={faults} />
      ) : (
        <div className="letter-preview">
          <p>
            <strong>{typeset(render(subject, fictionalFacts, letterFieldNames))}</strong>
          </p>
          <p className="exchange-text">{typeset(render(body, fictionalFacts, letterFieldNames))}</p>
        </div>
      )}
    </section>
  );
};

type FaultsProps = { readonly faults: readonly { readonly place: string; readonly fault: TemplateFault }[] };

const Faults = ({ faults }: FaultsProps) => (
  <ul>
    {faults.map(({ place, fault }) => (
      <li key={`${place} ${fault.line} ${fault.name}`} className="field-problem">
        {typeset(`${place} : ${templateFaultSentence(fault)}`)}
      </li>
    ))}
  </ul>
);
