/** First words that `npm start` hands on as they are; anything else is a prompt. A test holds them against the program. */
export const COMMANDS = ['make', 'build', 'chat', 'batch', 'macro', 'models', 'doctor', 'serve', 'help'];
const OPTIONS = ['--help', '-h', '--version', '-V'];

export const isCommand = (word: string) => COMMANDS.includes(word) || OPTIONS.includes(word);

/** Commands that run a FreeCAD. */
export const NEED_FREECAD = ['make', 'build', 'chat', 'batch', 'macro'];
