import path from 'node:path';
import { type Finding, linesOf } from './files.ts';

/** What the files of one part of the project may not import. Targets are repository paths or package names. */
interface Rule {
  readonly of: RegExp;
  readonly except?: RegExp;
  readonly forbids: RegExp;
  readonly because: string;
}

const RULES: readonly Rule[] = [
  {
    of: /^sidecar\/(plan|builtin|checks|lexicon)\//,
    // Everything but each other, the contract and the libraries that only compute.
    forbids:
      /^(?!(sidecar\/(plan|builtin|checks|lexicon)|rpc-schema)\/|(zod|jsep|chevrotain|@eslint-community\/regexpp|convert|fraction\.js|dxf-parser|svgpath|@xmldom\/xmldom)$)/,
    because: 'plan, builtin and checks are pure: no I/O, no SDK, no other room',
  },
  {
    of: /^sidecar\/plan\//,
    forbids: /^sidecar\/(?!(plan|lexicon)\/)/,
    because: 'plan knows no other room but the words for numbers and units',
  },
  {
    of: /^sidecar\//,
    except: /^sidecar\/freecad\//,
    forbids: /^node:(child_process|cluster)$/,
    because: 'only freecad/ starts processes',
  },
  {
    of: /^sidecar\//,
    except: /^sidecar\/(store|service)\//,
    forbids: /^(ioredis|redis)$/,
    because: 'only store/ and service/ know Redis',
  },
  {
    of: /^sidecar\/agents\//,
    forbids:
      /^(node:(?!crypto$)|sidecar\/(freecad|rpc|macro|store|cli)\/|(@anthropic-ai\/sdk|openai|ollama|@napi-rs\/keyring)$)/,
    because: 'agents read nothing, run nothing, and speak to models through llm alone',
  },
  {
    of: /^sidecar\//,
    except: /^sidecar\/(cli\/|main\.ts$)/,
    forbids: /^sidecar\/(cli\/|main\.ts$)/,
    because: 'no room knows the command line',
  },
  {
    of: /^sidecar\//,
    forbids: /^(scripts|test)\//,
    because: 'what ships does not lean on what builds or tests it',
  },
  {
    of: /^rpc-schema\//,
    forbids: /^(?!rpc-schema\/|zod$)/,
    because: 'the contract stands alone',
  },
  {
    of: /^workbench\/partwright\/(host|rpc)\//,
    forbids: /^workbench\/partwright\/gui\b/,
    because: 'host and rpc run without a window too',
  },
];

/** Imports that reach from one room into another that it should not know. */
export function findForbiddenImports(root: string, files: readonly string[]): Finding[] {
  return files.flatMap((file) => {
    const rules = RULES.filter((rule) => rule.of.test(file) && !rule.except?.test(file));
    if (rules.length === 0) return [];
    return importsOf(root, file).flatMap(({ target, line }) => {
      const broken = rules.find((rule) => rule.forbids.test(target));
      return broken === undefined ? [] : [{ file, line, what: `imports ${target}: ${broken.because}` }];
    });
  });
}

interface Import {
  readonly target: string;
  readonly line: number;
}

function importsOf(root: string, file: string): Import[] {
  const read = file.endsWith('.py') ? pythonImports : scriptImports;
  return linesOf(root, file).flatMap((text, index) =>
    read(text, path.posix.dirname(file)).map((target) => ({ target, line: index + 1 })),
  );
}

/** The formatter keeps `from '...'`, `import '...'` and `import('...')` on one line each. */
function scriptImports(text: string, folder: string): string[] {
  const target = /(?:^\s*(?:import|export|\})[^'"]*\bfrom |^\s*import |\bimport\()'([^']+)'/.exec(text)?.[1];
  if (target === undefined) return [];
  return [target.startsWith('.') ? path.posix.join(folder, target) : target];
}

/** `import a.b` and `from ..a import b, c`; each name imported may itself be a module. */
function pythonImports(text: string, folder: string): string[] {
  const plain = /^\s*import ([\w., ]+)/.exec(text)?.[1];
  if (plain !== undefined) return plain.split(',').map((name) => modulePath(name.trim()));
  const [, dots = '', module = '', names = ''] =
    /^\s*from (\.*)([\w.]*) import \(?([\w ,]*)/.exec(text) ?? [];
  if (dots === '' && module === '') return [];
  const base =
    dots === ''
      ? modulePath(module)
      : path.posix.join(folder, '../'.repeat(dots.length - 1), module.replaceAll('.', '/'));
  return [base, ...names.split(',').map((name) => path.posix.join(base, name.trim()))];
}

function modulePath(module: string): string {
  return /^partwright\b/.test(module) ? `workbench/${module.replaceAll('.', '/')}` : module;
}
