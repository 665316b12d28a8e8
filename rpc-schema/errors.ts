/**
 * Every error that crosses the wire. Codes below -32000 belong to JSON-RPC 2.0 itself; ours start at 1000.
 * `cure` tells the person at the keyboard what to do; it is shown under the error's own message.
 */
export const ERRORS = {
  ParseError: {
    code: -32700,
    cure: 'The message was not JSON. Update the add-on and the sidecar to the same release.',
  },
  InvalidRequest: { code: -32600, cure: 'Update the add-on and the sidecar to the same release.' },
  MethodNotFound: { code: -32601, cure: 'Update the add-on and the sidecar to the same release.' },
  InvalidParams: { code: -32602, cure: 'Correct the named field and send the request again.' },
  InternalError: { code: -32603, cure: 'Please report it with the journal of the design.' },

  Unauthorized: { code: 1001, cure: 'Restart the sidecar from the Partwright panel.' },
  ProtocolMismatch: { code: 1002, cure: 'Update the side that the message names.' },
  Cancelled: { code: 1003, cure: 'Send the request again when you want it.' },
  TimedOut: { code: 1004, cure: 'Try again; if it stays slow, make the part in smaller steps.' },
  SessionUnknown: { code: 1005, cure: 'Open a session first; the panel does so when it reconnects.' },
  Disconnected: {
    code: 1006,
    cure: 'Send the request again when it is there again; the panel starts the sidecar by itself.',
  },

  DesignUnknown: { code: 1100, cure: 'It may have ended already; start it again.' },
  DesignNotReady: { code: 1101, cure: 'Wait until the design has finished.' },
  RequirementMissed: {
    code: 1102,
    cure: 'The document is as it was. Change the sizes that do not fit, or say it in other words.',
  },
  PlanInvalid: {
    code: 1103,
    cure: 'The document is as it was. Correct what is named, or say it in other words.',
  },
  ResultDiffers: {
    code: 1104,
    cure: 'It was taken back; the document is as it was. Please report it with the journal of the design.',
  },

  LeftInDocument: {
    code: 1105,
    cure: 'Undo once in FreeCAD to take it back, and please report it with the journal of the design.',
  },

  DesignUnderWay: { code: 1106, cure: 'Wait until it has ended, or stop it; then send the request again.' },

  DocumentUnknown: { code: 1200, cure: 'Open the document in FreeCAD, then send the request again.' },
  DocumentChanged: {
    code: 1201,
    cure: 'Nothing was run. Send the request again to plan it for the document as it is now.',
  },
  ScriptFailed: {
    code: 1202,
    cure: 'The document is as it was. Change the sizes of the step that is named, or of the one before it.',
  },
  ObjectUnknown: { code: 1203, cure: 'Use an object that is in the document.' },
  NoGui: { code: 1204, cure: 'A screenshot needs a FreeCAD with a window.' },
  FileFailed: {
    code: 1205,
    cure: 'Check that the file or folder exists, and that it can be read or written.',
  },
  FreecadBusy: {
    code: 1206,
    cure: 'Close the dialog or finish the edit that is open in FreeCAD, then send the request again.',
  },

  NotRestored: {
    code: 1207,
    cure: 'Undo in FreeCAD, or close the document without saving and open it again; please report it.',
  },

  FreecadMissing: {
    code: 1300,
    cure: 'Correct the setting that is named, or install FreeCAD 0.20 or newer; `partwright doctor` shows what was found.',
  },
  FreecadCrashed: { code: 1301, cure: 'Nothing in your document was touched. Try again.' },
  NoMacro: { code: 1303, cure: 'Save the document itself: it holds the model as it was changed.' },
  ModelFailed: {
    code: 1400,
    cure: 'See which models work from here: partwright models list.',
  },
  SettingInvalid: { code: 1401, cure: 'Correct the setting that is named.' },
  MacroInvalid: { code: 1302, cure: 'Choose a .FCMacro that Partwright saved.' },
} as const satisfies Record<string, { readonly code: number; readonly cure: string }>;

export type ErrorName = keyof typeof ERRORS;

const NAMES_BY_CODE = new Map<number, ErrorName>(
  (Object.keys(ERRORS) as ErrorName[]).map((name) => [ERRORS[name].code, name]),
);

/** The name of a wire error code, or undefined for a code that this release does not know. */
export function errorName(code: number): ErrorName | undefined {
  return NAMES_BY_CODE.get(code);
}

/** An error with a place in the contract: it keeps its name, details and cause on the way over the wire. */
export class PartwrightError extends Error {
  override readonly name: ErrorName;
  readonly data: unknown;

  constructor(name: ErrorName, message: string, options: { data?: unknown; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = name;
    this.data = options.data;
  }

  get code(): number {
    return ERRORS[this.name].code;
  }

  get cure(): string {
    return ERRORS[this.name].cure;
  }
}
