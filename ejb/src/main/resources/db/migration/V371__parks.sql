-- Parks (notice measures 6, 7): where workshops work under one management, with a laboratory of the park's own.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in
    ('PRODUCER', 'STORE', 'LABORATORY', 'RETAIL_BUYER', 'REGULATOR', 'OPERATOR', 'PARK'));

create table park (
    id         bigint primary key references organisation,
    org_kind   text not null default 'PARK' check (org_kind = 'PARK'),
    version    integer not null default 0,
    story_zh   text not null default '' check (length(story_zh) <= 4000),
    story_en   text not null default '' check (length(story_en) <= 4000),
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    foreign key (id, org_kind) references organisation (id, kind)
);
revoke delete, truncate on park from market;
comment on table park is 'Food parks in which workshops are tenants';

create table tenancy (
    id          bigint primary key default nextval('id_seq'),
    version     integer not null default 0,
    producer_id bigint not null references producer,
    park_id     bigint not null references park,
    began_at    timestamptz not null,
    ended_at    timestamptz check (ended_at >= began_at),
    end_reason  text check (end_reason ~ '\S' and length(end_reason) <= 500),
    check ((ended_at is null) = (end_reason is null)),
    constraint tenant_of_one_park exclude using gist
        (producer_id with =, tstzrange(began_at, ended_at) with &&)
);
create unique index tenancy_open on tenancy (producer_id) where ended_at is null;
create index tenancy_park on tenancy (park_id, producer_id) where ended_at is null;
revoke update, delete, truncate on tenancy from market;
grant update (version, ended_at, end_reason) on tenancy to market;
comment on table tenancy is 'Since when and until when a producer is the tenant of a park; of one at a time';

-- What has ended stays so: another tenancy begins.
create function tenancy_stays_ended() returns trigger language plpgsql as $$
begin
    raise exception 'tenancy % ended and stays so', old.id using errcode = '23514';
end $$;
create trigger stays_ended before update on tenancy for each row
    when (old.ended_at is not null) execute function tenancy_stays_ended();

-- A park's laboratory belongs to one park, a park has one. Those that were entered before parks were on record are left
-- as they are, and so is a new one until it is named: whose it is only the authority knows, and a park made up here, or
-- another kind, would be untrue. Until the regulator names its park it is proposed to nobody.
alter table laboratory
    add column park_id bigint unique references park,
    add constraint only_a_parks_own_has_a_park check (park_id is null or kind = 'PARK');
comment on column laboratory.park_id is 'The park whose own it is; null while that is not named, and of every other kind';

create view report.parks as
    select p.id, o.name_zh, o.name_en, o.division_code, o.created_at, l.id as laboratory_id
    from park p join organisation o on o.id = p.id left join laboratory l on l.park_id = p.id;
create view report.tenancies as
    select id, producer_id, park_id, began_at, ended_at, end_reason from tenancy;
comment on view report.parks is 'Food parks, and the laboratory of each';
comment on view report.tenancies is 'Which producer is or was the tenant of which park, and why that ended';
grant select on report.parks, report.tenancies to auditor;
