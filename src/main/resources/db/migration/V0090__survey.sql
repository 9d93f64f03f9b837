create table survey_result (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    source text not null check (source in ('PROVINCIAL', 'NATIONAL', 'ON_SITE')),
    began date not null,
    ended date not null,
    residents integer check (residents > 0),
    conducted_by text not null check (conducted_by <> ''),
    proof text not null check (proof <> ''),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    check (began <= ended)
);
create index survey_result_case on survey_result (case_id, source, id);
create trigger survey_result_append_only before update or delete on survey_result
    for each row execute function refuse_change();
comment on table survey_result is 'Results of the survey of social recognition (社会认可度), one row each time one was recorded; the latest of a source counts. Append-only.';
comment on column survey_result.proof is 'Where the answers are kept and can be checked (回收佐证).';

create table survey_group (
    result bigint not null references survey_result,
    position integer generated always as identity,
    respondents text not null check (respondents in
        ('STUDENTS', 'PARENTS', 'TEACHERS', 'PRINCIPALS', 'DEPUTIES', 'COMMITTEE_MEMBERS', 'RESIDENTS')),
    distributed integer not null,
    returned integer not null check (returned <= distributed),
    valid integer not null check (valid <= returned),
    satisfied integer not null check (satisfied between 0 and valid),
    primary key (result, respondents)
);
create trigger survey_group_append_only before update or delete on survey_group
    for each row execute function refuse_change();
comment on table survey_group is 'What each group of respondents answered, as exact counts. Append-only.';

create table survey_rule (
    round text not null references round,
    source text not null check (source in ('PROVINCIAL', 'NATIONAL', 'ON_SITE')),
    per_mille numeric not null check (per_mille >= 0),
    least_sample integer not null check (least_sample > 0),
    least_parents numeric not null check (least_parents between 0 and 1),
    least_return numeric not null check (least_return between 0 and 1),
    least_satisfied numeric not null check (least_satisfied between 0 and 1),
    primary key (round, source)
);
comment on table survey_rule is 'How surveys are taken and judged in a round, where it differs from the usual rules of the application''s data.';
