create table opinion_draft (
    task text not null check (task <> ''),
    person text not null check (person <> ''),
    opinion text not null,
    saved timestamptz not null,
    primary key (task, person)
);
comment on table opinion_draft is 'What people have written as their opinion on a task and not handed in yet; private to the writer, dropped when the task is completed.';
