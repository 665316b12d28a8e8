import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DesignScope } from '../design/planner.ts';
import type { Reviewer, ReviewMaterial } from '../design/reviewer.ts';
import { LLMError } from '../llm/llm-error.ts';
import { modelName } from '../llm/model-name.ts';
import type { OpenedModels } from '../llm/open-models.ts';
import type { Blueprint } from '../plan/blueprint.ts';
import { complexityOf, tasksOf } from '../plan/task-graph.ts';
import { agentModel, isHere } from './agent-model.ts';
import { ValidatorAgent } from './validator/validator.ts';

/**
 * Who looks at what came out: the model that is set for the validator. Where no model had a part in a design there is nothing
 * to doubt, and a small model is not asked: it says "correct" to everything.
 */
export function openReviewer(opened: OpenedModels): Reviewer {
  /** Models that took no picture. */
  const blind = new Set<string>();
  const modelFor = ({ id }: DesignScope) => {
    const model = agentModel(opened.settings.validator);
    return model && !isHere(opened, model) && opened.budget(id).usage.calls > 0 ? model : null;
  };
  return {
    wants: (design, blueprint) => {
      const model = modelFor(design);
      if (model === null) return 'nothing';
      return isSimple(blueprint) || blind.has(modelName(model.primary)) ? 'text' : 'picture';
    },
    review: async (material, design, signal) => {
      const model = modelFor(design);
      if (model === null) return null;
      const { id, record, remark, allow } = design;
      const context = { models: opened.models, budget: opened.budget(id), record, allow };
      const agent = new ValidatorAgent(model, context);
      const ask = (shown: ReviewMaterial) => agent.execute(shown, signal);
      try {
        const review = await ask(material).catch((error: unknown) => {
          // A model that does not see refuses the request as a whole.
          if (!(error instanceof LLMError) || error.kind !== 'request' || material.picture === null)
            throw error;
          blind.add(modelName(model.primary));
          return ask({ ...material, picture: null });
        });
        if (review === null) remark('The model that was to look at it wrote no review.');
        return review;
      } catch (error) {
        if (!(error instanceof LLMError)) throw error;
        if (error.kind === 'cancelled' || signal.aborted)
          throw new PartwrightError('Cancelled', 'It was stopped.', { cause: error });
        remark(`No model looked at it. ${error.message}`);
        return null;
      }
    },
  };
}

/** One or two plain features: measured through and through, and a picture would cost more than all else of the design. */
const isSimple = (blueprint: Blueprint): boolean =>
  blueprint.type !== 'edit' &&
  blueprint.outline !== undefined &&
  complexityOf(tasksOf(blueprint.outline)).level === 'simple';
