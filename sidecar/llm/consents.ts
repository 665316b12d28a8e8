import { SettingError } from '../config/agents.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { LLMError } from './llm-error.ts';
import type { Place } from './place.ts';
import { PROVIDERS } from './providers/registry.ts';
import type { ConsentName } from './schema.ts';
import { type Allow, announcement } from './sending.ts';

/** What the person said of who may be sent something: asked once, kept in the config file. */
export class Consents {
  readonly #config: ConfigFile;
  readonly #announce: (line: string) => void;
  /** Answers that could not be kept. */
  readonly #answers = new Map<ConsentName, boolean>();
  readonly #reminded = new Set<ConsentName>();
  /** The last question to the person: the next waits for its answer, which may be its own. */
  #asked: Promise<unknown> = Promise.resolve();

  constructor(config: ConfigFile, announce: (line: string) => void) {
    this.#config = config;
    this.#announce = announce;
  }

  /** Undefined: nothing was said yet. Whoever forbade a server forbade what it passes things on to; a yes is for itself alone. */
  of(name: ConsentName): boolean | undefined {
    const { consent } = this.#config.read();
    const server = PROVIDERS.find(({ cloud }) => cloud?.name === name)?.name;
    const said = consent[name] ?? this.#answers.get(name);
    return said ?? (server && consent[server] === false ? false : undefined);
  }

  /** Asks once, whoever else wants to know it at the same time; tells where nobody can be asked. */
  async firstTime(place: Place, allow: Allow | undefined): Promise<boolean> {
    if (!allow) {
      this.#announce(announcement(place));
      this.#keep(place.consent, true);
      return true;
    }
    const answer = this.#asked.then(async () => {
      const known = this.of(place.consent);
      if (known !== undefined) return known;
      const allowed = await allow(place);
      this.#keep(place.consent, allowed);
      return allowed;
    });
    // Whoever was stopped while asking leaves it to the next one to ask.
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  /** A model that is set and forbidden: said once, for what is planned without it comes out otherwise. */
  remind(place: Place): void {
    if (this.#reminded.has(place.consent)) return;
    this.#reminded.add(place.consent);
    const { message, cure } = noConsent(place, true);
    this.#announce(`${message} ${cure}`);
  }

  #keep(name: ConsentName, consent: boolean): void {
    try {
      this.#config.change((written) => ({
        ...written,
        consent: { ...Object(written.consent), [name]: consent },
      }));
    } catch (error) {
      if (error instanceof SettingError) throw error;
      this.#answers.set(name, consent);
      const why = error instanceof Error ? error.message : String(error);
      this.#announce(`What you allow is not kept (${why}): it holds until this ends.`);
    }
  }
}

/** Nothing goes there, for the person did not say that it may. */
export function noConsent({ entry: { name }, title, consent }: Place, wasRefused: boolean): LLMError {
  return new LLMError(`Nothing is sent to ${title}: you have not allowed it.`, {
    kind: 'consent',
    provider: name,
    cure: wasRefused
      ? `Allow it: partwright models consent ${consent} yes, or under Models and budget in FreeCAD.`
      : `Name a model of it for an agent: partwright models use ${name}.`,
    isRetryable: false,
  });
}
