import { PartwrightError } from '../../rpc-schema/errors.ts';
import { SettingError } from '../config/agents.ts';
import type { CallContext, Handlers } from '../rpc/peer.ts';
import { LLMError } from './llm-error.ts';
import { ModelNameError, readModelName } from './model-name.ts';
import type { OpenedModels } from './open-models.ts';
import { listModels } from './report/list-models.ts';
import { changeSettings, providerNamed, settingsView } from './report/settings.ts';
import { setModels, testModels } from './report/test-models.ts';
import { usageView } from './report/usage-view.ts';
import { MODEL_PROVIDERS } from './schema.ts';

type ModelMethods = 'models/list' | 'models/test' | 'config/get' | 'config/set' | 'usage/get' | 'usage/reset';

/** What the workbench may ask about models, settings and money. */
export function modelHandlers(opened: OpenedModels): Pick<Handlers, ModelMethods> {
  return {
    'models/list': own(async ({ provider }, { signal }) => ({
      providers: await listModels(opened, provider ? [providerNamed(provider)] : MODEL_PROVIDERS, signal),
    })),
    'models/test': own(async ({ models }, { signal }) => ({
      models: await testModels(opened, models?.map(readModelName) ?? setModels(opened), signal),
    })),
    'config/get': own(() => settingsView(opened)),
    'config/set': own(async (changes) => {
      await changeSettings(opened, changes);
      return settingsView(opened);
    }),
    'usage/get': own(async () => usageView(opened.usage, opened.limits)),
    'usage/reset': own(async () => {
      opened.usage.reset();
      return usageView(opened.usage, opened.limits);
    }),
  };
}

/** For the person's own FreeCAD only: one without a window runs what a model may have written. */
function own<P, R>(handle: (params: P, context: CallContext) => Promise<R>) {
  return async (params: P, context: CallContext): Promise<R> => {
    if (context.peer.role !== 'workbench')
      throw new PartwrightError('Unauthorized', 'Models, settings and usage are for the workbench only.');
    try {
      return await handle(params, context);
    } catch (error) {
      if (error instanceof SettingError || error instanceof ModelNameError)
        throw new PartwrightError('SettingInvalid', error.message);
      if (error instanceof LLMError)
        throw new PartwrightError('ModelFailed', `${error.message} ${error.cure}`);
      throw error;
    }
  };
}
