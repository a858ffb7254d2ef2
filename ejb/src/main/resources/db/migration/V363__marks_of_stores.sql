-- Stores hold marks too: as a whole, since they make nothing (notice 内政办发〔2022〕4号, measure 9).
alter table mark_grant drop constraint mark_grant_producer_id_fkey;
alter table mark_grant add foreign key (producer_id) references organisation;
comment on table mark_grant is 'The right of a producer or store to use a mark; valid_until is the last day';
comment on column mark_grant.producer_id is 'The holder: a producer, or a store';

create function mark_holder_may_hold() returns trigger language plpgsql as $$
begin
    if not exists (select from market.producer p where p.id = new.producer_id)
        and not (new.scope = 'PRODUCER'
            and exists (select from market.organisation o where o.id = new.producer_id and o.kind = 'STORE')) then
        raise exception 'organisation % can not hold a mark of scope %', new.producer_id, new.scope using errcode = '23514';
    end if;
    return new;
end $$;
create trigger holder_may_hold before insert on mark_grant for each row execute function mark_holder_may_hold();
