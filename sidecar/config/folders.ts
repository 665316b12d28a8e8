import { join } from 'node:path';
import envPaths from 'env-paths';

/** The user's data folder: PARTWRIGHT_DATA where it is set, else the system's usual place. */
export function dataFolderOf(environment: NodeJS.ProcessEnv): string {
  return environment.PARTWRIGHT_DATA || envPaths('partwright', { suffix: '' }).data;
}

/**
 * The folder of the settings: PARTWRIGHT_CONFIG where it is set, beside data that was put elsewhere by PARTWRIGHT_DATA,
 * else the system's usual place.
 */
export function configFolderOf(environment: NodeJS.ProcessEnv): string {
  const { PARTWRIGHT_CONFIG: set, PARTWRIGHT_DATA: data } = environment;
  return set || (data ? join(data, 'config') : envPaths('partwright', { suffix: '' }).config);
}
