import { half, minus, plus } from '../outline/term.ts';
import { inOrder, type Noun } from './noun.ts';
import { hollow } from './round.ts';
import { turned } from './turned.ts';

/** A ball with a ball-shaped room inside; it stands on Z=0. */
export const hollowBall: Noun = {
  name: 'hollow ball',
  words: ['hollow ball', 'hollow sphere', 'spherical shell', 'sphere shell', 'hollow spherical shell'],
  example: 'a hollow ball, outer diameter 60 mm, inner diameter 50 mm',
  takes: {
    outer_diameter: 'outer_diameter',
    diameter: 'outer_diameter',
    outer_radius: 'outer_radius',
    radius: 'outer_radius',
    inner_diameter: 'inner_diameter',
    inner_radius: 'inner_radius',
    wall: 'wall',
    thickness: 'wall',
  },
  compact: inOrder(['outer_diameter', 'outer_radius'], ['inner_diameter', 'inner_radius', 'wall']),
  build(sizes, draft) {
    const { outer, inner } = hollow(sizes, draft);
    const [R, r] = [half(outer), half(inner)];
    const solid = turned(
      draft,
      sizes.words,
      'Ball',
      [
        { to: [R.text, R.text], radius: R.text, turn: 'left' },
        { to: [0, outer.text], radius: R.text, turn: 'left' },
        { to: [0, plus(R, r).text] },
        { to: [r.text, R.text], radius: r.text, turn: 'right' },
        { to: [0, minus(R, r).text], radius: r.text, turn: 'right' },
        { to: [0, 0] },
      ],
      {
        width: outer.value,
        height: outer.value,
        volume: (Math.PI / 6) * (outer.value ** 3 - inner.value ** 3),
      },
    );
    draft.assume('The room inside the ball is closed all round.');
    return solid;
  },
};
