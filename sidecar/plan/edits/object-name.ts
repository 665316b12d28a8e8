import { z } from 'zod';

/** The internal name of an object in the document, such as Pad001; its label may be another. */
export const ObjectName = z.string().min(1).max(200);
