import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../../sidecar/version.ts';
import { REPOSITORY } from './planted.ts';

const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');

describe('the version is the same', () => {
  test.each([
    ['package.json', /"version": "([^"]+)"/],
    ['package-lock.json', /"version": "([^"]+)"/],
    ['package.xml', /<version>([^<]+)<\/version>/],
    ['workbench/partwright/__init__.py', /VERSION = "([^"]+)"/],
    ['CHANGELOG.md', /^## \[?([^\] ]+)/m],
  ])('in %s', (file, pattern) => {
    expect(pattern.exec(read(file))?.[1]).toBe(VERSION);
  });
});

describe('package.xml', () => {
  const metadata = read('package.xml');

  test.each([...metadata.matchAll(/<icon>([^<]+)<\/icon>|file="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? ''))(
    'names a file that is there: %s',
    (file) => expect(existsSync(path.join(REPOSITORY, file))).toBe(true),
  );

  test("names the workbench's class", () => {
    const [, name] = /<classname>([^<]+)<\/classname>/.exec(metadata) ?? [];
    expect(read('workbench/partwright/gui/workbench.py')).toContain(`class ${name}(`);
  });
});

test('the licence is the LGPL 2.1, whole', () => {
  const licence = read('LICENSE');
  expect(licence).toContain(
    'GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1, February 1999',
  );
  expect(licence).toContain('END OF TERMS AND CONDITIONS');
});
