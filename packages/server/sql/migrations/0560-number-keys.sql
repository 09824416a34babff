-- Customer, order, invoice and service numbers are found however they are written: in any case, with or without the signs that
-- part them. The key is a column, since an index on an expression that is not leak-proof does not serve under row security.

alter table register.customer
  add column number_key text collate "C" generated always as (upper(translate(customer_number, E' \u00a0-\u2010\u2011\u2013./', '') collate "C")) stored;
alter table register.service
  add column number_key text collate "C" generated always as (upper(translate(service_number, E' \u00a0-\u2010\u2011\u2013./', '') collate "C")) stored;
alter table register.sales_order
  add column number_key text collate "C" generated always as (upper(translate(order_number, E' \u00a0-\u2010\u2011\u2013./', '') collate "C")) stored;
alter table register.invoice
  add column number_key text collate "C" generated always as (upper(translate(invoice_number, E' \u00a0-\u2010\u2011\u2013./', '') collate "C")) stored;
comment on column register.customer.number_key is 'derived: customer.customer_number';
comment on column register.service.number_key is 'derived: service.service_number';
comment on column register.sales_order.number_key is 'derived: sales_order.order_number';
comment on column register.invoice.number_key is 'derived: invoice.invoice_number';

create index customer__number_key on register.customer (controller, number_key);
create index service__number_key on register.service (controller, number_key);
create index sales_order__number_key on register.sales_order (controller, number_key);
create index invoice__number_key on register.invoice (controller, number_key);
-- What is typed of an address is found while it is typed, among the controller's own.
drop index register.email_address__address_key;
create index email_address__address_key on register.email_address (controller, address_key);
