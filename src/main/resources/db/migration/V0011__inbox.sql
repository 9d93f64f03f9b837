create table todo_item (
    id text primary key,
    instance text not null,
    case_key text not null,
    process text not null,
    step text not null,
    name text not null,
    form text not null,
    region text not null,
    subject text not null,
    round text not null,
    element text,
    deadline text not null,
    created timestamptz not null,
    due timestamptz,
    candidates text[] not null check (cardinality(candidates) > 0),
    assignee text,
    state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    ended timestamptz,
    ended_by text,
    decision text,
    check ((state = 'OPEN') = (ended is null)),
    check (state <> 'DONE' or (ended_by is not null and decision is not null))
);
comment on table todo_item is 'The inbox: one row per user task of the engine, written in the transaction that changes the task.';
create index todo_item_candidates on todo_item using gin (candidates) where state = 'OPEN';
create index todo_item_assignee on todo_item (assignee, due) where state = 'OPEN';
create index todo_item_done on todo_item (ended_by, ended desc) where state = 'DONE';
create index todo_item_case on todo_item (case_key, state);

create table deadline_class (
    code text primary key,
    working_days int not null check (working_days > 0),
    scope text not null check (scope in ('TASK', 'CASE')),
    meaning text not null
);
comment on table deadline_class is 'Time limits in working days. TASK: each task by itself. CASE: one budget for all tasks of the class of a case, which pauses while none of them is open (returned, in rectification).';
insert into deadline_class (code, working_days, scope, meaning) values
    ('COUNTY_WORK', 20, 'TASK', '县级自评各项工作'),
    ('COUNTY_SIGN', 5, 'TASK', '县级签批'),
    ('TAKE_UP', 5, 'TASK', '受理'),
    ('CITY_REVIEW', 20, 'CASE', '市级复核'),
    ('PROVINCE_EVALUATION', 60, 'CASE', '省级评估'),
    ('OBJECTION', 10, 'TASK', '异议调查'),
    ('RECTIFICATION', 30, 'CASE', '整改'),
    ('NATIONAL_STEP', 40, 'TASK', '国家认定各环节'),
    ('NATIONAL_QUESTION', 10, 'TASK', '核实事项答复');
