/** What a picture may lead to: customers of the demo register. */
export interface Shown {
  /** A consumer whom nothing closes, with orders, invoices and the most calls. */
  readonly consumer: { readonly subject: string; readonly name: string };
}
