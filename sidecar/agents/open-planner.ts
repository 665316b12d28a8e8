import { PartwrightError } from '../../rpc-schema/errors.ts';
import { wholeRequest } from '../checks/numbers/request.ts';
import { SettingError } from '../config/agents.ts';
import type { Planner, PlanOutcome, Setback, Wish } from '../design/planner.ts';
import { LLMError } from '../llm/llm-error.ts';
import { ModelNameError } from '../llm/model-name.ts';
import type { OpenedModels } from '../llm/open-models.ts';
import type { AgentContext } from './agent.ts';
import { agentModel, isHere } from './agent-model.ts';
import { GeneratorAgent } from './generator/generator.ts';
import { ModelPlanner } from './model-planner.ts';
import { Offers } from './planner/offers.ts';
import { PlannerAgent } from './planner/planner.ts';
import { withoutModel } from './without-model.ts';

interface PlannerOptions {
  readonly opened: OpenedModels;
  readonly builtin: Planner;
  /** The model plans everything, even what the built-in reader can: to measure it. */
  readonly alone?: boolean | undefined;
  /** Plans that a model makes side by side for a request; the best is taken. */
  readonly plans?: number | undefined;
}

/** Who plans: the built-in reader, and where a model is set for it, the model for what that does not understand. */
export function openPlanner({ opened, builtin, alone = false, plans = 1 }: PlannerOptions): Planner {
  const offers = new Offers();
  const modelPlanner = (wish: Wish): ModelPlanner | null => {
    const model = agentModel(opened.settings.planner);
    if (model === null) return null;
    const context: AgentContext = {
      models: opened.models,
      budget: opened.budget(wish.design.id),
      record: wish.design.record,
      allow: wish.design.allow,
    };
    // A model on this machine is a small one: it is held by the hand.
    const narrowing = isHere(opened, model) ? 'fence' : 'form';
    const mending = agentModel(opened.settings.generator);
    return new ModelPlanner({
      offers,
      agent: new PlannerAgent(model, context, narrowing),
      generator: mending && new GeneratorAgent(mending, context, isHere(opened, mending) ? 'fence' : 'form'),
      plans,
      builtin: alone ? null : builtin,
    });
  };
  return {
    plan: (wish, signal) =>
      told(signal, async () => {
        const planner = modelPlanner(wish);
        return planner
          ? planner.plan(wish, signal)
          : withoutModel(await builtin.plan(wish, signal), wholeRequest(wish.prompt, wish.answers));
      }),
    // Without a model the built-in reader would only repeat itself.
    get revise() {
      if (opened.settings.planner.primary === null) return undefined;
      return (wish: Wish, setback: Setback, signal: AbortSignal) =>
        told(signal, async () => {
          const planner = modelPlanner(wish);
          return planner ? planner.revise(wish, setback, signal) : builtin.plan(wish, signal);
        });
    },
    usage: (designId) => {
      const { calls, input, output, cost, unpriced } = opened.budget(designId).usage;
      return { calls, tokens: input + output, costUsd: unpriced > 0 ? null : cost };
    },
  };
}

/** What a person is told where a model fails, or is set wrongly. @throws {PartwrightError} */
async function told(signal: AbortSignal, plan: () => Promise<PlanOutcome>): Promise<PlanOutcome> {
  try {
    return await plan();
  } catch (error) {
    if (error instanceof LLMError && (error.kind === 'cancelled' || signal.aborted))
      throw new PartwrightError('Cancelled', 'It was stopped.', { cause: error });
    if (error instanceof LLMError)
      throw new PartwrightError('ModelFailed', `${error.message} ${error.cure}`.trim(), { cause: error });
    if (error instanceof SettingError || error instanceof ModelNameError)
      throw new PartwrightError('SettingInvalid', error.message, { cause: error });
    throw error;
  }
}
