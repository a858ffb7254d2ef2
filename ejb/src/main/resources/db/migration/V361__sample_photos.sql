-- Photographs of sealed samples: taken by the laboratory while it has the sample and has measured nothing yet, drawn
-- anew, kept for ever. The producer, the laboratory and officials see them, and nobody else.
create table sample_photo (
    id         bigint primary key default nextval('id_seq'),
    request_id bigint not null references inspection_request,
    position   integer not null check (position between 1 and 4),
    small      text not null check (small ~ '^[0-9a-f]{64}$'),
    large      text not null check (large ~ '^[0-9a-f]{64}$'),
    added_by   bigint not null references account,
    added_at   timestamptz not null,
    unique (request_id, position)
);
comment on table sample_photo is 'Photographs of sealed samples as they came to the laboratory; never changed, never deleted';
comment on column sample_photo.large is 'Digest of the file, as of small';
revoke update, delete, truncate on sample_photo from market;

create function sample_photo_in_time() returns trigger language plpgsql as $$
begin
    if not exists (select from market.inspection_request r
            where r.id = new.request_id and r.state = 'RECEIVED' and r.report_id is null) then
        raise exception 'request % has no sample that waits to be measured', new.request_id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger in_time before insert on sample_photo for each row execute function sample_photo_in_time();

create view report.sample_photos as
    select id, request_id, position, large as sha256, added_by, added_at from sample_photo;
comment on view report.sample_photos is 'Photographs of sealed samples, by the digest of their files';
grant select on report.sample_photos to auditor;
