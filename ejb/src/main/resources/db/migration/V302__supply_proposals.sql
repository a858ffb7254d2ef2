-- Stores and producers agree by page and API: one proposes, the other accepts. What is accepted becomes a
-- supply agreement, which alone the gate reads.
create table supply_proposal (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    storefront_id bigint not null references storefront,
    producer_id   bigint not null references producer,
    side          text not null check (side in ('STORE', 'PRODUCER')),
    valid_from    date not null,
    valid_until   date not null check (valid_until >= valid_from),
    state         text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason        text check (reason ~ '\S' and length(reason) <= 500),
    agreement_id  bigint unique references supply_agreement,
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    answered_by   text,
    answered_at   timestamptz check (answered_at >= proposed_at),
    check ((state = 'PROPOSED') = (answered_by is null)),
    check ((state = 'PROPOSED') = (answered_at is null)),
    check ((state = 'ACCEPTED') = (agreement_id is not null)),
    check ((state = 'DECLINED') = (reason is not null))
);
create unique index supply_proposal_open on supply_proposal (storefront_id, producer_id) where state = 'PROPOSED';
create index supply_proposal_storefront on supply_proposal (storefront_id, id);
create index supply_proposal_producer on supply_proposal (producer_id, id);
comment on table supply_proposal is 'That a store sells a producer''s goods, as one of them proposed it and the other answered';
comment on column supply_proposal.side is 'Who proposed it';

-- What was proposed stays as it was; it is answered once.
revoke update, delete, truncate on supply_proposal from market;
grant update (version, state, reason, agreement_id, answered_by, answered_at) on supply_proposal to market;
create function proposal_stays_answered() returns trigger language plpgsql as $$
begin
    raise exception 'supply proposal % stays answered as it was', old.id using errcode = '23514';
end $$;
create trigger stays_answered before update on supply_proposal for each row
    when (old.state <> 'PROPOSED') execute function proposal_stays_answered();
