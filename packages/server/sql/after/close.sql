-- Whatever was just migrated: close the register's tables, give them their triggers, and take from everyone what
-- PostgreSQL grants on functions by itself.
select register.attach();
revoke all on all functions in schema register, notice, platform from public;

-- The system role keeps its own rows (staff, log, keys), with ids and search keys made by the same functions.
grant usage on schema platform, extensions to "seloste_${instance}_system";
grant execute on function platform.new_id(), platform.search_key(text) to "seloste_${instance}_system";
