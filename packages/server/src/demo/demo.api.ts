/** What commands may use of the demo register. */
export { type DemoOutcome, type DemoPlace, type DemoRequest, makeDemo } from './make-demo.ts';
