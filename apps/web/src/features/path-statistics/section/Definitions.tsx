import { french } from '@parcours/wording';
import { Disclosure } from '../../../ui/Disclosure.tsx';

export type Meaning = readonly [name: string, meaning: string];

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
