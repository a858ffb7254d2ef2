-- The three roles. Run as a superuser on any database of the server; safe to repeat.
-- psql -v market_owner_password=… -v market_password=… -v auditor_password=… -f roles.sql
do $$
begin
  if not exists (select from pg_roles where rolname = 'market_owner') then
    create role market_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'market') then
    create role market login;
  end if;
  if not exists (select from pg_roles where rolname = 'auditor') then
    create role auditor login;
  end if;
end
$$;

-- Owns the database and runs the migrations.
alter role market_owner password :'market_owner_password';

-- The application: reads and writes rows, and may not change the schema.
alter role market password :'market_password';

-- Auditors and analysts: read the schema report, write nothing.
alter role auditor password :'auditor_password';
alter role auditor set search_path = report;
alter role auditor set default_transaction_read_only = on;
alter role auditor set statement_timeout = '60s';
alter role auditor connection limit 10;
