create table producer (
    id         bigint primary key references organisation,
    org_kind   text not null default 'PRODUCER' check (org_kind = 'PRODUCER'),
    version    integer not null default 0,
    kind       text not null check (kind in
        ('FAMILY', 'LARGE_HOUSEHOLD', 'COOPERATIVE', 'PARK_TENANT', 'LICENSED_ENTERPRISE')),
    story_zh   text not null default '' check (length(story_zh) <= 4000),
    story_en   text not null default '' check (length(story_en) <= 4000),
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    foreign key (id, org_kind) references organisation (id, kind)
);

create table category (
    code            text primary key check (code ~ '^[a-z_]+$'),
    name_zh         text not null,
    other_name_zh   text not null default '',
    name_en         text not null,
    romanised       text not null,
    name_mn         text not null default '',
    description_zh  text not null,
    description_en  text not null,
    shelf_order     integer not null unique
);
comment on column category.name_mn is 'A draft: not yet read by a reader of Mongolian';

insert into category (code, name_zh, other_name_zh, name_en, romanised, name_mn, description_zh, description_en, shelf_order) values
    ('hurood', '奶豆腐', '浩乳德', 'Milk tofu (hurood)', 'hurood khuruud', 'ᠬᠤᠷᠤᠳ', '酸凝乳压制成块', 'Pressed sour-milk curd', 1),
    ('urum', '奶皮子', '乌如木', 'Clotted-cream skin (urum)', 'urum öröm', 'ᠥᠷᠥᠮᠡ', '鲜奶慢煮凝结的奶油皮', 'Skin of clotted cream', 2),
    ('jokh', '嚼克', '稀奶油', 'Soured cream (jokh)', 'jokh zöökhii', 'ᠵᠥᠭᠡᠬᠡᠢ', '发酵稀奶油', 'Soured cream', 3),
    ('bislag', '毕希拉格', '奶酪', 'Fresh pressed cheese (bislag)', 'bislag byaslag', 'ᠪᠢᠰᠢᠯᠠᠭ', '鲜奶凝乳压制的奶酪', 'Fresh pressed cheese', 4),
    ('chura', '楚拉', '奶渣', 'Dried curd crumble (chura)', 'chura', 'ᠴᠤᠷᠠ', '晾干的碎凝乳', 'Dried curd crumble', 5),
    ('aaruul', '酸酪蛋', '奶干', 'Dried sour curd (aaruul)', 'aaruul', 'ᠠᠭᠠᠷᠤᠯ', '晒干的酸凝乳', 'Sun-dried sour curd', 6),
    ('chigee', '策格', '酸马奶', 'Fermented mare''s milk (chigee)', 'chigee airag', 'ᠴᠡᠭᠡ', '发酵马奶', 'Fermented mare''s milk', 7),
    ('shar_tos', '黄油', '酥油', 'Butter and clarified butter (shar tos)', 'shar tos', 'ᠰᠢᠷ᠎ᠠ ᠲᠣᠰᠤ', '奶油炼制的黄油', 'Butter, clarified butter', 8),
    ('suutei_tsai', '奶茶粉', '奶茶', 'Milk-tea powder (suutei tsai)', 'suutei tsai', 'ᠰᠦ᠋ ᠲᠡᠢ ᠴᠠᠢ', '咸奶茶粉', 'Salty milk-tea powder', 9);

create table authorisation (
    id           bigint primary key default nextval('id_seq'),
    version      integer not null default 0,
    producer_id  bigint not null references producer,
    kind         text not null check (kind in ('WORKSHOP_REGISTRATION', 'PRODUCTION_LICENCE')),
    number       text not null unique check (number ~ '\S' and length(number) <= 60),
    issued_by    text not null check (issued_by ~ '\S'),
    valid_from   date not null,
    valid_until  date not null check (valid_until >= valid_from),
    state        text not null check (state in ('IN_FORCE', 'SUSPENDED', 'REVOKED', 'CANCELLED')),
    state_reason text not null default '',
    state_since  timestamptz not null
);
create index authorisation_producer on authorisation (producer_id);
comment on table authorisation is 'Workshop registrations and production licences; valid_until is the last day of validity';

create table authorisation_category (
    authorisation_id bigint not null references authorisation,
    category_code    text not null references category,
    primary key (authorisation_id, category_code)
);

create table recognition (
    id              bigint primary key default nextval('id_seq'),
    version         integer not null default 0,
    organisation_id bigint not null references organisation,
    kind            text not null check (kind in ('DEMONSTRATION_STORE', 'DEMONSTRATION_PARK')),
    number          text not null unique check (number ~ '\S'),
    valid_from      date not null,
    valid_until     date not null check (valid_until >= valid_from),
    state           text not null check (state in ('IN_FORCE', 'REVOKED')),
    state_reason    text not null default '',
    state_since     timestamptz not null
);
create index recognition_organisation on recognition (organisation_id);
