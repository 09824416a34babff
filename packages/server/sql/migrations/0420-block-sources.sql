-- Sources from which nothing is added or changed on a subject while a block is active (the ban on updating customer registers).
create table notice.block_source (
  block text not null,
  record text not null,
  source text not null,
  primary key (block, record, source)
);
comment on column notice.block_source.record is 'a table of schema register, or * for all of them but block and permission';
grant select on notice.block_source to "seloste_${instance}_system";

-- It now takes what the row's own values close as well.
drop function if exists register.row_closed_for(text[], text[], text);
