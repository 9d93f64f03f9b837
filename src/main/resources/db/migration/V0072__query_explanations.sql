create table query_explanation (
    id bigint generated always as identity primary key,
    case_id uuid not null references casefile,
    query text not null check (query <> ''),
    facts text[] not null,
    explanation text not null check (explanation <> '' and length(explanation) <= 1000),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null
);
create index query_explanation_case on query_explanation (case_id, query, id);
create trigger query_explanation_append_only before update or delete on query_explanation for each row execute function refuse_change();
comment on table query_explanation is 'What a county says of figures that look odd (疑似问题说明), every version. The last one on the facts that stand counts. Append-only.';
comment on column query_explanation.facts is 'What the query showed when it was explained; an explanation of other facts no longer counts.';

alter table round add column queries text not null default 'SHOWN' check (queries in ('SHOWN', 'EXPLAINED'));
comment on column round.queries is 'Whether queries on the figures are only shown to everybody, or must be explained before the case may be handed up.';
