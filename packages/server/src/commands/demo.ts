import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { openAudit } from '../audit/audit.api.ts';
import { type DemoOutcome, makeDemo } from '../demo/demo.api.ts';
import { upgrade } from '../notice/upgrade.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { loadMasterKey } from '../platform/keys/master-key.ts';
import { calendarDay, today } from './day-option.ts';
import { showDemoProgress } from './progress.ts';

interface DemoOptions {
  readonly customers: string;
  readonly seed: string;
  readonly traffic?: string;
  readonly on: string;
}

/** Above it a register is made to be searched and counted: fewer calls of each customer, or most of the time goes there. */
const LARGE = 100_000;

export const configure = (command: Command): Command =>
  command
    .option('--customers <n>', 'how many customers', '1000')
    .option('--seed <n>', 'the same seed and day make the same people', '1')
    .option('--traffic <n>', 'traffic rows of a customer, on average (default: 20; above 100000 customers 2)')
    .option('--on <date>', 'the day on which what is recent is recent', calendarDay, today())
    .addHelpText(
      'after',
      '\nThe register must be empty and its notice applied. Identity codes are 900–999, addresses end in example.org; the phone' +
        '\nnumbers can be real ones, since Finland sets no series apart for fiction: never call or write to them.',
    )
    .action(async (options: DemoOptions) => {
      const settings = readSettings(process.env);
      const instance = settings.SELOSTE_INSTANCE;
      const register = await openRegisterDatabase(settings);
      const customers = Number(options.customers);
      const progress = showDemoProgress(process.stderr, customers);
      try {
        await upgrade(register, instance);
        const outcome = await makeDemo(
          {
            server: register.server,
            instance,
            masterKey: await loadMasterKey(register.home, settings.SELOSTE_MASTER_KEY),
            people: settings.SELOSTE_PEOPLE,
            home: register.home,
          },
          {
            customers,
            seed: Number(options.seed) || 0,
            today: options.on,
            traffic: Math.max(0, Number(options.traffic ?? (customers > LARGE ? 2 : 20)) || 0),
            actor: `operator:${userInfo().username}`,
          },
          progress.tell,
        );
        progress.stop();
        const database = openDatabase(register.server, { role: roleNames(instance).system, max: 2 });
        const audit = await openAudit({ database, instance, signingSeed: register.keys.auditSigningSeed() });
        await audit.sequencePending();
        await audit.close();
        await database.close();
        report(outcome);
      } finally {
        progress.stop();
        await register.stop();
      }
    });

const report = ({ counts, refused, sights }: DemoOutcome): void => {
  console.log('Made:');
  for (const [record, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${record}: ${count}`);
  if (refused > 0) console.log(`  refused by the notice in force: ${refused}`);
  console.log('Worth looking at, by customer number:');
  for (const { customerNumber, controller, what } of sights) {
    console.log(`  ${customerNumber} (${controller}): ${what}`);
  }
};
