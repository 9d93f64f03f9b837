create table round (
    id text primary key check (id ~ '^[0-9]{4}[0-9A-Za-z-]{0,12}$'),
    name text not null check (name <> ''),
    school_year integer not null check (school_year between 2000 and 2100),
    fiscal_year integer not null check (fiscal_year between 2000 and 2100),
    opens date not null,
    closes date not null,
    edition text not null,
    version integer not null default 0,
    check (opens <= closes)
);
comment on table round is 'Yearly rounds (年度批次): the three calendars that meet in one, and the edition its cases are judged by.';

create table round_sign_off (
    round text not null references round,
    position integer not null check (position >= 0),
    code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    label text not null check (label <> ''),
    role text not null check (role in ('COUNTY_DEPARTMENT', 'COUNTY_DIRECTOR', 'COUNTY_LEADER')),
    kind text not null check (kind in ('JOINT', 'SIGN', 'MEETING', 'ISSUE')),
    primary key (round, position),
    unique (round, code),
    check ((kind = 'JOINT') = (role = 'COUNTY_DEPARTMENT'))
);
comment on table round_sign_off is 'The chain by which a county signs in a round, in order.';

create table round_national_step (
    round text not null references round,
    position integer not null check (position >= 0),
    code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    label text not null check (label <> ''),
    primary key (round, position),
    unique (round, code)
);
comment on table round_national_step is 'The steps of the national acceptance in a round, in order.';

create table casefile (
    id uuid primary key,
    county text not null references region,
    round text not null references round,
    edition text not null,
    state text not null check (state in ('SELF_ASSESSMENT', 'SIGNING', 'CITY_PENDING', 'CITY_REVIEW', 'PROVINCE_PENDING',
        'PROVINCE_EVALUATION', 'PUBLIC_NOTICE', 'NATION_PENDING', 'NATIONAL_ACCEPTANCE', 'RETURNED', 'ACCEPTED', 'REJECTED',
        'TERMINATED', 'NOT_APPLYING')),
    since timestamptz not null,
    opened_at timestamptz not null,
    opened_by text not null,
    statistics uuid,
    sealed text check (sealed ~ '^[0-9a-f]{64}$'),
    open_items text[] check (cardinality(open_items) > 0),
    ended_reason text,
    version integer not null default 0,
    check ((ended_reason is null) = (state not in ('ACCEPTED', 'REJECTED', 'TERMINATED', 'NOT_APPLYING')))
);
-- An accepted county has had its round; the other ends leave room for a new case.
create unique index casefile_one_open on casefile (county, round) where state not in ('REJECTED', 'TERMINATED', 'NOT_APPLYING');
create index casefile_since on casefile (since desc, id);
comment on table casefile is 'Cases (申报事项): one county in one round. Where it stands, not how it got there.';
comment on column casefile.statistics is 'The figures that count now, by the identifier of schooldata.';
comment on column casefile.sealed is 'The digest of everything handed up, present while the case is locked (锁定).';
comment on column casefile.open_items is 'The items that a return (退回补正) opened; absent where all are open until signing.';

create table case_visitor (
    case_id uuid not null references casefile,
    person text not null,
    admitted_at timestamptz not null,
    primary key (case_id, person)
);
create index case_visitor_person on case_visitor (person, case_id);
comment on table case_visitor is 'Experts who may see a case they were appointed to.';

create table case_return (
    case_id uuid not null references casefile,
    number integer not null check (number > 0),
    at timestamptz not null,
    items text[] not null check (cardinality(items) > 0),
    statistics uuid,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (case_id, number)
);
comment on table case_return is 'Returns (退回补正): the items opened, and the state of the data they were opened in.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table case_log (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    on_behalf_of text,
    task_id text,
    step text not null,
    step_name text not null,
    element text,
    action text not null,
    opinion text not null,
    digest text check (digest ~ '^[0-9a-f]{64}$')
);
create index case_log_case on case_log (case_id, id);
create trigger case_log_append_only before update or delete on case_log for each row execute function refuse_change();
create trigger case_log_kept before truncate on case_log for each statement execute function refuse_change();
comment on table case_log is 'Who did what when in a case, and the digest of the data it was done on. Append-only.';

create table statement (
    case_id uuid not null references casefile,
    item text not null check (item <> ''),
    version integer not null check (version > 0),
    claim text not null check (claim in ('MET', 'NOT_MET')),
    value text,
    explanation text not null check (explanation <> ''),
    by_name text not null,
    by_display_name text not null,
    on_behalf_of text,
    at timestamptz not null,
    primary key (case_id, item, version)
);
create trigger statement_append_only before update or delete on statement for each row execute function refuse_change();
comment on table statement is 'The items as the county states them, every version. The highest counts. Append-only.';

create table case_record (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    kind text not null check (kind ~ '^[a-z][a-z0-9.-]*$'),
    body text not null check (body is json),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$')
);
create index case_record_kind on case_record (case_id, kind, id);
create trigger case_record_append_only before update or delete on case_record for each row execute function refuse_change();
comment on table case_record is 'What steps leave behind, as JSON, with its digest. A newer record of a kind supersedes, never replaces. Append-only.';

create table case_statistics (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    statistics uuid not null,
    origin text not null check (origin in ('IMPORT', 'RESTORED', 'CORRECTION')),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null
);
create index case_statistics_case on case_statistics (case_id, id);
comment on table case_statistics is 'Which figures counted in a case from when on, and by whom they were adopted.';
