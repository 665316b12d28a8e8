import type { Sending } from '../../rpc-schema/models.ts';
import { type ModelName, modelName } from './model-name.ts';
import type { Limits } from './money/budget.ts';
import type { Place } from './place.ts';

/** The person's word on a service that is to be asked for the first time. */
export type Allow = (place: Place) => Promise<boolean>;

const SENT = [
  'what you ask for, and your answers to questions',
  'the plan, and what is measured when it is built on a copy',
  'names and sizes of what the document holds, and its label',
  'pictures of the part, where the model sees',
];
const NEVER_SENT = ['the file, or where it lies', 'other documents', 'any key but its own'];

/** What a person is told before a service gets anything. */
export function sendingTo(
  { entry, title, host, via }: Place,
  name: ModelName,
  call: number | null,
  { perDesign, perDay }: Limits,
): Sending {
  return {
    provider: entry.name,
    title,
    host,
    via,
    model: modelName(name),
    sent: SENT,
    neverSent: NEVER_SENT,
    most: { call, perDesign, perDay },
  };
}

/** The same for a terminal, where the person named the model just now. */
export const announcement = ({ consent, title, host, via }: Place) =>
  `${title} is asked from now on (${host}${via === null ? '' : `, by way of ${via}, which does not run that model itself`}). It is sent: ${SENT.join('; ')}. ` +
  `It never gets ${NEVER_SENT.join(', ')}. To end it: partwright models consent ${consent} no.`;
