create table review_opinion (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    level text not null check (level in ('CITY', 'EXPERT', 'PROVINCE')),
    seat text not null,
    reviewer text not null,
    reviewer_name text not null,
    item text not null check (item <> ''),
    mark text check (mark in ('VERIFIED', 'NEEDS_INTERVIEW', 'NEEDS_VISIT')),
    judgement text check (judgement in ('MET', 'NOT_MET', 'UNDETERMINED')),
    remark text not null default '',
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    saved_at timestamptz not null,
    handed_in_at timestamptz,
    check ((level = 'EXPERT') = (seat <> '')),
    check (handed_in_at is null or (mark is not null and judgement is not null and (judgement = 'MET' or remark <> '')))
);
create unique index review_opinion_draft on review_opinion (case_id, level, seat, item) where handed_in_at is null;
create index review_opinion_case on review_opinion (case_id, level, seat, item, id);
comment on table review_opinion is 'Opinions on the items of a case. Those handed in stay as they are; a newer one of the same seat supersedes.';
comment on column review_opinion.seat is 'The login name of the expert whose opinion it is; empty for the opinion of a reviewing body.';
comment on column review_opinion.content is 'The digest of what the item held when it was judged; the opinion stands while that is unchanged.';

create function review_keep_handed_in() returns trigger language plpgsql as $$
begin
    if old.handed_in_at is not null then
        raise exception 'Opinions handed in are append-only' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger review_opinion_kept before update or delete on review_opinion
    for each row execute function review_keep_handed_in();

create table review_panel (
    case_id uuid not null references casefile,
    expert text not null,
    expert_name text not null,
    appointed_by text not null,
    appointed_at timestamptz not null,
    handed_in_at timestamptz,
    primary key (case_id, expert)
);
create index review_panel_expert on review_panel (expert, case_id);
comment on table review_panel is 'The experts (专家) appointed to a case, and when each handed in the opinion formed alone.';

create table review_recusal (
    id bigint generated always as identity primary key,
    expert text not null,
    region text not null references region,
    reason text not null check (reason <> ''),
    declared_by text not null,
    declared_at timestamptz not null,
    unique (expert, region)
);
comment on table review_recusal is 'Declared conflicts (回避): an expert cannot sit on a panel on a county of this region.';

create table review_problem (
    id uuid primary key,
    case_id uuid not null references casefile,
    number integer not null check (number > 0),
    level text not null check (level in ('CITY', 'PROVINCE')),
    item text check (item <> ''),
    description text not null check (description <> ''),
    severity text not null check (severity in ('MINOR', 'MAJOR', 'SERIOUS')),
    status text not null default 'OPEN' check (status in ('OPEN', 'SETTLED', 'REFUSED')),
    listed_by text not null,
    listed_at timestamptz not null,
    closed_by text,
    closed_by_name text,
    closed_at timestamptz,
    unique (case_id, number),
    check ((status = 'OPEN') = (closed_by is null)),
    check ((closed_by is null) = (closed_by_name is null) and (closed_by is null) = (closed_at is null))
);
comment on table review_problem is 'Problems (问题清单) found in a case. Settled (销号) or refused by a named person.';

create table review_measure (
    id bigint generated always as identity primary key,
    problem uuid not null references review_problem,
    measure text not null check (measure <> ''),
    responsible text not null check (responsible <> ''),
    until date not null,
    planned_by text not null,
    planned_at timestamptz not null
);
create index review_measure_problem on review_measure (problem, id);
comment on table review_measure is 'What the county plans against a problem (整改措施); the newest counts.';

create table review_result (
    id bigint generated always as identity primary key,
    problem uuid not null references review_problem,
    result text not null check (result <> ''),
    documents text[] not null check (cardinality(documents) > 0),
    submitted_by text not null,
    submitted_at timestamptz not null
);
create index review_result_problem on review_result (problem, id);
comment on table review_result is 'What the county did about a problem, with the documents that prove it (整改佐证). Append-only.';

create table review_check (
    id bigint generated always as identity primary key,
    problem uuid not null references review_problem,
    settled boolean not null,
    remark text not null,
    checked_by text not null,
    checked_by_name text not null,
    checked_at timestamptz not null,
    check (settled or remark <> '')
);
create index review_check_problem on review_check (problem, id);
comment on table review_check is 'Checks of a problem (整改核查). Append-only.';

create table review_work (
    task text primary key,
    body text not null check (body is json),
    saved_by text not null,
    saved_at timestamptz not null
);
comment on table review_work is 'What was entered into a task and not handed in yet, so that no lost session loses it.';
