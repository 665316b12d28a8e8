import { z } from 'zod';
import { Check } from './check.ts';
import { DesignId } from './design.ts';

export const MacroExportParams = z.strictObject({
  designId: DesignId,
  path: z.string().min(1).describe('Where to save the .FCMacro; written whole or not at all'),
});
export const MacroExportResult = z.strictObject({
  path: z.string(),
  verified: z.boolean().describe('The macro was run in a clean headless FreeCAD and gave the same shape'),
  checks: z.array(Check),
});
export type MacroExportResult = z.infer<typeof MacroExportResult>;

export const MacroVerifyParams = z.strictObject({ path: z.string().min(1) });
export const MacroVerifyResult = z.strictObject({ verified: z.boolean(), checks: z.array(Check) });
export type MacroVerifyResult = z.infer<typeof MacroVerifyResult>;
