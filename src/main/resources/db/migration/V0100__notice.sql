create table notice (
    id uuid primary key,
    province text not null references region,
    round text not null references round,
    title text not null check (title <> '' and length(title) <= 120),
    text text not null check (text <> '' and length(text) <= 4000),
    published_at timestamptz not null,
    ends timestamptz not null,
    by_name text not null,
    by_display_name text not null,
    check (ends > published_at)
);
create index notice_published on notice (published_at desc, id);
create index notice_ends on notice (ends);
create trigger notice_append_only before update or delete on notice for each row execute function refuse_change();
comment on table notice is 'Lists as provinces published them (公示名单). Append-only.';

create table notice_entry (
    notice uuid not null references notice,
    position integer not null check (position >= 0),
    case_id uuid not null references casefile,
    county text not null references region,
    primary key (notice, case_id),
    unique (notice, county),
    unique (notice, position)
);
create index notice_entry_case on notice_entry (case_id);
create trigger notice_entry_append_only before update or delete on notice_entry
    for each row execute function refuse_change();
comment on table notice_entry is 'The counties of a list, in its order. Append-only.';

create table objection (
    id uuid primary key,
    number text not null unique check (number ~ '^YY-[0-9]{8}-[0-9A-HJKMNP-TV-Z]{6}$'),
    code_digest text not null check (code_digest ~ '^[0-9a-f]{64}$'),
    notice uuid not null,
    case_id uuid not null,
    name text not null check (name <> '' and length(name) <= 50),
    contact text not null check (contact <> '' and length(contact) <= 100),
    text text not null check (text <> '' and length(text) <= 2000),
    form uuid unique,
    raised_at timestamptz not null,
    foreign key (notice, case_id) references notice_entry
);
create index objection_case on objection (case_id, raised_at);
create trigger objection_append_only before update or delete on objection for each row execute function refuse_change();
comment on table objection is 'Objections (异议) raised against a county on a list. Name and contact are for the officers of the province only. Append-only.';
comment on column objection.code_digest is 'The digest of the code with which the objector looks up the outcome.';
comment on column objection.form is 'The form that was filled in, so that sending it twice raises one objection; absent over REST.';

create table objection_ruling (
    objection uuid primary key references objection,
    outcome text not null check (outcome in ('DISMISSED', 'UPHELD_RECTIFY', 'UPHELD_REJECT')),
    findings text not null check (findings <> '' and length(findings) <= 2000),
    at timestamptz not null,
    by_name text not null,
    by_display_name text not null
);
create trigger objection_ruling_append_only before update or delete on objection_ruling
    for each row execute function refuse_change();
comment on table objection_ruling is 'What the province decided on an objection, once. Append-only.';

create table objection_seal_key (
    single boolean primary key default true check (single),
    key bytea not null check (length(key) = 32)
);
insert into objection_seal_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
comment on table objection_seal_key is 'The key that forms for objections are sealed with, the same on all nodes.';
