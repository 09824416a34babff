-- Who may do what in the log. The system role appends and reads; it can change nothing but the head, and delete nothing but
-- what identifies a person and what was sequenced. A purpose may leave an entry (audit.record, granted with the purpose) and see none.
revoke all on all tables in schema audit from public;
revoke all on all functions in schema audit from public;
grant usage on schema audit to seloste_${instance}_system;
grant select, insert on audit.entry, audit.tile, audit.checkpoint, audit.bulk to seloste_${instance}_system;
grant select, insert, delete on audit.subject, audit.actor, audit.reason to seloste_${instance}_system;
grant select, delete on audit.member_part, audit.pending to seloste_${instance}_system;
grant select on audit.list, audit.member to seloste_${instance}_system;
grant select, update (size, root, frontier) on audit.head to seloste_${instance}_system;
grant execute on function audit.record, audit.forget_member, audit.ensure_partitions to seloste_${instance}_system;
select audit.ensure_partitions();
