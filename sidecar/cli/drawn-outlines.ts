import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Expression } from '../plan/expression.ts';
import { ImportError } from '../plan/imported/curve.ts';
import { importedProfiles } from '../plan/imported/profiles.ts';
import { Point } from '../plan/place.ts';
import { PlanError } from '../plan/problem.ts';
import type { Profile } from '../plan/profiles/registry.ts';

/** In a plan file, in the place of a profile: the closed outlines of an SVG or DXF file. */
export const Drawn = z.strictObject({
  shape: z.literal('file'),
  file: z.string().min(1).describe('Path, from the folder of the plan file'),
  width: Expression.optional().describe('Overall size along u, mm; as drawn where left out'),
  center: Point.optional().describe('Where the middle of the drawing comes to lie'),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The plan with every drawing that it names read in: it needs the files no more. Other JSON comes back as it is.
 * @param folder that the paths in the plan start from
 * @throws {PlanError} naming the feature, where a file cannot be read or is no drawing of closed outlines
 */
export async function withDrawnOutlines(json: unknown, folder: string, feature = 'plan'): Promise<unknown> {
  if (Array.isArray(json)) {
    const items = await Promise.all(
      json.map(async (item) => {
        const drawn = isDrawn(item) ? await outlines(item, folder, feature) : null;
        return drawn ?? [await withDrawnOutlines(item, folder, feature)];
      }),
    );
    return items.flat();
  }
  if (!isObject(json)) return json;
  const where = typeof json.name === 'string' ? json.name : feature;
  const entries = Object.entries(json).map(async ([key, value]): Promise<[string, unknown]> => {
    if (!isDrawn(value)) return [key, await withDrawnOutlines(value, folder, where)];
    const [first, ...others] = await outlines(value, folder, where);
    if (others.length > 0) {
      const message = `the drawing has ${others.length + 1} closed outlines where one is needed`;
      throw new PlanError([{ where, field: key, message }]);
    }
    return [key, first];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const isDrawn = (value: unknown) => isObject(value) && value.shape === 'file';

async function outlines(json: unknown, folder: string, where: string): Promise<Profile[]> {
  const read = Drawn.safeParse(json);
  if (!read.success) {
    throw new PlanError(
      read.error.issues.map(({ path, message }) => ({ where, field: path.join('.') || 'file', message })),
      { cause: read.error },
    );
  }
  const { file, width, center } = read.data;
  try {
    const text = await readFile(resolve(folder, file), 'utf8');
    return importedProfiles(text, {
      ...(width === undefined ? {} : { width }),
      ...(center === undefined ? {} : { center }),
    });
  } catch (cause) {
    const why = cause instanceof ImportError ? cause.message : 'it cannot be read';
    throw new PlanError([{ where, field: 'file', message: `${file}: ${why}` }], { cause });
  }
}
