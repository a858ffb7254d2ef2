-- The market never loses the last who runs it: whoever would take that role from the last one, by whatever way, is
-- refused. Those who take it from several at once wait for one another.
create function an_operator_stays() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('membership.operator', 411));
    if not exists (select from market.membership where role = 'OPERATOR' and id <> old.id) then
        raise exception 'account % is the last operator of the market', old.account_id
            using errcode = 'check_violation', constraint = 'an_operator_stays';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger an_operator_stays before delete on membership for each row
    when (old.role = 'OPERATOR') execute function an_operator_stays();
create trigger an_operator_stays_so before update on membership for each row
    when (old.role = 'OPERATOR' and new.role <> 'OPERATOR') execute function an_operator_stays();
