import { figure } from './expression.ts';
import type { Figure } from './figures.ts';

/** A Python string literal. Text from a prompt or a plan never reaches a script in any other way. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    // Control characters and the like, which could end a line or hide what is written.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
      `\\u${(character.codePointAt(0) ?? 0xfffd).toString(16).padStart(4, '0')}`.replace(
        /^\\u([0-9a-f]{5,})$/,
        (_, hex: string) => `\\U${hex.padStart(8, '0')}`,
      ),
    );
  return `"${escaped}"`;
}

/** One line of a Python comment, whatever the text holds. */
export function comment(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
  // In the first two lines Python takes "coding:" or "coding=" for the encoding of the source (PEP 263), and with one
  // such as unicode_escape the comment itself becomes code.
  return `# ${line.replace(/coding(?=[:=])/gi, '$& ')}`;
}

/** A number as Python reads it. */
export const number = figure;

/** A formula of FreeCAD over the parameters, as a Python f-string in which P is the sheet's name. */
export function formula(text: string): string {
  return `f"${text}"`;
}

/** Lines that give a property its value: bound to the parameters where they set it, else plain. */
export function assign(variable: string, property: string, value: Figure): string[] {
  return [`${variable}.${property} = ${number(value.value)}`, ...bind(variable, property, value)];
}

/** The line that binds a property, or a figure of it such as "Base.x", to the parameters where they set it. */
export function bind(variable: string, property: string, { formula: bound }: Figure): string[] {
  return bound === null ? [] : [`${variable}.setExpression(${quote(property)}, ${formula(bound)})`];
}

const words = (text: string) => new Set(text.split(' '));

const KEYWORDS = words(
  'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with',
);

/** Words that cannot be a name in Python. */
export const isKeyword = (name: string) => KEYWORDS.has(name);

/** Names that a script has for itself. A test holds every routine and every name of its own steps against this. */
const RESERVED = words(
  'App Part Sketcher Vector P document parameters body attach dimension settle origin edges axis choose_edges choose_faces find_font lettering fit_letters ' +
    'spline seam drawn drawing_page drawing_layout drawing_dimensions sheet_template scale_name match case type ' +
    // Routines of the head and names that the steps use themselves.
    'added added_by_hand attach_at attach_to_face cell choose_again column combine construction formula free_form geometry give_back ground held holds inside join joints_of keep kind let_go lies_on links_to made made_by made_of measured_on_other middle_of name names_on needs_joints note one_plane place_primitive placed ready redimension remove_page row same_element screw_size select selected shape_tip show_tip solid_of solve symmetric take_away tip_by_hand tips to_front two_lengths value value_of way_out where_selected place plan on_solid lay_on ' +
    // Builtins: Python of a plan's own uses them and must not find a feature in their place.
    'abs all any bool dict divmod enumerate filter float frozenset int isinstance len list map math max min next ' +
    'pow range reversed round set sorted str sum tuple zip getattr hasattr setattr',
);

/** snake_case for a plan's name: "CornerHoles" -> corner_holes. */
export function variable(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
  return RESERVED.has(snake) || isKeyword(snake) ? `${snake}_` : snake;
}
