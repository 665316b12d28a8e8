import type { DocumentState, ObjectState, TreeEntry } from '../../../rpc-schema/freecad.ts';
import { OF_AN_ORIGIN } from '../../plan/names.ts';
import type { Relevance } from './relevance.ts';
import { ranked } from './relevance.ts';
import type { Section } from './section.ts';
import { brief, called, counted, extent, kind, plain, point } from './written.ts';

/** Properties that say how large a feature is, as FreeCAD names them. */
const SIZE = /length|width|height|depth|radius|diameter|angle|size|thickness|occurrences|pitch/i;
const MOST_SIZES = 6;

type Described = TreeEntry & { readonly details: ObjectState | undefined };

function described({ tree, objects }: DocumentState): Described[] {
  const details = new Map(objects.map((each) => [each.name, each]));
  return tree
    .filter(({ type }) => !OF_AN_ORIGIN.has(type))
    .map((entry) => ({ ...entry, details: details.get(entry.name) }));
}

const byRelevance = (all: readonly Described[], relevance: Relevance) =>
  ranked(all, ({ name, label, parent }) => relevance.of(name, [name, label], parent));

function solidLine(entry: Described): string {
  const shape = entry.details?.shape;
  const what = `${called(entry)}, a ${kind(entry)}`;
  if (!shape) return what;
  const sound = shape.valid ? '' : ', not a valid shape';
  return `${what}: ${extent(shape.bbox)} from ${point(shape.bbox[0])}, ${plain(shape.volume)} mm3, ${counted(shape.solids, 'solid')}, ${counted(shape.faces, 'face')}${sound}`;
}

/** The bodies and other shapes that the document is there for, with their sizes. */
export function solidsSection(state: DocumentState, relevance: Relevance): Section {
  const results = new Set(state.results);
  const all = described(state).filter(({ name }) => results.has(name));
  const title = 'Bodies and shapes (sizes along X, Y, Z)';
  return { title, lines: byRelevance(all, relevance).map(solidLine), total: results.size, share: 0.15 };
}

function sizesOf({ expressions, properties, sketch }: ObjectState): string {
  const bound = new Map(expressions.map(({ property, expression }) => [property, expression]));
  // What is bound is what its maker thought of as its sizes.
  const isSize = (name: string, value: unknown) =>
    bound.size > 0 ? bound.has(name) : SIZE.test(name) && typeof value === 'number' && value !== 0;
  const sizes = Object.entries(properties)
    .filter(([name, value]) => isSize(name, value))
    .slice(0, MOST_SIZES)
    .map(([name, value]) => {
      const figure = `${brief(name)} ${typeof value === 'number' ? plain(value) : brief(String(value))}`;
      const expression = bound.get(name);
      return expression === undefined ? figure : `${figure} (${brief(expression)})`;
    });
  const named = (sketch?.namedConstraints ?? [])
    .slice(0, MOST_SIZES)
    .map(({ name, value }) => `${brief(name)} ${plain(value)}`);
  const freedom = sketch && !sketch.fullyConstrained ? [`${sketch.degreesOfFreedom} degrees of freedom`] : [];
  return [...sizes, ...named, ...freedom].join(', ');
}

function featureLine(entry: Described): string {
  const holder = entry.parent === null ? '' : ` in ${brief(entry.parent)}`;
  const sizes = entry.details ? sizesOf(entry.details) : '';
  return `${called(entry)}, a ${kind(entry)}${holder}${sizes === '' ? '' : `: ${sizes}`}`;
}

/** Features, sketches and all else that has a name, but for what every body brings along. */
export function featuresSection(state: DocumentState, relevance: Relevance): Section {
  const results = new Set(state.results);
  const sheets = new Set(state.parameters.map(({ object }) => object));
  const all = described(state).filter(({ name }) => !results.has(name) && !sheets.has(name));
  const beyond = state.treeTruncated ? Math.max(0, state.objectCount - state.tree.length) : 0;
  return {
    title: 'Features and other objects',
    lines: byRelevance(all, relevance).map(featureLine),
    total: all.length + beyond,
    share: 0.15,
  };
}

/** What FreeCAD could not recompute. */
export function problemsSection({ problems }: DocumentState, relevance: Relevance): Section {
  const best = ranked(problems, ({ name, label }) => relevance.of(name, [name, label]));
  const lines = best.map(
    (each) => `${called(each)}: ${each.errors.map((error) => brief(error, 40)).join('; ')}`,
  );
  return { title: 'Errors', lines, share: 0.1 };
}
