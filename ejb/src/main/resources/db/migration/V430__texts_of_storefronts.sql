-- What a seller may write of its storefront, since sellers write it themselves.
alter table storefront
    add check (length(name_zh) <= 100),
    add check (length(name_en) <= 100),
    add check (length(story_zh) <= 4000),
    add check (length(story_en) <= 4000);
