-- Whatever was just migrated: close the register's tables, give them their triggers, and take from everyone what
-- PostgreSQL grants on functions by itself.
select register.attach();
revoke all on all functions in schema register, notice, platform from public;
