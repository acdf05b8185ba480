import { french, type Meaning } from '@parcours/wording';
import { Disclosure } from '../../../ui/Disclosure.tsx';

export const Definitions = ({ of: definitions }: { readonly of: readonly Meaning[] }) => (
  <Disclosure title="Ce que veut dire chaque chiffre" level={3}>
    <dl className="definitions">
      {definitions.map(([name, meaning]) => (
        <div key={name}>
          <dt>{french`${name}`}</dt>
          <dd>{french`${meaning}`}</dd>
        </div>
      ))}
    </dl>
  </Disclosure>
);
