import { SPELLABLE } from './lexicon.ts';

/** Real words that are a slip away from a word of the lexicon but mean something else. They are asked about. */
const OTHER_WORDS = new Set(
  (
    'bold bolted bore bored born boll both bole plane plant planet place plates slate late piece pieces pipeline tubes tuba ' +
    'weight eight wright light right tight night sight fight hold hole holy home host hose whole wholes rods road rode ' +
    'ribbon rings rink ring sing wing king white while wile wise wine wire wires thin think thing things this tick threat tread ' +
    'lone lung song tong depot debt dent wild wall wells will hall ball balls bell bolt boat bald bend bent tent test text rest ' +
    'round sound ground bound pound found mount mound disco discs dish desk sphere spheres spare spacer space spaced spaces cone cones ' +
    'cubic cuba tall talk tail tale mail nail rail fail blank block black blocks clock lock flat flag flap float flow ' +
    'form from form forms frame from farm firm format corner cornet coroner centre enter center enters stand stands hand handle handles ' +
    'hollow follow fellow yellow cover covers cross across grass great greet green screen screws threw throw throws grid grip grim ' +
    'ending edges hedge wedge wedges sledge ledge bridge ridge ridges side slide slides slice sleeve sleep slope slot slots slit ' +
    'near hear bear gear gears dear tear wear year point points paint print pint pins pine pink plan plans plain plate ' +
    'bush brush push rush bust boss bosses loss base bases case cases basis ' +
    'then than them they there their three tree free thread tapper taper tapered tape table tables cable stable shape shapes shaped ' +
    'note note notes node code model modem mode made make take cake like live line lines lint list last lost post posts past paste ' +
    'left lift list right rights write upright equal equip equals square squares squire spire spiral spring ' +
    'washer wash water waist waste matter letter leather weather feather father steal steel steep sheet sheer sweet sheep street sleet ' +
    'pocket rocket socket packet bucket bracket brackets racket basket gasket casket angle ankle angel angels single tangle jungle ' +
    'flange change orange flute plug plugs rug hub hubs bearing shaft shift draft loft lofts rough tough though thought through ' +
    'wool food hood mood road load rood roof room pipe pile pole poles pore tore turn turns burn ' +
    'sharp share shore short sport spot stop stops step steps stem star start cut cuts cup cups cap caps ' +
    'halve halved lengthen heighten widen thicken shorten narrower broader shallower taller twice double triple undo redo remove ' +
    'inch inches pinch punch bench lunch deepen steepen wider wilder width with wish dish fish fist first height heights highs high sigh ' +
    'hallow shallow narrow arrow larger large small longer shorter thicker thinner bigger higher lower taller deeper wider ' +
    'radio ratio radar radial medial metal petal metals petals pedal mental metric meter meters member number numbers lumber'
  ).split(' '),
);

/**
 * The one word of the lexicon that a misspelling must have meant: one slip in words of four to seven letters, two in
 * longer ones, the first letter right. Undefined where there is none, where two are as near, or where it is a word of its own.
 */
export function corrected(written: string): string | undefined {
  if (written.length < 4 || OTHER_WORDS.has(written)) return undefined;
  const allowed = written.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let nearest = allowed + 1;
  let tied = false;
  for (const candidate of SPELLABLE) {
    if (candidate[0] !== written[0] || Math.abs(candidate.length - written.length) > allowed) continue;
    const distance = slips(written, candidate);
    if (distance < nearest) [best, nearest, tied] = [candidate, distance, false];
    else if (distance === nearest) tied = true;
  }
  return tied ? undefined : best;
}

/** Letters left out, put in, changed or swapped with their neighbour (optimal string alignment distance). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
