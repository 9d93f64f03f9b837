create table relief_promise (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    school text not null check (school ~ '^[0-9]{10}$'),
    school_name text not null check (school_name <> ''),
    kind text not null check (kind in ('R3', 'R5')),
    stage text check (stage in ('PRIMARY', 'JUNIOR')),
    amount numeric not null check (amount > 0),
    reason text not null check (reason <> ''),
    promise text not null check (promise <> ''),
    promised_until date not null,
    by_name text not null check (by_name <> ''),
    at timestamptz not null,
    kept_on date
);
create index relief_promise_case on relief_promise (case_id, id);
create index relief_promise_open on relief_promise (promised_until) where kept_on is null;
comment on table relief_promise is 'Promises given for exceptions of R3 and R5 (例外情形承诺); they outlive the case and stay open until found kept.';
