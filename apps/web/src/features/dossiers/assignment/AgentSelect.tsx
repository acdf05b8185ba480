import { useQuery } from '@tanstack/react-query';
import { agentsQuery } from '../../../api/agents.ts';
import { Select } from '../../../ui/fields/Select.tsx';

type AgentSelectProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (agentId: string) => void;
  /** Offers those who left as well: to be taken from, not given to. */
  readonly isEverybody?: boolean;
  readonly without?: string | null;
  readonly problem?: string | undefined;
};

/** One of those who accompany dossiers. */
export const AgentSelect = ({ isEverybody = false, without = null, ...props }: AgentSelectProps) => {
  const { data } = useQuery(agentsQuery);
  const offered = data?.agents.filter(({ id, isAvailable }) => (isEverybody || isAvailable) && id !== without) ?? [];
  return <Select {...props} options={offered.map(({ id, name }) => ({ code: id, label: name }))} />;
};
