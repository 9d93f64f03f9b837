create table ruled_promise (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    item text not null check (item <> ''),
    school text check (school ~ '^[0-9]{10}$'),
    school_name text not null,
    stage text check (stage in ('PRIMARY', 'JUNIOR')),
    sentence text not null check (sentence is json),
    promised_until date not null,
    by_name text not null check (by_name <> ''),
    at timestamptz not null,
    kept_on date,
    unique nulls not distinct (case_id, item, school, stage)
);
create index ruled_promise_open on ruled_promise (promised_until) where kept_on is null;
comment on table ruled_promise is 'Promises that the standard attaches to a relief which the figures rest on (达标附承诺), noted when the case is put before its signers. They outlive the case and stay open until found kept.';
