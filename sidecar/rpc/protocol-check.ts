import { z } from 'zod';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import { PROTOCOL_VERSION } from '../../rpc-schema/version.ts';

const Claim = z.looseObject({ protocol: z.int() });

/**
 * Compares protocol versions before anything else of session/open is looked at: another version may well have other
 * fields. Throws ProtocolMismatch, which says which side is the old one.
 */
export function checkProtocol(params: unknown): void {
  const claim = Claim.safeParse(params);
  if (!claim.success || claim.data.protocol === PROTOCOL_VERSION) return;
  const { protocol } = claim.data;
  const older = protocol < PROTOCOL_VERSION ? 'add-on' : 'sidecar';
  throw new PartwrightError(
    'ProtocolMismatch',
    `Update the Partwright ${older}: the add-on speaks protocol ${protocol}, the sidecar ${PROTOCOL_VERSION}.`,
    { data: { addon: protocol, sidecar: PROTOCOL_VERSION, update: older } },
  );
}
