create table monitoring_report (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    year integer not null check (year >= 2015),
    report text not null check (report <> ''),
    kept text not null,
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null
);
create index monitoring_report_case on monitoring_report (case_id, id);
create trigger monitoring_report_append_only before update or delete on monitoring_report
    for each row execute function refuse_change();
comment on table monitoring_report is 'Results of the state''s monitoring of quality (国家义务教育质量监测, Q9) in a county, one row each time some were recorded; the latest counts. Append-only.';
comment on column monitoring_report.report is 'Number or name of the monitoring''s report.';
comment on column monitoring_report.kept is 'Where the report lies and can be checked; empty if not said.';

create table monitoring_subject (
    report bigint not null references monitoring_report,
    position integer generated always as identity,
    grade text not null check (grade in ('FOURTH', 'EIGHTH')),
    subject text not null check (subject <> ''),
    level integer check (level > 0),
    rate numeric check (rate between 0 and 1),
    primary key (report, grade, subject)
);
create trigger monitoring_subject_append_only before update or delete on monitoring_subject
    for each row execute function refuse_change();
comment on table monitoring_subject is 'What the monitoring found in a subject and grade; null where it was not reported. Append-only.';
comment on column monitoring_subject.rate is 'The between-school difference rate (校际差异率), exactly as reported.';
