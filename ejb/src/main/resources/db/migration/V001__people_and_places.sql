-- The application (role market) reads and writes rows; only the owner (role market_owner) changes tables.
grant usage on schema market to market;
alter default privileges in schema market grant select, insert, update, delete on tables to market;
alter default privileges in schema market grant usage, select on sequences to market;

-- One sequence numbers every row of the market: an id of one kind never names a row of another.
-- It starts with a whole block: a first block that ended at 1 would begin below zero.
create sequence id_seq start with 100 increment by 100;

create table division (
    code        text primary key check (code ~ '^[1-9][0-9]{5}$'),
    parent_code text references division,
    name_zh     text not null,
    name_en     text not null,
    latitude    double precision not null check (latitude between -90 and 90),
    longitude   double precision not null check (longitude between -180 and 180)
);
comment on table division is 'Administrative divisions of Inner Mongolia where sellers and laboratories are (GB/T 2260)';

insert into division (code, parent_code, name_zh, name_en, latitude, longitude) values
    ('150100', null, '呼和浩特市', 'Hohhot', 40.84, 111.75),
    ('150200', null, '包头市', 'Baotou', 40.62, 109.95),
    ('150300', null, '乌海市', 'Wuhai', 39.66, 106.79),
    ('150400', null, '赤峰市', 'Chifeng', 42.26, 118.89),
    ('150500', null, '通辽市', 'Tongliao', 43.65, 122.24),
    ('150600', null, '鄂尔多斯市', 'Ordos', 39.61, 109.78),
    ('150700', null, '呼伦贝尔市', 'Hulunbuir', 49.21, 119.77),
    ('150800', null, '巴彦淖尔市', 'Bayannur', 40.74, 107.39),
    ('150900', null, '乌兰察布市', 'Ulanqab', 40.99, 113.13),
    ('152200', null, '兴安盟', 'Hinggan League', 46.08, 122.04),
    ('152500', null, '锡林郭勒盟', 'Xilingol League', 43.93, 116.05),
    ('152900', null, '阿拉善盟', 'Alxa League', 38.85, 105.73),
    ('152501', '152500', '二连浩特市', 'Erenhot', 43.64, 111.95),
    ('152502', '152500', '锡林浩特市', 'Xilinhot', 43.93, 116.09),
    ('152522', '152500', '阿巴嘎旗', 'Abag Banner', 44.02, 114.95),
    ('152523', '152500', '苏尼特左旗', 'Sonid Left Banner', 43.86, 113.67),
    ('152524', '152500', '苏尼特右旗', 'Sonid Right Banner', 42.74, 112.64),
    ('152525', '152500', '东乌珠穆沁旗', 'East Ujimqin Banner', 45.50, 116.97),
    ('152526', '152500', '西乌珠穆沁旗', 'West Ujimqin Banner', 44.59, 117.61),
    ('152528', '152500', '镶黄旗', 'Xianghuang Banner', 42.23, 113.85),
    ('152529', '152500', '正镶白旗', 'Zhengxiangbai Banner', 42.29, 115.03),
    ('152530', '152500', '正蓝旗', 'Zhenglan Banner', 42.24, 115.99),
    ('150421', '150400', '阿鲁科尔沁旗', 'Ar Horqin Banner', 43.87, 120.07),
    ('150725', '150700', '陈巴尔虎旗', 'Old Barag Banner', 49.33, 119.42);

create table province (
    code    text primary key check (code ~ '^[1-9][0-9]0000$'),
    name_zh text not null,
    name_en text not null
);
comment on table province is 'Where goods can be sent to: province-level divisions (GB/T 2260)';

insert into province (code, name_zh, name_en) values
    ('110000', '北京市', 'Beijing'), ('120000', '天津市', 'Tianjin'), ('130000', '河北省', 'Hebei'),
    ('140000', '山西省', 'Shanxi'), ('150000', '内蒙古自治区', 'Inner Mongolia'),
    ('210000', '辽宁省', 'Liaoning'), ('220000', '吉林省', 'Jilin'), ('230000', '黑龙江省', 'Heilongjiang'),
    ('310000', '上海市', 'Shanghai'), ('320000', '江苏省', 'Jiangsu'), ('330000', '浙江省', 'Zhejiang'),
    ('340000', '安徽省', 'Anhui'), ('350000', '福建省', 'Fujian'), ('360000', '江西省', 'Jiangxi'),
    ('370000', '山东省', 'Shandong'), ('410000', '河南省', 'Henan'), ('420000', '湖北省', 'Hubei'),
    ('430000', '湖南省', 'Hunan'), ('440000', '广东省', 'Guangdong'), ('450000', '广西壮族自治区', 'Guangxi'),
    ('460000', '海南省', 'Hainan'), ('500000', '重庆市', 'Chongqing'), ('510000', '四川省', 'Sichuan'),
    ('520000', '贵州省', 'Guizhou'), ('530000', '云南省', 'Yunnan'), ('540000', '西藏自治区', 'Tibet'),
    ('610000', '陕西省', 'Shaanxi'), ('620000', '甘肃省', 'Gansu'), ('630000', '青海省', 'Qinghai'),
    ('640000', '宁夏回族自治区', 'Ningxia'), ('650000', '新疆维吾尔自治区', 'Xinjiang');

create table organisation (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    kind          text not null check (kind in
        ('PRODUCER', 'STORE', 'LABORATORY', 'RETAIL_BUYER', 'REGULATOR', 'OPERATOR')),
    name_zh       text not null check (name_zh ~ '\S' and length(name_zh) <= 120),
    name_en       text not null check (name_en ~ '\S' and length(name_en) <= 160),
    name_mn       text check (length(name_mn) <= 200),
    credit_code   text unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    division_code text not null references division,
    address       text not null check (length(address) <= 300),
    phone         text not null check (length(phone) <= 40),
    created_at    timestamptz not null,
    unique (id, kind)
);
create index organisation_division on organisation (division_code, kind);

create table account (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    email         text not null check (length(email) <= 254),
    password_hash text not null,
    display_name  text not null check (display_name ~ '\S' and length(display_name) <= 80),
    language      text not null check (language in ('zh', 'en')),
    created_at    timestamptz not null
);
create unique index account_email on account (lower(email));

create table membership (
    id              bigint primary key default nextval('id_seq'),
    account_id      bigint not null references account,
    organisation_id bigint not null references organisation,
    role            text not null check (role in
        ('OPERATOR', 'REGULATOR', 'COUNTY_OFFICER', 'MERCHANT', 'ANALYST', 'APPROVER', 'BUYER')),
    granted_at      timestamptz not null,
    unique (account_id, organisation_id, role)
);
create index membership_organisation on membership (organisation_id);

create table sign_in_session (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account_id bigint not null references account,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);
create index sign_in_session_account on sign_in_session (account_id);
create index sign_in_session_expiry on sign_in_session (expires_at);
comment on table sign_in_session is 'Who is signed in, in any instance; only the hash of the token is kept';

create table sign_in_failure (
    id        bigint primary key default nextval('id_seq'),
    key       text not null,
    failed_at timestamptz not null
);
create index sign_in_failure_key on sign_in_failure (key, failed_at);
comment on table sign_in_failure is 'Failed sign-ins by account and by address, counted to throttle guessing';
