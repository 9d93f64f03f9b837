create table form_draft (
    task text not null check (task <> ''),
    person text not null check (person <> ''),
    field text not null check (field <> ''),
    content text not null,
    saved timestamptz not null,
    primary key (task, person, field)
);
comment on table form_draft is 'What people have entered into the form of a task and not handed in yet, field by field; private to the writer, dropped when the task is completed.';

insert into form_draft (task, person, field, content, saved)
select task, person, 'opinion', opinion, saved from opinion_draft where opinion <> '';

drop table opinion_draft;
