import {
  canMove,
  type NeedDefinition,
  withNeedConditions,
  withNeedMoved,
  withWayConditions,
} from '@parcours/domain/checklist';
import { enumerated, french, pieceGroupLabels, pieceName } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import type { CatalogueDraft } from './catalogue-draft.ts';

type PieceRulesProps = {
  readonly code: string;
  readonly draft: CatalogueDraft;
  readonly onChange: (changed: Partial<CatalogueDraft>) => void;
  readonly isRefused: boolean;
};

/** To whom a piece is asked, what it can stand for, and its place in the pack. */
export const PieceRules = ({ code, draft, onChange, isRefused }: PieceRulesProps) => {
  const { needs, pieces } = draft;
  const need = needs.find(({ ways }) => ways.some((way) => way.pieces.includes(code)));
  const way = need?.ways.find((each) => each.pieces.includes(code));
  if (need === undefined || way === undefined) return null;
  const nameOf = (piece: string) =>
    pieceName({ code: piece, name: pieces.find((each) => each.code === piece)?.name || null });
  const problem = isRefused ? 'Cochez au moins une réponse, ou retirez cette condition.' : undefined;
  const isChoice = need.ways.length > 1;
  const isTogether = way.pieces.length > 1;
  return (
    <>
      <ConditionFields
        label={whomLabel({ isChoice, isTogether })}
        always="À tout le monde."
        when={need.when}
        onChange={(when) => onChange({ needs: withNeedConditions(needs, need.code, when) })}
        problem={problem}
      />
      {isTogether && (
        <p className="small">{french`Demandées ensemble : ${enumerated(way.pieces.map(nameOf), 'et')}.`}</p>
      )}
      {isChoice && (
        <>
          <p className="small">{french`Au choix : ${waysOf(need, nameOf)}.`}</p>
          <ConditionFields
            label={isTogether ? 'Qui peut donner celles-ci' : 'Qui peut donner celle-ci'}
            always="Tous ceux à qui l’on demande l’une de ces pièces."
            when={way.when}
            onChange={(when) => onChange({ needs: withWayConditions(needs, code, when) })}
            problem={problem}
          />
        </>
      )}
      <Place need={need} draft={draft} onChange={onChange} nameOf={nameOf} />
    </>
  );
};

const whomLabel = ({ isChoice, isTogether }: { isChoice: boolean; isTogether: boolean }): string => {
  if (isChoice) return 'À qui demander l’une de ces pièces, au choix';
  return isTogether ? 'À qui les demander' : 'À qui la demander';
};

const waysOf = ({ ways }: NeedDefinition, nameOf: (piece: string) => string): string =>
  ways.map((way) => way.pieces.map(nameOf).join(' avec ')).join(' ; ');

type PlaceProps = Pick<PieceRulesProps, 'draft' | 'onChange'> & {
  readonly need: NeedDefinition;
  readonly nameOf: (piece: string) => string;
};

const Place = ({ need, draft, onChange, nameOf }: PlaceProps) => {
  const group = draft.needs.filter((each) => each.group === need.group);
  const move = (direction: 'earlier' | 'later') => () => onChange(withNeedMoved(draft, need.code, direction));
  return (
    <fieldset className="stack stack-tight">
      <legend className="field-label">{french`Place dans la liasse pour le CMP, rubrique « ${pieceGroupLabels[need.group]} »`}</legend>
      <ol className="piece-places small" aria-live="polite">
        {group.map((each) => (
          <li key={each.code} aria-current={each === need ? 'true' : undefined}>
            {waysOf(each, nameOf)}
          </li>
        ))}
      </ol>
      <div className="row">
        <Button isDense isDisabled={!canMove(draft.needs, need.code, 'earlier')} onPress={move('earlier')}>
          Monter
        </Button>
        <Button isDense isDisabled={!canMove(draft.needs, need.code, 'later')} onPress={move('later')}>
          Descendre
        </Button>
      </div>
    </fieldset>
  );
};
