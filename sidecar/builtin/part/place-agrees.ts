import type { Place } from '../../plan/outline/place.ts';
import type { Figure, Item } from '../phrases/item.ts';

export const isAngle = ({ unit }: Figure) => unit !== null && /^(?:°|deg)/i.test(unit);

/** True where an item says nothing else than the place does. */
export function agrees(item: Item, place: Place, count: number | undefined): boolean {
  const { at } = place;
  const pair = at === 'grid' && place.columns === 2 && place.rows === 2;
  switch (item.kind) {
    case 'centre':
      return at !== 'corners' && at !== 'points' && (at !== 'sides' || place.from.length === 1);
    case 'corners':
      return at === 'corners' || pair;
    case 'edges':
      return at === 'row' && place.side !== undefined;
    case 'ends':
      return at === 'ends' || (at === 'corners' && item.each && count === 4);
    case 'distance':
      if (item.target === 'former') return at === 'points';
      if (item.target === 'centre') return at === 'circle' || at === 'points';
      if (item.target === 'outside') return at === 'corners';
      return item.target === 'edges' || item.target === 'corners' || item.target === 'ends'
        ? hasEdgeDistance(place)
        : at === 'sides';
    case 'named':
    case 'figure':
      return hasEdgeDistance(place);
    case 'offset':
      return at === 'points';
    case 'circle':
    case 'start':
      return at === 'circle';
    case 'grid':
      return at === 'grid' || (item.figures.length === 0 && at !== 'circle' && at !== 'centre');
    case 'lines':
      return (
        at === 'grid' ||
        (item.count === null &&
          (at === 'row' || at === 'ends' || (at === 'sides' && place.from.length === 1)))
      );
    case 'spacing': {
      const [step] = item.figures;
      if (step === undefined) return true;
      if (isAngle(step)) return at === 'circle' && Number(step.number) * (count ?? 0) === 360;
      return at === 'row' || at === 'grid' || (at === 'ends' && place.across !== undefined);
    }
    case 'along':
      return at === 'row' || (item.direction === 'length' && (at === 'grid' || at === 'ends'));
    case 'begin':
      return at === 'row' && place.start !== undefined;
    case 'outermost':
      return at === 'row' && place.ends !== undefined && place.spacing === undefined;
    case 'points':
      return at === 'points';
    default:
      return true;
  }
}

const hasEdgeDistance = (place: Place) =>
  place.at === 'corners' || place.at === 'ends' || (place.at === 'row' && place.side !== undefined);
