-- Photographs with a review: sent with it, drawn anew in three sizes, kept for ever as the review is. Moderation
-- hides each by itself and says why; then it is not handed out any more.
create table review_photo (
    id            bigint primary key default nextval('id_seq'),
    review_id     bigint not null references review,
    position      integer not null check (position between 1 and 4),
    small         text not null check (small ~ '^[0-9a-f]{64}$'),
    medium        text not null check (medium ~ '^[0-9a-f]{64}$'),
    large         text not null check (large ~ '^[0-9a-f]{64}$'),
    width         integer not null check (width between 1 and 1600),
    height        integer not null check (height between 1 and 1600),
    added_at      timestamptz not null,
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= added_at),
    check ((hidden_reason is null) = (hidden_at is null)),
    unique (review_id, position)
);
comment on table review_photo is 'Photographs sent with a review; never deleted';
comment on column review_photo.large is 'Digest of the file, as of small and medium; width and height are of this one';

revoke update, delete, truncate on review_photo from market;
grant update (hidden_reason, hidden_at) on review_photo to market;

create trigger hidden_stays before update on review_photo for each row
    when (old.hidden_at is not null) execute function hidden_stays();

-- A photograph comes with its review, and not later.
create function photo_comes_with_its_review() returns trigger language plpgsql as $$
begin
    if not exists (select from market.review r where r.id = new.review_id and r.written_at = new.added_at) then
        raise exception 'photograph of review % did not come with it', new.review_id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger comes_with_its_review before insert on review_photo for each row
    execute function photo_comes_with_its_review();

-- The page of a product shows them, so it is told of them (docs/adr/0010).
create function tell_pages_of_review_photo() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform market.tell_pages('PRODUCT', array(select distinct v.product_id
            from old_rows r join market.review v on v.id = r.review_id limit 201));
    else
        perform market.tell_pages('PRODUCT', array(select distinct v.product_id
            from new_rows r join market.review v on v.id = r.review_id limit 201));
    end if;
    return null;
end $$;
create trigger tell_pages_of_new after insert on review_photo
    referencing new table as new_rows for each statement execute function tell_pages_of_review_photo();
create trigger tell_pages_of_changed after update on review_photo
    referencing new table as new_rows for each statement execute function tell_pages_of_review_photo();
create trigger tell_pages_of_gone after delete on review_photo
    referencing old table as old_rows for each statement execute function tell_pages_of_review_photo();
create trigger tell_pages_of_all after truncate on review_photo for each statement execute function tell_all_pages();
create trigger stays before update of review_id on review_photo for each row
    when (old.review_id is distinct from new.review_id) execute function refuse_move('review_id');
