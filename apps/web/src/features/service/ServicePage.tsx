import { type ServiceDetails, type ServiceView, serviceEndpoints } from '@parcours/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { serviceQuery } from '../../api/service.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** How the service presents itself on what it hands over and sends. */
export const ServicePage = () => {
  const { data: service, error, refetch } = useQuery(serviceQuery);
  return (
    <Page title="Service" width="reading" actions={<ButtonLink to="/parametres">Revenir aux paramètres</ButtonLink>}>
      <p className="muted">
        Ces coordonnées figurent sur la fiche remise aux personnes et sur le bordereau envoyé au Crédit Municipal de
        Paris.
      </p>
      <FailureNotice error={error} onRetry={refetch} />
      {service === undefined && error === null && <Skeleton lines={6} />}
      {service !== undefined && <ServiceForm service={service} />}
    </Page>
  );
};

type Draft = Readonly<Record<keyof ServiceDetails, string>>;

const draftOf = (details: ServiceDetails): Draft => ({
  name: details.name,
  street: details.street ?? '',
  postalCode: details.postalCode ?? '',
  town: details.town ?? '',
  telephone: details.telephone ?? '',
  email: details.email ?? '',
  openingHours: details.openingHours ?? '',
  largestPackMegabytes: String(details.largestPackMegabytes),
});

type Field = Pick<ComponentProps<typeof TextInput>, 'label' | 'hint' | 'width' | 'isOptional'> & {
  readonly name: keyof ServiceDetails;
};

const fields: readonly Field[] = [
  { name: 'name', label: 'Nom du service' },
  { name: 'street', label: 'Rue', isOptional: true },
  { name: 'postalCode', label: 'Code postal', isOptional: true, width: 'short' },
  { name: 'town', label: 'Commune', isOptional: true },
  { name: 'telephone', label: 'Téléphone', isOptional: true, width: 'medium' },
  { name: 'email', label: 'Courriel', isOptional: true },
  { name: 'openingHours', label: 'Horaires d’ouverture', isOptional: true },
  {
    name: 'largestPackMegabytes',
    label: 'Taille la plus grande d’une liasse pour le CMP, en Mo',
    hint: 'Au-delà, les images sont réduites.',
    width: 'short',
  },
];

const ServiceForm = ({ service }: { readonly service: ServiceView }) => {
  const [version, setVersion] = useState(service.version);
  const [draft, setDraft] = useState(() => draftOf(service.details));
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      call(serviceEndpoints.saveService, {
        body: {
          expectedVersion: version,
          details: {
            ...draft,
            email: draft.email.trim() === '' ? null : draft.email,
            largestPackMegabytes: Number(draft.largestPackMegabytes),
          },
        },
      }),
    onSuccess: (saved) => {
      setVersion(saved.version);
      client.setQueryData(serviceQuery.queryKey, saved);
    },
  });
  const problems = problemsOf(save.error);
  return (
    <Form key={version} error={save.error} onSend={() => save.mutate()}>
      {save.isSuccess && <Notice look="success">C’est enregistré.</Notice>}
      {fields.map(({ name, ...field }) => (
        <TextInput
          key={name}
          {...field}
          value={draft[name]}
          onChange={(value) => setDraft((typed) => ({ ...typed, [name]: value }))}
          problem={problems[`details.${name}`] ?? problems[name]}
        />
      ))}
      {!hasProblems(problems) && <FailureNotice error={save.error} kept="Ce que vous avez tapé est conservé." />}
      <div>
        <Button type="submit" look="main" isPending={save.isPending}>
          Enregistrer
        </Button>
      </div>
    </Form>
  );
};
