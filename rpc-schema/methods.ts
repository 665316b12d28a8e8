import type { z } from 'zod';
import * as design from './design.ts';
import * as freecad from './freecad.ts';
import * as macro from './macro.ts';
import * as measure from './measure.ts';
import { type NotificationMethod, notification, type RequestMethod, request, type Side } from './method.ts';
import * as models from './models.ts';
import * as session from './session.ts';

const SECOND = 1_000;

/** Every method of the contract, one line each. The order is the order of the generated files. */
export const METHODS = {
  // workbench and headless hosts -> sidecar
  'session/open': request('sidecar', session.SessionOpenParams, session.SessionOpenResult, 10 * SECOND),
  'design/start': request('sidecar', design.DesignStartParams, design.DesignStartResult, 10 * SECOND),
  'design/answer': request('sidecar', design.DesignAnswerParams, design.Accepted, 10 * SECOND),
  'design/approve': request('sidecar', design.DesignApproveParams, design.Accepted, 10 * SECOND),
  'design/allow': request('sidecar', design.DesignAllowParams, design.Accepted, 10 * SECOND),
  'design/cancel': request('sidecar', design.DesignCancelParams, design.Accepted, 10 * SECOND),
  'macro/export': request('sidecar', macro.MacroExportParams, macro.MacroExportResult, 120 * SECOND),
  'macro/verify': request('sidecar', macro.MacroVerifyParams, macro.MacroVerifyResult, 120 * SECOND),
  'models/list': request('sidecar', models.ModelsListParams, models.ModelsListResult, 60 * SECOND),
  'models/test': request('sidecar', models.ModelsTestParams, models.ModelsTestResult, 600 * SECOND),
  'config/get': request('sidecar', models.ConfigGetParams, models.ConfigView, 10 * SECOND),
  'config/set': request('sidecar', models.ConfigSetParams, models.ConfigView, 10 * SECOND),
  'usage/get': request('sidecar', models.UsageGetParams, models.UsageView, 10 * SECOND),
  'usage/reset': request('sidecar', models.UsageResetParams, models.UsageView, 10 * SECOND),

  // sidecar -> FreeCAD
  'freecad/readState': request('host', freecad.ReadStateParams, freecad.DocumentState, 30 * SECOND),
  'freecad/execute': request('host', freecad.ExecuteParams, freecad.ExecuteResult, 120 * SECOND),
  'freecad/undo': request('host', freecad.UndoParams, freecad.UndoResult, 30 * SECOND),
  'freecad/screenshot': request('host', freecad.ScreenshotParams, freecad.ScreenshotResult, 30 * SECOND),
  'freecad/saveCopy': request('host', freecad.SaveCopyParams, freecad.SaveCopyResult, 60 * SECOND),
  'freecad/openDocument': request(
    'host',
    freecad.OpenDocumentParams,
    freecad.OpenDocumentResult,
    60 * SECOND,
  ),
  'freecad/closeDocument': request(
    'host',
    freecad.CloseDocumentParams,
    freecad.CloseDocumentResult,
    30 * SECOND,
  ),
  'freecad/export': request('host', freecad.ExportParams, freecad.ExportResult, 120 * SECOND),
  'freecad/measure': request('host', measure.MeasureParams, measure.MeasureResult, 60 * SECOND),
  'freecad/perturb': request('host', freecad.PerturbParams, freecad.PerturbResult, 120 * SECOND),

  // sidecar -> FreeCAD's window
  'design/claim': request('host', design.DesignClaimParams, design.DesignClaimResult, 10 * SECOND),

  // sidecar tells the workbench
  'design/progress': notification('host', design.DesignProgress),
  'design/plan': notification('host', design.DesignPlanNotice),
  'design/text': notification('host', design.DesignTextNotice),
  'design/question': notification('host', design.DesignQuestionNotice),
  'design/approval': notification('host', design.DesignApprovalNotice),
  'design/sending': notification('host', design.DesignSendingNotice),
  'design/finished': notification('host', design.DesignFinishedNotice),

  // either way
  '$/cancelRequest': notification('both', session.CancelRequestParams),
} as const satisfies Record<string, RequestMethod | NotificationMethod>;

export type MethodName = keyof typeof METHODS;

/** Names of the requests that one side serves. */
export type RequestsOf<S extends Side> = {
  [N in MethodName]: (typeof METHODS)[N] extends { type: 'request'; servedBy: S } ? N : never;
}[MethodName];

/** Names of the notifications that one side receives. */
export type NotificationsOf<S extends Side> = {
  [N in MethodName]: (typeof METHODS)[N] extends { type: 'notification'; servedBy: S | 'both' } ? N : never;
}[MethodName];

export type Params<N extends MethodName> = z.infer<(typeof METHODS)[N]['params']>;
export type Result<N extends MethodName> =
  (typeof METHODS)[N] extends RequestMethod<Side, z.ZodType, infer R> ? z.infer<R> : never;
