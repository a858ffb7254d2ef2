-- What each role may do in the database market, which belongs to market_owner.
-- Run in it as a superuser before the first migration; safe to repeat.
revoke all on database market from public;
grant connect on database market to market, auditor;

-- Trusted extensions that the migrations use.
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;
create extension if not exists btree_gist;

-- Tables live in schemas that the migrations make and grant, never in public.
revoke create on schema public from public;
