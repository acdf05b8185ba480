import type { DossierFilters } from '@parcours/contracts';
import {
  associationLabel,
  channelLabels,
  conditionLabels,
  detourLabels,
  endLabels,
  french,
  milestoneLabels,
  partialDateLabel,
  projectLabels,
  stageLabels,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton } from 'react-aria-components';
import { agentsQuery } from '../../../api/agents.ts';
import { usePieceName } from '../../../api/piece-names.ts';
import { useReasonList } from '../../../api/reasons.ts';
import { Button } from '../../../ui/Button.tsx';
import { useListAddress } from '../address.ts';

type Chip = { readonly name: Exclude<keyof DossierFilters, 'text' | 'state' | 'turn'>; readonly label: string };

/** What narrows the list besides its state, in words, each to take away. */
export const ActiveFilters = () => {
  const { filters, text, change, clear } = useListAddress();
  const { data } = useQuery({ ...agentsQuery, enabled: filters.agent !== undefined });
  const agentName =
    data?.agents.find(({ id }) => id === filters.agent)?.name ?? specialAgents[filters.agent ?? ''] ?? '…';
  const { labelOf } = useReasonList();
  const lackedName = usePieceName(filters.lacked ?? null);
  const chips = chipsOf(filters, { agentName, lackedName, labelOfReason: labelOf });
  if (chips.length === 0 && text === '') return null;
  return (
    <div className="row">
      {chips.map(({ name, label }) => (
        <AriaButton key={name} className="chip" onPress={() => change({ [name]: undefined })}>
          {label} <span aria-hidden="true">×</span>
          <span className="hidden-visually">retirer ce filtre</span>
        </AriaButton>
      ))}
      <Button look="quiet" isDense onPress={clear}>
        Effacer les filtres
      </Button>
    </div>
  );
};

const specialAgents: Readonly<Record<string, string>> = { nobody: 'personne', mine: 'moi, et qui je remplace' };

/** What the server calls them. */
type Names = {
  readonly agentName: string;
  readonly lackedName: string;
  readonly labelOfReason: ReturnType<typeof useReasonList>['labelOf'];
};

const chipsOf = (filters: DossierFilters, { agentName, lackedName, labelOfReason }: Names): readonly Chip[] => {
  const {
    stage,
    agent,
    channel,
    association,
    project,
    from,
    to,
    reached,
    notReached,
    furthest,
    end,
    reason,
    counted,
    imprecise,
  } = filters;
  const chips: readonly (Chip | undefined | false)[] = [
    stage && { name: 'stage', label: french`Étape : ${stageLabels[stage]}` },
    agent !== undefined && { name: 'agent', label: french`Accompagnateur : ${agentName}` },
    channel && { name: 'channel', label: channelLabels[channel] },
    association !== undefined && { name: 'association', label: french`Association : ${associationLabel(association)}` },
    project && { name: 'project', label: projectLabels[project] },
    from && { name: 'from', label: `À partir du ${partialDateLabel(from)}` },
    to && { name: 'to', label: `Jusqu’au ${partialDateLabel(to)}` },
    reached && { name: 'reached', label: french`A atteint : ${milestoneLabels[reached]}` },
    notReached && { name: 'notReached', label: french`N’a pas atteint : ${milestoneLabels[notReached]}` },
    furthest && { name: 'furthest', label: french`Dernière étape : ${milestoneLabels[furthest]}` },
    end && { name: 'end', label: french`Fin : ${endLabels[end]}` },
    reason !== undefined && { name: 'reason', label: french`Motif : ${labelOfReason(end, reason)}` },
    ...historyChipsOf(filters, lackedName),
    counted && { name: 'counted', label: 'Sans doublons ni erreurs' },
    imprecise && { name: 'imprecise', label: 'Premier contact sans jour précis' },
  ];
  return chips.filter((chip) => chip !== undefined && chip !== false);
};

/** What happened to them, as figures open it. */
const historyChipsOf = (
  { walked, visited, detour, didNotCome, failed, lacked }: DossierFilters,
  lackedName: string,
): readonly (Chip | undefined | false)[] => [
  walked !== undefined && { name: 'walked', label: 'Même chemin' },
  visited && { name: 'visited', label: french`Passé par : ${stageLabels[visited]}` },
  detour && { name: 'detour', label: detourLabels[detour] },
  didNotCome && { name: 'didNotCome', label: 'Parti sans rendez-vous tenu' },
  failed && { name: 'failed', label: french`Non remplie : ${conditionLabels[failed]}` },
  lacked !== undefined && { name: 'lacked', label: french`Jamais obtenue : ${lackedName}` },
];
