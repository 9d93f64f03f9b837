create table survey_result (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    source text not null check (source in ('PROVINCIAL', 'NATIONAL', 'ON_SITE')),
    began date not null,
    ended date not null,
    residents integer check (residents > 0),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    check (began <= ended)
);
create index survey_result_case on survey_result (case_id, source, id);
create trigger survey_result_append_only before update or delete on survey_result
    for each row execute function refuse_change();
comment on table survey_result is 'Results of the survey of social recognition (社会认可度), one row each time one was recorded; the latest of a source counts. Append-only.';

create table survey_group (
    result bigint not null references survey_result,
    respondents text not null check (respondents in
        ('STUDENTS', 'PARENTS', 'TEACHERS', 'PRINCIPALS', 'DEPUTIES', 'COMMITTEE_MEMBERS', 'RESIDENTS')),
    distributed integer not null check (distributed >= 0),
    valid integer not null check (valid between 0 and distributed),
    satisfied integer not null check (satisfied between 0 and valid),
    primary key (result, respondents)
);
create trigger survey_group_append_only before update or delete on survey_group
    for each row execute function refuse_change();
comment on table survey_group is 'What each group of respondents answered, as exact counts. Append-only.';

create table survey_rule (
    round text primary key references round,
    per_mille numeric not null check (per_mille > 0),
    least_sample integer not null check (least_sample > 0),
    least_parents numeric not null check (least_parents between 0 and 1),
    least_return numeric not null check (least_return between 0 and 1),
    least_satisfied numeric not null check (least_satisfied between 0 and 1)
);
comment on table survey_rule is 'How a survey is taken and judged in a round, where it differs from the usual rule of the application''s data.';
