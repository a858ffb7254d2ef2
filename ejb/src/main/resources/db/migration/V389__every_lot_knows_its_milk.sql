-- Nobody is told where milk came from if nobody says it when a lot is opened: measure 2, and recalls by milk source.
update lot set milk_source_zh = '未登记' where btrim(milk_source_zh) = '';

alter table lot
    alter column milk_source_zh drop default,
    add constraint lot_knows_its_milk check (btrim(milk_source_zh) <> '');
