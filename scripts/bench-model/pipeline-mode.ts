import type { DesignScope, Planner, Wish } from '../../sidecar/design/planner.ts';
import type { TestBench } from '../../test/freecad/application.ts';
import { judge } from '../prompts/judge.ts';
import type { Meter } from './meter.ts';
import type { Answer } from './mode.ts';

interface Options {
  readonly bench: TestBench;
  /** A planner for one design. */
  readonly planner: (id: string) => Planner;
  readonly meter: Meter;
  readonly rounds: number;
}

/** (b) and (c): the whole pipeline with rehearsal and checks, whoever plans. What is asked back gets no answer. */
export function pipelineMode({ bench, planner, meter, rounds }: Options): Answer {
  return async (trial) => {
    const counted = limited(planner(trial.id), rounds);
    const application = { ...bench.application, planner: counted };
    const { verdict, why } = await judge({ ...bench, application }, trial, true);
    const solid = verdict === 'right' || verdict === 'wrong';
    return { verdict, solid, why, rounds: counted.rounds, ...meter.take() };
  };
}

/** The planner with so many rounds at most; after them it gives up. */
function limited(planner: Planner, most: number): Planner & { rounds: number } {
  const counted: Planner & { rounds: number } = {
    rounds: 0,
    plan: (wish, signal) => {
      counted.rounds += 1;
      return planner.plan(wish, signal);
    },
  };
  const { revise } = planner;
  if (!revise) return counted;
  return Object.assign(counted, {
    revise: async (...of: Parameters<typeof revise>) => {
      if (counted.rounds >= most) return { type: 'refused', reason: `${most} rounds were not enough.` };
      counted.rounds += 1;
      return revise.apply(planner, of);
    },
  } satisfies Pick<Planner, 'revise'>);
}

/** The planner with all that it writes into a journal kept elsewhere too. */
export function recorded({ plan, revise }: Planner, record: DesignScope['record']): Planner {
  const kept = (wish: Wish): Wish => ({ ...wish, design: { ...wish.design, record } });
  return {
    plan: (wish, signal) => plan(kept(wish), signal),
    ...(revise && { revise: (wish, ...of) => revise(kept(wish), ...of) }),
  };
}
