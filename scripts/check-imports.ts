// Checks which way imports run, and that there is no cycle. Type-only imports count: a part that needs another's types
// cannot be understood without it. Prints each offence as file:line and exits with 1.
import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

interface Import {
  readonly from: string;
  readonly line: number;
  /** Path from the root for a file of ours, else the bare specifier (`node:fs`, `pg`). */
  readonly to: string;
}

interface Rule {
  readonly why: string;
  readonly broken: (from: string, to: string) => boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const SERVER = 'packages/server/src/';
const isTest = (path: string): boolean =>
  /\.test\.ts$|^packages\/[^/]+\/test\//.test(path) || path.startsWith(`${SERVER}testing/`);
const CONSOLE = 'packages/console/src/';
/** Parts of the console that know no screen. */
const isConsoleGround = (path: string): boolean => /^packages\/console\/src\/(api|ui)\//.test(path);
const isScreen = (path: string): boolean =>
  path.startsWith(CONSOLE) && path.includes('/', CONSOLE.length) && !/\/src\/(api|ui|frame)\//.test(path);
/** Folder of a file under the server's source: `platform`, a domain, `commands`; '' for files at the top. */
const partOf = (path: string): string =>
  path.startsWith(SERVER) ? (/^([^/]+)\//.exec(path.slice(SERVER.length))?.[1] ?? '') : '';
const isTop = (path: string): boolean =>
  path.startsWith(SERVER) && ['', 'commands'].includes(partOf(path)) && !isTest(path);
const isDomain = (path: string): boolean => !['', 'commands', 'platform', 'testing'].includes(partOf(path));
const touchesOutside = (to: string): boolean =>
  /^(node:)?(fs|net|http|https|http2|child_process|dns|tls|worker_threads)(\/|$)/.test(to);

const rules: readonly Rule[] = [
  {
    why: 'packages/notice stands alone: it imports nothing of ours',
    broken: (from, to) =>
      from.startsWith('packages/notice/') && /^(packages\/(?!notice\/)|scripts\/|seloste)/.test(to),
  },
  {
    why: 'packages/notice is pure: no input or output',
    broken: (from, to) =>
      from.startsWith('packages/notice/src/') && !/\.(test|generate)\.ts$/.test(from) && touchesOutside(to),
  },
  {
    why: "a file of a package imports files, not the package's own index",
    broken: (from, to) =>
      from.startsWith('packages/notice/src/') &&
      !isTest(from) &&
      ['packages/notice/src/index.ts', '@seloste/notice'].includes(to),
  },
  {
    why: 'platform knows no domain',
    broken: (from, to) =>
      partOf(from) === 'platform' &&
      !isTest(from) &&
      (to.startsWith('@seloste/') || (to.startsWith('packages/') && partOf(to) !== 'platform')),
  },
  {
    why: 'only commands and main put domains together; no domain imports them',
    broken: (from, to) => isDomain(from) && isTop(to),
  },
  {
    why: 'a domain is imported through its *.api.ts only',
    broken: (from, to) =>
      isDomain(from) &&
      isDomain(to) &&
      partOf(from) !== partOf(to) &&
      !to.endsWith('.api.ts') &&
      !isTest(from),
  },
  {
    why: 'the audit verifier shares no code with anything it verifies',
    broken: (from, to) =>
      from.startsWith(`${SERVER}audit/verifier`) &&
      !isTest(from) &&
      /^(packages\/|@seloste\/)/.test(to) &&
      !to.startsWith(`${SERVER}audit/verifier`),
  },
  {
    // The shape of a rendered notice, which the API hands on as it is, is the language's own.
    why: 'the console knows the register by its API alone',
    broken: (from, to) =>
      from.startsWith(CONSOLE) &&
      !/\.(test|generate)\.ts$/.test(from) &&
      to !== '@seloste/notice/document' &&
      /^(node:|@seloste\/|packages\/(?!console\/))/.test(to),
  },
  { why: 'api and ui know no screen', broken: (from, to) => isConsoleGround(from) && isScreen(to) },
  {
    why: 'only tests, and scripts that take pictures and figures, import tests',
    broken: (from, to) => !isTest(from) && !/^packages\/[^/]+\/scripts\//.test(from) && isTest(to),
  },
];

const importsOf = (file: string, text: string): Import[] => {
  const { module } = parseSync(file, text);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
    ),
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => ({
        start,
        value: text.slice(start, end).replaceAll(/['"`]/g, ''),
      }))
      .filter(({ value }) => /^[\w.@/:-]+$/.test(value)),
  ];
  return specifiers.map(({ start, value }) => ({
    from: file,
    line: text.slice(0, start).split('\n').length,
    to: value.startsWith('.') ? relative(root, join(root, dirname(file), value)) : value,
  }));
};

/** Every cycle once, as the files along it. */
const findCycles = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
};

const graph = new Map<string, string[]>();
const offences: string[] = [];
for await (const file of glob('{packages/*/{src,test,build,scripts},scripts,bench}/**/*.{ts,tsx}', {
  cwd: root,
})) {
  const imports = importsOf(file, await readFile(join(root, file), 'utf8'));
  graph.set(
    file,
    imports.map(({ to }) => to),
  );
  for (const { from, line, to } of imports)
    for (const rule of rules)
      if (rule.broken(from, to)) offences.push(`${from}:${line} imports ${to}: ${rule.why}`);
}
offences.push(...findCycles(graph).map((cycle) => `cycle: ${cycle.join(' -> ')}`));

for (const offence of offences) console.error(offence);
console.log(`${graph.size} files, ${offences.length} wrong imports`);
process.exitCode = graph.size > 0 && offences.length === 0 ? 0 : 1;
