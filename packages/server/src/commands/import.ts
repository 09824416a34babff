import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { openAudit } from '../audit/audit.api.ts';
import {
  collectionErrors,
  DELIMITER_NAMES,
  ENCODINGS,
  type Encoding,
  type ImportOutcome,
  importFile,
  importKinds,
  readMapping,
} from '../collection/collection.api.ts';
import { upgrade } from '../notice/upgrade.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { openRegisterDatabase, type RegisterDatabase } from '../platform/database/register-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { loadMasterKey } from '../platform/keys/master-key.ts';
import { showProgress } from './progress.ts';

interface ImportOptions {
  readonly as: string;
  readonly purpose: string;
  readonly source: string;
  readonly controller: string;
  readonly reason: string;
  readonly mapping?: string;
  readonly set?: Record<string, string>;
  readonly rejects?: string;
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
}

const pair = (given: string, before: Record<string, string> = {}): Record<string, string> => {
  const [field = '', ...value] = given.split('=');
  return { ...before, [field.trim()]: value.join('=').trim() };
};

export const configure = (command: Command): Command =>
  command
    .argument('<file>', 'CSV file with a line of headers')
    .addOption(
      new Option('--as <kind>', 'what the file holds').choices([...importKinds.keys()]).makeOptionMandatory(),
    )
    .requiredOption('--purpose <id>', 'purpose of the notice that the data are collected for')
    .requiredOption('--source <id>', 'source of the notice that the data come from')
    .requiredOption('--controller <id>', 'controller of the notice whose data they are')
    .requiredOption('--reason <text>', 'why, for the audit log')
    .option('--mapping <pairs>', '"Header=field, …" or a YAML file of them; headers that are known need none')
    .option('--set <field=value>', 'a value that every row has; may be repeated', pair)
    .option('--rejects <file>', 'file for refused rows with their reasons (mode 0600, must not exist)')
    .addOption(
      new Option('--delimiter <name>', 'found when left out').choices([...Object.keys(DELIMITER_NAMES)]),
    )
    .addOption(new Option('--encoding <name>', 'found when left out').choices([...ENCODINGS]))
    .option('--dry-run', 'check everything and change nothing')
    .option('--strict', 'exit code 1 when a row was refused')
    .addHelpText(
      'after',
      `
One transaction: every row that was not refused, or nothing. A second run changes nothing.
Example:
  seloste import asiakkaat.csv --as customers --purpose service_delivery --source data_subject \\
    --controller mpy_telecom --reason "Old register brought in" --rejects refused.csv`,
    )
    .action(async (file: string, options: ImportOptions) => {
      if (options.reason.trim().length < 3) {
        throw collectionErrors['import-option-wrong']({
          option: '--reason',
          allowed: 'three characters or more',
        });
      }
      const settings = readSettings(process.env);
      const instance = settings.SELOSTE_INSTANCE;
      const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
      const delimiter = options.delimiter === undefined ? undefined : DELIMITER_NAMES[options.delimiter];
      const register = await openRegisterDatabase(settings);
      const progress = showProgress(process.stderr);
      try {
        await upgrade(register, instance);
        const outcome = await importFile(
          {
            server: register.server,
            instance,
            masterKey: await loadMasterKey(register.home, settings.SELOSTE_MASTER_KEY),
            people: settings.SELOSTE_PEOPLE,
          },
          {
            file: resolve(file),
            as: options.as,
            purpose: options.purpose,
            source: options.source,
            controller: options.controller,
            reason: options.reason.trim(),
            actor: `operator:${userInfo().username}`,
            ...(mapping && { mapping }),
            ...(options.set && { constants: options.set }),
            ...(options.rejects !== undefined && { rejects: resolve(options.rejects) }),
            ...(delimiter !== undefined && { delimiter }),
            ...(options.encoding && { encoding: options.encoding }),
            dryRun: options.dryRun === true,
          },
          progress.tell,
        );
        progress.stop();
        if (!options.dryRun) await numberEntry(register, instance);
        report(outcome, options);
        if (options.strict && outcome.refused.size > 0) process.exitCode = 1;
      } finally {
        progress.stop();
        await register.stop();
      }
    });

/** The entry was committed with the data; this gives it its number in the log at once, server or no server. */
const numberEntry = async ({ server, keys }: RegisterDatabase, instance: string): Promise<void> => {
  const database = openDatabase(server, { role: roleNames(instance).system, max: 2 });
  try {
    const audit = await openAudit({ database, instance, signingSeed: keys.auditSigningSeed() });
    await audit.sequencePending();
    await audit.close();
  } finally {
    await database.close();
  }
};

const report = ({ rows, refused, counts, accessId }: ImportOutcome, options: ImportOptions): void => {
  console.log(
    `${rows} rows read, ${refused.size} refused.${options.dryRun ? ' Dry run: nothing was changed.' : ''}`,
  );
  for (const [record, { added, changed, unchanged }] of counts) {
    console.log(`  ${record}: ${added} added, ${changed} changed, ${unchanged} unchanged`);
  }
  const codes = new Map<string, number>();
  for (const { code } of refused.values()) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const [code, count] of [...codes].toSorted((a, b) => b[1] - a[1]))
    console.log(`  refused, ${code}: ${count}`);
  if (refused.size > 0) {
    console.log(
      options.rejects === undefined
        ? '  --rejects FILE keeps the refused rows.'
        : `  They are in ${options.rejects}.`,
    );
  }
  if (!options.dryRun) console.log(`Audit entry: access ${accessId}`);
};
