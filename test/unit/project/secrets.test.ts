import { expect, test } from 'vitest';
import { projectFiles } from '../../../scripts/checks/files.ts';
import { findSecrets } from '../../../scripts/checks/secrets.ts';
import { planted, REPOSITORY } from './planted.ts';

test('no file of the project carries a secret', () => {
  const files = projectFiles(REPOSITORY);
  expect(files).toContain('package.json');
  expect(findSecrets(REPOSITORY, files)).toEqual([]);
});

// Put together here, so that this file itself stays clean.
const SECRETS = {
  'an npm token': `npm_${'a1B2'.repeat(9)}`,
  'a Slack token': ['xoxb', '123456789012', '123456789012', 'abcdefghijklmnopqrstuvwx'].join('-'),
  'a private key': [
    '-----BEGIN RSA PRIVATE',
    ' KEY-----\n',
    `${'MIIEpAIBAAKC'.repeat(5)}\n`.repeat(12),
    '-----END RSA PRIVATE',
    ' KEY-----\n',
  ].join(''),
};

test.each(Object.entries(SECRETS))('%s is found', (_title, secret) => {
  const root = planted({ 'clean.ts': 'const a = 1;\n', 'notes.txt': `first\n${secret}\n` });
  expect(findSecrets(root, ['clean.ts', 'notes.txt'])).toMatchObject([{ file: 'notes.txt', line: 2 }]);
});
