import {
  type Circumstances,
  decide,
  decideFirstContact,
  type FirstContact,
  type Position,
  type Refusal,
  step,
} from '../../path/index.ts';
import type { Column } from '../column/column.ts';
import { channelOf } from '../vocabulary/channel.ts';
import { projectOf } from '../vocabulary/project.ts';
import { actsOf, type RowAct } from './act.ts';
import { endingActOf, type Reading } from './end.ts';
import type { RowFacts } from './facts.ts';

/** The events of a row, or the column whose event the path refuses. */
export type RowPath =
  | { readonly isAccepted: true; readonly firstContact: FirstContact; readonly acts: readonly RowAct[] }
  | { readonly isAccepted: false; readonly column: Column; readonly refusals: readonly Refusal[] };

/** Follows what a row says as if an agent recorded it event by event, so that one set of rules judges both. */
export const followPath = (facts: RowFacts, reading: Reading, circumstances: Circumstances): RowPath => {
  const { firstContactOn } = facts;
  const opening = decideFirstContact(firstContactOn, circumstances);
  if (!opening.isAccepted) return { isAccepted: false, column: 'firstContactOn', refusals: opening.refusals };
  const firstContact = firstContactOf(facts);
  const acts = actsOf(facts, reading.read);
  const followed = follow(step(null, { event: firstContact, happenedOn: firstContactOn }), acts, circumstances);
  if (!followed.isAccepted) return followed;
  const ending = endingActOf(facts, followed.position.stage, reading);
  if (ending === null) return { isAccepted: true, firstContact, acts };
  const ended = follow(followed.position, [ending], circumstances);
  return ended.isAccepted ? { isAccepted: true, firstContact, acts: [...acts, ending] } : ended;
};

/** Who came first to the town and for what. The register does not say how the contact was made. */
const firstContactOf = ({ channel, project, amount, duration }: RowFacts): FirstContact => ({
  kind: 'firstContactMade',
  ...channelOf(channel),
  medium: null,
  request: { ...projectOf(project), amountCents: amount, durationMonths: duration },
});

type Followed =
  | { readonly isAccepted: true; readonly position: Position }
  | { readonly isAccepted: false; readonly column: Column; readonly refusals: readonly Refusal[] };

const follow = (start: Position, acts: readonly RowAct[], circumstances: Circumstances): Followed => {
  let position = start;
  for (const { column, act, happenedOn } of acts) {
    const decision = decide(position, act, happenedOn, circumstances);
    if (!decision.isAccepted) return { isAccepted: false, column, refusals: decision.refusals };
    position = step(position, { event: act, happenedOn });
  }
  return { isAccepted: true, position };
};
