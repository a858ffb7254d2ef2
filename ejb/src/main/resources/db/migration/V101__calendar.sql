-- Working days follow the notice of the State Council's office on holidays, a new one each year.
create table calendar_year (
    year   integer primary key check (year between 2000 and 2199),
    status text not null check (status in ('REMEMBERED', 'EXPECTED', 'READ')),
    source text not null check (source ~ '\S')
);
comment on table calendar_year is 'Where the days of a year come from';
comment on column calendar_year.status is
    'READ: compared with the notice; REMEMBERED: the notice is out, its days were written from memory; EXPECTED: no notice yet, only the statutory days and their substitutes';

create table calendar_day (
    day    date primary key,
    year   integer not null references calendar_year check (year = extract(year from day)),
    kind   text not null check (kind in ('HOLIDAY', 'MAKE_UP')),
    name   text not null check (name ~ '\S'),
    check (kind = 'HOLIDAY' or extract(isodow from day) >= 6)
);
comment on table calendar_day is 'Days off, and days of a weekend that are worked instead (make-up days)';

insert into calendar_year (year, status, source) values
    (2025, 'REMEMBERED', '国务院办公厅关于2025年部分节假日安排的通知'),
    (2026, 'REMEMBERED', '国务院办公厅关于2026年部分节假日安排的通知'),
    (2027, 'EXPECTED', '全国年节及纪念日放假办法：法定日及周末顺延，调休未公布');

insert into calendar_day (day, year, kind, name)
select day, extract(year from day), 'HOLIDAY', name
from (values
    ('元旦', date '2025-01-01', date '2025-01-01'),
    ('春节', date '2025-01-28', date '2025-02-04'),
    ('清明节', date '2025-04-04', date '2025-04-06'),
    ('劳动节', date '2025-05-01', date '2025-05-05'),
    ('端午节', date '2025-05-31', date '2025-06-02'),
    ('国庆节、中秋节', date '2025-10-01', date '2025-10-08'),
    ('元旦', date '2026-01-01', date '2026-01-03'),
    ('春节', date '2026-02-15', date '2026-02-23'),
    ('清明节', date '2026-04-04', date '2026-04-06'),
    ('劳动节', date '2026-05-01', date '2026-05-05'),
    ('端午节', date '2026-06-19', date '2026-06-21'),
    ('中秋节', date '2026-09-25', date '2026-09-27'),
    ('国庆节', date '2026-10-01', date '2026-10-07'),
    ('元旦', date '2027-01-01', date '2027-01-01'),
    ('春节', date '2027-02-05', date '2027-02-10'),
    ('清明节', date '2027-04-05', date '2027-04-05'),
    ('劳动节', date '2027-05-01', date '2027-05-04'),
    ('端午节', date '2027-06-09', date '2027-06-09'),
    ('中秋节', date '2027-09-15', date '2027-09-15'),
    ('国庆节', date '2027-10-01', date '2027-10-05')) as spans (name, first, last),
    lateral (select generate_series(first, last, interval '1 day')::date as day) as days;

insert into calendar_day (day, year, kind, name) values
    ('2025-01-26', 2025, 'MAKE_UP', '春节调休上班'), ('2025-02-08', 2025, 'MAKE_UP', '春节调休上班'),
    ('2025-04-27', 2025, 'MAKE_UP', '劳动节调休上班'), ('2025-09-28', 2025, 'MAKE_UP', '国庆节调休上班'),
    ('2025-10-11', 2025, 'MAKE_UP', '国庆节调休上班'), ('2026-01-04', 2026, 'MAKE_UP', '元旦调休上班'),
    ('2026-02-14', 2026, 'MAKE_UP', '春节调休上班'), ('2026-02-28', 2026, 'MAKE_UP', '春节调休上班'),
    ('2026-05-09', 2026, 'MAKE_UP', '劳动节调休上班'), ('2026-09-20', 2026, 'MAKE_UP', '国庆节调休上班'),
    ('2026-10-10', 2026, 'MAKE_UP', '国庆节调休上班');

revoke insert, update, delete on calendar_year, calendar_day from market;
