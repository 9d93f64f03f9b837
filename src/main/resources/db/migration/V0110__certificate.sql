create table certificate (
    number text primary key
        check (number ~ '^JH-[0-9]{4}-([0-9]{4}|[0-9]{6}|[0-9]{9})-[0-9A-HJKMNP-TV-Z]{9}$'),
    case_id uuid not null unique references casefile,
    county text not null references region,
    round text not null references round,
    document_number text not null check (document_number <> '' and length(document_number) <= 60),
    decided_on date not null,
    list text not null check (length(list) <= 120),
    issued_at timestamptz not null,
    by_name text not null,
    by_display_name text not null
);
create index certificate_decided on certificate (decided_on desc, county);
create trigger certificate_append_only before update or delete on certificate
    for each row execute function refuse_change();
comment on table certificate is 'Results of certification (认定结果), one for each accepted case, and the public register. Append-only.';

create table certificate_revocation (
    certificate text primary key references certificate,
    document_number text not null check (document_number <> '' and length(document_number) <= 60),
    reason text not null check (reason <> '' and length(reason) <= 500),
    at timestamptz not null,
    by_name text not null,
    by_display_name text not null
);
create trigger certificate_revocation_append_only before update or delete on certificate_revocation
    for each row execute function refuse_change();
comment on table certificate_revocation is 'Certificates taken back (撤销). Append-only.';
