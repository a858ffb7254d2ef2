-- When storefronts receive visitors, what they tell, and how they look.
create table storefront_hours (
    storefront_id bigint not null references storefront,
    weekday       smallint not null check (weekday between 1 and 7),
    opens         smallint not null check (opens between 0 and 1439),
    closes        smallint not null check (closes > opens and closes <= opens + 1440),
    primary key (storefront_id, weekday, opens),
    exclude using gist (storefront_id with =,
        int4range((weekday - 1) * 1440 + opens, (weekday - 1) * 1440 + closes) with &&)
);
comment on table storefront_hours is 'Times at which visitors are received, in China''s civil time; weekday 1 is Monday';
comment on column storefront_hours.opens is 'Minutes after midnight';
comment on column storefront_hours.closes is 'Minutes after the same midnight: more than 1440 is after the next';

create table storefront_closing (
    id            bigint primary key default nextval('id_seq'),
    storefront_id bigint not null references storefront,
    first_day     date not null,
    last_day      date not null check (last_day >= first_day),
    reason        text not null check (reason ~ '\S' and length(reason) <= 100),
    exclude using gist (storefront_id with =, daterange(first_day, last_day, '[]') with &&)
);
comment on table storefront_closing is 'Days on which no visitors are received all the same, both included';
revoke update, truncate on storefront_hours, storefront_closing from market;

create table storefront_post (
    id            bigint primary key default nextval('id_seq'),
    storefront_id bigint not null references storefront,
    account_id    bigint not null references account,
    body          text not null check (body ~ '\S' and length(body) <= 1000),
    posted_at     timestamptz not null,
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= posted_at),
    check ((hidden_reason is null) = (hidden_at is null))
);
create index storefront_post_storefront on storefront_post (storefront_id, id);
comment on table storefront_post is 'News of storefronts, by who sells in them; never deleted';
comment on column storefront_post.hidden_reason is 'Why moderation hides the text, as everybody reads it';
revoke update, delete, truncate on storefront_post from market;
grant update (hidden_reason, hidden_at) on storefront_post to market;
create trigger hidden_stays before update on storefront_post for each row
    when (old.hidden_at is not null) execute function hidden_stays();

create table storefront_theme (
    storefront_id bigint primary key references storefront,
    theme         text not null check (theme in ('SNOW', 'STEPPE', 'SKY', 'HEARTH', 'DUSK'))
);
comment on table storefront_theme is 'The market''s own look that a seller chose; SNOW where there is none';
revoke delete, truncate on storefront_theme from market;

create table storefront_picture (
    id            bigint primary key default nextval('id_seq'),
    storefront_id bigint not null references storefront,
    caption       text not null check (caption ~ '\S' and length(caption) <= 60),
    small         text not null check (small ~ '^[0-9a-f]{64}$'),
    medium        text not null check (medium ~ '^[0-9a-f]{64}$'),
    large         text not null check (large ~ '^[0-9a-f]{64}$'),
    width         integer not null check (width between 1 and 1600),
    height        integer not null check (height between 1 and 1600),
    added_at      timestamptz not null,
    removed_at    timestamptz check (removed_at >= added_at),
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= added_at),
    check ((hidden_reason is null) = (hidden_at is null))
);
create index storefront_picture_storefront on storefront_picture (storefront_id, id);
comment on table storefront_picture is 'Pictures that sellers show; taken away by them or hidden by moderation, never deleted';
comment on column storefront_picture.large is 'Digest of the file, as of small and medium; width and height are of this one';
revoke update, delete, truncate on storefront_picture from market;
grant update (hidden_reason, hidden_at, removed_at) on storefront_picture to market;
create function hidden_picture_stays() returns trigger language plpgsql as $$
begin
    if old.hidden_at is not null and (new.hidden_at, new.hidden_reason) is distinct from (old.hidden_at, old.hidden_reason)
        or old.removed_at is not null and new.removed_at is distinct from old.removed_at then
        raise exception 'what was hidden or removed of % % stays so', tg_table_name, old.id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger hidden_stays before update on storefront_picture for each row execute function hidden_picture_stays();
