create table ledger_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (kind ~ '^[A-Z][A-Z_]*$'),
    actor text not null check (actor !~ '[[:cntrl:]]'),
    subject text not null check (subject !~ '[[:cntrl:]]'),
    content text not null check (content is json object)
);
create index ledger_entry_subject on ledger_entry (kind, subject, id);
create trigger ledger_entry_append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger ledger_entry_kept before truncate on ledger_entry for each statement execute function refuse_change();
comment on table ledger_entry is 'Every decision, upload, read, change of rights and sign-in. Append-only.';
comment on column ledger_entry.subject is 'What it was done to: a case, a person; empty for none.';
comment on column ledger_entry.content is 'What was done, by field, as the bytes that were hashed.';

create table ledger_link (
    position bigint primary key check (position > 0),
    entry bigint not null unique references ledger_entry,
    linked_at timestamptz not null,
    chain text not null check (chain ~ '^[0-9a-f]{64}$')
);
create trigger ledger_link_append_only before update or delete on ledger_link for each row execute function refuse_change();
create trigger ledger_link_kept before truncate on ledger_link for each statement execute function refuse_change();
comment on table ledger_link is 'The entries in the order of the chain; each link is the hash of its entry and of the link before. Append-only.';

create table ledger_unlinked (entry bigint not null);
comment on table ledger_unlinked is 'Entries that the chain has still to take; empty but for the last moment.';

insert into ledger_entry (at, kind, actor, subject, content)
select at, 'CASE', actor, case_id::text, json_strip_nulls(json_build_object(
    'actorName', actor_name, 'onBehalfOf', on_behalf_of, 'taskId', task_id, 'step', step, 'stepName', step_name,
    'element', element, 'action', action, 'opinion', opinion, 'digest', digest))::text
from case_log order by id;
insert into ledger_entry (at, kind, actor, subject, content)
select changed_at, 'ACCOUNT', changed_by, person, json_build_object('change', change, 'detail', detail)::text
from person_change order by id;
insert into ledger_unlinked select id from ledger_entry;

drop table case_log;
drop table person_change;
