import { analyze } from './analyze.ts';
import { budget } from './budget.ts';
import type { ChatCommand } from './command.ts';
import { exportFiles } from './export.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { macro } from './macro.ts';
import { models } from './models.ts';
import { parameters } from './parameters.ts';
import { quit } from './quit.ts';
import { save } from './save.ts';
import { script } from './script.ts';
import { set } from './set.ts';
import { state } from './state.ts';
import { undo } from './undo.ts';
import { usage } from './usage.ts';

/** Every command of a session, in the order of /help. */
export const CHAT_COMMANDS: readonly ChatCommand[] = [
  help,
  state,
  analyze,
  parameters,
  set,
  undo,
  history,
  script,
  save,
  exportFiles,
  macro,
  models,
  usage,
  budget,
  quit,
];
