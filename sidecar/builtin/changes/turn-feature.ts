import { asks, type ChangeReader } from './change-kind.ts';
import { featuresNamed, kindNamed } from './feature-target.ts';
import { relaid } from './model.ts';

const TURN =
  /^(?:rotate|turn|spin) (.+?)(?: (?:round|around))?(?: by)? (?:(\d+(?:\.\d+)?) ?(?:deg|degrees?|°)|a quarter turn)(?: (?:clockwise|counter ?clockwise|anti ?clockwise|to the (?:left|right)))?$|^(?:run|turn|make|let) (.+?) (?:run |go )?(crosswise|lengthwise|lengthways|across|the other way(?: round)?|along the (?:length|width))$/i;

/** True for words that turn a slot or pocket, and not an object of the document. */
export const turnsFeature = (text: string) => {
  const [, one, , other] = TURN.exec(text.trim().replace(/^please /i, '')) ?? [];
  const kind = kindNamed(one ?? other ?? '')?.kind;
  return kind === 'slot' || kind === 'pocket';
};

/** "rotate the slot by 90 degrees": about its own middle. */
export const turnFeature: ChangeReader = (clause, model) => {
  const [whole, one, degrees, other, way = ''] = TURN.exec(clause.text.trim()) ?? [];
  const target = one ?? other ?? '';
  const { outline } = model;
  if (whole === undefined || !outline || (!kindNamed(target) && clause.names.size === 0)) return null;
  const found = featuresNamed(outline, target, clause.names, model.now);
  const [known, more] = found;
  if (!known || more || (known.feature.kind !== 'slot' && known.feature.kind !== 'pocket')) return null;
  const { feature, index } = known;
  const angle = degrees === undefined ? 90 : Number(degrees);
  if (angle % 90 !== 0)
    return asks(
      `"${clause.written}": I can turn "${feature.words}" by 90 degrees only, along the length or the width of its face. Shall it?`,
      clause.written,
      [`rotate ${known.names[0]} by 90 degrees`],
    );
  if (feature.place !== undefined && !['centre', 'sides', 'points'].includes(feature.place.at))
    return asks(
      `"${feature.words}" lie by a rule of their own. Shall each be turned where it lies? Say their place anew: "remove ${known.names[0]}, then add ..." with their size and place.`,
      clause.written,
    );
  if (feature.kind === 'pocket' && (feature.diameter ?? feature.radius) !== undefined)
    return {
      type: 'refused',
      reason: `"${feature.words}" is round: turned it is the same. Nothing was changed.`,
    };
  const was = feature.along ?? usual(model.plan.features.find(({ name }) => name === known.names[0]));
  const crossed = was === 'length' ? 'width' : 'length';
  const along = /^(?:crosswise|across|along the width)$/i.test(way)
    ? 'width'
    : /^(?:lengthwise|lengthways|along the length)$/i.test(way)
      ? 'length'
      : angle % 180 === 0
        ? was
        : crossed;
  if (along === was) return { type: 'refused', reason: 'It lies like that already.' };
  const features = outline.features.with(index, { ...feature, along });
  const relaying = relaid(model, { ...outline, features }, clause.written);
  return relaying.type === 'question'
    ? relaying
    : { ...relaying, said: [`"${clause.written}": it runs along the ${along}.`] };
};

/** The way it was laid where its words did not say. */
const usual = (made: object | undefined): 'length' | 'width' =>
  made !== undefined && /"along":"v"/.test(JSON.stringify(made)) ? 'width' : 'length';
