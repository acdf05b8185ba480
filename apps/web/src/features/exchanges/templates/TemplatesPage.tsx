import '../exchanges.css';
import { letterKindLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { letterTemplatesQuery } from './queries.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** What letters say before anybody corrects them: one template a kind, with its versions. */
export const TemplatesPage = () => {
  const { data, error, refetch } = useQuery(letterTemplatesQuery);
  return (
    <Page title="Modèles de lettres" actions={<ButtonLink to="/parametres">Revenir aux paramètres</ButtonLink>}>
      <p className="muted">
        Un modèle est un texte avec des champs entre accolades, que le programme remplit pour chaque dossier. Les
        lettres déjà écrites ne changent pas.
      </p>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={7} />}
      {data?.templates.map((template) => (
        <section key={template.kind} aria-label={letterKindLabels[template.kind]}>
          <Disclosure title={letterKindLabels[template.kind]}>
            <TemplateEditor key={template.current.version} template={template} />
          </Disclosure>
        </section>
      ))}
    </Page>
  );
};
