create table dossier (
    id uuid primary key,
    case_id uuid not null references casefile,
    number integer not null check (number > 0),
    hand_over text not null check (hand_over in ('COUNTY', 'CITY', 'PROVINCE')),
    papers text not null check (papers ~ '^[0-9a-f]{64}$'),
    everything text not null check (everything ~ '^[0-9a-f]{64}$'),
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    files integer not null check (files > 0),
    size bigint not null check (size > 0),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    unique (case_id, number)
);
create trigger dossier_append_only before update or delete on dossier for each row execute function refuse_change();
create trigger dossier_kept before truncate on dossier for each statement execute function refuse_change();
comment on table dossier is 'What a level handed over to the next, sealed. Append-only.';
comment on column dossier.papers is 'SHA-256 of the manifest without the documents of the evidence; it lies in the content store and is sealed in the ledger.';
comment on column dossier.everything is 'The same for the manifest with the documents of the evidence.';
comment on column dossier.content is 'The digest of everything the case held.';
