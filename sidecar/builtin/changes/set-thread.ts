import type { HoleFeature } from '../../plan/outline/feature.ts';
import { readThread } from '../../plan/standards/thread.ts';
import { unknownWords } from '../answers/unknown-words.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import { featuresNamed } from './feature-target.ts';
import { relaid } from './model.ts';

const TO_THREAD =
  /^(?:make|change|set|use|turn|resize|convert|have|the|all|its)?\b(.*?\bholes?\b.*?)\s*(?:should be|must be|shall be|are|be|to|for|into|=|:)?\s*(?:\b(tapped|threaded|clearance)(?: (?:for|to|as))? )?\b(M\d+(?:\.\d+)?(?:x[\d.]+)?|#\d+(?:-\d+)?|\d+\/\d+-\d+)\s*(?:holes?|screws?|bolts?)?\s*(.*)$/i;
const FITS: Record<string, HoleFeature['fit']> = {
  '': undefined,
  clearance: 'normal',
  'clearance holes': 'normal',
  'clearance hole': 'normal',
  'normal fit': 'normal',
  'close fit': 'close',
  'loose fit': 'wide',
  tapped: 'tap',
  threaded: 'tap',
  'tapped holes': 'tap',
  thread: 'tap',
  threads: 'tap',
};

/** "make the holes M6", "change the holes to M6 tapped": the size that a screw asks for. */
export const setThread: ChangeReader = (clause, model) => {
  const match = TO_THREAD.exec(clause.text);
  const { outline } = model;
  if (!match || !outline || /^(?:add|drill|put)\b/i.test(clause.text)) return null;
  const [, target = '', before, thread = '', after = ''] = match;
  const rest = before ?? after;
  if (
    !/^\s*(?:(?:make|change|set)\s+)?(?:the|its|all|both|those|these|holes|q\w\w)\b/i.test(
      `${/^(?:the|its|all)\b/i.test(clause.text) ? 'the ' : ''}${target}`,
    )
  )
    return null;
  if (before !== undefined && after.trim() !== '' && !/^holes?$/i.test(after.trim())) return null;
  if (!readThread(thread))
    return asks(`No table of mine has a hole for "${thread}". What is its diameter?`, thread);
  const plain = rest.trim().toLowerCase();
  if (!(plain in FITS)) return { type: 'question', questions: [unknownWords(rest.trim())] };
  const found = featuresNamed(outline, target, clause.names, model.now).filter(
    ({ feature }) => feature.kind === 'hole',
  );
  const words = new Set(found.map(({ feature }) => JSON.stringify([feature.words])));
  if (found.length === 0) return asks(`The model has no "${target.trim()}". What is meant?`, clause.written);
  if (words.size > 1 && !/\b(?:all|both)\b/i.test(clause.text))
    return asks(
      `Which holes does "${clause.written}" mean: ${found.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ')}?`,
      clause.written,
      [
        ...found.map(({ names }) => `make the holes ${names[0]} ${thread} ${rest}`.trim()),
        `make all holes ${thread} ${rest}`.trim(),
      ],
    );
  const change = new Set(found.map(({ index }) => index));
  const features = outline.features.map((feature, index) => {
    if (!change.has(index) || feature.kind !== 'hole') return feature;
    const { diameter: _d, radius: _r, ...hole } = feature;
    const fit = FITS[plain] ?? hole.fit;
    return { ...hole, thread: thread.toUpperCase().replace('X', 'x'), ...(fit ? { fit } : {}) };
  });
  const relaying = relaid(model, { ...outline, features }, clause.written);
  return relaying.type === 'question'
    ? relaying
    : { ...relaying, said: [`"${clause.written}": the holes are for ${thread}.`] };
};
