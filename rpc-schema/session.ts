import { z } from 'zod';

/** The first request on every connection: who calls, and which contract it speaks. */
export const SessionOpenParams = z.strictObject({
  protocol: z.int().min(1),
  role: z.enum(['workbench', 'headless']),
  addonVersion: z.string().max(40),
  freecadVersion: z.string().max(40).describe('major.minor.patch, such as 1.0.2'),
  pythonVersion: z.string().max(40),
  pid: z.int().min(0),
});
export type SessionOpenParams = z.infer<typeof SessionOpenParams>;

export const SessionOpenResult = z.strictObject({
  sessionId: z.string(),
  protocol: z.int(),
  sidecarVersion: z.string(),
  rehearsal: z
    .strictObject({
      available: z.boolean(),
      freecad: z.string().nullable().describe('The command that starts the headless FreeCAD'),
      problem: z.string().nullable().describe('Why there is none, and the cure'),
    })
    .describe('The headless FreeCAD in which scripts are rehearsed'),
});
export type SessionOpenResult = z.infer<typeof SessionOpenResult>;

/** Ends the request of that id on the other side; its answer is then error 1003. */
export const CancelRequestParams = z.strictObject({ id: z.union([z.int(), z.string()]) });
