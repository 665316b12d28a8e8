import { z } from 'zod';
import { defineDocumentFeature, named } from '../feature.ts';
import { Joint, jointLines } from '../joint.ts';
import { Name } from '../place.ts';
import { Placement, placeLines } from '../placement.ts';
import { quote } from '../python.ts';
import { Members, memberLines } from './members.ts';

const schema = z.strictObject({
  kind: z.literal('assembly'),
  ...named,
  members: Members.describe(
    'Bodies and earlier links, parts, arrays; joints move them from where they stand',
  ),
  grounded: Name.describe('The member that stays where it stands'),
  joints: z.array(Joint).min(1).max(100),
  place: Placement.optional(),
});

/** Components held together by joints: an assembly of FreeCAD's Assembly workbench, which came with 1.0. */
export const assembly = defineDocumentFeature({
  kind: 'assembly',
  restsOnShapes: true,
  gives: 'component',
  schema,
  describe: ({ members, joints }) =>
    `Assemble ${members.join(', ')} by ${joints.length} ${joints.length === 1 ? 'joint' : 'joints'}`,
  script: ({ members, grounded, joints, place }, scope) => {
    const { variable, figures } = scope;
    if (!members.includes(grounded)) {
      throw figures.problem('grounded', `"${grounded}" is no member of the assembly`);
    }
    scope.use('assembly');
    if (place) scope.use('place');
    const lines = memberLines(members, scope);
    return [
      'needs_joints()',
      `${variable} = document.addObject("Assembly::AssemblyObject", ${quote(scope.name)})`,
      `${variable}.Label = ${quote(scope.label)}`,
      `${variable}.Type = "Assembly"`,
      `${variable}_joints = ${variable}.newObject("Assembly::JointGroup", ${quote(`${scope.name}Joints`)})`,
      ...lines,
      ...placeLines(variable, place, figures),
      `${variable}_ground = ${variable}_joints.newObject("App::FeaturePython", ${quote(`${scope.name}Ground`)})`,
      `ground(${variable}_ground, ${variable}, ${scope.thing(grounded, 'grounded', 'component')})`,
      `starts = placed(${variable})`,
      ...joints.flatMap((joint, index) => jointLines(joint, index, members, scope)),
      `solve(${variable}, starts)`,
    ];
  },
});
