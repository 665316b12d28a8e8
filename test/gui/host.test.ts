import { afterAll } from 'vitest';
import { describeInFreecad } from '../freecad/host/in-freecad.ts';
import { type Display, openDisplay } from './display.ts';

let display: Display | undefined;

// The drawing of a page comes out the same with a window, where TechDraw finds its lines in threads.
for (const name of ['test_gui', 'test_sheet']) {
  describeInFreecad(name, process.env.PARTWRIGHT_FREECAD_GUI ?? 'freecad', async () => {
    display ??= await openDisplay();
    return { DISPLAY: display.name, QT_QPA_PLATFORM: 'xcb', QTWEBENGINE_DISABLE_SANDBOX: '1' };
  });
}

afterAll(async () => {
  await display?.close();
});
