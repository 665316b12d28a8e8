import { ringOf } from './annular.ts';
import { directed } from './extents.ts';
import type { Phrase, PhraseOf, Spot } from './phrase.ts';
import { isReference } from './places/sides.ts';
import { goThrough } from './places/through.ts';
import { tellSection } from './sections.ts';
import { shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';
import { isCalled, PARTS } from './story.ts';
import { saysAxis, turnsAbout } from './turned-about.ts';

/** Gives the phrases of a sentence to the solid that they speak of. */
export class Attaching {
  readonly #story: Story;
  #body: Body | null;
  /** What follows says where its centre is. */
  #byCentre = false;
  /** Directions that belong to a size before them. */
  readonly #said = new Set<Phrase>();
  /** "extruded" was said: the next size without a name is how far. */
  #extruded = false;
  #before: Phrase | null = null;
  /** What follows the next one. */
  #after: Phrase | null = null;
  /** The head of a hole whose sizes follow: "is counterbored with a diameter of 20 mm". */
  #head: string | null = null;
  /** The face whose sizes follow. */
  #face: 'top' | 'bottom' | null = null;

  constructor(story: Story, body: Body | null) {
    this.#story = story;
    this.#body = body;
  }

  all(phrases: readonly Phrase[]): void {
    for (const [index, phrase] of phrases.entries()) {
      this.#before = phrases[index - 1] ?? this.#before;
      this.#after = phrases[index + 2] ?? null;
      this.#take(phrase, phrases[index + 1]);
    }
  }

  /** What stands with the noun itself: "four large 10 mm deep holes". */
  thing(thing: PhraseOf<'thing'>): void {
    const body = this.#body;
    if (!body) return;
    body.spans.push(thing);
    body.words.add(thing.word);
    const role = thing.role ?? (thing.family === 'role' ? thing.noun : null);
    if (body.role === null || (body.role === 'product' && role === 'member')) body.role = role;
    // "The two tubes are connected" counts what is there already.
    const again = thing.determiner === 'the' && body === this.#story.base && body.sizes.size > 0;
    if (thing.count !== null && !again) body.count = thing.count;
    for (const side of thing.sides) body.sides.add(side);
    for (const quality of thing.qualities) body.qualities.add(quality);
    for (const trait of thing.traits) body.traits.add(trait);
    if (thing.traits.includes('shaped')) this.#story.shaped.push(thing);
    if (thing.centred) body.traits.add('centred');
    for (const measure of thing.measures) this.#measure(measure);
  }

  #take(phrase: Phrase, next: Phrase | undefined): void {
    if (QUIET.includes(phrase.kind)) return;
    if (phrase.kind === 'subject' && !this.#sizesFace(phrase, next)) {
      this.#speakOf(phrase, next);
      return;
    }
    if (this.#sizesFace(phrase, next)) return;
    const body = this.#body;
    if (phrase.kind === 'thing') {
      const counted = this.#story.counted.some(({ span }) => span === phrase);
      if (phrase.family !== 'role' && !counted) this.#story.doubt(phrase);
      return;
    }
    if (!body) {
      if (phrase.kind === 'measure' && phrase.of.length > 0) this.#measure(phrase);
      else this.#story.doubt(phrase);
      return;
    }
    body.spans.push(phrase);
    switch (phrase.kind) {
      case 'measure':
        this.#measure(this.#ofFace(this.#directed(phrase, next)));
        return;
      case 'trait':
        this.#head = phrase.trait.startsWith('with ') ? phrase.trait.slice('with '.length) : this.#head;
        if (phrase.trait === 'shaped') this.#story.shaped.push(phrase);
        // "Both share the same axis"
        body.traits.add(phrase.trait === 'same' && isAxis(next) ? 'centred' : phrase.trait);
        if (phrase.spots?.[0]?.what === 'centre') {
          const { spots, start, end } = phrase;
          body.wheres.push({ kind: 'place', preposition: 'at', spots, distance: null, start, end });
        }
        if (phrase.trait === 'through') goThrough(body, phrase, this.#story);
        return;
      case 'action':
        if (phrase.action === 'extrude') {
          this.#extruded = true;
          body.traits.add('extruded');
        } else if (phrase.action === 'add') body.traits.add('attached');
        else if (phrase.action === 'stand') body.traits.add('attached').add('stands');
        else if (phrase.action === 'rise') body.traits.add('rises');
        return;
      case 'alike':
        this.#alike(phrase);
        return;
      case 'along':
        if (this.#said.has(phrase) || turnsAbout(phrase, this.#story)) return;
        if (phrase.coincident) body.traits.add('centred');
        // "Centred in X" is a place, and no direction.
        if (/^cent(?:re|er)\w*\s+(?:in|along)\b/i.test(this.#story.text(phrase))) return;
        body.wheres.push(phrase);
        return;
      case 'plane':
        this.#story.turned.plane ??= phrase.plane;
        return;
      case 'place':
        if (this.#isAllRound(phrase)) return;
        body.wheres.push(this.#byCentre ? { ...phrase, byCentre: true } : phrase);
        return;
      case 'angles':
      case 'apart':
      case 'astride':
      case 'flush':
      case 'coordinate':
      case 'offset':
      case 'padding':
      case 'inset':
      case 'circle':
      case 'grid':
      case 'point':
      case 'even':
        body.wheres.push(phrase);
        return;
      case 'word':
        this.#word(phrase, next);
        return;
      default:
        this.#story.doubt(phrase);
    }
  }

  /** "Its bottom face measures 60 mm by 60 mm" of what tapers: what the next sizes are of. */
  #sizesFace(phrase: Phrase, next: Phrase | undefined): boolean {
    if (phrase.kind !== 'subject' && phrase.kind !== 'place') return false;
    const [spot] = phrase.spots;
    const [side] = spot?.sides ?? [];
    const tapers = TAPERING.includes(this.#noun());
    const face =
      spot && (spot.what === 'face' || spot.what === 'side' || spot.what === 'edge' || spot.what === 'end');
    if (!tapers || !face || next?.kind !== 'measure' || (side !== 'top' && side !== 'bottom')) return false;
    this.#face = side;
    return true;
  }

  /** What is spoken of; before its noun was said of it, that of the title. */
  #noun(): string {
    const announced = this.#story.announced.find(({ family }) => family === 'solid');
    return this.#body?.noun ?? announced?.noun ?? '';
  }

  /** "Walls of 4 mm on all four sides": no place. */
  #isAllRound({ spots, distance }: PhraseOf<'place'>): boolean {
    const before = this.#before;
    const thick = before?.kind === 'measure' && before.names.some((name) => name === 'wall');
    return (
      thick && distance === null && spots.every(({ what, sides }) => what === 'face' && sides.length === 0)
    );
  }

  /** The size of a face by the name that it has of the whole. */
  #ofFace(measure: PhraseOf<'measure'>): PhraseOf<'measure'> {
    const side = this.#face;
    this.#face = null;
    const [name = 'side'] = measure.names;
    const [first, ...others] = measure.values;
    if (side === null || measure.names.length > 1 || others.some(({ number }) => number !== first?.number))
      return measure;
    const flat = this.#noun() === 'trapezoid';
    if (flat && others.length === 0)
      return { ...measure, names: [side === 'top' ? 'trap_top' : 'trap_bottom'] };
    if (flat || (name === 'side') !== (this.#noun() === 'square_frustum')) return measure;
    return {
      ...measure,
      names: [`${side === 'top' ? 'top' : 'base'}_${name}`],
      values: measure.values.slice(0, 1),
    };
  }

  /** "The centre of the slot is at the origin": what follows says where the slot is. */
  #speakOf(subject: PhraseOf<'subject'>, next: Phrase | undefined): void {
    const [first, ...rest] = subject.spots;
    const ref = rest.find(isReference);
    const foot = rest.every((spot) => isReference(spot) || spot.sides.join() === 'bottom');
    if (ref && ref.what !== 'role' && ref.what !== 'it') {
      const found =
        this.#story.find(ref, ref.what === 'cutter') ?? this.#story.find(ref, ref.what !== 'cutter');
      if (found) this.#body = found;
    } else if (ref?.what === 'role') this.#body = this.#story.base ?? this.#body;
    this.#byCentre = first?.what === 'centre' && foot && this.#body !== this.#story.base;
    const sunk = first?.what === 'side' && first.value === 'bottom';
    if (sunk && this.#body) return;
    if (first?.what !== 'centre' || !foot || !this.#body) this.#story.doubt(subject);
    else if (first.plural && next?.kind === 'word' && ['Property', 'Coincident'].includes(next.terminal))
      this.#body.traits.add('centred');
  }

  #directed(measure: PhraseOf<'measure'>, next: Phrase | undefined): PhraseOf<'measure'> {
    const told = directed(measure, next, {
      body: this.#body,
      before: this.#before,
      after: this.#after,
      extruded: this.#extruded,
    });
    if (told.along) this.#said.add(told.along);
    return told.measure;
  }

  #word(word: PhraseOf<'word'>, next: Phrase | undefined): void {
    const { terminal, value } = word;
    if (terminal === 'Property' && value === 'crosses') this.#story.crosses = true;
    if (['Pronoun', 'Property', 'Coincident', 'Summary', 'Looks'].includes(terminal)) return;
    if (terminal === 'Prep' && value === 'to' && next?.kind === 'measure') return;
    if (terminal === 'Prep' && next?.kind === 'plane') return;
    if (terminal === 'Loop' && this.#body?.noun === 'polygon') return;
    if (terminal === 'Revolve') {
      this.#story.turned.span ??= word;
      return;
    }
    if (saysAxis(word, next, this.#story)) return;
    if (terminal === 'Prep' && value === 'at' && next?.kind === 'point') return;
    if (terminal === 'Centre' && next?.kind === 'word' && next.terminal === 'Property') {
      this.#body?.traits.add('centred');
      return;
    }
    if (terminal === 'Prep' && (value === 'above' || value === 'below') && endsClause(next)) {
      const { start, end } = word;
      this.#body?.wheres.push({ kind: 'place', preposition: value, spots: [], distance: null, start, end });
      return;
    }
    if (terminal === 'Annulus') {
      const ring = ringOf(this.#story);
      if (ring) this.#body = ring;
      else this.#story.doubt(word);
      return;
    }
    if (value === 'perpendicular') this.#story.perpendicular.push(word);
    if (terminal === 'Quality' && this.#body) {
      this.#body.qualities.add(value);
      return;
    }
    if (terminal === 'Centred' && this.#body) {
      this.#body.traits.add('centred');
      return;
    }
    this.#story.doubt(word);
  }

  #measure(measure: PhraseOf<'measure'>): void {
    const body = this.#of(measure);
    if (!body) {
      this.#story.doubt(measure);
      return;
    }
    const { names, values } = measure;
    const [first] = values;
    if (!first) return;
    if (names.join() === 'rise') {
      this.#story.give(body, body.cut ? 'depth' : 'rise', first);
    } else if (names.length === 0) {
      this.#unnamed(body, measure);
    } else if (names.join() === 'spacing' && body.count > 1 && body.noun !== 'fin') {
      const { start, end } = measure;
      body.wheres.push({ kind: 'apart', value: first, along: measure.along, start, end });
    } else if (names.join() === 'section') {
      tellSection(body, measure, this.#story);
    } else if (
      names.join() === 'length' &&
      isRun(body) &&
      body.sizes.get('length')?.number !== first.number
    ) {
      // "12 mm by 12 mm and 90 mm long": the run was its section.
      for (const name of ['length', 'width']) {
        const value = body.sizes.get(name);
        if (value) body.sizes.set(`section_${name}`, value);
        body.sizes.delete(name);
      }
      this.#story.give(body, 'length', first);
    } else if (values.length === 1) {
      for (const name of names) this.#story.give(body, this.#name(body, name), first);
    } else if (names.length === values.length) {
      for (const [n, value] of values.entries())
        this.#story.give(body, this.#name(body, names[n] ?? ''), value);
    } else this.#story.doubt(measure);
  }

  /** Where those of that name have the same size, it does not matter which of them is meant. */
  #likeThat(spot: Spot, names: readonly string[]): Body | null {
    const called = this.#story.bodies.filter((body) => !body.cut && isCalled(body, spot.value));
    const alike =
      names.length > 0 &&
      called.length > 1 &&
      names.every((name) => {
        const [first, ...rest] = called.map(({ sizes }) => sizes.get(name)?.number);
        return first !== undefined && rest.every((number) => number === first);
      });
    return alike ? (called[0] ?? null) : this.#story.find(spot, false);
  }

  /** "The same height as the cylinder": its own where it is a cut through all of that. */
  #alike(phrase: PhraseOf<'alike'>): void {
    const [spot] = phrase.of;
    const story = this.#story;
    const of = spot && spot.what !== 'role' ? this.#likeThat(spot, phrase.names) : story.base;
    if (phrase.names.length === 0) {
      const body = this.#body;
      if (!of || !body || of === body || (of.noun !== body.noun && body.noun !== null)) story.doubt(phrase);
      else for (const [name, value] of of.sizes) if (!body.sizes.has(name)) body.sizes.set(name, value);
      return;
    }
    for (const name of phrase.names) {
      const value = of?.sizes.get(name);
      if (value && this.#body) story.give(this.#body, name, { ...value, ...phrase });
      else story.doubt(phrase);
    }
  }

  /** What a thickness or a height measures where something was pulled up. */
  #name(body: Body, name: string): string {
    const pulled = shapeNamed(body.noun ?? '')?.pulled ?? 'height';
    if (this.#head && ['diameter', 'depth', 'angle'].includes(name)) return `${this.#head}_${name}`;
    if (name === 'extrusion') return pulled;
    return this.#extruded && (name === 'depth' || name === 'height') ? pulled : name;
  }

  /** "80x50x30", "a 50 mm cube", "extruded by 20 mm". */
  #unnamed(body: Body, { values, start, end }: PhraseOf<'measure'>): void {
    const [first] = values;
    const span = { start, end };
    if (this.#story.turned.span !== null && values.length === 1 && first?.angle) {
      this.#story.give(body, 'angle', first);
      return;
    }
    if (this.#extruded && values.length === 1 && first && !first.angle) {
      this.#extruded = false;
      this.#story.give(body, this.#name(body, 'extrusion'), first);
      return;
    }
    // "A pocket of 40 by 20"
    if (body.noun === 'recess' && values.length > 1) body.noun = 'cavity';
    const run =
      body.noun === null
        ? values.length === 3
          ? ['length', 'width', 'height']
          : []
        : (shapeNamed(body.noun)?.run ?? []);
    // "Two something" counts, and measures nothing.
    const counts = values.some(({ inWords, bare }) => inWords && bare);
    const fits = !counts && (values.length > 1 || body.sizes.size === 0);
    if (!fits || values.length > run.length || values.some(({ angle }) => angle)) {
      this.#story.doubt(span, `What is "${this.#story.text(span)}"? I could not tell what it measures.`);
      return;
    }
    if (values.length === 2 && !body.sizes.has('length')) body.traits.add('run of two');
    for (const [n, value] of values.entries()) this.#story.give(body, run[n] ?? '', value);
  }

  /** "The diameter of the hole": the hole's. */
  #of(measure: PhraseOf<'measure'>): Body | null {
    const { of } = measure;
    const named = of.find(({ what }) => what === 'solid');
    const noun = named && !PARTS.includes(named.value) ? named.value : null;
    if (named && !this.#story.base) return this.#story.add(noun, false, measure);
    const spot = of.find(({ what }) => ['solid', 'cutter', 'role'].includes(what));
    if (!spot) return this.#body;
    if (spot.what === 'role') return this.#story.base ?? this.#story.add(null, false, measure);
    return (
      this.#story.find(spot, spot.what === 'cutter') ??
      this.#story.find(spot, spot.what !== 'cutter') ??
      this.#body
    );
  }
}

const TAPERING: readonly string[] = ['square_frustum', 'frustum', 'trapezoid'];

const isRun = ({ traits, sizes }: Body) =>
  traits.has('run of two') && sizes.has('length') && !sizes.has('height') && !sizes.has('thickness');

/** "One on top and one below": nothing follows that it would be over. */
const endsClause = (next: Phrase | undefined) => next === undefined || next.kind === 'break';

const isAxis = (phrase: Phrase | undefined) =>
  (phrase?.kind === 'word' && phrase.terminal === 'Centre') ||
  (phrase?.kind === 'subject' && phrase.spots[0]?.what === 'centre' && phrase.spots.length === 1);

const QUIET: readonly Phrase['kind'][] = ['break', 'is', 'of', 'with', 'filler'];
