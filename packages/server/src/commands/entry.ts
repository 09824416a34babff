import { runCommandLine } from '../platform/cli/command-line.ts';
import { VERSION } from '../platform/version.ts';
import { verbs } from './verbs.ts';

process.exitCode = await runCommandLine(verbs, process.argv.slice(2), VERSION);
