import { z } from 'zod';
import { channel, milestone } from '../path.ts';
import { section } from './cohort.ts';
import { rate } from './rate.ts';

const sentBy = {
  /** Of all first contacts. */
  firstContacts: rate,
  reached: z.record(milestone, z.int()),
  granted: rate,
  open: z.int(),
};

/** The funnel by who sent the person: channels add up to the funnel, associations to their channel. */
const byChannelShape = z.object({
  ...section,
  channels: z.array(z.object({ channel, ...sentBy })).readonly(),
  /** Null: which one is not known. */
  associations: z.array(z.object({ association: z.string().nullable(), ...sentBy })).readonly(),
});
export interface ByChannel extends z.output<typeof byChannelShape> {}
export const byChannel: z.ZodType<ByChannel> = byChannelShape;
