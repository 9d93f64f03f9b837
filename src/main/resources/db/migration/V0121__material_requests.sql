create table material_request (
    id uuid primary key,
    case_id uuid not null references casefile,
    box text not null check (box ~ '^[A-Z][A-Z0-9]{0,19}$'),
    reason text not null check (reason <> '' and char_length(reason) <= 2000),
    due date not null,
    asked_by text not null check (asked_by <> ''),
    asked_by_name text not null,
    level text not null check (level in ('CITY', 'EXPERT', 'PROVINCE', 'NATION')),
    at timestamptz not null
);
create index material_request_case on material_request (case_id, at);
comment on table material_request is 'Material that a reviewer asks the county for within a box (材料要求).';

create table material_request_step (
    request_id uuid not null references material_request,
    number integer not null check (number >= 1),
    kind text not null check (kind in ('ANSWER', 'ACCEPT', 'AGAIN', 'CLOSED')),
    words text not null check (char_length(words) <= 2000),
    documents text[] not null,
    due date,
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    primary key (request_id, number)
);
comment on table material_request_step is 'What was done about a request, in order: answered, accepted, asked again, closed as the case went on.';

create function refuse_change_of_request() returns trigger language plpgsql as $$
begin
    raise exception 'requests for material are never changed or removed';
end $$;
create trigger material_request_append_only before update or delete or truncate on material_request
    for each statement execute function refuse_change_of_request();
create trigger material_request_step_append_only before update or delete or truncate on material_request_step
    for each statement execute function refuse_change_of_request();

insert into deadline_class (code, working_days, scope, meaning) values
    ('MATERIAL_REQUEST', 10, 'TASK', '补充材料'),
    ('MATERIAL_ANSWER', 5, 'TASK', '查看补充材料');
