create table reading_tick (
    document_id uuid not null references document,
    person text not null check (person <> ''),
    at timestamptz not null,
    pages text not null check (char_length(pages) <= 100),
    remark text not null check (char_length(remark) <= 1000),
    primary key (document_id, person, at)
);
comment on table reading_tick is 'What reviewers ticked as read (勾选已阅) of which version, with pages and remark; kept, never changed.';

create table box_found_empty (
    case_id uuid not null references casefile,
    box text not null check (box ~ '^[A-Z][A-Z0-9-]{0,19}$'),
    person text not null check (person <> ''),
    at timestamptz not null,
    primary key (case_id, box, person)
);
comment on table box_found_empty is 'Who stated that a box held nothing to be read; counts while that is so.';
