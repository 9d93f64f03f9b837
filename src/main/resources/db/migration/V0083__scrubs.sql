create table scrub (
    id bigint generated always as identity primary key,
    by_name text not null check (by_name <> ''),
    started timestamptz not null,
    touched timestamptz not null,
    ended timestamptz,
    contents integer not null check (contents >= 0),
    checked integer not null default 0 check (checked between 0 and contents),
    bytes bigint not null default 0 check (bytes >= 0),
    check (touched >= started and ended >= started)
);
comment on table scrub is 'Readings of the whole content store, each content compared with its digest; one without an end that was not touched for long broke off.';

create table scrub_finding (
    scrub bigint not null references scrub,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    damage text not null check (damage in ('MISSING', 'SHORTER', 'LONGER', 'CHANGED', 'UNREADABLE')),
    primary key (scrub, sha256)
);
comment on table scrub_finding is 'Contents that are no longer what they were; the documents are those with this digest.';
